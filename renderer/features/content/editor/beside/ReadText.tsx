import { EditorContent, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { MergeFieldChip } from '../fields/MergeFieldChip.tsx';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { MergeField } from '../schema/merge-field.ts';
import { textExtensions } from '../schema/text-extensions.ts';
import styles from '../TextEditor.module.css';

/** A text as the editor shows it, to read only. */
export function ReadText({ text, lang }: { text: string; lang: string }) {
  const { t } = useTexts();
  const editor = useEditor({
    extensions: [
      ...textExtensions().filter(({ name }) => name !== 'mergeField'),
      MergeField.extend({ addNodeView: () => ReactNodeViewRenderer(MergeFieldChip, { as: 'span' }) }),
    ],
    content: readMarkdown(text),
    editable: false,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: { attributes: { role: 'document', 'aria-label': t('editor.beside.label'), lang, tabindex: '0' } },
  });
  useEffect(() => {
    editor?.commands.setContent(readMarkdown(text));
  }, [editor, text]);
  return <EditorContent editor={editor} className={styles.text} data-reading />;
}
