import { Button, TextInput } from '@mantine/core';
import { IconArrowLeft, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { openHelp } from '../../actions/open-help.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { helpPath } from '../../navigation/routes.ts';
import type { GuidePage } from './guide-page.ts';
import { HelpArticle } from './HelpArticle.tsx';
import styles from './HelpScreen.module.css';
import { readGuide } from './read-guide.ts';
import { searchGuide, type GuideHit } from './search-guide.ts';

/** The guide: its pages at the left with a search over all of them, the page itself beside it. */
export function HelpScreen({ page: name }: { page: string | undefined }) {
  const { t } = useTexts();
  const context = useActionContext();
  const guide = useGuide();
  const [words, setWords] = useState('');
  const search = useMemo(() => guide && searchGuide(guide), [guide]);
  const hits = search && words.trim() !== '' ? search(words) : undefined;
  const page = guide?.find(({ id }) => id === name) ?? guide?.[0];
  const field = useRef<HTMLInputElement>(null);
  // Who asks for help goes on typing what it is about.
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <div className={styles.side} data-screen-only>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => void openHelp.run(context)}
          className={styles.back}
        >
          {t('guide.back')}
        </Button>
        <TextInput
          type="search"
          ref={field}
          label={t('guide.search')}
          value={words}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <output className={styles.count}>{hits && t('guide.found', { count: hits.length })}</output>
        <nav aria-label={t('guide.pages')}>
          {hits ? <Hits hits={hits} /> : <Pages guide={guide ?? []} current={page} />}
        </nav>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what can be scrolled must be reached by keyboard */}
      <article key={page?.id} className={styles.article} aria-label={page?.title ?? t('guide.title')} tabIndex={0}>
        <h1 className={styles.title}>{page?.title ?? t('guide.title')}</h1>
        {page && <HelpArticle content={page.content} />}
      </article>
    </div>
  );
}

function useGuide(): GuidePage[] | undefined {
  const { language } = useTexts();
  const [guide, setGuide] = useState<GuidePage[]>();
  useEffect(() => {
    let isShown = true;
    void readGuide(language).then((read) => isShown && setGuide(read));
    return () => {
      isShown = false;
    };
  }, [language]);
  return guide;
}

function Pages({ guide, current }: { guide: readonly GuidePage[]; current: GuidePage | undefined }) {
  return (
    <ol className={styles.pages}>
      {guide.map((page) => (
        <li key={page.id}>
          <Link href={helpPath(page.id)} className={styles.page} aria-current={page === current ? 'page' : undefined}>
            {page.title}
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Hits({ hits }: { hits: readonly GuideHit[] }) {
  const { t } = useTexts();
  return (
    <ul className={styles.pages}>
      {hits.map(({ heading, page, text, title }) => (
        <li key={`${page} ${heading}`}>
          <Link href={helpPath(page)} className={styles.hit}>
            <span className={styles.hitHeading}>{heading}</span>
            <span className={styles.hitPlace}>{heading === title ? t('guide.page') : title}</span>
            <span className={styles.hitText}>{text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
