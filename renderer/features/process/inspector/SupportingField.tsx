import { channelById, touchpointFor } from '#core/model/lookups.ts';
import { NumberField } from '../../../form/NumberField.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ChannelName } from '../../../lookups/ChannelName.tsx';
import { contentOfUse } from '../../../lookups/information-of-use.ts';
import { itemPath } from '../../../navigation/routes.ts';
import { RemoveButton } from '../../../ui/RemoveButton.tsx';
import { SupportMark } from '../../../ui/SupportMark.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import type { Contact } from '../cells/options/contact.ts';
import styles from './Inspector.module.css';
import { PickerField } from '../cells/PickerField.tsx';
import { usePerform } from '../../../session/use-perform.ts';

/** The supporting channels of a contact, each to take away, and a field to add one. */
export function SupportingField({ contact }: { contact: Contact }) {
  const { t } = useTexts();
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
                  </span>
                  <RemoveButton
                    label={t('edit.remove', { name })}
                    onRemove={() =>
                      perform({ editId: 'supporting-channel.remove', args: { ...place, channelIds: [channelId] } })
                    }
                  />
                </div>
                <NumberField
                  label={t('inspector.shareLabel')}
                  value={share}
                  unit="%"
                  scale={100}
                  min={0}
                  max={1}
                  onCommit={(next) =>
                    perform({ editId: 'supporting-share.set', args: { ...place, channelId, share: next } })
                  }
                />
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
