import { ReactNodeViewRenderer, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useEffectEvent } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useOpenSession, useSession } from '../../../session/SessionProvider.tsx';
import { Checks } from './checks/checks-extension.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { EditorKeys } from './editor-keys.ts';
import { FieldCompletionKeys } from './fields/completion-extension.ts';
import { MergeFieldChip } from './fields/MergeFieldChip.tsx';
import { KeepText } from './keep-text.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { MergeField } from './schema/merge-field.ts';
import { textExtensions } from './schema/text-extensions.ts';
import { useTextPlace } from './TextPlace.tsx';

/** The editor of the text of this place, kept equal to the workspace; null until it is on screen. */
export function useTextEditor(label: string, on: { enterExplanation(): void }): Editor | null {
  const { t } = useTexts();
  const session = useSession();
  const { holder } = useOpenSession();
  const { variant } = useTextPlace();
  const enterExplanation = useEffectEvent(() => on.enterExplanation());
  const lengthOf = useEffectEvent((count: number) => t('editor.length.sentence', { count }));
  const editor = useEditor({
    extensions: [
      ...textExtensions().filter(({ name }) => name !== 'mergeField'),
      MergeField.extend({ addNodeView: () => ReactNodeViewRenderer(MergeFieldChip, { as: 'span' }) }),
      Checks.configure({ lengthOf: (words) => lengthOf(words) }),
      FieldCompletionKeys,
      KeepText.configure({ session, variantId: variant.id, text: variant.text ?? '' }),
      EditorKeys.configure({ enterExplanation: () => enterExplanation() }),
    ],
    content: readMarkdown(variant.text ?? ''),
    // Only once it is on screen: what is drawn in pieces, after it was loaded, would be given up in between.
    immediatelyRender: false,
    injectCSS: false,
    editable: holder === undefined,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
        'aria-label': label,
        lang: variant.locale,
        spellcheck: 'false',
        'data-placeholder': t('editor.placeholder'),
      },
      transformPastedHTML: cleanPastedHtml,
    },
  });
  useEffect(() => {
    editor?.setEditable(holder === undefined, false);
  }, [editor, holder]);
  return editor;
}
