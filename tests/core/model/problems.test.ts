import { describe, expect, it } from 'vitest';
import { parseWorkspace, type ParseFailure } from '#core/model/parse-workspace.ts';
import { fieldNames } from '#core/model/field-names.ts';
import { partNames } from '#core/model/part-names.ts';
import { workspaceNode, type SchemaNode } from '#core/model/schema-node.ts';
import { problemMessages, type ProblemCode } from '#core/model/problem-messages.ts';
import { wordProblem } from '#core/model/word-problem.ts';
import { fullText } from '../../fixtures/read-workspace.ts';

interface Case {
  code: ProblemCode;
  kind: ParseFailure['kind'];
  text: string;
  pointer: string;
  nl: string;
  en: string;
}

// oxlint-disable-next-line typescript/no-explicit-any -- the cases break the workspace on purpose, in any place
function changed(change: (json: any) => void): string {
  const json = JSON.parse(fullText());
  change(json);
  return JSON.stringify(json);
}

const mebibyte = 1024 * 1024;
const cases: Case[] = [
  {
    code: 'too-big',
    kind: 'too-big',
    text: ' '.repeat(256 * mebibyte + 1),
    pointer: '',
    nl: 'Het bestand is te groot: het is 257 MiB en mag 256 MiB zijn. Open een back-up.',
    en: 'The file is too big: it is 257 MiB and may be 256 MiB. Open a backup.',
  },
  {
    code: 'empty-file',
    kind: 'not-json',
    text: '\0\0\n',
    pointer: '',
    nl: 'Het bestand is leeg. Wacht tot het helemaal is opgehaald als het in een gesynchroniseerde map staat, of open een back-up.',
    en: 'The file is empty. If it is in a synchronised folder, wait until all of it has been fetched; otherwise open a backup.',
  },
  {
    code: 'not-json',
    kind: 'not-json',
    text: '{\n  "schemaVersion": 1,\n}',
    pointer: '',
    nl: 'Het bestand is beschadigd of geen Leidraad-bestand: op regel 3, teken 1 staat iets wat daar niet hoort. Verbeter die plek of open een back-up.',
    en: 'The file is damaged or not a Leidraad file: there is something wrong at line 3, character 1. Correct that place or open a backup.',
  },
  {
    code: 'not-a-workspace',
    kind: 'not-a-workspace',
    text: '"hello"',
    pointer: '',
    nl: 'Dit bestand is geen werkruimte van Leidraad. Kies een bestand dat met Leidraad is gemaakt.',
    en: 'This file is not a Leidraad workspace. Choose a file that was made with Leidraad.',
  },
  {
    code: 'newer-format',
    kind: 'newer-format',
    text: changed((json) => (json.schemaVersion = 2)),
    pointer: '',
    nl: 'Dit bestand is gemaakt met een nieuwere versie van Leidraad: het heeft bestandsindeling 2, en deze versie kent 1. Open het met de nieuwere versie.',
    en: 'This file was made with a newer version of Leidraad: it has file format 2, and this version knows 1. Open it with the newer version.',
  },
  {
    code: 'forbidden-key',
    kind: 'forbidden-key',
    text: fullText().replace('"persona": {', '"persona": { "__proto__": { "isAdmin": true },'),
    pointer: '/targetGroups/0/persona/__proto__',
    nl: 'Doelgroep “Inwoners”: de sleutel “__proto__” mag niet in een werkruimte staan. Haal die uit het bestand.',
    en: 'Target group “Inwoners”: the key “__proto__” is not allowed in a workspace. Take it out of the file.',
  },
  {
    code: 'too-deep',
    kind: 'limit',
    text: fullText().replace('"notes": "Notitie"', `"notes": ${'['.repeat(64)}${']'.repeat(64)}`),
    pointer: `/notes${'/0'.repeat(63)}`,
    nl: 'Werkruimte “Alles”: het bestand heeft hier meer dan 64 lagen. Haal dit deel uit het bestand.',
    en: 'Workspace “Alles”: the file has more than 64 levels here. Take this part out of the file.',
  },
  {
    code: 'text-too-long',
    kind: 'limit',
    text: changed((json) => (json.contentItems[0].variants[0].text = 'é'.repeat(mebibyte / 2 + 1))),
    pointer: '/contentItems/0/variants/0/text',
    nl: 'Tekstversie “v-1” (middel “Ontvangstbericht”): de tekst in “tekst” is langer dan 1 MiB. Maak de tekst korter.',
    en: 'Content variant “v-1” (content item “Ontvangstbericht”): the text in “text” is longer than 1 MiB. Make the text shorter.',
  },
  {
    code: 'missing-field',
    kind: 'invalid',
    text: changed((json) => delete json.processes[0].steps[1].kind),
    pointer: '/processes/0/steps/1/kind',
    nl: 'Stap “Krijgt bevestiging” (klantproces “Verhuizen”): “soort” ontbreekt. Vul het in; het moet “contact”, “customer”, “internal” of “wait” zijn.',
    en: 'Step “Krijgt bevestiging” (process “Verhuizen”): “kind” is missing. Fill it in; it must be “contact”, “customer”, “internal” or “wait”.',
  },
  {
    code: 'wrong-value',
    kind: 'invalid',
    text: changed((json) => (json.targetGroups[0].languageLevel = 'B9')),
    pointer: '/targetGroups/0/languageLevel',
    nl: 'Doelgroep “Inwoners”: “taalniveau” is “B9”. Het moet “A1”, “A2”, “B1”, “B2”, “C1” of “C2” zijn.',
    en: 'Target group “Inwoners”: “language level” is “B9”. It must be “A1”, “A2”, “B1”, “B2”, “C1” or “C2”.',
  },
  {
    code: 'invalid-date',
    kind: 'invalid',
    text: changed((json) => (json.plans[0].date = '2026-02-30')),
    pointer: '/plans/0/date',
    nl: 'Communicatieplan “Plan verhuizen”: “datum” is “2026-02-30”. Schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-11-22.',
    en: 'Communication plan “Plan verhuizen”: “date” is “2026-02-30”. Write an existing date as year-month-day, for example 2026-11-22.',
  },
  {
    code: 'invalid-moment',
    kind: 'invalid',
    text: changed((json) => (json.remarks[0].on = '2026-03-02 09:00')),
    pointer: '/remarks/0/on',
    nl: 'Opmerking “Klopt dit?”: “datum” is “2026-03-02 09:00”. Schrijf datum, tijd en tijdzone, bijvoorbeeld 2026-11-18T10:12:00+01:00.',
    en: 'Remark “Klopt dit?”: “date” is “2026-03-02 09:00”. Write date, time and time zone, for example 2026-11-18T10:12:00+01:00.',
  },
  {
    code: 'text-too-short',
    kind: 'invalid',
    text: changed((json) => (json.acceptances[0].reason = 'Daarom')),
    pointer: '/acceptances/0/reason',
    nl: 'Geaccepteerde melding “Daarom”: “reden” is te kort. Schrijf ten minste 10 tekens.',
    en: 'Accepted finding “Daarom”: “reason” is too short. Write at least 10 characters.',
  },
  {
    code: 'unknown-reference',
    kind: 'invalid',
    text: changed((json) => (json.processes[0].steps[1].phaseId = 'ph-9')),
    pointer: '/processes/0/steps/1/phaseId',
    nl: 'Stap “Krijgt bevestiging” (klantproces “Verhuizen”): “fase” verwijst naar fase “ph-9”, maar dat id bestaat niet in dit klantproces. Haal de verwijzing weg of kies iets wat er wel is.',
    en: 'Step “Krijgt bevestiging” (process “Verhuizen”): “phase” refers to phase “ph-9”, but that id does not exist in this process. Remove the reference or choose something that exists.',
  },
  {
    code: 'unknown-fact',
    kind: 'invalid',
    text: changed((json) => (json.contentItems[0].variants[0].facts[0].key = 'prijs')),
    pointer: '/contentItems/0/variants/0/facts/0/key',
    nl: 'Tekstversie “v-1” (middel “Ontvangstbericht”): de tekst noemt feit “prijs” van informatie “Termijn”, maar dat feit is er niet. Haal het weg of voeg het feit toe bij de informatie.',
    en: 'Content variant “v-1” (content item “Ontvangstbericht”): the text states fact “prijs” of information item “Termijn”, but there is no such fact. Remove it or add the fact to the information item.',
  },
  {
    code: 'duplicate-id',
    kind: 'invalid',
    text: changed((json) => json.channels.push({ ...json.channels[1], id: 'ch-1' })),
    pointer: '/channels/2/id',
    nl: 'Kanaal “Brief”: het id “ch-1” is al gebruikt voor kanaal “E-mail”. Geef een van de twee een ander id.',
    en: 'Channel “Brief”: the id “ch-1” is already used for channel “E-mail”. Give one of the two another id.',
  },
  {
    code: 'group-in-two-touchpoints',
    kind: 'invalid',
    text: changed((json) => json.processes[0].steps[0].touchpoints[1].targetGroupIds.push('tg-1')),
    pointer: '/processes/0/steps/0/touchpoints/1/targetGroupIds/1',
    nl: 'Stap “Meldt de verhuizing” (klantproces “Verhuizen”): doelgroep “Inwoners” staat in meer dan één contactmoment. Houd één contactmoment per doelgroep over.',
    en: 'Step “Meldt de verhuizing” (process “Verhuizen”): target group “Inwoners” is in more than one touchpoint. Keep one touchpoint per target group.',
  },
  {
    code: 'double-variant',
    kind: 'invalid',
    text: changed((json) => json.contentItems[0].variants[1].channelIds.push('ch-1')),
    pointer: '/contentItems/0/variants/1',
    nl: 'Tekstversie “v-2” (middel “Ontvangstbericht”): er is al een tekstversie voor “Inwoners” in kanaal “E-mail” en taal “nl”. Houd er één over.',
    en: 'Content variant “v-2” (content item “Ontvangstbericht”): there already is a content variant for “Inwoners” in channel “E-mail” and language “nl”. Keep one of them.',
  },
  {
    code: 'share-out-of-range',
    kind: 'invalid',
    text: changed((json) => (json.channels[0].responseExpectation.share = 44)),
    pointer: '/channels/0/responseExpectation/share',
    nl: 'Kanaal “E-mail”: het aandeel is 44. Kies een getal van 0 tot en met 1.',
    en: 'Channel “E-mail”: the share is 44. Choose a number from 0 to 1.',
  },
  {
    code: 'shares-above-one',
    kind: 'invalid',
    text: changed((json) => (json.processes[0].steps[0].touchpoints[0].supporting[0].share = 0.5)),
    pointer: '/processes/0/steps/0/touchpoints/0',
    nl: 'Stap “Meldt de verhuizing” (klantproces “Verhuizen”): de aandelen van de kanalen zijn samen 1,3. Samen mogen ze niet meer dan 1 zijn.',
    en: 'Step “Meldt de verhuizing” (process “Verhuizen”): the shares of the channels add up to 1.3. Together they may not be more than 1.',
  },
  {
    code: 'probability-out-of-range',
    kind: 'invalid',
    text: changed((json) => (json.processes[0].transitions[0].probability = -0.1)),
    pointer: '/processes/0/transitions/0/probability',
    nl: 'Vervolg “tr-1” (klantproces “Verhuizen”): de kans is -0,1. Kies een getal van 0 tot en met 1.',
    en: 'Transition “tr-1” (process “Verhuizen”): the probability is -0.1. Choose a number from 0 to 1.',
  },
];

