import type { ScopeInputs } from '../../rule.ts';
import { readersOf, tonesOf } from './written-text.ts';

/** The form of address that the readers of whom it is known expect; where they do not agree or it is not known, what the tone says. */
export function wantedForm(place: ScopeInputs['variant']): 'u' | 'je' | undefined {
  const [form, ...others] = new Set(readersOf(place).flatMap(({ formOfAddress }) => formOfAddress ?? []));
  if (form !== undefined && others.length === 0) return form;
  const [tone, ...more] = new Set(tonesOf(place).map(({ formOfAddress }) => formOfAddress));
  return tone === undefined || tone === 'none' || more.length > 0 ? undefined : tone;
}
