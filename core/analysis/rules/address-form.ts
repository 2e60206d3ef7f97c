import { formsOfAddress } from '#core/language/form-of-address.ts';
import { defineRule } from '../rule.ts';
import { wantedForm } from './parts/wanted-form.ts';
import { writtenText } from './parts/written-text.ts';

/** A text says u or je, and the one that its readers expect. */
export const addressForm = defineRule({
  id: 'address-form',
  category: 'tone',
  stage: 'text',
  messages: {
    mixed: {
      severity: 'warning',
      nl: 'In “{content}” staan u ({u} keer) en je ({je} keer) door elkaar.',
      en: 'In “{content}” u ({u, plural, one {1 time} other {# times}}) and je ({je, plural, one {1 time} other {# times}}) are mixed.',
    },
    deviates: {
      severity: 'warning',
      nl: '“{content}” zegt {used}; deze lezers spreken we aan met {want}.',
      en: '“{content}” says {used}; its readers are addressed with {want}.',
    },
  },
  docs: {
    title: { nl: 'U en je', en: 'u and je' },
    why: {
      nl: 'Hoe u iemand aanspreekt, hangt af van voor wie u schrijft. Door elkaar leest het slordig.',
      en: 'How you address someone depends on whom you write for. Mixed, it reads as careless.',
    },
    advice: {
      nl: 'Kies één aanspreekvorm. Let op het werkwoord: “je hebt” wordt “u hebt”.',
      en: 'Choose one form of address. Mind the verb: “je hebt” becomes “u hebt”.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 1',
  },
  checks: {
    variant(place, { report }) {
      const text = writtenText(place);
      if (!text) return;
      const { u, je } = formsOfAddress(text);
      const anchor = { kind: 'variant', id: place.variant.id } as const;
      const mark = (words: typeof u, kind: string) => words.map(({ start, end }) => ({ start, end, kind }));
      if (u.length > 0 && je.length > 0) {
        const spans = [...mark(u, 'u'), ...mark(je, 'je')].toSorted((one, other) => one.start - other.start);
        report({ messageId: 'mixed', anchor, data: { u: u.length, je: je.length }, spans });
        return;
      }
      const used = u.length > 0 ? 'u' : 'je';
      const want = wantedForm(place);
      if (u.length + je.length === 0 || want === undefined || want === used) return;
      report({ messageId: 'deviates', anchor, data: { used, want }, spans: mark(used === 'u' ? u : je, used) });
    },
  },
  words: ({ anchor, data }, names) => ({
    content: names.of('variant', anchor.id),
    u: Number(data['u'] ?? 0),
    je: Number(data['je'] ?? 0),
    used: String(data['used'] ?? ''),
    want: String(data['want'] ?? ''),
  }),
});
