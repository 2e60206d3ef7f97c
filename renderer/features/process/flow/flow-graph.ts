import type { Edge, Node } from '@xyflow/react';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Transition } from '#core/model/transition.ts';
import type { Route } from './route.ts';

/** Width and height of a step on the canvas, in pixels at 100 %. */
export const stepSize = { width: 190, height: 72 };

/** What a step shows on the canvas. */
export interface StepNodeData extends Record<string, unknown> {
  step: Step;
  number: number;
  /** With several ways out: whether the customer goes one of them, or all at the same time. */
  splits: 'one' | 'all' | undefined;
  /** With several ways in: whether one is enough, or all have to be done. */
  joins: 'any' | 'all' | undefined;
}

/** What a way between steps shows. */
export interface WayEdgeData extends Record<string, unknown> {
  way: Transition;
  isLoop: boolean;
  /** How it runs, where that was worked out; else it finds its own way. */
  route?: Route;
}

/** A step on the canvas. */
export type StepNode = Node<StepNodeData, 'step'>;
/** A way on the canvas. */
export type WayEdge = Edge<WayEdgeData, 'way'>;

/** The steps of a process, in their order; without a place yet. */
export function stepNodes(process: Process): StepNode[] {
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const ends = (end: 'from' | 'to', id: StepId) => process.transitions.filter((way) => way[end] === id).length;
  return orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = byId.get(stepId);
    if (!step) return [];
    const splits = ends('from', stepId) > 1 ? (step.split ?? 'one') : undefined;
    const joins = ends('to', stepId) > 1 ? (step.join ?? 'any') : undefined;
    const data = { step, number, splits, joins };
    const ariaLabel = `${number} ${step.name}`;
    return [{ id: stepId, type: 'step' as const, position: { x: 0, y: 0 }, ...stepSize, data, ariaLabel }];
  });
}

/** The ways between the steps. */
export function wayEdges(process: Process): WayEdge[] {
  const { loops } = orderSteps(process);
  const exists = new Set<StepId>(process.steps.map(({ id }) => id));
  return process.transitions
    .filter(({ from, to }) => exists.has(from) && exists.has(to))
    .map((way) => ({
      id: way.id,
      type: 'way' as const,
      source: way.from,
      target: way.to,
      data: { way, isLoop: loops.has(way) },
    }));
}
