import { kindNames } from '#core/model/entity-kind.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { wordField } from '#core/review/field-of-remark.ts';
import type { PlacedRemark } from '#core/review/group-remarks.ts';
import type { Texts } from '../../i18n/use-texts.ts';

/** Where a remark stands, in a few words: `stap 8 De keuring, klantactie`, `middel Uitnodiging`. */
export function wordPlace(workspace: Workspace, { remark, place }: PlacedRemark, { t, language }: Texts): string {
  const { field, kind } = remark.target;
  const about = field === undefined ? '' : wordField(workspace, field, language);
  return [wordObject(place, kind, { t, language }), about].filter(Boolean).join(', ');
}

/** The object of a remark, by its kind and name; a step with its number. */
export function wordObject(
  { kind, name, number }: PlacedRemark['place'],
  unknownKind: string,
  { t, language }: Pick<Texts, 't' | 'language'>,
): string {
  if (kind === 'step' && number !== undefined) return t('findings.where.step', { number, name });
  const word = kind ? kindNames[kind][language] : unknownKind;
  return name === '' ? word : t('review.object', { kind: word, name });
}
