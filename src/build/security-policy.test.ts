import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { trimPolicy } from './security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const write = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; ${policy}">` +
  '<script type="application/ld+json">{"a":1}</script><script type="module">run();</script>' +
  '<p>content="sha256-kept"</p>';

it('keeps the hashes of the scripts that the page holds, and everything else as it is', () => {
  const page = write(
    `script-src 'self' 'wasm-unsafe-eval' ${hash('run();')} ${hash('elsewhere();')}; style-src 'self' ${hash('')};`,
  );
  const trimmed = write(
    `script-src 'self' 'wasm-unsafe-eval' ${hash('run();')}; style-src 'self';`,
  );
  expect(trimPolicy(page)).toBe(trimmed);
});

it('leaves a page without a policy alone', () => {
  expect(trimPolicy('<script>run();</script>')).toBe('<script>run();</script>');
});
