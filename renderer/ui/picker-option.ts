import type { Icon } from '@tabler/icons-react';

/** Something one can choose. */
export interface PickerOption {
  id: string;
  name: string;
  icon?: Icon;
  /** What speaks for or against it. */
  note?: string;
  isAdvisedAgainst?: boolean;
  /** Chosen already; choosing it again takes it away. */
  isChosen?: boolean;
}
