import type { InformationItemId } from '#core/model/id.ts';
import { BitSet } from './bit-set.ts';
import { reachFrom, type FlowGraph } from './flow-graph.ts';
import { computeMustMay, type MustMay } from './must-may.ts';

/** How surely a group knows an information item at a step. */
export type Knowledge = 'every-path' | 'some-path' | 'supporting-only' | 'never';

/** What is told to one group, per place in its graph. */
export interface ToldInFlow {
  /** On the primary channel. */
  primary: readonly (readonly InformationItemId[])[];
  /** On any channel. */
  anyChannel: readonly (readonly InformationItemId[])[];
  /** What the gaps of the group would obviously tell. */
  gaps: ReadonlyMap<number, readonly InformationItemId[]>;
  knownAtStart: readonly InformationItemId[];
}

/**
 * What one group knows of every information item, by place in its graph. It holds no step and no cell: flows in which nothing differs that it
 * hangs on share it, and what is found in one of them holds for the others.
 */
export class FlowKnowledge {
  readonly #graph: FlowGraph;
  readonly #indexOfInfo = new Map<InformationItemId, number>();
  readonly #known: BitSet;
  readonly #told: readonly BitSet[];
  readonly #real: MustMay;
  readonly #supportedHere: readonly BitSet[];
  #supportedKnown: MustMay | undefined;
  readonly #fills = new Map<number, BitSet>();
  readonly #toldAsIf: readonly BitSet[];
  readonly #asIf: MustMay;
  readonly #primary: ToldInFlow['primary'];
  #tellersKnown: ReadonlyMap<InformationItemId, readonly number[]> | undefined;
  readonly #placesBefore = new Map<number, ReadonlySet<number>>();

