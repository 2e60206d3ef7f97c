import { IconLock, IconMessageQuestion, IconSpeakerphone } from '@tabler/icons-react';
import { informationById, targetGroupById } from '#core/model/lookups.ts';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { StepNumbers } from '../../../../lookups/StepNumbers.tsx';
import { usageOf } from '../../../../lookups/usage.ts';
import { itemPath } from '../../../../navigation/routes.ts';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import { TextLink } from '../../../../ui/TextLink.tsx';
import { useTextPlace } from '../TextPlace.tsx';
import styles from './TextPanel.module.css';

/** What the text has to tell and ask, and in which steps that is done. */
export function TextInformation() {
  const { t } = useTexts();
  const { item, variant } = useTextPlace();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('editor.panel.inIt')}</h2>
      <InformationList direction="told" refs={variant.tells ?? item.tells ?? []} />
      <InformationList direction="asked" refs={variant.asks ?? item.asks ?? []} />
      {(variant.tells ?? variant.asks) !== undefined && <p className={styles.help}>{t('editor.panel.ownLists')}</p>}
    </section>
  );
}

interface ListProps {
  direction: 'told' | 'asked';
  refs: readonly (string | { infoId: string })[];
}

function InformationList({ direction, refs }: ListProps) {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const usage = usageOf(workspace)[direction];
  const InformationIcon = direction === 'told' ? IconSpeakerphone : IconMessageQuestion;
  const infos = refs.flatMap(
    (ref) => informationById(workspace, (typeof ref === 'string' ? ref : ref.infoId) as never) ?? [],
  );
  return (
    <>
      <h3 className={styles.label}>{t(`editor.panel.${direction}`)}</h3>
      {infos.length === 0 && <p className={styles.help}>{t(`editor.panel.nothing.${direction}`)}</p>}
      <ul>
        {infos.map(({ id, name, audience = [] }) => (
          <li key={id} className={styles.info}>
            <InformationIcon size={17} stroke={1.6} aria-hidden="true" />
            <span>
              <TextLink href={itemPath('information', id)}>{name}</TextLink>
              <span className={styles.help}>
                {t('editor.panel.inSteps')} <StepNumbers places={usage.get(id)} />
              </span>
              {audience.length > 0 && (
                <span className={styles.help}>
                  <IconLock size={13} stroke={1.6} aria-hidden="true" />{' '}
                  {t('editor.panel.onlyFor', {
                    groups: formats.list(
                      audience.flatMap((groupId) => targetGroupById(workspace, groupId)?.name ?? []),
                    ),
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
