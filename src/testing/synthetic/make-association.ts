import type { Association } from '#model/associations.ts';
import type { Province } from '#model/territories.ts';
import type { Audience, ServiceTerm } from '#model/vocabularies.ts';
import { moveAbroad } from './move-abroad.ts';
import type { Random } from './random.ts';
import { causes, firstWords } from './words.ts';

export interface SyntheticSource {
  provinces: readonly Province[];
  audiences: readonly Audience[];
  services: readonly ServiceTerm[];
}

/** One invented association; the same number and seed always make the same one. */
export function makeAssociation(
  number: number,
  source: SyntheticSource,
  random: Random,
): Association {
  const [firstAr, firstFr] = random.pick(firstWords);
  const [causeAr, causeFr, focus] = random.pick(causes);
  const province = random.pickWeighted(source.provinces, ({ census }) => census.population);
  const commune = random.pickWeighted(province.communes, ({ population }) => population);
  const point = random.chance(0.4) ? commune.center : undefined;
  const other = random.pick(causes)[2];
  const town = { ar: commune.name.ar ?? '', fr: commune.name.fr ?? '' };
  const made: Association = {
    id: `synthetic-${String(number).padStart(6, '0')}`,
    kind: random.chance(0.85)
      ? 'association'
      : random.pick(['cooperative', 'federation', 'foundation'] as const),
    name: {
      ar: `جمعية ${firstAr} ${causeAr} ب${town.ar}`,
      fr: `Association ${firstFr} ${causeFr} – ${town.fr}`,
    },
    summary: {
      ar: `جمعية مخترعة للتجربة، تعمل ${causeAr} في ${town.ar}.`,
      fr: `Association inventée pour les essais : elle agit ${causeFr} à ${town.fr}.`,
    },
    focusAreas: [...new Set([focus, ...(random.chance(0.5) ? [other] : [])])],
    audiences: [random.pick(source.audiences).id],
    services: random.chance(0.8)
      ? [
          {
            service: random.pick(source.services).id,
            access: [random.pick(['walk-in', 'appointment', 'referral'] as const)],
            cost: random.pick(['free', 'symbolic'] as const),
          },
        ]
      : undefined,
    places: [
      {
        use: 'head-office',
        province: province.id,
        commune: commune.code,
        ...(point && { coordinates: scatter(point, random) }),
        precision: point ? 'street' : 'commune',
        ...(random.chance(0.6) && {
          hours: {
            week: random.pick([
              'Mo-Fr 09:00-17:00',
              'Mo-Fr 08:30-12:30,14:30-18:30; Sa 09:00-12:00',
              'Tu-Sa 10:00-18:00',
            ]),
            // By the number, so that chance goes on as it did.
            ...(number % 3 === 0 && { ramadan: 'Mo-Fr 10:00-15:00' }),
            ...(number % 50 === 0 && { closures: [{ from: '2030-08-05', to: '2030-08-25' }] }),
          },
        }),
        ...(random.chance(0.3) && {
          accessibility: { stepFree: random.pick(['yes', 'partly', 'no'] as const) },
        }),
      },
    ],
    languages: random.chance(0.7)
      ? ['ary', random.pick(['fr', 'shi', 'rif', 'tzm'] as const)]
      : undefined,
    volunteers: random.chance(0.3) || undefined,
    sources: [{ id: 'synthetic', title: { fr: 'Donnée synthétique', ar: 'معطيات مخترعة' } }],
    verification: random.chance(0.4)
      ? {
          level: 'confirmed',
          date: `202${random.below(3) + 4}-0${random.below(9) + 1}-15`,
          by: 'association',
          how: 'phone',
        }
      : { level: 'declared', how: 'document' },
  };
  return moveAbroad(made, number);
}

function scatter(point: { lat: number; lng: number }, random: Random) {
  const near = (degrees: number) =>
    Math.round((degrees + (random.below(200) - 100) / 10000) * 1e5) / 1e5;
  return { lat: near(point.lat), lng: near(point.lng) };
}
