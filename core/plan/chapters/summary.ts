import { defineChapter } from '../chapter.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { findings } from './findings.ts';
import { bullets, labelled, paragraph } from '../write.ts';

/** What it is about in half a page, and which decisions are asked. */
export const summary = defineChapter({
  id: 'summary',
  title: { nl: 'Samenvatting', en: 'Summary' },
  numbering: 'none',
  missing: {
    nl: 'Schrijf bij Plan een samenvatting van een halve pagina.',
    en: 'Write a summary of half a page under Plan.',
  },
  write({ plan, processes, targetGroups, analysis, names, say, ofPlan }) {
    const { error, warning } = analysis.counts;
    const about = say(
      {
        nl: 'Dit plan beschrijft {processes, plural, one {één klantproces} other {# klantprocessen}} met {steps, plural, =0 {nog geen stappen} one {één stap} other {# stappen}} voor {groups, plural, =0 {nog geen doelgroep} one {één doelgroep} other {# doelgroepen}}{groups, plural, =0 {} other {: {names}}}.',
        en: 'This plan describes {processes, plural, one {one customer process} other {# customer processes}} with {steps, plural, =0 {no steps yet} one {one step} other {# steps}} for {groups, plural, =0 {no target group yet} one {one target group} other {# target groups}}{groups, plural, =0 {} other {: {names}}}.',
      },
      {
        processes: processes.length,
        steps: processes.reduce((sum, { steps }) => sum + steps.length, 0),
        groups: targetGroups.length,
        names: names.join(targetGroups.map(({ name }) => name)),
      },
    );
    const open = say(
      {
        nl: 'Er {error, plural, one {staat nog één fout} other {staan nog # fouten}} en {warning, plural, one {één waarschuwing} other {# waarschuwingen}} open; zie het hoofdstuk ',
        en: 'There {error, plural, one {is still one error} other {are still # errors}} and {warning, plural, one {one warning} other {# warnings}} open; see the chapter ',
      },
      { error, warning },
    );
    const blocks: Block[] = processes.length > 0 ? [paragraph(about, ofPlan())] : [];
    if (error + warning > 0) {
      const chapter = { text: say(findings.title), to: { chapter: findings.id } };
      blocks.push({ kind: 'paragraph', content: [{ text: open }, chapter, { text: '.' }], source: ofPlan() });
    }
    const decisions = plan.decisions ?? [];
    if (decisions.length > 0) {
      blocks.push(
        labelled(say({ nl: 'Gevraagde besluiten', en: 'Decisions asked' }), '', ofPlan('decisions')),
        bullets(decisions.map(({ id, text }) => ({ text, source: sourceOf('decision', id)('text') }))),
      );
    }
    return blocks;
  },
});
