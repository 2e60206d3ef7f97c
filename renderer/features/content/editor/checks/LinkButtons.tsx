import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { syncOf } from '../keep-text.ts';
import { askLink } from '../LinkButton.tsx';
import type { CheckPlace } from './check-place.ts';

interface LinkButtonsProps {
  editor: Editor;
  place: CheckPlace;
  /** The address that was meant, where that is plain. */
  meant: string | undefined;
}

/** What to do with a link that leads nowhere: the address that was meant, another one, or no link. */
export function LinkButtons({ editor, place: { from, to }, meant }: LinkButtonsProps) {
  const { t } = useTexts();
  const change = (href: string | undefined): void => {
    syncOf(editor)?.asOneEntry(() => {
      const chain = editor.chain().setTextSelection({ from, to });
      (href === undefined ? chain.unsetMark('link') : chain.setMark('link', { href })).run();
    });
    editor.commands.focus();
  };
  return (
    <>
      {meant !== undefined && (
        <Button onClick={() => change(meant)}>{t('editor.check.replace', { words: meant })}</Button>
      )}
      <Button
        variant="default"
        onClick={() => {
          editor.commands.setTextSelection({ from, to });
          editor.view.dom.dispatchEvent(new CustomEvent(askLink));
        }}
      >
        {t('editor.check.otherAddress')}
      </Button>
      <Button variant="default" onClick={() => change(undefined)}>
        {t('editor.link.remove')}
      </Button>
    </>
  );
}
