import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ProcessId } from '#core/model/id.ts';
import { processById, targetGroupById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import styles from './PresentationScreen.module.css';
import { Slide } from './Slide.tsx';
import { slidesFor } from './slides.ts';

interface PresentationScreenProps {
  processId: string;
  /** Where to begin; the first step when absent. */
  stepId?: string | undefined;
}

/** The presentation of a process, at `#/process/<id>/present`. */
export function PresentationScreen({ processId, stepId }: PresentationScreenProps) {
  const process = processById(useWorkspace(), decodeURIComponent(processId) as ProcessId);
  return process ? <Presentation process={process} stepId={stepId && decodeURIComponent(stepId)} /> : null;
}

function Presentation({ process, stepId }: { process: Process; stepId: string | undefined }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const [groupIndex, setGroupIndex] = useState(0);
  const [current, setCurrent] = useState(stepId);
  const [hasNotes, setHasNotes] = useState(false);
  const [isDark, setIsDark] = useState(false);
  const groupId = process.targetGroupIds[groupIndex];
  const slides = slidesFor(workspace, process, groupId);
  const place = Math.max(
    0,
    slides.findIndex(({ step }) => step.id === current),
  );
  const slide = slides[place];

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

  const go = (index: number): void =>
    setCurrent(slides[Math.min(Math.max(index, 0), slides.length - 1)]?.step.id ?? current);
  const changeGroup = (by: 1 | -1): void => {
    const count = process.targetGroupIds.length;
    if (count > 0) setGroupIndex((groupIndex + by + count) % count);
  };
  const keys: Record<string, () => void> = {
    ArrowRight: () => go(place + 1),
    PageDown: () => go(place + 1),
    ' ': () => go(place + 1),
    Enter: () => go(place + 1),
    ArrowLeft: () => go(place - 1),
    PageUp: () => go(place - 1),
    Backspace: () => go(place - 1),
    Home: () => go(0),
    End: () => go(slides.length - 1),
    ArrowDown: () => changeGroup(1),
    ArrowUp: () => changeGroup(-1),
    n: () => setHasNotes(!hasNotes),
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

  return (
    <dialog
      ref={dialog}
      className={styles.screen}
      data-dark={isDark}
      aria-label={t('presentation.label', { process: process.name })}
      tabIndex={-1}
      onClose={() => window.history.back()}
    >
      {slide && !isDark && (
        <>
          <header className={styles.top}>
            <span>{process.name}</span>
            <span className={styles.group}>{groupId && targetGroupById(workspace, groupId)?.name}</span>
          </header>
          <Slide workspace={workspace} process={process} slide={slide} hasNotes={hasNotes} />
        </>
      )}
      {!slide && <p>{t('presentation.nothing')}</p>}
      <footer className={styles.bottom} hidden={isDark}>
        <output>{slide ? t('presentation.place', { number: place + 1, total: slides.length }) : ''}</output>
        <span>{t('presentation.keys')}</span>
        <button type="button" className={styles.leave} onClick={() => dialog.current?.close()}>
          {t('presentation.leave')}
        </button>
      </footer>
    </dialog>
  );
}
