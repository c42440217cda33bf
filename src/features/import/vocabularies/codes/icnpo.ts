import type { Topics } from '#features/import/vocabularies/topics.ts';

/**
 * Groups of the International Classification of Non-profit Organizations, by their first digits; the
 * subgroups that our focus areas name stand in `content/focus-areas/`.
 */
export const icnpo: Readonly<Record<string, Topics>> = {
  '1': { focusAreas: ['culture-heritage-amazigh'] },
  '11': { focusAreas: ['culture-heritage-amazigh'] },
  '12': { focusAreas: ['sport-leisure'] },
  '13': { focusAreas: ['sport-leisure'] },
  '2': { focusAreas: ['school-education'] },
  '21': { focusAreas: ['school-education'] },
  '22': { focusAreas: ['training-employment'] },
  '23': { focusAreas: ['literacy-adult-learning'] },
  '24': { focusAreas: ['school-education'] },
  '3': { focusAreas: ['health'] },
  '31': { focusAreas: ['health'] },
  '32': { focusAreas: ['family-older-people'] },
  '33': { focusAreas: ['mental-health-addiction'] },
  '34': { focusAreas: ['health'] },
  '4': { focusAreas: ['poverty-food-emergency'] },
  '42': { focusAreas: ['poverty-food-emergency'] },
  '43': { focusAreas: ['poverty-food-emergency'] },
  '5': { focusAreas: ['environment-animals'] },
  '51': { focusAreas: ['environment-animals'] },
  '52': { focusAreas: ['environment-animals'] },
  '61': { focusAreas: ['income-cooperatives'] },
  '62': { focusAreas: ['housing-neighbourhood'] },
  '63': { focusAreas: ['training-employment'] },
  '7': { focusAreas: ['rights-legal-aid'] },
  '71': { focusAreas: ['rights-legal-aid'] },
  '72': { focusAreas: ['rights-legal-aid'] },
  '8': { focusAreas: ['association-support-diaspora'] },
  '81': { focusAreas: ['association-support-diaspora'] },
  '82': { focusAreas: ['association-support-diaspora'] },
};
