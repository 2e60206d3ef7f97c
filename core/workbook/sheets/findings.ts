import { ruleById } from '#core/analysis/registry.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { column, idColumn, listed } from '../cells.ts';
import type { SheetDefinition } from '../workbook.ts';

/** What is missing and what is double, in the order of the report; what was accepted too, with the reason. */
export const findingSheet: SheetDefinition = {
  id: 'findings',
  title: { nl: 'Meldingen', en: 'Findings' },
  fill({ workspace, analysis, names, say }) {
    const severities = {
      error: say({ nl: 'Fout', en: 'Error' }),
      warning: say({ nl: 'Waarschuwing', en: 'Warning' }),
      hint: say({ nl: 'Tip', en: 'Hint' }),
    };
    const statuses = {
      open: say({ nl: 'open', en: 'open' }),
      accepted: say({ nl: 'geaccepteerd', en: 'accepted' }),
      changed: say({ nl: 'opnieuw te bekijken', en: 'to look at again' }),
      later: say({ nl: 'voor later', en: 'for later' }),
    };
    return {
      columns: [
        column(say({ nl: 'Ernst', en: 'Severity' }), 14),
        column(say({ nl: 'Melding', en: 'Finding' }), 60),
        column(say({ nl: 'Waar', en: 'Where' }), 30),
        column(say({ nl: 'Doelgroepen', en: 'Target groups' }), 28),
        column(say({ nl: 'Advies', en: 'Advice' }), 50),
        column(say({ nl: 'Regel', en: 'Rule' }), 34),
        column(say({ nl: 'Status', en: 'Status' }), 18),
        column(say({ nl: 'Reden', en: 'Reason' }), 36),
        idColumn('fingerprint'),
      ],
      rows: analysis.findings.map((finding) => {
        const docs = ruleById(finding.ruleId)?.docs;
        const acceptance = workspace.acceptances?.find(({ fingerprint }) => fingerprint === finding.fingerprint);
        return [
          severities[finding.severity],
          wordFinding(finding, names),
          names.of(finding.anchor.kind, finding.anchor.id),
          listed(finding.targetGroupIds.map((id) => names.of('targetGroup', id))),
          docs && say(docs.advice),
          docs ? say(docs.title) : finding.ruleId,
          statuses[finding.status],
          acceptance?.reason,
          finding.fingerprint,
        ];
      }),
    };
  },
};
