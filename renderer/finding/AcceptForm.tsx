import { Button, Radio } from '@mantine/core';
import { useId, useState } from 'react';
import { shortestReason } from '#core/edits/accept-finding.ts';
import { contextHashOf, type Finding } from '#core/analysis/finding.ts';
import type { Acceptance } from '#core/model/acceptance.ts';
import type { AcceptanceId } from '#core/model/id.ts';
import { shorten } from '#core/model/place-of.ts';
import formStyles from '../form/FormField.module.css';
import { FormField } from '../form/FormField.tsx';
import { newId } from '../form/new-object.ts';
import { today } from '../form/today.ts';
import { useFindingWords } from './use-finding-words.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { usePerform } from '../session/use-perform.ts';
import { useWorkspace } from '../session/SessionProvider.tsx';
import { useSettings } from '../settings/SettingsProvider.tsx';
import styles from './AcceptForm.module.css';
import { CameBack } from './CameBack.tsx';

const codes = ['deliberate', 'not-applicable', 'temporary', 'solved-elsewhere', 'false-alarm'] as const;

/** Lets a finding stay, with a kind of reason, a sentence, and an end when it is for now. A finding that came back shows the old reason. */
export function AcceptForm({ finding }: { finding: Finding }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const wordsOf = useFindingWords();
  const { personName } = useSettings();
  const helpId = useId();
  const earlier = workspace.acceptances?.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  const [reasonCode, setReasonCode] = useState<Acceptance['reasonCode']>(earlier?.reasonCode ?? 'deliberate');
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<string>();
  const by = workspace.people.find(({ name }) => name === personName)?.id;
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
      contextHash: contextHashOf(finding),
    };
    setProblem(perform({ editId: 'finding.accept', args: { acceptance, subject: shorten(wordsOf(finding)) } }));
  }

  return (
    <>
      {finding.status === 'changed' && earlier && <CameBack finding={finding} acceptance={earlier} />}
      <Radio.Group
        aria-label={t('accept.code')}
        value={reasonCode}
        onChange={(value) => setReasonCode(codes.find((code) => code === value) ?? 'deliberate')}
      >
        <div className={styles.codes}>
          {codes.map((value) => (
            <Radio key={value} value={value} label={t(`accept.codes.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      <div className={styles.line}>
        <FormField label={t('accept.reason')}>
          {({ id }) => (
            <input
              id={id}
              aria-describedby={helpId}
              className={formStyles.input}
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
        <Button variant="default" disabled={!isReady} onClick={accept}>
          {t('accept.submit')}
        </Button>
      </div>
      <p id={helpId} className={formStyles.help}>
        {t('accept.reasonHelp')}
        {reasonCode === 'false-alarm' && ` ${t('accept.isCounted')}`}
      </p>
      {problem !== undefined && (
        <p className={formStyles.help} data-problem role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
