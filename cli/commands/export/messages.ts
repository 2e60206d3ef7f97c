/** What the command says about an export. */
export const messages = {
  made: { nl: '{file}: het communicatieplan is gemaakt.', en: '{file}: the communication plan has been made.' },
  noPlan: { nl: 'er is geen plan met id “{id}”.', en: 'there is no plan with id “{id}”.' },
  noProcess: { nl: 'er is geen klantproces met id “{id}”.', en: 'there is no process with id “{id}”.' },
  noBrowser: {
    nl: 'Geen Chromium, Chrome of Edge gevonden. Deze afbeeldingen zijn weggelaten: {figures}.',
    en: 'No Chromium, Chrome or Edge found. These pictures were left out: {figures}.',
  },
  notDrawn: {
    nl: 'Deze afbeeldingen konden niet worden getekend: {figures}.',
    en: 'These pictures could not be drawn: {figures}.',
  },
  'template-missing': {
    nl: 'het sjabloon kan niet worden gelezen. Controleer de naam en de map.',
    en: 'the template cannot be read. Check its name and folder.',
  },
  'template-not-word': {
    nl: 'dit sjabloon is geen Word-document. Kies een .docx of .dotx.',
    en: 'this template is not a Word document. Choose a .docx or .dotx.',
  },
  'template-macros': {
    nl: 'dit sjabloon bevat macro’s. Bewaar het in Word als .docx of .dotx zonder macro’s.',
    en: 'this template contains macros. Save it in Word as a .docx or .dotx without macros.',
  },
  'template-too-large': {
    nl: 'dit sjabloon is te groot (uitgepakt meer dan 48 MB). Maak de afbeeldingen kleiner.',
    en: 'this template is too large (over 48 MB unpacked). Make its pictures smaller.',
  },
  'template-unsafe': {
    nl: 'dit sjabloon bevat XML-entiteiten en wordt daarom niet gebruikt. Bewaar het opnieuw in Word.',
    en: 'this template contains XML entities and is therefore not used. Save it again in Word.',
  },
  drawn: { nl: '{file}: de afbeelding is gemaakt.', en: '{file}: the picture has been made.' },
  tables: { nl: '{file}: de tabellen zijn gemaakt.', en: '{file}: the tables have been made.' },
  noProcessYet: {
    nl: 'er is nog geen klantproces om te tekenen. Maak er eerst een.',
    en: 'there is no process to draw yet. Make one first.',
  },
  noGroup: {
    nl: 'de doelgroep met id “{id}” doet niet mee aan dit klantproces.',
    en: 'the target group with id “{id}” takes no part in this process.',
  },
  noItem: {
    nl: 'er is geen informatie en geen gegeven met id “{id}”.',
    en: 'there is no information item and no data field with id “{id}”.',
  },
  noMermaid: {
    nl: 'dit diagram heeft geen Mermaid-tekst. Kies .svg of .png, of --diagram flow, lanes of data.',
    en: 'this diagram has no Mermaid text. Choose .svg or .png, or --diagram flow, lanes or data.',
  },
  pdfBrowser: {
    nl: 'voor een pdf is Chromium, Chrome of Edge nodig, en die is niet gevonden. Exporteer naar .html en druk dat af.',
    en: 'a PDF needs Chromium, Chrome or Edge, and none was found. Export to .html and print that.',
  },
  notPrinted: {
    nl: 'de pdf kon niet worden gemaakt. Probeer het opnieuw, of exporteer naar .html en druk dat af.',
    en: 'the PDF could not be made. Try again, or export to .html and print that.',
  },
  'template-broken': {
    nl: 'dit sjabloon is beschadigd. Open het in Word, laat Word het herstellen en bewaar het opnieuw.',
    en: 'this template is damaged. Open it in Word, let Word repair it and save it again.',
  },
  drawing: { nl: 'Afbeelding {done} van {all}', en: 'Picture {done} of {all}' },
};
