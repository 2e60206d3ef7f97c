import { NativeSelect, Switch } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { countFindings } from '#core/diagrams/count-findings.ts';
import { diagramKinds, type DiagramKind } from '#core/diagrams/diagram-choice.ts';
import { diagramSource, pageCount } from '#core/diagrams/diagram-source.ts';
import type { ProcessId } from '#core/model/id.ts';
import { processById, targetGroupById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { useAnalysis } from '../../analysis/AnalysisProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { ProcessHeader } from '../process/ProcessHeader.tsx';
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
  const groups = process.targetGroupIds.map((id) => ({ value: id, label: targetGroupById(workspace, id)?.name ?? id }));
  // Lanes are always of one group.
  const groupChoices = kind === 'lanes' ? groups : [{ value: '', label: t('diagrams.allGroups') }, ...groups];
  const items = [...workspace.informationItems, ...workspace.dataFields];
  return (
    <div className={styles.screen} data-wide>
      <ProcessHeader process={process} current="diagrams" />
      <div className={styles.choices} data-screen-only>
        <NativeSelect
          label={t('diagrams.kind')}
          value={kind}
          data={diagramKinds.map((value) => ({ value, label: t(`diagrams.kinds.${value}`) }))}
          onChange={({ currentTarget }) =>
            setKind(diagramKinds.find((value) => value === currentTarget.value) ?? 'matrix')
          }
        />
        {groups.length > 0 && (
          <NativeSelect
            label={t('diagrams.group')}
            value={groupId ?? groupChoices[0]?.value ?? ''}
            data={groupChoices}
            onChange={({ currentTarget }) => setGroup(currentTarget.value)}
          />
        )}
        {kind === 'thread' && items.length > 0 && (
          <NativeSelect
            label={t('diagrams.item')}
            value={item}
            data={[{ value: '', label: '—' }, ...items.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={({ currentTarget }) => setItem(currentTarget.value)}
          />
        )}
        <Switch
          className={styles.switch}
          label={t('diagrams.findings')}
          checked={hasFindings}
          onChange={({ currentTarget }) => setHasFindings(currentTarget.checked)}
        />
      </div>
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
