import { useEffect } from 'react';
import type { Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { groupRemarks, namesOf } from '#core/review/group-remarks.ts';
import { placeOfRemark } from '#core/review/place-of-remark.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath, reviewPaths } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { filterRemarks, useReviewView, type RemarkFilter } from '../../view/review-view.ts';
import { RemarkDetail } from './RemarkDetail.tsx';
import { RemarkFilters } from './RemarkFilters.tsx';
import { RemarkList } from './RemarkList.tsx';
import styles from './ReviewScreen.module.css';
import { ReviewTabs } from './ReviewTabs.tsx';

/** Every remark, at `#/review` and `#/review/<remark>`: the list with its filters, and the thread of the chosen one. */
export function ReviewScreen({ itemId }: { itemId: string | undefined }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { remarks = [] } = workspace;
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('screen.review')}</h1>
        <ReviewTabs current="remarks" />
      </header>
      {remarks.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState title={t('review.empty.title')} text={t('review.empty.text')}>
            <TextLink href={reviewPaths.share}>{t('review.empty.share')}</TextLink>
          </EmptyState>
        </div>
      ) : (
        <Remarks workspace={workspace} itemId={itemId} />
      )}
    </div>
  );
}

function Remarks({ workspace, itemId }: { workspace: Workspace; itemId: string | undefined }) {
  const { t } = useTexts();
  const { navigate } = useActionContext();
  const filter = useReviewView((view) => view.filter);
  const { remarks = [] } = workspace;
  const named = remarks.find(({ id }) => id === itemId);
  const shown = remarks.filter((remark) => remark === named || fits(workspace, remark, filter));
  const groups = groupRemarks(workspace, shown);
  const chosen = named ?? groups[0]?.remarks[0]?.remark;
  const chosenId = chosen?.id;
  useEffect(() => {
    // A remark in the address that is gone gives way to the one that is shown instead.
    if (itemId !== undefined && chosenId !== undefined && itemId !== chosenId) {
      navigate(itemPath('review', chosenId), { replace: true });
    }
  }, [itemId, chosenId, navigate]);
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <RemarkFilters workspace={workspace} />
        {groups.length === 0 ? (
          <div className={styles.empty}>
            <EmptyState title={t('review.filtered.title')} text={t('review.filtered.text')}>
              <button type="button" className={styles.link} onClick={() => filterRemarks({ state: 'all' })}>
                {t('review.showAll')}
              </button>
            </EmptyState>
          </div>
        ) : (
          <RemarkList groups={groups} chosen={chosen} />
        )}
      </div>
      {chosen ? <RemarkDetail key={chosen.id} workspace={workspace} remark={chosen} /> : <div />}
    </div>
  );
}

function fits(workspace: Workspace, remark: Remark, { state, processId, person, source }: RemarkFilter): boolean {
  if (state !== 'all' && (remark.resolved !== undefined) !== (state === 'resolved')) return false;
  if (source !== undefined && remark.source !== source) return false;
  if (person !== undefined && !namesOf(workspace, remark).includes(person)) return false;
  return processId === undefined || placeOfRemark(workspace, remark).processIds.includes(processId);
}
