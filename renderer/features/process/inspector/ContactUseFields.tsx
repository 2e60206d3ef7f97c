import type { EditCall } from '#core/edits/registry.ts';
import type { ChannelUse } from '#core/model/channel-use.ts';
import { systemById } from '#core/model/lookups.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { contentOfUse, informationOfUse, tonesOfUse } from '../../../lookups/information-of-use.ts';
import { itemPath } from '../../../navigation/routes.ts';
import { Field } from '../../../ui/Field.tsx';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import type { Contact } from '../cells/options/contact.ts';
import styles from './Inspector.module.css';
import { PickerField } from '../cells/PickerField.tsx';
import { usePerform } from '../../../session/use-perform.ts';

interface ContactUseFieldsProps {
  contact: Contact;
  use: ChannelUse;
}

interface Chosen {
  id: string;
  name: string;
  href: string;
  /** What takes it away, where that is done here. */
  remove?: EditCall;
}

/** What goes through the primary channel of a contact: content, what is told and asked, systems, tone. */
export function ContactUseFields({ contact, use }: ContactUseFieldsProps) {
  const { t } = useTexts();
  const { workspace, process, step, groupId } = contact;
  const place = { processId: process.id, stepId: step.id, targetGroupIds: [groupId] };
  const systemIds = use.systemIds ?? [];
  const content = contentOfUse(workspace, use, groupId).map<Chosen>(({ item }) => ({
    id: item.id,
    name: item.title,
    href: itemPath('content', item.id),
    remove: { editId: 'content.unlink', args: { ...place, contentIds: [item.id] } },
  }));
  const systems = systemIds.flatMap<Chosen>((systemId) => {
    const system = systemById(workspace, systemId);
    if (!system) return [];
    const rest = systemIds.filter((id) => id !== systemId);
    const args = { ...place, systems: rest.length > 0 ? rest : ('unknown' as const) };
    const remove: EditCall = { editId: 'source-system.set', args };
    return [{ id: systemId, name: system.name, href: itemPath('systems', systemId), remove }];
  });
  const tones = tonesOfUse(workspace, use, groupId);
  return (
    <>
      <Field label={t('row.content')} help={t('help.content')}>
        <ChosenList items={content} />
        <PickerField contact={contact} kind="content" />
      </Field>
      {(['tells', 'asks'] as const).map((direction) => {
        const items = informationOfUse(workspace, use, groupId, direction).map(({ id, name }) => ({
          id,
          name,
          href: itemPath('information', id),
          remove: {
            editId: 'information.unlink' as const,
            args: { ...place, direction, infoIds: [id] },
          } satisfies EditCall,
        }));
        return (
          <Field key={direction} label={t(`row.${direction}`)} help={t(`help.${direction}`)}>
            <ChosenList items={items} />
            <PickerField contact={contact} kind={direction} />
          </Field>
        );
      })}
      <Field label={t('row.system')} help={t('help.system')}>
        <ChosenList items={systems} />
        <PickerField
          contact={contact}
          kind="system"
          {...(use.noSystem === true ? { value: t('cell.noSystem') } : {})}
        />
      </Field>
      <Field label={t('row.tone')} help={t('help.tone')}>
        <PickerField contact={contact} kind="tone" value={tones.map(({ name }) => name).join(', ')} />
      </Field>
    </>
  );
}

function ChosenList({ items }: { items: readonly Chosen[] }) {
  const { t } = useTexts();
  const perform = usePerform();
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map(({ id, name, href, remove }) => (
        <li key={id} className={styles.removable}>
          <TextLink href={href}>{name}</TextLink>
          {remove && <RemoveButton label={t('edit.remove', { name })} onRemove={() => perform(remove)} />}
        </li>
      ))}
    </ul>
  );
}
