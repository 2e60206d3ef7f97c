import { z } from 'zod';
import type { Duration } from '#core/model/duration.ts';
import type { StepId } from '#core/model/id.ts';
import type { Step } from '#core/model/step.ts';
import { durationHours } from '../flow/duration-hours.ts';
import { isLonger } from '../flow/is-longer.ts';
import { expectNextOf } from '../flow/expectations.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import { defineRule } from '../rule.ts';

/** Longest chain of steps that is followed. */
const maxDepth = 60;
/** From so many looks on, loops within loops are no longer tried from every side. */
const mostLooks = 20_000;

/** What we promise is not shorter than our own work may take. */
export const promiseNotKept = defineRule({
  id: 'promise-not-kept',
  category: 'expectation',
  stage: 'expectations',
  options: z.object({
    /** Which time of a step counts: the longest it may take, or the norm. */
    use: z.enum(['max', 'norm']).default('max'),
  }),
  messages: {
    tooShort: {
      severity: 'error',
      nl: 'Bij “{step}” beloven we {within}. De stappen daarna kunnen {needed} duren.',
      en: '“{step}” promises {within}, but the steps after it may take {needed}.',
    },
  },
  docs: {
    title: { nl: 'Belofte korter dan ons eigen proces', en: 'Promise shorter than our own process' },
    why: {
      nl: 'Een belofte die we zelf niet kunnen halen, kost vertrouwen en extra telefoontjes.',
      en: 'A promise that we cannot keep ourselves costs trust and extra calls.',
    },
    advice: {
      nl: 'Beloof de tijd die we nodig hebben, of maak de traagste stap sneller.',
      en: 'Promise the time that we need, or make the slowest step faster.',
    },
    source:
      'J. van Dam, Digitaal klantcontact (2019), trend 3 en 4; Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 5',
  },
  checks: {
    processGroup({ flow }, { report, options: { use } }) {
      for (const { step, groupId, touchpoint } of flow.cells) {
        const within = expectNextOf(step, groupId)?.within;
        if (!within || touchpoint?.skip) continue;
        const promised = durationHours(within);
        const needed = longestWork(flow, step.id, use);
        if (!isLonger(needed, promised)) continue;
        report({
          messageId: 'tooShort',
          anchor: { kind: 'step', id: step.id },
          targetGroupId: groupId,
          data: { promised, needed },
        });
      }
    },
  },
  words: ({ anchor, data }, names) => {
    const times = [Number(data['promised']), Number(data['needed'])];
    const unit = units.find((candidate) =>
      times.every((hours) => isWhole(hours / durationHours({ value: 1, unit: candidate }))),
    );
    const [within = '', needed = ''] = times.map((hours) => {
      const value = hours / durationHours({ value: 1, unit: unit ?? 'hour' });
      return names.duration({ value: Math.round(value * 10) / 10, unit: unit ?? 'hour' });
    });
    return { step: names.of('step', anchor.id), within, needed };
  },
});

/** Units in which both times may be whole, the plainest first. */
const units: readonly Duration['unit'][] = ['workday', 'week', 'day', 'hour', 'minute'];

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/**
 * The longest sum of known times, in hours, over steps of ours until the next contact; loops are cut. 0 when no time is known. What is found
 * behind a step is kept, but not where a loop was cut: from another side that loop may be open.
 */
function longestWork(flow: GroupFlow, from: StepId, use: 'max' | 'norm'): number {
  const { graph } = flow;
  const known = new Map<number, number>();
  const onPath = new Set<number>();
  let looks = 0;
  const after = (index: number, depth: number): { hours: number; isCut: boolean } => {
    const earlier = known.get(index);
    if (earlier !== undefined) return { hours: earlier, isCut: false };
    if (depth >= maxDepth) return { hours: 0, isCut: true };
    looks += 1;
    onPath.add(index);
    const longest = { hours: 0, isCut: false };
    for (const next of graph.successors[index] ?? []) {
      const step = graph.steps[next];
      if (!step || isContact(flow, step)) continue;
      if (onPath.has(next)) {
        longest.isCut = true;
        continue;
      }
      const ahead = after(next, depth + 1);
      longest.hours = Math.max(longest.hours, workIn(flow, step, use) + ahead.hours);
      longest.isCut ||= ahead.isCut;
    }
    onPath.delete(index);
    if (!longest.isCut || looks > mostLooks) known.set(index, longest.hours);
    return longest;
  };
  return after(graph.indexOf.get(from) ?? -1, 0).hours;
}

/** The customer meets us: our time ends here. What he does himself in between takes none of it, and does not end it. */
function isContact(flow: GroupFlow, step: Step): boolean {
  return flow.cellAt(step.id)?.isRequired ?? false;
}

function workIn(flow: GroupFlow, { id, kind, takes }: Step, use: 'max' | 'norm'): number {
  if (!flow.cellAt(id) || (kind !== 'internal' && kind !== 'wait')) return 0;
  const time = takes && (use === 'max' ? (takes.max ?? takes.norm) : (takes.norm ?? takes.max));
  return time ? durationHours(time) : 0;
}
