/**
 * Makes one text of each line: Mermaid gives every word an element of its own, which LibreOffice centres one by one, on top of each other. A word that
 * looks different or has a place of its own is left as it is.
 */
export function joinWords(drawing: Element): void {
  for (const line of drawing.querySelectorAll('text, tspan')) {
    const words = [...line.childNodes].filter((node): node is Element => node instanceof Element);
    const isPlain = words.every((word) => word.localName === 'tspan' && word.attributes.length === 0);
    const hasParts = words.some((word) => word.firstElementChild !== null);
    if (words.length > 0 && isPlain && !hasParts) line.textContent = line.textContent;
  }
}
