import { expect, test } from 'vitest';
import { smsSegments } from '#core/language/sms-segments.ts';

test.each([
  ['nothing', '', 'GSM-7', 0, 0],
  ['160 signs', 'a'.repeat(160), 'GSM-7', 160, 1],
  ['161 signs', 'a'.repeat(161), 'GSM-7', 161, 2],
  ['306 signs', 'a'.repeat(306), 'GSM-7', 306, 2],
  ['307 signs', 'a'.repeat(307), 'GSM-7', 307, 3],
  ['a euro sign, which takes two', `${'a'.repeat(159)}€`, 'GSM-7', 161, 2],
  ['a euro sign that does not fit in the first part', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['a sign outside GSM-7', `${'a'.repeat(69)}ë`, 'UCS-2', 70, 1],
  ['71 of those', `${'a'.repeat(70)}ë`, 'UCS-2', 71, 2],
  ['an emoji, which takes two', '😀'.repeat(35), 'UCS-2', 70, 1],
] as const)('an SMS of %s', (_, text, encoding, length, segments) => {
  expect(smsSegments(text)).toMatchObject({ encoding, length, segments });
});
