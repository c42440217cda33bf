/**
 * Stands for the fields of a file that cannot be read: one bad file must not empty a whole list, and
 * must not be overwritten by an empty form either. No field of ours has such a name.
 */
export const unreadableKey = '#unreadable';

export interface Unreadable {
  rule: string;
  values: Record<string, string | number>;
  line: number;
}

export function findUnreadableEntries(data: unknown): Unreadable | undefined {
  return (data as Record<string, Unreadable | undefined> | undefined)?.[unreadableKey];
}
