import { ruleById } from '#core/analysis/registry.ts';
import type { ProcessId, TargetGroupId } from '#core/model/id.ts';
import { processById, targetGroupById } from '#core/model/lookups.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import type { FindingGroup } from '../../analysis/list-findings.ts';
import type { Texts } from '../../i18n/use-texts.ts';

/** What stands above one part of the list: `Fouten`, or the name of the process, check or target group. */
export function nameOfGroup(
  { workspace }: WorkspaceAnalysis,
  { by, id }: FindingGroup,
  { t, language }: Texts,
): string {
  if (by === 'severity') return t(`findings.group.${id === 'error' || id === 'warning' ? id : 'hint'}`);
  if (id === undefined) return t(`findings.groupingOther.${by}`);
  if (by === 'rule') return ruleById(id)?.docs.title[language] ?? id;
  if (by === 'process') return processById(workspace, id as ProcessId)?.name ?? id;
  return targetGroupById(workspace, id as TargetGroupId)?.name ?? id;
}
