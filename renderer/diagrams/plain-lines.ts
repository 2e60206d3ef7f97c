/**
 * Makes one text of each line, at a height in the units of the drawing. Mermaid gives every word an element of its own and heights in `em`, which
 * LibreOffice centres one by one and reads otherwise. A word that looks different or has a place of its own is left as it is.
 */
export function plainLines(drawing: Element, fontSize: number): void {
  for (const line of drawing.querySelectorAll('text, tspan')) {
    const words = [...line.childNodes].filter((node): node is Element => node instanceof Element);
    const isPlain = words.every((word) => word.localName === 'tspan' && word.attributes.length === 0);
    const hasParts = words.some((word) => word.firstElementChild !== null);
    if (words.length > 0 && isPlain && !hasParts) line.replaceChildren(line.textContent);
    const [y, dy] = ['y', 'dy'].map((name) => inUnits(line.getAttribute(name), fontSize));
    if (y === undefined || dy === undefined) continue;
    line.setAttribute('y', String(Math.round((y + dy) * 100) / 100));
    line.removeAttribute('dy');
  }
}

/** A length of `em`, or a number as it is. */
function inUnits(length: string | null, fontSize: number): number | undefined {
  const [, amount, unit] = /^(-?[\d.]+)(em)?$/.exec(length ?? '') ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * (unit === 'em' ? fontSize : 1);
}
