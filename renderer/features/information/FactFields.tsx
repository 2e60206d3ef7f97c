import type { Fact } from '#core/model/fact.ts';
import type { InformationItem } from '#core/model/information-item.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { ChoicesField } from '../../form/ChoicesField.tsx';
import { DurationField } from '../../form/DurationField.tsx';
import { LinesField } from '../../form/LinesField.tsx';
import { NumberField } from '../../form/NumberField.tsx';
import { RowsField } from '../../form/RowsField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';

const types = ['duration', 'money', 'date', 'time', 'percentage', 'phone', 'text'] as const;

/** The values that texts share: one place for a term, an amount, a phone number. */
export function FactFields({ item }: { item: InformationItem }) {
  const { t } = useTexts();
  const set = useForm('info', item.id);
  const facts = item.facts ?? [];
  return (
    <RowsField
      label={t('information.facts')}
      help={t('help.facts')}
      rows={facts}
      nameOf={({ label }) => label}
      addLabel={t('information.addFact')}
      create={(): Fact => ({ key: freeKey(facts), label: t('information.newFact'), type: 'text', value: '' })}
      onCommit={(rows) => set({ facts: rows.length > 0 ? rows : null })}
    >
      {(fact, change) => (
        <>
          <TextField
            label={t('information.factLabel')}
            value={fact.label}
            onCommit={(label) => (label === '' ? undefined : change({ ...fact, label }))}
          />
          <ChoiceField
            label={t('information.factType')}
            value={fact.type}
            options={types.map((value) => ({ value, label: t(`factType.${value}`) }))}
            onChoose={(type) => (type ? change(ofType(fact, type)) : undefined)}
          />
          <FactValue fact={fact} change={change} />
          <LinesField
            label={t('information.cues')}
            help={t('help.cues')}
            lines={fact.cues ?? []}
            placeholder={t('persona.add')}
            onCommit={(cues) => change(without({ ...fact, cues }, 'cues', cues.length === 0))}
          />
          <ChoicesField
            label={t('information.variesBy')}
            values={fact.variesBy ?? []}
            options={(['targetGroup', 'channel'] as const).map((value) => ({
              value,
              label: t(`information.varies.${value}`),
            }))}
            onChoose={(variesBy) => change(without({ ...fact, variesBy }, 'variesBy', variesBy.length === 0))}
          />
        </>
      )}
    </RowsField>
  );
}

function FactValue({ fact, change }: { fact: Fact; change(next: Fact): string | undefined }) {
  const { t } = useTexts();
  const label = t('information.factValue');
  if (fact.type === 'duration') {
    const value = { value: Number(fact.value), unit: fact.unit ?? 'workday' };
    return (
      <DurationField
        label={label}
        value={value}
        onCommit={(next) => (next ? change({ ...fact, value: next.value, unit: next.unit }) : undefined)}
      />
    );
  }
  if (fact.type === 'money' || fact.type === 'percentage') {
    return (
      <NumberField
        label={label}
        unit={fact.type === 'money' ? '€' : '%'}
        value={Number(fact.value)}
        onCommit={(value) => (value === null ? undefined : change({ ...fact, value }))}
      />
    );
  }
  return <TextField label={label} value={String(fact.value)} onCommit={(value) => change({ ...fact, value })} />;
}

/** The fact with another type: its value is kept where it can be, and is nothing yet where it cannot. */
function ofType(fact: Fact, type: Fact['type']): Fact {
  const isNumber = type === 'duration' || type === 'money' || type === 'percentage';
  const number = Number(fact.value);
  const value = isNumber ? (Number.isFinite(number) ? number : 0) : String(fact.value);
  const plain = without({ ...fact, type, value }, 'unit', type !== 'duration');
  return type === 'duration' ? { ...plain, unit: fact.unit ?? 'workday' } : plain;
}

function without(fact: Fact, key: 'cues' | 'variesBy' | 'unit', isGone: boolean): Fact {
  if (!isGone) return fact;
  const { [key]: _gone, ...rest } = fact;
  return rest;
}

/** Keys stand in texts as `{{information.key}}`: short, and different within one information item. */
function freeKey(facts: readonly Fact[]): string {
  for (let number = facts.length + 1; ; number++) {
    const key = `f${number}`;
    if (!facts.some((fact) => fact.key === key)) return key;
  }
}
