import { useMemo } from 'react';
import { informationMeasures, type InformationMeasures } from '#core/analysis/measures/information-measures.ts';
import type { ProcessView } from '#core/analysis/process-view.ts';
import { informationById, targetGroupById } from '#core/model/lookups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { stepPath } from '../../navigation/routes.ts';
import { NameLink } from '../../ui/NameLink.tsx';
import { Bar } from './Bar.tsx';
import { GroupTable } from './GroupTable.tsx';
import styles from './MeasuresScreen.module.css';
import { useFigures } from './use-figures.ts';

/** How well each group is informed: once, more often, or not at all; and behind it what is missing where. */
export function InformationFigures({ view }: { view: ProcessView }) {
  const { t } = useTexts();
  const measured = useMemo(() => informationMeasures(view), [view]);
  if (measured.length === 0) return null;
  return (
    <section>
      <h2>{t('measures.information.title')}</h2>
      <GroupTable workspace={view.workspace} groupIds={measured.map(({ targetGroupId }) => targetGroupId)}>
        {(['gapRate', 'overlapRate'] as const).map((rate) => (
          <tr key={rate}>
            <th scope="row">{t(`measures.information.${rate}`)}</th>
            {measured.map((one) => (
              <td key={one.targetGroupId}>
                <Rate value={one[rate]} />
              </td>
            ))}
          </tr>
        ))}
        {(['toldOnce', 'toldOften'] as const).map((count) => (
          <tr key={count}>
            <th scope="row">{t(`measures.information.${count}`)}</th>
            {measured.map((one) => (
              <td key={one.targetGroupId}>
                {one[count]}
                <Bar length={one[count] / Math.max(1, one.toldOnce + one.toldOften)} />
              </td>
            ))}
          </tr>
        ))}
      </GroupTable>
      {measured.map((one) => (
        <Untold key={one.targetGroupId} view={view} measures={one} />
      ))}
    </section>
  );
}

function Rate({ value }: { value: number | null }) {
  const { t } = useTexts();
  const { share } = useFigures();
  if (value === null) return <span className={styles.unknown}>{t('measures.unknown')}</span>;
  return (
    <>
      {share(value)}
      <Bar length={value} />
    </>
  );
}

/** What must be known and is not surely told, with the step where it is needed. */
function Untold({ view, measures: { targetGroupId, untold } }: { view: ProcessView; measures: InformationMeasures }) {
  const { t } = useTexts();
  const { workspace, process } = view;
  if (untold.length === 0) return null;
  const nameOf = new Map(process.steps.map(({ id, name }) => [id, name]));
  const group = targetGroupById(workspace, targetGroupId)?.name ?? targetGroupId;
  return (
    <details className={styles.heaviest}>
      <summary>{t('measures.information.untold', { count: untold.length, group })}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('measures.information.item')}</th>
            <th scope="col">{t('measures.information.neededAt')}</th>
          </tr>
        </thead>
        <tbody>
          {untold.map(({ infoId, stepId }) => (
            <tr key={`${infoId} ${stepId}`}>
              <th scope="row">{informationById(workspace, infoId)?.name ?? infoId}</th>
              <td>
                <NameLink href={stepPath(process.id, stepId)}>{nameOf.get(stepId)}</NameLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
