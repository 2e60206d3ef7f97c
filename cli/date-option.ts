import { InvalidArgumentError, Option } from 'commander';
import { isoDateSchema } from '#core/model/iso-date.ts';

/** `--as-of YYYY-MM-DD`, today when absent. */
export function asOfOption(): Option {
  return new Option('--as-of <date>', 'the day on which to check, YYYY-MM-DD (default: today)').argParser(
    (value: string) => {
      const date = isoDateSchema.safeParse(value);
      if (!date.success) throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
      return date.data;
    },
  );
}

/** Today where the person is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
