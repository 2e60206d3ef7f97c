import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { StepId } from '#core/model/id.ts';
import { mermaidLabel } from './mermaid-text.ts';

/** The arrows of one page, and the boxes that stand for more steps elsewhere than can be named. */
export interface PageLinks<Link> {
  links: readonly Link[];
  references: readonly { id: string; lines: readonly string[] }[];
}

/** More names of steps elsewhere than this at one step say nothing any more, and keep Mermaid far from its limits. */
const mostNamed = 4;

const words = {
  to: { nl: 'naar {count} stappen elders', en: 'to {count} steps elsewhere' },
  from: { nl: 'van {count} stappen elders', en: 'from {count} steps elsewhere' },
};

/** The links that touch the steps of a page; where many of one step lead elsewhere, one box counts them. */
export function outsideLinks<Link extends { from: StepId; to: StepId }>(
  all: readonly Link[],
  shown: ReadonlySet<StepId>,
  numberOf: (id: StepId) => number,
  language: Language,
): PageLinks<Link> {
  const inside = all.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const away = Map.groupBy(
    all.filter(({ from, to }) => shown.has(from) && !shown.has(to)),
    ({ from }) => from,
  );
  const back = Map.groupBy(
    all.filter(({ from, to }) => !shown.has(from) && shown.has(to)),
    ({ to }) => to,
  );
  const named = [...away.values(), ...back.values()].filter(({ length }) => length <= mostNamed).flat();
  const references = [
    ...tooMany(away).map(([stepId, count]) => {
      const label = mermaidLabel(formatMessage(words.to, language, { count }), language);
      return { id: `to${numberOf(stepId)}`, lines: [`n${numberOf(stepId)} --> to${numberOf(stepId)}(${label})`] };
    }),
    ...tooMany(back).map(([stepId, count]) => {
      const label = mermaidLabel(formatMessage(words.from, language, { count }), language);
      return { id: `from${numberOf(stepId)}`, lines: [`from${numberOf(stepId)}(${label}) --> n${numberOf(stepId)}`] };
    }),
  ];
  return { links: [...inside, ...named], references };
}

function tooMany<Link>(links: ReadonlyMap<StepId, readonly Link[]>): [StepId, number][] {
  return [...links].filter(([, own]) => own.length > mostNamed).map(([stepId, { length }]) => [stepId, length]);
}
