import { countFalseAlarms } from '#core/analysis/count-false-alarms.ts';
import { ruleById } from '#core/analysis/registry.ts';
import type { Settings } from '#core/contract/settings-methods.ts';
import { formatMessage } from '#core/messages/format-message.ts';
import { exportCsv } from './export-csv.ts';

/** How often findings were accepted as not right, as CSV: the check in words, its id (to tell the makers), and the count. */
export function exportFalseAlarms({ falseAlarms, language }: Settings): string {
  const say = (nl: string, en: string): string => (language === 'nl' ? nl : en);
  return exportCsv(
    {
      columns: [
        { title: say('Controle', 'Check'), width: 40 },
        { title: say('Kenmerk', 'Id'), width: 30 },
        { title: say('Klopt niet', 'Not right'), width: 12 },
      ],
      rows: countFalseAlarms(falseAlarms).map(({ ruleId, count }) => {
        const title = ruleById(ruleId)?.docs.title;
        return [title ? formatMessage(title, language, {}) : ruleId, ruleId, count];
      }),
    },
    language,
  );
}
