import { acceptanceSchema, type Acceptance } from '#core/model/acceptance.ts';
import { defineEdit } from './edit.ts';

/** A reason says something from this many characters on. */
export const shortestReason = 10;

/** Accepts a finding with a reason, in the place of an earlier acceptance of the same finding. "For now" needs an end. */
export const acceptFinding = defineEdit<{ acceptance: Acceptance; subject: string }>({
  id: 'finding.accept',
  label: { nl: 'Melding “{subject}” accepteren', en: 'Accept finding “{subject}”' },
  subject: (_workspace, { subject }) => subject,
  recipe(draft, { acceptance }) {
    if (acceptance.reason.trim().length < shortestReason) return 'reason-too-short';
    if (acceptance.reasonCode === 'temporary' && acceptance.until === undefined) return 'end-missing';
    if (!acceptanceSchema.safeParse(acceptance).success) return 'not-allowed';
    const others = (draft.acceptances ?? []).filter(({ fingerprint }) => fingerprint !== acceptance.fingerprint);
    draft.acceptances = [...others, { ...acceptance, reason: acceptance.reason.trim() }];
    return undefined;
  },
});
