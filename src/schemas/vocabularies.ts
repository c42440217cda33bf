import { z } from 'zod';
import { field, list } from './fields/field.ts';
import { id } from './fields/reference.ts';
import { line, word } from './fields/text.ts';

const term = {
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  order: field(z.int().min(1).max(99), ['الترتيب', 'Ordre', 'Order', 'Orden', 'Reihenfolge']),
  name: field(line(80), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']),
  description: field(line(), ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung']).optional(),
  icon: field(id, ['الأيقونة', 'Icône', 'Icon', 'Icono', 'Symbol']),
};
const codes = list(word(60), 10);
/** Values of OpenStreetMap's `social_facility` and `social_facility:for`. */
const osm = field(codes, ['رموز OSM', 'Codes OSM', 'OSM codes', 'Códigos OSM', 'OSM-Codes']).optional();
/** Terms of the French standard data·inclusion. */
const dataInclusion = field(codes, ['رموز data·inclusion', 'Codes data·inclusion', 'data·inclusion codes', 'Códigos data·inclusion', 'data·inclusion-Codes']).optional();

export const focusArea = z.strictObject({
  ...term,
  icnpo: field(list(z.string().regex(/^\d{4}$/).meta({ kind: 'word' }), 5), ['رموز ICNPO', 'Codes ICNPO', 'ICNPO codes', 'Códigos ICNPO', 'ICNPO-Codes']),
  sdg: field(list(z.int().min(1).max(17), 5), ['أهداف التنمية المستدامة', 'Objectifs de développement durable', 'Sustainable Development Goals', 'Objetivos de Desarrollo Sostenible', 'Nachhaltigkeitsziele']),
});
export const audience = z.strictObject({ ...term, osm, dataInclusion });
export const serviceTerm = z.strictObject({ ...term, osm, dataInclusion });
export const skill = z.strictObject(term);

export type FocusArea = z.infer<typeof focusArea>;
export type Audience = z.infer<typeof audience>;
export type ServiceTerm = z.infer<typeof serviceTerm>;
export type Skill = z.infer<typeof skill>;
