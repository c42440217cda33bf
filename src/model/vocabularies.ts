import { z } from 'zod';
import { list, object, part, shared } from './fields/field.ts';
import { id, recordId } from './fields/reference.ts';
import { line, word } from './fields/text.ts';

const term = part('term', {
  id: recordId,
  order: z.int().min(1).max(99),
  name: line(80),
  description: line().optional(),
  icon: id,
});
/** Pages of such a subject leave no trace on the phone, and show emergency numbers and a quick way out. */
const sensitive = shared('sensitive', z.boolean()).optional();
/** Lines of words; `readSigns` says what the marks mean. One word at least has three letters together, so that no line matches everything. */
const signs = list(
  z
    .string()
    .max(240)
    .regex(/^(?=.*[^\s*+/,-]{3})(?:(?:^| )-?\*?[^\s*+/,-]+(?:\*[^\s*+/,-]+)*\*?\+?(?:\/\*?[^\s*+/,-]+(?:\*[^\s*+/,-]+)*\*?\+?)*)+$/)
    .meta({ kind: 'sign' }),
  200,
);
/** By what people say, in whatever language and script, the search box knows what they need. */
const words = shared('words', signs).optional();
/** Words by which somebody in danger is known. */
const danger = shared('danger', signs).optional();
const codes = list(word(60), 10);
/** Values of OpenStreetMap's `social_facility` and `social_facility:for`. */
const osm = shared('osm', codes).optional();
/** Terms of the French standard data·inclusion. */
const dataInclusion = shared('dataInclusion', codes).optional();

export const focusArea = object('focus-areas', {
  ...term,
  words,
  sensitive,
  danger,
  icnpo: list(
    z
      .string()
      .regex(/^\d{4}$/)
      .meta({ kind: 'word' }),
    5,
  ),
  sdg: list(z.int().min(1).max(17), 5),
});
export const audience = object('audiences', { ...term, words, sensitive, danger, osm, dataInclusion });
export const serviceTerm = object('services', { ...term, words, sensitive, danger, osm, dataInclusion });
export const skill = object('skills', term);

export type FocusArea = z.infer<typeof focusArea>;
export type Audience = z.infer<typeof audience>;
export type ServiceTerm = z.infer<typeof serviceTerm>;
export type Skill = z.infer<typeof skill>;
