import { day, partialDate } from './date.ts';
import { list, object, shared } from './field.ts';
import { webLink } from './link.ts';
import { id } from './reference.ts';
import { line } from './text.ts';

/** Where a fact comes from: a document that somebody else can look up. */
export const source = object('source', {
  id: id,
  title: line(),
  publisher: line().optional(),
  published: partialDate.optional(),
  consulted: day.optional(),
  url: webLink.optional(),
}).meta({ kind: 'source' });

export const sources = shared('sources', list(source, 20));
