import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useDeferredValue, useEffect } from 'react';
import { useActionContext } from '../../../actions/ActionProvider.tsx';
import { toggleInspector } from '../../../actions/toggle-inspector.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { RemarksHere } from '../../../remark/RemarksHere.tsx';
import { fieldNamed } from '../../../ui/field-named.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { useView } from '../../../view/view-store.ts';
import { ContactInspector } from './ContactInspector.tsx';
import { lettersOnLine } from '../layout/letters-on-line.ts';
import { StepInspector } from './StepInspector.tsx';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** Everything of what is selected: a step, or the contact of one target group at a step. */
export function Inspector({ blueprint }: { blueprint: Blueprint }) {
  const { t } = useTexts();
  const context = useActionContext();
  const { workspace, columns, rows, process } = blueprint;
  const selected = useView((view) => view.selections[process.id]);
  // The grid follows the keys at once; its details come right after it.
  const selection = useDeferredValue(selected);
  const isFilled = useDeferredValue(true, false);
  useWantedField(isFilled && selection === selected);
  const column = columns.find(({ step }) => step.id === selection?.stepId) ?? columns[0];
  const row = rows.find(({ id }) => id === selection?.rowId);
  const groupId = row?.groupId;
  if (!column) return null;
  const isContact = row !== undefined && groupId !== undefined;
  return (
    <Panel
      label={t('inspector.label')}
      kicker={t(isContact ? 'inspector.contact' : 'inspector.step')}
      title={softHyphens(column.step.name, workspace.contentLocale, lettersOnLine.inspector)}
      subject={`${column.step.id} ${isContact ? groupId : ''}`}
      isOverlay
      close={
        <UnstyledButton
          aria-label={t('inspector.close')}
          title={t('inspector.close')}
          onClick={() => void toggleInspector.run(context)}
        >
          <IconX size={18} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      }
    >
      {!isFilled ? null : isContact ? (
        <ContactInspector
          key={`${column.step.id} ${groupId}`}
          blueprint={blueprint}
          column={column}
          row={row}
          groupId={groupId}
        />
      ) : (
        <StepInspector key={column.step.id} blueprint={blueprint} column={column} row={row} />
      )}
      {isFilled && (
        <RemarksHere
          key={`${column.step.id} ${row?.id}`}
          subject={{ kind: 'step', id: column.step.id, groupId: isContact ? groupId : undefined }}
          field={row?.id}
        />
      )}
    </Panel>
  );
}

/** A field that was asked for from elsewhere, such as by searching, takes the focus. */
function useWantedField(isShown: boolean): void {
  const { t } = useTexts();
  const wanted = useView((view) => view.wantsField);
  useEffect(() => {
    const panel = document.querySelector<HTMLElement>(`aside[aria-label="${t('inspector.label')}"]`);
    const label = wanted && panel && isShown ? fieldNamed(panel, t(wanted)) : undefined;
    if (!label) return;
    useView.setState({ wantsField: undefined });
    const field = label.parentElement?.querySelector<HTMLElement>('textarea, input, select, button');
    field?.focus({ preventScroll: true });
    label.scrollIntoView({ block: 'start' });
  });
}
