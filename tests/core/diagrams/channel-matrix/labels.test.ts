import { describe, expect, test } from 'vitest';
import { measureText } from '#core/diagrams/channel-matrix/measure-text.ts';
import { wrapLabel } from '#core/diagrams/channel-matrix/wrap-label.ts';

function wrap(text: string, width: number, mostLines = 6): readonly string[] {
  return wrapLabel(text, { width, fontSize: 25, mostLines, language: 'nl' }).lines;
}

describe('wrapping a label', () => {
  test('breaks at spaces, and after - and /', () => {
    expect(wrap('Zoekt hulp en leest over Wmo-diensten', 140)).toEqual([
      'Zoekt hulp',
      'en leest',
      'over Wmo-',
      'diensten',
    ]);
    expect(wrap('telefoon/balie', 110)).toEqual(['telefoon/', 'balie']);
  });

  test('prefers the boundaries of a compound', () => {
    expect(wrap('keukentafelgesprek', 110)).toEqual(['keuken-', 'tafel-', 'gesprek']);
    expect(wrap('Krijgt ontvangstbevestiging', 150)).toEqual(['Krijgt', 'ontvangst-', 'bevestiging']);
  });

  test('uses the soft hyphens of the author alone, and drops the others', () => {
    expect(wrap('bedrijfs\u00ADartsen\u00ADbezoek', 130)).toEqual(['bedrijfs-', 'artsen-', 'bezoek']);
    expect(wrap('mee\u00ADdoen', 300)).toEqual(['meedoen']);
  });

  test('breaks between letters if nothing else fits', () => {
    const lines = wrap('W'.repeat(12), 100);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every((line) => measureText(line, 25) <= 100)).toBe(true);
  });

  test('ends in … beyond the last line', () => {
    const label = wrapLabel('een twee drie vier vijf zes', { width: 80, fontSize: 25, mostLines: 2, language: 'nl' });
    expect(label).toEqual({ lines: ['een', 'twee…'], isCut: true });
  });
});
