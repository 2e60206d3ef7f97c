/** What an element gets from its parent when it says nothing itself, and how it begins. */
const inherited = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
} as const;

type Property = keyof typeof inherited;
const properties = Object.keys(inherited) as Property[];

/** Shapes and words; what is only there to measure or to move has no look of its own. */
const shown = 'g, path, rect, circle, ellipse, line, polygon, polyline, text, tspan, marker';

/**
 * Writes what a style sheet inside a drawing says as attributes of its elements, and takes the sheet out. A drawing then looks the same where
 * style sheets are not read, as in LibreOffice. The original has to be on the page: it is what the browser made of it that is written.
 */
export function stylesAsAttributes(original: Element, copy: Element): void {
  const from = [original, ...original.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  const looks = new Map<Element, Record<Property, string>>();
  for (const [index, element] of from.entries()) {
    const target = to[index];
    if (!target) continue;
    const style = getComputedStyle(element);
    const look = Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)])) as never;
    looks.set(element, look);
    target.removeAttribute('style');
    target.removeAttribute('class');
    if (element !== original && !element.matches(shown)) continue;
    const above = element.parentElement ? looks.get(element.parentElement) : undefined;
    for (const name of properties) {
      target.removeAttribute(name);
      if (look[name] !== (above?.[name] ?? inherited[name])) target.setAttribute(name, written(look[name]));
    }
    for (const [name, begin] of [
      ['opacity', '1'],
      ['display', 'inline'],
    ] as const) {
      const value = style.getPropertyValue(name);
      target.removeAttribute(name);
      if (name === 'opacity' ? value !== begin : value === 'none') target.setAttribute(name, value);
    }
  }
  for (const sheet of copy.querySelectorAll('style')) sheet.remove();
}

/** As an attribute says it: lengths in the units of the drawing, colours in six digits. */
function written(value: string): string {
  const colour = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!colour) return value.replaceAll('px', '').replaceAll(', ', ' ');
  const [, ...parts] = colour;
  if (parts[3] === '0') return 'none';
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
