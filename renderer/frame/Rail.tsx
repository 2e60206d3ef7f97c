import { Tooltip } from '@mantine/core';
import { IconHelpCircle, IconKeyboard } from '@tabler/icons-react';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { openHelp } from '../actions/open-help.ts';
import { showShortcuts } from '../actions/show-shortcuts.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { screenOfPath, screenPath } from '../navigation/routes.ts';
import { needsWorkspace, screenIds, type ScreenId } from '../navigation/screens.ts';
import { useSessionState } from '../session/SessionProvider.tsx';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { FindingCount } from './FindingCount.tsx';
import { RemarkCount } from './RemarkCount.tsx';
import styles from './Rail.module.css';
import { screenIcons } from './screen-icons.ts';

/** What stands behind the name of a screen. */
const counts: Partial<Record<ScreenId, ReactNode>> = { findings: <FindingCount />, review: <RemarkCount /> };

/** The rail at the left: the screens of the app, as icons only on a narrow window. */
export function Rail() {
  const { t } = useTexts();
  const context = useActionContext();
  const { open } = useSessionState();
  const isNarrow = useMediaQuery('(max-width: 1399px)') ?? false;
  const screens = screenIds.filter((screen) => screen !== 'settings' && (open || !needsWorkspace(screen)));
  return (
    <nav className={styles.rail} aria-label={t('rail.label')}>
      <ul>
        {screens.map((screen) => (
          <RailLink key={screen} screen={screen} isNarrow={isNarrow} count={counts[screen]} />
        ))}
      </ul>
      <ul className={styles.bottom}>
        <RailLink screen="settings" isNarrow={isNarrow} />
        <li>
          <Tooltip label={t('rail.help')} position="right" disabled={!isNarrow}>
            <button type="button" className={styles.link} onClick={() => void openHelp.run(context)}>
              <IconHelpCircle size={18} stroke={1.6} aria-hidden="true" />
              <span className={styles.word}>{t('rail.help')}</span>
              <span className={styles.key}>
                <KeyCaps shortcut="F1" />
              </span>
            </button>
          </Tooltip>
        </li>
        <li>
          <Tooltip label={t('rail.shortcuts')} position="right" disabled={!isNarrow}>
            <button type="button" className={styles.link} onClick={() => void showShortcuts.run(context)}>
              <IconKeyboard size={18} stroke={1.6} aria-hidden="true" />
              <span className={styles.word}>{t('rail.shortcuts')}</span>
              <span className={styles.key}>
                <KeyCaps shortcut="?" />
              </span>
            </button>
          </Tooltip>
        </li>
      </ul>
    </nav>
  );
}

function RailLink({ screen, isNarrow, count }: { screen: ScreenId; isNarrow: boolean; count?: ReactNode }) {
  const { t } = useTexts();
  const { path } = useActionContext();
  const ScreenIcon = screenIcons[screen];
  const isHere = screenOfPath(path) === screen;
  return (
    <li>
      <Tooltip label={t(`screen.${screen}`)} position="right" disabled={!isNarrow}>
        <Link href={screenPath(screen)} className={styles.link} aria-current={isHere ? 'page' : undefined}>
          <ScreenIcon size={18} stroke={1.6} aria-hidden="true" />
          <span className={styles.word}>{t(`screen.${screen}`)}</span>
          {count}
        </Link>
      </Tooltip>
    </li>
  );
}
