import { Radio, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { wordHostError } from '#core/contract/host-error.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { aboutPath, sourcesPath } from '../../navigation/routes.ts';
import { useSettingsState, useSettingsStore } from '../../settings/SettingsProvider.tsx';
import { useSessionState } from '../../session/SessionProvider.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { WorkspaceSettings } from './WorkspaceSettings.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './SettingsScreen.module.css';

/** Name of the person, language and theme. */
export function SettingsScreen() {
  const { t, language } = useTexts();
  const { settings, error } = useSettingsState();
  const store = useSettingsStore();
  const { open } = useSessionState();
  return (
    <Screen title={t('screen.settings')}>
      <div className={styles.form}>
        {error && (
          <p className={styles.error} role="alert">
            {wordHostError(error, language)}
          </p>
        )}
        <Setting title={t('settings.name.label')} help={t('settings.name.help')}>
          <NameField />
        </Setting>
        <Setting title={t('settings.language.label')} help={t('settings.language.help')}>
          <Radio.Group
            aria-label={t('settings.language.label')}
            value={settings.language}
            onChange={(value) => void store.change({ language: value === 'en' ? 'en' : 'nl' })}
          >
            <div className={styles.choices}>
              <Radio value="nl" label={t('language.nl')} />
              <Radio value="en" label={t('language.en')} />
            </div>
          </Radio.Group>
        </Setting>
        <Setting title={t('settings.theme.label')} help={t('settings.theme.help')}>
          <Radio.Group
            aria-label={t('settings.theme.label')}
            value={settings.theme}
            onChange={(value) => void store.change({ theme: value as typeof settings.theme })}
          >
            <div className={styles.choices}>
              <Radio value="system" label={t('theme.system')} />
              <Radio value="light" label={t('theme.light')} />
              <Radio value="dark" label={t('theme.dark')} />
            </div>
          </Radio.Group>
        </Setting>
        <Setting title={t('sources.title')} help={t('sources.help')}>
          <TextLink href={sourcesPath}>{t('sources.show')}</TextLink>
        </Setting>
        <Setting title={t('about.title')} help={t('about.help')}>
          <TextLink href={aboutPath}>{t('about.show')}</TextLink>
        </Setting>
      </div>
      {open && <WorkspaceSettings />}
    </Screen>
  );
}

function Setting({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  return (
    <section className={styles.setting}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.help}>{help}</p>
      </div>
      {children}
    </section>
  );
}

/** The name is kept when the person leaves the field, not at every key. */
function NameField() {
  const { t } = useTexts();
  const { settings } = useSettingsState();
  const store = useSettingsStore();
  const [name, setName] = useState(settings.personName ?? '');
  const keep = (): void => {
    if (name.trim() !== (settings.personName ?? '')) void store.change({ personName: name.trim() });
  };
  return (
    <TextInput
      aria-label={t('settings.name.label')}
      value={name}
      maxLength={200}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}
