/** How a text goes out as SMS. */
export interface SmsSegments {
  /** GSM-7 holds Latin letters; one sign beyond it makes the whole message UCS-2, with less room. */
  encoding: 'GSM-7' | 'UCS-2';
  /** Signs as they are counted: some take two in GSM-7. */
  length: number;
  /** Messages that are sent, and paid for. */
  segments: number;
  /** Signs that one message holds: less when there are several, which carry their order. */
  perSegment: number;
}

/** Basic table and extension table of GSM 03.38 (3GPP TS 23.038, 6.2.1); signs of the extension take two places. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('^{}\\[~]|€\f');

/** Counts the messages of a text: 160 signs or 153 each in GSM-7, 70 or 67 each in UCS-2. */
export function smsSegments(text: string): SmsSegments {
  const isGsm = [...text].every((sign) => basic.has(sign) || extension.has(sign));
  const length = isGsm ? [...text].reduce((sum, sign) => sum + (extension.has(sign) ? 2 : 1), 0) : text.length;
  const [single, many] = isGsm ? [160, 153] : [70, 67];
  const isSingle = length <= single;
  const encoding = isGsm ? 'GSM-7' : 'UCS-2';
  if (isSingle) return { encoding, length, segments: length === 0 ? 0 : 1, perSegment: single };
  return { encoding, length, segments: countParts(text, isGsm, many), perSegment: many };
}

/** A sign of two places is never cut in half, so a part may stay one short. */
function countParts(text: string, isGsm: boolean, room: number): number {
  let parts = 1;
  let used = 0;
  for (const sign of text) {
    const size = isGsm ? (extension.has(sign) ? 2 : 1) : sign.length;
    if (used + size > room) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}
