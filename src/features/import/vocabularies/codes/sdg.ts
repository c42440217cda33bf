import type { Topics } from '#features/import/vocabularies/topics.ts';

/** The Sustainable Development Goals, each with the focus area that is nearest to it. */
export const sdg: Readonly<Record<string, Topics>> = {
  '1': { focusAreas: ['poverty-food-emergency'] },
  '2': { focusAreas: ['poverty-food-emergency'] },
  '3': { focusAreas: ['health'] },
  '4': { focusAreas: ['school-education'] },
  '5': { focusAreas: ['women-equality'] },
  '6': { focusAreas: ['rural-water-agriculture'] },
  '7': { focusAreas: ['environment-animals'] },
  '8': { focusAreas: ['training-employment'] },
  '11': { focusAreas: ['housing-neighbourhood'] },
  '12': { focusAreas: ['environment-animals'] },
  '13': { focusAreas: ['environment-animals'] },
  '14': { focusAreas: ['environment-animals'] },
  '15': { focusAreas: ['environment-animals'] },
  '16': { focusAreas: ['rights-legal-aid'] },
  '17': { focusAreas: ['association-support-diaspora'] },
};
