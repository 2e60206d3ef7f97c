import { SaxesParser } from 'saxes';

/** What happens on the way through a part, with names and attributes without their prefix. */
export interface XmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Walks through XML from outside. @throws when it is not well-formed or declares a document type, which is where entities come from. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('A document type is not allowed here.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, value]): [string, string] => [local(key), value]);
    visitor.open?.(local(name), Object.fromEntries(plain));
  });
  parser.on('closetag', ({ name }) => visitor.close?.(local(name)));
  parser.on('text', (text) => visitor.text?.(text));
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
