import { useMemo } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import type { VariantId } from '#core/model/id.ts';
import { variantById } from '#core/model/lookups.ts';
import { useAnalysis } from '../../../../analysis/AnalysisProvider.tsx';

/**
 * What the rules find in one text, those that wait for a later stage too: who writes the text is there already. `asWhole` are the findings
 * without a place in the text.
 */
export function useTextFindings(variantId: VariantId): { open: readonly Finding[]; asWhole: readonly Finding[] } {
  const known = useAnalysis();
  return useMemo(() => {
    if (!known) return { open: [], asWhole: [] };
    const itemId = variantById(known.workspace, variantId)?.item.id;
    const own = known.analysis.findings.filter(
      ({ anchor, status }) =>
        status !== 'accepted' &&
        ((anchor.kind === 'variant' && anchor.id === variantId) || (anchor.kind === 'content' && anchor.id === itemId)),
    );
    const hasPlace = ({ spans = [], ruleId }: Finding): boolean => spans.length > 0 && ruleId !== 'text-too-difficult';
    return { open: own, asWhole: own.filter((finding) => !hasPlace(finding)) };
  }, [known, variantId]);
}
