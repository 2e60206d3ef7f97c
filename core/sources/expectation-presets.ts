import type { Channel } from '#core/model/channel.ts';
import type { ResponseExpectation } from '#core/model/response-expectation.ts';
import { sources } from './sources.ts';

/** What customers expect of a medium according to the sources, with the source and its year; a start, to be replaced by own research. */
export function expectationPresets(medium: Channel['medium']): Required<ResponseExpectation>[] {
  return sources.flatMap(({ author, year, figures }) =>
    figures.flatMap(({ expectation }) => {
      if (expectation?.medium !== medium) return [];
      const { within, share } = expectation;
      return [{ within, share, source: [author, year].filter((part) => part !== undefined).join(', ') }];
    }),
  );
}
