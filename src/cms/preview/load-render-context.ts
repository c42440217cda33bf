import { loadNames } from '#cms/names.ts';
import { createDirectory, type Directory } from '#directory/directory.ts';
import { collections } from '#model/collections.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { Locale } from '#model/locales.ts';
import { createRenderContext, type RenderContext } from '#site/views/render-context.ts';

let loading: Promise<Directory> | undefined;

/** What a view looks up beyond its own record, from the names that the build wrote. */
export async function loadRenderContext(locale: Locale): Promise<RenderContext> {
  loading ??= gatherNames();
  loading.catch(() => {
    loading = undefined;
  });
  return createRenderContext(await loading, locale);
}

async function gatherNames(): Promise<Directory> {
  const lists = await Promise.all(
    collections.map(async (collection) => {
      const known = Object.entries(await loadNames(collection));
      return [collection, known.map(([id, record]) => ({ communes: [], ...record, id }))] as const;
    }),
  );
  // Views look up names, icons and communes and nothing else of another record.
  return createDirectory(Object.fromEntries(lists) as never, [], {} as Directory['site'], {
    today: readCountryDay(),
  });
}
