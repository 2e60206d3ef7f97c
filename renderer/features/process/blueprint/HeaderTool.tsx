import { Popover, UnstyledButton } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import styles from './BlueprintHeader.module.css';

interface HeaderToolProps {
  icon: Icon;
  label: string;
  /** Something is left out: said in words too. */
  isActive: boolean;
  /** What the choices are about, for who does not see them together. */
  heading: string;
  children: ReactNode;
}

/** A button in the header that opens a few choices about what is shown. */
export function HeaderTool({ icon: ToolIcon, label, isActive, heading, children }: HeaderToolProps) {
  const { t } = useTexts();
  return (
    <Popover position="bottom-end" trapFocus withRoles>
      <Popover.Target>
        <UnstyledButton className={styles.tool} data-active={isActive} title={label}>
          <ToolIcon size={16} stroke={1.6} aria-hidden="true" />
          <span className={styles.words}>{isActive ? t('blueprint.active', { label }) : label}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={heading}>
        <div className={styles.choices}>{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
