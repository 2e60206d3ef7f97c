import { crossingsOf, spanOf, type Gutter, type Heights } from './gutter-crossings.ts';

const mostBundlesExact = 10;
const misleadingCost = 3;

/** The order of a gutter's bundles, left to right, with the least crossings: exact up to ten bundles, else best insertion (step 8). */
export function orderBundles({ bundles, pairs }: Gutter, heights: Heights): number[] {
  const spans = bundles.map(({ runs }) => spanOf(runs, heights));
  /** By the bundle that stands left and the one that stands right. */
  const cost = bundles.map(() => bundles.map(() => 0));
  for (const pair of pairs) {
    const [oneFirst, otherFirst] = crossingsOf(pair, spans, heights);
    const [left, right] = [cost[pair.one], cost[pair.other]];
    if (left) left[pair.other] = oneFirst + (pair.isOneMisleading ? misleadingCost : 0);
    if (right) right[pair.one] = otherFirst + (pair.isOtherMisleading ? misleadingCost : 0);
  }
  return bundles.length <= mostBundlesExact ? bestBySubsets(cost) : bestByInsertion(cost);
}

/** Dynamic programming over the sets of bundles that stand left; ties put the first bundle first. */
function bestBySubsets(cost: readonly (readonly number[])[]): number[] {
  const count = cost.length;
  const sets = 2 ** count;
  const least = new Float64Array(sets).fill(Infinity);
  const lastOf = new Int8Array(sets);
  least[0] = 0;
  for (let set = 1; set < sets; set += 1) {
    for (let last = count - 1; last >= 0; last -= 1) {
      if (!(set & (1 << last))) continue;
      const rest = set ^ (1 << last);
      let total = least[rest] ?? Infinity;
      for (let left = 0; left < count; left += 1) if (rest & (1 << left)) total += cost[left]?.[last] ?? 0;
      if (total < (least[set] ?? Infinity)) {
        least[set] = total;
        lastOf[set] = last;
      }
    }
  }
  const order: number[] = [];
  for (let set = sets - 1; set > 0; set ^= 1 << (lastOf[set] ?? 0)) order.unshift(lastOf[set] ?? 0);
  return order;
}

function bestByInsertion(cost: readonly (readonly number[])[]): number[] {
  const between = (left: number, right: number): number => cost[left]?.[right] ?? 0;
  let order: number[] = [];
  for (const bundle of cost.keys()) {
    let total = order.reduce((sum, other) => sum + between(bundle, other), 0);
    let [place, least] = [0, total];
    for (const [index, other] of order.entries()) {
      total += between(other, bundle) - between(bundle, other);
      if (total < least) [place, least] = [index + 1, total];
    }
    order = order.toSpliced(place, 0, bundle);
  }
  return order;
}
