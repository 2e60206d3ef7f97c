import type { AskMode } from '#core/edits/set-ask-mode.ts';
import type { EditCall } from '#core/edits/registry.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Finding } from '../../finding.ts';
import type { EditFix } from '../fix.ts';
import { editFix } from './edit-fix.ts';

const words: [AskMode, Message][] = [
  [
    'prefilled',
    { nl: 'Laat zien wat we weten, de klant controleert alleen', en: 'Show what we have and let the customer confirm' },
  ],
  ['verify', { nl: 'Dit is om te weten wie het is', en: 'This checks identity' }],
];

/** The questions stay, but not as if we knew nothing: in all the content that asks them. */
export function askDifferently({ explains }: Finding, workspace: Workspace): EditFix[] {
  const items = workspace.contentItems.filter(({ id }) => explains['content']?.includes(id));
  const infoIds = workspace.informationItems.map(({ id }) => id).filter((id) => explains['infos']?.includes(id));
  if (items.length === 0) return [];
  return words.map(([mode, title]) =>
    editFix({ id: mode, title }, () =>
      items.flatMap<EditCall>((item) => {
        const asked = infoIds.filter((id) => asks(item, id));
        return asked.length > 0 ? [{ editId: 'ask-mode.set', args: { contentId: item.id, infoIds: asked, mode } }] : [];
      }),
    ),
  );
}

function asks(item: Workspace['contentItems'][number], infoId: string): boolean {
  return [item, ...item.variants].some((list) =>
    list.asks?.some((ask) => (typeof ask === 'string' ? ask : ask.infoId) === infoId),
  );
}
