import ELK, { type ElkExtendedEdge } from 'elkjs/lib/elk-api.js';
import elkWorkerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Places, Route } from './route.ts';
import { stepSize, type StepNode, type WayEdge } from './flow-graph.ts';

/** Where everything of a process stands. */
export interface FlowLayout {
  places: Places;
  /** By id of the way. */
  routes: ReadonlyMap<string, Route>;
}

const labelSize = { width: 140, height: 34 };
let elk: InstanceType<typeof ELK> | undefined;

/** Places the steps from left to right and the ways between them so that they cross as little as possible; works beside the window. */
export async function layOutFlow(nodes: readonly StepNode[], edges: readonly WayEdge[]): Promise<FlowLayout> {
  elk ??= new ELK({ workerFactory: () => new Worker(elkWorkerUrl) });
  const graph = await elk.layout({
    id: 'process',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.spacing.nodeNode': '40',
      'elk.spacing.edgeNode': '18',
      'elk.layered.spacing.nodeNodeBetweenLayers': '56',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    },
    children: nodes.map(({ id }) => ({
      id,
      ...stepSize,
      // Ways leave and arrive where the sign of a split or a join stands.
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: [
        { id: portOf(id, 'in'), x: 0, y: stepSize.height / 2 },
        { id: portOf(id, 'out'), x: stepSize.width, y: stepSize.height / 2 },
      ],
    })),
    edges: edges.map(({ id, source, target, data }) => {
      const { condition, probability } = data?.way ?? {};
      const hasWords = condition !== undefined || probability !== undefined;
      const labels = hasWords ? [{ id: `${id} label`, text: condition ?? '', ...labelSize }] : [];
      return { id, sources: [portOf(source, 'out')], targets: [portOf(target, 'in')], labels };
    }),
  });
  return {
    places: new Map((graph.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }])),
    routes: new Map((graph.edges ?? []).map((edge) => [edge.id, routeOf(edge)])),
  };
}

function portOf(stepId: string, side: 'in' | 'out'): string {
  return `${stepId} ${side}`;
}

function routeOf({ sections = [], labels = [] }: ElkExtendedEdge): Route {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  const [label] = labels;
  if (!label) return { points, label: undefined };
  const { x = 0, y = 0 } = label;
  return { points, label: { x: x + labelSize.width / 2, y: y + labelSize.height / 2 } };
}
