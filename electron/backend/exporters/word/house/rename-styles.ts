/** Calls the styles of a text as the house does. */
export function renameStyles(xml: string, renamed: ReadonlyMap<string, string>): string {
  return xml.replaceAll(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
    (_, tag: string, id: string) => `${tag}${renamed.get(id) ?? id}"`,
  );
}
