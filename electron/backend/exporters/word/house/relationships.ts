/** One relationship of a part of the document. */
export interface Relationship {
  id: string;
  /** Last word of its type: `image`, `header`. */
  type: string;
  target: string;
  isExternal: boolean;
}

/** Reads a `.rels` part. */
export function readRelationships(xml: string): Relationship[] {
  return [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type').split('/').at(-1) ?? '',
    target: attribute(tag, 'Target').replace(/^\/?(word\/)?/, ''),
    isExternal: attribute(tag, 'TargetMode') === 'External',
  }));
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
