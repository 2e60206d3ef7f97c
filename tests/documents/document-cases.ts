import { readdirSync, readFileSync } from 'node:fs';
import type { Workspace } from '#core/model/workspace.ts';
import { fileURLToPath } from 'node:url';
import { drawPng } from '../../electron/backend/diagrams/draw-png.ts';
import type { HouseStyle } from '../../electron/backend/exporters/word/house/house-style.ts';
import { readHouseStyle } from '../../electron/backend/exporters/word/house/read-house-style.ts';
import { dutchHouseDocument, logoHouseDocument } from '../backend/exporters/house-documents.ts';
import { generateWorkspace } from '../fixtures/generate-workspace.ts';
import type { DocumentCase } from './check-document.ts';

const templates = new URL('../../templates/', import.meta.url);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#005A9C"/></svg>';

/**
 * Every template in every style, and a large plan: 20 processes of 15 steps with 4 target groups. The houses have fonts that LibreOffice knows the
 * widths of, so that its pages can be compared.
 */
export async function documentCases(): Promise<DocumentCase[]> {
  const logo = drawPng(svg, fileURLToPath(templates));
  const styles: [string, HouseStyle | undefined][] = [
    ['own', undefined],
    ['Dutch names', styleOf(await dutchHouseDocument('names', { text: 'Arial', headings: 'Times New Roman' }))],
    ['logo and own fonts', styleOf(await logoHouseDocument(logo, 'Arial'))],
  ];
  const names = readdirSync(templates).filter((name) => name.endsWith('.leidraad'));
  const large = generateWorkspace({ processes: 20, stepsPerProcess: 15, groups: 4 });
  return [
    ...names.flatMap((file) =>
      styles.map(([style, house]): DocumentCase => {
        const language = file.includes('.en.') ? 'en' : 'nl';
        return {
          name: `${file.replace('.leidraad', '')}, ${style}`,
          workspace: read(file),
          language,
          house,
          hasPageNumbers: true,
        };
      }),
    ),
    ...styles.flatMap(([style, house]) =>
      (['nl', 'en'] as const).map((language): DocumentCase => {
        const name = `20 × 15 × 4 ${language}, ${style}`;
        return { name, workspace: large, language, house, hasPageNumbers: true };
      }),
    ),
  ];
}

function read(file: string): Workspace {
  return JSON.parse(readFileSync(new URL(file, templates), 'utf8')) as Workspace;
}

function styleOf(document: Uint8Array): HouseStyle {
  const house = readHouseStyle(document);
  if (!house.ok) throw new Error(house.error);
  return house.value;
}
