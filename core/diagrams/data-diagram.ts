import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { dataPage } from './data/data-page.ts';
import { dataPages } from './data/data-pages.ts';
import { describeData } from './data/describe-data.ts';
import { readDataFlows, type DataFlows } from './data/read-data-flows.ts';
import { words } from './data/texts.ts';
import type { DiagramText } from './diagram-page.ts';

/** The data flow as Mermaid text, one page or one per part, and the same in words. Without pages there is nothing to draw, and the summary says what to do. */
export interface DataDiagram {
  mermaid: readonly string[];
  textAlternative: DiagramText;
  /** Per page the steps on it; the last page of more has all links between systems and no steps. */
  stepIds: readonly ReadonlySet<StepId>[];
  /** Per page what is drawn. */
  flows: readonly DataFlows[];
}

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
  const pages = dataPages(process, all);
  return {
    mermaid: pages.map(({ flows }) => dataPage(workspace, flows, language)),
    textAlternative: describeData(workspace, process, all, language),
    stepIds: pages.map(({ steps }) => steps),
    flows: pages.map(({ flows }) => flows),
  };
}
