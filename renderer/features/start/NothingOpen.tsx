import { ActionButton } from '../../actions/ActionButton.tsx';
import { createWorkspace } from '../../actions/create-workspace.ts';
import { openWorkspace } from '../../actions/open-workspace.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { stageIds } from './stage-progress.ts';
import styles from './NothingOpen.module.css';

/** What to do when nothing is open yet, and the path that lies ahead. */
export function NothingOpen() {
  const { t } = useTexts();
  return (
    <>
      <h1 className={styles.title}>{t('start.nothing.title')}</h1>
      <p className={styles.text}>{t('start.nothing.text')}</p>
      <div className={styles.buttons}>
        <ActionButton action={createWorkspace} variant="filled" />
        <ActionButton action={openWorkspace} />
      </div>
      <h2 className={styles.heading}>{t('start.nothing.path')}</h2>
      <ol className={styles.stages}>
        {stageIds.map((id, index) => (
          <li key={id} className={styles.stage}>
            <span className={styles.point} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.name}>{t(`stage.${id}.name`)}</span>
            <span className={styles.about}>{t(`stage.${id}.about`)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
