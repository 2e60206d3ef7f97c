import { IconArrowRight, IconArrowLeft, IconFocusCentered } from '@tabler/icons-react';
import type { Finding } from '#core/analysis/finding.ts';
import type { WorkspaceAnalysis } from '../analysis/analysis-store.ts';
import { listFindings, neighbourOf } from '../analysis/list-findings.ts';
import { revealFinding } from '../analysis/reveal-finding.ts';
import { itemPath, screenPath } from '../navigation/routes.ts';
import { lookAtFinding, tipsKey, useFindingsView } from '../view/findings-view.ts';
import { useView } from '../view/view-store.ts';
import type { Action, ActionContext } from './action.ts';
import { processOnScreen } from './process-on-screen.ts';

/** To the next finding: on the blueprint to its cell, elsewhere in the list. */
export const nextFinding: Action = {
  id: 'finding.next',
  menu: 'go',
  icon: IconArrowRight,
  shortcuts: ['F8'],
  worksInFields: true,
  isEnabled: hasFindings,
  run: (context) => walk(context, 1),
};

/** To the previous finding. */
export const previousFinding: Action = {
  id: 'finding.previous',
  menu: 'go',
  icon: IconArrowLeft,
  shortcuts: ['shift+F8'],
  worksInFields: true,
  isEnabled: hasFindings,
  run: (context) => walk(context, -1),
};

/** From a finding in the list to its cell, and from a cell to its finding in the list. */
export const showFinding: Action = {
  id: 'finding.show',
  menu: 'go',
  icon: IconFocusCentered,
  shortcuts: ['alt+F8'],
  worksInFields: true,
  isEnabled: (context) => destination(context) !== undefined,
  run: (context) => destination(context)?.(),
};

function hasFindings({ analysis }: ActionContext): boolean {
  return (analysis.getState()?.open.length ?? 0) > 0;
}

function walk(context: ActionContext, direction: -1 | 1): void {
  const analysis = context.analysis.getState();
  if (!analysis) return;
  const { current } = useFindingsView.getState();
  const process = processOnScreen(context);
  const findings = process ? atSteps(analysis, analysis.inProcess(process.id)) : unfolded(analysis);
  const finding = neighbourOf(findings, current, direction);
  if (!finding) return;
  lookAtFinding(finding.fingerprint);
  const place = analysis.placesOf(finding).find(({ processId }) => processId === process?.id);
  if (place) revealFinding(place, context.navigate);
  else context.navigate(itemPath('findings', finding.fingerprint));
}

/** On the blueprint one walks along what has a cell; tips only when they are not folded. */
function atSteps(analysis: WorkspaceAnalysis, findings: readonly Finding[]): readonly Finding[] {
  const hidesTips = useFindingsView.getState().folded.includes(tipsKey);
  return findings.filter(
    (finding) =>
      !(hidesTips && finding.severity === 'hint') &&
      analysis.placesOf(finding).some(({ stepId }) => stepId !== undefined),
  );
}

function unfolded(analysis: WorkspaceAnalysis): readonly Finding[] {
  const { filter, folded, grouping } = useFindingsView.getState();
  return listFindings(analysis, filter, grouping)
    .filter(({ key }) => !folded.includes(key))
    .flatMap(({ findings }) => findings);
}

function destination(context: ActionContext): (() => void) | undefined {
  const analysis = context.analysis.getState();
  if (!analysis) return undefined;
  const { navigate } = context;
  if (context.path.startsWith(screenPath('findings'))) {
    const { current } = useFindingsView.getState();
    const finding = analysis.open.find(({ fingerprint }) => fingerprint === current);
    const place = finding && analysis.placesOf(finding).find(({ stepId }) => stepId !== undefined);
    return place && (() => revealFinding(place, navigate));
  }
  const process = processOnScreen(context);
  const selection = process && useView.getState().selections[process.id];
  if (!selection) return undefined;
  const { stepId, rowId } = selection;
  const [finding] = [...analysis.atCell(stepId, rowId), ...analysis.atStep(stepId)];
  return finding && (() => navigate(itemPath('findings', finding.fingerprint)));
}
