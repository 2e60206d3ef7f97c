import { drawMermaid } from './draw-mermaid.ts';

/**
 * The page that draws diagrams where there is no window: a headless browser opens it, it takes the sources from the address it came from,
 * draws them one by one and hands back what it drew. A source that cannot be drawn comes back as null.
 */
async function drawAll(): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-leidraad-token': location.hash.slice(1) };
  const post = (path: string, body: unknown) => fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  const sources = (await (await post('/sources', {})).json()) as string[];
  for (const [index, source] of sources.entries()) {
    const drawn = await drawMermaid(source).catch(() => null);
    await post('/drawn', { index, drawn });
  }
}

await drawAll();
