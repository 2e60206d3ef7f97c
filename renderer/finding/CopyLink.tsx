import { UnstyledButton } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import styles from './CopyLink.module.css';

/** Puts the address of a place on the clipboard: pasted in the search field, it leads here again, for a colleague with the same file too. */
export function CopyLink({ path }: { path: string }) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const address = `#${path}`;
  const copy = (): void => {
    navigator.clipboard.writeText(address).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <span className={styles.copy} data-screen-only>
      <output className={styles.outcome}>
        {outcome === 'copied' && t('link.copied')}
        {outcome === 'refused' && t('link.refused', { address })}
      </output>
      <UnstyledButton className={styles.button} onClick={copy}>
        <IconLink size={16} stroke={1.6} aria-hidden="true" />
        {t('link.copy')}
      </UnstyledButton>
    </span>
  );
}
