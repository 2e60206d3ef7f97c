import BpmnModdle from 'bpmn-moddle';
import type { Process } from '../../core/model/process.ts';

/** The steps and transitions of a process as a BPMN model, the way bpmnlint reads it. */
export async function bpmnOf({ id, name, steps, transitions }: Process): Promise<unknown> {
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
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d-${id}" targetNamespace="urn:leidraad">
<bpmn:process id="${id}" name="${name}">${nodes.join('')}${ways.join('')}</bpmn:process></bpmn:definitions>`;
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  return rootElement;
}
