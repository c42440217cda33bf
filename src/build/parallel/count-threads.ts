import { availableParallelism } from 'node:os';

/** Bytes that a thread takes for the code, and for each byte of records. */
const perThread = 250 * 2 ** 20;
const perRecordByte = 60;
/** What fewer bytes of records make is drawn before a second thread has read them. */
const fewRecords = 200_000;

export interface Resources {
  cores: number;
  /** Bytes. */
  memory: number;
}

export function readResources(): Resources {
  return { cores: availableParallelism(), memory: process.availableMemory() };
}

/**
 * How many threads draw: as many as there are cores, if there is memory for them. One draws without a
 * thread of its own.
 *
 * @param recordBytes what all records weigh as Astro keeps them
 * @param asked what `TWIZA_THREADS` says
 * @throws with one sentence where that is no number
 */
export function countThreads(
  recordBytes: number,
  { cores, memory }: Resources,
  asked = '',
): number {
  if (asked && !/^[1-9]\d?$/.test(asked))
    throw new Error(`TWIZA_THREADS is “${asked}”; it takes a number from 1 to 99.`);
  if (asked) return Number(asked);
  if (recordBytes < fewRecords) return 1;
  const room = Math.floor(memory / (perThread + recordBytes * perRecordByte));
  return Math.max(1, Math.min(cores, room));
}
