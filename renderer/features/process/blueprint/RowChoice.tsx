import { Checkbox, Switch, UnstyledButton } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { rowKinds, setLanes, toggleRow, useView } from '../../../view/view-store.ts';
import styles from './BlueprintHeader.module.css';
import { HeaderTool } from './HeaderTool.tsx';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** Which rows are shown, and whether the lanes are open. */
export function RowChoice({ blueprint: { process, groupIds } }: { blueprint: Blueprint }) {
  const { t } = useTexts();
  const hidden = useView((view) => view.hiddenRows);
  const onlyFilledRows = useView((view) => view.onlyFilledRows);
  return (
    <HeaderTool
      icon={IconAdjustmentsHorizontal}
      label={t('blueprint.rows')}
      isActive={hidden.length > 0 || onlyFilledRows}
      heading={t('blueprint.chooseRows')}
    >
      <Switch
        className={styles.choice ?? ''}
        label={t('blueprint.onlyFilled')}
        checked={onlyFilledRows}
        onChange={({ currentTarget: { checked } }) => useView.setState({ onlyFilledRows: checked })}
      />
      {groupIds.length > 1 && (
        <div className={styles.lanes}>
          <UnstyledButton className={styles.link} onClick={() => setLanes(process.id, groupIds, false)}>
            {t('blueprint.closeLanes')}
          </UnstyledButton>
          <UnstyledButton className={styles.link} onClick={() => setLanes(process.id, groupIds, true)}>
            {t('blueprint.openLanes')}
          </UnstyledButton>
        </div>
      )}
      <p className={styles.heading}>{t('blueprint.chooseRows')}</p>
      {rowKinds.map((row) => (
        <Checkbox
          key={row}
          className={styles.choice ?? ''}
          checked={!hidden.includes(row)}
          onChange={() => toggleRow(row)}
          label={t(`row.${row}`)}
        />
      ))}
    </HeaderTool>
  );
}
