/** The names of the fields and groups of fields in a panel, from top to bottom. */
export function fieldLabels(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('label, legend, h3')];
}

/** The first field of a panel with this name; undefined when there is none. */
export function fieldNamed(panel: HTMLElement, name: string): HTMLElement | undefined {
  return fieldLabels(panel).find(({ textContent }) => textContent === name);
}
