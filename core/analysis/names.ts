import type { StepId, TargetGroupId, VariantId } from '#core/model/id.ts';
import { stepById, variantById } from '#core/model/lookups.ts';
import { formatDuration } from '#core/messages/format-duration.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { Duration } from '#core/model/duration.ts';
import { contentStatusNames } from '#core/model/content-status-names.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { AnchorKind } from './finding.ts';
import { expectNextOf, weExpectOf } from './flow/expectations.ts';

/** Looks up names at display time, in one language; an object that is gone keeps its id, so that a sentence never has a hole. */
export interface Names {
  language: Language;
  of(kind: AnchorKind, id: string): string;
  /** “A, B en C”, in the order of the workspace; steps in the order given. */
  list(kind: AnchorKind, ids: readonly string[]): string;
  join(words: readonly string[]): string;
  /** A path in as few words as tell it apart: the steps taken where the process splits (“via “Bellen””); all its steps where it does not. */
  path(stepIds: readonly StepId[]): string;
  duration(duration: Duration): string;
  /** `2026-11-22` as 22 november 2026. */
  date(date: string): string;
  /** The status of a content item, as a word. */
  statusOf(contentId: string): string;
  toneOf(toneProfileId: string): string;
  /** Where the figure of what customers expect of a channel comes from. */
  expectationSourceOf(channelId: string): string | undefined;
  /** Our norm for answering in a channel and what customers expect there, each in the unit it was filled in with. */
  replyTimesOf(channelId: string): { norm: string | undefined; expected: string | undefined };
  /** A fact as “information (label)”. */
  factOf(infoId: string, key: string): string;
  /** Those of some information items that no field keeps. */
  withoutField(infoIds: readonly string[]): string[];
  /** A question that customers have at a step, in its words. */
  questionOf(stepId: string, questionId: string): string;
  /** What a group may expect at a step, or what we expect of it there, in the words that were written down. */
  expectationOf(stepId: string, side: 'expectNext' | 'weExpect', groupIds: readonly TargetGroupId[]): string;
  /** The channels of a text, to tell it from its siblings. */
  channelsOf(variantId: string): string;
}

/** What is said of something whose name was left empty. */
const nameless: Readonly<Record<Language, string>> = { nl: '(zonder naam)', en: '(no name)' };

/** Of each state of a workspace; every finding on screen asks for its names. */
const known = new WeakMap<Workspace, Partial<Record<Language, Names>>>();

/** The names of everything in a workspace, in one language. */
export function namesIn(workspace: Workspace, language: Language): Names {
  const own = known.get(workspace) ?? {};
  known.set(workspace, own);
  return (own[language] ??= readNames(workspace, language));
}

function readNames(workspace: Workspace, language: Language): Names {
  const names = collectNames(workspace);
  const days = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const formatter = new Intl.ListFormat(language, { type: 'conjunction' });
  const placesOf: Partial<Record<AnchorKind, ReadonlyMap<string, number>>> = {};
  const of = (kind: AnchorKind, id: string): string => {
    const name = names[kind].get(id);
    return name?.trim() === '' ? nameless[language] : (name ?? id);
  };
  return {
    language,
    of,
    list(kind, ids) {
      const places = (placesOf[kind] ??= new Map([...names[kind].keys()].map((id, index) => [id, index])));
      const placeOf = (id: string): number => places.get(id) ?? places.size;
      const sorted = kind === 'step' ? ids : ids.toSorted((one, other) => placeOf(one) - placeOf(other));
      return formatter.format(sorted.map((id) => of(kind, id)));
    },
    join: (words) => formatter.format(words),
    path(stepIds) {
      const quote = (id: StepId): string => `“${of('step', id)}”`;
      const turns = turnsOf(workspace, stepIds);
      return turns.length > 0
        ? `via ${formatter.format(turns.map((id) => quote(id)))}`
        : stepIds.map((id) => quote(id)).join(' → ');
    },
    duration: (duration) => formatDuration(duration, language),
    date: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    expectationSourceOf: (id) => workspace.channels.find((channel) => channel.id === id)?.responseExpectation?.source,
    replyTimesOf: (id) => {
      const channel = workspace.channels.find((other) => other.id === id);
      const say = (duration: Duration | undefined): string | undefined =>
        duration && formatDuration(duration, language);
      return { norm: say(channel?.responseNorm), expected: say(channel?.responseExpectation?.within) };
    },
    factOf: (infoId, key) => {
      const fact = workspace.informationItems
        .find(({ id }) => id === infoId)
        ?.facts?.find((other) => other.key === key);
      return `${of('info', infoId)} (${fact?.label.trim() || key})`;
    },
    withoutField: (infoIds) =>
      infoIds.filter(
        (infoId) => !workspace.informationItems.some(({ id, fieldIds }) => id === infoId && fieldIds?.length),
      ),
    questionOf: (stepId, questionId) => {
      const questions = stepById(workspace, stepId as StepId)?.step.questions;
      const text = questions?.find(({ id }) => id === questionId)?.text;
      return text?.trim() === '' ? nameless[language] : (text ?? questionId);
    },
    expectationOf: (stepId, side, groupIds) => {
      const step = stepById(workspace, stepId as StepId)?.step;
      const textFor = side === 'expectNext' ? expectNextOf : weExpectOf;
      const texts = groupIds.flatMap((groupId) => (step && textFor(step, groupId)?.text.trim()) || []);
      return formatter.format([...new Set(texts)]) || of('step', stepId);
    },
    toneOf: (id) => workspace.toneProfiles.find((tone) => tone.id === id)?.name ?? id,
    channelsOf: (variantId) => {
      const variant = variantById(workspace, variantId as VariantId)?.variant;
      return formatter.format((variant?.channelIds ?? []).map((id) => of('channel', id)));
    },
    statusOf: (contentId) => {
      const status = workspace.contentItems.find(({ id }) => id === contentId)?.status;
      return status ? contentStatusNames[status][language] : contentId;
    },
  };
}

/** The steps of a path that one comes to by a choice: from the step before, other ways lead on as well. */
function turnsOf(workspace: Workspace, stepIds: readonly StepId[]): StepId[] {
  const transitions = stepIds[0] === undefined ? [] : (stepById(workspace, stepIds[0])?.process.transitions ?? []);
  return stepIds.filter((_, index) => {
    const before = stepIds[index - 1];
    return new Set(transitions.filter(({ from }) => from === before).map(({ to }) => to)).size > 1;
  });
}

function collectNames(workspace: Workspace): Record<AnchorKind, Map<string, string>> {
  const byName = (things: readonly { id: string; name: string }[]) => new Map(things.map(({ id, name }) => [id, name]));
  return {
    process: byName(workspace.processes),
    step: byName(workspace.processes.flatMap(({ steps }) => steps)),
    content: new Map(workspace.contentItems.map(({ id, title }) => [id, title])),
    variant: new Map(workspace.contentItems.flatMap(({ variants, title }) => variants.map(({ id }) => [id, title]))),
    info: byName(workspace.informationItems),
    field: byName(workspace.dataFields),
    channel: byName(workspace.channels),
    targetGroup: byName(workspace.targetGroups),
    system: byName(workspace.systems),
    workspace: byName([workspace]),
  };
}
