import { describe, expect, test } from 'vitest';
import { markAt, readQuickEntry } from '#core/exchange/quick-entry.ts';

describe('quick entry', () => {
  test('a step per line, with its channel and its target groups', () => {
    expect(
      readQuickEntry('Krijgt uitnodiging #Brief @Werknemer @Werkgever\nBelt voor een afspraak #telefoon (planning)'),
    ).toEqual([
      { name: 'Krijgt uitnodiging', channel: 'Brief', groups: ['Werknemer', 'Werkgever'] },
      { name: 'Belt voor een afspraak', channel: 'telefoon (planning)', groups: [] },
    ]);
  });

  test('numbers and dashes of a pasted list are no part of the name; empty lines say nothing', () => {
    expect(readQuickEntry('1. Aanmelden\n\n- Bevestiging\n  \n2) Gesprek')).toEqual([
      { name: 'Aanmelden', groups: [] },
      { name: 'Bevestiging', groups: [] },
      { name: 'Gesprek', groups: [] },
    ]);
  });

  test('a sign inside a word is a word: an address, a number', () => {
    expect(readQuickEntry('Mailt naar info@arbo.nl over zaak nr#3')).toEqual([
      { name: 'Mailt naar info@arbo.nl over zaak nr#3', groups: [] },
    ]);
  });

  test('a line of marks alone is no step, and a mark without a name marks nothing', () => {
    expect(readQuickEntry('#Brief @Werknemer\nStap # @')).toEqual([{ name: 'Stap', groups: [] }]);
  });

  test('the cursor in a mark completes that mark, on its own line', () => {
    const text = 'Een #Br @Wer\nTwee #tel';
    expect(markAt(text, 7)).toEqual({ sign: '#', text: 'Br', start: 4, end: 8 });
    expect(markAt(text, text.length)).toEqual({ sign: '#', text: 'tel', start: 18, end: 22 });
    expect(markAt(text, 2)).toBeUndefined();
  });
});
