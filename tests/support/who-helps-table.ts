import type { NeedVocabulary } from '#directory/presence.ts';

/** Who helps in a place, as it must be shown wherever it is: ids of associations of the fixture `who-helps`. */
interface Right {
  based?: string[];
  serves?: string[];
  /** Not counted. */
  possible?: string[];
  /** Who gave it once, and gives it no more. Not counted. */
  done?: string[];
}

export interface RightAnswer {
  need?: NeedVocabulary;
  provinces: Record<string, Right>;
  regions: Record<string, Right>;
  nationwide: string[];
}

/** Worked out by hand from the records, not by the code that is tested. */
export const rightAnswers: Record<string, RightAnswer> = {
  'with anything': {
    provinces: {
      chichaoua: {
        based: ['based-open'],
        serves: ['national-named'],
        possible: ['based-named-elsewhere'],
      },
      marrakech: { based: ['based-named-elsewhere', 'based-named-here', 'project-only'] },
      safi: {
        serves: ['abroad-area', 'area-provinces', 'based-named-here', 'other-service'],
        possible: ['based-named-elsewhere'],
      },
      'al-haouz': { based: ['paused'], serves: ['area-provinces', 'based-named-elsewhere'] },
      taza: { serves: ['area-local', 'other-service', 'project-only'], possible: ['area-region'] },
      fes: {
        based: ['national-based', 'other-service'],
        serves: ['project-only'],
        possible: ['area-region'],
      },
    },
    regions: {
      'marrakech-safi': {
        based: [
          'based-named-elsewhere',
          'based-named-here',
          'based-open',
          'paused',
          'project-only',
        ],
        serves: ['abroad-area', 'area-provinces', 'national-named', 'other-service'],
      },
      'fes-meknes': {
        based: ['national-based', 'other-service'],
        serves: ['area-local', 'area-region', 'project-only'],
      },
    },
    nationwide: ['national-based', 'national-named', 'national-open'],
  },
  'with shelter': {
    need: { topic: 'services', id: 'shelter' },
    provinces: {
      chichaoua: { based: ['based-open'], serves: ['national-named'] },
      marrakech: { based: ['based-named-here', 'project-only'] },
      safi: {
        serves: ['based-named-here', 'other-service'],
        possible: ['abroad-area', 'area-provinces'],
      },
      'al-haouz': {
        based: ['paused'],
        serves: ['based-named-elsewhere'],
        possible: ['area-provinces'],
      },
      taza: { serves: ['area-local'], possible: ['area-region'] },
      fes: { based: ['national-based'], possible: ['area-region'] },
    },
    regions: {
      'marrakech-safi': {
        based: ['based-named-here', 'based-open', 'paused', 'project-only'],
        serves: ['based-named-elsewhere', 'national-named', 'other-service'],
        possible: ['abroad-area', 'area-provinces'],
      },
      'fes-meknes': {
        based: ['national-based'],
        serves: ['area-local'],
        possible: ['area-region'],
      },
    },
    nationwide: ['national-based', 'national-open'],
  },
  'with a listening ear': {
    need: { topic: 'services', id: 'listening-reception' },
    provinces: { taza: { serves: ['other-service'] } },
    regions: { 'fes-meknes': { serves: ['other-service'] } },
    nationwide: [],
  },
  'with a course': {
    need: { topic: 'services', id: 'training-course' },
    provinces: { chichaoua: { done: ['other-service'] } },
    regions: {},
    nationwide: [],
  },
  'with health': {
    need: { topic: 'focus-areas', id: 'health' },
    provinces: {
      marrakech: { based: ['project-only'] },
      taza: { serves: ['project-only'] },
      fes: { serves: ['project-only'] },
    },
    regions: {
      'marrakech-safi': { based: ['project-only'] },
      'fes-meknes': { serves: ['project-only'] },
    },
    nationwide: [],
  },
  'with women’s rights': {
    need: { topic: 'focus-areas', id: 'women-equality' },
    provinces: {
      chichaoua: {
        based: ['based-open'],
        serves: ['national-named'],
        possible: ['based-named-elsewhere'],
      },
      marrakech: { based: ['based-named-elsewhere', 'based-named-here', 'project-only'] },
      safi: {
        serves: ['abroad-area', 'area-provinces', 'based-named-here', 'other-service'],
        possible: ['based-named-elsewhere'],
      },
      'al-haouz': { based: ['paused'], serves: ['area-provinces', 'based-named-elsewhere'] },
      taza: { serves: ['area-local', 'other-service'], possible: ['area-region'] },
      fes: { based: ['national-based', 'other-service'], possible: ['area-region'] },
    },
    regions: {
      'marrakech-safi': {
        based: [
          'based-named-elsewhere',
          'based-named-here',
          'based-open',
          'paused',
          'project-only',
        ],
        serves: ['abroad-area', 'area-provinces', 'national-named', 'other-service'],
      },
      'fes-meknes': {
        based: ['national-based', 'other-service'],
        serves: ['area-local', 'area-region'],
      },
    },
    nationwide: ['national-based', 'national-named', 'national-open'],
  },
  'who is a woman': {
    need: { topic: 'audiences', id: 'women' },
    provinces: {
      marrakech: { based: ['based-named-here', 'project-only'] },
      safi: { serves: ['based-named-here'] },
      taza: { serves: ['other-service'] },
      fes: { based: ['other-service'] },
    },
    regions: {
      'marrakech-safi': { based: ['based-named-here', 'project-only'] },
      'fes-meknes': { based: ['other-service'] },
    },
    nationwide: [],
  },
};

export const provinceIds = ['al-haouz', 'chichaoua', 'fes', 'marrakech', 'safi', 'taza'];
export const regionIds = ['fes-meknes', 'marrakech-safi'];

/** Who counts there: those based there and those who come. */
export function listCounted({ based = [], serves = [] }: Right = {}): string[] {
  return [...based, ...serves].sort();
}
