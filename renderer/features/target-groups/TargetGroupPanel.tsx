import { toneProfileById } from '#core/model/lookups.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChannelName } from '../../lookups/ChannelName.tsx';
import { ItemPanel } from '../../lookups/ItemPanel.tsx';
import { itemPath } from '../../navigation/routes.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { Field } from '../../ui/Field.tsx';
import { None } from '../../ui/None.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './TargetGroupPanel.module.css';

/** Everything known of one target group. */
export function TargetGroupPanel({ group }: { group: TargetGroup }) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const tone = group.toneProfileId && toneProfileById(workspace, group.toneProfileId);
  const generations = group.generations?.map((generation) => t(`generation.${generation}`)) ?? [];
  return (
    <ItemPanel screen="target-groups" kicker={t('targetGroups.one')} title={group.name}>
      <PersonaCard group={group} />
      <Field label={t('inspector.preferences')} help={t('help.preferences')}>
        {group.preferences?.length ? (
          <ul>
            {group.preferences.map(({ channelId, level, basis, note }) => (
              <li key={channelId} className={styles.preference}>
                <ChannelName workspace={workspace} channelId={channelId} />
                <span className={styles.level} data-level={level}>
                  {t(`preference.level.${level}`)}
                </span>
                <span className={styles.basis}>
                  {t(`preference.basis.${basis}`)}
                  {note !== undefined && `: ${note}`}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <None />
        )}
      </Field>
      <Field label={t('targetGroups.research')} help={t('help.research')}>
        {group.research?.length ? (
          <ul>
            {group.research.map(({ method, date, note }) => (
              <li key={`${method} ${date}`}>
                {t('targetGroups.latest', { method: t(`research.${method}`), date: formats.date(date) })}
                {note !== undefined && <p className={styles.basis}>{note}</p>}
              </li>
            ))}
          </ul>
        ) : (
          <None />
        )}
      </Field>
      <Field label={t('targetGroups.generations')}>
        {generations.length > 0 ? formats.list(generations) : <None />}
      </Field>
      {tone && (
        <Field label={t('row.tone')}>
          <TextLink href={itemPath('tone', tone.id)}>{tone.name}</TextLink>
        </Field>
      )}
    </ItemPanel>
  );
}

function PersonaCard({ group }: { group: TargetGroup }) {
  const { t } = useTexts();
  const { persona } = group;
  if (!persona) {
    return (
      <Field label={t('targetGroups.persona')} help={t('help.persona')}>
        <None />
      </Field>
    );
  }
  return (
    <section className={styles.persona}>
      <h3 className={styles.name}>{persona.name}</h3>
      {persona.motivation !== undefined && <p className={styles.motivation}>{persona.motivation}</p>}
      {(['needs', 'frustrations'] as const).map((part) =>
        persona[part]?.length ? (
          <div key={part}>
            <h4 className={styles.part}>{t(`persona.${part}`)}</h4>
            <ul>
              {persona[part].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </section>
  );
}
