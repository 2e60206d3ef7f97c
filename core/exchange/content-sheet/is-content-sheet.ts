/** Whether a head row is that of the content sheet of a workbook of ours: its hidden columns say so. */
export function isContentSheet(head: readonly unknown[]): boolean {
  return head.includes('content-id') && head.includes('text-id');
}
