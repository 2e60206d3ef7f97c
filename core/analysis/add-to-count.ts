/** Counts an id once more or once less; what is counted no more stands in the count no more. */
export function addToCount(count: Map<string, number>, id: string, weight: 1 | -1): void {
  const total = (count.get(id) ?? 0) + weight;
  if (total === 0) count.delete(id);
  else count.set(id, total);
}
