import type { Directory } from '#directory/directory.ts';
import type { Query } from './query-file.ts';

/** Whether a page of results, given by their ids, is what a query wants. */
export function isAnswered({ finds, allIn }: Query, page: string[], directory: Directory): boolean {
  if (allIn) {
    const isIn = (id: string) => {
      const { places = [], focusAreas = [] } = directory.byId.associations.get(id) ?? {};
      return (
        places.some(({ province }) => province === allIn.province) ||
        focusAreas.some((area) => area === allIn.focus)
      );
    };
    return page.length > 0 && page.every(isIn);
  }
  if (!finds?.length) return page.length === 0;
  return page.slice(0, 3).some((id) => finds.includes(id));
}

/** How many of so many queries must be answered: 81 of 84. */
export function leastAnswered(queries: number): number {
  return Math.ceil(queries * (81 / 84));
}
