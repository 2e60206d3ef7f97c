import type { EditCall } from '#core/edits/registry.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentItemId, ProcessId, ToneProfileId } from '#core/model/id.ts';
import { contentById, processById, targetGroupById, toneFor } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Finding } from '../finding.ts';
import { viewProcess } from '../process-view.ts';
import type { Fix, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { setText } from './parts/set-text.ts';

/** One tone for all, the most used one first. */
export const toneProfileConflictFixes: FixMaker = (finding, { workspace }) => {
  if (finding.messageId === 'mixed') return useOne(finding, workspace);
  const item = contentById(workspace, finding.anchor.id as ContentItemId);
  if (!item) return [];
  return choiceFix(
    {
      id: 'choose',
      title: { nl: 'Kies een schrijftoon', en: 'Choose a tone profile' },
      label: { nl: 'Welke schrijftoon?', en: 'Which tone profile?' },
    },
    namedOptions(workspace.toneProfiles),
    (id) => [
      { editId: 'object.set', args: { kind: 'content', id: item.id, fields: { toneProfileId: id as ToneProfileId } } },
    ],
  );
};

function useOne({ anchor, targetGroupIds }: Finding, workspace: Workspace): Fix[] {
  const process = processById(workspace, anchor.id as ProcessId);
  if (!process) return [];
  const view = viewProcess(workspace, process);
  const met = targetGroupIds.flatMap((groupId) =>
    (view.flowOf(groupId)?.cells ?? [])
      .flatMap(({ uses }) => uses)
      .flatMap(({ items }) => items)
      .flatMap(({ item, variant }) => {
        const tone = variant && toneFor(workspace, item, variant, targetGroupById(workspace, groupId));
        return variant && tone ? [{ item, variant, tone }] : [];
      }),
  );
  const counts = new Map<ToneProfileId, number>();
  for (const { tone } of met) counts.set(tone.id, (counts.get(tone.id) ?? 0) + 1);
  const tones = workspace.toneProfiles
    .filter(({ id }) => counts.has(id))
    .toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
  return tones.map(({ id, name }) =>
    editFix(
      {
        id: `tone ${id}`,
        title: { nl: 'Gebruik overal “{tone}”', en: 'Use “{tone}” for all' },
        values: { tone: name },
      },
      () => {
        const others = met.filter(({ tone }) => tone.id !== id);
        const items = new Set<ContentItem>(
          others.filter(({ variant }) => !variant.toneProfileId).map(({ item }) => item),
        );
        const variants = new Set(
          [...others, ...met.filter(({ item }) => items.has(item))]
            .map(({ variant }) => variant)
            .filter(({ toneProfileId }) => toneProfileId !== undefined && toneProfileId !== id),
        );
        return [
          ...[...items].map<EditCall>((item) => ({
            editId: 'object.set',
            args: { kind: 'content', id: item.id, fields: { toneProfileId: id } },
          })),
          ...[...variants].map((variant) => setText(variant, { toneProfileId: id })),
        ];
      },
    ),
  );
}
