import { randomBytes } from 'node:crypto';

/** Hands out opaque tickets for paths, so that the window never names a path. A path keeps its ticket for as long as the app runs. */
export class Tickets<Ticket extends string> {
  readonly #paths = new Map<Ticket, string>();
  readonly #tickets = new Map<string, Ticket>();

  /** The ticket for an absolute path. */
  give(path: string): Ticket {
    const known = this.#tickets.get(path);
    if (known) return known;
    const ticket = randomBytes(16).toString('base64url') as Ticket;
    this.#paths.set(ticket, path);
    this.#tickets.set(path, ticket);
    return ticket;
  }

  /** The path of a ticket that was handed out. */
  pathOf(ticket: Ticket): string | undefined {
    return this.#paths.get(ticket);
  }
}
