import type { Action } from '#core/model/action.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { DateField } from '../../form/DateField.tsx';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { OwnerField } from '../../form/OwnerField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { itemPath, screenPath } from '../../navigation/routes.ts';
import { TextLink } from '../../ui/TextLink.tsx';

/** One action: what, who and by when. */
export function ActionPanel({ action }: { action: Action }) {
  const { t } = useTexts();
  const { navigate } = useActionContext();
  const set = useForm('action', action.id);
  return (
    <ItemPanel screen="actions" kicker={t('actions.one')} title={action.text}>
      <TextField label={t('actions.text')} isLong value={action.text} onCommit={(text) => set({ text })} />
      {action.target?.kind === 'remark' && (
        <p>
          <TextLink href={itemPath('review', action.target.id)}>{t('actions.toRemark')}</TextLink>
        </p>
      )}
      <OwnerField
        label={t('actions.owner')}
        ownerId={action.ownerId}
        own={(ownerId) => ({ editId: 'object.set', args: { kind: 'action', id: action.id, fields: { ownerId } } })}
      />
      <DateField label={t('actions.due')} value={action.dueDate} onCommit={(dueDate) => set({ dueDate })} />
      <DateField label={t('actions.doneOn')} value={action.done} onCommit={(done) => set({ done })} />
      <ObjectFooter kind="action" id={action.id} name={action.text} onGone={() => navigate(screenPath('actions'))} />
    </ItemPanel>
  );
}
