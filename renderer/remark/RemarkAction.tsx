import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import type { ActionId } from '#core/model/id.ts';
import type { Remark } from '#core/model/remark.ts';
import { newId } from '../form/new-object.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { itemPath } from '../navigation/routes.ts';
import { usePerform } from '../session/use-perform.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import { TextLink } from '../ui/TextLink.tsx';

/** Makes something to do of a remark, for whom it is assigned to. Once there is one, it leads to that. */
export function RemarkAction({ remark }: { remark: Remark }) {
  const { t } = useTexts();
  const { actions = [] } = useWorkspace();
  const perform = usePerform();
  const made = actions.find(({ target }) => target?.kind === 'remark' && target.id === remark.id);
  if (made) return <TextLink href={itemPath('actions', made.id)}>{t('accept.toAction')}</TextLink>;
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconListCheck size={15} stroke={1.6} aria-hidden="true" />}
      onClick={() => {
        const { id, text, assignedTo } = remark;
        const owner = assignedTo === undefined ? {} : { ownerId: assignedTo };
        const object = { id: newId() as ActionId, text, ...owner, target: { kind: 'remark', id } };
        perform({ editId: 'object.add', args: { kind: 'action', object } });
      }}
    >
      {t('accept.makeAction')}
    </Button>
  );
}
