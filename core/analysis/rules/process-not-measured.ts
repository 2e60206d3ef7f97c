import { compareCodeUnits } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A process has a measure, a moment to take it, and one scale per measure. */
export const processNotMeasured = defineRule({
  id: 'process-not-measured',
  category: 'planning',
  stage: 'planning',
  messages: {
    noMetric: {
      severity: 'hint',
      nl: '“{process}” wordt niet gemeten, bijvoorbeeld met CES of NPS.',
      en: '“{process}” has no measure such as CES or NPS.',
    },
    noMoment: {
      severity: 'hint',
      nl: 'Geen stap van “{process}” meet {metrics}.',
      en: 'No step of “{process}” measures {metrics}.',
    },
    scaleMixed: {
      severity: 'hint',
      nl: 'CES heeft in “{process}” twee schalen: laag betekent bij de ene iets anders dan bij de andere.',
      en: 'CES is used with two scales in “{process}”: a low score means something different in each.',
    },
  },
  docs: {
    title: { nl: 'Niet gemeten', en: 'Not measured' },
    why: {
      nl: 'Zonder meting weet niemand of een verandering de klant helpt.',
      en: 'Without measuring nobody knows whether a change helps the customer.',
    },
    advice: {
      nl: 'Kies een maat per klantproces en laat een stap na het laatste contact meten.',
      en: 'Choose a measure per process and let a step after the last contact take it.',
    },
    source:
      'J. van Dam, Digitaal klantcontact (2019), trend 4; A. Dijk, Klantinteractie 2020 (2017); Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 3',
  },
  checks: {
    process(view, { report }) {
      const anchor = { kind: 'process', id: view.process.id } as const;
      const metrics = view.process.metrics ?? [];
      if (metrics.length === 0) {
        report({ messageId: 'noMetric', anchor });
        return;
      }
      const measured = new Set(view.graph.steps.flatMap((step) => step.measures ?? []));
      const missing = [...new Set(metrics.map(({ kind }) => kind))].filter((kind) => !measured.has(kind));
      if (missing.length > 0) {
        report({ messageId: 'noMoment', anchor, data: { metrics: missing.toSorted(compareCodeUnits) } });
      }
      const scales = new Set(metrics.filter(({ kind }) => kind === 'ces').map(({ scale }) => scale));
      if (scales.size > 1)
        report({ messageId: 'scaleMixed', anchor, data: { scales: [...scales].toSorted(compareCodeUnits) } });
    },
  },
  words: ({ anchor, data }, names) => ({
    process: names.of('process', anchor.id),
    metrics: names.join(
      (Array.isArray(data['metrics']) ? data['metrics'] : []).map((kind) => String(kind).toUpperCase()),
    ),
  }),
});
