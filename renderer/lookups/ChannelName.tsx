import type { ChannelId } from '#core/model/id.ts';
import { channelById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { channelIcons } from './channel-icons.ts';
import styles from './ChannelName.module.css';

/** A channel as icon and name. */
export function ChannelName({ workspace, channelId }: { workspace: Workspace; channelId: ChannelId }) {
  const channel = channelById(workspace, channelId);
  if (!channel) return null;
  const ChannelIcon = channelIcons[channel.medium];
  return (
    <span className={styles.channel} title={channel.name}>
      <ChannelIcon size={16} stroke={1.6} aria-hidden="true" />
      <span className={styles.name}>{channel.name}</span>
    </span>
  );
}
