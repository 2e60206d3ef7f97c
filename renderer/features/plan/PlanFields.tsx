import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { IconPlus } from '@tabler/icons-react';
import type { Plan } from '#core/model/plan.ts';
import { createPlan } from '#core/model/plan.ts';
import type { BudgetLineId, DecisionId, PersonId, PlanId, ProcessId } from '#core/model/id.ts';
import { ChoiceField } from '../../form/ChoiceField.tsx';
import { DateField } from '../../form/DateField.tsx';
import { personOptions } from '../../form/library-options.ts';
import { addNamed, newId } from '../../form/new-object.ts';
import { NumberField } from '../../form/NumberField.tsx';
import { ObjectFooter } from '../../form/ObjectFooter.tsx';
import { PickListField } from '../../form/PickListField.tsx';
import { RowsField } from '../../form/RowsField.tsx';
import { SwitchField } from '../../form/SwitchField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { usePerform } from '../../session/use-perform.ts';
import { useWorkspace } from '../../session/SessionProvider.tsx';
import { usePlanView } from '../../view/plan-view.ts';
import { ChapterTexts } from './ChapterTexts.tsx';
import styles from './ChoicesPanel.module.css';
import { PlanFieldPlace } from './PlanFieldPlace.tsx';
import { PlanGoals } from './PlanGoals.tsx';

type Approval = NonNullable<Plan['approvals']>[number];
type BudgetLine = NonNullable<Plan['budget']>[number];
const statuses = ['draft', 'review', 'approved'] as const;

/** What a plan says of itself and in its own words: cover, approvals, objectives, messages, decisions, budget, a text per chapter. */
export function PlanFields({ plan }: { plan: Plan | undefined }) {
  return plan ? <Fields key={plan.id} plan={plan} /> : <FirstPlan />;
}

/** Without a plan there are no fields yet; who was led to one stands at the button that makes the plan, and then at the field. */
function FirstPlan() {
  const { t } = useTexts();
  const isWanted = usePlanView(({ wantsField }) => wantsField !== undefined);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) place.current?.querySelector('button')?.focus();
  }, [isWanted]);
  return (
    <div ref={place}>
      <p className={styles.check}>{t('plan.fields.first')}</p>
      <NewPlan isFirst />
    </div>
  );
}

function NewPlan({ isFirst = false }: { isFirst?: boolean }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  return (
    <Button
      variant="default"
      mt={16}
      leftSection={isFirst ? undefined : <IconPlus size={15} stroke={1.8} aria-hidden="true" />}
      onClick={() => {
        const id = newId() as PlanId;
        const name = workspace.plans?.length ? t('plan.fields.another', { name: workspace.name }) : workspace.name;
        perform({ editId: 'object.add', args: { kind: 'plan', object: createPlan({ id, name }) } });
        // Who was led here goes on to that field; who began by themselves starts with the cover.
        const { wantsField = 'cover' } = usePlanView.getState();
        usePlanView.setState({ planId: id, onlyProcessId: undefined, wantsField });
      }}
    >
      {t(isFirst ? 'plan.fields.begin' : 'plan.fields.new')}
    </Button>
  );
}

function Fields({ plan }: { plan: Plan }) {
  const { t } = useTexts();
  const set = useForm('plan', plan.id);
  return (
    <>
      <PlanFieldPlace field="cover">
        <TextField label={t('plan.fields.name')} value={plan.name} onCommit={(name) => set({ name })} />
      </PlanFieldPlace>
      <TextField
        label={t('plan.fields.title')}
        help={t('plan.fields.titleHelp')}
        value={plan.title}
        onCommit={(title) => set({ title })}
      />
      <TextField label={t('plan.fields.subtitle')} value={plan.subtitle} onCommit={(subtitle) => set({ subtitle })} />
      <TextField label={t('plan.fields.client')} value={plan.client} onCommit={(client) => set({ client })} />
      <Authors plan={plan} />
      <DateField label={t('plan.fields.date')} value={plan.date} onCommit={(date) => set({ date })} />
      <ChoiceField
        label={t('plan.fields.status')}
        none={t('form.unknown')}
        value={plan.status}
        options={statuses.map((value) => ({ value, label: t(`plan.status.${value}`) }))}
        onChoose={(status) => set({ status })}
      />
      <TextField
        label={t('plan.fields.documentVersion')}
        value={plan.documentVersion}
        onCommit={(documentVersion) => set({ documentVersion })}
      />
      <TextField
        label={t('plan.fields.documentNumber')}
        value={plan.documentNumber}
        onCommit={(documentNumber) => set({ documentNumber })}
      />
      <PlanProcesses plan={plan} />
      <PlanGoals plan={plan} />
      <Decisions plan={plan} />
      <PlanFieldPlace field="budget">
        <Budget plan={plan} />
      </PlanFieldPlace>
      <PlanFieldPlace field="approvals">
        <Approvals plan={plan} />
      </PlanFieldPlace>
      <ChapterTexts plan={plan} />
      <NewPlan />
      <ObjectFooter
        kind="plan"
        id={plan.id}
        name={plan.name}
        onGone={() => usePlanView.setState({ planId: undefined })}
      />
    </>
  );
}

