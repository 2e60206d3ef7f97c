import type { Editor } from '@tiptap/core';
import { useEffect, useState, type RefObject } from 'react';
import type { CheckPlace } from './check-place.ts';

/** Where the text ends, and how wide the explanation is, in pixels; as in the styles. */
const textWidth = 524;
const panelWidth = 348;

/**
 * Where the explanation of a place stands: beside its line, over the text or the figures that are there; where there is no room beside, under
 * the line. Always inside the screen.
 */
export function useSpotBeside(
  editor: Editor,
  panel: RefObject<HTMLElement | null>,
  { from }: CheckPlace,
): { top: number; left: number } {
  const [spot, setSpot] = useState({ top: 0, left: 0 });
  useEffect(() => {
    const measure = (): void => {
      const holder = panel.current?.offsetParent;
      if (!panel.current || !holder || editor.isDestroyed) return;
      const frame = holder.getBoundingClientRect();
      const room = (holder.closest('[data-beside]')?.parentElement ?? holder).getBoundingClientRect();
      const line = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size));
      const edge = Math.min(textWidth, frame.width - 12);
      const hasRoom = frame.left + edge + panelWidth + 12 <= room.right;
      const wanted = hasRoom ? line.top - frame.top - 12 : line.bottom - frame.top + 8;
      const lowest = frame.height - panel.current.offsetHeight - 12;
      setSpot({
        top: Math.max(8, Math.min(wanted, lowest)),
        left: hasRoom ? edge : Math.max(8, frame.width - panelWidth - 12),
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (panel.current) observer.observe(panel.current);
    document.addEventListener('scroll', measure, true);
    globalThis.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', measure, true);
      globalThis.removeEventListener('resize', measure);
    };
  }, [editor, panel, from]);
  return spot;
}
