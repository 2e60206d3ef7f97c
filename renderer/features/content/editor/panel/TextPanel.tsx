import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { StepList } from '../../../../lookups/StepList.tsx';
import { usageOf } from '../../../../lookups/usage.ts';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import { ItemFields } from '../../item/ItemFields.tsx';
import { VariantSettings } from '../../variants/VariantSettings.tsx';
import { useTextPlace } from '../TextPlace.tsx';
import { Readability } from './Readability.tsx';
import { TextInformation } from './TextInformation.tsx';
import styles from './TextPanel.module.css';
import { ToneWords } from './ToneWords.tsx';
import { WholeTextFindings } from './WholeTextFindings.tsx';

/** Beside the text: its figures, what it has to tell and ask, where it is used; or for whom it is. */
export function TextPanel() {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const { item, variant } = useTextPlace();
  const [part, setPart] = useState<'text' | 'readers' | 'item'>('text');
  return (
    <>
      <SegmentedControl
        fullWidth
        mb={16}
        aria-label={t('editor.panel.choose')}
        value={part}
        onChange={(value) => setPart(value as typeof part)}
        data={(['text', 'readers', 'item'] as const).map((value) => ({
          value,
          label: t(`editor.panel.part.${value}`),
        }))}
      />
      {part === 'readers' && <VariantSettings item={item} variant={variant} />}
      {part === 'item' && <ItemFields item={item} />}
      {part === 'text' && (
        <>
          <Readability />
          <WholeTextFindings />
          <ToneWords />
          <TextInformation />
          <section className={styles.section}>
            <h2 className={styles.title}>{t('editor.panel.used')}</h2>
            <StepList places={usageOf(workspace).content.get(item.id)} />
          </section>
        </>
      )}
    </>
  );
}
