import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import styles from './ChoiceMenu.module.css';

interface ChoiceMenuProps {
  label: string;
  choices: readonly { value: string; label: string }[];
  onChoose(value: string): void;
}

/** Carries out what one chooses at once. Unlike a select, walking through its list with the arrows changes nothing. */
export function ChoiceMenu({ label, choices, onChoose }: ChoiceMenuProps) {
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} stroke={1.6} aria-hidden="true" />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.list}>
        {choices.map((choice) => (
          <Menu.Item key={choice.value} onClick={() => onChoose(choice.value)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
