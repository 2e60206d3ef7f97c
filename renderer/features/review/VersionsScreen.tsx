import { useState } from 'react';
import type { Version } from '#core/model/version.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Comparison, now as currentState } from './Comparison.tsx';
import { NewVersion } from './NewVersion.tsx';
import { ReviewTabs } from './ReviewTabs.tsx';
import screenStyles from './ReviewScreen.module.css';
import { VersionList } from './VersionList.tsx';
import styles from './VersionsScreen.module.css';

/** Named states of the workspace, at `#/versions`: keep one, compare any two or one with now, bring one back as a copy. */
export function VersionsScreen() {
  const { t } = useTexts();
  const { versions = [] } = useWorkspace();
  const newestFirst = versions.toSorted((one, other) => Date.parse(other.on) - Date.parse(one.on));
  const [chosen, setChosen] = useState<{ from: string; to: string }>();
  const sides = chosen ?? { from: newestFirst[0]?.id ?? '', to: currentState };
  return (
    <div className={screenStyles.screen}>
      <header className={screenStyles.header}>
        <h1 className={screenStyles.title}>{t('screen.review')}</h1>
        <ReviewTabs current="versions" />
      </header>
      <div className={styles.columns}>
        <section className={styles.side} aria-label={t('versions.title')}>
          <NewVersion />
          {versions.length === 0 ? (
            <EmptyState title={t('versions.empty.title')} text={t('versions.empty.text')} />
          ) : (
            <VersionList
              versions={newestFirst}
              chosenId={sides.to === currentState ? sides.from : undefined}
              onCompare={({ id }: Version) => setChosen({ from: id, to: currentState })}
            />
          )}
        </section>
        <div className={styles.detail}>
          {versions.length > 0 && <Comparison versions={newestFirst} sides={sides} onChoose={setChosen} />}
        </div>
      </div>
    </div>
  );
}
