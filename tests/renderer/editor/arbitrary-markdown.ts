import fc from 'fast-check';

const word = fc.constantFrom(
  'wij',
  'weten',
  'werkdag',
  'één',
  '€ 6,50',
  'a*b',
  'a_b_c',
  '1.',
  '-',
  '#',
  '<b>',
  '&amp;',
  '\\*',
  '[naam]',
  '`code`',
  '{{info-1.ter_mijn}}',
  '{{field:f*1*}}',
  'x@example.nl',
  'https://example.nl/a_b',
  'let op!',
  '>',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const inline = fc.oneof(
  { weight: 4, arbitrary: phrase },
  phrase.map((text) => `**${text}**`),
  phrase.map((text) => `*${text}*`),
  phrase.map((text) => `***${text}*** en`),
  phrase.map((text) => `[${text}](https://example.nl/{{a.b}})`),
  fc.constant('![logo](logo.png)'),
);
const line = fc
  .array(inline, { minLength: 1, maxLength: 3 })
  .chain((parts) => fc.constantFrom(' ', ', ').map((between) => parts.join(between)));
const paragraph = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom('\n', '\\\n', '  \n').map((end) => lines.join(end)));
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, index) => `${index + 3}. ${item}`).join('\n\n')),
  fc.tuple(line, line).map(([one, other]) => `* ${one}\n\n  ${other}\n  - ${one}`),
  line.map((text) => `> ${text}\n> - ${text}`),
  fc.constantFrom(
    '---',
    '```nl x\n wij {{a.b}}\n\n<b>\n```',
    '    code wij',
    '[1]: https://example.nl',
    '<div>wij</div>',
  ),
);

/** Markdown as people and other programs write it, with the signs that need care. */
export const arbitraryMarkdown = fc.array(block, { maxLength: 3 }).map((blocks) => blocks.join('\n\n'));
