import type { EditCall } from '#core/edits/registry.ts';
import type { ChannelId, ContentItemId, StepId } from '#core/model/id.ts';
import { channelById, contentById, stepById } from '#core/model/lookups.ts';
import type { Referral } from '#core/model/referral.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { FixMaker, FixOption } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';

const label = { nl: 'Waarheen?', en: 'To where?' };

/** Another target, the channel it leads to, or something to refer to. */
export const referralBrokenFixes: FixMaker = ({ messageId, anchor, discriminators, targetGroupIds }, { workspace }) => {
  const item = contentById(workspace, anchor.id as ContentItemId);
  if (!item) return [];
  const setReferrals = (refersTo: Referral[]): EditCall[] => [
    { editId: 'object.set', args: { kind: 'content', id: item.id, fields: { refersTo } } },
  ];
  if (messageId === 'noCallToAction') {
    const title = { nl: 'Zeg waar de klant het kan doen', en: 'Say where people can do it' };
    return choiceFix({ id: 'refer', title, label }, stepOptions(workspace), (target) => {
      const name = stepById(workspace, target.slice('step:'.length) as StepId)?.step.name ?? '';
      return setReferrals([referTo({ label: name }, target)]);
    });
  }
  if (messageId === 'channelNotOffered') {
    const place = stepById(workspace, discriminators['target'] as StepId);
    const channel = channelById(workspace, discriminators['channel'] as ChannelId);
    const groups = targetGroupIds.filter((id) => place?.step.appliesTo?.includes(id) ?? true);
    if (!place || !channel || groups.length === 0) return [];
    const title = {
      nl: 'Bied {channel} daar aan als ondersteunend kanaal',
      en: 'Offer {channel} there as supporting channel',
    };
    return [
      editFix({ id: 'offer', title, values: { channel: channel.name } }, () => [
        {
          editId: 'supporting-channel.add',
          args: { processId: place.process.id, stepId: place.step.id, targetGroupIds: groups, channelId: channel.id },
        },
      ]),
    ];
  }
  const target = discriminators['target'];
  const contents = workspace.contentItems
    .filter(({ id, status }) => status !== 'retired' && id !== item.id)
    .map<FixOption>(({ id, title }) => ({ value: `content:${id}`, label: title }));
  const title = { nl: 'Kies een ander doel', en: 'Choose another target' };
  return choiceFix({ id: 'target', title, label }, [...stepOptions(workspace), ...contents], (chosen) =>
    setReferrals(
      (item.refersTo ?? []).map((referral) =>
        [referral.toContentId, referral.toStepId, referral.url].includes(target as never)
          ? referTo(referral, chosen)
          : referral,
      ),
    ),
  );
};

function stepOptions({ processes }: Workspace): FixOption[] {
  return processes.flatMap(({ steps }) => steps.map(({ id, name }) => ({ value: `step:${id}`, label: name })));
}

function referTo({ label: words }: Pick<Referral, 'label'>, target: string): Referral {
  const id = target.slice(target.indexOf(':') + 1);
  return target.startsWith('step:')
    ? { label: words, toStepId: id as StepId }
    : { label: words, toContentId: id as ContentItemId };
}
