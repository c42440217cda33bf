import type { Topics } from '#features/import/vocabularies/topics.ts';

/** The social object of the French register of associations, by its first three digits. */
export const rna: Readonly<Record<string, Topics>> = {
  '002': { focusAreas: ['youth-citizenship'] },
  '003': { focusAreas: ['rights-legal-aid'] },
  '004': { focusAreas: ['rights-legal-aid'] },
  '005': { focusAreas: ['culture-heritage-amazigh'] },
  '006': { focusAreas: ['culture-heritage-amazigh'] },
  '007': { focusAreas: ['sport-leisure'] },
  '009': { focusAreas: ['youth-citizenship'] },
  '010': { focusAreas: ['culture-heritage-amazigh'] },
  '011': { focusAreas: ['sport-leisure'] },
  '015': { focusAreas: ['school-education'] },
  '017': { focusAreas: ['health'] },
  '018': { focusAreas: ['health'] },
  '019': { focusAreas: ['poverty-food-emergency'] },
  '020': { focusAreas: ['poverty-food-emergency'] },
  '021': { focusAreas: ['family-older-people'] },
  '022': { focusAreas: ['income-cooperatives'] },
  '023': { focusAreas: ['income-cooperatives'] },
  '024': { focusAreas: ['environment-animals'] },
  '030': { focusAreas: ['training-employment'] },
  '032': { focusAreas: ['housing-neighbourhood'] },
  '036': { focusAreas: ['poverty-food-emergency'] },
};
