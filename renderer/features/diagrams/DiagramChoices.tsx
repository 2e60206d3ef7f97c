import { NativeSelect, Switch } from '@mantine/core';
import { memo } from 'react';
import { diagramKinds, type DiagramKind } from '#core/diagrams/diagram-choice.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './DiagramsScreen.module.css';

interface Choice {
  value: string;
  label: string;
}

interface DiagramChoicesProps {
  kind: DiagramKind;
  onKind(kind: DiagramKind): void;
  /** Without any there is nothing to choose. */
  groups: readonly Choice[];
  group: string;
  onGroup(group: string): void;
  items: readonly Choice[];
  item: string;
  onItem(item: string): void;
  hasFindings: boolean;
  onFindings(hasFindings: boolean): void;
}

/** Which diagram is shown, and of whom. An edit that adds no choice leaves them as they are: the picture comes first. */
export const DiagramChoices = memo(function DiagramChoices({
  kind,
  onKind,
  groups,
  group,
  onGroup,
  items,
  item,
  onItem,
  hasFindings,
  onFindings,
}: DiagramChoicesProps) {
  const { t } = useTexts();
  return (
    <div className={styles.choices} data-screen-only>
      <NativeSelect
        label={t('diagrams.kind')}
        value={kind}
        data={diagramKinds.map((value) => ({ value, label: t(`diagrams.kinds.${value}`) }))}
        onChange={({ currentTarget }) =>
          onKind(diagramKinds.find((value) => value === currentTarget.value) ?? 'matrix')
        }
      />
      {groups.length > 0 && (
        <NativeSelect
          label={t('diagrams.group')}
          value={group}
          data={[...groups]}
          onChange={({ currentTarget }) => onGroup(currentTarget.value)}
        />
      )}
      {items.length > 0 && (
        <NativeSelect
          label={t('diagrams.item')}
          value={item}
          data={[{ value: '', label: '—' }, ...items]}
          onChange={({ currentTarget }) => onItem(currentTarget.value)}
        />
      )}
      <Switch
        className={styles.switch}
        label={t('diagrams.findings')}
        checked={hasFindings}
        onChange={({ currentTarget }) => onFindings(currentTarget.checked)}
      />
    </div>
  );
});
