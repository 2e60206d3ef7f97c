import type { XmlComponent } from 'docx';

/** An element as docx hands it to its own writer, which also escapes what is in it. */
export type XmlElement = NonNullable<ReturnType<XmlComponent['prepForXml']>>;

/** An element with attributes and with elements or text in it. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> | undefined,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  if (children.length === 0) return { [name]: attributes ? { _attr: attributes } : {} };
  return { [name]: attributes ? [{ _attr: attributes }, ...children] : children };
}
