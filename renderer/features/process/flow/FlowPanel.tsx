import { Button, UnstyledButton } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TransitionId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StepInspector } from '../inspector/StepInspector.tsx';
import { useBlueprint } from '../layout/use-blueprint.ts';
import { WayOut } from '../inspector/StepWays.tsx';
import { WayEnds } from './WayEnds.tsx';

interface FlowPanelProps {
  process: Process;
  chosen: { kind: 'step' | 'way'; id: string };
  /** Its name is asked at once. */
  isNew: boolean;
  onClose(): void;
  /** Puts a new step on a way. */
  onInsert(wayId: TransitionId): void;
}

/** Everything of the chosen step or way. */
export function FlowPanel({ process, chosen, isNew, onClose, onInsert }: FlowPanelProps) {
  const { t } = useTexts();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const name = isNew ? fields.current?.querySelector<HTMLTextAreaElement>('textarea') : undefined;
    name?.focus();
    name?.select();
  }, [isNew]);
  const blueprint = useBlueprint(useWorkspace(), process);
  const column = blueprint.columns.find(({ step }) => step.id === chosen.id);
  const way = process.transitions.find(({ id }) => id === chosen.id);
  const nameOf = (stepId: string) => process.steps.find(({ id }) => id === stepId)?.name ?? '';
  if (!column && !way) return null;
  return (
    <Panel
      label={t('inspector.label')}
      kicker={t(column ? 'inspector.step' : 'flow.way')}
      title={
        column ? column.step.name : t('flow.wayTitle', { from: nameOf(way?.from ?? ''), to: nameOf(way?.to ?? '') })
      }
      subject={chosen.id}
      isOverlay
      close={
        <UnstyledButton aria-label={t('library.close')} title={t('library.close')} onClick={onClose}>
          <IconX size={18} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      }
    >
      {column && (
        <div ref={fields}>
          <StepInspector key={column.step.id} blueprint={blueprint} column={column} row={undefined} />
        </div>
      )}
      {way && (
        <>
          <WayEnds key={way.id} process={process} way={way} />
          <WayOut process={process} way={way} isOnly={false} />
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
            onClick={() => onInsert(way.id)}
          >
            {t('flow.insert')}
          </Button>
        </>
      )}
    </Panel>
  );
}
