import { fieldById, personById } from '#core/model/lookups.ts';
import type { SourceSystem } from '#core/model/source-system.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { StepList } from '../../lookups/StepList.tsx';
import { usageOf } from '../../lookups/usage.ts';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Field } from '../../ui/Field.tsx';
import { None } from '../../ui/None.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

/** One source system: who owns it, what it keeps and where it is used. */
export function SystemPanel({ system }: { system: SourceSystem }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const owner = system.ownerId === undefined ? undefined : personById(workspace, system.ownerId);
  return (
    <ItemPanel screen="systems" kicker={t('row.system')} title={system.name}>
      <Field label={t('content.owner')}>{owner?.name ?? <None />}</Field>
      {(['record', 'copy'] as const).map((role) => {
        const fields = system.holds
          .filter((held) => held.role === role)
          .flatMap(({ fieldId }) => fieldById(workspace, fieldId) ?? []);
        return (
          <Field key={role} label={t(`systems.holds.${role}`)}>
            {fields.length === 0 ? (
              <None />
            ) : (
              <ul>
                {fields.map(({ id, name }) => (
                  <li key={id}>
                    <TextLink href={itemPath('systems', id)}>{name}</TextLink>
                  </li>
                ))}
              </ul>
            )}
          </Field>
        );
      })}
      <Field label={t('systems.usedIn')} help={t('help.system')}>
        <StepList places={usageOf(workspace).systems.get(system.id)} />
      </Field>
    </ItemPanel>
  );
}
