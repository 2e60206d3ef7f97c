import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ProcessId } from '#core/model/id.ts';
import { processById, targetGroupById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { useAnalysis } from '../../analysis/AnalysisProvider.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { targetGroupIndex } from '../../lookups/target-group-index.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import { TargetGroupMarker } from '../../ui/TargetGroupMarker.tsx';
import styles from './PresentationScreen.module.css';
import { ProgressThread } from './ProgressThread.tsx';
import { Slide } from './Slide.tsx';
import { findingsOn, slidesFor } from './slides.ts';

interface PresentationScreenProps {
  processId: string;
  /** Where to begin; the first step when absent. */
  stepId?: string | undefined;
}

/** About, of the name of a step on the screen of a laptop. */
const lettersOnLine = 24;

/** The presentation of a process, at `#/process/<id>/present`. */
export function PresentationScreen({ processId, stepId }: PresentationScreenProps) {
  const process = processById(useWorkspace(), decodeURIComponent(processId) as ProcessId);
  return process ? <Presentation process={process} stepId={stepId && decodeURIComponent(stepId)} /> : null;
}

function Presentation({ process, stepId }: { process: Process; stepId: string | undefined }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const presentedAt = useRef(window.location.hash);
  const [groupIndex, setGroupIndex] = useState(0);
  const [current, setCurrent] = useState(stepId);
  const [wantedPart, setPart] = useState(0);
  const [parts, setParts] = useState(1);
  const [hasNotes, setHasNotes] = useState(false);
  const [hasFindings, setHasFindings] = useState(true);
  const [isDark, setIsDark] = useState(false);
  const analysis = useAnalysis();
  const groupId = process.targetGroupIds[groupIndex];
  const slides = slidesFor(workspace, process, groupId);
  const place = Math.max(
    0,
    slides.findIndex(({ step }) => step.id === current),
  );
  const slide = slides[place];
  const part = Math.min(wantedPart, parts - 1);

  const phase = process.phases.find(({ id }) => id === slide?.step.phaseId)?.name;
  const before = part > 0 ? slide : slides[place - 1];
  const after = part < parts - 1 ? slide : slides[place + 1];

  useEffect(() => {
    const show = (): void => {
      if (dialog.current?.isConnected && !dialog.current.open) dialog.current.showModal();
      // Not its first button: a clicker that sends a space or Enter goes on, it does not press.
      dialog.current?.focus();
    };
    // First the whole screen, then the dialog on top of it. Refused without a click or key just before: then it fills the window.
    document.documentElement.requestFullscreen().then(show, show);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);

  const go = (index: number, atPart = 0): void => {
    const next = slides[Math.min(Math.max(index, 0), slides.length - 1)];
    if (!next || next === slide) return;
    setCurrent(next.step.id);
    setPart(atPart);
  };
  const goOn = (): void => (part < parts - 1 ? setPart(part + 1) : go(place + 1));
  // Back from a step is to the last screen of the step before; how many it has shows when it is there.
  const goBack = (): void => (part > 0 ? setPart(part - 1) : go(place - 1, Number.MAX_SAFE_INTEGER));
  const changeGroup = (by: 1 | -1): void => {
    const count = process.targetGroupIds.length;
    if (count === 0) return;
    setGroupIndex((groupIndex + by + count) % count);
    setPart(0);
  };
  const keys: Record<string, () => void> = {
    ArrowRight: goOn,
    PageDown: goOn,
    ' ': goOn,
    Enter: goOn,
    ArrowLeft: goBack,
    PageUp: goBack,
    Backspace: goBack,
    Home: () => go(0),
    End: () => go(slides.length - 1),
    ArrowDown: () => changeGroup(1),
    ArrowUp: () => changeGroup(-1),
    n: () => setHasNotes(!hasNotes),
    m: () => setHasFindings(!hasFindings),
    b: () => setIsDark(!isDark),
    '.': () => setIsDark(!isDark),
  };
  // On the window, so that a clicker works wherever the focus went, also while the screen is black.
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const presses = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
    const act = presses || event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);

  // Back to where one came from, unless one has gone elsewhere in the moment before the dialog says that it closed.
  const leave = (): void => {
    if (window.location.hash === presentedAt.current) window.history.back();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.screen}
      data-dark={isDark}
      aria-label={t('presentation.label', { process: process.name })}
      tabIndex={-1}
      onClose={leave}
    >
      {slide && !isDark && (
        <>
          <ProgressThread place={place} total={slides.length} />
          <header className={styles.top}>
            <span>
              {[phase, t('presentation.step', { number: slide.number }), slide.step.moment].filter(Boolean).join(' · ')}
            </span>
            {groupId && (
              <span className={styles.group}>
                <TargetGroupMarker index={targetGroupIndex(workspace, groupId)} size={24} />
                {targetGroupById(workspace, groupId)?.name}
              </span>
            )}
          </header>
          <h1 className={styles.name}>{softHyphens(slide.step.name, workspace.contentLocale, lettersOnLine)}</h1>
          <Slide
            workspace={workspace}
            slide={slide}
            findings={hasFindings && analysis ? findingsOn(analysis, slide, groupId) : []}
            part={part}
            onParts={setParts}
          />
          {hasNotes && (
            <aside className={styles.notes} aria-label={t('presentation.notes')}>
              <p>{slide.step.notes ?? t('presentation.noNotes')}</p>
              <p className={styles.keys}>{t('presentation.keys')}</p>
            </aside>
          )}
        </>
      )}
      {!slide && <p>{t('presentation.nothing')}</p>}
      <footer className={styles.bottom} hidden={isDark}>
        <button
          type="button"
          className={styles.way}
          aria-label={[t('presentation.back'), before?.step.name].filter(Boolean).join(' ← ')}
          disabled={!before}
          onClick={goBack}
        >
          {before && `← ${before.step.name}`}
        </button>
        <span className={styles.place}>
          <output>{slide ? t('presentation.place', { number: place + 1, total: slides.length }) : ''}</output>
          {parts > 1 && <span>{t('presentation.part', { number: part + 1, total: parts })}</span>}
          <button type="button" className={styles.leave} onClick={() => dialog.current?.close()}>
            {t('presentation.leave')}
          </button>
        </span>
        <button
          type="button"
          className={styles.way}
          aria-label={[t('presentation.on'), after && `${after.step.name} →`].filter(Boolean).join(' ')}
          disabled={!after}
          onClick={goOn}
        >
          {after && `${after.step.name} →`}
        </button>
      </footer>
    </dialog>
  );
}
