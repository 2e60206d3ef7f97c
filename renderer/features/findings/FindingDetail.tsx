import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { AnchorKind, Finding } from '#core/analysis/finding.ts';
import { namesIn } from '#core/analysis/names.ts';
import { ruleById } from '#core/analysis/registry.ts';
import { processById, stepById } from '#core/model/lookups.ts';
import { useActionContext } from '../../actions/ActionProvider.tsx';
import { showFinding } from '../../actions/walk-findings.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import type { FindingPlace } from '../../analysis/place-findings.ts';
import { revealFinding } from '../../analysis/reveal-finding.ts';
import { CopyLink } from '../../finding/CopyLink.tsx';
import { QuickFixes } from '../../finding/QuickFixes.tsx';
import { useFixes } from '../../finding/use-fixes.ts';
import { useFindingWords } from '../../finding/use-finding-words.ts';
import { WhyItMatters } from '../../finding/WhyItMatters.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { itemPath, processPath, stepPath, type LibraryScreen } from '../../navigation/routes.ts';
import { KeyCaps } from '../../ui/KeyCaps.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AcceptForm } from '../../finding/AcceptForm.tsx';
import { MakeAction } from './MakeAction.tsx';
import { WitnessPath } from './WitnessPath.tsx';
import styles from './FindingDetail.module.css';

interface FindingDetailProps {
  analysis: WorkspaceAnalysis;
  finding: Finding;
}

/** One finding in full: what, where, the path on which it goes wrong, why it matters and what solves it. */
export function FindingDetail({ analysis, finding }: FindingDetailProps) {
  const { t, language } = useTexts();
  const wordsOf = useFindingWords();
  const rule = ruleById(finding.ruleId);
  const hasFixes = useFixes(finding).length > 0;
  return (
    <article className={styles.detail} aria-label={t('findings.detail')}>
      <div className={styles.kind}>
        <SeverityMark severity={finding.severity} size={16}>
          {t(`severity.${finding.severity}`)}
        </SeverityMark>
        <span>{rule?.docs.title[language]}</span>
        <CopyLink path={itemPath('findings', finding.fingerprint)} />
      </div>
      <h2 className={styles.words}>{wordsOf(finding)}</h2>
      <Where analysis={analysis} finding={finding} />
      {finding.path && finding.path.length > 0 && <WitnessPath analysis={analysis} finding={finding} />}
      <div className={styles.columns}>
        <section>
          <h3 className={styles.heading}>{t('findings.why')}</h3>
          <WhyItMatters finding={finding} />
        </section>
        {hasFixes && (
          <section>
            <h3 className={styles.heading}>{t('findings.fixes')}</h3>
            <QuickFixes finding={finding} isMain />
          </section>
        )}
      </div>
      <section className={styles.accept}>
        <h3 className={styles.heading}>
          {t('accept.title')} <span className={styles.aside}>{t('accept.aside')}</span>
        </h3>
        <AcceptForm finding={finding} />
      </section>
      <section className={styles.accept}>
        <h3 className={styles.heading}>{t('accept.later')}</h3>
        <MakeAction finding={finding} />
      </section>
    </article>
  );
}

function Where({ analysis, finding }: FindingDetailProps) {
  const { t } = useTexts();
  const { workspace } = analysis;
  const context = useActionContext();
  const places = analysis.placesOf(finding);
  const cell = places.find(({ stepId }) => stepId !== undefined);
  // In the order of the sentence above it.
  const groups = workspace.targetGroups.filter(({ id }) => finding.targetGroupIds.includes(id));
  return (
    <div className={styles.where}>
      <ul className={styles.places}>
        <Subject analysis={analysis} finding={finding} />
        {places.map((place) => (
          <Place key={`${place.processId} ${place.stepId}`} analysis={analysis} place={place} />
        ))}
      </ul>
      <ul className={styles.groups}>
        {groups.map(({ id }) => (
          <li key={id}>
            <GroupName workspace={workspace} groupId={id} />
          </li>
        ))}
      </ul>
      {cell && (
        <Button
          variant="default"
          leftSection={<showFinding.icon size={16} stroke={1.6} aria-hidden="true" />}
          rightSection={<KeyCaps shortcut="alt+F8" />}
          onClick={() => revealFinding(cell, context.navigate)}
        >
          {t('findings.toCell')}
        </Button>
      )}
    </div>
  );
}

/** The item of a library that a finding is about. */
const librariesOf: Partial<Record<AnchorKind, LibraryScreen>> = {
  content: 'content',
  info: 'information',
  field: 'systems',
  system: 'systems',
  channel: 'channels',
  targetGroup: 'target-groups',
};

function Subject({ analysis: { workspace }, finding: { anchor } }: FindingDetailProps) {
  const { language } = useTexts();
  const library = librariesOf[anchor.kind];
  if (!library) return null;
  return (
    <li>
      <TextLink href={itemPath(library, anchor.id)}>{namesIn(workspace, language).of(anchor.kind, anchor.id)}</TextLink>
    </li>
  );
}

function Place({ analysis: { workspace }, place }: { analysis: WorkspaceAnalysis; place: FindingPlace }) {
  const { t } = useTexts();
  const { processId, stepId } = place;
  const process = processById(workspace, processId);
  const step = stepId === undefined ? undefined : stepById(workspace, stepId)?.step;
  if (!process) return null;
  const number = orderSteps(process).steps.find((candidate) => candidate.stepId === stepId)?.number ?? 0;
  return (
    <li>
      <TextLink href={processPath(processId)}>{process.name}</TextLink>
      {step && (
        <>
          <IconChevronRight size={14} stroke={1.6} className={styles.then} aria-hidden="true" />
          <TextLink href={stepPath(processId, step.id)}>{t('library.step', { number, name: step.name })}</TextLink>
        </>
      )}
    </li>
  );
}
