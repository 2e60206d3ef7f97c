/** Prints a line of the result on stdout. */
export function printLine(line: string): void {
  console.log(withoutControls(line));
}

/** Prints one line on stderr about what went wrong. */
export function printError(line: string): void {
  console.error(withoutControls(line));
}

/** Texts come from files of others: nothing in them may steer the terminal. */
function withoutControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '�');
}
