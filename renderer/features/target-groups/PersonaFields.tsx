import type { TargetGroup } from '#core/model/target-group.ts';
import { LinesField } from '../../form/LinesField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './TargetGroupPanel.module.css';

type Persona = NonNullable<TargetGroup['persona']>;

/** The persona card: one person who brings a group to life. Without a name there is none. */
export function PersonaFields({ group }: { group: TargetGroup }) {
  const { t } = useTexts();
  const set = useForm('targetGroup', group.id);
  const { persona } = group;
  const change = (fields: Partial<Persona>): string | undefined => {
    const entries = Object.entries({ ...persona, ...fields }).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    );
    const next = Object.fromEntries(entries) as Partial<Persona>;
    return set({ persona: next.name === undefined ? null : { ...next, name: next.name } });
  };
  return (
    <section className={styles.persona} aria-label={t('targetGroups.persona')}>
      <TextField
        label={t('targetGroups.persona')}
        help={t('help.persona')}
        value={persona?.name}
        placeholder={t('persona.example')}
        onCommit={(name) => change({ name })}
      />
      {persona && (
        <>
          <TextField
            label={t('persona.motivation')}
            value={persona.motivation}
            onCommit={(motivation) => change({ motivation })}
          />
          {(['needs', 'frustrations'] as const).map((part) => (
            <LinesField
              key={part}
              label={t(`persona.${part}`)}
              lines={persona[part] ?? []}
              placeholder={t('persona.add')}
              onCommit={(lines) => change({ [part]: lines })}
            />
          ))}
        </>
      )}
    </section>
  );
}
