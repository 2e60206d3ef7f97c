import { softHyphen } from '#core/diagrams/channel-matrix/word-breaks.ts';

/** Whoever copies words from the screen gets them without the soft hyphens they are shown with. What a screen puts on the clipboard itself stays. */
export function copyPlainWords(event: ClipboardEvent): void {
  const selection = document.getSelection();
  if (event.defaultPrevented || !event.clipboardData || !selection || isWriting(event.target)) return;
  const text = selection.toString();
  if (!text.includes(softHyphen)) return;
  const copied = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    copied.append(selection.getRangeAt(index).cloneContents());
  }
  event.clipboardData.setData('text/plain', text.replaceAll(softHyphen, ''));
  event.clipboardData.setData('text/html', copied.innerHTML.replaceAll(softHyphen, ''));
  event.preventDefault();
}

/** Where one writes, every character is one's own. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
