import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import type { ActionId } from '#core/model/id.ts';
import { newId } from '../../form/new-object.ts';
import { useFindingWords } from '../../finding/use-finding-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { isFocusLost } from '../../ui/is-focus-lost.ts';

/** Makes something to do of a finding: who and when are filled in with the action. Once there is one, it leads to that. */
export function MakeAction({ finding }: { finding: Finding }) {
  const { t } = useTexts();
  const { actions = [] } = useWorkspace();
  const perform = usePerform();
  const wordsOf = useFindingWords();
  const made = actions.find(({ fingerprint, done }) => fingerprint === finding.fingerprint && done === undefined);
  const place = useRef<HTMLSpanElement>(null);
  if (made) {
    return (
      <span ref={place}>
        <TextLink href={itemPath('actions', made.id)}>{t('accept.toAction')}</TextLink>
      </span>
    );
  }
  return (
    <Button
      variant="default"
      leftSection={<IconListCheck size={16} stroke={1.6} aria-hidden="true" />}
      onClick={() => {
        const { fingerprint, anchor } = finding;
        const object = { id: newId() as ActionId, text: wordsOf(finding), target: { ...anchor }, fingerprint };
        perform({ editId: 'object.add', args: { kind: 'action', object } });
        // The link stands where the button was; whoever pressed it with a key is there still, unless they have gone on.
        requestAnimationFrame(() => {
          if (isFocusLost()) place.current?.querySelector('a')?.focus();
        });
      }}
    >
      {t('accept.makeAction')}
    </Button>
  );
}
