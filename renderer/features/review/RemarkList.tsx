import { IconCheck, IconMessage } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Remark } from '#core/model/remark.ts';
import type { PlacedRemark, RemarkGroup } from '#core/review/group-remarks.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import styles from './RemarkList.module.css';
import { wordPlace } from './word-place.ts';
import hidden from '../../ui/hidden.module.css';

interface RemarkListProps {
  groups: readonly RemarkGroup[];
  chosen: Remark | undefined;
}

/** The remarks, by process; what is no longer in the plan comes last. */
export function RemarkList({ groups, chosen }: RemarkListProps) {
  const { t } = useTexts();
  return (
    <div className={styles.list}>
      {groups.map(({ where, remarks }) => (
        <section key={where.kind === 'process' ? where.processId : where.kind}>
          <h2 className={styles.heading}>
            {where.kind === 'process' ? where.name : t(`review.group.${where.kind}`)}{' '}
            <span className={styles.count}>{remarks.length}</span>
          </h2>
          <ul>
            {remarks.map((placed) => (
              <Item key={placed.remark.id} placed={placed} isChosen={placed.remark === chosen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Item({ placed, isChosen }: { placed: PlacedRemark; isChosen: boolean }) {
  const texts = useTexts();
  const workspace = useWorkspace();
  const element = useRef<HTMLLIElement>(null);
  const { remark } = placed;
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const StateIcon = remark.resolved ? IconCheck : IconMessage;
  const replies = remark.replies?.length ?? 0;
  return (
    <li ref={element} className={styles.item} data-chosen={isChosen}>
      <Link href={itemPath('review', remark.id)} className={styles.link} aria-current={isChosen ? 'true' : undefined}>
        <span className={styles.icon} data-resolved={remark.resolved !== undefined}>
          <StateIcon size={16} stroke={1.7} aria-hidden="true" />
        </span>
        <span className={styles.body}>
          <span className={styles.words}>{remark.text}</span>
          <span className={styles.where}>{wordPlace(workspace, placed, texts)}</span>
          <span className={styles.where}>
            {texts.t('review.byline', {
              name: remark.author === '' ? texts.t('remark.nobody') : remark.author,
              day: texts.formats.day(remark.on),
              replies,
            })}
            {remark.resolved && <span className={hidden.words}>, {texts.t('review.isResolved')}</span>}
          </span>
        </span>
      </Link>
    </li>
  );
}
