import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may call: a code in the address can be exchanged once for the token of this launch; the token goes along with each call. */
export class Access {
  readonly #token = newSecret();
  readonly #codes = new Set<string>();

  /** A new one-time code. */
  newCode(): string {
    const code = newSecret();
    this.#codes.add(code);
    return code;
  }

  /** The token for a code that was not used before. */
  exchange(offered: unknown): string | undefined {
    if (typeof offered !== 'string') return undefined;
    const code = [...this.#codes].find((known) => isSame(known, offered));
    if (code === undefined) return undefined;
    this.#codes.delete(code);
    return this.#token;
  }

  /** Whether this is the token of this launch. */
  isToken(offered: unknown): boolean {
    return typeof offered === 'string' && isSame(this.#token, offered);
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Takes the same time whatever the difference; hashing first makes the lengths equal. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
