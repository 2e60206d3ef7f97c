import { IconAlertTriangle, IconBulb, IconCheck } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import { figuresOfText, type TextFigures } from '#core/analysis/text-figures.ts';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import { useTextPlace } from '../TextPlace.tsx';
import styles from './Readability.module.css';
import hidden from '../../../../ui/hidden.module.css';

/** The figures of a text beside what its readers need; always an indication. */
export function Readability() {
  const { t, formats } = useTexts();
  const workspace = useWorkspace();
  const { item, variant } = useTextPlace();
  const text = useDeferredValue(variant.text ?? '');
  const figures = figuresOfText({ workspace, item, variant }, text);
  const { level, limits, isTooShort, ease, sentenceLength, longSentences, sentences, said, wanted } = figures;
  const tenth = (value: number): string => formats.number(Math.round(value * 10) / 10);
  const used = [...(said.u > 0 ? ['u'] : []), ...(said.je > 0 ? ['je'] : [])];
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{level ? t('editor.figures.titleFor', { level }) : t('editor.figures.title')}</h2>
      <p className={styles.kind}>{t('editor.figures.indication')}</p>
      {isTooShort ? <p className={styles.short}>{t('editor.figures.tooShort')}</p> : <Scale figures={figures} />}
      <table className={styles.table}>
        <caption className={hidden.words}>{t('editor.figures.title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={hidden.words}>{t('editor.figures.what')}</span>
            </th>
            <th scope="col">{t('editor.figures.now')}</th>
            <th scope="col">{t('editor.figures.norm')}</th>
            <th scope="col">
              <span className={hidden.words}>{t('editor.figures.fits')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {!isTooShort && (
            <>
              <Row
                name={t('editor.figures.ease')}
                detail={t(`editor.figures.formula.${variant.locale}`)}
                now={String(Math.round(ease))}
                norm={limits && t('editor.figures.from', { value: limits.ease })}
                verdict={limits && (ease >= limits.ease ? 'ok' : 'warning')}
              />
              <Row
                name={t('editor.figures.sentenceLength')}
                now={tenth(sentenceLength)}
                norm={limits && t('editor.figures.upTo', { value: limits.sentenceLength })}
                verdict={limits && (sentenceLength <= limits.sentenceLength ? 'ok' : 'warning')}
              />
            </>
          )}
          {limits && (
            <Row
              name={t('editor.figures.longSentences')}
              now={longSentences > 0 ? t('editor.figures.ofSentences', { long: longSentences, all: sentences }) : '0'}
              norm="0"
              verdict={longSentences === 0 ? 'ok' : 'hint'}
            />
          )}
          {variant.locale === 'nl' && (
            <>
              <Row
                name={t('editor.figures.difficultWords')}
                now={String(figures.difficultWords)}
                norm="0"
                verdict={figures.difficultWords === 0 ? 'ok' : 'hint'}
              />
              <Row
                name={t('editor.figures.address')}
                now={used.length > 0 ? formats.list(used) : t('editor.figures.none')}
                norm={wanted}
                verdict={
                  used.length === 0 || !wanted ? undefined : used.length === 1 && used[0] === wanted ? 'ok' : 'warning'
                }
              />
            </>
          )}
        </tbody>
      </table>
      <p className={styles.note}>{t('editor.figures.note')}</p>
    </section>
  );
}

function Scale({ figures: { ease, limits } }: { figures: TextFigures }) {
  const { t } = useTexts();
  const at = Math.max(0, Math.min(100, ease));
  const isFine = limits === undefined || ease >= limits.ease;
  return (
    <div className={styles.scale} aria-hidden="true">
      <div data-drawn className={styles.line}>
        {limits && <span data-drawn className={styles.good} style={{ left: `${limits.ease}%` }} />}
        <span data-drawn className={styles.mark} data-fine={isFine} style={{ left: `${at}%` }} />
      </div>
      <div className={styles.ends}>
        <span>{t('editor.figures.hard')}</span>
        <span>{t('editor.figures.easy')}</span>
      </div>
    </div>
  );
}

interface RowProps {
  name: string;
  detail?: string;
  now: string;
  norm: string | undefined;
  verdict: 'ok' | 'warning' | 'hint' | undefined;
}

function Row({ name, detail, now, norm, verdict }: RowProps) {
  const { t } = useTexts();
  const icons = { ok: IconCheck, warning: IconAlertTriangle, hint: IconBulb };
  const VerdictIcon = verdict && icons[verdict];
  return (
    <tr>
      <th scope="row">
        {name}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </th>
      <td className={styles.now}>{now}</td>
      <td>{norm}</td>
      <td className={styles.verdict} data-verdict={verdict}>
        {VerdictIcon && verdict && (
          <>
            <VerdictIcon size={17} stroke={1.8} aria-hidden="true" />
            <span className={hidden.words}>{t(`editor.figures.verdict.${verdict}`)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
