import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Capabilities } from '#core/contract/app-methods.ts';
import type { Host } from '#core/contract/contract.ts';
import { ActionProvider } from './actions/ActionProvider.tsx';
import type { AnalysisStore } from './analysis/analysis-store.ts';
import { AnalysisProvider } from './analysis/AnalysisProvider.tsx';
import { Frame } from './frame/Frame.tsx';
import { HostProvider } from './host/host-provider.tsx';
import { TextsProvider } from './i18n/TextsProvider.tsx';
import { Screens } from './Screens.tsx';
import type { Session } from './session/session.ts';
import { SessionProvider } from './session/SessionProvider.tsx';
import type { SettingsStore } from './settings/settings-store.ts';
import { SettingsProvider, useSettings } from './settings/SettingsProvider.tsx';
import { cssVariablesResolver, theme } from './ui/theme.ts';

/** wouter is told where addresses live by a hook as a value. */
const hashRouting = { hook: useHashLocation };

interface AppProps {
  host: Host;
  session: Session;
  analysis: AnalysisStore;
  settings: SettingsStore;
  capabilities: Capabilities;
}

/** The whole window. */
export function App({ host, session, analysis, settings, capabilities }: AppProps) {
  return (
    <HostProvider host={host}>
      <SettingsProvider store={settings}>
        <SessionProvider session={session}>
          <AnalysisProvider store={analysis}>
            <Router {...hashRouting}>
              <ThemedWindow capabilities={capabilities} />
            </Router>
          </AnalysisProvider>
        </SessionProvider>
      </SettingsProvider>
    </HostProvider>
  );
}

function ThemedWindow({ capabilities }: { capabilities: Capabilities }) {
  const settings = useSettings();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)') ?? false;
  const scheme = settings.theme === 'system' ? (systemIsDark ? 'dark' : 'light') : settings.theme;
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = settings.language;
    if (i18n.language !== settings.language) void i18n.changeLanguage(settings.language);
  }, [i18n, settings.language]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} forceColorScheme={scheme}>
      <TextsProvider>
        <ActionProvider capabilities={capabilities}>
          <Frame>
            <Screens />
          </Frame>
        </ActionProvider>
      </TextsProvider>
    </MantineProvider>
  );
}
