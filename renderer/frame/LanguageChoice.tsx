import { UnstyledButton } from '@mantine/core';
import { useTexts } from '../i18n/use-texts.ts';
import { useSettings, useSettingsStore } from '../settings/SettingsProvider.tsx';
import styles from './LanguageChoice.module.css';

/** Dutch or English on screen; the language of the documents is another choice. */
export function LanguageChoice() {
  const { t } = useTexts();
  const { language } = useSettings();
  const store = useSettingsStore();
  return (
    <fieldset className={styles.choice} aria-label={t('topBar.language')}>
      {(['nl', 'en'] as const).map((option) => (
        <UnstyledButton
          key={option}
          className={styles.option}
          aria-pressed={option === language}
          aria-label={t(`language.${option}`)}
          lang={option}
          onClick={() => void store.change({ language: option })}
        >
          {option.toUpperCase()}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
