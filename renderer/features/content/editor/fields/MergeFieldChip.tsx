import { IconAlertTriangle, IconDatabase, IconInfoCircle } from '@tabler/icons-react';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import { useTextPlace } from '../TextPlace.tsx';
import { describeField } from './describe-field.ts';
import styles from './MergeFieldChip.module.css';

/** A merge field in the text: the value of a fact, or the name of a data field. */
export function MergeFieldChip({ node, selected }: ReactNodeViewProps) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { locale } = useTextPlace();
  const source = String(node.attrs['source']);
  const described = describeField(workspace, source, locale);
  const icons = { fact: IconInfoCircle, field: IconDatabase, unknown: IconAlertTriangle };
  const ChipIcon = icons[described.kind];
  const words = {
    fact: () => (described.kind === 'fact' ? described.value : ''),
    field: () => (described.kind === 'field' ? described.field.name : ''),
    unknown: () => t('editor.field.unknown', { source }),
  }[described.kind]();
  const title =
    described.kind === 'fact'
      ? t('editor.field.factTitle', { fact: described.fact.label, info: described.info.name })
      : words;
  return (
    <NodeViewWrapper
      as="span"
      className={styles.chip}
      data-kind={described.kind}
      data-selected={selected}
      title={title}
    >
      <ChipIcon size={14} stroke={1.7} aria-hidden="true" />
      {words}
    </NodeViewWrapper>
  );
}
