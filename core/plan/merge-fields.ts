import { formatFact } from '#core/messages/format-fact.ts';
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
    return fact ? formatFact(fact, context.language) : typed;
  });
}
