import { Option } from 'commander';

/** `--lang nl|en`, described by what it is for. */
export function languageOption(description: string): Option {
  return new Option('--lang <language>', description).choices(['nl', 'en']);
}
