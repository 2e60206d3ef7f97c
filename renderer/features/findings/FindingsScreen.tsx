import { useEffect, useMemo, useRef } from 'react';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { useAnalysis } from '../../analysis/AnalysisProvider.tsx';
import { listFindings, type FindingGroup } from '../../analysis/list-findings.ts';
import { waitsForSteps } from '../../analysis/waits-for-steps.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { SolvedNotice } from '../../finding/SolvedNotice.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { filterFindings, foldFindings, lookAtFinding, useFindingsView } from '../../view/findings-view.ts';
import { chooseFinding } from './choose-finding.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { FindingDetail } from './FindingDetail.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingList } from './FindingList.tsx';
import { LaterStages } from './LaterStages.tsx';
import { FindingsHeader } from './FindingsHeader.tsx';
import styles from './FindingsScreen.module.css';
import { useFocusOnNext } from './use-focus-on-next.ts';

/** What the rules find, at `#/findings` and `#/findings/<fingerprint>`. */
export function FindingsScreen({ itemId }: { itemId: string | undefined }) {
  const { t } = useTexts();
  const analysis = useAnalysis();
  return (
    <div className={styles.screen}>
      {analysis ? (
        <Findings analysis={analysis} fingerprint={itemId} />
      ) : (
        <>
          <FindingsHeader listed={[]} findings={[]} acceptedCount={0} />
          <p className={styles.checking}>{t('findings.checking')}</p>
        </>
      )}
      <SolvedNotice />
    </div>
  );
}

function Findings({ analysis, fingerprint }: { analysis: WorkspaceAnalysis; fingerprint: string | undefined }) {
  const { t } = useTexts();
  const filter = useFindingsView((view) => view.filter);
  const folded = useFindingsView((view) => view.folded);
  const grouping = useFindingsView((view) => view.grouping);
  const groups = useMemo(() => listFindings(analysis, filter, grouping), [analysis, filter, grouping]);
  const shown = groups.filter(({ key }) => !folded.includes(key)).flatMap(({ findings }) => findings);
  const everything = groups.flatMap(({ findings }) => findings);
  const listed = useMemo(() => {
    const { hidden: _hidden, ...others } = filter;
    return listFindings(analysis, others).flatMap(({ findings }) => findings);
  }, [analysis, filter]);
  const acceptedCount = analysis.analysis.findings.filter(({ status }) => status === 'accepted').length;
  const place = useFindingsView((view) => view.place);
  const chosen = chooseFinding({ shown, everything, fingerprint, place });
  const columns = useRef<HTMLDivElement>(null);
  useFocusOnNext(columns, chosen?.fingerprint);
  useChosen(chosen?.fingerprint, fingerprint, groups, chosen ? shown.indexOf(chosen) : -1);
  return (
    <>
      <FindingsHeader listed={listed} findings={shown} acceptedCount={acceptedCount} chosen={chosen} />
      <div ref={columns} className={styles.columns}>
        <div className={styles.side}>
          <FindingFilters analysis={analysis} />
          {everything.length === 0 ? (
            <NothingFound
              isFiltered={analysis.open.length > 0}
              isWaiting={analysis.analysis.findings.some(
                (finding) => finding.status === 'later' || waitsForSteps(analysis.workspace, finding),
              )}
            />
          ) : (
            <FindingList analysis={analysis} groups={groups} chosen={chosen} />
          )}
          <LaterStages analysis={analysis} />
          <AcceptedList analysis={analysis} />
        </div>
        {chosen && <FindingDetail key={chosen.fingerprint} analysis={analysis} finding={chosen} />}
        {!chosen && everything.length > 0 && (
          <div className={styles.empty}>
            <EmptyState title={t('findings.folded.title')} text={t('findings.folded.text')}>
              <button type="button" className={styles.link} onClick={() => unfold(groups)}>
                {t('findings.folded.open')}
              </button>
            </EmptyState>
          </div>
        )}
      </div>
    </>
  );
}

function unfold(groups: readonly FindingGroup[]): void {
  for (const { key } of groups) foldFindings(key, { isFolded: false });
}

/** Address, fold and the place for next and previous follow the chosen finding. */
function useChosen(
  chosen: string | undefined,
  fingerprint: string | undefined,
  groups: readonly FindingGroup[],
  place: number,
): void {
  const { navigate } = useActionContext();
  const key = groups.find(({ findings }) => findings.some((finding) => finding.fingerprint === chosen))?.key;
  useEffect(() => {
    lookAtFinding(chosen, place);
    if (chosen !== undefined && fingerprint !== undefined && chosen !== fingerprint) {
      navigate(itemPath('findings', chosen), { replace: true });
    }
  }, [chosen, fingerprint, place, navigate]);
  useEffect(() => {
    // A link may lead to a tip whose list is folded.
    if (key !== undefined && chosen === fingerprint) foldFindings(key, { isFolded: false });
  }, [key, chosen, fingerprint]);
}

function NothingFound({ isFiltered, isWaiting }: { isFiltered: boolean; isWaiting: boolean }) {
  const { t } = useTexts();
  return (
    <div className={styles.empty}>
      <EmptyState
        title={t(isFiltered ? 'findings.empty.filtered' : 'findings.empty.title')}
        text={t(
          isFiltered ? 'findings.empty.filteredText' : isWaiting ? 'findings.empty.sofar' : 'findings.empty.text',
        )}
      >
        {isFiltered && (
          <button type="button" className={styles.link} onClick={() => filterFindings({})}>
            {t('findings.showAll')}
          </button>
        )}
      </EmptyState>
    </div>
  );
}
