import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NativeDialogs } from '../../electron/backend/native-dialogs.ts';
import { givenBackend, valueOf } from './given-backend.ts';

/** Dialogs of a system that does not add an extension; they keep what they were asked to suggest. */
function dialogsThatGive(answers: (string | undefined)[], suggested: string[], shown: string[] = []): NativeDialogs {
  return {
    chooseToOpen: async () => undefined,
    chooseToCreate: async (name) => {
      suggested.push(name);
      return answers.shift();
    },
    showInFolder: (path) => void shown.push(path),
  };
}

test('given a name without its extension, when that file is there, then the dialog is shown again with the whole name', async () => {
  const suggested: string[] = [];
  const answers: (string | undefined)[] = [];
  const { backend, documents } = await givenBackend({ dialogs: dialogsThatGive(answers, suggested) });
  const taken = join(documents, 'plan.docx');
  await writeFile(taken, 'van iemand anders');
  answers.push(join(documents, 'plan'), undefined);
  const choose = () => backend.handlers['file:chooseToCreate']({ suggestedName: 'Plan.docx', format: 'word' });
  expect(valueOf(await choose())).toEqual({});
  expect(suggested).toEqual(['Plan.docx', taken]);
});

test('given a name without its extension that is free, then it is granted at once', async () => {
  const suggested: string[] = [];
  const answers: (string | undefined)[] = [];
  const { backend, documents } = await givenBackend({ dialogs: dialogsThatGive(answers, suggested) });
  answers.push(join(documents, 'nieuw plan'));
  const granted = valueOf(
    await backend.handlers['file:chooseToCreate']({ suggestedName: 'Plan.docx', format: 'word' }),
  );
  expect(granted).toHaveProperty('fileId');
  expect(suggested).toEqual(['Plan.docx']);
});

test('given a file that was made, then the host shows it in its folder; without a ticket, or without such a host, it says so', async () => {
  const shown: string[] = [];
  const answers: (string | undefined)[] = [];
  const { backend, documents } = await givenBackend({ dialogs: dialogsThatGive(answers, [], shown) });
  answers.push(join(documents, 'plan.docx'));
  const chosen = await backend.handlers['file:chooseToCreate']({ suggestedName: 'Plan.docx', format: 'word' });
  const { fileId } = valueOf(chosen);
  if (!fileId) throw new Error('no file was granted');
  valueOf(await backend.handlers['file:showInFolder']({ fileId }));
  expect(shown).toEqual([join(documents, 'plan.docx')]);
  const unknown = 'unknown' as typeof fileId;
  expect(await backend.handlers['file:showInFolder']({ fileId: unknown })).toMatchObject({
    error: { kind: 'unknown-file' },
  });
  const { backend: loopback } = await givenBackend();
  expect(await loopback.handlers['file:showInFolder']({ fileId })).toMatchObject({
    error: { kind: 'no-native-dialogs' },
  });
});
