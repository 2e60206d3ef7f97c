/** The place in the app that a copied link leads to: `#/findings/…`, alone or at the end of a whole address; undefined for anything else. */
export function pathInText(text: string): string | undefined {
  return /^(?:\S+)?#(\/[a-z][^\s#]*)$/.exec(text.trim())?.[1];
}
