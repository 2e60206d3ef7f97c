import { Popover, UnstyledButton } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { Picker } from '../../../../ui/Picker.tsx';
import toolbar from '../Toolbar.module.css';
import { useFieldOptions } from './use-field-options.ts';

/** Event by which the keyboard asks for a merge field. */
export const askField = 'leidraad-ask-field';

/** Puts a merge field at the cursor: a fact with its value now, or a data field that is filled per customer. */
export function InsertField({ editor }: { editor: Editor }) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const ask = (): void => setIsOpen(true);
    dom.addEventListener(askField, ask);
    return () => dom.removeEventListener(askField, ask);
  }, [editor]);
  const leave = (): void => {
    setIsOpen(false);
    editor.commands.focus();
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      withinPortal={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Popover.Target>
        <UnstyledButton
          className={`${toolbar.button} ${toolbar.word}`}
          title={`${t('editor.field.insert')} (Ctrl+Shift+F)`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconDatabase size={17} stroke={1.7} aria-hidden="true" />
          {t('editor.field.insert')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={toolbar.picker}>
          {isOpen && (
            <FieldPicker
              onChoose={(source) => {
                editor.chain().focus().insertContent({ type: 'mergeField', attrs: { source } }).run();
                setIsOpen(false);
              }}
              onLeave={leave}
            />
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function FieldPicker({ onChoose, onLeave }: { onChoose(source: string): void; onLeave(): void }) {
  const { t } = useTexts();
  return (
    <Picker
      label={t('editor.field.choose')}
      placeholder={t('editor.field.choose')}
      groups={useFieldOptions()}
      startsOpen
      onChoose={onChoose}
      onLeave={(exit) => exit !== 'chosen' && onLeave()}
    />
  );
}
