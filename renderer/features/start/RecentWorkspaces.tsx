import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import type { RecentWorkspace } from '#core/contract/workspace-methods.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { openWorkspace } from '../../actions/open-workspace.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { showBackups } from '../../view/view-store.ts';
import { useSession, useSessionState } from '../../session/SessionProvider.tsx';
import { Link } from 'wouter';
import { reviewPaths } from '../../navigation/routes.ts';
import styles from './SideList.module.css';
import { useRecentWorkspaces } from './use-recent-workspaces.ts';

/** Workspaces that were open before; a missing one is marked and can be looked for or taken off the list. */
export function RecentWorkspaces() {
  const { t } = useTexts();
  const { recent, forget } = useRecentWorkspaces();
  const { open } = useSessionState();
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('start.recent.title')}</h2>
        <ActionButton action={openWorkspace} label="start.recent.open" />
      </div>
      {recent?.length === 0 && <p className={styles.empty}>{t('start.recent.empty')}</p>}
      <ul>
        {recent?.map((workspace) => (
          <RecentItem key={workspace.fileId} workspace={workspace} onForget={() => forget(workspace.fileId)} />
        ))}
      </ul>
      <div className={styles.ways}>
        <UnstyledButton className={styles.way} onClick={() => showBackups(undefined)}>
          {t('start.recent.backups')}
        </UnstyledButton>
        {open && (
          <Link href={reviewPaths.share} className={styles.way}>
            {t('start.recent.review')}
          </Link>
        )}
      </div>
    </section>
  );
}

function RecentItem({ workspace, onForget }: { workspace: RecentWorkspace; onForget: () => void }) {
  const { t, formats } = useTexts();
  const session = useSession();
  const { open } = useSessionState();
  const isOpen = open?.file === workspace.file && open.folder === workspace.folder;
  const when = isOpen ? t('start.recent.isOpen') : formats.day(workspace.openedOn);
  if (workspace.isMissing) return <MissingItem workspace={workspace} onForget={onForget} />;
  return (
    <li className={styles.item}>
      <UnstyledButton className={styles.open} disabled={isOpen} onClick={() => void session.open(workspace.fileId)}>
        <span className={styles.name}>{workspace.name}</span>
        <span className={styles.detail}>{t('start.recent.place', { when, folder: workspace.folder })}</span>
      </UnstyledButton>
      <UnstyledButton
        className={styles.forget}
        aria-label={t('start.recent.forgetName', { name: workspace.name })}
        title={t('start.recent.forget')}
        onClick={onForget}
      >
        <IconX size={16} stroke={1.6} aria-hidden="true" />
      </UnstyledButton>
    </li>
  );
}

function MissingItem({ workspace, onForget }: { workspace: RecentWorkspace; onForget: () => void }) {
  const { t, formats } = useTexts();
  const context = useActionContext();
  return (
    <li className={styles.item}>
      <div className={styles.open}>
        <span className={styles.missingName}>{workspace.name}</span>
        <span className={styles.detail}>{formats.day(workspace.openedOn)}</span>
        <span className={styles.missing}>
          <IconAlertTriangle size={15} stroke={1.8} aria-hidden="true" />
          {t('start.recent.missing')}
        </span>
        <span className={styles.ways}>
          <UnstyledButton className={styles.way} onClick={() => void openWorkspace.run(context)}>
            {t('start.recent.find')}
          </UnstyledButton>
          <UnstyledButton className={styles.way} onClick={onForget}>
            {t('start.recent.forget')}
          </UnstyledButton>
        </span>
      </div>
    </li>
  );
}
