import { Modal } from '@mantine/core';
import { actionLabel } from '../actions/ActionButton.tsx';
import { actions } from '../actions/registry.ts';
import { useTexts, type TextKey } from '../i18n/use-texts.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { showDialog, useView } from '../view/view-store.ts';
import styles from './ShortcutsDialog.module.css';

/** Keys of the blueprint's grid, which are not actions of the app. */
const gridKeys = [
  ['←', 'grid.arrows'],
  ['Home', 'grid.home'],
  ['mod+Home', 'grid.first'],
  ['PageDown', 'grid.page'],
  ['Enter', 'grid.enter'],
  ['Escape', 'grid.escape'],
] as const satisfies readonly (readonly [string, TextKey])[];

/** Every shortcut, from the same list that runs them. */
export function ShortcutsDialog() {
  const { t } = useTexts();
  const isOpen = useView(({ dialog }) => dialog === 'shortcuts');
  return (
    <Modal
      opened={isOpen}
      onClose={() => showDialog(undefined)}
      title={t('action.shortcuts.show')}
      size={680}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <div className={styles.columns}>
        <dl className={styles.list}>
          {actions.map((action) => (
            <div key={action.id} className={styles.row} hidden={!action.shortcuts}>
              <dt>{t(actionLabel(action))}</dt>
              <dd>
                {action.shortcuts?.map((shortcut) => (
                  <KeyCaps key={shortcut} shortcut={shortcut} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <div>
          <h3 className={styles.heading}>{t('grid.title')}</h3>
          <dl className={styles.list}>
            {gridKeys.map(([shortcut, label]) => (
              <div key={shortcut} className={styles.row}>
                <dt>{t(label)}</dt>
                <dd>
                  <KeyCaps shortcut={shortcut} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Modal>
  );
}
