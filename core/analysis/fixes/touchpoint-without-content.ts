import type { ChannelId, ContentItemId, VariantId } from '#core/model/id.ts';
import { channelById, contentById, groupsOfVariant, targetGroupById, variantFor } from '#core/model/lookups.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { newContent } from './parts/new-content.ts';
import { placeOfStep, type StepPlaceOfFinding } from './parts/place-of-step.ts';

/** Content for a contact: new, with what has to be told there, or what exists; or the text that is missing. */
export const touchpointWithoutContentFixes: FixMaker = (finding, context) => {
  const place = placeOfStep(finding, context.workspace);
  const channelId = finding.discriminators['channel'] as ChannelId;
  if (!place) return [];
  if (finding.messageId === 'noVariant') {
    const item = contentById(context.workspace, finding.discriminators['content'] as ContentItemId);
    return item ? writeVariant(item, channelId, place, context) : [];
  }
  const isSupporting = finding.messageId === 'supportingNoContent';
  const where = { ...place.cells, ...(isSupporting ? { supportingChannelId: channelId } : {}) };
  const toldHere = place.cells.targetGroupIds.flatMap(
    (groupId) =>
      place.view
        .flowOf(groupId)
        ?.cellAt(place.step.id)
        ?.primary?.tells.map(({ infoId }) => infoId) ?? [],
  );
  return [
    editFix(
      {
        id: 'new',
        title: {
          nl: 'Nieuw middel met wat hier verteld moet worden',
          en: 'New content item with what must be told here',
        },
      },
      () => {
        const object = newContent(place, { channelId, ...(isSupporting ? { alsoTells: toldHere } : {}) }, context);
        return [
          { editId: 'object.add', args: { kind: 'content', object } },
          { editId: 'content.link', args: { ...where, contentId: object.id } },
        ];
      },
    ),
    ...choiceFix(
      {
        id: 'existing',
        title: { nl: 'Gebruik een middel dat er al is', en: 'Use content that exists' },
        label: { nl: 'Welk middel?', en: 'Which content item?' },
      },
      context.workspace.contentItems
        .filter((item) => isWritten(context.workspace, item, channelId, place))
        .map(({ id, title }) => ({ value: id, label: title })),
      (contentId) => [{ editId: 'content.link', args: { ...where, contentId: contentId as ContentItemId } }],
    ),
  ];
};

function isWritten(
  workspace: Workspace,
  item: ContentItem,
  channelId: ChannelId,
  { cells }: StepPlaceOfFinding,
): boolean {
  const isThere = cells.targetGroupIds.every((id) => variantFor(item, id, channelId, workspace.contentLocale));
  return isThere && item.status !== 'retired';
}

/** A copy of a text that exists, to rewrite for these groups, or an empty one. */
function writeVariant(
  item: ContentItem,
  channelId: ChannelId,
  { cells }: StepPlaceOfFinding,
  { workspace, newId }: FixContext,
): Fix[] {
  const { targetGroupIds } = cells;
  const fresh = () => ({
    id: newId() as VariantId,
    targetGroupIds: [...targetGroupIds],
    channelIds: [channelId],
    locale: workspace.contentLocale,
  });
  const written = item.variants.filter(({ text }) => text?.trim());
  const nameOf = (groupIds: readonly string[]): string =>
    workspace.targetGroups
      .filter(({ id }) => groupIds.includes(id))
      .map(({ name }) => name)
      .join(', ');
  return [
    ...written.map((source) =>
      editFix(
        {
          id: `copy ${source.id}`,
          title: {
            nl: 'Kopieer de tekst voor {groups} ({channels}) en herschrijf die',
            en: 'Copy the text for {groups} ({channels}) and rewrite it',
          },
          values: {
            groups: nameOf(groupsOfVariant(source, workspace).filter((id) => targetGroupById(workspace, id))),
            channels: source.channelIds.map((id) => channelById(workspace, id)?.name ?? '').join(', '),
          },
        },
        () => [{ editId: 'variant.add', args: { contentId: item.id, variant: { ...source, ...fresh() } } }],
      ),
    ),
    editFix({ id: 'empty', title: { nl: 'Begin een lege tekst', en: 'Start an empty text' } }, () => [
      { editId: 'variant.add', args: { contentId: item.id, variant: fresh() } },
    ]),
  ];
}
