import { factsInText, isSameValue, normalFact } from '#core/language/facts-in-text.ts';
import { findTerm } from '#core/language/find-terms.ts';
import { prepareText } from '#core/language/prepare-text.ts';
import type { Fact } from '#core/model/fact.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { channelById, contentById, informationById } from '#core/model/lookups.ts';
import type { Referral } from '#core/model/referral.ts';
import type { Finding } from './finding.ts';
import type { ScopeInputs } from './rule.ts';
import { wantedForm } from './rules/parts/wanted-form.ts';

type Place = ScopeInputs['variant'];
type Spot = NonNullable<Finding['spans']>[number];

/**
 * Where a text speaks of what a finding is about, as offsets in the stored text: the places that the rule marked, with a replacement where only
 * one is possible, and for a finding at an information item or a content item the words of this text that it concerns.
 */
export function spotsInText(finding: Finding, place: Place): readonly Spot[] {
  switch (finding.ruleId) {
    case 'fact-contradiction':
      return contradictions(finding, place);
    case 'referral-broken':
      return referrals(finding, place);
    case 'address-form':
      return (finding.spans ?? []).map((spot) => withPronoun(spot, place));
    default:
      return finding.anchor.kind === 'variant' ? (finding.spans ?? []) : [];
  }
}

/** Whether a finding at something else than this text names this text as one where it goes wrong. */
export function concernsText({ ruleId, explains }: Finding, variantId: string): boolean {
  return ruleId === 'fact-contradiction' && (explains['deviating'] ?? []).includes(`variant:${variantId}`);
}

/** The values that this text states for a fact that has another one elsewhere; the merge field is always right. */
function contradictions({ anchor, discriminators }: Finding, { workspace, variant }: Place): Spot[] {
  const key = discriminators['fact'];
  const fact = informationById(workspace, anchor.id as InformationItemId)?.facts?.find((own) => own.key === key);
  const { plain } = prepareText(variant.text ?? '', variant.locale);
  if (!fact) return [];
  const suggestion = `{{${anchor.id}.${fact.key}}}`;
  return (variant.facts ?? [])
    .filter((stated) => stated.infoId === anchor.id && stated.key === key)
    .flatMap(({ value, unit = fact.unit }) =>
      placesOfValue(plain, { ...fact, value, ...(unit === undefined ? {} : { unit }) }, variant.locale),
    )
    .map(({ start, end }) => ({ start, end, suggestion }));
}

function placesOfValue(plain: string, { type, value, unit }: Fact, locale: Place['variant']['locale']) {
  const normal = normalFact(type, value, unit);
  if (normal === undefined) return findTerm(plain, String(value));
  return factsInText(plain, locale).filter((stated) => stated.type === type && isSameValue(stated, normal));
}

/** What the text calls a referral that leads nowhere: its label, its address, or the name of what it leads to. */
function referrals({ messageId, discriminators }: Finding, { workspace, item, variant }: Place): Spot[] {
  const text = variant.text ?? '';
  const { plain } = prepareText(text, variant.locale);
  const { target = '', channel } = discriminators;
  const isMeant = ({ toContentId, toStepId, toChannelId, url }: Referral): boolean =>
    messageId === 'channelNotOffered'
      ? toStepId === target && toChannelId === channel
      : [toContentId, toStepId, url].includes(target);
  return (item.refersTo ?? []).filter(isMeant).flatMap((referral): Spot[] => {
    const { label, url, toContentId, toChannelId } = referral;
    const links = url?.trim() ? linksTo(text, url.trim()) : [];
    if (links.length > 0) return links;
    const names = [
      label,
      toContentId === undefined ? '' : (contentById(workspace, toContentId)?.title ?? ''),
      toChannelId === undefined ? '' : (channelById(workspace, toChannelId)?.name ?? ''),
    ];
    return names.map((name) => findTerm(plain, name)).find((spots) => spots.length > 0) ?? [];
  });
}

/** The words of the links to an address, and where the address itself can be read. */
function linksTo(text: string, url: string): Spot[] {
  const spots: Spot[] = [];
  for (let at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + url.length)) {
    const label = /\[([^[\]]+)\]\(<?$/.exec(text.slice(0, at));
    spots.push(
      label?.[1] === undefined
        ? { start: at, end: at + url.length }
        : { start: label.index + 1, end: label.index + 1 + label[1].length },
    );
  }
  return spots;
}

/** Pronouns after which no verb changes; “u hebt” and “je hebt” are left to the writer. */
const pronouns: Readonly<Record<string, string>> = { uw: 'je', uzelf: 'jezelf', jouw: 'uw', jezelf: 'uzelf' };

function withPronoun(spot: Spot, own: Place): Spot {
  const said = (own.variant.text ?? '').slice(spot.start, spot.end).toLowerCase();
  const wanted = wantedForm(own);
  const suggestion = pronouns[said];
  return suggestion === undefined || wanted === undefined || spot.kind === wanted ? spot : { ...spot, suggestion };
}
