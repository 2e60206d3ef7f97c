import { Button, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import type { Fix } from '#core/analysis/fixes/fix.ts';
import { QuickFixes } from '../../../../finding/QuickFixes.tsx';
import { AcceptForm } from '../../../../finding/AcceptForm.tsx';
import { useTexts } from '../../../../i18n/use-texts.ts';
import { itemPath } from '../../../../navigation/routes.ts';
import { usePerform } from '../../../../session/use-perform.ts';
import { useWorkspace } from '../../../../session/SessionProvider.tsx';
import { SeverityMark } from '../../../../ui/SeverityMark.tsx';
import { TextLink } from '../../../../ui/TextLink.tsx';
import { sayFact } from '../fields/say-fact.ts';
import { useTextPlace } from '../TextPlace.tsx';
import type { CheckPlace } from './check-place.ts';
import { checksIn, withChecks } from './checks-extension.ts';
import styles from './Explanation.module.css';
import { LinkButtons } from './LinkButtons.tsx';
import { replacePlace } from './replace-place.ts';
import { usePlaceWords } from './use-place-words.ts';
import { useEscape } from '../use-escape.ts';
import { useSpotBeside } from './use-spot-beside.ts';

/** What there is to say at the chosen place: beside the text, with the replacement and the way to let it stay. */
export function Explanation({ editor }: { editor: Editor }) {
  const place = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { places, selectedId } = checksIn(state);
      const index = places.findIndex(({ id }) => id === selectedId);
      return { place: places[index], number: index + 1, total: places.length };
    },
  });
  if (!place.place) return null;
  return <PlaceExplained key={place.place.id} {...place} place={place.place} editor={editor} />;
}

interface PlaceProps {
  editor: Editor;
  place: CheckPlace;
  number: number;
  total: number;
}

function PlaceExplained({ editor, place, number, total }: PlaceProps) {
  const { t } = useTexts();
  const panel = useRef<HTMLElement>(null);
  const [isAccepting, setIsAccepting] = useState(false);
  const words = usePlaceWords()(place, editor.state.doc.textBetween(place.from, place.to, ' ', '…'));
  const spot = useSpotBeside(editor, panel, place);
  const close = (): void => {
    editor.view.dispatch(withChecks(editor.state.tr, { selectedId: undefined }));
    editor.commands.focus();
  };
  useEscape(panel, close);
  const replace = (replacement: string): void => {
    replacePlace(editor, place, replacement);
  };
  const { about } = place;
  return (
    <section ref={panel} className={styles.panel} style={spot} aria-label={t('editor.check.label')} data-explanation>
      <header className={styles.head}>
        {place.look === 'fact' ? (
          <strong className={styles.fact}>{t('editor.check.fact')}</strong>
        ) : (
          <strong>
            <SeverityMark severity={place.look === 'error' || place.look === 'warning' ? place.look : 'hint'}>
              {t(`editor.check.${place.look === 'error' || place.look === 'warning' ? place.look : 'hint'}`)}
            </SeverityMark>
          </strong>
        )}
        <span className={styles.count}>{t('editor.check.count', { number, total })}</span>
        <UnstyledButton className={styles.close} aria-label={t('editor.check.close')} onClick={close}>
          <IconX size={16} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      </header>
      <p className={styles.words}>{words}</p>
      <div className={styles.buttons} data-actions>
        {about.kind === 'finding' && about.spot.suggestion !== undefined && (
          <Button onClick={() => replace(about.spot.suggestion ?? '')}>
            <ReplaceWords suggestion={about.spot.suggestion} />
          </Button>
        )}
        {about.kind === 'link' && <LinkButtons editor={editor} place={place} meant={about.meant} />}
        {about.kind === 'fact' && <FactButtons about={about} replace={replace} />}
        {about.kind === 'finding' && about.spot.kind === 'difficultWord' && <AllowWord word={about.spot.term ?? ''} />}
        {about.kind === 'finding' && !isAccepting && (
          <Button variant="default" onClick={() => setIsAccepting(true)}>
            {t('editor.check.leave')}
          </Button>
        )}
      </div>
      {about.kind === 'finding' && <QuickFixes finding={about.finding} fits={(fix) => isFurther(fix, about)} />}
      {about.kind === 'finding' && isAccepting && <AcceptForm finding={about.finding} />}
    </section>
  );
}

/** Whether a fix does something that the buttons of this place do not: what is about its one word, they do. */
function isFurther({ id, values }: Fix, { finding, spot }: Extract<CheckPlace['about'], { kind: 'finding' }>): boolean {
  const wordOf = ({ term = finding.discriminators['term'] }: typeof spot): string | undefined => term;
  if (values['term'] === undefined) return true;
  if (values['term'] !== wordOf(spot) || id.startsWith('allow')) return false;
  return (finding.spans ?? []).filter((other) => wordOf(other) === wordOf(spot)).length > 1;
}

function ReplaceWords({ suggestion }: { suggestion: string }) {
  const { t } = useTexts();
  return (
    <>{suggestion.startsWith('{{') ? t('editor.check.useField') : t('editor.check.replace', { words: suggestion })}</>
  );
}

interface FactButtonsProps {
  about: Extract<CheckPlace['about'], { kind: 'fact' }>;
  replace(replacement: string): void;
}

function FactButtons({ about: { facts }, replace }: FactButtonsProps) {
  const { t } = useTexts();
  const { locale } = useTextPlace();
  return facts.map(({ info, fact }, index) => (
    <div key={`${info.id} ${fact.key}`} className={styles.fact}>
      <Button variant={index === 0 ? 'filled' : 'default'} onClick={() => replace(`{{${info.id}.${fact.key}}}`)}>
        {t('editor.check.insertFact', { fact: fact.label, value: sayFact(fact, locale) })}
      </Button>
      <TextLink href={itemPath('information', info.id)}>{info.name}</TextLink>
    </div>
  ));
}

/** A difficult word that may stay, in every text. */
function AllowWord({ word }: { word: string }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const analysis = workspace.analysis ?? { extends: ['recommended' as const] };
  const allowedWords = [...(analysis.allowedWords ?? []), word];
  return (
    <Button
      variant="default"
      onClick={() =>
        void perform({
          editId: 'object.set',
          args: { kind: 'workspace', id: workspace.id, fields: { analysis: { ...analysis, allowedWords } } },
        })
      }
    >
      {t('editor.check.allow')}
    </Button>
  );
}
