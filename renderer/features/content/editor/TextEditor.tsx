import { EditorContent, useEditorState, type Editor } from '@tiptap/react';
import { useRef, type RefObject } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Explanation } from './checks/Explanation.tsx';
import { useChecks } from './checks/use-checks.ts';
import { EditorFrame } from './EditorFrame.tsx';
import { chosenField } from './fields/chosen-field.ts';
import { FieldCompletion } from './fields/FieldCompletion.tsx';
import { FieldOrigin } from './fields/FieldOrigin.tsx';
import styles from './TextEditor.module.css';
import { TextLengthLine } from './TextLengthLine.tsx';
import { useTextPlace } from './TextPlace.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useTextEditor } from './use-text-editor.ts';
import { useVariantName } from '../variants/use-variant-name.ts';

/** The text one writes: tools above, checks in it, their explanation beside it. */
export function TextEditor() {
  const { t } = useTexts();
  const { item, variant } = useTextPlace();
  const nameOf = useVariantName();
  const area = useRef<HTMLDivElement>(null);
  const editor = useTextEditor(t('editor.label', { title: item.title, variant: nameOf(variant) }), {
    enterExplanation: () =>
      // The explanation is drawn after this key.
      requestAnimationFrame(() => {
        const panel = area.current?.querySelector('[data-explanation]');
        const button = panel?.querySelector<HTMLElement>('[data-actions] button') ?? panel?.querySelector('button');
        button?.focus();
      }),
  });
  if (!editor) return <EditorFrame />;
  return <EditorOnScreen editor={editor} area={area} />;
}

function EditorOnScreen({ editor, area }: { editor: Editor; area: RefObject<HTMLDivElement | null> }) {
  useChecks(editor, useTextPlace().variant.id);
  const field = useEditorState({ editor, selector: ({ editor: { state } }) => chosenField(state) });
  return (
    <div className={styles.editor}>
      <TextLengthLine editor={editor} />
      <Toolbar editor={editor} />
      <div ref={area} className={styles.area}>
        <div className={styles.scroll}>
          <EditorContent editor={editor} className={styles.text} />
        </div>
        <FieldCompletion editor={editor} />
        {field === undefined ? (
          <Explanation editor={editor} />
        ) : (
          <FieldOrigin
            source={field}
            onClose={() => {
              editor.chain().setTextSelection(editor.state.selection.to).focus().run();
            }}
          />
        )}
      </div>
    </div>
  );
}
