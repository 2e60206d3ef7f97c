import type { EditCall } from '#core/edits/registry.ts';
import type { ProcessId, StepId } from '#core/model/id.ts';
import { processById } from '#core/model/lookups.ts';
import { metricSchema, type Metric } from '#core/model/metric.ts';
import type { Process } from '#core/model/process.ts';
import type { SurveyMeasure } from '#core/model/survey-measure.ts';
import { viewProcess } from '../process-view.ts';
import type { EditFix, Fix, FixContext, FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { openFix } from './parts/open-fix.ts';
import { setStep } from './parts/set-step.ts';

const starts: readonly Metric[] = [
  { kind: 'ces', scale: '1-7' },
  { kind: 'nps', scale: '0-10' },
  { kind: 'csat', scale: '1-10' },
];

/** A moment at which customers are asked: an evaluation after the last contact, or a step there is. */
export const processNotMeasuredFixes: FixMaker = ({ messageId, anchor, data }, context) => {
  const process = processById(context.workspace, anchor.id as ProcessId);
  if (!process) return [];
  const look = openFix({ kind: 'measures', id: process.id }, { nl: 'Bekijk de scores', en: 'Look at the scores' });
  if (messageId === 'scaleMixed') return [look];
  if (messageId === 'noMetric') {
    return choiceFix(
      {
        id: 'measure',
        title: { nl: 'Meet het na het laatste contact', en: 'Measure it after the last contact' },
        label: { nl: 'Wat meten we?', en: 'What do we measure?' },
      },
      starts.map(({ kind, scale }) => ({ value: kind, label: `${kind.toUpperCase()} (${scale})` })),
      (kind) => {
        const metric = metricSchema.parse(starts.find((start) => start.kind === kind) ?? starts[0]);
        const metrics: EditCall = {
          editId: 'object.set',
          args: { kind: 'process', id: process.id, fields: { metrics: [metric] } },
        };
        return [metrics, ...evaluate(process, [metric.kind], context)];
      },
    );
  }
  const missing = (Array.isArray(data['metrics']) ? data['metrics'] : []) as SurveyMeasure[];
  return moments(process, missing, context);
};

function moments(process: Process, missing: SurveyMeasure[], context: FixContext): Fix[] {
  const { graph } = viewProcess(context.workspace, process);
  const contacts = graph.order.flatMap((index) => graph.steps[index] ?? []).filter(({ kind }) => kind === 'contact');
  const add: EditFix = {
    kind: 'edit',
    id: 'evaluation',
    title: { nl: 'Voeg een evaluatie toe na het laatste contact', en: 'Add an evaluation after the last contact' },
    values: {},
    asks: [],
    calls: () => evaluate(process, missing, context),
  };
  return [
    add,
    ...choiceFix(
      {
        id: 'existing',
        title: { nl: 'Meet het bij een stap die er al is', en: 'Measure it at a step there is' },
        label: { nl: 'Bij welke stap?', en: 'At which step?' },
      },
      namedOptions(contacts),
      (stepId) => {
        const step = contacts.find(({ id }) => id === stepId);
        return step ? [setStep(step, { measures: [...(step.measures ?? []), ...missing] })] : [];
      },
    ),
  ];
}

/** A step after the last contact on the way to a good end. */
function evaluate(process: Process, measures: SurveyMeasure[], { workspace, newId }: FixContext): EditCall[] {
  const { graph } = viewProcess(workspace, process);
  const reached = graph.order.flatMap((index) => graph.steps[index] ?? []);
  const ends = reached.filter(({ role, outcome }) => role?.includes('exit') && (outcome ?? 'success') === 'success');
  const after = ends.at(-1) ?? reached.at(-1);
  if (!after) return [];
  const stepId = newId() as StepId;
  const name = workspace.contentLocale === 'nl' ? 'Evaluatie' : 'Evaluation';
  return [
    { editId: 'step.add', args: { processId: process.id, stepId, name, afterStepId: after.id } },
    { editId: 'object.set', args: { kind: 'step', id: stepId, fields: { measures } } },
  ];
}
