import { IconCircleCheck, IconEye, IconSend, type Icon } from '@tabler/icons-react';
import type { momentKinds } from './content-moments.ts';

/** The signs of the dates of a content item. */
export const momentIcons: Record<(typeof momentKinds)[number], Icon> = {
  dueDate: IconCircleCheck,
  publishOn: IconSend,
  reviewDate: IconEye,
};
