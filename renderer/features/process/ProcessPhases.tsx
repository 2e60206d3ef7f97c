import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { PhaseId } from '#core/model/id.ts';
import type { Phase } from '#core/model/phase.ts';
import type { Process } from '#core/model/process.ts';
import { FieldGroup } from '../../form/FieldGroup.tsx';
import { NewItem } from '../../form/NewItem.tsx';
import { SwitchField } from '../../form/SwitchField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import { RemoveButton } from '../../ui/RemoveButton.tsx';
import { TextEntry } from '../../ui/TextEntry.tsx';
import styles from './ProcessPhases.module.css';

/** The phases of a process: named, put in order, kept aside or taken away. */
export function ProcessPhases({ process }: { process: Process }) {
  const { t } = useTexts();
  return (
    <FieldGroup label={t('processes.phases')} help={t('help.phases')}>
      {process.phases.map((phase, index) => (
        <PhaseFields key={phase.id} process={process} phase={phase} index={index} />
      ))}
      <NewItem
        label={t('processes.newPhase')}
        placeholder={t('processes.newPhase')}
        makes={(name, id) => ({
          editId: 'phase.add',
          args: { processId: process.id, phaseId: id as PhaseId, name },
        })}
      />
    </FieldGroup>
  );
}

function PhaseFields({ process, phase, index }: { process: Process; phase: Phase; index: number }) {
  const { t } = useTexts();
  const perform = usePerform();
  const set = useForm('phase', phase.id);
  const [problem, setProblem] = useState<string>();
  const place = { processId: process.id, phaseId: phase.id };
  const move = (direction: -1 | 1) => perform({ editId: 'phase.move', args: { ...place, direction } });
  return (
    <div className={styles.phase}>
      <div className={styles.row}>
        <TextEntry
          label={t('processes.phaseName', { number: index + 1 })}
          value={phase.name}
          rows={1}
          onCommit={(name) => set({ name })}
        />
        <UnstyledButton
          className={styles.move}
          aria-label={t('processes.earlier', { name: phase.name })}
          disabled={index === 0}
          onClick={() => move(-1)}
        >
          <IconArrowUp size={15} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
        <UnstyledButton
          className={styles.move}
          aria-label={t('processes.later', { name: phase.name })}
          disabled={index === process.phases.length - 1}
          onClick={() => move(1)}
        >
          <IconArrowDown size={15} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
        <RemoveButton
          label={t('edit.remove', { name: phase.name })}
          onRemove={() => setProblem(perform({ editId: 'phase.delete', args: place }))}
        />
      </div>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <SwitchField
        label={t('processes.parked')}
        isOn={phase.parked ?? false}
        onSwitch={(isOn) => set({ parked: isOn ? true : null })}
      />
    </div>
  );
}
