/** Why a site cannot be written where it should be, in a sentence for whoever started the command. */
export class OutputError extends Error {}

const causes: Record<string, string> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  // What copying says of a full disk.
  EIO: 'The disk is full, or broken.',
  EACCES: 'This user may not do that there.',
  EPERM: 'This user may not do that there.',
  EROFS: 'Nothing can be written there.',
  ENOENT: 'It is not there.',
  ENOTDIR: 'A part of the path is no folder.',
  EISDIR: 'It is a folder, where a file should be.',
  ENAMETOOLONG: 'The name is too long.',
  ELOOP: 'It is a link that leads back to itself.',
  EMFILE: 'Too many files are open on this machine.',
  ENFILE: 'Too many files are open on this machine.',
  EBUSY: 'Another program is using it.',
};

/**
 * What the system refused, in a sentence for whoever started a command: the file, and why.
 *
 * @returns nothing for an error of ours, which a sentence would only hide
 */
export function explainFailure(error: unknown): string | undefined {
  if (error instanceof OutputError) return error.message;
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (!(error instanceof Error) || !code || !syscall) return undefined;
  const cause = causes[code] ?? `The system says: ${error.message}.`;
  const what = syscall.startsWith('spawn') ? `The program ${path} does not start` : (dest ?? path);
  return what ? `${what}: ${cause}` : cause;
}
