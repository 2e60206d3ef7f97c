/** Whether what had the focus is gone from the page, so that the focus fell back to the page itself. Who has gone on meanwhile has it elsewhere. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
