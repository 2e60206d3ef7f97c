import type { EditCall } from '#core/edits/registry.ts';
import type { PersonId } from '#core/model/id.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { usePerform } from '../session/use-perform.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import { personOptions } from './library-options.ts';
import { addNamed, newId } from './new-object.ts';
import { PickField } from './PickField.tsx';

interface OwnerFieldProps {
  label: string;
  help?: string;
  ownerId: PersonId | undefined;
  /** The edit that names an owner, or nobody. */
  own(ownerId: PersonId | null): EditCall;
}

/** Who owns something; a name that is not known yet becomes a person of the team. */
export function OwnerField({ label, help, ownerId, own }: OwnerFieldProps) {
  const { t } = useTexts();
  const perform = usePerform();
  return (
    <PickField
      label={label}
      help={help}
      placeholder={t('form.person')}
      options={personOptions(useWorkspace())}
      chosenId={ownerId}
      onChoose={(id) => perform(own(id as PersonId | null))}
      onCreate={(name) => {
        const id = newId() as PersonId;
        return perform([addNamed('person', id, name), own(id)]);
      }}
    />
  );
}
