import type { Directory } from '#directory/directory.ts';
import { findReasons, type WorkReason } from '#features/partners/phone/compare-work.ts';
import type { Association } from '#model/associations.ts';
import { listFilesOf, nowhereInParticular, tellWork } from './partner-file.ts';

/** The first reason for two associations to talk; nothing where they have nothing in common. */
export function findStrongestReason(
  own: Association,
  other: Association,
  directory: Directory,
): WorkReason | undefined {
  const there = new Set(listFilesOf(other, directory));
  const isHere = listFilesOf(own, directory).some(
    (name) => name !== nowhereInParticular && there.has(name),
  );
  return findReasons(tellWork(directory, own), tellWork(directory, other), isHere)[0];
}
