import type { Message } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { AnchorKind } from '../finding.ts';
import { informationIn, referencesOf } from '../usage.ts';
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
      const used = usedIn(workspace);
      const tell = (kind: AnchorKind, id: string): void =>
        report({ messageId: kind === 'info' ? 'information' : kind, anchor: { kind, id } });
      for (const { id } of unusedItems(workspace)) if (!cited.has(id)) tell('content', id);
      for (const { id } of workspace.informationItems) if (!used.infos.has(id)) tell('info', id);
      for (const { id } of workspace.channels) if (!used.channels.has(id)) tell('channel', id);
      for (const { id } of workspace.targetGroups) if (!used.groups.has(id)) tell('targetGroup', id);
      for (const { id } of workspace.systems) if (!used.systems.has(id)) tell('system', id);
    },
  },
  words: ({ anchor }, names) => ({
    kind: kinds[anchor.kind]?.[names.language] ?? '',
    name: names.of(anchor.kind, anchor.id),
  }),
});

/** Used in a step, told or asked by content that is not retired, or joined by a link between systems. */
function usedIn({
  processes,
  contentItems,
  systemLinks,
}: Workspace): Record<'infos' | 'channels' | 'groups' | 'systems', Set<string>> {
  const infos = new Set<string>();
  const channels = new Set<string>();
  const groups = new Set<string>();
  const systems = new Set<string>(systemLinks.flatMap(({ from, to }) => [from, to]));
  for (const process of processes) {
    const references = referencesOf(process);
    for (const id of references.infos) infos.add(id);
    for (const id of references.channels) channels.add(id);
    for (const id of references.groups) groups.add(id);
    for (const id of references.systems) systems.add(id);
  }
  for (const item of contentItems) if (item.status !== 'retired') for (const id of informationIn(item)) infos.add(id);
  return { infos, channels, groups, systems };
}
