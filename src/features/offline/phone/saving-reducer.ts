/** The network broke off, or the phone is full. */
export type Trouble = 'broken' | 'full';

/** What somebody sees of a province that the phone may keep. */
export interface SavingModel {
  /** The day on which it was kept, as it is written; none where it is not whole on the phone. */
  at?: string;
  /** Kilobytes that it costs, as digits. */
  size?: string;
  /** Whether something of it is there, which can be deleted: also what came before the network broke off. */
  isThere?: boolean;
  /** How many of how many files have come, while it is being kept. */
  progress?: readonly [done: number, all: number] | undefined;
  /** What went wrong the last time. */
  trouble?: Trouble | undefined;
}

/** What has happened, by what is known since. The page has room for no names beside. */
export type SavingAction =
  /** Somebody has looked what the phone has of it; the size is asked for where it has not all. */
  | { isThere: boolean; at: string }
  | { isThere: boolean; size: string }
  /** It is being kept, and has come so far. */
  | { progress: readonly [done: number, all: number] }
  | { isThere: boolean; trouble: Trouble };

/** It is being kept only while an action tells how far; what went wrong before is over then. */
export function reduceSaving(model: SavingModel, action: SavingAction): SavingModel {
  return { ...model, progress: undefined, trouble: undefined, ...action };
}
