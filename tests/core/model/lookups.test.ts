import { describe, expect, it } from 'vitest';
import type { ChannelId, ContentItemId, StepId, TargetGroupId, ToneProfileId, VariantId } from '#core/model/id.ts';
import { indexById } from '#core/model/index-by-id.ts';
import {
  contentById,
  groupsOf,
  groupsOfStep,
  groupsOfVariant,
  stepById,
  targetGroupById,
  toneFor,
  touchpointFor,
  variantById,
  variantFor,
} from '#core/model/lookups.ts';
import { createToneProfile } from '#core/model/tone-profile.ts';
import { exampleText, workspaceFrom } from '../../fixtures/read-workspace.ts';

const workspace = workspaceFrom(exampleText());
const production = 'tg-productie' as TargetGroupId;
const employee = 'tg-werknemer' as TargetGroupId;

function stepAndProcess(id: string) {
  const found = stepById(workspace, id as StepId);
  if (!found) throw new Error(`No step ${id}`);
  return found;
}

function content(id: string) {
  const item = contentById(workspace, id as ContentItemId);
  if (!item) throw new Error(`No content item ${id}`);
  return item;
}

describe('lookups', () => {
  it('remember the index of a list', () => {
    expect(indexById(workspace.channels)).toBe(indexById(workspace.channels));
  });

  it('find a step with its process, and a variant with its content item', () => {
    expect(stepAndProcess('s-keuring').process.name).toBe('Keuring door de arbodienst');
    expect(variantById(workspace, 'v-web' as VariantId)?.item.title).toBe('Webpagina Keuringen');
    expect(stepById(workspace, 'nowhere' as StepId)).toBeUndefined();
  });

  it('give each group its own touchpoint, and none where there is none', () => {
    const { step } = stepAndProcess('s-uitslag');
    expect(touchpointFor(step, production)?.primary?.channelId).toBe('ch-brief');
    expect(touchpointFor(step, 'tg-werkgever' as TargetGroupId)).toBeUndefined();
  });

  it('read "all" on a touchpoint as the groups of the process, on a variant as those of the workspace', () => {
    const { process } = stepAndProcess('s-keuring');
    expect(groupsOf({ targetGroupIds: 'all' }, process)).toBe(process.targetGroupIds);
    const [variant] = content('c-webpagina').variants;
    expect(variant && groupsOfVariant(variant, workspace)).toHaveLength(3);
  });

  it('give the groups of a step in the order of the process', () => {
    const { step, process } = stepAndProcess('s-uitslag');
    expect(groupsOfStep({ ...step, appliesTo: [production, employee] }, process)).toEqual([employee, production]);
  });

  it('find the text for a group on a channel', () => {
    const variant = variantFor(content('c-uitslag'), production, 'ch-brief' as ChannelId, 'nl');
    expect(variant?.id).toBe('v-uitslag-brief');
    expect(variantFor(content('c-uitslag'), production, 'ch-portaal' as ChannelId, 'nl')).toBeUndefined();
  });

  it('prefer the content locale of two languages, and take the other when it is the only one', () => {
    const item = content('c-uitslag');
    const [dutch] = item.variants;
    if (!dutch) throw new Error('No variant');
    const english = { ...dutch, id: 'v-en' as VariantId, locale: 'en' as const };
    const both = { ...item, variants: [english, dutch] };
    const channelId = 'ch-portaal' as ChannelId;
    expect(variantFor(both, employee, channelId, 'nl')).toBe(dutch);
    expect(variantFor({ ...item, variants: [english] }, employee, channelId, 'nl')).toBe(english);
  });

  it('take the tone of the variant, else of the item, else of the group', () => {
    const [forVariant, forItem, forGroup] = ['variant', 'item', 'group'].map((name) =>
      createToneProfile({ id: name as ToneProfileId, name }),
    );
    const tones = { ...workspace, toneProfiles: [forVariant, forItem, forGroup].flatMap((tone) => tone ?? []) };
    const { toneProfileId: _, ...item } = content('c-uitslag');
    const [variant] = item.variants;
    const group = targetGroupById(workspace, employee);
    if (!variant || !group) throw new Error('No variant or group');
    const groupWithTone = { ...group, toneProfileId: 'group' as ToneProfileId };
    const itemWithTone = { ...item, toneProfileId: 'item' as ToneProfileId };
    const variantWithTone = { ...variant, toneProfileId: 'variant' as ToneProfileId };
    expect(toneFor(tones, itemWithTone, variantWithTone, groupWithTone)?.name).toBe('variant');
    expect(toneFor(tones, itemWithTone, variant, groupWithTone)?.name).toBe('item');
    expect(toneFor(tones, item, variant, groupWithTone)?.name).toBe('group');
    expect(toneFor(tones, item, variant, group)).toBeUndefined();
  });
});
