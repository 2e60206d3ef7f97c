import type { Channel } from '#core/model/channel.ts';
import type { ChannelId } from '#core/model/id.ts';
import type { MatrixLine, MatrixRow } from './matrix-model.ts';

const kinds = ['digital', 'assisted', 'paper'] as const;
const mostRowsExact = 6;

/**
 * The rows of a picture (step 5 of the algorithm): kinds in a fixed order; inside a kind the order with the least vertical travel of the
 * lines, another route counting half; ties, and `keepOrder`, give the order of the workspace.
 */
export function orderRows(
  channels: readonly Channel[],
  lines: readonly MatrixLine[],
  { keepOrder }: { keepOrder: boolean },
): MatrixRow[] {
  const travel = keepOrder ? undefined : measureTravel(channels, lines);
  const rows = kinds.flatMap((kind): MatrixRow[] => {
    const own = channels.filter((channel) => channel.kind === kind);
    const ordered = travel ? bestOrder(own, travel) : own;
    return ordered.map((channel) => ({ channel, kind: channel.kind }));
  });
  const hasMissing = lines.some(({ stops }) => [...stops.values()].includes(null));
  return hasMissing ? [...rows, { channel: null, kind: 'missing' }] : rows;
}

/** How often lines go between two rows of one kind, and from a row upwards (−) or downwards (+) to other kinds. */
interface Travel {
  between(one: ChannelId, other: ChannelId): number;
  down(channel: ChannelId): number;
}

function measureTravel(channels: readonly Channel[], lines: readonly MatrixLine[]): Travel {
  const kindOf = new Map(channels.map(({ id, kind }) => [id, kinds.indexOf(kind)] as const));
  const between = new Map<ChannelId, Map<ChannelId, number>>();
  const down = new Map<ChannelId, number>();
  const meet = (one: ChannelId, other: ChannelId, weight: number): void => {
    const row = between.get(one) ?? new Map<ChannelId, number>();
    between.set(one, row.set(other, (row.get(other) ?? 0) + weight));
  };
  const pull = (id: ChannelId, difference: number, weight: number): void => {
    down.set(id, (down.get(id) ?? 0) + Math.sign(difference) * weight);
  };
  for (const { stops, links } of lines) {
    for (const { from, to, isMain } of links) {
      const [one, other] = [stops.get(from) ?? null, stops.get(to) ?? null];
      const weight = isMain ? 1 : 0.5;
      const difference = kindIndex(other, kindOf) - kindIndex(one, kindOf);
      if (one && other && difference === 0) {
        meet(one, other, weight);
        meet(other, one, weight);
      }
      if (one) pull(one, difference, weight);
      if (other) pull(other, -difference, weight);
    }
  }
  return {
    between: (one, other) => between.get(one)?.get(other) ?? 0,
    down: (id) => down.get(id) ?? 0,
  };
}

function kindIndex(id: ChannelId | null, kindOf: ReadonlyMap<ChannelId, number>): number {
  return id === null ? kinds.length : (kindOf.get(id) ?? 0);
}

function bestOrder(channels: readonly Channel[], travel: Travel): readonly Channel[] {
  return channels.length <= mostRowsExact ? bestPermutation(channels, travel) : swapNeighbours(channels, travel);
}

function costOf(order: readonly Channel[], travel: Travel): number {
  let cost = 0;
  for (const [place, { id }] of order.entries()) {
    cost -= travel.down(id) * place;
    for (let before = 0; before < place; before += 1) {
      const other = order[before];
      if (other) cost += travel.between(id, other.id) * (place - before);
    }
  }
  return cost;
}

function bestPermutation(channels: readonly Channel[], travel: Travel): readonly Channel[] {
  let best = channels;
  let least = costOf(channels, travel);
  const tryAll = (placed: readonly Channel[], left: readonly Channel[]): void => {
    if (left.length === 0) {
      const cost = costOf(placed, travel);
      if (cost < least - 1e-9) [best, least] = [placed, cost];
    }
    for (const channel of left) {
      tryAll(
        [...placed, channel],
        left.filter((other) => other !== channel),
      );
    }
  };
  tryAll([], channels);
  return best;
}

function swapNeighbours(channels: readonly Channel[], travel: Travel): readonly Channel[] {
  let best = channels;
  let least = costOf(channels, travel);
  for (let hasImproved = true; hasImproved;) {
    hasImproved = false;
    for (let place = 0; place + 1 < best.length; place += 1) {
      const [one, other] = best.slice(place, place + 2);
      if (!one || !other) continue;
      const swapped = best.with(place, other).with(place + 1, one);
      const cost = costOf(swapped, travel);
      if (cost < least - 1e-9) [best, least, hasImproved] = [swapped, cost, true];
    }
  }
  return best;
}
