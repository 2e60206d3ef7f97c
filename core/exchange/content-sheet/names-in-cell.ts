/** The things that a cell names, whatever stands between them; or what in it is no name of ours. The longest names are looked for first. */
export function namesInCell<Id extends string>(
  text: string,
  known: readonly { id: Id; name: string }[],
): { ids: Id[]; unknown: string } {
  let rest = text;
  const found: { id: Id; at: number }[] = [];
  for (const { id, name } of known.toSorted((one, other) => other.name.length - one.name.length)) {
    if (name.trim() === '') continue;
    const escaped = name.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const match = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'iu').exec(rest);
    if (!match) continue;
    found.push({ id, at: match.index });
    rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
  }
  const unknown = rest.replaceAll(/(?<!\p{L})(?:en|and)(?!\p{L})|[;,&/\s]+/giu, ' ').trim();
  return { ids: found.toSorted((one, other) => one.at - other.at).map(({ id }) => id), unknown };
}
