import { IconPrinter } from '@tabler/icons-react';
import { usePrintView } from '../view/print-view.ts';
import type { Action } from './action.ts';

/** How long pictures may take to be drawn; what is not there by then is printed as its summary. */
const drawingMs = 30_000;

/** Grids that show only what is in view: on paper they would be cut off, and the plan has the same in tables. */
const neverOnPaper = /^\/process\/[^/]+(\/(flow|quick|present|step)(\/.*)?)?$/;

/** Prints the screen without what is around it: the plan as its pages, anything else as its page. */
export const printScreen: Action = {
  id: 'screen.print',
  menu: 'file',
  icon: IconPrinter,
  shortcuts: ['mod+p'],
  worksInFields: true,
  isEnabled: ({ path }) => !neverOnPaper.test(path),
  run: async () => {
    usePrintView.setState({ isPrinting: true });
    // Where printing goes on beside the page, it is over later than `print` returns.
    window.addEventListener('afterprint', () => usePrintView.setState({ isPrinting: false }), { once: true });
    await everythingDrawn();
    window.print();
  },
};

/** Waits until nothing on the screen is still to be drawn. */
async function everythingDrawn(): Promise<void> {
  await nextFrame();
  const deadline = performance.now() + drawingMs;
  while (document.querySelector('[data-drawing]') && performance.now() < deadline) await nextFrame();
  await Promise.allSettled([...document.images].map((image) => image.decode()));
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}
