import type { Fact } from '#core/model/fact.ts';
import { fieldById, informationById } from '#core/model/lookups.ts';
import type { PlanContext } from './plan-context.ts';

type Ids = { field: Parameters<typeof fieldById>[1]; info: Parameters<typeof informationById>[1] };

/**
 * Replaces merge fields by what they stand for: `{{info.fact}}` by the value (the key follows the last dot), `{{field:id}}` by the name of the
 * data field between brackets. One that refers to nothing stays as it was typed.
 */
export function resolveMergeFields(text: string, context: PlanContext): string {
  return text.replaceAll(/\{\{([^{}]+)\}\}/g, (typed, inner: string) => {
    if (inner.startsWith('field:')) {
      const field = fieldById(context.workspace, inner.slice('field:'.length) as Ids['field']);
      return field ? `[${field.name}]` : typed;
    }
    const dot = inner.lastIndexOf('.');
    const info = informationById(context.workspace, inner.slice(0, dot) as Ids['info']);
    const fact = info?.facts?.find(({ key }) => key === inner.slice(dot + 1));
    return fact ? sayFact(fact, context) : typed;
  });
}

function sayFact({ type, value, unit }: Fact, { names, euro, date, percent }: PlanContext): string {
  if (type === 'duration' && unit) return names.duration({ value: Number(value), unit });
  if (type === 'money') return euro(Number(value));
  if (type === 'percentage') return percent(Number(value) / 100);
  if (type === 'date') return date(String(value));
  return String(value);
}
