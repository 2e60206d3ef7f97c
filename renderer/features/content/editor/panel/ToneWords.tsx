import { IconCheck } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { tonesOf } from '#core/analysis/rules/parts/written-text.ts';
import { findTerm } from '#core/language/find-terms.ts';
import { prepareText } from '#core/language/prepare-text.ts';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { itemPath } from '../../../../navigation/routes.ts';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import { TextLink } from '../../../../ui/TextLink.tsx';
import { useTextPlace } from '../TextPlace.tsx';
import styles from './TextPanel.module.css';

/** The words that the tone of the text asks for, and which of them it has; words that it avoids are marked in the text itself. */
export function ToneWords() {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const { item, variant } = useTextPlace();
  const text = useDeferredValue(variant.text ?? '');
  const { plain } = useMemo(() => prepareText(text, variant.locale), [text, variant.locale]);
  return tonesOf({ workspace, item, variant })
    .filter(({ doWords }) => doWords.length > 0)
    .map(({ id, name, doWords }) => {
      const counted = doWords.map((word) => ({ ...word, count: findTerm(plain, word.term).length }));
      const used = counted.filter(({ count }) => count > 0).length;
      return (
        <section key={id} className={styles.section}>
          <h2 className={styles.title}>{t('editor.panel.toneWords')}</h2>
          <p className={styles.help}>
            <TextLink href={itemPath('tone', id)}>{name}</TextLink>{' '}
            {t('editor.panel.toneWordsUsed', { used, all: counted.length })}
          </p>
          <ul>
            {counted.map(({ term, note, count }) => (
              <li key={term} className={styles.toneWord} data-used={count > 0}>
                {count > 0 && <IconCheck size={15} stroke={2} aria-hidden="true" />}
                <span>{term}</span>
                <span className={styles.times}>
                  {count > 0
                    ? t('editor.panel.times', { count, shown: formats.number(count) })
                    : t('editor.panel.notYet')}
                </span>
                {note !== undefined && note !== '' && <span className={styles.help}>{note}</span>}
              </li>
            ))}
          </ul>
        </section>
      );
    });
}
