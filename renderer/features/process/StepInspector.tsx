import { orderSteps } from '#core/diagrams/step-order.ts';
import type { StepId } from '#core/model/id.ts';
import { groupsOfStep, informationById, personById } from '#core/model/lookups.ts';
import type { Transition } from '#core/model/transition.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupName } from '../../lookups/GroupName.tsx';
import { itemPath, stepPath } from '../../navigation/routes.ts';
import { Field } from '../../ui/Field.tsx';
import { None } from '../../ui/None.tsx';
import { TextEntry } from '../../ui/TextEntry.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import type { BlueprintColumn } from './blueprint-columns.ts';
import type { BlueprintRow } from './blueprint-rows.ts';
import { ExpectationFields } from './ExpectationFields.tsx';
import styles from './Inspector.module.css';
import { InspectorFindings } from './InspectorFindings.tsx';
import type { Blueprint } from './use-blueprint.ts';
import { usePerform } from './use-perform.ts';

/** Everything of a step that holds for all target groups. */
export function StepInspector({ blueprint, column, row }: PartProps & { row: BlueprintRow | undefined }) {
  const { t } = useTexts();
  const perform = usePerform();
  const { workspace, process } = blueprint;
  const { step } = column;
  const owner = step.ownerId === undefined ? undefined : personById(workspace, step.ownerId);
  return (
    <>
      <p className={styles.subject}>
        {t('inspector.stepOf', { number: column.number, kind: t(`stepKind.${step.kind}`) })}
      </p>
      <InspectorFindings stepId={step.id} row={row} />
      <Field label={t('blueprint.stepName')}>
        <TextEntry
          label={t('blueprint.stepName')}
          value={step.name}
          onCommit={(name) =>
            perform({ editId: 'step.rename', args: { processId: process.id, stepId: step.id, name } })
          }
        />
      </Field>
      <Field label={t('inspector.begins')} help={t('help.begins')}>
        {t(`initiator.${step.initiator}`)}
        {step.moment !== undefined && `, ${step.moment}`}
        {owner && <p>{t('inspector.owner', { name: owner.name })}</p>}
      </Field>
      <Field label={t('inspector.groups')}>
        <ul>
          {groupsOfStep(step, process).map((groupId) => (
            <li key={groupId}>
              <GroupName workspace={workspace} groupId={groupId} />
            </li>
          ))}
        </ul>
      </Field>
      <Field label={t('row.customerAction')} help={t('help.customerAction')}>
        {step.customerAction ?? <None />}
      </Field>
      <Field label={t('row.question')} help={t('help.question')}>
        {step.questions?.length ? (
          <ul>
            {step.questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        ) : (
          <None />
        )}
      </Field>
      <Needs blueprint={blueprint} column={column} />
      <ExpectationFields step={step} workspace={workspace} processId={process.id} />
      <Ways blueprint={blueprint} column={column} />
      {step.notes !== undefined && (
        <Field label={t('inspector.notes')}>
          <p className={styles.notes}>{step.notes}</p>
        </Field>
      )}
    </>
  );
}

interface PartProps {
  blueprint: Blueprint;
  column: BlueprintColumn;
}

function Needs({ blueprint: { workspace }, column: { step } }: PartProps) {
  const { t } = useTexts();
  const needs = (step.needs ?? []).flatMap(({ infoId, timing = 'during' }) => {
    const item = informationById(workspace, infoId);
    return item ? [{ item, timing }] : [];
  });
  return (
    <Field label={t('inspector.needs')} help={t('help.needs')}>
      {needs.length === 0 ? (
        <None />
      ) : (
        <ul>
          {needs.map(({ item, timing }) => (
            <li key={item.id}>
              <TextLink href={itemPath('information', item.id)}>{item.name}</TextLink>{' '}
              <span className={styles.quiet}>{t(`need.${timing}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}

function Ways({ blueprint: { process }, column: { step } }: PartProps) {
  const { t } = useTexts();
  const into = process.transitions.filter(({ to }) => to === step.id);
  const out = process.transitions.filter(({ from }) => from === step.id);
  return (
    <Field label={t('inspector.ways')} help={t('help.ways')}>
      {into.length + out.length === 0 ? (
        <None />
      ) : (
        <ul>
          {into.map((way) => (
            <Way key={way.id} way={way} other={way.from} direction="from" process={process} />
          ))}
          {out.map((way) => (
            <Way key={way.id} way={way} other={way.to} direction="to" process={process} />
          ))}
        </ul>
      )}
    </Field>
  );
}

interface WayProps {
  way: Transition;
  other: StepId;
  direction: 'from' | 'to';
  process: Blueprint['process'];
}

function Way({ way, other, direction, process }: WayProps) {
  const { t, formats } = useTexts();
  const step = process.steps.find(({ id }) => id === other);
  const number = orderSteps(process).steps.find(({ stepId }) => stepId === other)?.number ?? 0;
  const facts = [way.condition, way.probability === undefined ? undefined : formats.share(way.probability)].filter(
    Boolean,
  );
  return (
    <li>
      {t(`way.${direction}`)}{' '}
      <TextLink href={stepPath(process.id, other)}>
        {number} {step?.name}
      </TextLink>
      {facts.length > 0 && <span className={styles.quiet}> {facts.join(', ')}</span>}
    </li>
  );
}