  constructor(graph: FlowGraph, { primary, anyChannel, gaps, knownAtStart }: ToldInFlow) {
    this.#graph = graph;
    this.#primary = primary;
    for (const infoId of [...knownAtStart, ...[...gaps.values()].flat(), ...anyChannel.flat()]) {
      if (!this.#indexOfInfo.has(infoId)) this.#indexOfInfo.set(infoId, this.#indexOfInfo.size);
    }
    this.#known = this.#bits(knownAtStart);
    this.#told = primary.map((infoIds) => this.#bits(infoIds));
    this.#supportedHere = anyChannel.map((infoIds) => this.#bits(infoIds));
    this.#real = this.#follow(this.#told);
    this.#toldAsIf = this.#told;
    this.#asIf = this.#real;
    if (gaps.size === 0) return;
    this.#toldAsIf = this.#told.map((bits) => bits.copy());
    for (const [place, infoIds] of gaps) {
      const fill = this.#bits(infoIds);
      this.#fills.set(place, fill);
      this.#toldAsIf[place]?.addAll(fill);
    }
    this.#asIf = this.#follow(this.#toldAsIf);
  }

  /** What the group knows of an item on entering a place, or with `during` also from the place itself. */
  at(place: number, infoId: InformationItemId, during: boolean): Knowledge {
    return this.#knowledge(this.#real, this.#told, { infoId, place, during });
  }

  /** The same if every gap were filled. */
  asIfAt(place: number, infoId: InformationItemId, during: boolean): Knowledge {
    return this.#knowledge(this.#asIf, this.#toldAsIf, { infoId, place, during });
  }

  /** Whether the place itself tells the item on its primary channel, as it is or with every gap filled. */
  isToldAt(place: number, infoId: InformationItemId, asIf: boolean): boolean {
    const info = this.#indexOfInfo.get(infoId);
    const told = asIf ? this.#toldAsIf : this.#told;
    return info !== undefined && (told[place]?.has(info) ?? false);
  }

  /** Whether the group has a gap at this place. */
  isGap(place: number): boolean {
    return this.#fills.has(place);
  }

  /** The gaps at or before a place whose filling tells the item. */
  gapsBehind(place: number, infoId: InformationItemId): number[] {
    const info = this.#indexOfInfo.get(infoId);
    if (info === undefined) return [];
    const before = reachFrom([place], this.#graph.predecessors);
    return [...this.#fills].flatMap(([gap, fill]) => (fill.has(info) && before.has(gap) ? [gap] : []));
  }

  /** The shortest way from the start to a place on which nobody tells the item, gaps filled. */
  wayWithout(target: number, infoId: InformationItemId): number[] | undefined {
    const info = this.#indexOfInfo.get(infoId) ?? -1;
    const cameFrom = new Map<number, number | undefined>(this.#graph.entries.map((entry) => [entry, undefined]));
    for (const [place] of cameFrom) {
      if (place === target) return trail(target, cameFrom);
      if (this.#toldAsIf[place]?.has(info)) continue;
      for (const next of this.#graph.successors[place] ?? []) if (!cameFrom.has(next)) cameFrom.set(next, place);
    }
    return undefined;
  }

  /** The places that tell the item and can come before this one, in flow order. */
  tellersBefore(place: number, infoId: InformationItemId): number[] {
    // Mostly nobody told it before.
    if (!this.#real.may[place]?.has(this.#indexOfInfo.get(infoId) ?? -1)) return [];
    const before = this.#before(place);
    return (this.#tellersOf().get(infoId) ?? []).filter((teller) => before.has(teller));
  }

  /** This place and those that can come after it, if they tell the item once every gap is filled; in flow order. */
  wouldTellFrom(place: number, infoId: InformationItemId): number[] {
    const info = this.#indexOfInfo.get(infoId);
    if (info === undefined) return [];
    const after = reachFrom([place], this.#graph.successors);
    return this.#graph.order.filter((other) => this.#toldAsIf[other]?.has(info) && after.has(other));
  }

  #follow(told: readonly BitSet[]): MustMay {
    return computeMustMay(this.#graph, told, this.#known);
  }

  /** The flow with what supporting channels tell, made when it is asked for: mostly what is wanted is told on a primary channel. */
  #supported(): MustMay {
    this.#supportedKnown ??= this.#follow(this.#supportedHere);
    return this.#supportedKnown;
  }

  /** The places that tell each item on the primary channel, in flow order. */
  #tellersOf(): ReadonlyMap<InformationItemId, readonly number[]> {
    if (this.#tellersKnown) return this.#tellersKnown;
    const tellers = new Map<InformationItemId, number[]>();
    for (const place of this.#graph.order) {
      for (const infoId of new Set(this.#primary[place])) {
        const places = tellers.get(infoId);
        if (places) places.push(place);
        else tellers.set(infoId, [place]);
      }
    }
    this.#tellersKnown = tellers;
    return tellers;
  }

  /** The places that can come before one; kept, since rules ask it for every item told there. */
  #before(place: number): ReadonlySet<number> {
    const known = this.#placesBefore.get(place);
    if (known) return known;
    const before = reachFrom(this.#graph.predecessors[place] ?? [], this.#graph.predecessors);
    this.#placesBefore.set(place, before);
    return before;
  }

  #knowledge(
    flow: MustMay,
    told: readonly BitSet[],
    { infoId, place, during }: { infoId: InformationItemId; place: number; during: boolean },
  ): Knowledge {
    const info = this.#indexOfInfo.get(infoId);
    if (info === undefined) return 'never';
    const isToldHere = during && told[place]?.has(info);
    if (isToldHere || flow.must[place]?.has(info)) return 'every-path';
    if (flow.may[place]?.has(info)) return 'some-path';
    const isSupportedHere = during && this.#supportedHere[place]?.has(info);
    return isSupportedHere || this.#supported().may[place]?.has(info) ? 'supporting-only' : 'never';
  }

  #bits(infoIds: readonly InformationItemId[]): BitSet {
    const bits = new BitSet(this.#indexOfInfo.size);
    for (const infoId of infoIds) bits.add(this.#indexOfInfo.get(infoId) ?? 0);
    return bits;
  }
}

function trail(target: number, cameFrom: ReadonlyMap<number, number | undefined>): number[] {
  const way: number[] = [];
  for (let place: number | undefined = target; place !== undefined; place = cameFrom.get(place)) way.push(place);
  return way.toReversed();
}
