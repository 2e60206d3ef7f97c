import { Button } from '@mantine/core';
import { useState } from 'react';
import { shortestReason } from '#core/edits/accept-finding.ts';
import type { Finding } from '#core/analysis/finding.ts';
import type { Acceptance } from '#core/model/acceptance.ts';
import type { AcceptanceId } from '#core/model/id.ts';
import { shorten } from '#core/model/place-of.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import formStyles from '../form/FormField.module.css';
import { FormField } from '../form/FormField.tsx';
import { newId } from '../form/new-object.ts';
import { today } from '../form/today.ts';
import { useFindingWords } from './use-finding-words.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { usePerform } from '../session/use-perform.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import { useSettingsState } from '../settings/SettingsProvider.tsx';

const codes = ['deliberate', 'not-applicable', 'temporary', 'solved-elsewhere', 'false-alarm'] as const;

/** Lets a finding stay, with a kind of reason, a sentence, and an end when it is for now. A finding that came back shows the old reason. */
export function AcceptForm({ finding }: { finding: Finding }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const wordsOf = useFindingWords();
  const { settings } = useSettingsState();
  const earlier = workspace.acceptances?.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  const [reasonCode, setReasonCode] = useState<Acceptance['reasonCode']>(earlier?.reasonCode ?? 'deliberate');
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<string>();
  const by = workspace.people.find(({ name }) => name === settings.personName)?.id;
  const isReady = reason.trim().length >= shortestReason && (reasonCode !== 'temporary' || until !== '');

  function accept(): void {
    const acceptance: Acceptance = {
      id: newId() as AcceptanceId,
      fingerprint: finding.fingerprint,
      ruleId: finding.ruleId,
      reasonCode,
      reason,
      ...(by === undefined ? {} : { by }),
      on: today(),
      ...(until === '' ? {} : { until }),
      contextHash: finding.contextHash,
    };
    setProblem(perform({ editId: 'finding.accept', args: { acceptance, subject: shorten(wordsOf(finding)) } }));
  }

  return (
    <>
      {finding.status === 'changed' && earlier && (
        <p className={formStyles.help}>{t('accept.cameBack', { reason: earlier.reason })}</p>
      )}
      <ChoiceField
        label={t('accept.code')}
        value={reasonCode}
        options={codes.map((value) => ({ value, label: t(`accept.codes.${value}`) }))}
        onChoose={(code) => {
          setReasonCode(code ?? 'deliberate');
          return undefined;
        }}
      />
      <FormField label={t('accept.reason')} help={t('accept.reasonHelp')} problem={problem}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            aria-describedby={describedBy}
            className={formStyles.input}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </FormField>
      <FormField label={t(reasonCode === 'temporary' ? 'accept.until' : 'accept.untilOptional')}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            className={formStyles.input}
            value={until}
            min={today()}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
      </FormField>
      <Button variant="default" mt={12} disabled={!isReady} onClick={accept}>
        {t('accept.submit')}
      </Button>
    </>
  );
}
