import { useMemo } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import { concernsText, spotsInText } from '#core/analysis/spots-in-text.ts';
import type { VariantId } from '#core/model/id.ts';
import { variantById } from '#core/model/lookups.ts';
import { useAnalysis } from '../../../../analysis/AnalysisProvider.tsx';

/**
 * What the rules find about one text, those that wait for a later stage too: who writes the text is there already. `asWhole` are the findings
 * without a place in the text.
 */
export function useTextFindings(variantId: VariantId): { open: readonly Finding[]; asWhole: readonly Finding[] } {
  const known = useAnalysis();
  return useMemo(() => {
    if (!known) return { open: [], asWhole: [] };
    const { workspace } = known;
    const place = variantById(workspace, variantId);
    if (!place) return { open: [], asWhole: [] };
    const own = known.analysis.findings.filter(
      (finding) =>
        finding.status !== 'accepted' &&
        (finding.anchor.id === variantId || finding.anchor.id === place.item.id || concernsText(finding, variantId)),
    );
    const hasPlace = (finding: Finding): boolean =>
      finding.ruleId !== 'text-too-difficult' && spotsInText(finding, { workspace, ...place }).length > 0;
    return { open: own, asWhole: own.filter((finding) => !hasPlace(finding)) };
  }, [known, variantId]);
}
