import type { Message } from '#core/messages/format-message.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import { contentStatusNames } from '#core/plan/chapters/parts/content-status-names.ts';
import { contentOf } from '#core/plan/chapters/parts/content-of.ts';
import { column, dayOf, idColumn, listed } from '../cells.ts';
import type { SheetDefinition, SheetValue } from '../workbook.ts';

const purposes: Record<ContentItem['purpose'], Message> = {
  inform: { nl: 'informeren', en: 'inform' },
  interest: { nl: 'interesseren', en: 'interest' },
  activate: { nl: 'aanzetten tot actie', en: 'activate' },
};

/** A row per text; an item without texts has one row too. */
export const contentSheet: SheetDefinition = {
  id: 'content',
  title: { nl: 'Middelen', en: 'Content' },
  fill(context) {
    const { say, names, person, groups } = context;
    const infos = (refs: readonly (string | { infoId: string })[] = []): string | undefined =>
      listed(refs.map((ref) => names.of('info', typeof ref === 'string' ? ref : ref.infoId)));
    const rows = contentOf(context).flatMap((item) =>
      (item.variants.length > 0 ? item.variants : [undefined]).map((variant): SheetValue[] => [
        item.title,
        variant && groups(variant.targetGroupIds),
        variant && listed(variant.channelIds.map((id) => names.of('channel', id))),
        person(item.ownerId) || undefined,
        say(contentStatusNames[item.status]),
        dayOf(item.dueDate),
        dayOf(item.publishOn),
        dayOf(item.reviewDate),
        say(purposes[item.purpose]),
        item.sender,
        infos(variant?.tells ?? item.tells),
        infos(variant?.asks ?? item.asks),
        variant?.locale,
        variant?.text,
        item.id,
        variant?.id,
      ]),
    );
    return {
      columns: [
        column(say({ nl: 'Middel', en: 'Content' }), 32),
        column(say({ nl: 'Doelgroep', en: 'Target group' }), 24),
        column(say({ nl: 'Kanaal', en: 'Channel' }), 22),
        column(say({ nl: 'Eigenaar', en: 'Owner' }), 20),
        column(say({ nl: 'Status', en: 'Status' }), 14),
        column(say({ nl: 'Tekst klaar', en: 'Text ready' }), 13),
        column(say({ nl: 'Gaat uit', en: 'Goes out' }), 13),
        column(say({ nl: 'Nakijken op', en: 'Review on' }), 13),
        column(say({ nl: 'Doel', en: 'Purpose' }), 20),
        column(say({ nl: 'Afzender', en: 'Sender' }), 20),
        column(say({ nl: 'We vertellen', en: 'We tell' }), 36),
        column(say({ nl: 'We vragen', en: 'We ask' }), 30),
        column(say({ nl: 'Taal', en: 'Language' }), 8),
        column(say({ nl: 'Tekst', en: 'Text' }), 60),
        idColumn('content-id'),
        idColumn('text-id'),
      ],
      rows,
    };
  },
};
