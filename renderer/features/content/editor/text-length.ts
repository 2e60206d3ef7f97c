import type { Node } from '@tiptap/pm/model';
import { smsSegments, type SmsSegments } from '#core/language/sms-segments.ts';
import type { Channel } from '#core/model/channel.ts';
import { channelById } from '#core/model/lookups.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { describeField } from './fields/describe-field.ts';

/** How long a text is for its readers, and how long it may be. */
export interface TextLength {
  words: number;
  characters: number;
  /** A data field takes another length for each customer. */
  isAbout: boolean;
  /** The channel with the least room. */
  limit: { channel: Channel; characters: number } | undefined;
  /** Of a text that goes out as SMS. */
  sms: SmsSegments | undefined;
}

/** Measures what the reader gets: without signs of Markdown, with the values of facts. */
export function textLength(doc: Node, workspace: Workspace, { channelIds, locale }: ContentVariant): TextLength {
  let isAbout = false;
  const said = doc.textBetween(0, doc.content.size, '\n', (leaf) => {
    if (leaf.type.name === 'hardBreak') return '\n';
    if (leaf.type.name !== 'mergeField') return '';
    const described = describeField(workspace, String(leaf.attrs['source']), locale);
    if (described.kind !== 'fact') isAbout = true;
    if (described.kind === 'fact') return described.value;
    return described.kind === 'field' ? described.field.name : '';
  });
  const channels = channelIds.flatMap((id) => channelById(workspace, id) ?? []);
  const limits = channels.flatMap((channel) => (channel.maxChars ? [{ channel, characters: channel.maxChars }] : []));
  return {
    words: said.match(/[\p{L}\p{N}]+(?:['’.,:@-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    characters: [...said].length,
    isAbout,
    limit: limits.toSorted((one, other) => one.characters - other.characters)[0],
    sms: channels.some(({ medium }) => medium === 'sms') ? smsSegments(said) : undefined,
  };
}
