import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { workerData } from 'node:worker_threads';

/** Where the threads of a build leave for each other what all of them need. */
export interface SharedMaking {
  folder: string;
  /** One number, shared by all threads: how many things were left. */
  left: Int32Array;
}

const { making }: { making?: SharedMaking } = workerData ?? {};

/**
 * One of several things that every thread of a build needs and that take long to make: each is made by one
 * thread and read by the others. A thread first makes what no other has begun, so that none waits idly.
 * Where nothing is shared, what is asked for is made, and nothing else.
 *
 * @param names of files
 * @param make what it makes is copied as `structuredClone` does
 */
export function makeAmongThreads<Name extends string, Made>(
  names: readonly Name[],
  wanted: Name,
  make: (name: Name) => Made,
  shared = making,
): Made {
  if (!shared) return make(wanted);
  for (const name of names) if (begin(name, shared)) leave(name, make(name), shared);
  return take(wanted, shared);
}

function begin(name: string, { folder }: SharedMaking): boolean {
  try {
    closeSync(openSync(join(folder, `${name}.begun`), 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function leave(name: string, made: unknown, { folder, left }: SharedMaking): void {
  const file = join(folder, name);
  writeFileSync(`${file}.part`, serialize(made));
  renameSync(`${file}.part`, file);
  Atomics.add(left, 0, 1);
  Atomics.notify(left, 0);
}

function take<Made>(name: string, { folder, left }: SharedMaking): Made {
  const file = join(folder, name);
  for (;;) {
    const before = Atomics.load(left, 0);
    if (existsSync(file)) return deserialize(readFileSync(file));
    Atomics.wait(left, 0, before);
  }
}
