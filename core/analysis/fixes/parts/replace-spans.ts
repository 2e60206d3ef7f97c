import type { Finding } from '../../finding.ts';

/** A text with the spots that have a suggestion replaced; a capital at the start of the old words stays a capital. */
export function replaceSpans(text: string, spans: Finding['spans'] = []): string {
  let result = text;
  for (const { start, end, suggestion } of spans.toSorted((one, other) => other.start - one.start)) {
    if (suggestion === undefined) continue;
    const old = result.slice(start, end);
    result = result.slice(0, start) + withCase(old, suggestion) + result.slice(end);
  }
  return result;
}

function withCase(old: string, suggestion: string): string {
  const [first = ''] = old;
  const isCapital = first !== first.toLowerCase() && !suggestion.startsWith('{{');
  return isCapital ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
}
