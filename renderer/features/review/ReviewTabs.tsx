import { useTexts } from '../../i18n/use-texts.ts';
import { Link } from 'wouter';
import { reviewPaths, type ReviewPart } from '../../navigation/routes.ts';
import styles from './ReviewTabs.module.css';

/** Leads from one part of the review to the others. */
export function ReviewTabs({ current }: { current: ReviewPart }) {
  const { t } = useTexts();
  return (
    <nav className={styles.tabs} aria-label={t('review.parts')}>
      {(Object.keys(reviewPaths) as ReviewPart[]).map((part) => (
        <Link
          key={part}
          href={reviewPaths[part]}
          aria-current={part === current ? 'page' : undefined}
          className={styles.tab}
        >
          {t(`review.part.${part}`)}
        </Link>
      ))}
    </nav>
  );
}
