import { Menu, UnstyledButton } from '@mantine/core';
import {
  IconBold,
  IconChevronDown,
  IconH2,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  type Icon,
} from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { InsertField } from './fields/InsertField.tsx';
import { LinkButton } from './LinkButton.tsx';
import styles from './Toolbar.module.css';

const levels = [1, 2, 3, 4] as const;

/** The form of the text: headings, bold, italic, lists, links, and facts and data from elsewhere. */
export function Toolbar({ editor }: { editor: Editor }) {
  const { t } = useTexts();
  const now = useEditorState({
    editor,
    selector: ({ editor: { isActive } }) => ({
      level: levels.find((level) => editor.isActive('heading', { level })),
      isBold: isActive.call(editor, 'bold'),
      isItalic: isActive.call(editor, 'italic'),
      isBulleted: isActive.call(editor, 'bulletList'),
      isNumbered: isActive.call(editor, 'orderedList'),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('editor.tools.label')}>
      <Menu position="bottom-start" width={220} withinPortal={false}>
        <Menu.Target>
          <UnstyledButton
            className={styles.button}
            data-on={now.level !== undefined}
            aria-label={t('editor.tools.heading')}
            title={t('editor.tools.heading')}
          >
            <IconH2 size={18} stroke={1.7} aria-hidden="true" />
            <IconChevronDown size={12} stroke={1.8} aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => chain().setParagraph().run()}>{t('editor.tools.paragraph')}</Menu.Item>
          {levels.map((level) => (
            <Menu.Item key={level} onClick={() => chain().setHeading({ level }).run()}>
              {t('editor.tools.headingOf', { level })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tool
        icon={IconBold}
        label={t('editor.tools.bold')}
        keys="Ctrl+B"
        isOn={now.isBold}
        onPress={() => chain().toggleBold().run()}
      />
      <Tool
        icon={IconItalic}
        label={t('editor.tools.italic')}
        keys="Ctrl+I"
        isOn={now.isItalic}
        onPress={() => chain().toggleItalic().run()}
      />
      <Tool
        icon={IconList}
        label={t('editor.tools.bullets')}
        keys="Ctrl+Shift+8"
        isOn={now.isBulleted}
        onPress={() => chain().toggleBulletList().run()}
      />
      <Tool
        icon={IconListNumbers}
        label={t('editor.tools.numbers')}
        keys="Ctrl+Shift+7"
        isOn={now.isNumbered}
        onPress={() => chain().toggleOrderedList().run()}
      />
      <LinkButton editor={editor} icon={IconLink} />
      <span className={styles.line} aria-hidden="true" />
      <InsertField editor={editor} />
    </div>
  );
}

interface ToolProps {
  icon: Icon;
  label: string;
  keys: string;
  isOn: boolean;
  onPress(): void;
}

function Tool({ icon: ToolIcon, label, keys, isOn, onPress }: ToolProps) {
  return (
    <UnstyledButton
      className={styles.button}
      aria-label={label}
      title={`${label} (${keys})`}
      aria-pressed={isOn}
      data-on={isOn}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <ToolIcon size={18} stroke={1.7} aria-hidden="true" />
    </UnstyledButton>
  );
}
