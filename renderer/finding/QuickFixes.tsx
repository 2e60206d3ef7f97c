import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import { ruleById } from '#core/analysis/registry.ts';
import type { Fix } from '#core/analysis/rule.ts';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import { formatMessage } from '#core/messages/format-message.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { performCall } from '../session/perform-call.ts';
import { useSession, useWorkspace } from '../session/SessionProvider.tsx';
import { rememberFix } from '../view/findings-view.ts';
import styles from './QuickFixes.module.css';

/** The edits that solve a finding, as buttons. */
export function QuickFixes({ finding, isMain = false }: { finding: Finding; isMain?: boolean }) {
  const { language } = useTexts();
  const session = useSession();
  const workspace = useWorkspace();
  const [problem, setProblem] = useState<string>();
  const fixes = ruleById(finding.ruleId)?.fixes?.(finding, workspace) ?? [];
  if (fixes.length === 0) return null;

  function use(fix: Fix, button: HTMLElement): void {
    const region = button.closest('aside, main');
    const outcome = performCall(session, fix);
    const entry = session.getState().open?.history.past.at(-1);
    setProblem(outcome.ok ? undefined : wordEditFailure(outcome.error, language));
    if (outcome.ok && entry) rememberFix({ fingerprint: finding.fingerprint, entry });
    requestAnimationFrame(() => keepFocusIn(region));
  }

  return (
    <div className={styles.fixes}>
      {fixes.map((fix, index) => {
        const words = formatMessage(fix.title, language, fix.values);
        return (
          <Button
            key={words}
            variant={isMain && index === 0 ? 'filled' : 'default'}
            onClick={(event) => use(fix, event.currentTarget)}
          >
            {words}
          </Button>
        );
      })}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The button goes with its finding; whoever works by keyboard goes on from the title of the panel, not from the top of the page. */
function keepFocusIn(region: Element | null): void {
  if (document.activeElement !== document.body) return;
  const title = region?.querySelector<HTMLElement>('h1, h2');
  title?.setAttribute('tabindex', '-1');
  title?.focus();
}
