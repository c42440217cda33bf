import { foldTyped } from '#base/fold.ts';

/** What programs and people write into a cell for which they have nothing. */
const emptyWords = new Set(
  [
    'nan, na, n a, n d, nd, null, none, nil, undefined, non renseigne, non renseignee, non disponible, non communique',
    'neant, aucun, aucune, rien, inconnu, inconnue, sans, vide, pas disponible, unknown, not available, no data, tbd, xxx',
    'ninguno, ninguna, nada, desconocido, desconocida, no disponible, sin datos, keine, unbekannt, keine angabe',
    'لا يوجد, لا توجد, لا شيء, لاشيء, غير متوفر, غير متوفره, غير معروف, غير محدد, بدون, غ م',
  ]
    .join(', ')
    .split(', ')
    .map(foldTyped),
);
/** Days and numbers that stand for nothing: the first day that a program knows. */
const emptyValues =
  /^(?:0001-01-01|0000-00-00|1900-01-00|00\/00\/0000)(?:[T ].*)?$|^#(?:N\/A|NULL|REF|VALUE|NAME|DIV\/0)[!?]?$/i;

/** Whether a cell says that there is nothing to say: `nan`, `N/A`, `néant`, `--`, `لا يوجد`, `0001-01-01`. */
export function isEmptyWord(text: string): boolean {
  const plain = text.trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  return emptyValues.test(plain) || (plain.length < 30 && emptyWords.has(foldTyped(plain)));
}
