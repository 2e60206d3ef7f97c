import { expect, test } from 'vitest';
import { figuresOfText } from '#core/analysis/text-figures.ts';
import { neededTexts } from '#core/analysis/needed-texts.ts';
import { variantById } from '#core/model/lookups.ts';
import { readExample } from '../example.ts';

const workspace = readExample();

function placeOf(id: string) {
  const place = variantById(workspace, id as never);
  if (!place) throw new Error(`No text ${id}`);
  return { workspace, ...place };
}

test('the figures of a text stand beside what its readers need', () => {
  const place = placeOf('v-uitslag-brief');
  const figures = figuresOfText(place, place.variant.text ?? '');
  expect(figures).toMatchObject({
    words: 70,
    level: 'A2',
    limits: { ease: 75, sentenceLength: 10, longFrom: 16 },
    isTooShort: false,
    sentences: 3,
    longSentences: 3,
    difficultWords: 2,
    said: { je: 0 },
    wanted: 'u',
  });
  expect(Math.round(figures.ease)).toBe(45);
});

test('a difficult word that is allowed does not count', () => {
  const place = placeOf('v-uitslag-brief');
  const allowing = { ...workspace, analysis: { extends: ['recommended' as const], allowedWords: [' Omtrent '] } };
  expect(figuresOfText({ ...place, workspace: allowing }, place.variant.text ?? '').difficultWords).toBe(1);
});

test('a text of a few words is too short to say anything of', () => {
  expect(figuresOfText(placeOf('v-herinnering'), 'Morgen is uw keuring.').isTooShort).toBe(true);
});

test('a text is needed wherever a step uses the item for a group on a channel', () => {
  const item = placeOf('v-uitslag-brief').item;
  expect(neededTexts(workspace, item)).toEqual(
    expect.arrayContaining([
      { groupId: 'tg-werknemer', channelId: 'ch-portaal' },
      { groupId: 'tg-productie', channelId: 'ch-brief' },
    ]),
  );
  expect(neededTexts(workspace, { ...item, id: 'unused' as never })).toEqual([]);
});
