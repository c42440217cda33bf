import type { Topics } from '#features/import/vocabularies/topics.ts';

/**
 * Tags of OpenStreetMap as `key=value`; those of social facilities that our vocabularies name stand in
 * `content/services/` and `content/audiences/`.
 */
export const osm: Readonly<Record<string, Topics>> = {
  'amenity=clinic': { focusAreas: ['health'], services: ['health-care-caravan'] },
  'amenity=hospital': { focusAreas: ['health'], services: ['health-care-caravan'] },
  'amenity=doctors': { focusAreas: ['health'], services: ['health-care-caravan'] },
  'amenity=kindergarten': {
    focusAreas: ['school-education'],
    services: ['childcare-school-support'],
    audiences: ['children'],
  },
  'amenity=childcare': {
    focusAreas: ['school-education'],
    services: ['childcare-school-support'],
    audiences: ['children'],
  },
  'amenity=school': { focusAreas: ['school-education'] },
  'amenity=training': { focusAreas: ['training-employment'], services: ['training-course'] },
  'amenity=library': { focusAreas: ['school-education'] },
  'amenity=arts_centre': { focusAreas: ['culture-heritage-amazigh'] },
  'amenity=theatre': { focusAreas: ['culture-heritage-amazigh'] },
  'amenity=shelter': {},
  'amenity=refugee_site': { focusAreas: ['migrants-refugees'], audiences: ['migrants-refugees'] },
  'amenity=animal_shelter': { focusAreas: ['environment-animals'] },
  'amenity=food_sharing': {
    focusAreas: ['poverty-food-emergency'],
    services: ['food-material-aid'],
  },
  'social_facility=food_bank': {
    focusAreas: ['poverty-food-emergency'],
    services: ['food-material-aid'],
  },
  'social_facility=soup_kitchen': {
    focusAreas: ['poverty-food-emergency'],
    services: ['food-material-aid'],
  },
  'social_facility=clothing_bank': {
    focusAreas: ['poverty-food-emergency'],
    services: ['food-material-aid'],
  },
  'social_facility=shelter': { focusAreas: ['poverty-food-emergency'], services: ['shelter'] },
  'social_facility=group_home': { focusAreas: ['family-older-people'], services: ['shelter'] },
  'social_facility=assisted_living': { focusAreas: ['family-older-people'], services: ['shelter'] },
  'social_facility=nursing_home': {
    focusAreas: ['family-older-people'],
    services: ['shelter'],
    audiences: ['older-people'],
  },
  'social_facility=day_care': {
    focusAreas: ['family-older-people'],
    services: ['childcare-school-support'],
  },
  'social_facility=ambulatory_care': { focusAreas: ['health'], services: ['health-care-caravan'] },
  'social_facility=healthcare': { focusAreas: ['health'], services: ['health-care-caravan'] },
  'social_facility=outreach': {
    focusAreas: ['poverty-food-emergency'],
    services: ['listening-reception'],
  },
  'social_facility=workshop': {
    focusAreas: ['training-employment'],
    services: ['workshop-activity'],
  },
  'social_facility:for=orphan': {
    focusAreas: ['child-protection'],
    audiences: ['orphans-street-children'],
  },
  'social_facility:for=child': { focusAreas: ['child-protection'], audiences: ['children'] },
  'social_facility:for=disabled': {
    focusAreas: ['disability-inclusion'],
    audiences: ['disabled-people'],
  },
  'social_facility:for=senior': {
    focusAreas: ['family-older-people'],
    audiences: ['older-people'],
  },
  'social_facility:for=migrant': {
    focusAreas: ['migrants-refugees'],
    audiences: ['migrants-refugees'],
  },
  'social_facility:for=refugee': {
    focusAreas: ['migrants-refugees'],
    audiences: ['migrants-refugees'],
  },
  'social_facility:for=woman': { focusAreas: ['women-equality'], audiences: ['women'] },
  'social_facility:for=abused': {
    focusAreas: ['rights-legal-aid'],
    audiences: ['violence-survivors'],
  },
  'social_facility:for=drug_addicted': {
    focusAreas: ['mental-health-addiction'],
    audiences: ['people-who-use-drugs'],
  },
  'social_facility:for=mental_health': {
    focusAreas: ['mental-health-addiction'],
    audiences: ['ill-people'],
  },
  'club=sport': { focusAreas: ['sport-leisure'] },
  'club=culture': { focusAreas: ['culture-heritage-amazigh'] },
  'club=scout': { focusAreas: ['youth-citizenship'], audiences: ['youth'] },
  'club=nature': { focusAreas: ['environment-animals'] },
  'club=music': { focusAreas: ['culture-heritage-amazigh'] },
  'community_centre=youth_centre': { focusAreas: ['youth-citizenship'], audiences: ['youth'] },
  'community_centre:for=juvenile': { focusAreas: ['youth-citizenship'], audiences: ['youth'] },
};
