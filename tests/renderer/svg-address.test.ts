import { expect, test } from 'vitest';
import { svgAddress } from '../../renderer/diagrams/svg-address.ts';

test('a drawing comes back from its address as it was, whatever its texts hold', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg"><text fill="#fff">100 % é 你 😀 “q” &amp;\n\tnbsp: \u00A0 %41 #</text></svg>';
  const response = await fetch(svgAddress(drawing));
  expect(response.headers.get('content-type')).toBe('image/svg+xml;charset=utf-8');
  expect(await response.text()).toBe(drawing);
});
