import { Button } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { Process } from '#core/model/process.ts';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { addStep } from '../../../actions/add-step.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useView } from '../../../view/view-store.ts';
import styles from './FirstStep.module.css';
import { StepDraft } from './StepDraft.tsx';

/** Where a process begins: the name of its first step, or the button for it. Who leaves the name empty by a key goes on from that button. */
export function FirstStep({ process }: { process: Process }) {
  const { t } = useTexts();
  const context = useActionContext();
  const draft = useView((view) => (view.draft?.processId === process.id ? view.draft : undefined));
  const button = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  const isNaming = draft !== undefined;
  useLayoutEffect(() => {
    if (wasNaming.current && !isNaming && useView.getState().returnsFocus) button.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  return (
    <EmptyState title={t('blueprint.empty.title')} text={t('blueprint.empty.text')}>
      {draft ? (
        <div className={styles.draft}>
          <StepDraft process={process} draft={draft} />
        </div>
      ) : (
        <Button
          mt={12}
          ref={button}
          variant="filled"
          leftSection={<addStep.icon size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => void addStep.run(context)}
        >
          {t('blueprint.firstStep')}
        </Button>
      )}
    </EmptyState>
  );
}
