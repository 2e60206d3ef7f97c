import { readFileSync } from 'node:fs';
import type { Workspace } from '#core/model/workspace.ts';

/** Texts that would do something where a text is taken for markup, a script, an address, a diagram, a formula or a template. */
export const payloads: readonly string[] = [
  '<script>globalThis.leidraadBroken = 1</script>',
  '"><img src=x onerror="globalThis.leidraadBroken=1">',
  '<svg onload=globalThis.leidraadBroken=1><foreignObject><iframe src="https://evil.example/"></iframe></foreignObject></svg>',
  'javascript:globalThis.leidraadBroken=1//\'"]];end',
  '"] click n1 call alert() --> n2["<b>x</b>%%{init: {"securityLevel": "loose"}}%%',
  '[klik](javascript:globalThis.leidraadBroken=1) ![](https://evil.example/pixel.png) <https://evil.example/>',
  '=HYPERLINK("https://evil.example/";"x")&cmd|\' /C calc\'!A0',
  '{{constructor.constructor("globalThis.leidraadBroken=1")()}} ${globalThis.leidraadBroken=1} {count, plural, one {x}}',
  ']]></w:t><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\calc.exe</w:instrText>\u0001\u000b\ufffe\ud800',
  '&lt;script&gt;&#x3c;script&#x3e; \u202egnp.exe\u200b\u0000',
];

/** Keys whose texts are no free text: identities, choices, dates. */
const tied = new Set(['id', 'contentLocale', 'locale', 'since', 'at', 'on', 'createdOn']);

/** The example with a payload in every place where the model takes free text; `isValid` says whether a change still gives a workspace. */
export function poison(isValid: (workspace: unknown) => boolean): { workspace: Workspace; count: number } {
  const path = new URL('../fixtures/full.leidraad', import.meta.url);
  const workspace = JSON.parse(readFileSync(path, 'utf8')) as Workspace;
  let count = 0;
  const visit = (node: object): void => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null) visit(value as object);
      else if (typeof value === 'string' && !tied.has(key))
        count += replace(node as Record<string, unknown>, key, count);
    }
  };
  /** What the model refuses here is a choice, a reference or a date: that stays. */
  const replace = (node: Record<string, unknown>, key: string, index: number): number => {
    const before = node[key];
    node[key] = payloads[index % payloads.length];
    if (isValid(workspace)) return 1;
    node[key] = before;
    return 0;
  };
  visit(workspace);
  return { workspace, count };
}
