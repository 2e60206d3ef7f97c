import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useActionContext } from '../actions/ActionProvider.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import type { RemarkSubject } from '../remark/remark-fields.ts';
import { RemarksHere } from '../remark/RemarksHere.tsx';
import { screenPath, type LibraryScreen } from '../navigation/routes.ts';
import { Panel } from '../ui/Panel.tsx';

interface ItemPanelProps {
  screen: LibraryScreen;
  kicker: string;
  title: string;
  /** What remarks are pinned to here; absent where there are none. */
  remarksOn?: RemarkSubject;
  children: ReactNode;
}

/** The panel of the chosen item of a library; closing it leads back to the list. */
export function ItemPanel({ screen, kicker, title, remarksOn, children }: ItemPanelProps) {
  const { t } = useTexts();
  const { navigate } = useActionContext();
  return (
    <Panel
      label={t('inspector.label')}
      kicker={kicker}
      title={title}
      subject={remarksOn?.id ?? title}
      isOverlay
      close={
        <UnstyledButton
          aria-label={t('library.close')}
          title={t('library.close')}
          onClick={() => navigate(screenPath(screen))}
        >
          <IconX size={18} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      }
    >
      {children}
      {remarksOn && <RemarksHere key={remarksOn.id} subject={remarksOn} />}
    </Panel>
  );
}
