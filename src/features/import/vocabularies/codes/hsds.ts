import type { Topics } from '#features/import/vocabularies/topics.ts';

/**
 * Terms of taxonomies that HSDS packages bring: the letters of AIRS/211, and the names of Open Eligibility,
 * in small letters.
 */
export const airs: Readonly<Record<string, Topics>> = {
  B: { focusAreas: ['poverty-food-emergency'] },
  BD: { focusAreas: ['poverty-food-emergency'], services: ['food-material-aid'] },
  BH: { focusAreas: ['housing-neighbourhood'], services: ['shelter'] },
  BM: { focusAreas: ['poverty-food-emergency'], services: ['food-material-aid'] },
  F: { focusAreas: ['rights-legal-aid'], services: ['legal-admin-help'] },
  H: { focusAreas: ['school-education'] },
  J: { focusAreas: ['environment-animals'] },
  L: { focusAreas: ['health'], services: ['health-care-caravan'] },
  N: { focusAreas: ['training-employment'] },
  P: { focusAreas: ['family-older-people'] },
  R: { focusAreas: ['mental-health-addiction'], services: ['psychosocial'] },
};

export const openEligibility: Readonly<Record<string, Topics>> = {
  care: { services: ['individual-support'] },
  'adult education': { focusAreas: ['literacy-adult-learning'], services: ['training-course'] },
  'after school care': { focusAreas: ['school-education'], services: ['childcare-school-support'] },
  benefits: { services: ['legal-admin-help'] },
  'case management': { services: ['individual-support'] },
  counseling: { focusAreas: ['mental-health-addiction'], services: ['psychosocial'] },
  'emergency food': { focusAreas: ['poverty-food-emergency'], services: ['food-material-aid'] },
  'food pantry': { focusAreas: ['poverty-food-emergency'], services: ['food-material-aid'] },
  'help find housing': {
    focusAreas: ['housing-neighbourhood'],
    services: ['information-orientation'],
  },
  'help find work': { focusAreas: ['training-employment'], services: ['individual-support'] },
  'help pay for housing': {
    focusAreas: ['housing-neighbourhood'],
    services: ['financial-aid-microcredit'],
  },
  housing: { focusAreas: ['housing-neighbourhood'] },
  'job training': { focusAreas: ['training-employment'], services: ['training-course'] },
  legal: { focusAreas: ['rights-legal-aid'], services: ['legal-admin-help'] },
  'mental health care': { focusAreas: ['mental-health-addiction'], services: ['psychosocial'] },
  'navigating the system': { services: ['information-orientation'] },
  'primary care': { focusAreas: ['health'], services: ['health-care-caravan'] },
  'residential housing': { focusAreas: ['housing-neighbourhood'], services: ['shelter'] },
  'skills & training': { focusAreas: ['training-employment'], services: ['training-course'] },
  'support groups': { services: ['psychosocial'] },
  'temporary shelter': { focusAreas: ['poverty-food-emergency'], services: ['shelter'] },
  work: { focusAreas: ['training-employment'] },
  money: { focusAreas: ['poverty-food-emergency'], services: ['financial-aid-microcredit'] },
};
