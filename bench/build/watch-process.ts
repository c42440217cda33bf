import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  id: number;
  parent: number;
  /** Bytes in memory; what two processes share counts in both. */
  resident: number;
  /** Seconds of one core, with those of the children that have ended. */
  worked: number;
}

/** What a process and all that it started took. */
export interface Spent {
  /** Bytes that they had in memory together at most; absent where the system has no `/proc`. */
  memory?: number | undefined;
  /** Seconds of one core until the last look; absent there, too. */
  worked?: number | undefined;
}

/** Milliseconds between two looks. */
const pause = 250;
/** Linux counts work in hundredths of a second. */
const ticks = 100;

/** Looks at a process and all that it starts, until it is told to stop. */
export function watchProcess(id: number): () => Spent {
  let [most, worked] = [0, 0];
  const look = () => {
    const family = sumFamily(id, listProcesses());
    most = Math.max(most, family.resident);
    worked = Math.max(worked, family.worked);
  };
  look();
  const timer = setInterval(look, pause);
  return () => {
    clearInterval(timer);
    return { memory: most || undefined, worked: worked || undefined };
  };
}

/** What a process and its children, and theirs, have in memory and have worked together. */
export function sumFamily(
  id: number,
  processes: readonly RunningProcess[],
): Pick<RunningProcess, 'resident' | 'worked'> {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const listBelow = (parent: number): RunningProcess[] =>
    (children.get(parent) ?? []).flatMap((child) => [child, ...listBelow(child.id)]);
  const family = [...processes.filter((each) => each.id === id), ...listBelow(id)];
  return {
    resident: family.reduce((sum, { resident }) => sum + resident, 0),
    worked: family.reduce((sum, { worked }) => sum + worked, 0),
  };
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
    // The name of the program, in brackets, may have spaces in it; 14 to 17 are the times.
    const times = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(11, 15);
    const worked = times.reduce((sum, time) => sum + Number(time), 0) / ticks;
    return { id: Number(id), parent: read('PPid'), resident: read('VmRSS') * 1024, worked };
  } catch {
    return [];
  }
}
