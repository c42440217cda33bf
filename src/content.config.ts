import { defineCollection } from 'astro:content';
import { contentLoader, pageLoader, siteLoader } from '#files/astro-loaders.ts';
import { collections as names, schemas } from '#schemas/collections.ts';
import { page } from '#schemas/pages.ts';
import { site } from '#schemas/site.ts';

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
