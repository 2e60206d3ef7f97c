import { useMemo } from 'react';
import { previewChanges } from '#core/analysis/fixes/preview/preview-changes.ts';
import { tryEdits } from '#core/analysis/fixes/try-edits.ts';
import { wordEditFailure } from '#core/edits/edit-failure.ts';
import type { EditCall } from '#core/edits/registry.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import styles from './FixPreview.module.css';

/** What will be different after some edits, before they are done. */
export function FixPreview({ calls }: { calls: readonly EditCall[] }) {
  const { t, language } = useTexts();
  const workspace = useWorkspace();
  const outcome = useMemo(() => tryEdits(workspace, calls, () => crypto.randomUUID()), [workspace, calls]);
  const changes = useMemo(
    () => (outcome.ok ? previewChanges(workspace, outcome.value, language) : []),
    [workspace, outcome, language],
  );
  if (!outcome.ok) return <p className={styles.problem}>{wordEditFailure(outcome.error, language)}</p>;
  return (
    <div className={styles.preview}>
      <p className={styles.heading}>{t('fix.preview')}</p>
      <ul className={styles.changes}>
        {changes.map(({ title, details }) => (
          <li key={`${title} ${details.join()}`}>
            {title}
            {details.map((detail) => (
              <span key={detail} className={styles.detail}>
                {detail}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
