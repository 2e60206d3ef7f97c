import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { itemPath } from '../../../../navigation/routes.ts';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import { TextLink } from '../../../../ui/TextLink.tsx';
import styles from '../checks/Explanation.module.css';
import { useTextPlace } from '../TextPlace.tsx';
import { useEscape } from '../use-escape.ts';
import { describeField } from './describe-field.ts';

/** Where the chosen merge field comes from: the information with the fact, or the systems that hold the data. The cursor stays in the text. */
export function FieldOrigin({ source, onClose }: { source: string; onClose(): void }) {
  const { t, formats } = useTexts();
  const { locale } = useTextPlace();
  const described = describeField(useWorkspace(), source, locale);
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, onClose);
  return (
    <section
      ref={panel}
      className={styles.panel}
      style={{ top: 8, right: 12 }}
      aria-label={t('editor.field.origin')}
      data-explanation
    >
      <header className={styles.head}>
        <strong className={styles.count}>{t('editor.field.origin')}</strong>
        <UnstyledButton className={styles.close} aria-label={t('editor.check.close')} onClick={onClose}>
          <IconX size={16} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      </header>
      {described.kind === 'unknown' && <p className={styles.words}>{t('editor.field.nowhere', { source })}</p>}
      {described.kind === 'fact' && (
        <div className={styles.words}>
          <p>
            {described.fact.label}: <strong>{described.value}</strong>
          </p>
          <p>
            {t('editor.field.ofInformation')}{' '}
            <TextLink href={itemPath('information', described.info.id)}>{described.info.name}</TextLink>
          </p>
          {described.info.changedOn !== undefined && (
            <p>{t('editor.field.changedOn', { date: formats.date(described.info.changedOn) })}</p>
          )}
        </div>
      )}
      {described.kind === 'field' && (
        <div className={styles.words}>
          <p>
            <strong>{described.field.name}</strong>
          </p>
          {described.systems.length === 0 && <p>{t('editor.field.noSystem')}</p>}
          {described.systems.map(({ system, isRecord }) => (
            <p key={system.id}>
              <TextLink href={itemPath('systems', system.id)}>{system.name}</TextLink> (
              {t(isRecord ? 'editor.field.record' : 'editor.field.copy')})
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
