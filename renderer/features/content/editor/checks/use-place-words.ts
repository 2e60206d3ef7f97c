import { useFindingWords } from '../../../../finding/use-finding-words.ts';
import { useTexts } from '../../../../i18n/use-texts.ts';
import type { CheckPlace } from './check-place.ts';

/** Says what there is about a place, with the words that stand there; what a rule says of the whole text only when that fits one place. */
export function usePlaceWords(): (place: CheckPlace, said: string) => string {
  const { t } = useTexts();
  const wordsOf = useFindingWords();
  return ({ about, words }, said) => {
    if (about.kind === 'fact') return t('editor.check.factWords', { said: about.text });
    if (about.kind === 'link') return t('editor.check.linkWords', { address: about.address });
    const { finding, spot } = about;
    switch (spot.kind) {
      case 'longSentence':
        return t('editor.check.longSentence', { count: words ?? 0 });
      case 'difficultWord':
        return t('editor.check.difficultWord', { word: said, instead: spot.suggestion ?? '' });
      case 'passive':
        return t('editor.check.passive');
      case 'nominal':
        return t('editor.check.nominal', { said });
      default:
        return wordsOf(finding);
    }
  };
}
