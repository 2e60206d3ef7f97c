import { describe } from 'vitest';
import { createMemoryHost } from '../../renderer/host/memory-host.ts';
import { readExample } from '../core/example.ts';
import { describeHost } from './host-contract.ts';

describe('a host in memory', () => {
  describeHost(async () => ({
    host: createMemoryHost({ workspaces: { 'keuringen.leidraad': readExample() } }),
    hasNativeDialogs: false,
  }));
});
