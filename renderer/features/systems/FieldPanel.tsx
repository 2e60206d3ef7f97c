import type { DataField } from '#core/model/data-field.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { StepList } from '../../lookups/StepList.tsx';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Field } from '../../ui/Field.tsx';
import { None } from '../../ui/None.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { dataRegister } from './data-register.ts';

/** One data field: its leading system and copies, where it is asked and shown, and what for. */
export function FieldPanel({ field }: { field: DataField }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const row = dataRegister(workspace).find((other) => other.field === field);
  const systemsWith = (role: 'record' | 'copy') => workspace.systems.filter((_, place) => row?.roles[place] === role);
  const purposes = workspace.informationItems
    .filter(({ fieldIds, usedFor }) => usedFor !== undefined && fieldIds?.includes(field.id))
    .flatMap(({ usedFor }) => usedFor ?? []);
  return (
    <ItemPanel screen="systems" kicker={t('systems.field')} title={field.name}>
      <Field label={t('systems.sensitivity')}>{t(`sensitivity.${field.sensitivity}`)}</Field>
      {(['record', 'copy'] as const).map((role) => (
        <Field key={role} label={t(`systems.which.${role}`)} help={role === 'record' ? t('help.record') : undefined}>
          {systemsWith(role).length === 0 ? (
            <None />
          ) : (
            <ul>
              {systemsWith(role).map(({ id, name }) => (
                <li key={id}>
                  <TextLink href={itemPath('systems', id)}>{name}</TextLink>
                </li>
              ))}
            </ul>
          )}
        </Field>
      ))}
      <Field label={t('systems.askedIn')}>
        <StepList places={row?.asked} />
      </Field>
      <Field label={t('systems.shownIn')}>
        <StepList places={row?.shown} />
      </Field>
      <Field label={t('information.usedFor')} help={t('help.usedFor')}>
        {purposes.length > 0 ? [...new Set(purposes)].join('; ') : <None />}
      </Field>
    </ItemPanel>
  );
}
