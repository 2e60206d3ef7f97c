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

  const visit = (value: unknown): void => {
    if (typeof value === 'string') checkText(value, place, report);
    if (typeof value !== 'object' || value === null) return;
    if (place.length >= limits.depth) report({ code: 'too-deep', values: { max: limits.depth } });
    else if (Array.isArray(value)) visitList(value);
    else visitObject(value);
  };
  const visitList = (list: unknown[]): void => {
    for (let index = 0; index < list.length; index++) {
      place.push(index);
      visit(list[index]);
      place.pop();
    }
  };
  const visitObject = (value: object): void => {
    for (const key of Object.keys(value)) {
      place.push(key);
      if (forbiddenKeys.has(key)) report({ code: 'forbidden-key', values: { key } });
      else if (isLongerThan(key, limits.stringBytes)) checkText(key, place, report);
      else visit((value as Record<string, unknown>)[key]);
      place.pop();
    }
  };
  visit(root);
  return problems;
}

function checkText(text: string, place: JsonPath, report: (details: ProblemDetails) => void): void {
  const isVersionContent = place[0] === 'versions' && place.length === 3 && place[2] === 'content';
  const bytes = isVersionContent ? limits.versionContentBytes : limits.stringBytes;
  if (isLongerThan(text, bytes)) report({ code: 'text-too-long', values: { max: bytes / 1024 / 1024 } });
}