describe('problems of a workspace file', () => {
  it.each(cases)('$code is found at $pointer and worded in both languages', ({ code, kind, text, pointer, nl, en }) => {
    const parsed = parseWorkspace(text);
    const [problem, ...others] = parsed.ok ? [] : parsed.error.problems;
    expect({
      kind: parsed.ok ? '' : parsed.error.kind,
      code: problem?.code,
      pointer: problem?.pointer,
      others,
    }).toEqual({
      kind,
      code,
      pointer,
      others: [],
    });
    expect(problem && wordProblem(problem, 'nl')).toBe(nl);
    expect(problem && wordProblem(problem, 'en')).toBe(en);
  });

  it('has a case for every problem there is', () => {
    expect(cases.map(({ code }) => code).sort()).toEqual(Object.keys(problemMessages).sort());
  });

  it('has a word for every key of a file', () => {
    const keys = new Set<string>();
    const collect = (node: SchemaNode): void => {
      if (node.type === 'list') collect(node.item);
      if (node.type === 'record') collect(node.value);
      if (node.type === 'either') node.options.forEach(collect);
      if (node.type !== 'object') return;
      for (const [key, { node: part }] of node.fields) {
        keys.add(key);
        collect(part);
      }
    };
    collect(workspaceNode());
    const worded = [...keys].filter((key) => key in fieldNames !== key in partNames);
    expect(worded).toEqual([...keys]);
    expect(keys).toContain('costPerContact');
  });

  it('reports all problems at once, in the order of the document', () => {
    const text = changed((json) => {
      json.remarks[0].on = 'gisteren';
      json.channels[1].medium = 'duif';
      delete json.people[0].name;
      json.processes[0].steps[0].touchpoints[0].targetGroupIds = 'some';
      json.contentItems[0].tells.push({ infoId: 3 });
      json.processes[0].steps[0].experience[0].expected = '1';
    });
    const parsed = parseWorkspace(text);
    const problems = parsed.ok ? [] : parsed.error.problems;
    expect(
      problems.map((problem) => `${problem.pointer} ${wordProblem(problem, 'en').replace(/^.*?: “/, '“')}`),
    ).toEqual([
      '/people/0/name “name” is missing. Fill it in; it must be text.',
      '/channels/1/medium “medium” is “duif”. It must be “website”, “portal”, “app”, “email”, “sms”, “messaging”, “chat”, “social”, “phone”, “desk”, “visit”, “letter” or “other”.',
      '/contentItems/0/tells/2/infoId “information” is 3. It must be text.',
      '/processes/0/steps/0/touchpoints/0/targetGroupIds “target groups” is “some”. It must be “all” or a list.',
      '/processes/0/steps/0/experience/0/expected “expected experience” is “1”. It must be -2, -1, 0, 1 or 2.',
      '/remarks/0/on “date” is “gisteren”. Write date, time and time zone, for example 2026-11-18T10:12:00+01:00.',
    ]);
  });

  it.each([
    '{}',
    '[]',
    'null',
    '{"schemaVersion":"1"}',
    '{"schemaVersion":0}',
    '{"schemaVersion":1.5}',
    '{"schemaVersion":-1}',
  ])('calls %s no workspace', (text) => {
    const parsed = parseWorkspace(text);
    expect(!parsed.ok && parsed.error.kind).toBe('not-a-workspace');
  });
});