function Authors({ plan }: { plan: Plan }) {
  const { t } = useTexts();
  const workspace = useWorkspace();
  const perform = usePerform();
  const set = useForm('plan', plan.id);
  const authorIds = plan.authorIds ?? [];
  return (
    <PickListField
      label={t('plan.fields.authors')}
      placeholder={t('form.person')}
      options={personOptions(workspace)}
      chosenIds={authorIds}
      onChoose={(ids) => set({ authorIds: ids.length > 0 ? ids : null })}
      onCreate={(name) => {
        const id = newId() as PersonId;
        return perform([
          addNamed('person', id, name),
          { editId: 'object.set', args: { kind: 'plan', id: plan.id, fields: { authorIds: [...authorIds, id] } } },
        ]);
      }}
    />
  );
}

/** Over which processes the plan is: all of them, also later ones, or some. */
function PlanProcesses({ plan }: { plan: Plan }) {
  const { t } = useTexts();
  const { processes } = useWorkspace();
  const set = useForm('plan', plan.id);
  return (
    <>
      <SwitchField
        label={t('plan.fields.allProcesses')}
        isOn={plan.processIds === 'all'}
        onSwitch={(isOn) => set({ processIds: isOn ? 'all' : processes.map(({ id }) => id) })}
      />
      {plan.processIds !== 'all' && (
        <PickListField
          label={t('plan.fields.processes')}
          placeholder={t('plan.fields.chooseProcess')}
          options={processes.map(({ id, name }) => ({ id, name }))}
          chosenIds={plan.processIds}
          onChoose={(ids) => set({ processIds: ids satisfies ProcessId[] })}
        />
      )}
    </>
  );
}

function Decisions({ plan }: { plan: Plan }) {
  const { t } = useTexts();
  const set = useForm('plan', plan.id);
  return (
    <RowsField
      label={t('plan.fields.decisions')}
      help={t('plan.fields.decisionsHelp')}
      rows={plan.decisions ?? []}
      nameOf={({ text }) => text}
      addLabel={t('plan.fields.addDecision')}
      create={() => ({ id: newId() as DecisionId, text: t('plan.fields.newDecision') })}
      onCommit={(decisions) => set({ decisions: decisions.length > 0 ? decisions : null })}
    >
      {(decision, change) => (
        <TextField
          label={t('plan.fields.decision')}
          value={decision.text}
          onCommit={(text) => (text === '' ? undefined : change({ ...decision, text }))}
        />
      )}
    </RowsField>
  );
}

function Budget({ plan }: { plan: Plan }) {
  const { t } = useTexts();
  const set = useForm('plan', plan.id);
  const withNumber = (line: BudgetLine, key: 'hours' | 'euro', value: number | null): BudgetLine => {
    const { [key]: _earlier, ...rest } = line;
    return (value === null ? rest : { ...rest, [key]: value }) as BudgetLine;
  };
  return (
    <RowsField
      label={t('plan.fields.budget')}
      rows={plan.budget ?? []}
      nameOf={({ item }) => item}
      addLabel={t('plan.fields.addBudget')}
      create={(): BudgetLine => ({ id: newId() as BudgetLineId, item: t('plan.fields.newBudget') })}
      onCommit={(budget) => set({ budget: budget.length > 0 ? budget : null })}
    >
      {(line, change) => (
        <>
          <TextField
            label={t('plan.fields.budgetItem')}
            value={line.item}
            onCommit={(item) => (item === '' ? undefined : change({ ...line, item }))}
          />
          {(['hours', 'euro'] as const).map((key) => (
            <NumberField
              key={key}
              label={t(`plan.fields.${key}`)}
              min={0}
              {...(key === 'euro' ? { unit: '€' } : {})}
              value={line[key]}
              onCommit={(value) => change(withNumber(line, key, value))}
            />
          ))}
        </>
      )}
    </RowsField>
  );
}

function Approvals({ plan }: { plan: Plan }) {
  const { t } = useTexts();
  const { people } = useWorkspace();
  const set = useForm('plan', plan.id);
  const [someone] = people;
  const nameOf = ({ personId }: Approval) => people.find(({ id }) => id === personId)?.name ?? '';
  return (
    <RowsField
      label={t('plan.fields.approvals')}
      help={someone ? undefined : t('plan.fields.noPeople')}
      rows={plan.approvals ?? []}
      nameOf={nameOf}
      addLabel={t('plan.fields.addApproval')}
      create={someone && ((): Approval => ({ personId: someone.id }))}
      onCommit={(approvals) => set({ approvals: approvals.length > 0 ? approvals : null })}
    >
      {(approval, change) => (
        <>
          <NativeSelect
            aria-label={t('plan.fields.approver')}
            data={people.map(({ id, name }) => ({ value: id as string, label: name }))}
            value={approval.personId}
            onChange={({ currentTarget: { value } }) => change({ ...approval, personId: value as PersonId })}
          />
          <TextField
            label={t('plan.fields.role')}
            value={approval.role}
            onCommit={(role) => {
              const { role: _earlier, ...rest } = approval;
              return change(role === '' ? rest : { ...rest, role });
            }}
          />
          <DateField
            label={t('plan.fields.approvedOn')}
            value={approval.on}
            onCommit={(on) => {
              const { on: _earlier, ...rest } = approval;
              return change(on === null ? rest : { ...rest, on });
            }}
          />
        </>
      )}
    </RowsField>
  );
}
