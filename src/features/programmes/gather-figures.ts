import type { Directory } from '#directory/directory.ts';
import { perDirectory } from '#directory/per-directory.ts';
import type { Programme } from '#model/programmes.ts';
import type { Project } from '#model/projects.ts';

export type ResultFigure = NonNullable<Project['results']>[number];
export type FigureSource = Project['sources'][number];

/** A figure with whose it is: a programme says some itself, its projects say others. */
export interface OwnedFigure {
  result: ResultFigure;
  collection: 'programmes' | 'projects';
  owner: Pick<Project | Programme, 'id' | 'name' | 'sources' | 'results'>;
}

/** The projects of a programme, in the order in which it names their associations. */
export const listProjectsOf = perDirectory((directory: Directory, programme: string): Project[] => {
  const order = directory.byId.programmes.get(programme)?.associations ?? [];
  const placeOf = ({ associations }: Project) => {
    const place = order.indexOf(associations[0] ?? '');
    return place < 0 ? order.length : place;
  };
  return directory.list.projects
    .filter((project) => project.programme === programme)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
});

/** The figures that a record says itself. */
export function listOwnFigures({ collection, owner }: Omit<OwnedFigure, 'result'>): OwnedFigure[] {
  return (owner.results ?? []).map((result) => ({ result, collection, owner }));
}

export function findSource({ owner, result }: OwnedFigure): FigureSource | undefined {
  return owner.sources.find(({ id }) => id === result.source);
}

/** What tells documents apart, whatever ids records give them: the address, or where there is none, the title. */
export function nameSource({ url, title }: FigureSource): string {
  return url ?? JSON.stringify(Object.entries(title).sort());
}
