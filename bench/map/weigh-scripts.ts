import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** From now on, weighs the scripts that a page loads. @returns their brotli bytes so far */
export function weighScripts(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  return async () => {
    const all = await Promise.all(bodies);
    return all.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  };
}
