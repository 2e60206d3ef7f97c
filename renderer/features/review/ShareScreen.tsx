import { useTexts } from '../../i18n/use-texts.ts';
import { ReviewFileForm } from './ReviewFileForm.tsx';
import { ReviewTabs } from './ReviewTabs.tsx';
import screenStyles from './ReviewScreen.module.css';
import styles from './ShareScreen.module.css';
import { TakeIn } from './TakeIn.tsx';

/** The review with people outside the app, at `#/review-file`: make a file for them, and take in what comes back. */
export function ShareScreen() {
  const { t } = useTexts();
  return (
    <div className={screenStyles.screen}>
      <header className={screenStyles.header}>
        <h1 className={screenStyles.title}>{t('screen.review')}</h1>
        <ReviewTabs current="share" />
      </header>
      <div className={styles.columns}>
        <ReviewFileForm />
        <TakeIn />
      </div>
    </div>
  );
}
