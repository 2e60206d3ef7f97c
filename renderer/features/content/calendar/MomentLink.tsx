import { Link } from 'wouter';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath } from '../../../navigation/routes.ts';
import { LateMark } from '../LateMark.tsx';
import styles from './ContentCalendar.module.css';
import type { ContentMoment } from './content-moments.ts';
import { momentIcons } from './moment-icons.ts';
import hidden from '../../../ui/hidden.module.css';

/** A moment in the calendar, which leads to its content. */
export function MomentLink({ moment: { kind, item } }: { moment: ContentMoment }) {
  const { t } = useTexts();
  const MomentIcon = momentIcons[kind];
  return (
    <Link
      href={itemPath('content', item.id)}
      className={styles.moment}
      title={`${t(`inventory.dates.${kind}`)}: ${item.title}`}
    >
      <MomentIcon size={14} stroke={1.7} aria-hidden="true" />
      <span className={hidden.words}>{t(`inventory.dates.${kind}`)}: </span>
      <LateMark item={item} kind={kind} /> {item.title}
    </Link>
  );
}
