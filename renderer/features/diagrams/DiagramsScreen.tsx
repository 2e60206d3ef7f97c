import { useDeferredValue, useMemo, useState } from 'react';
import { countFindings } from '#core/diagrams/count-findings.ts';
import type { DiagramKind } from '#core/diagrams/diagram-choice.ts';
import { diagramSource, pageCount } from '#core/diagrams/diagram-source.ts';
import type { ProcessId } from '#core/model/id.ts';
import { indexById } from '#core/model/index-by-id.ts';
import { processById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { useAnalysis } from '../../analysis/AnalysisProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { ProcessHeader } from '../process/ProcessHeader.tsx';
import { DiagramChoices } from './DiagramChoices.tsx';
import styles from './DiagramsScreen.module.css';
import { DiagramView } from './DiagramView.tsx';

/** The diagrams of a process, at `#/process/<id>/diagrams`. */
export function DiagramsScreen({ processId }: { processId: string }) {
  const process = processById(useWorkspace(), decodeURIComponent(processId) as ProcessId);
  return process ? <Diagrams key={process.id} process={process} /> : null;
}

function Diagrams({ process }: { process: Process }) {
  const { t, language } = useTexts();
  const workspace = useWorkspace();
  const [kind, setKind] = useState<DiagramKind>('matrix');
  const [group, setGroup] = useState('');
  const [item, setItem] = useState('');
  const [hasFindings, setHasFindings] = useState(true);
  // The picture follows an edit at once; the numbers of findings in it follow when there is time.
  const open = useDeferredValue(useAnalysis()?.open);
  const findings = useMemo(
    () => (hasFindings && open ? countFindings(workspace, open) : undefined),
    [workspace, open, hasFindings],
  );
  const groupId = process.targetGroupIds.find((id) => id === group);
  const source = useMemo(
    () => diagramSource(workspace, process, { kind, groupId, itemId: item || undefined, language, findings }),
    [workspace, process, kind, groupId, item, language, findings],
  );
  const { targetGroups, informationItems, dataFields } = workspace;
  const groups = useMemo(() => {
    const own = process.targetGroupIds.map((id) => ({ value: id, label: indexById(targetGroups).get(id)?.name ?? id }));
    // Lanes are always of one group.
    return kind === 'lanes' || own.length === 0 ? own : [{ value: '', label: t('diagrams.allGroups') }, ...own];
  }, [process.targetGroupIds, targetGroups, kind, t]);
  const items = useMemo(
    () =>
      kind === 'thread' ? [...informationItems, ...dataFields].map(({ id, name }) => ({ value: id, label: name })) : [],
    [informationItems, dataFields, kind],
  );
  return (
    <div className={styles.screen} data-wide>
      <ProcessHeader process={process} current="diagrams" />
      <DiagramChoices
        kind={kind}
        onKind={setKind}
        groups={groups}
        group={groupId ?? groups[0]?.value ?? ''}
        onGroup={setGroup}
        items={items}
        item={item}
        onItem={setItem}
        hasFindings={hasFindings}
        onFindings={setHasFindings}
      />
      {pageCount(source) > 0 ? (
        <DiagramView
          key={`${kind} ${group} ${item}`}
          source={source}
          process={process}
          name={`${process.name} - ${t(`diagrams.kinds.${kind}`)}`}
        />
      ) : (
        <p className={styles.nothing}>{source.text.summary}</p>
      )}
    </div>
  );
}
