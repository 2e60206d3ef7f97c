import type { IncomingMessage } from 'node:http';
import { failure, success, type Result } from '#core/result.ts';

/** Most bytes in the body of a call. */
export const mostBodyBytes = 64 * 1024 * 1024;

/** Reads the JSON in the body of a request; the failure is the HTTP status to answer with. */
export async function readJsonBody(request: IncomingMessage): Promise<Result<unknown, 400 | 413 | 415>> {
  const contentType = request.headers['content-type'] ?? '';
  if (!/^application\/json(\s*;\s*charset=utf-8)?$/i.test(contentType)) return failure(415);
  if (Number(request.headers['content-length'] ?? 0) > mostBodyBytes) return failure(413);
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop must not close the connection: the refusal still has to be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBodyBytes) return failure(413);
    chunks.push(chunk);
  }
  try {
    return success(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    return failure(400);
  }
}
