import { channelById, touchpointFor } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChannelName } from '../../lookups/ChannelName.tsx';
import { contentOfUse } from '../../lookups/information-of-use.ts';
import { itemPath } from '../../navigation/routes.ts';
import { SupportMark } from '../../ui/SupportMark.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { Contact } from './cell-options.ts';
import styles from './Inspector.module.css';
import { PickerField, RemoveButton } from './PickerField.tsx';
import { usePerform } from './use-perform.ts';

/** The supporting channels of a contact, each to take away, and a field to add one. */
export function SupportingField({ contact }: { contact: Contact }) {
  const { t, formats } = useTexts();
  const perform = usePerform();
  const { workspace, process, step, groupId } = contact;
  const uses = touchpointFor(step, groupId)?.supporting ?? [];
  const place = { processId: process.id, stepId: step.id, targetGroupIds: [groupId] };
  return (
    <>
      {uses.length > 0 && (
        <ul>
          {uses.map((use) => {
            const { channelId, share } = use;
            const name = channelById(workspace, channelId)?.name ?? '';
            return (
              <li key={channelId}>
                <div className={styles.removable}>
                  <span>
                    <SupportMark>
                      <ChannelName workspace={workspace} channelId={channelId} />
                    </SupportMark>{' '}
                    {share !== undefined && t('inspector.share', { share: formats.share(share) })}
                  </span>
                  <RemoveButton
                    label={t('edit.remove', { name })}
                    onRemove={() =>
                      perform({ editId: 'supporting-channel.remove', args: { ...place, channelIds: [channelId] } })
                    }
                  />
                </div>
                {contentOfUse(workspace, use, groupId).map(({ item }) => (
                  <p key={item.id}>
                    <TextLink href={itemPath('content', item.id)}>{item.title}</TextLink>
                  </p>
                ))}
              </li>
            );
          })}
        </ul>
      )}
      <PickerField contact={contact} kind="supporting" />
    </>
  );
}
