import type { Text } from '#model/fields/text.ts';
import type { Directory } from './directory.ts';
import { perDirectory } from './per-directory.ts';

/** The names of every commune by its code: there are 1,500, and each place of each record asks for one. */
export const nameCommunes = perDirectory(
  ({ list }: Pick<Directory, 'list'>): ReadonlyMap<string, Text> =>
    new Map(
      list.provinces.flatMap(({ communes }) =>
        communes.map(({ code, name }) => [code, name] as const),
      ),
    ),
);
