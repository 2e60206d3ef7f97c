import { fieldNames } from '#core/model/field-names.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOfVariant } from '#core/model/lookups.ts';
import { schemaOfKind, type ObjectKind } from '#core/model/object-kinds.ts';
import type { Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { wordField } from '#core/review/field-of-remark.ts';
import type { Texts } from '../i18n/use-texts.ts';

/** What a new remark can be pinned to: an object, or the contact of one target group at a step. */
export interface RemarkSubject {
  kind: ObjectKind;
  id: string;
  groupId?: TargetGroupId | undefined;
}

type Target = Remark['target'];

/** The rows of a contact, in the order of the blueprint. */
const contactRows = ['primary', 'supporting', 'content', 'tells', 'asks', 'system', 'tone'] as const;
/** Fields that one does not remark on: they hold other things, or are said by the rows of a contact. */
const withoutRemark = new Set(['id', 'touchpoints', 'phases', 'steps', 'transitions', 'variants', 'appliesTo']);

/** What a remark on a subject can be about: the whole first. The value is what `targetOf` reads. */
export function remarkOptions(
  workspace: Workspace,
  subject: RemarkSubject,
  { t, language, formats }: Texts,
): { value: string; label: string }[] {
  const { kind, id, groupId } = subject;
  if (groupId !== undefined) {
    const rows = contactRows.map((row) => ({ value: `${row}:${groupId}`, label: t(`row.${row}`) }));
    return [{ value: `contact:${groupId}`, label: t('remark.wholeContact') }, ...rows];
  }
  const fields = Object.keys(schemaOfKind(kind).shape).filter((key) => key in fieldNames && !withoutRemark.has(key));
  const options = fields.map((value) => ({ value, label: capital(wordField(workspace, value, language)) }));
  const variants = kind === 'content' ? workspace.contentItems.find((item) => item.id === id)?.variants : undefined;
  const texts = (variants ?? []).map((variant) => {
    const groups = groupsOfVariant(variant, workspace);
    const names = workspace.targetGroups.filter((group) => groups.includes(group.id)).map(({ name }) => name);
    return { value: `variant ${variant.id}`, label: t('remark.variant', { groups: formats.list(names) }) };
  });
  return [{ value: '', label: t('remark.whole') }, ...texts, ...options];
}

/** The target of a remark on a subject, about one of its options. */
export function targetOf({ kind, id }: RemarkSubject, about: string): Target {
  if (about.startsWith('variant ')) return { kind: 'variant', id: about.slice('variant '.length), field: 'text' };
  return about === '' ? { kind, id } : { kind, id, field: about };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
