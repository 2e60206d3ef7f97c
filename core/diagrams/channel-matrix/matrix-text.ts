import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { Channel } from '#core/model/channel.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { StepOrder } from '../step-order.ts';
import { percentage } from './condition-text.ts';
import type { GroupRoute, MatrixColumn } from './matrix-model.ts';
import { texts } from './texts.ts';

/** What a person hears who does not see the picture: the short form (alt text in Word) and the whole as a list. */
export interface TextAlternative {
  summary: string;
  lines: readonly string[];
}

/** What the text alternative is written from: the same routes as the picture, one per group. */
export interface MatrixFacts {
  process: Process;
  order: StepOrder;
  columns: readonly MatrixColumn[];
  routes: readonly GroupRoute[];
  /** Used in the process, in the order of the workspace. */
  channels: readonly Channel[];
}

/**
 * Says everything on the picture in words: counts, the route of every group, and what happens at every step. The list is written no sooner than
 * someone reads it: on screen the picture comes first.
 */
export function describeMatrix(facts: MatrixFacts, language: Language): TextAlternative {
  let lines: readonly string[] | undefined;
  return {
    summary: summarise(facts, language),
    get lines() {
      lines ??= [
        ...facts.routes.flatMap((route) => describeRoute(route, facts, language)),
        ...facts.columns.map((column) => describeStep(column, facts, language)),
      ];
      return lines;
    },
  };
}

/** "3 doelgroepen, 13 stappen, 6 kanalen". */
export function countsText({ routes, columns, channels }: MatrixFacts, language: Language): string {
  const counts = { groups: routes.length, steps: columns.length, channels: channels.length };
  return formatMessage(texts.counts, language, counts);
}

/** Contacts without a channel: their number, and the numbers of their steps. */
export function countMissing(
  routes: readonly Pick<GroupRoute, 'stops'>[],
  columns: readonly MatrixColumn[],
): { count: number; steps: number[] } {
  const missing = routes.flatMap(({ stops }) => [...stops].filter(([, channel]) => channel === null));
  const steps = new Set(missing.map(([column]) => columns[column]?.number ?? 0));
  return { count: missing.length, steps: [...steps].toSorted((one, other) => one - other) };
}

function summarise(facts: MatrixFacts, language: Language): string {
  const { count, steps } = countMissing(facts.routes, facts.columns);
  const values = { count, stepCount: steps.length, steps: join(steps.map(String), language) };
  const missing = formatMessage(count === 0 ? texts.summaryComplete : texts.summaryMissing, language, values);
  const counts = countsText(facts, language);
  return formatMessage(texts.summary, language, { process: facts.process.name, counts, missing });
}

function describeRoute({ name, stops, mainStops }: GroupRoute, facts: MatrixFacts, language: Language): string {
  const nameOf = channelNames(facts);
  const list = (isMain: boolean): string =>
    [...stops]
      .filter(([column]) => mainStops.has(column) === isMain)
      .toSorted(([one], [other]) => one - other)
      .map(([column, channel]) => {
        const through = channel === null ? formatMessage(texts.noChannelYet, language) : nameOf(channel);
        return `${facts.columns[column]?.number} ${through}`;
      })
      .join('; ');
  if (stops.size === 0) return formatMessage(texts.noContacts, language, { group: name });
  const main = formatMessage(texts.mainRoute, language, { group: name, stops: list(true) });
  const other = list(false);
  return other ? `${main} ${formatMessage(texts.otherRoute, language, { stops: other })}` : main;
}

function describeStep(column: MatrixColumn, facts: MatrixFacts, language: Language): string {
  const number = String(column.number);
  const name = formatMessage(texts.step, language, { number, name: column.step.name });
  const before = waysInText(column, facts, language);
  const parts = [
    `${name}${before ? ` (${before})` : ''}${/[.!?]$/.test(name) && !before ? '' : '.'}`,
    column.isThin ? formatMessage(thinText(column), language) : contactsText(column, facts, language),
    supportText(column, facts, language),
    loopText(column, facts, language),
  ];
  return parts.filter(Boolean).join(' ');
}

