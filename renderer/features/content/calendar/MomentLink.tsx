import { IconCircleCheck, IconEye, IconSend } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useTexts } from '../../../i18n/use-texts.ts';
import { itemPath } from '../../../navigation/routes.ts';
import styles from './ContentCalendar.module.css';
import type { ContentMoment } from './content-moments.ts';
import hidden from '../../../ui/hidden.module.css';

const icons = { dueDate: IconCircleCheck, publishOn: IconSend, reviewDate: IconEye };

/** A moment in the calendar, which leads to its content. */
export function MomentLink({ moment: { kind, item } }: { moment: ContentMoment }) {
  const { t } = useTexts();
  const MomentIcon = icons[kind];
  return (
    <Link
      href={itemPath('content', item.id)}
      className={styles.moment}
      title={`${t(`inventory.dates.${kind}`)}: ${item.title}`}
    >
      <MomentIcon size={14} stroke={1.7} aria-hidden="true" />
      <span className={hidden.words}>{t(`inventory.dates.${kind}`)}: </span>
      {item.title}
    </Link>
  );
}
