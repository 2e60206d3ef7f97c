import type { EditCall } from '#core/edits/registry.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { touchpointFor } from '#core/model/lookups.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { newId } from '../../../../form/new-object.ts';
import type { Say } from '../../../../i18n/use-texts.ts';
import { informationOfUse } from '../../../../lookups/information-of-use.ts';
import { usageOf } from '../../../../lookups/usage.ts';
import type { PickerOption } from '../../../../ui/picker-option.ts';
import type { Choices } from './choices.ts';
import { cellsOf, type Contact } from './contact.ts';
import { sameAsOthers } from './same-as-others.ts';

/** What is told or asked here, then what fits this step, then the rest with the steps where it stands already. */
export function informationOptions(contact: Contact, direction: 'tells' | 'asks', t: Say): Choices {
  const { workspace, process, step, groupId } = contact;
  const use = touchpointFor(step, groupId)?.primary;
  const here = new Set(use ? informationOfUse(workspace, use, groupId, direction).map(({ id }) => id) : []);
  const wanted = new Set([
    ...askedForAt(step),
    ...remindedOf(workspace, step),
    ...process.targetGroupIds.flatMap((otherId) => {
      const other = touchpointFor(step, otherId)?.primary;
      return other ? informationOfUse(workspace, other, otherId, direction).map(({ id }) => id) : [];
    }),
  ]);
  const usage = usageOf(workspace)[direction === 'tells' ? 'told' : 'asked'];
  const chosen: PickerOption[] = [];
  const fitting: PickerOption[] = [];
  const rest: PickerOption[] = [];
  for (const { id, name, direction: way } of workspace.informationItems) {
    if (way !== (direction === 'tells' ? 'tell' : 'ask')) continue;
    const steps = [...new Set((usage.get(id) ?? []).filter((place) => place.process === process))];
    const numbers = steps.map(({ number }) => String(number)).join(', ');
    const note = numbers === '' ? {} : { note: t(`option.${direction}In`, { count: steps.length, steps: numbers }) };
    const list = here.has(id) ? chosen : wanted.has(id) ? fitting : rest;
    list.push({ id, name, isChosen: here.has(id), ...note });
  }
  const link = (infoId: InformationItemId, name?: string): EditCall => ({
    editId: 'information.link',
    args: { ...cellsOf(contact), direction, infoId, ...(name === undefined ? {} : { name }) },
  });
  const same = sameAsOthers(contact, (other, otherId) => informationOfUse(workspace, other, otherId, direction), t);
  return {
    groups: [here.size > 0 ? chosen : same.options, fitting, rest],
    choose: (id) => {
      const others = same.idsOf.get(id);
      if (others) return others.map((infoId) => link(infoId));
      const infoId = id as InformationItemId;
      if (!here.has(infoId)) return link(infoId);
      return { editId: 'information.unlink', args: { ...cellsOf(contact), direction, infoIds: [infoId] } };
    },
    create: (name) => [link(newId() as InformationItemId, name)],
  };
}

/** What a step says itself that the customer should hear there: needs, answers to questions, and what is expected. */
function askedForAt({ needs = [], questions = [], expectNext, weExpect }: Step): InformationItemId[] {
  return [
    ...needs.map(({ infoId }) => infoId),
    ...questions.flatMap(({ answeredBy = [] }) => answeredBy),
    ...[expectNext, weExpect].flatMap((expectation) => expectation?.infoIds ?? []),
  ];
}

/** Information with a fact whose words stand in the texts of the step. */
function remindedOf({ informationItems }: Workspace, step: Step): InformationItemId[] {
  const { name, moment, customerAction, questions = [], expectNext, weExpect } = step;
  const texts = [name, moment, customerAction, ...questions.map(({ text }) => text), expectNext?.text, weExpect?.text];
  const said = texts.filter(Boolean).join(' ').toLowerCase();
  const isSaid = (cue: string): boolean => cue.trim() !== '' && said.includes(cue.trim().toLowerCase());
  return informationItems
    .filter(({ facts = [] }) => facts.some(({ cues = [] }) => cues.some(isSaid)))
    .map(({ id }) => id);
}
