import { Button, Menu } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { inventoryColumnIds, inventoryColumns, type InventoryColumnId } from './inventory-columns.ts';

interface ColumnsMenuProps {
  shown: readonly InventoryColumnId[];
  onToggle(column: InventoryColumnId): void;
}

/** Chooses which columns the inventory has; the name is always there. */
export function ColumnsMenu({ shown, onToggle }: ColumnsMenuProps) {
  const { t } = useTexts();
  return (
    <Menu position="bottom-end" closeOnItemClick={false} withinPortal={false}>
      <Menu.Target>
        <Button variant="subtle" leftSection={<IconColumns3 size={16} stroke={1.6} aria-hidden="true" />}>
          {t('inventory.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {inventoryColumnIds.map((column) => (
          <Menu.CheckboxItem
            key={column}
            checked={shown.includes(column)}
            disabled={column === 'title'}
            onChange={() => onToggle(column)}
          >
            {t(inventoryColumns[column].header)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
