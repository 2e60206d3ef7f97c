import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import styles from './ChoicesPanel.module.css';
import { useHouseDocument } from './house-document.ts';
import { readHouseDocument } from './read-house-document.ts';

/** In whose style the document is: ours, or that of a document of the organisation. */
export function HouseChoice() {
  const { t } = useTexts();
  const document = useHouseDocument((state) => state.document);
  const [isTooLarge, setIsTooLarge] = useState(false);
  async function choose(file: File | null): Promise<void> {
    if (!file) return;
    const chosen = await readHouseDocument(file);
    setIsTooLarge(chosen === undefined);
    if (chosen) useHouseDocument.setState({ document: chosen });
  }
  return (
    <div className={styles.options}>
      <p>{document?.name ?? t('plan.house.own')}</p>
      <FileButton accept=".docx,.dotx" onChange={(file) => void choose(file)}>
        {(props) => (
          <Button {...props} variant="default">
            {t('plan.house.choose')}
          </Button>
        )}
      </FileButton>
      {document && (
        <Button variant="subtle" onClick={() => useHouseDocument.setState({ document: undefined })}>
          {t('plan.house.back')}
        </Button>
      )}
      <p className={styles.help} role={isTooLarge ? 'alert' : undefined}>
        {t(isTooLarge ? 'plan.house.tooLarge' : 'plan.house.help')}
      </p>
    </div>
  );
}