function thinText({ step }: MatrixColumn) {
  if (step.kind === 'wait') return texts.waiting;
  return step.kind === 'customer' ? texts.customerActs : texts.backstage;
}

/** "na stap 2: werknemer belt, 30%", for the ways in that have a condition or share. */
function waysInText({ step }: MatrixColumn, { process, order, columns }: MatrixFacts, language: Language): string {
  const ways = process.transitions.flatMap((way) => {
    const from = columns.find((other) => other.step.id === way.from);
    if (way.to !== step.id || !from || order.loops.has(way)) return [];
    const share = way.probability === undefined ? '' : percentage(way.probability, language);
    const condition = [way.condition?.trim(), share].filter(Boolean).join(', ');
    return condition ? { number: from.number, condition } : [];
  });
  return ways
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, condition }) => formatMessage(texts.afterStep, language, { number: String(number), condition }))
    .join('; ');
}

/** "A en B: E-mail; C: nog geen kanaal gekozen." */
function contactsText(column: MatrixColumn, facts: MatrixFacts, language: Language): string {
  const { routes, process } = facts;
  const nameOf = channelNames(facts);
  const takers = routes.filter(({ groupId }) => groupsOfStep(column.step, process).includes(groupId));
  const said = new Map<string, GroupRoute[]>();
  for (const route of takers) {
    const channel = route.stops.get(column.index);
    const skip = touchpointFor(column.step, route.groupId)?.skip;
    if (channel === undefined && !skip) continue;
    const reached = channel === null ? formatMessage(texts.noChannelChosen, language) : nameOf(channel ?? '');
    const key = channel === undefined ? `skip ${skip?.reason}` : `contact ${reached}`;
    said.set(key, [...(said.get(key) ?? []), route]);
  }
  const parts = [...said].map(([key, own]) => {
    const groups = groupsText(own, routes, language);
    return key.startsWith('skip ')
      ? formatMessage(texts.skipped, language, { groups, reason: key.slice('skip '.length) })
      : `${groups}: ${key.slice('contact '.length)}`;
  });
  return parts.length > 0 ? `${parts.join('; ')}.` : formatMessage(texts.noContact, language);
}

function supportText({ step }: MatrixColumn, facts: MatrixFacts, language: Language): string {
  const { routes, process, channels } = facts;
  const takers = routes.filter(({ groupId }) => groupsOfStep(step, process).includes(groupId));
  const parts = channels.flatMap(({ id, name }) => {
    const users = takers.filter(({ groupId }) =>
      touchpointFor(step, groupId)?.supporting?.some(({ channelId }) => channelId === id),
    );
    return users.length > 0 ? `${name} (${groupsText(users, routes, language)})` : [];
  });
  return parts.length > 0 ? formatMessage(texts.supporting, language, { channels: parts.join('; ') }) : '';
}

function loopText({ step }: MatrixColumn, { process, order, columns }: MatrixFacts, language: Language): string {
  const back = process.transitions
    .filter((way) => way.from === step.id && order.loops.has(way))
    .flatMap((way) => columns.find((other) => other.step.id === way.to)?.number ?? []);
  const steps = [...new Set(back)].toSorted((one, other) => one - other);
  if (steps.length === 0) return '';
  return formatMessage(texts.backTo, language, { stepCount: steps.length, steps: join(steps.map(String), language) });
}

function groupsText(groups: readonly GroupRoute[], all: readonly GroupRoute[], language: Language): string {
  if (groups.length === all.length && all.length > 1) return formatMessage(texts.allGroups, language);
  return join(
    groups.map(({ name }) => name),
    language,
  );
}

function channelNames({ channels }: MatrixFacts): (id: string) => string {
  const names = new Map<string, string>(channels.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

const lists = {
  nl: new Intl.ListFormat('nl-NL', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

function join(words: readonly string[], language: Language): string {
  return lists[language].format(words);
}
