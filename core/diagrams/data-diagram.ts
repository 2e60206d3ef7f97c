import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { dataPage } from './data/data-page.ts';
import { describeData } from './data/describe-data.ts';
import { readDataFlows, type DataFlows } from './data/read-data-flows.ts';
import { words } from './data/texts.ts';
import type { DiagramText } from './diagram-page.ts';
import { splitPerPhase } from './split-per-phase.ts';

/** The data flow as Mermaid text, one page or one per part, and the same in words. Without pages there is nothing to draw, and the summary says what to do. */
export interface DataDiagram {
  mermaid: readonly string[];
  textAlternative: DiagramText;
  /** Per page the steps on it; the last page of more has all links between systems and no steps. */
  stepIds: readonly ReadonlySet<StepId>[];
  /** Per page what is drawn. */
  flows: readonly DataFlows[];
}

/** With more steps than this in one picture the words cannot be read on A4; it is split per phase. */
const readableSteps = 8;

/** Which data fields go where at which step: steps, the systems they fill and show, and how copies stay equal. */
export function dataDiagram(
  workspace: Workspace,
  process: Process,
  { language, targetGroupIds }: { language: Language; targetGroupIds?: readonly TargetGroupId[] },
): DataDiagram {
  const all = readDataFlows(workspace, process, targetGroupIds ?? process.targetGroupIds);
  if (all.flows.length === 0) {
    const summary = formatMessage(words.nothing, language, { process: process.name });
    return { mermaid: [], textAlternative: { summary, lines: [] }, stepIds: [], flows: [] };
  }
  const pages = pagesOf(process, all);
  return {
    mermaid: pages.map(({ flows }) => dataPage(workspace, flows, language)),
    textAlternative: describeData(workspace, process, all, language),
    stepIds: pages.map(({ steps }) => steps),
    flows: pages.map(({ flows }) => flows),
  };
}

function pagesOf(process: Process, { flows, links }: DataFlows): { steps: ReadonlySet<StepId>; flows: DataFlows }[] {
  const shown = new Set(flows.map(({ stepId }) => stepId));
  const parts = splitPerPhase(process, shown, readableSteps);
  if (parts.length === 1) return [{ steps: shown, flows: { flows, links } }];
  const pages = parts.map((steps) => {
    const own = flows.filter(({ stepId }) => steps.has(stepId));
    const systemIds = new Set(own.map(({ systemId }) => systemId));
    const near = links.filter(({ from, to }) => systemIds.has(from) && systemIds.has(to));
    return { steps, flows: { flows: own, links: near } };
  });
  // Systems that no part has together would lose their link; one page has all links.
  return links.length > 0 ? [...pages, { steps: new Set<StepId>(), flows: { flows: [], links } }] : pages;
}
