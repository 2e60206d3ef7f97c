import { Button } from '@mantine/core';
import { useState } from 'react';
import { countFalseAlarms } from '#core/analysis/count-false-alarms.ts';
import { ruleById } from '#core/analysis/registry.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { useNewFile } from '../../file-picker/use-new-file.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSettings, useSettingsStore } from '../../settings/SettingsProvider.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './ChecksSettings.module.css';

/** How often findings of each check were accepted as not right: kept on this computer, and saved as a file when one asks. */
export function FalseAlarms() {
  const { t, language } = useTexts();
  const { falseAlarms } = useSettings();
  const store = useSettingsStore();
  const { host } = useActionContext();
  const [news, setNews] = useState('');
  const counts = countFalseAlarms(falseAlarms);

  async function save(fileId: FileId, mayReplace: boolean): Promise<void> {
    const saved = await host.call('settings:saveFalseAlarms', { fileId, mayReplace });
    setNews(saved.ok ? t('checks.falseAlarms.saved', saved.value) : wordHostError(saved.error, language));
  }

  const { ask, dialog, problem } = useNewFile<'csv'>({
    title: () => t('checks.falseAlarms.save'),
    name: t('checks.falseAlarms.file'),
    onChoose: (_format, fileId, mayReplace) => void save(fileId, mayReplace),
  });

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
            <Button
              variant="default"
              onClick={() => {
                setNews('');
                void ask('csv');
              }}
            >
              {t('checks.falseAlarms.save')}
            </Button>
            <Button variant="subtle" onClick={() => void store.change({ falseAlarms: {} })}>
              {t('checks.falseAlarms.clear')}
            </Button>
          </div>
        </>
      )}
      <output>{problem ?? news}</output>
      {dialog}
    </details>
  );
}
