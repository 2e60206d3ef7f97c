import { IconAlertCircle, IconCheck, IconDeviceFloppy, IconEye } from '@tabler/icons-react';
import { wordHostError } from '#core/contract/host-error.ts';
import { useTexts } from '../i18n/use-texts.ts';
import type { SaveState } from '../session/session-state.ts';
import styles from './SaveStateLabel.module.css';

const icons = {
  saved: IconCheck,
  saving: IconDeviceFloppy,
  unsaved: IconDeviceFloppy,
  failed: IconAlertCircle,
  'read-only': IconEye,
};

/** Whether the work is saved. The words change in place; a failure stays until it is solved. */
export function SaveStateLabel({ save }: { save: SaveState }) {
  const { t, language } = useTexts();
  const StateIcon = icons[save.kind];
  const words =
    save.kind === 'failed' ? t('save.failed', { cause: wordHostError(save.error, language) }) : t(`save.${save.kind}`);
  return (
    <output className={styles.label} data-state={save.kind} aria-live="polite" title={words}>
      <StateIcon size={16} stroke={1.8} aria-hidden="true" />
      <span className={styles.words}>{words}</span>
    </output>
  );
}
