import type { Topics } from '#features/import/vocabularies/topics.ts';

/**
 * Subjects (`thematiques`) of data·inclusion, by what stands before `--`; kinds of service and audiences
 * that our vocabularies name stand in `content/services/` and `content/audiences/`.
 */
export const dataInclusion: Readonly<Record<string, Topics>> = {
  'acces-aux-droits-et-citoyennete': {
    focusAreas: ['rights-legal-aid'],
    services: ['legal-admin-help'],
  },
  'accompagnement-social-et-professionnel-personnalise': {
    focusAreas: ['training-employment'],
    services: ['individual-support'],
  },
  'apprendre-francais': { focusAreas: ['literacy-adult-learning'], services: ['training-course'] },
  'choisir-un-metier': {
    focusAreas: ['training-employment'],
    services: ['information-orientation'],
  },
  'creation-activite': { focusAreas: ['income-cooperatives'], services: ['individual-support'] },
  'creer-une-entreprise': { focusAreas: ['income-cooperatives'], services: ['individual-support'] },
  'difficultes-administratives-ou-juridiques': {
    focusAreas: ['rights-legal-aid'],
    services: ['legal-admin-help'],
  },
  'difficultes-financieres': {
    focusAreas: ['poverty-food-emergency'],
    services: ['financial-aid-microcredit'],
  },
  'equipement-et-alimentation': {
    focusAreas: ['poverty-food-emergency'],
    services: ['food-material-aid'],
  },
  famille: { focusAreas: ['family-older-people'], audiences: ['mothers-families'] },
  'garde-denfant': { focusAreas: ['family-older-people'], services: ['childcare-school-support'] },
  'gestion-financiere': {
    focusAreas: ['poverty-food-emergency'],
    services: ['financial-aid-microcredit'],
  },
  handicap: { focusAreas: ['disability-inclusion'], audiences: ['disabled-people'] },
  illettrisme: { focusAreas: ['literacy-adult-learning'], services: ['training-course'] },
  'lecture-ecriture-calcul': {
    focusAreas: ['literacy-adult-learning'],
    services: ['training-course'],
  },
  'logement-hebergement': { focusAreas: ['housing-neighbourhood'] },
  mobilite: { focusAreas: ['training-employment'], services: ['information-orientation'] },
  numerique: { focusAreas: ['training-employment'], services: ['training-course'] },
  'preparer-sa-candidature': {
    focusAreas: ['training-employment'],
    services: ['individual-support'],
  },
  remobilisation: { focusAreas: ['training-employment'], services: ['individual-support'] },
  sante: { focusAreas: ['health'] },
  'se-former': { focusAreas: ['training-employment'], services: ['training-course'] },
  'souvrir-a-linternational': { focusAreas: ['association-support-diaspora'] },
  'trouver-un-emploi': { focusAreas: ['training-employment'], services: ['individual-support'] },
  'violences-intrafamiliales': {
    focusAreas: ['women-equality'],
    audiences: ['violence-survivors'],
  },
};

/** Its audiences (`publics`, `profils`) that content does not name. */
export const dataInclusionAudiences: Readonly<Record<string, Topics>> = {
  'familles-enfants': { audiences: ['mothers-families'] },
  'personne-en-situation-illettrisme': { audiences: ['people-in-poverty'] },
  'personnes-de-nationalite-etrangere': { audiences: ['migrants-refugees'] },
  'personnes-handicapees': { audiences: ['disabled-people'] },
  'jeunes-16-26': { audiences: ['youth'] },
  'seniors-65': { audiences: ['older-people'] },
  victimes: { audiences: ['violence-survivors'] },
  'publics-langues-etrangeres': { audiences: ['migrants-refugees'] },
  'sans-domicile-fixe': { audiences: ['people-in-poverty'] },
  'beneficiaires-rsa': { audiences: ['people-in-poverty'] },
  'alloc-parent-isole': { audiences: ['mothers-families'] },
};
