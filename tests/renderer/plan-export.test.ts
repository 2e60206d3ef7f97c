import { describe, expect, test, vi } from 'vitest';
import type { Host } from '#core/contract/contract.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import { buildPlan } from '#core/plan/build-plan.ts';
import { mermaidFigures } from '#core/plan/figures.ts';
import { failure, success } from '#core/result.ts';
import { exportPlan, type ExportOptions } from '../../renderer/features/plan/export-plan.ts';
import { readHouseDocument } from '../../renderer/features/plan/read-house-document.ts';
import { exampleWorkspace, givenSession, processId, stepId } from './given-session.ts';

const asOf = '2026-11-23';
const fileId = 'plan.docx' as FileId;
const figures = mermaidFigures(buildPlan(exampleWorkspace(), { asOf }));

/** A host that writes documents, and tells in which order it was asked what. */
function writing(calls: { name: string; args: Record<string, unknown> }[]) {
  return (host: Host): Host => ({
    ...host,
    call: ((name: string, args: never) => {
      calls.push({ name, args });
      if (name !== 'plan:export') return host.call(name as never, args);
      return Promise.resolve(success({ file: 'plan.docx', folder: 'Documenten', missingFigures: [] }));
    }) as Host['call'],
  });
}

async function givenExport(options: Partial<ExportOptions> = {}, change?: (host: Host) => Host) {
  const calls: { name: string; args: Record<string, unknown> }[] = [];
  const { session, host } = await givenSession((plain) => {
    const recording = writing(calls)(plain);
    return change ? change(recording) : recording;
  });
  const start = () =>
    exportPlan({
      host,
      session,
      format: 'word',
      choices: { asOf },
      hasPageNumbers: true,
      fileId,
      mayReplace: false,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      draw: async (source) => ({ svg: source, width: 10, height: 10 }),
      ...options,
    });
  return { session, start, calls, exported: () => calls.filter(({ name }) => name === 'plan:export') };
}

test.each([
  ['word', figures.length],
  ['pdf', figures.length],
  ['xlsx', 0],
  ['markdown', 0],
] as const)('as %s, only the pictures that are shown are drawn', async (format, count) => {
  const draw = vi.fn<ExportOptions['draw']>(async (source) => ({ svg: source, width: 10, height: 10 }));
  const { start, exported } = await givenExport({ format, draw });
  await start();
  expect(exported()[0]?.args).toMatchObject({ format });
  expect(draw).toHaveBeenCalledTimes(count);
});

const rename = (name: string) => ({ processId, stepId, name });

test('a chosen house style goes along as base64', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  const chosen = await readHouseDocument(new File([bytes], 'huisstijl.dotx'));
  expect(chosen?.name).toBe('huisstijl.dotx');
  expect(Buffer.from(chosen?.base64 ?? '', 'base64').equals(bytes)).toBe(true);
  const { start, exported } = await givenExport({ house: chosen?.base64 });
  await start();
  expect(exported()[0]?.args).toMatchObject({ house: chosen?.base64 });
});

describe('exporting the plan', () => {
  test('draws every diagram, tells how far it is, and has the host write them', async () => {
    const progress: unknown[] = [];
    const { start, exported } = await givenExport({ onProgress: (step) => progress.push(step) });
    expect(await start()).toMatchObject({ kind: 'done', file: 'plan.docx', missingFigures: [] });
    expect(progress[0]).toEqual({ kind: 'drawing', number: 1, total: figures.length });
    expect(progress.at(-1)).toEqual({ kind: 'writing' });
    expect(exported()[0]?.args).toMatchObject({
      fileId,
      mayReplace: false,
      drawings: figures.map(({ key }) => ({ key })),
    });
  });

  test('given an edit that is still on its way, then the host has it before it writes', async () => {
    const { session, start, calls } = await givenExport();
    session.perform('step.rename', rename('Nieuwe naam'));
    await start();
    expect(calls.map(({ name }) => name).slice(-2)).toEqual(['workspace:applyPatches', 'plan:export']);
  });

  test('given an edit while drawing, then what is written has it too', async () => {
    let isEdited = false;
    const { session, start, exported } = await givenExport({
      draw: async (source) => {
        if (!isEdited) session.perform('step.rename', rename('Nieuwe naam'));
        isEdited = true;
        return { svg: source, width: 10, height: 10 };
      },
    });
    await start();
    expect(exported()).toHaveLength(1);
    expect(JSON.stringify(exported()[0]?.args)).toContain('Nieuwe naam');
  });

  test('given edits that cannot be sent, then nothing is written and it says why', async () => {
    const full = { kind: 'disk-full', file: 'keuring.leidraad' } as const;
    const { session, start, exported } = await givenExport({}, (host) => ({
      ...host,
      call: ((name: string, args: never) =>
        name === 'workspace:applyPatches'
          ? Promise.resolve(failure(full))
          : host.call(name as never, args)) as Host['call'],
    }));
    session.perform('step.rename', rename('Nieuwe naam'));
    await vi.waitFor(() => expect(session.getState().open?.save.kind).toBe('failed'));
    expect(await start()).toEqual({ kind: 'not-sent', error: full });
    expect(exported()).toEqual([]);
  });

  test('given that it is stopped while drawing, then nothing is written', async () => {
    const controller = new AbortController();
    const { start, exported } = await givenExport({
      signal: controller.signal,
      draw: async (source) => {
        controller.abort();
        return { svg: source, width: 10, height: 10 };
      },
    });
    expect(await start()).toEqual({ kind: 'stopped' });
    expect(exported()).toEqual([]);
  });

  test('given that it is stopped while the host writes, then the host is told which export, and what it says of that one is shown', async () => {
    const controller = new AbortController();
    const progress: unknown[] = [];
    const asked: string[] = [];
    let tell: (event: never) => void = () => undefined;
    let finish: (outcome: unknown) => void = () => undefined;
    const { start } = await givenExport(
      { signal: controller.signal, onProgress: (step) => progress.push(step) },
      (host) => ({
        on: (name, listener) => {
          if (name === 'plan:exportProgressed') tell = listener as typeof tell;
          return host.on(name, listener);
        },
        call: ((name: string, args: { exportId: string }) => {
          if (name === 'plan:export') {
            tell({ exportId: 'of another window', stage: 'check', number: 1, total: 1 } as never);
            tell({ exportId: args.exportId, stage: 'document', number: 1, total: 1 } as never);
            queueMicrotask(() => controller.abort());
            return new Promise((resolve) => (finish = resolve));
          }
          if (name === 'plan:stopExport') {
            asked.push(args.exportId);
            finish(failure({ kind: 'export-stopped' }));
            return Promise.resolve(success({}));
          }
          return host.call(name as never, args as never);
        }) as Host['call'],
      }),
    );
    expect(await start()).toEqual({ kind: 'stopped' });
    expect(asked).toHaveLength(1);
    expect(progress.at(-1)).toEqual({ kind: 'writing', stage: 'document', number: 1, total: 1 });
  });

  test('given a diagram that cannot be drawn, then the others are written', async () => {
    const [first, ...others] = figures;
    const { start, exported } = await givenExport({
      draw: async (source) => {
        if (source === first?.frame.source) throw new Error('no drawing');
        return { svg: source, width: 10, height: 10 };
      },
    });
    await start();
    expect(exported()[0]?.args['drawings']).toHaveLength(others.length);
  });

  test('given that the workspace was closed, then nothing is written', async () => {
    const { session, start, exported } = await givenExport();
    await session.close();
    expect(await start()).toEqual({ kind: 'stopped' });
    expect(exported()).toEqual([]);
  });
});
