import { Button } from '@mantine/core';
import { useState } from 'react';
import { countFalseAlarms } from '#core/analysis/count-false-alarms.ts';
import { ruleById } from '#core/analysis/registry.ts';
import { extensionOf, type FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { NewFileDialog } from '../../file-picker/NewFileDialog.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSettings, useSettingsStore } from '../../settings/SettingsProvider.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './ChecksSettings.module.css';

/** How often findings of each check were accepted as not right: kept on this computer, and saved as a file when one asks. */
export function FalseAlarms() {
  const { t, language } = useTexts();
  const { falseAlarms } = useSettings();
  const store = useSettingsStore();
  const { capabilities, host } = useActionContext();
  const [isChoosing, setIsChoosing] = useState(false);
  const [news, setNews] = useState('');
  const counts = countFalseAlarms(falseAlarms);
  const suggestedName = t('checks.falseAlarms.file');

  async function save(fileId: FileId, mayReplace: boolean): Promise<void> {
    const saved = await host.call('settings:saveFalseAlarms', { fileId, mayReplace });
    setNews(saved.ok ? t('checks.falseAlarms.saved', saved.value) : wordHostError(saved.error, language));
  }

  async function choose(): Promise<void> {
    setNews('');
    if (!capabilities.hasNativeDialogs) {
      setIsChoosing(true);
      return;
    }
    const file = `${suggestedName}.${extensionOf.csv}`;
    const choice = await host.call('file:chooseToCreate', { suggestedName: file, format: 'csv' });
    if (!choice.ok) setNews(wordHostError(choice.error, language));
    else if (choice.value.fileId !== undefined) await save(choice.value.fileId, true);
  }

  return (
    <details className={styles.checks}>
      <summary className={styles.summary}>{t('checks.falseAlarms.title')}</summary>
      <p className={styles.help}>{t('checks.falseAlarms.help')}</p>
      {counts.length === 0 ? (
        <p className={styles.help}>{t('checks.falseAlarms.none')}</p>
      ) : (
        <>
          <Table
            caption={t('checks.falseAlarms.title')}
            heads={[t('checks.falseAlarms.check'), t('checks.falseAlarms.count')]}
          >
            {counts.map(({ ruleId, count }) => (
              <tr key={ruleId}>
                <th scope="row">{ruleById(ruleId)?.docs.title[language]}</th>
                <td>{count}</td>
              </tr>
            ))}
          </Table>
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => void choose()}>
              {t('checks.falseAlarms.save')}
            </Button>
            <Button variant="subtle" onClick={() => void store.change({ falseAlarms: {} })}>
              {t('checks.falseAlarms.clear')}
            </Button>
          </div>
        </>
      )}
      <output>{news}</output>
      <NewFileDialog
        title={t('checks.falseAlarms.save')}
        format="csv"
        isOpen={isChoosing}
        suggestedName={suggestedName}
        onClose={() => setIsChoosing(false)}
        onChoose={(fileId, mayReplace) => {
          setIsChoosing(false);
          void save(fileId, mayReplace);
        }}
      />
    </details>
  );
}
