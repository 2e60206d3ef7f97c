import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './AboutScreen.module.css';
import { readThirdParty, type ThirdParty } from './third-party.ts';

/** Whose work is in the app, searchable by name and licence; each opens to the text of its licence. */
export function ThirdPartyList() {
  const { t } = useTexts();
  const [all, setAll] = useState<ThirdParty[] | 'missing'>();
  const [words, setWords] = useState('');
  useEffect(() => {
    let isShown = true;
    void readThirdParty().then((read) => isShown && setAll(read ?? 'missing'));
    return () => {
      isShown = false;
    };
  }, []);
  if (all === undefined) return <output>{t('about.reading')}</output>;
  if (all === 'missing') return <p role="alert">{t('about.missing')}</p>;
  const wanted = words.trim().toLowerCase();
  const shown = all.filter(({ name, licence }) => `${name} ${licence}`.toLowerCase().includes(wanted));
  return (
    <section className={styles.others} aria-labelledby="third-party">
      <h2 id="third-party" className={styles.heading}>
        {t('about.others')}
      </h2>
      <p className={styles.help}>{t('about.othersHelp')}</p>
      <TextInput
        label={t('about.search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        className={styles.search}
      />
      <output className={styles.help}>{t('about.count', { shown: shown.length, all: all.length })}</output>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <li key={`${entry.name}@${entry.version}`} className={styles.entry}>
            <Entry {...entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ licence, name, text, version }: ThirdParty) {
  const { t } = useTexts();
  return (
    <details>
      <summary className={styles.summary}>
        <span className={styles.name}>{name}</span> <span className={styles.version}>{version}</span>{' '}
        <span className={styles.licence}>{licence}</span>
      </summary>
      <pre className={styles.text}>{text === '' ? t('about.noText') : text}</pre>
    </details>
  );
}
