import { kindNames } from '#core/model/entity-kind.ts';
import { describeDifferences } from '#core/exchange/describe-differences.ts';
import { compareWords } from '#core/exchange/compare-words.ts';
import type { Difference } from '#core/exchange/difference.ts';
import { wordField } from '#core/review/field-of-remark.ts';
import { groupDifferences } from '#core/review/versions/group-differences.ts';
import { latestVersion } from '#core/review/versions/latest-version.ts';
import { readVersion } from '#core/review/versions/read-version.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block, Inline, TableCell } from '../plan-tree.ts';
import { cell, paragraph, rowOf, table } from '../write.ts';

/** What was added, removed and changed since the latest version, per process and library; in a changed text the new words are bold. */
export const changes = defineChapter({
  id: 'changes',
  title: { nl: 'Wijzigingen sinds de vorige versie', en: 'Changes since the previous version' },
  numbering: 'appendix',
  missing: {
    nl: 'Er is nog geen versie bewaard om mee te vergelijken. Dat doet u bij Review, Versies.',
    en: 'No version has been kept yet to compare with. Do so under Review, Versions.',
  },
  write(context) {
    const { workspace, say, language } = context;
    const version = latestVersion(workspace);
    const before = version && readVersion(version);
    if (!version || !before?.ok) return [];
    const since = say(
      { nl: 'Vergeleken met versie “{name}” van {date}.', en: 'Compared with version “{name}” of {date}.' },
      { name: version.name, date: context.date(version.on.slice(0, 10)) },
    );
    const groups = groupDifferences(describeDifferences(before.value, workspace, language));
    const nothing = say({ nl: 'Er is niets gewijzigd.', en: 'Nothing has changed.' });
    const tables = groups.map(({ owner, differences }): Block =>
      table(
        owner?.name ?? say({ nl: 'Werkruimte en bibliotheken', en: 'Workspace and libraries' }),
        [
          [say({ nl: 'Onderdeel', en: 'Part' }), 3],
          [say({ nl: 'Wat', en: 'What' }), 2],
          [say({ nl: 'Was', en: 'Was' }), 4],
          [say({ nl: 'Is nu', en: 'Is now' }), 4],
        ],
        differences.flatMap((difference) => rowsOf(difference, context)),
        context.ofPlan(),
      ),
    );
    return [paragraph(since), ...(tables.length > 0 ? tables : [paragraph(nothing)])];
  },
});

function rowsOf(difference: Difference, { workspace, say, language }: PlanContext): TableCell[][] {
  const { kind, id, name, where, fields } = difference;
  const source = { kind, id };
  const title = [kindNames[kind][language], name].filter(Boolean).join(' ');
  if (where !== 'both') {
    const what = where === 'second' ? say({ nl: 'toegevoegd', en: 'added' }) : say({ nl: 'verwijderd', en: 'removed' });
    return [rowOf(source, [cell(title), cell(what), cell(), cell()])];
  }
  return fields.map(({ field, first = '', second = '' }, index) =>
    rowOf(source, [
      cell(index === 0 ? title : undefined),
      cell(wordField(workspace, field.replace(/^.*\.order$/, 'order'), language)),
      cell(...lines(first, second, 'removed')),
      cell(...lines(first, second, 'added')),
    ]),
  );
}

/** One of the two texts, paragraph by paragraph, with the words in bold that the other does not have. */
function lines(first: string, second: string, own: 'added' | 'removed'): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const { text, kind } of compareWords(first, second)) {
    if (kind !== 'same' && kind !== own) continue;
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push(kind === 'same' ? { text: piece } : { text: piece, isBold: true });
    }
  }
  return paragraphs.filter((paragraphOfText) => paragraphOfText.length > 0);
}
