import { describe, expect, test } from 'vitest';
import type { Table } from '#core/plan/plan-tree.ts';
import { reviewChapters } from '#core/review/review-chapters.ts';
import { exampleText, workspaceFrom } from '../../fixtures/read-workspace.ts';

const workspace = workspaceFrom(exampleText());

function chaptersOf(hasFindings: boolean, language: 'nl' | 'en' = 'nl') {
  return reviewChapters(workspace, { asOf: '2026-11-25', hasFindings, language }).chapters;
}

describe('what reviewers read', () => {
  test('is the processes and the texts, and what the check found on request only', () => {
    expect(chaptersOf(false).map(({ id }) => id)).toEqual(['processes', 'contentTexts']);
    expect(chaptersOf(true).map(({ id }) => id)).toEqual(['processes', 'findings', 'contentTexts']);
  });

  test('is in the language that was chosen, whatever that of the plan', () => {
    expect(chaptersOf(false, 'en')[0]?.title).toBe('Customer process and customer communication process');
  });

  test('says of every cell about a contact which row of the blueprint it is, and for which target groups', () => {
    const table = chaptersOf(false)
      .flatMap(({ blocks }) => blocks)
      .find((block): block is Table => block.kind === 'table');
    const row = table?.rows.find(([step]) => JSON.stringify(step).includes('Werknemer krijgt bevestiging'));
    expect(row?.map(({ contact }) => contact?.row)).toEqual([
      undefined,
      'contact',
      'primary',
      'supporting',
      'content',
      'content',
    ]);
    expect(row?.[2]?.contact?.groupIds).toEqual(['tg-werknemer']);
  });
});
