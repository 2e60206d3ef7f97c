import { rulesCiting } from '#core/sources/rules-citing.ts';
import type { Source } from '#core/sources/source.ts';
import { sources } from '#core/sources/sources.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { screenPath } from '../../navigation/routes.ts';
import { Screen } from '../../ui/Screen.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import styles from './SourcesScreen.module.css';

/** What Leidraad rests on: each source, what it is used for, its figures and the checks that name it. */
export function SourcesScreen() {
  const { t } = useTexts();
  return (
    <Screen
      title={t('sources.title')}
      subtitle={t('sources.intro')}
      tools={<TextLink href={screenPath('settings')}>{t('sources.back')}</TextLink>}
    >
      <div className={styles.list}>
        {sources.map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </div>
    </Screen>
  );
}

function SourceEntry({ source }: { source: Source }) {
  const { t, language } = useTexts();
  const citing = rulesCiting(source).map(({ docs }) => docs.title[language]);
  return (
    <section className={styles.entry} aria-labelledby={`source-${source.id}`}>
      <h2 id={`source-${source.id}`} className={styles.title}>
        {source.title}
      </h2>
      <p className={styles.origin}>{[source.author, source.year].filter((part) => part !== undefined).join(', ')}</p>
      <p>{source.usedFor[language]}</p>
      {source.figures.length > 0 && (
        <ul className={styles.figures}>
          {source.figures.map(({ words }) => (
            <li key={words.en}>{words[language]}</li>
          ))}
        </ul>
      )}
      {citing.length > 0 && <p className={styles.checks}>{t('sources.checks', { checks: citing.join(', ') })}</p>}
    </section>
  );
}
