import { readFileSync } from 'node:fs';

/**
 * By what a program can be known again later: its number, and where the system tells it, when it
 * started, for numbers are given anew.
 */
export function nameProcess(pid: number = process.pid): string {
  return [pid, readStat(pid)?.started].filter(Boolean).join(' ');
}

/** Whether the program of such a name still runs. */
export function isRunning(name: string): boolean {
  const [number = '', started] = name.split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return false;
  const now = readStat(pid);
  return now?.state !== 'Z' && (!started || !now || now.started === started);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What Linux says of a program; a dead one whose end its parent has not read has the state Z. */
function readStat(pid: number): { state?: string; started?: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything.
    const [state, ...others] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { ...(state && { state }), ...(others[18] && { started: others[18] }) };
  } catch {
    return undefined;
  }
}
