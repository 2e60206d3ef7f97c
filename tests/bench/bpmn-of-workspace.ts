import BpmnModdle from 'bpmn-moddle';
import type { Process } from '../../core/model/process.ts';

/** The steps and transitions of a process as a BPMN model, the way bpmnlint reads it. */
export async function bpmnOf(process: Process): Promise<unknown> {
  const { rootElement } = await new BpmnModdle().fromXML(bpmnXmlOf(process));
  return rootElement;
}

const [width, height, gap, perRow] = [100, 80, 50, 20];

/** The same as BPMN XML, with a place for every step, as a drawing program wants it. */
export function bpmnXmlOf({ id, name, steps, transitions }: Process): string {
  const flows = (stepId: string, end: 'from' | 'to', tag: string): string =>
    transitions
      .filter((transition) => transition[end] === stepId)
      .map((transition) => `<bpmn:${tag}>${transition.id}</bpmn:${tag}>`)
      .join('');
  const nodes = steps.map((step) => {
    const kind = step.role?.includes('entry') ? 'startEvent' : step.role?.includes('exit') ? 'endEvent' : 'task';
    const inside = flows(step.id, 'to', 'incoming') + flows(step.id, 'from', 'outgoing');
    return `<bpmn:${kind} id="${step.id}" name="${step.name}">${inside}</bpmn:${kind}>`;
  });
  const ways = transitions.map(
    (transition) =>
      `<bpmn:sequenceFlow id="${transition.id}" sourceRef="${transition.from}" targetRef="${transition.to}" />`,
  );
  const place = (index: number): { x: number; y: number } => ({
    x: (index % perRow) * (width + gap),
    y: Math.floor(index / perRow) * (height + gap),
  });
  const indexes = new Map<string, number>(steps.map((step, index) => [step.id, index]));
  const shapes = steps.map((step, index) => {
    const { x, y } = place(index);
    return `<bpmndi:BPMNShape id="${step.id}-di" bpmnElement="${step.id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></bpmndi:BPMNShape>`;
  });
  const edges = transitions.map((transition) => {
    const [from, to] = [place(indexes.get(transition.from) ?? 0), place(indexes.get(transition.to) ?? 0)];
    return `<bpmndi:BPMNEdge id="${transition.id}-di" bpmnElement="${transition.id}"><di:waypoint x="${from.x + width}" y="${from.y + height / 2}" /><di:waypoint x="${to.x}" y="${to.y + height / 2}" /></bpmndi:BPMNEdge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d-${id}" targetNamespace="urn:leidraad">
<bpmn:process id="${id}" name="${name}">${nodes.join('')}${ways.join('')}</bpmn:process>
<bpmndi:BPMNDiagram id="${id}-diagram"><bpmndi:BPMNPlane id="${id}-plane" bpmnElement="${id}">${shapes.join('')}${edges.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>`;
}
