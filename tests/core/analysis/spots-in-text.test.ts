import { expect, test } from 'vitest';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { concernsText, spotsInText } from '#core/analysis/spots-in-text.ts';
import { smallWorkspace, via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

/** What a rule says in the text of one content item: the words, and what they can be replaced by. */
function marked(ruleId: string, text: string, { item = {}, variant = {}, others = [], workspace = {} }: Given = {}) {
  const given = smallWorkspace({
    steps: [
      { id: 'a', ...via('mail', ['c']) },
      { id: 'b', ...via('letter') },
    ],
    infos: [{ id: 'i', facts: [{ key: 'term', label: 'term', type: 'duration', value: 2, unit: 'week' }] }],
    contents: [
      {
        id: 'c',
        variants: [{ id: 'v', targetGroupIds: 'all', channelIds: ['mail'], locale: 'nl', text, ...variant }],
        ...item,
      },
      ...others,
    ],
    workspace,
  });
  const [own] = given.contentItems;
  const [first] = own?.variants ?? [];
  if (!own || !first) throw new Error('There is no text');
  return runAnalysis(given, { asOf: '2026-11-22' })
    .findings.filter((finding) => finding.ruleId === ruleId)
    .filter((finding) => ['c', 'v'].includes(finding.anchor.id) || concernsText(finding, 'v'))
    .flatMap((finding) => spotsInText(finding, { workspace: given, item: own, variant: first }))
    .map(({ start, end, suggestion }) => [text.slice(start, end), ...(suggestion === undefined ? [] : [suggestion])]);
}

interface Given {
  item?: object;
  variant?: object;
  others?: Loose[];
  workspace?: Record<string, unknown>;
}

test('a value that is another one elsewhere stands where the text says it, and its merge field is always right', () => {
  const facts = [{ infoId: 'i', key: 'term', value: 21, unit: 'day' }];
  expect(
    marked('fact-contradiction', 'U hoort het **binnen 3 weken**. Bel na 2 weken.', { variant: { facts } }),
  ).toEqual([['3 weken', '{{i.term}}']]);
});

test.each([
  ['by what the text calls it', 'Lees de folder.', { label: 'de folder', toContentId: 'gone' }, ['de folder']],
  ['by the name of content that is retired', 'Lees Oud nieuws.', { label: '', toContentId: 'old' }, ['Oud nieuws']],
  ['by the words of its link', 'Kijk [op de site](geenadres).', { label: 'x', url: 'geenadres' }, ['op de site']],
  [
    'by the channel that is not there',
    'Stuur een E-mail.',
    { label: '', toStepId: 'b', toChannelId: 'mail' },
    ['E-mail'],
  ],
])('a referral that leads nowhere is found %s', (_, text, referral, words) => {
  const others = [{ id: 'old', title: 'Oud nieuws', status: 'retired' }];
  expect(marked('referral-broken', text, { item: { refersTo: [referral] }, others })).toEqual([words]);
});

test('a form of address is replaced only where no verb changes with it', () => {
  const tone = { id: 't', name: 't', traits: [], doWords: [], dontWords: [], formOfAddress: 'u', languageLevel: 'B1' };
  const given = { item: { toneProfileId: 't' }, workspace: { toneProfiles: [tone] } };
  expect(marked('address-form', 'Je hebt jouw brief.', given)).toEqual([['Je'], ['jouw', 'uw']]);
});
