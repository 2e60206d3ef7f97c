import { measureText } from '#core/diagrams/channel-matrix/measure-text.ts';
import { allNodes, numberOf, readSvg, type SvgNode } from './read-svg.ts';

/** A straight part of a line, in 0.1 mm. */
interface Segment {
  group: string;
  /** The numbers of the steps that the link joins. */
  steps: readonly number[];
  isFlat: boolean;
  /** The coordinate that stays the same, and the two that bound it. */
  across: number;
  low: number;
  high: number;
}

/** A contact on the picture. */
export interface Station {
  step: string;
  number: number;
  group: string;
  role: string;
  x: number;
  y: number;
}

/** Everything on a page that breaks a rule of the channel matrix, in words; an empty list is a good page. */
export function findProblems(svg: string): string[] {
  const root = readSvg(svg);
  const nodes = allNodes(root);
  const { segments, backwards } = segmentsOf(nodes);
  const stations = stationsOf(nodes);
  return [
    ...backwards,
    ...findOverlaps(segments),
    ...findStrayStations(stations, segments),
    ...findBadTexts(root, nodes),
    ...findBadMarkup(nodes, svg),
  ];
}

/** The contacts of a page. */
export function stationsOn(svg: string): Station[] {
  return stationsOf(allNodes(readSvg(svg)));
}

/** The texts of a page, in document order. */
export function textsOn(svg: string): string[] {
  return allNodes(readSvg(svg)).flatMap(({ name, text }) => (name === 'text' ? text : []));
}

function stationsOf(nodes: readonly SvgNode[]): Station[] {
  return nodes
    .filter(({ attributes }) => attributes['data-x'] !== undefined)
    .map((node) => ({
      step: node.attributes['data-step'] ?? '',
      number: Number.parseInt(titleOf(node), 10),
      group: node.attributes['data-group'] ?? '',
      role: node.attributes['data-role'] ?? '',
      x: numberOf(node, 'data-x'),
      y: numberOf(node, 'data-y'),
    }));
}

function titleOf(node: SvgNode): string {
  return allNodes(node).find(({ name }) => name === 'title')?.text ?? '';
}

function segmentsOf(nodes: readonly SvgNode[]): { segments: Segment[]; backwards: string[] } {
  const segments: Segment[] = [];
  const backwards: string[] = [];
  for (const { attributes, parent } of nodes) {
    if (attributes['data-from'] === undefined) continue;
    const group = parent?.attributes['data-group'] ?? '';
    const steps = [Number(attributes['data-from']), Number(attributes['data-to'])];
    let [x, y] = [0, 0];
    for (const [, command, numbers = ''] of (attributes['d'] ?? '').matchAll(/([MHVQ])([^MHVQ]*)/g)) {
      const values = numbers
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      const last = values.at(-1) ?? 0;
      if (command === 'H') {
        if (last < x - 0.15) backwards.push(`line of ${group} runs leftwards at ${x},${y}`);
        segments.push({ group, steps, isFlat: true, across: y, low: x, high: last });
        x = last;
      } else if (command === 'V') {
        segments.push({ group, steps, isFlat: false, across: x, low: Math.min(y, last), high: Math.max(y, last) });
        y = last;
      } else [x, y] = values.slice(-2) as [number, number];
    }
  }
  return { segments, backwards };
}

function findOverlaps(segments: readonly Segment[]): string[] {
  return segments.flatMap((one, index) =>
    segments.slice(index + 1).flatMap((other) => {
      if (one.isFlat !== other.isFlat) return [];
      const distance = Math.abs(one.across - other.across);
      const overlap = Math.min(one.high, other.high) - Math.max(one.low, other.low);
      const isClose = one.group === other.group ? distance < 0.5 : distance <= 7.5;
      if (!isClose || overlap <= 3) return [];
      return `${one.isFlat ? 'horizontals' : 'verticals'} of ${one.group} and ${other.group} overlap by ${overlap.toFixed(1)} at ${one.across}`;
    }),
  );
}

