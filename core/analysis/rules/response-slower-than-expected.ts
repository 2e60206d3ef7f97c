import { z } from 'zod';
import type { Duration } from '#core/model/duration.ts';
import { durationHours } from '../flow/duration-hours.ts';
import { isLonger } from '../flow/is-longer.ts';
import { defineRule } from '../rule.ts';
import { isUsed } from '../usage.ts';

/** Our norm for answering is not slower than what many customers expect. */
export const responseSlowerThanExpected = defineRule({
  id: 'response-slower-than-expected',
  category: 'expectation',
  stage: 'expectations',
  options: z.object({
    /** Share of the customers, 0 to 1, that must expect it before it counts. */
    minShare: z.number().min(0).max(1).default(0.4),
  }),
  messages: {
    slower: {
      severity: 'hint',
      nl: '{channel}: jullie norm is {norm}. {share} van de klanten verwacht antwoord binnen {expected}{source, select, none {} other { ({source})}}.',
      en: '{channel}: your norm is {norm}. {share} of customers expect an answer within {expected}{source, select, none {} other { ({source})}}.',
    },
  },
  docs: {
    title: { nl: 'Trager dan klanten verwachten', en: 'Slower than customers expect' },
    why: {
      nl: 'Wie langer wacht dan verwacht, vraagt het nog een keer in een ander kanaal.',
      en: 'Who waits longer than expected asks again in another channel.',
    },
    advice: {
      nl: 'Maak de norm sneller, of vervang het cijfer door eigen onderzoek. Niet alles hoeft snel.',
      en: 'Make the norm faster, or replace the figure by research of your own. Not everything has to be fast.',
    },
    source: 'J. van Dam, Digitaal klantcontact (2019), trend 3 (cijfers van toen, aan te passen per kanaal)',
  },
  checks: {
    channel({ workspace, channel }, { options, report }) {
      const { responseNorm, responseExpectation } = channel;
      if (!responseNorm || !responseExpectation || !isUsed(workspace, 'channel', channel.id)) return;
      const { within, share } = responseExpectation;
      const [norm, expected] = [durationHours(responseNorm), durationHours(within)];
      if (!isLonger(norm, expected) || share < options.minShare) return;
      report({
        messageId: 'slower',
        anchor: { kind: 'channel', id: channel.id },
        data: { norm, expected, share },
      });
    },
  },
  words({ anchor, data }, names) {
    const { norm, expected } = names.replyTimesOf(anchor.id);
    return {
      channel: names.of('channel', anchor.id),
      norm: norm ?? names.duration(inHours(Number(data['norm']))),
      expected: expected ?? names.duration(inHours(Number(data['expected']))),
      share: `${Math.round(Number(data['share']) * 100)}%`,
      source: names.expectationSourceOf(anchor.id) ?? 'none',
    };
  },
});

/** For a channel that lost its times since. */
function inHours(hours: number): Duration {
  return hours < 1
    ? { value: Math.round(hours * 60), unit: 'minute' }
    : { value: Math.round(hours * 10) / 10, unit: 'hour' };
}
