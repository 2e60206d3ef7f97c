interface Named {
  name: string;
}

/** The options whose name holds every word of the query, groups that become empty left out. Capitals and accents do not matter. */
export function filterOptions<Option extends Named>(
  groups: readonly (readonly Option[])[],
  query: string,
): readonly (readonly Option[])[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return groups
    .map((group) => group.filter(({ name }) => words.every((word) => plain(name).includes(word))))
    .filter((group) => group.length > 0);
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
