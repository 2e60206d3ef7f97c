import { formsOfAddress } from '#core/language/form-of-address.ts';
import { levels } from '#core/language/readability.ts';
import { defineRule } from '../rule.ts';
import { readersOf, writtenText } from './parts/written-text.ts';

/** Levels that lie this far apart do not read the same text. */
const levelsApart = 2;

/** One text is for readers who can share it. */
export const oneSizeFitsAll = defineRule({
  id: 'one-size-fits-all',
  category: 'tone',
  stage: 'text',
  messages: {
    conflictingGroups: {
      severity: 'warning',
      nl: '“{content}” is één tekst voor {groups}. Dit verschilt: {differ}.',
      en: '“{content}” is one text for {groups}, who differ in {differ}.',
    },
  },
  docs: {
    title: { nl: 'Eén tekst voor verschillende lezers', en: 'One text for readers who differ' },
    why: {
      nl: '87% van de consumenten haakt af op aanbod dat niet past. Eén tekst voor iedereen past niemand.',
      en: '87% of consumers are put off by offers that do not suit them. One text for all suits nobody.',
    },
    advice: {
      nl: 'Maak een tekstversie per doelgroep, of schrijf zonder u en je.',
      en: 'Make a version per group, or write without u and je.',
    },
    source: 'E. Putman, One-size-fits-nobody (2015); A. Dijk, Klantinteractie 2020 (2017)',
  },
  checks: {
    variant(place, { report }) {
      const text = writtenText(place);
      const readers = readersOf(place);
      if (!text || readers.length < 2) return;
      const forms = new Set(readers.flatMap(({ formOfAddress }) => formOfAddress ?? []));
      const { u, je } = formsOfAddress(text);
      const ranks = readers.flatMap(({ languageLevel }) => (languageLevel ? levels.indexOf(languageLevel) : []));
      const differ = [
        ...(forms.size > 1 && u.length + je.length > 0 ? ['formOfAddress'] : []),
        ...(ranks.length > 1 && Math.max(...ranks) - Math.min(...ranks) >= levelsApart ? ['languageLevel'] : []),
      ];
      if (differ.length === 0) return;
      for (const { id } of readers) {
        report({
          messageId: 'conflictingGroups',
          anchor: { kind: 'variant', id: place.variant.id },
          targetGroupId: id,
          data: { differ },
        });
      }
    },
  },
  words({ anchor, targetGroupIds, data }, names) {
    const words = {
      formOfAddress: { nl: 'de aanspreekvorm', en: 'form of address' },
      languageLevel: { nl: 'het taalniveau', en: 'language level' },
    };
    const differ = Array.isArray(data['differ']) ? data['differ'] : [];
    return {
      content: names.of('variant', anchor.id),
      groups: names.list('targetGroup', targetGroupIds),
      differ: names.join(differ.map((what) => words[what as keyof typeof words][names.language])),
    };
  },
});
