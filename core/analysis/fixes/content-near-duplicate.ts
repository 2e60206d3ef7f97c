import type { AcceptanceId, ContentItemId } from '#core/model/id.ts';
import { contentById } from '#core/model/lookups.ts';
import { shortestReason } from '#core/edits/accept-finding.ts';
import { contextHashOf } from '../finding.ts';
import type { Fix, FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { openFix } from './parts/open-fix.ts';

/** One of the two in both places, look at both, or say that they differ on purpose. */
export const contentNearDuplicateFixes: FixMaker = (finding, { workspace, newId, asOf, by }) => {
  const items = [finding.anchor.id, finding.discriminators['other'] ?? ''].flatMap(
    (id) => contentById(workspace, id as ContentItemId) ?? [],
  );
  return [
    ...items.map((item, index) =>
      openFix(
        { kind: 'content', id: item.id },
        { nl: 'Bekijk “{content}”', en: 'Look at “{content}”' },
        { content: item.title, index: String(index) },
      ),
    ),
    ...items.flatMap<Fix>((kept, index) => {
      const other = items[1 - index];
      if (!other) return [];
      const title = { nl: 'Gebruik “{content}” op beide plekken', en: 'Use “{content}” in both places' };
      return editFix({ id: `keep ${kept.id}`, title, values: { content: kept.title } }, () => [
        { editId: 'object.delete', args: { kind: 'content', id: other.id, replaceBy: kept.id } },
      ]);
    }),
    {
      kind: 'edit',
      id: 'on purpose',
      title: { nl: 'Ze verschillen met opzet', en: 'Different on purpose' },
      values: {},
      asks: [{ kind: 'text', label: { nl: 'Waarom?', en: 'Why?' }, minLength: shortestReason }],
      calls: ([reason = '']) => [
        {
          editId: 'finding.accept',
          args: {
            subject: items.map(({ title }) => title).join(', '),
            acceptance: {
              id: newId() as AcceptanceId,
              fingerprint: finding.fingerprint,
              ruleId: finding.ruleId,
              reasonCode: 'deliberate',
              reason,
              ...(by === undefined ? {} : { by }),
              on: asOf,
              contextHash: contextHashOf(finding),
            },
          },
        },
      ],
    },
  ];
};
