import { IconArrowBackUp, IconClockHour4, IconEyeOff, IconSpeakerphone, IconUser, IconWalk } from '@tabler/icons-react';
import type { Finding } from '#core/analysis/finding.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Language } from '#core/messages/format-message.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import type { BlueprintColumn } from '../layout/blueprint-columns.ts';
import { CellMark } from './CellFindings.tsx';
import { lettersOnLine } from '../layout/letters-on-line.ts';
import styles from './StepName.module.css';
import hidden from '../../../ui/hidden.module.css';

interface StepNameProps {
  process: Process;
  column: BlueprintColumn;
  /** Of the name: that of what the workspace says. */
  language: Language;
  isSelected: boolean;
  findings: readonly Finding[] | undefined;
}

/** Number and name of a step, and who begins. */
export function StepName({ process, column, language, isSelected, findings }: StepNameProps) {
  const { step, number, isThin } = column;
  return (
    <div className={styles.step} data-thin={isThin}>
      <div className={styles.name} data-selected={isSelected} title={step.name}>
        <span className={styles.number}>{number}</span>{' '}
        {softHyphens(step.name, language, lettersOnLine.name[isThin ? 'thin' : 'wide'])}
      </div>
      <StepMeta process={process} step={step} isThin={isThin} findings={findings} />
    </div>
  );
}

const kindIcons = { internal: IconEyeOff, wait: IconClockHour4, customer: IconWalk };

interface StepMetaProps {
  process: Process;
  step: Step;
  isThin: boolean;
  findings: readonly Finding[] | undefined;
}

function StepMeta({ process, step, isThin, findings }: StepMetaProps) {
  const { t } = useTexts();
  const { loops, steps } = orderSteps(process);
  const back = [...loops].filter(({ from }) => from === step.id);
  const numbers = back.flatMap(({ to }) => steps.find(({ stepId }) => stepId === to)?.number ?? []);
  const MetaIcon =
    step.kind === 'contact' ? (step.initiator === 'customer' ? IconUser : IconSpeakerphone) : kindIcons[step.kind];
  const words = step.kind === 'contact' ? t(`initiator.${step.initiator}`) : t(`stepKind.${step.kind}`);
  return (
    <div className={styles.meta}>
      {/* In a thin column the word says more than its icon. */}
      {(!isThin || numbers.length === 0) && <MetaIcon size="1.1em" stroke={1.6} aria-hidden="true" />}
      <span className={styles.metaWords} title={words}>
        {isThin ? t(`stepKind.short.${step.kind}`) : words}
      </span>
      {numbers.map((number) => (
        <span key={number} className={styles.back} title={t('blueprint.backTo', { number })}>
          <IconArrowBackUp size="1.1em" stroke={1.6} aria-hidden="true" />
          {isThin ? (
            <>
              <span className={hidden.words}>{t('blueprint.backTo', { number })}</span>
              <span aria-hidden="true">{number}</span>
            </>
          ) : (
            t('blueprint.backTo', { number })
          )}
        </span>
      ))}
      {findings && <CellMark findings={findings} />}
    </div>
  );
}
