import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Finding } from '#core/analysis/finding.ts';
import { namesIn } from '#core/analysis/names.ts';
import { processById, stepById } from '#core/model/lookups.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import type { Texts } from '../../i18n/use-texts.ts';

/** Where a finding stands, in a few words: `stap 8 De keuring`, `stap 3, 4 en 9`, or the name of what it is about. */
export function wherePlaced(analysis: WorkspaceAnalysis, finding: Finding, { t, formats, language }: Texts): string {
  const { workspace } = analysis;
  const places = analysis.placesOf(finding);
  const steps = places.flatMap(({ processId, stepId }) => {
    const process = processById(workspace, processId);
    const step = stepId === undefined ? undefined : stepById(workspace, stepId)?.step;
    if (!process || !step) return [];
    const number = orderSteps(process).steps.find((place) => place.stepId === stepId)?.number ?? 0;
    return [{ number, name: step.name }];
  });
  const [first] = steps;
  if (first && steps.length === 1) return t('findings.where.step', first);
  if (first) return t('findings.where.steps', { steps: formats.list(steps.map(({ number }) => String(number))) });
  if (places.length === 0) return namesIn(workspace, language).of(finding.anchor.kind, finding.anchor.id);
  return formats.list(places.map(({ processId }) => processById(workspace, processId)?.name ?? ''));
}
