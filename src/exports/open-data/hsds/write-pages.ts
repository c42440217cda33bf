/** A page of a list, as the standard describes it. */
export interface HsdsPage<T> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: readonly T[];
}

/** A list in pages of a size; one page, with nothing in it, where there is nothing. */
export function cutPages<T>(list: readonly T[], size: number): HsdsPage<T>[] {
  const total = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: total }, (_, index) => {
    const contents = list.slice(index * size, (index + 1) * size);
    return {
      total_items: list.length,
      total_pages: total,
      page_number: index + 1,
      size: contents.length,
      first_page: index === 0,
      last_page: index === total - 1,
      empty: contents.length === 0,
      contents,
    };
  });
}

/** All organizations on one page, each on a line of its own, so that two days can be compared. */
export function writeOrganizations(organizations: readonly object[]): string {
  const [page] = cutPages(organizations, Math.max(1, organizations.length));
  const { contents, ...head } = page ?? { contents: [] };
  const lines = contents.map((each) => JSON.stringify(each)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"contents":[\n${lines}\n]}\n`;
}
