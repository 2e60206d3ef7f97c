import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { isSafeAddress } from './schema/link-mark.ts';
import styles from './Toolbar.module.css';
import { withScheme } from './with-scheme.ts';

/** Event by which the keyboard asks for the address of a link. */
export const askLink = 'leidraad-ask-link';

/** Makes a link of the chosen words, changes where it leads, or takes it away. */
export function LinkButton({ editor, icon: LinkIcon }: { editor: Editor; icon: Icon }) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState(false);
  const open = useEffectEvent(() => {
    setAddress(String(editor.getAttributes('link')['href'] ?? ''));
    setProblem(false);
    setIsOpen(true);
  });
  useEffect(() => {
    const { dom } = editor.view;
    const ask = (): void => open();
    dom.addEventListener(askLink, ask);
    return () => dom.removeEventListener(askLink, ask);
  }, [editor]);

  function close(): void {
    setIsOpen(false);
    editor.commands.focus();
  }

  function keep(event: FormEvent): void {
    event.preventDefault();
    const href = withScheme(address.trim());
    if (!isSafeAddress(href)) {
      setProblem(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setMark('link', { href }).run();
    setIsOpen(false);
  }

  return (
    <Popover
      opened={isOpen}
      onChange={(opened) => (opened ? setIsOpen(true) : close())}
      position="bottom-start"
      trapFocus
      withinPortal={false}
    >
      <Popover.Target>
        <UnstyledButton
          className={styles.button}
          aria-label={t('editor.tools.link')}
          title={`${t('editor.tools.link')} (Ctrl+Shift+K)`}
          onClick={() => (isOpen ? close() : open())}
        >
          <LinkIcon size={18} stroke={1.7} aria-hidden="true" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={styles.form} onSubmit={keep}>
          <TextInput
            data-autofocus
            label={t('editor.link.address')}
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          {problem && (
            <p className={styles.problem} role="alert">
              {t('editor.link.problem')}
            </p>
          )}
          <div className={styles.row}>
            <Button type="submit">{t('editor.link.keep')}</Button>
            {editor.isActive('link') && (
              <Button
                variant="default"
                onClick={() => {
                  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
                  setIsOpen(false);
                }}
              >
                {t('editor.link.remove')}
              </Button>
            )}
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
