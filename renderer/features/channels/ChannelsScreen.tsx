import type { Channel } from '#core/model/channel.ts';
import { NewItem } from '../../form/NewItem.tsx';
import { addNamed } from '../../form/new-object.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChannelName } from '../../lookups/ChannelName.tsx';
import { StepNumbers } from '../../lookups/StepNumbers.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { NameLink } from '../../ui/NameLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/Table.tsx';
import { ChannelPanel } from './ChannelPanel.tsx';

/** The media of contact, with what they cost and how fast they answer. */
export function ChannelsScreen({ itemId }: { itemId?: string | undefined }) {
  const { t } = useTexts();
  const { channels } = useWorkspace();
  const chosen = channels.find(({ id }) => id === itemId);
  return (
    <Screen
      title={t('screen.channels')}
      subtitle={t('channels.about')}
      aside={chosen && <ChannelPanel key={chosen.id} channel={chosen} />}
    >
      {channels.length === 0 ? (
        <EmptyState title={t('channels.empty.title')} text={t('channels.empty.text')} />
      ) : (
        <Table
          caption={t('screen.channels')}
          heads={[
            t('channels.name'),
            t('channels.cost'),
            t('channels.norm'),
            t('channels.expectation'),
            t('channels.primaryIn'),
            t('channels.supportingIn'),
          ]}
        >
          {channels.map((channel) => (
            <ChannelRow key={channel.id} channel={channel} isChosen={channel === chosen} />
          ))}
        </Table>
      )}
      <NewItem
        label={t('channels.new')}
        placeholder={t('channels.new')}
        isFirst={channels.length === 0}
        makes={(name, id) => addNamed('channel', id, name)}
      />
    </Screen>
  );
}

function ChannelRow({ channel, isChosen }: { channel: Channel; isChosen: boolean }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const usage = usageOf(workspace);
  return (
    <tr aria-current={isChosen}>
      <th scope="row">
        <NameLink href={itemPath('channels', channel.id)} detail={t(`channels.kind.${channel.kind}`)}>
          <ChannelName workspace={workspace} channelId={channel.id} />
        </NameLink>
      </th>
      <td>
        <Cost channel={channel} />
      </td>
      <td>
        <Norm channel={channel} />
      </td>
      <td>
        <Expectation channel={channel} />
      </td>
      <td>
        <StepNumbers places={usage.primary.get(channel.id)} />
      </td>
      <td>
        <StepNumbers places={usage.supporting.get(channel.id)} />
      </td>
    </tr>
  );
}

/** Unknown is said, and never counted as nothing. */
function Cost({ channel }: { channel: Channel }) {
  const { t, formats } = useTexts();
  return typeof channel.costPerContact === 'number' ? formats.euro(channel.costPerContact) : t('channels.unknownCost');
}

function Norm({ channel }: { channel: Channel }) {
  const { t } = useTexts();
  const { responseNorm } = channel;
  return responseNorm ? t(`duration.${responseNorm.unit}`, { value: responseNorm.value }) : null;
}

function Expectation({ channel }: { channel: Channel }) {
  const { t, formats } = useTexts();
  const { responseExpectation: expected } = channel;
  if (!expected) return null;
  const duration = t(`duration.${expected.within.unit}`, { value: expected.within.value });
  return t('channels.expects', { share: formats.share(expected.share), duration });
}
