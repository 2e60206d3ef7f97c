import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Finding } from '#core/analysis/finding.ts';
import type { Fix, OpenFix } from '#core/analysis/fixes/fix.ts';
import { wordFix } from '#core/analysis/fixes/word-fix.ts';
import type { EditCall } from '#core/edits/registry.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { useSession, useWorkspace } from '../session/SessionProvider.tsx';
import { usePerform } from '../session/use-perform.ts';
import { TextLink } from '../ui/TextLink.tsx';
import { rememberFix } from '../view/findings-view.ts';
import { EditFixRow } from './EditFixRow.tsx';
import { pathOfFix } from './path-of-fix.ts';
import { useFixes } from './use-fixes.ts';
import styles from './QuickFixes.module.css';
import { isFocusLost } from '../ui/is-focus-lost.ts';

interface QuickFixesProps {
  finding: Finding;
  isMain?: boolean;
  /** Which of them belong here; without it all do. */
  fits?: (fix: Fix) => boolean;
}

/** What solves a finding: each opens to what it asks and what it will change, before it is done; some lead to a place to look. */
export function QuickFixes({ finding, isMain = false, fits }: QuickFixesProps) {
  const session = useSession();
  const perform = usePerform();
  const workspace = useWorkspace();
  const [location] = useLocation();
  // A link to where one is already would do nothing.
  const leads = (fix: Fix): boolean =>
    fix.kind === 'edit' || ![undefined, location].includes(pathOfFix(fix, workspace));
  const fixes = useFixes(finding).filter((fix) => leads(fix) && (fits === undefined || fits(fix)));
  const first = fixes.find((fix) => fix.kind === 'edit');
  const [openId, setOpenId] = useState<string | undefined>(isMain ? first?.id : undefined);
  const [problem, setProblem] = useState<string>();
  if (fixes.length === 0) return null;

  function use(calls: readonly EditCall[], button: HTMLElement): void {
    const region = button.closest('aside, main');
    const failed = perform(calls);
    const entry = session.getState().open?.history.past.at(-1);
    setProblem(failed);
    if (failed === undefined && entry) rememberFix({ fingerprint: finding.fingerprint, entry });
    requestAnimationFrame(() => keepFocusIn(region));
  }

  return (
    <ul className={styles.fixes}>
      {fixes.map((fix) =>
        fix.kind === 'open' ? (
          <OpenFixRow key={fix.id} fix={fix} />
        ) : (
          <EditFixRow
            key={fix.id}
            fix={fix}
            isOpen={openId === fix.id}
            isMain={isMain}
            problem={openId === fix.id ? problem : undefined}
            onToggle={() => {
              setProblem(undefined);
              setOpenId(openId === fix.id ? undefined : fix.id);
            }}
            onUse={use}
          />
        ),
      )}
    </ul>
  );
}

function OpenFixRow({ fix }: { fix: OpenFix }) {
  const { language } = useTexts();
  const path = pathOfFix(fix, useWorkspace());
  if (path === undefined) return null;
  return (
    <li className={styles.look}>
      <TextLink href={path}>{wordFix(fix, language)}</TextLink>
    </li>
  );
}

/** The button goes with its finding; whoever works by keyboard goes on from the title of the panel, not from the top of the page. */
function keepFocusIn(region: Element | null): void {
  if (!isFocusLost()) return;
  const title = region?.querySelector<HTMLElement>('h1, h2');
  title?.setAttribute('tabindex', '-1');
  title?.focus();
}
