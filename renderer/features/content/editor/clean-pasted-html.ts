/** What stays of pasted text: the form that a text can have. Everything else becomes its words. */
const kept = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'BR',
  'STRONG',
  'EM',
  'A',
  'CODE',
  'PRE',
  'HR',
]);
const renamed: Readonly<Record<string, string>> = { B: 'STRONG', I: 'EM', DIV: 'P' };
const dropped = 'script, style, meta, link, title, xml, head, img, svg, object, iframe, template, del, o\\:p:empty';

/**
 * Cleans text from Word, Outlook or a web page: lists that Word writes as paragraphs become lists, bold and italic as style become real, and
 * colours, fonts, pictures and comments go. What comes from an editor of ours stays as it is.
 */
export function cleanPastedHtml(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  // In a template nothing runs and nothing is loaded, whatever is pasted.
  const template = document.createElement('template');
  template.innerHTML = withoutHandlers(html);
  const body = template.content;
  for (const element of body.querySelectorAll(dropped)) element.remove();
  removeComments(body);
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) markFromStyle(element);
  gatherWordLists(body);
  const result = document.implementation.createHTMLDocument('').body;
  copyChildren(body, result);
  for (const empty of result.querySelectorAll('p:empty, strong:empty, em:empty')) empty.remove();
  return result.innerHTML;
}

/** Handlers of events would not run; the browser complains of them all the same. */
function withoutHandlers(html: string): string {
  return html.replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''));
}

function removeComments(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Word and Google say bold and italic in a style, and some say “not bold” of a bold element. */
function markFromStyle(element: HTMLElement): void {
  const { fontWeight, fontStyle } = element.style;
  const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600;
  if (/^(?:B|STRONG)$/.test(element.tagName) && fontWeight !== '' && !isBold) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (/^(?:SPAN|FONT)$/.test(element.tagName)) {
    if (isBold) wrapInside(element, 'strong');
    if (fontStyle === 'italic') wrapInside(element, 'em');
  }
}

function wrapInside(element: HTMLElement, tag: 'strong' | 'em'): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Word writes an item of a list as a paragraph with its sign in a span that is to be ignored. */
function gatherWordLists(body: DocumentFragment): void {
  let stack: { level: number; list: HTMLElement }[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>('p, h1, h2, h3')) {
    const level = Number(/mso-list:\s*l\d+\s+level(\d+)/i.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0) {
      stack = [];
      continue;
    }
    const sign = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
    );
    const isNumbered = /^[\s\d a-z]*[\da-z]+[.)]/i.test(sign?.textContent?.trim() ?? '');
    sign?.remove();
    const item = body.ownerDocument.createElement('li');
    const text = body.ownerDocument.createElement('p');
    text.append(...paragraph.childNodes);
    item.append(text);
    while ((stack.at(-1)?.level ?? 0) > level) stack.pop();
    let current = stack.at(-1);
    if (!current || current.level < level) {
      const list = body.ownerDocument.createElement(isNumbered ? 'ol' : 'ul');
      if (current) (current.list.lastElementChild ?? current.list).append(list);
      else paragraph.before(list);
      current = { level, list };
      stack.push(current);
    }
    current.list.append(item);
    paragraph.remove();
  }
}

function copyChildren(from: Node, to: HTMLElement): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.append((child.textContent ?? '').replaceAll(/[\t\n\r ]+/g, ' '));
    if (!(child instanceof Element)) continue;
    const name = isBareCell(child) ? 'P' : (renamed[child.tagName] ?? child.tagName);
    if (!kept.has(name)) {
      copyChildren(child, to);
      continue;
    }
    const copy = to.ownerDocument.createElement(name);
    const href = child.tagName === 'A' ? child.getAttribute('href') : null;
    if (href !== null) copy.setAttribute('href', href);
    // A block in a block, such as a cell in a table, begins a paragraph of its own.
    copyChildren(child, copy);
    to.append(copy);
  }
}

/** A cell of a table with nothing but words, as Excel and web pages have; Word puts a paragraph in each. */
function isBareCell(element: Element): boolean {
  return /^(?:TD|TH)$/.test(element.tagName) && !element.querySelector('p, div, ul, ol, h1, h2, h3, h4, h5, h6');
}
