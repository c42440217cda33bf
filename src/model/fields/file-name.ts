import { z } from 'zod';

/**
 * What a file beside a record may be, by the end of its name: what is read, seen or heard, and runs
 * nothing. `features/know-how/inspect-file` looks whether a file is what its name says.
 */
export const fileTypes = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpg', 'webp', 'mp3'] as const;
export type FileType = (typeof fileTypes)[number];

/** The name of a file: small letters without accents, digits and hyphens, and its type. */
export const fileName = z
  .string()
  .max(80)
  .regex(new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.(${fileTypes.join('|')})$`))
  .meta({ kind: 'file-name' });
