import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { whoBegins } from '#core/language/who-begins.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';

const groupNames = ['Werkgever (HR-adviseur)', 'Ouder met een kind op school'];

describe('who begins a step, read from its name', () => {
  test.each([
    ['Klant belt', 'customer'],
    ['De werkgever meldt werknemer aan', 'customer'],
    ['Ouder vraagt om hulp', 'customer'],
    ['Klant krijgt de bevestiging', 'organisation'],
    ['Werkgever ontvangt bericht', 'organisation'],
    ['Wij bellen na', 'organisation'],
    ['Meldt zich aan', 'customer'],
    ['Aanvraag indienen', 'customer'],
    ['Levert bewijsstukken aan', 'customer'],
    ['Verzet de afspraak', 'customer'],
    ['Geeft wijzigingen door', 'customer'],
    ['Krijgt een brief', 'organisation'],
    ['Customer orders online', 'customer'],
    ['Gets the invoice', 'organisation'],
    ['Evaluatie', undefined],
    ['Werkgever', undefined],
    ['', undefined],
  ] as const)('“%s”: %s', (name, initiator) => {
    expect(whoBegins(name, { groupNames })).toBe(initiator);
  });

  test('a channel that goes one way decides where the name does not', () => {
    expect(whoBegins('Herinnering', { groupNames, direction: 'out' })).toBe('organisation');
    expect(whoBegins('Formulier', { groupNames, direction: 'in' })).toBe('customer');
    expect(whoBegins('Evaluatie', { groupNames, direction: 'both' })).toBeUndefined();
    expect(whoBegins('Klant belt', { groupNames, direction: 'out' })).toBe('customer');
  });

  test.each(['arbo-keuring', 'gemeente', 'webshop'].flatMap((name) => [`${name}.nl`, `${name}.en`]))(
    'for the contacts of %s it never says the other one',
    (template) => {
      const read = parseWorkspace(
        readFileSync(new URL(`../../../templates/${template}.leidraad`, import.meta.url), 'utf8'),
      );
      if (!read.ok) throw new Error('The template cannot be read');
      const { targetGroups, processes } = read.value.workspace;
      const names = targetGroups.map((group) => group.name);
      const contacts = processes.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'contact');
      const said = contacts.map((step) => ({ step, initiator: whoBegins(step.name, { groupNames: names }) }));
      const wrong = said.filter(({ step, initiator }) => initiator !== undefined && initiator !== step.initiator);
      expect(wrong.map(({ step }) => step.name)).toEqual([]);
      expect(said.filter(({ initiator }) => initiator !== undefined).length).toBeGreaterThan(contacts.length / 2);
    },
  );
});
