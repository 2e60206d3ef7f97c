import { useMemo } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import { namesIn } from '#core/analysis/names.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';

/** Says findings in the language of the screen, with the names of now. */
export function useFindingWords(): (finding: Finding) => string {
  const workspace = useWorkspace();
  const { language } = useTexts();
  return useMemo(() => {
    const names = namesIn(workspace, language);
    return (finding) => wordFinding(finding, names);
  }, [workspace, language]);
}
