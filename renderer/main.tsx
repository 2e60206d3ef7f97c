import './zod-without-eval.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@mantine/core/styles.css';
import '@mantine/spotlight/styles.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { createRoot } from 'react-dom/client';
import type { Host } from '#core/contract/contract.ts';
import { AnalysisStore } from './analysis/analysis-store.ts';
import { openWorkerDesk } from './analysis/worker-desk.ts';
import { App } from './App.tsx';
import { followFalseAlarms } from './finding/follow-false-alarms.ts';
import { findElectronHost } from './host/electron-host.ts';
import { createLoopbackHost } from './host/loopback-host.ts';
import { takeCodeFromAddress, tabTokenStore } from './host/loopback-token.ts';
import { startI18n } from './i18n/start-i18n.ts';
import { Unreachable } from './Unreachable.tsx';
import { recentWorkspaces } from './features/start/recent-workspaces.ts';
import { Session } from './session/session.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { copyPlainWords } from './ui/copy-plain-words.ts';
import { loadFonts } from './ui/load-fonts.ts';

function openLoopback(): Host {
  return createLoopbackHost({ origin: '', code: takeCodeFromAddress(), tokens: tabTokenStore });
}

async function start(): Promise<void> {
  const root = createRoot(document.querySelector('#root') ?? document.body);
  const fonts = loadFonts();
  const electron = findElectronHost();
  const host = electron ?? openLoopback();
  // Electron asks the system itself; a browser tells which languages it is set to.
  const languages = electron ? {} : { languages: [...navigator.languages] };
  const [description, kept] = await Promise.all([host.call('app:describe', {}), host.call('settings:read', languages)]);
  if (!description.ok || !kept.ok) {
    root.render(<Unreachable />);
    return;
  }
  const i18n = await startI18n(kept.value.language);
  const settings = new SettingsStore(host, kept.value);
  const session = new Session(host, { language: () => settings.getState().settings.language });
  followFalseAlarms(session, settings);
  const analysis = new AnalysisStore(session, openWorkerDesk());
  host.on('file:requested', ({ fileId }) => void session.open(fileId));
  host.on('app:closeRequested', () => void handOver(host, session));
  const { capabilities, startFileId } = description.value;
  if (startFileId !== undefined) await session.open(startFileId);
  // With these the first paint is whole, and nothing on it moves afterwards.
  await Promise.all([fonts, recentWorkspaces.read(host)]);
  document.documentElement.lang = i18n.language;
  document.addEventListener('copy', copyPlainWords);
  root.render(
    <App host={host} session={session} analysis={analysis} settings={settings} capabilities={capabilities} />,
  );
}

/** Before the app closes: a text that is being typed is kept when its field is left, and what is on its way arrives. */
async function handOver(host: Host, session: Session): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await session.settle();
  await host.call('app:readyToClose', {});
}

await start();
