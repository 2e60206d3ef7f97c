import { formatMessage, type Language, type Message } from '#core/messages/format-message.ts';
import type { SheetProblem } from './sheet-change.ts';

const messages: Record<SheetProblem['code'], Message> = {
  'unknown-id': {
    nl: 'Cel {cell}: dit middel of deze tekstversie bestaat hier niet (meer). Haal de regel weg.',
    en: 'Cell {cell}: this content or text is not there (any more). Remove the row.',
  },
  'empty-name': {
    nl: 'Cel {cell}: een middel heeft een naam. Vul de naam in.',
    en: 'Cell {cell}: content has a name. Fill it in.',
  },
  'no-date': {
    nl: 'Cel {cell}: “{text}” is geen datum. Schrijf bijvoorbeeld 1-12-2026.',
    en: 'Cell {cell}: “{text}” is not a date. Write for instance 2026-12-01.',
  },
  'unknown-name': {
    nl: 'Cel {cell}: “{text}” is hier niet bekend. Kies een naam die in de werkruimte staat.',
    en: 'Cell {cell}: “{text}” is not known here. Choose a name that is in the workspace.',
  },
  'no-text-row': {
    nl: 'Cel {cell}: dit middel heeft nog geen tekstversie. Maak die eerst in de app.',
    en: 'Cell {cell}: this content has no text yet. Make one in the app first.',
  },
  'two-values': {
    nl: 'Cellen {text}: hetzelfde middel krijgt twee verschillende waarden. Maak ze gelijk.',
    en: 'Cells {text}: the same content gets two different values. Make them equal.',
  },
  'text-cut': {
    nl: 'Cel {cell}: de tekst van “{text}” is te lang voor Excel en staat er niet helemaal. Verander hem in de app.',
    en: 'Cell {cell}: the text of “{text}” is too long for Excel and is not whole there. Change it in the app.',
  },
  'double-text': {
    nl: 'Cel {cell}: “{text}” krijgt zo twee teksten voor dezelfde doelgroep en hetzelfde kanaal. Kies een andere doelgroep of een ander kanaal.',
    en: 'Cell {cell}: “{text}” would get two texts for the same target group and channel. Choose another group or channel.',
  },
};

/** Says what is wrong in a sheet, where, and what to do. */
export function wordSheetProblem({ code, cell, text }: SheetProblem, language: Language): string {
  return formatMessage(messages[code], language, { cell, text });
}
