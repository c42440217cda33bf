import { z } from 'zod';
import { choice, list, object, part, shared } from './fields/field.ts';
import { communeCode, coordinates } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { line, word } from './fields/text.ts';

const percent = z.number().min(0).max(100).meta({ kind: 'percent' });
const people = z.int().min(0);

/** Indicators of the census of 2024 (HCP, RGPH 2024). They describe; they do not rank. */
const census = shared(
  'census',
  object('census', {
    population: people,
    households: people.optional(),
    householdSize: z.number().optional(),
    urban: percent.optional(),
    under15: percent.optional(),
    age60plus: percent.optional(),
    illiteracy: percent.optional(),
    illiteracyWomen: percent.optional(),
    schooling6to11: percent.optional(),
    activity: percent.optional(),
    unemployment: percent.optional(),
    disability: percent.optional(),
    electricity: percent.optional(),
    runningWater: percent.optional(),
    publicSewer: percent.optional(),
    kmToPavedRoad: z.number().min(0).optional(),
    darija: percent.optional(),
    tachelhit: percent.optional(),
    tamazight: percent.optional(),
    tarifit: percent.optional(),
    hassania: percent.optional(),
  }).meta({ kind: 'facts' }),
);

const commune = object('commune', {
  code: communeCode,
  kind: choice(['urban', 'rural', 'arrondissement']),
  name: line(80),
  center: coordinates.optional(),
  population: people,
}).meta({ kind: 'commune-record' });

const territory = part('territory', {
  id: recordId,
  code: word(10),
  iso: word(10).optional(),
  name: line(80),
  aliases: list(word(80), 20).optional(),
  center: coordinates,
});

export const region = object('regions', {
  ...territory,
  census,
});

/** A cell of the star map: units of its 400-wide drawing. Made once by `scripts/once/arrange-stars.ts`, then kept. */
const star = object('star', {
  x: z.number(),
  y: z.number(),
}).meta({ kind: 'star' });

export const province = object('provinces', {
  ...territory,
  kind: choice(['province', 'prefecture']),
  region: reference('regions'),
  star: star.optional(),
  census,
  communes: list(commune, 200),
});

export type Region = z.infer<typeof region>;
export type Province = z.infer<typeof province>;
export type Commune = Province['communes'][number];
