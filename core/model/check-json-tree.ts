import type { JsonPath } from './json-pointer.ts';
import { forbiddenKeys, isLongerThan, limits } from './limits.ts';
import { problemAt, type Problem, type ProblemDetails } from './problem.ts';

/**
 * Checks what comes out of JSON before anything is done with it: how deep it is, how long its texts are, and keys that could reach a
 * prototype. `path` tells where in a workspace the value will stand. Does not look inside what is too deep.
 */
export function checkJsonTree(root: unknown, path: JsonPath = []): Problem[] {
  const place = [...path];
  const problems: Problem[] = [];
  const report = (details: ProblemDetails): void => {
    problems.push(problemAt(path.length === 0 ? root : undefined, place, details));
  };

  const visit = (value: unknown, key: string | number): void => {
    if (isHarmless(value)) return;
    place.push(key);
    check(value);
    place.pop();
  };
  const check = (value: unknown): void => {
    if (typeof value === 'string') checkText(value, place, report);
    if (typeof value !== 'object' || value === null) return;
    if (place.length >= limits.depth) report({ code: 'too-deep', values: { max: limits.depth } });
    else if (Array.isArray(value)) for (let index = 0; index < value.length; index++) visit(value[index], index);
    else for (const key of Object.keys(value)) visitKey(value, key);
  };
  const visitKey = (owner: object, key: string): void => {
    if (!forbiddenKeys.has(key) && isHarmless(key)) {
      visit((owner as Record<string, unknown>)[key], key);
      return;
    }
    place.push(key);
    if (forbiddenKeys.has(key)) report({ code: 'forbidden-key', values: { key } });
    else checkText(key, place, report);
    place.pop();
  };
  check(root);
  return problems;
}

/** By far the most values: no text that needs counting, and nothing inside. */
function isHarmless(value: unknown): boolean {
  return typeof value === 'string' ? value.length * 3 <= limits.stringBytes : typeof value !== 'object';
}

function checkText(text: string, place: JsonPath, report: (details: ProblemDetails) => void): void {
  const isVersionContent = place[0] === 'versions' && place.length === 3 && place[2] === 'content';
  const bytes = isVersionContent ? limits.versionContentBytes : limits.stringBytes;
  if (isLongerThan(text, bytes)) report({ code: 'text-too-long', values: { max: bytes / 1024 / 1024 } });
}
