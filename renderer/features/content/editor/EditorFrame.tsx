import { useTexts } from '../../../i18n/use-texts.ts';
import styles from './TextEditor.module.css';
import toolbar from './Toolbar.module.css';

/** The place of the editor while it is loaded: nothing moves when it comes. What is said shows only when that takes long. */
export function EditorFrame() {
  const { t } = useTexts();
  return (
    <div className={styles.editor} aria-busy="true">
      <p className={styles.length} />
      <div className={toolbar.bar} />
      <output className={styles.coming}>{t('editor.loading')}</output>
    </div>
  );
}
