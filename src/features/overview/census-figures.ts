import { formatNumber } from '#i18n/format.ts';
import { formatPercent } from '#i18n/format-percent.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { schemas } from '#model/collections.ts';
import { describeFields } from '#model/describe-fields.ts';
import type { Locale } from '#model/locales.ts';
import type { Province } from '#model/territories.ts';

type Census = Province['census'];

/** What stands beside the associations of a province. The figures describe it; they do not rank it. */
export const censusFigures = [
  'population',
  'illiteracy',
  'schooling6to11',
  'runningWater',
  'publicSewer',
  'electricity',
  'kmToPavedRoad',
  'unemployment',
  'disability',
] as const satisfies (keyof Census)[];
export type CensusFigure = (typeof censusFigures)[number];

/** What a figure is called. */
export function nameFigure(figure: keyof Census, locale: Locale): LocalizedText {
  const labels = describeFields(schemas.provinces).properties?.census?.properties?.[figure]?.labels;
  return resolveText(labels, locale) ?? { text: figure, lang: 'en' };
}

/** A figure as the locale writes it; a dash where the census does not give it. */
export function sayFigure(figure: keyof Census, census: Census, locale: Locale): string {
  const value = census[figure];
  if (value === undefined) return '–';
  const field = describeFields(schemas.provinces).properties?.census?.properties?.[figure];
  return field?.kind === 'percent' ? formatPercent(value, locale) : formatNumber(value, locale);
}
