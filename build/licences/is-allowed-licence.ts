/**
 * Licences that may be in a package that is itself MIT. MPL-2.0 and EPL-2.0 ask that changes to their own files stay open; we use those
 * libraries unchanged. OFL-1.1 is for fonts.
 */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EPL-2.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
]);

/** Whether one of the alternatives of an SPDX expression may be in the package; `AND` asks for all of them. */
export function isAllowedLicence(expression: string): boolean {
  const alternatives = expression.replaceAll(/[()]/g, '').split(' OR ');
  return alternatives.some((alternative) => alternative.split(' AND ').every((licence) => allowed.has(licence.trim())));
}
