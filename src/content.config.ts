import { defineCollection } from 'astro:content';
import { collections as names, schemas } from '#model/collections.ts';
import { page } from '#model/pages.ts';
import { site } from '#model/site.ts';
import { contentLoader, pageLoader, siteLoader } from '#records/astro-loaders.ts';

const records = Object.fromEntries(
  names.map((name) => [
    name,
    defineCollection({ loader: contentLoader(name), schema: schemas[name] }),
  ]),
);

export const collections = {
  ...records,
  pages: defineCollection({ loader: pageLoader(), schema: page }),
  site: defineCollection({ loader: siteLoader(), schema: site }),
};
