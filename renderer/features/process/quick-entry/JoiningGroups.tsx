import { Radio } from '@mantine/core';
import type { QuickStep } from '#core/exchange/quick-entry.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../session/SessionProvider.tsx';
import { joiningNames, stepsForAll, type JoiningReach } from './quick-entry-calls.ts';
import styles from './QuickEntryScreen.module.css';

interface JoiningGroupsProps {
  process: Process;
  steps: readonly QuickStep[];
  reach: JoiningReach;
  onChoose(reach: JoiningReach): void;
}

/** Says which target groups join the process by being named, before it happens, and asks whether the steps of now are for them too. */
export function JoiningGroups({ process, steps, reach, onChoose }: JoiningGroupsProps) {
  const { t, formats } = useTexts();
  const names = joiningNames(useWorkspace(), process, steps);
  if (names.length === 0) return null;
  const text = t('quick.joining', { names: formats.list(names), count: names.length });
  const count = stepsForAll(process).length;
  if (count === 0) return <p className={styles.joining}>{text}</p>;
  return (
    <Radio.Group
      className={styles.joining}
      label={text}
      value={reach}
      onChange={(value) => onChoose(value as JoiningReach)}
    >
      <Radio value="new-steps" label={t('quick.joinNewSteps')} mt={4} />
      <Radio value="all-steps" label={t('quick.joinAllSteps', { count })} mt={6} />
    </Radio.Group>
  );
}
