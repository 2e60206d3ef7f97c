import { xmlElement, type XmlElement } from '../xml-element.ts';

/** So many lines with one letter on each. */
export function standInRun(lines: number): XmlElement {
  const text = Array.from({ length: lines }, (_, index) => [
    ...(index > 0 ? [xmlElement('w:br', undefined)] : []),
    xmlElement('w:t', undefined, 'x'),
  ]);
  return xmlElement('w:r', undefined, ...text.flat());
}
