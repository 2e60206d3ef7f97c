import type { Message } from '#core/messages/format-message.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import { ListFollower } from '#core/model/list-follower.ts';
import { addToCount } from '../add-to-count.ts';
import type { AnchorKind } from '../finding.ts';
import { countReferences, informationIn } from '../usage.ts';
import { defineRule } from '../rule.ts';
import { unusedItems } from './parts/unused-content.ts';

const said = {
  severity: 'hint',
  nl: '{kind} “{name}” wordt in geen enkel klantproces gebruikt.',
  en: '{kind} “{name}” is not used in any process.',
} as const;

const kinds: Record<string, Message> = {
  content: { nl: 'Middel', en: 'Content item' },
  info: { nl: 'Informatie-item', en: 'Information item' },
  channel: { nl: 'Kanaal', en: 'Channel' },
  targetGroup: { nl: 'Doelgroep', en: 'Target group' },
  system: { nl: 'Bronsysteem', en: 'Source system' },
};

/** What is in a library is used somewhere. */
export const objectUnused = defineRule({
  id: 'object-unused',
  category: 'structure',
  stage: 'planning',
  messages: { content: said, information: said, channel: said, targetGroup: said, system: said },
  docs: {
    title: { nl: 'Nergens gebruikt', en: 'Not used anywhere' },
    why: {
      nl: 'Maak wat de klant nodig heeft op dat moment. Wat niemand gebruikt, kost alleen onderhoud.',
      en: 'Make what the customer needs at that moment. What nobody uses only costs upkeep.',
    },
    advice: {
      nl: 'Gebruik het in een stap, zeg dat het niet meer in gebruik is, of verwijder het.',
      en: 'Use it in a step, say that it is retired, or delete it.',
    },
    source: '5 trends: luisteren naar onze klant (Frankwatching, 2015), trend 3',
  },
  checks: {
    workspace({ workspace, found }, { report }) {
      const cited = new Set(
        found('info-never-told')
          .filter(({ messageId }) => messageId === 'inUnusedContent')
          .flatMap(({ explains }) => explains['content'] ?? []),
      );
      const used = countReferences(workspace.processes);
      const inContent = informationInContent.of(workspace.contentItems);
      const linked = new Set<string>(workspace.systemLinks.flatMap(({ from, to }) => [from, to]));
      const tell = (kind: AnchorKind, id: string): void =>
        report({ messageId: kind === 'info' ? 'information' : kind, anchor: { kind, id } });
      for (const { id } of unusedItems(workspace)) if (!cited.has(id)) tell('content', id);
      for (const { id } of workspace.informationItems) if (!used.infos.has(id) && !inContent.has(id)) tell('info', id);
      for (const { id } of workspace.channels) if (!used.channels.has(id)) tell('channel', id);
      for (const { id } of workspace.targetGroups) if (!used.groups.has(id)) tell('targetGroup', id);
      for (const { id } of workspace.systems) if (!used.systems.has(id) && !linked.has(id)) tell('system', id);
    },
  },
  words: ({ anchor }, names) => ({
    kind: kinds[anchor.kind]?.[names.language] ?? '',
    name: names.of(anchor.kind, anchor.id),
  }),
});

/** How many content items that are not retired tell, ask or state a fact of each information item. */
const informationInContent = new ListFollower<ContentItem, Map<string, number>>({
  start: () => new Map(),
  come: (counts, item) => count(counts, item, 1),
  go: (counts, item) => count(counts, item, -1),
});

function count(counts: Map<string, number>, item: ContentItem, weight: 1 | -1): void {
  if (item.status === 'retired') return;
  for (const id of informationIn(item)) addToCount(counts, id, weight);
}
