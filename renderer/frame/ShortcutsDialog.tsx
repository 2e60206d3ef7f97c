import { actionLabel } from '../actions/ActionButton.tsx';
import { actions } from '../actions/registry.ts';
import { useTexts, type TextKey } from '../i18n/use-texts.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { showDialog, useView } from '../view/view-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './ShortcutsDialog.module.css';

/** Keys of one place, which are not actions of the app. */
const places = [
  {
    title: 'grid.title',
    keys: [
      ['←', 'grid.arrows'],
      ['Home', 'grid.home'],
      ['mod+Home', 'grid.first'],
      ['PageDown', 'grid.page'],
      ['Enter', 'grid.enter'],
      ['A … Z', 'grid.typing'],
      ['Delete', 'grid.clear'],
      ['shift+→', 'grid.select'],
      ['mod+r', 'grid.fill'],
      ['mod+c', 'grid.copy'],
      ['Enter', 'grid.nextStep'],
      ['Tab', 'grid.tab'],
      ['alt+→', 'grid.move'],
      ['Escape', 'grid.escape'],
    ],
  },
  {
    title: 'textKeys.title',
    keys: [
      ['alt+↓', 'textKeys.next'],
      ['alt+Enter', 'textKeys.explain'],
      ['mod+shift+k', 'textKeys.link'],
      ['mod+shift+f', 'textKeys.field'],
    ],
  },
  { title: 'boardKeys.title', keys: [['alt+→', 'boardKeys.move']] },
] as const satisfies readonly { title: TextKey; keys: readonly (readonly [string, TextKey])[] }[];

/** Every shortcut, from the same list that runs them. */
export function ShortcutsDialog() {
  const { t } = useTexts();
  const isOpen = useView(({ dialog }) => dialog === 'shortcuts');
  return (
    <Dialog title={t('action.shortcuts.show')} isOpen={isOpen} onClose={() => showDialog(undefined)} width={680}>
      <div className={styles.columns}>
        <div>
          <h3 className={styles.heading}>{t('shortcuts.everywhere')}</h3>
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
        </div>
        <div>
          {places.map(({ title, keys }) => (
            <section key={title} className={styles.place}>
              <h3 className={styles.heading}>{t(title)}</h3>
              <dl className={styles.list}>
                {keys.map(([shortcut, label]) => (
                  <div key={label} className={styles.row}>
                    <dt>{t(label)}</dt>
                    <dd>
                      <KeyCaps shortcut={shortcut} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
