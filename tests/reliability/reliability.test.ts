import { describe, expect, it } from 'vitest';
import { editSequences } from './edit-sequences.ts';
import { injectFaults } from './inject-faults.ts';
import { killWhileEditing } from './kill-while-editing.ts';
import { mutateFiles } from './mutate-files.ts';
import { mutateImports } from './mutate-imports.ts';

const timeout = 120_000;

describe('a short run of the reliability tests', { timeout }, () => {
  it('loses no acknowledged change when the program is killed', async () => {
    const { counts, failures } = await killWhileEditing(8);
    expect(failures).toEqual([]);
    expect(counts['acknowledged changes']).toBeGreaterThan(0);
  });

  it('keeps file and changes whole whichever call of the disk fails', async () => {
    const { counts, failures } = await injectFaults({ everyNth: 7 });
    expect(failures).toEqual([]);
    expect(counts['refused with a reason']).toBeGreaterThan(0);
    expect(counts['acknowledged changes']).toBeGreaterThan(0);
  });

  it('reads mutated files with a reason or as a whole workspace', () => {
    const { counts, failures } = mutateFiles(1_500);
    expect(failures).toEqual([]);
    expect(counts['refused']).toBeGreaterThan(0);
    expect(counts['opened']).toBeGreaterThan(0);
  });

  it('reads mutated lists and documents of others with a reason, or as something that can be kept', async () => {
    const { counts, failures } = await mutateImports(600);
    expect(failures).toEqual([]);
    expect(counts['refused']).toBeGreaterThan(0);
    expect(counts['read']).toBeGreaterThan(0);
  });

  it('undoes, redoes, replays and saves random changes to the same workspace', () => {
    const { counts, failures } = editSequences(150);
    expect(failures).toEqual([]);
    expect(counts['changes']).toBeGreaterThan(150);
  });
});
