import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  id: number;
  parent: number;
  /** Bytes in memory; what two processes share counts in both. */
  resident: number;
}

/** Milliseconds between two looks. */
const pause = 250;

/**
 * Looks at what a process and all that it starts have in memory, until it is told to stop.
 *
 * @returns stops, and says the most that they had together, in bytes; nothing where the system has no `/proc`
 */
export function watchMemory(id: number): () => number | undefined {
  let most = 0;
  const look = () => {
    most = Math.max(most, sumFamily(id, listProcesses()));
  };
  look();
  const timer = setInterval(look, pause);
  return () => {
    clearInterval(timer);
    return most || undefined;
  };
}

/** What a process and its children, and theirs, have in memory together. */
export function sumFamily(id: number, processes: readonly RunningProcess[]): number {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const sum = (parent: number): number =>
    (children.get(parent) ?? []).reduce(
      (total, child) => total + child.resident + sum(child.id),
      0,
    );
  return (processes.find((each) => each.id === id)?.resident ?? 0) + sum(id);
}

function listProcesses(): RunningProcess[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(name) : []));
  } catch {
    return [];
  }
}

/** @returns nothing for one that has ended meanwhile */
function readProcess(id: string): RunningProcess | [] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const read = (field: string) =>
      Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { id: Number(id), parent: read('PPid'), resident: read('VmRSS') * 1024 };
  } catch {
    return [];
  }
}
