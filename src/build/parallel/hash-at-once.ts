import { hash } from 'node:crypto';

/**
 * Lets `crypto.subtle` hash by SHA-256 in the thread that asks. Astro hashes the same few scripts again for
 * each page, one after the other, and its thread would wait each time for another one to do so.
 */
export function hashAtOnce(subtle: Pick<SubtleCrypto, 'digest'>): void {
  const digest = subtle.digest.bind(subtle);
  subtle.digest = async (algorithm, data) => {
    if (algorithm !== 'SHA-256') return digest(algorithm, data);
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);
    return Uint8Array.from(hash('sha256', bytes, 'buffer')).buffer;
  };
}
