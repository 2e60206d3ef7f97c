import { checkAltTexts } from './checks/alt-texts.ts';
import { checkBookmarks } from './checks/bookmarks.ts';
import { checkFields } from './checks/fields.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkHoles } from './checks/holes.ts';
import { checkLinks } from './checks/links.ts';
import { checkNumbering } from './checks/numbering.ts';
import { checkPrompts } from './checks/prompts.ts';
import { checkProperties } from './checks/properties.ts';
import { checkRelationships } from './checks/relationships.ts';
import { checkStyles } from './checks/styles.ts';
import { checkTables } from './checks/tables.ts';
import { checkXml } from './checks/xml.ts';
import { readWordPackage } from './word-package.ts';

const checks = {
  xml: checkXml,
  relationships: checkRelationships,
  properties: checkProperties,
  styles: checkStyles,
  numbering: checkNumbering,
  bookmarks: checkBookmarks,
  links: checkLinks,
  fields: checkFields,
  prompts: checkPrompts,
  headings: checkHeadings,
  tables: checkTables,
  altTexts: checkAltTexts,
  holes: checkHoles,
};

/** One thing that is wrong with a document. */
export interface WordFinding {
  check: keyof typeof checks;
  text: string;
}

/** Everything that is wrong with a document; nothing when it can be sent. */
export function lintWord(bytes: Uint8Array): WordFinding[] {
  const document = readWordPackage(bytes);
  return Object.entries(checks).flatMap(([check, run]) =>
    run(document).map((text) => ({ check: check as keyof typeof checks, text })),
  );
}
