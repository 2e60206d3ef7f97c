import type { VariantId } from '#core/model/id.ts';
import { variantById } from '#core/model/lookups.ts';
import type { Version } from '#core/model/version.ts';
import { readVersion } from '#core/review/versions/read-version.ts';

/** The text that a variant had in a named version; undefined when it had none, or the version cannot be read. */
export function olderText(version: Version, variantId: VariantId): string | undefined {
  const read = readVersion(version);
  return read.ok ? variantById(read.value, variantId)?.variant.text : undefined;
}
