import { useEffect, useState } from 'react';
import { useHost } from '../../host/host-provider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { Screen } from '../../ui/Screen.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './AboutScreen.module.css';
import { ThirdPartyList } from './ThirdPartyList.tsx';

/** What Leidraad is: its version and licence, what it does with a person's data, and whose work is in it. */
export function AboutScreen() {
  const { t } = useTexts();
  const version = useVersion();
  return (
    <Screen
      title={t('about.title')}
      subtitle={version === undefined ? undefined : t('about.version', { version })}
      tools={<TextLink href={screenPath('settings')}>{t('about.back')}</TextLink>}
    >
      <div className={styles.page}>
        <section className={styles.words}>
          <p>{t('about.purpose')}</p>
          <p>{t('about.offline')}</p>
          <p>{t('about.licence')}</p>
        </section>
        <ThirdPartyList />
      </div>
    </Screen>
  );
}

function useVersion(): string | undefined {
  const host = useHost();
  const [version, setVersion] = useState<string>();
  useEffect(() => {
    let isShown = true;
    const ask = async (): Promise<void> => {
      const described = await host.call('app:describe', {});
      if (isShown && described.ok) setVersion(described.value.version);
    };
    void ask();
    return () => {
      isShown = false;
    };
  }, [host]);
  return version;
}
