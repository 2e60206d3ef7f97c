import {
  IconBuildingCommunity,
  IconDeviceMobile,
  IconDeviceMobileMessage,
  IconHierarchy,
  IconMail,
  IconMailOpened,
  IconMessageCircle,
  IconMessages,
  IconPhone,
  IconShare,
  IconUserScreen,
  IconWalk,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import type { Channel } from '#core/model/channel.ts';

/** The icon of each medium; always beside the name of the channel. */
export const channelIcons: Record<Channel['medium'], Icon> = {
  website: IconWorld,
  portal: IconUserScreen,
  app: IconDeviceMobile,
  email: IconMail,
  sms: IconDeviceMobileMessage,
  messaging: IconMessageCircle,
  chat: IconMessages,
  social: IconShare,
  phone: IconPhone,
  desk: IconBuildingCommunity,
  visit: IconWalk,
  letter: IconMailOpened,
  other: IconHierarchy,
};
