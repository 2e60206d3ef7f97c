import {
  IconListCheck,
  IconAdjustmentsHorizontal,
  IconAlertTriangle,
  IconDatabase,
  IconFileText,
  IconHome,
  IconInfoSquareRounded,
  IconMessage2,
  IconMessages,
  IconMicrophone,
  IconNotebook,
  IconRoute,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { ScreenId } from '../navigation/screens.ts';

/** The icon of each screen, in rail and palette. */
export const screenIcons: Record<ScreenId, Icon> = {
  start: IconHome,
  processes: IconRoute,
  'target-groups': IconUsers,
  channels: IconMessages,
  systems: IconDatabase,
  information: IconInfoSquareRounded,
  tone: IconMicrophone,
  content: IconFileText,
  actions: IconListCheck,
  findings: IconAlertTriangle,
  plan: IconNotebook,
  review: IconMessage2,
  settings: IconAdjustmentsHorizontal,
};
