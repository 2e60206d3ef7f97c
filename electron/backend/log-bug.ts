/** Writes a bug of ours to stderr, for whoever started the app from a terminal; gives the sentence for the person. */
export function logBug(during: string, error: unknown): string {
  const description = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Leidraad: error while ${during}: ${description}\n`);
  return error instanceof Error ? error.message : String(error);
}
