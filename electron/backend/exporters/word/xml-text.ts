import type { XmlElement } from './xml-element.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** An element as text, the way docx writes it. */
export function xmlText(element: XmlElement): string {
  const pieces: string[] = [];
  write(element, pieces);
  return pieces.join('');
}

function write(element: XmlElement, pieces: string[]): void {
  for (const name in element) {
    const inside = element[name];
    pieces.push('<', name);
    if (Array.isArray(inside)) writeChildren(inside as readonly unknown[], name, pieces);
    else {
      if (isAttributes(inside)) writeAttributes(inside._attr, pieces);
      pieces.push('/>');
    }
  }
}

function writeChildren(children: readonly unknown[], name: string, pieces: string[]): void {
  const [first] = children;
  if (isAttributes(first)) writeAttributes(first._attr, pieces);
  pieces.push('>');
  for (const child of children) {
    if (typeof child === 'string') pieces.push(escaped(child));
    else if (!isAttributes(child)) write(child as XmlElement, pieces);
  }
  pieces.push('</', name, '>');
}

interface Attributes {
  _attr: Readonly<Record<string, string | number>>;
}

function isAttributes(child: unknown): child is Attributes {
  return typeof child === 'object' && child !== null && '_attr' in child;
}

function writeAttributes(attributes: Attributes['_attr'], pieces: string[]): void {
  for (const name in attributes) pieces.push(' ', name, '="', escaped(String(attributes[name])), '"');
}

function escaped(text: string): string {
  return /[&"'<>]/.test(text) ? text.replaceAll(/[&"'<>]/g, (sign) => signs[sign] ?? '') : text;
}
