import { describe, expect, it } from 'vitest';
import { cleanName, findAcronym } from './clean-name.ts';

describe('a name', () => {
  it.each([
    ['ASSOCIATION DES FEMMES DE FÈS', 'Association des Femmes de Fès'],
    ['  Association   Al Amal ', 'Association Al Amal'],
    ['"Association Al Amal"', 'Association Al Amal'],
    ['« Dar Al Amal »', 'Dar Al Amal'],
    ['ASSOCIATION AL AMAL POUR L’ENFANCE', 'Association Al Amal pour l’Enfance'],
    [
      "UNITE FRANCAISE D'INTERVENTION EN CATASTROPHE (UFIC)",
      "Unite Francaise d'Intervention en Catastrophe (UFIC)",
    ],
    ['ASSOCIATION CRL TANGER', 'Association CRL Tanger'],
    ['CEDOV', 'CEDOV'],
    ['Croix-Rouge française', 'Croix-Rouge française'],
    ['Asso\u00adciation Al Amal', 'Association Al Amal'],
    ['\u200fجمعية  الأمل\u200f', 'جمعية الأمل'],
    ['جمعية الأمل', 'جمعية الأمل'],
    ['Intitut Pasteur  de\u00a0Dakar', 'Intitut Pasteur de Dakar'],
  ])('%s', (typed, name) => expect(cleanName(typed)).toBe(name));
});

it('finds the abbreviation that a name ends in', () => {
  expect(findAcronym("Unité Française d'Intervention en Catastrophe (UFIC)")).toBe('UFIC');
  expect(findAcronym('Association Al Amal (Rabat)')).toBeUndefined();
  expect(findAcronym('Association Al Amal (MAROC)')).toBeUndefined();
});
