import type { TargetGroup } from '#core/model/target-group.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { DateField } from '../../form/DateField.tsx';
import { RowsField } from '../../form/RowsField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { today } from '../../form/today.ts';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';

type Research = NonNullable<TargetGroup['research']>[number];
const methods = ['interview', 'focus-group', 'survey', 'analytics', 'assumption'] as const;

/** How we know what we say of a group: with method and date. */
export function ResearchFields({ group }: { group: TargetGroup }) {
  const { t } = useTexts();
  const set = useForm('targetGroup', group.id);
  return (
    <RowsField
      label={t('targetGroups.research')}
      help={t('help.research')}
      rows={group.research ?? []}
      nameOf={({ method }) => t(`research.${method}`)}
      addLabel={t('targetGroups.addResearch')}
      create={(): Research => ({ method: 'interview', date: today() })}
      onCommit={(rows) => set({ research: rows.length > 0 ? rows : null })}
    >
      {(record, change) => (
        <>
          <ChoiceField
            label={t('targetGroups.method')}
            value={record.method}
            options={methods.map((value) => ({ value, label: t(`research.${value}`) }))}
            onChoose={(method) => (method ? change({ ...record, method }) : undefined)}
          />
          <DateField
            label={t('targetGroups.researchDate')}
            value={record.date}
            onCommit={(date) => (date ? change({ ...record, date }) : undefined)}
          />
          <TextField
            label={t('targetGroups.learned')}
            isLong
            value={record.note}
            onCommit={(note) => {
              const { note: _earlier, ...rest } = record;
              return change(note === '' ? rest : { ...rest, note });
            }}
          />
        </>
      )}
    </RowsField>
  );
}