function findStrayStations(stations: readonly Station[], segments: readonly Segment[]): string[] {
  return stations.flatMap(({ step, number, group, role, x, y }) => {
    // Groups with the same way share a line, so that their stations stand in one place.
    const line = stations.filter((other) => other.step === step && other.y === y).map((other) => other.group);
    const own = segments.filter((segment) => line.includes(segment.group));
    const near = segments.filter((segment) => !line.includes(segment.group) && distanceTo(segment, x, y) < 12);
    const problems = near.map((segment) => `line of ${segment.group} comes near ${step} of ${group}`);
    const isLinked = own.some(({ steps }) => steps.includes(number));
    const isOnLine = own.some(
      ({ isFlat, across, low, high }) => isFlat && Math.abs(across - y) < 0.2 && low <= x + 0.2 && high >= x - 0.2,
    );
    const isOpen = own.every((segment) => distanceTo(segment, x, y) >= 28);
    if (role === 'missing' && !isOpen) problems.push(`line of ${group} is not open at ${step}`);
    if (role === 'primary' && isLinked && !isOnLine) problems.push(`${step} of ${group} is beside its line`);
    return problems;
  });
}

function distanceTo({ isFlat, across, low, high }: Segment, x: number, y: number): number {
  const [along, beside] = isFlat ? [x, y] : [y, x];
  return Math.hypot(Math.max(low - along, 0, along - high), beside - across);
}

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const smallestFont = 20;

function findBadTexts(root: SvgNode, nodes: readonly SvgNode[]): string[] {
  const [left = 0, top = 0, width = 0, height = 0] = (root.attributes['viewBox'] ?? '').split(' ').map(Number);
  const texts = nodes.filter(({ name }) => name === 'text');
  const boxes = texts.map(boxOf);
  const outside = boxes.filter(
    (box) => box.left < left || box.right > left + width || box.top < top || box.bottom > top + height,
  );
  const overlapping = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      return isApart ? [] : `texts overlap: ${one.text} / ${other.text}`;
    }),
  );
  const small = texts.filter((node) => numberOf(node, 'font-size') < smallestFont);
  return [
    ...outside.map(({ text }) => `text outside the page: ${text}`),
    ...overlapping,
    ...small.map(({ text }) => `text too small: ${text}`),
  ];
}

function boxOf(node: SvgNode): Box {
  const { attributes, text } = node;
  const [x, y, size] = [numberOf(node, 'x'), numberOf(node, 'y'), numberOf(node, 'font-size')];
  const spacing = numberOf(node, 'letter-spacing') * text.length;
  const width = measureText(text, size, attributes['font-weight'] === '700' ? 'bold' : 'regular') + spacing;
  const before = attributes['text-anchor'] === 'middle' ? width / 2 : attributes['text-anchor'] === 'end' ? width : 0;
  const [ascent, descent] = [size * 0.74, size * 0.21];
  if (attributes['transform']?.startsWith('rotate(-90')) {
    return { text, left: x - ascent, right: x + descent, top: y - width + before, bottom: y + before };
  }
  return { text, left: x - before, right: x - before + width, top: y - ascent, bottom: y + descent };
}

function findBadMarkup(nodes: readonly SvgNode[], svg: string): string[] {
  const names = new Set(['svg', 'title', 'desc', 'g', 'rect', 'path', 'circle', 'text']);
  const wrongNames = nodes.filter(({ name }) => !names.has(name)).map(({ name }) => `element ${name}`);
  const wrongAttributes = nodes
    .flatMap(({ attributes }) => Object.keys(attributes))
    .filter((key) => ['style', 'class', 'href', 'xlink:href', 'id'].includes(key) || key.startsWith('on'))
    .map((key) => `attribute ${key}`);
  return [
    ...wrongNames,
    ...wrongAttributes,
    ...(/NaN|Infinity|undefined/.test(svg.replaceAll(/>[^<]*</g, '><')) ? ['not a number'] : []),
  ];
}
