import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Language } from '#core/messages/format-message.ts';

/** Sets the moments and the language in the properties of the file and the times in the zip, so that the same plan gives the same bytes. */
export function finishPackage(
  bytes: Uint8Array,
  { madeOn, language }: { madeOn: string; language: Language },
): Uint8Array {
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  if (core) {
    const xml = strFromU8(core)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}`)
      .replace(
        /<\/cp:coreProperties>/,
        `<dc:language>${language === 'nl' ? 'nl-NL' : 'en-GB'}</dc:language></cp:coreProperties>`,
      );
    files['docProps/core.xml'] = strToU8(xml);
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}
