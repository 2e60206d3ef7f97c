import { findNearDuplicates, shinglesOf, type NearDuplicate } from '#core/language/near-duplicates.ts';
import type { PreparedText } from '#core/language/prepare-text.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import { ListFollower, type Follows } from '#core/model/list-follower.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { compareCodeUnits } from '../finding.ts';
import { isSameList } from '../process-slice.ts';
import { defineRule } from '../rule.ts';
import { writtenText } from './parts/written-text.ts';

/** Shorter texts are alike by chance. */
const fewestWords = 30;

interface Text {
  item: ContentItem;
  variant: ContentVariant;
  prepared: PreparedText;
}

/** The texts that are long enough, per item; and put together, until one of them is another. */
interface Texts {
  ofItem: Map<ContentItem['id'], { item: ContentItem; texts: readonly Text[] }>;
  perLocale: Map<ContentVariant['locale'], readonly Text[]>;
}

type Channels = Workspace['channels'];

let latest: { channels: Channels; texts: ListFollower<ContentItem, Texts> } | undefined;
const shinglesKnown = new WeakMap<PreparedText, ReadonlySet<string>>();
const pairsKnown = new Map<string, { texts: readonly Text[]; pairs: readonly NearDuplicate[] }>();

/** One text lives in one place. */
export const contentNearDuplicate = defineRule({
  id: 'content-near-duplicate',
  category: 'overlap',
  stage: 'text',
  messages: {
    similar: {
      severity: 'warning',
      nl: '“{content}” en “{other}” zijn voor {percent}% gelijk. Eén bron is makkelijker goed te houden.',
      en: '“{content}” and “{other}” are {percent}% the same. One source is easier to keep right.',
    },
  },
  docs: {
    title: { nl: 'Twee teksten die bijna hetzelfde zijn', en: 'Two texts that are almost the same' },
    why: {
      nl: 'Elke afdeling haar eigen brief: dan gaan teksten uit elkaar lopen zonder dat iemand het ziet.',
      en: 'Every department its own letter: then texts drift apart without anybody seeing it.',
    },
    advice: {
      nl: 'Gebruik één middel op beide plekken, of leg vast dat het verschil bewust is.',
      en: 'Use one content item in both places, or note that the difference is on purpose.',
    },
    source:
      'E. Putman, One-size-fits-nobody (2015); Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching)',
  },
  checks: {
    workspace({ workspace }, { report }) {
      for (const locale of ['nl', 'en'] as const) {
        const texts = textsIn(workspace, locale);
        for (const { one, other, share } of pairsAmong(locale, texts)) {
          const [first, second] = [texts[one], texts[other]].toSorted((left, right) =>
            compareCodeUnits(left?.item.id ?? '', right?.item.id ?? ''),
          );
          if (!first || !second || first.item.id === second.item.id) continue;
          report({
            messageId: 'similar',
            anchor: { kind: 'content', id: first.item.id },
            discriminators: { other: second.item.id },
            explains: { variants: [first.variant.id, second.variant.id] },
            data: { percent: Math.round(share * 100) },
          });
        }
      }
    },
  },
  words: ({ anchor, discriminators, data }, names) => ({
    content: names.of('content', anchor.id),
    other: names.of('content', discriminators['other'] ?? ''),
    percent: Number(data['percent']),
  }),
});

/** The texts in one language; the same list as long as no text is another. */
function textsIn({ contentItems, channels }: Workspace, locale: ContentVariant['locale']): readonly Text[] {
  if (latest?.channels !== channels) latest = { channels, texts: new ListFollower(textsFor(channels)) };
  const { ofItem, perLocale } = latest.texts.of(contentItems);
  let texts = perLocale.get(locale);
  if (!texts) {
    texts = [...ofItem.values()].flatMap((own) => own.texts.filter(({ variant }) => variant.locale === locale));
    perLocale.set(locale, texts);
  }
  return texts;
}

function textsFor(channels: Channels): Follows<ContentItem, Texts> {
  return {
    start: () => ({ ofItem: new Map(), perLocale: new Map() }),
    come({ ofItem, perLocale }, item) {
      const before = ofItem.get(item.id)?.texts ?? [];
      const now = textsOf(channels, item);
      const isSame = isSameList(before.map(readFrom), now.map(readFrom));
      if (!isSame) perLocale.clear();
      ofItem.set(item.id, { item, texts: isSame ? before : now });
    },
    go({ ofItem, perLocale }, item) {
      const own = ofItem.get(item.id);
      if (own?.item !== item) return;
      ofItem.delete(item.id);
      if (own.texts.length > 0) perLocale.clear();
    },
  };
}

function textsOf(channels: Channels, item: ContentItem): readonly Text[] {
  return item.variants.flatMap((variant) => {
    const prepared = writtenText({ workspace: { channels }, item, variant });
    return prepared && prepared.words.length >= fewestWords ? [{ item, variant, prepared }] : [];
  });
}

function readFrom({ variant }: Text): ContentVariant {
  return variant;
}

/** The most alike pairs first; done again only when one of the texts is another. */
function pairsAmong(locale: string, texts: readonly Text[]): readonly NearDuplicate[] {
  const known = pairsKnown.get(locale);
  if (known?.texts === texts) return known.pairs;
  const shingles = texts.map(({ prepared }) => shinglesFor(prepared));
  const pairs = findNearDuplicates(shingles).toSorted((one, other) => other.share - one.share);
  pairsKnown.set(locale, { texts, pairs });
  return pairs;
}

function shinglesFor(text: PreparedText): ReadonlySet<string> {
  let shingles = shinglesKnown.get(text);
  if (!shingles) {
    shingles = shinglesOf(text);
    shinglesKnown.set(text, shingles);
  }
  return shingles;
}
