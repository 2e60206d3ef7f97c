/** A number as people write it in Dutch or English: `1.250,50`, `1,250.50`, `6,5`, `€ 3`; NaN when it is none. */
export function parseNumber(text: string): number {
  const bare = text.replaceAll(/[\s€%\u00A0\u202F]/g, '');
  if (!/^-?[\d.,]+$/.test(bare)) return Number.NaN;
  const lastComma = bare.lastIndexOf(',');
  const lastPoint = bare.lastIndexOf('.');
  const hasBoth = lastComma >= 0 && lastPoint >= 0;
  const decimal = hasBoth ? (lastComma > lastPoint ? ',' : '.') : decimalOf(bare);
  const thousands = decimal === ',' ? '.' : ',';
  const plain = bare.replaceAll(thousands, '').replace(decimal, '.');
  return plain === '' || plain === '-' ? Number.NaN : Number(plain);
}

/** With one kind of sign only, it divides thousands when it stands more than once or before exactly three digits: `1.250`, `10,000,000`. */
function decimalOf(text: string): ',' | '.' {
  const sign = text.includes(',') ? ',' : '.';
  const groups = text.split(sign);
  const isThousands =
    groups.length > 2 || (groups.length === 2 && /^\d{3}$/.test(groups[1] ?? '') && groups[0] !== '0');
  return isThousands ? (sign === ',' ? '.' : ',') : sign;
}
