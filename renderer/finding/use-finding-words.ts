import { useMemo } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import { namesIn } from '#core/analysis/names.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { useAnalysis } from '../analysis/AnalysisProvider.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';

/**
 * Says findings in the language of the screen, with the names of the workspace that was checked: what a change just took away still has its name there
 * until its finding is gone too.
 */
export function useFindingWords(): (finding: Finding) => string {
  const now = useWorkspace();
  const workspace = useAnalysis()?.workspace ?? now;
  const { language } = useTexts();
  return useMemo(() => {
    const names = namesIn(workspace, language);
    return (finding) => wordFinding(finding, names);
  }, [workspace, language]);
}
