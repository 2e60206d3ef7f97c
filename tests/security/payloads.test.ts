import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { flowDiagram } from '#core/diagrams/flow-diagram.ts';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
