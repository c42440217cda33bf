/** What somebody sees of a province that the phone may keep. */
export interface SavingModel {
  /** The day on which it was kept, as it is written; undefined where it is not whole on the phone. */
  savedOn: string | undefined;
  /** Kilobytes that it costs. */
  size: number;
  /** Whether something of it is there, which can be deleted: also what came before the network broke off. */
  isThere: boolean;
  /** How many of how many files have come, while it is being kept. */
  progress: readonly [done: number, all: number] | undefined;
  /** What went wrong the last time: the network broke off, or the phone is full. */
  trouble: 'broken' | 'full' | undefined;
}

export type SavingAction =
  /** What the phone has of it; the size is asked for where it has not all. */
  | { type: 'looked'; isThere: boolean; savedOn?: string; size?: number }
  | { type: 'started' }
  | { type: 'came'; done: number; all: number }
  | { type: 'failed'; trouble: 'broken' | 'full'; isThere: boolean };

export const notSaved: SavingModel = {
  savedOn: undefined,
  size: 0,
  isThere: false,
  progress: undefined,
  trouble: undefined,
};

export function reduceSaving(model: SavingModel, action: SavingAction): SavingModel {
  switch (action.type) {
    case 'looked': {
      const { isThere, savedOn, size = model.size } = action;
      return { ...model, isThere, savedOn, size, progress: undefined };
    }
    case 'started':
      return { ...model, progress: [0, 1], trouble: undefined };
    case 'came':
      return { ...model, progress: [action.done, action.all] };
    case 'failed': {
      const { trouble, isThere } = action;
      return { ...model, trouble, isThere, progress: undefined };
    }
  }
}
