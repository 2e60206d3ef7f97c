/** An element as read back from an SVG text. */
export interface SvgNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: SvgNode[];
  text: string;
  parent: SvgNode | undefined;
}

const token = /<!--[^]*?-->|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads a well-formed SVG; throws at the first thing that is not. */
export function readSvg(svg: string): SvgNode {
  const root: SvgNode = { name: '', attributes: {}, children: [], text: '', parent: undefined };
  let open = root;
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const start = token.lastIndex;
    const match = token.exec(svg);
    if (!match) throw new Error(`Not well-formed at: ${svg.slice(start, start + 80)}`);
    const [, close, name, attributes = '', selfClose, text] = match;
    if (text !== undefined) open.text += decode(text);
    else if (close) open = closeElement(open, name);
    else if (name) {
      const node: SvgNode = { name, attributes: readAttributes(attributes), children: [], text: '', parent: open };
      open.children.push(node);
      if (!selfClose) open = node;
    }
  }
  const [svgNode] = root.children;
  if (open !== root || !svgNode || root.children.length !== 1) throw new Error('Not one closed root element');
  return svgNode;
}

/** All elements below a node, in document order. */
export function allNodes(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** A number of an attribute; 0 if it is not there. */
export function numberOf(node: SvgNode, attribute: string): number {
  return Number(node.attributes[attribute] ?? 0);
}

function closeElement(open: SvgNode, name: string | undefined): SvgNode {
  if (open.name !== name || !open.parent) throw new Error(`</${name}> closes <${open.name}>`);
  return open.parent;
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]);
  return Object.fromEntries(found);
}

function decode(text: string): string {
  // eslint-disable-next-line no-control-regex -- these must not be there
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)) throw new Error('Control character');
  if (!text.isWellFormed()) throw new Error('Lone surrogate');
  return text.replaceAll(/&(#?\w*);?/g, (whole, name: string) => {
    const plain = name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entities[name];
    if (plain === undefined || !whole.endsWith(';')) throw new Error(`Unknown entity ${whole}`);
    return plain;
  });
}
