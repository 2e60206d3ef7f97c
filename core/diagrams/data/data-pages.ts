import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { splitPerPhase } from '../split-per-phase.ts';
import type { DataFlows, StepFlow, SystemFlow } from './read-data-flows.ts';

/** What stands on one page; a page with nothing but links between systems has no steps. */
export interface DataPage {
  steps: ReadonlySet<StepId>;
  flows: DataFlows;
}

/** With more steps than this in one picture the words cannot be read on A4; it is split per phase. */
const readableSteps = 8;
/** With more arrows than this one cannot follow them any more, long before Mermaid refuses to draw them. */
const readableArrows = 24;

/** Divides a data flow over pages that can be read: by phase, then by step, then by system. Every arrow stands on one of them. */
export function dataPages(process: Process, { flows, links }: DataFlows): DataPage[] {
  const shown = new Set(flows.map(({ stepId }) => stepId));
  const isOne = flows.length + links.length <= readableArrows && shown.size <= readableSteps;
  if (isOne) return [{ steps: shown, flows: { flows, links } }];
  const parts = splitPerPhase(process, shown, readableSteps).flatMap((steps) =>
    dividedFlows(flows.filter(({ stepId }) => steps.has(stepId))),
  );
  const pages = parts.map((own) => {
    const near = linksAmong(own, links);
    const fits = own.length + near.length <= readableArrows;
    return { steps: new Set(own.map(({ stepId }) => stepId)), flows: { flows: own, links: fits ? near : [] } };
  });
  // Systems that no part has together would lose their link; the last pages have all links.
  const nearSystems = [...links].toSorted((one, other) => order(one).localeCompare(order(other)));
  const rest = chunks(nearSystems, readableArrows).map((own) => ({
    steps: new Set<StepId>(),
    flows: { flows: [], links: own },
  }));
  return [...pages, ...rest];
}

/** In halves by step until they fit; the arrows of one step that are too many go on on a next page. */
function dividedFlows(flows: readonly StepFlow[]): (readonly StepFlow[])[] {
  if (flows.length <= readableArrows) return [flows];
  const steps = [...new Set(flows.map(({ stepId }) => stepId))];
  if (steps.length === 1) return chunks(flows, readableArrows);
  const first = new Set(steps.slice(0, Math.ceil(steps.length / 2)));
  return [
    ...dividedFlows(flows.filter(({ stepId }) => first.has(stepId))),
    ...dividedFlows(flows.filter(({ stepId }) => !first.has(stepId))),
  ];
}

function linksAmong(flows: readonly StepFlow[], links: readonly SystemFlow[]): SystemFlow[] {
  const systemIds = new Set(flows.map(({ systemId }) => systemId));
  return links.filter(({ from, to }) => systemIds.has(from) && systemIds.has(to));
}

/** Links of the same systems stand together. */
function order({ from, to }: SystemFlow): string {
  return [from, to].toSorted().join(' ');
}

/** As few parts as possible, of about the same size. */
function chunks<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}
