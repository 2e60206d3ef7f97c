import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { variantById } from '#core/model/lookups.ts';
import type { VariantId } from '#core/model/id.ts';
import { useAnalysis } from '../../../../analysis/AnalysisProvider.tsx';
import { textPositions } from '../markdown/text-positions.ts';
import { withChecks } from './checks-extension.ts';
import { findLinkPlaces } from './find-link-places.ts';
import { findPlaces } from './find-places.ts';
import { useTextFindings } from './use-text-findings.ts';

/** Puts what was found in the text of an editor, as long as the text is still the one that was checked. */
export function useChecks(editor: Editor, variantId: VariantId): void {
  const known = useAnalysis();
  const { open } = useTextFindings(variantId);
  useEffect(() => {
    const place = known && variantById(known.workspace, variantId);
    if (!place || editor.isDestroyed) return;
    const find = textPositions(editor.state.doc, place.variant.text ?? '');
    if (!find) return;
    const found = findPlaces({ ...place, workspace: known.workspace, findings: open }, find);
    const places = [...found, ...findLinkPlaces(editor.state.doc)].toSorted(
      (one, other) => one.from - other.from || other.to - one.to,
    );
    editor.view.dispatch(withChecks(editor.state.tr, { places }));
  }, [editor, known, open, variantId]);
}
