import { readAsWritten } from './personal-data/plain-text.ts';

/** Words by which a text says that a volunteer pays. What is given, an allowance or a refund, is none. */
const words = [
  "frais (?:d[e’']\\s?)?(?:participation|inscription|adhésion|dossier|séjour|hébergement|programme)",
  '(?:participation|contribution) (?:financière|aux frais)',
  'pa(?:ie|yer|ient|yez) (?:une? |sa |leur |votre )?(?:participation|contribution|cotisation|adhésion|somme)',
  '(?:cotisation|adhésion) (?:obligatoire|de \\d)',
  '(?:participation|programme|program|registration|application|membership|volunteer) fees?',
  '(?:pay|pays|paying|charge|charges) (?:an? |the |their |your )?(?:fee|contribution|amount|sum)',
  'fees? (?:of|is|are|apply|covers?)',
  '(?:Teilnahme|Programm|Anmelde|Vermittlungs|Mitglieds)(?:gebühr|beitrag)(?:en)?',
  'Kostenbeitrag',
  'Gebühr(?:en)? von',
  '(?:cuota|tasa|coste|aportación) (?:de|económica|obligatoria)(?: (?:inscripción|participación|programa))?',
  '(?:رسوم|واجبات|مصاريف) (?:ال)?(?:تسجيل|مشاركة|انخراط|إقامة)',
  '(?:يؤدي|يدفع|تؤدي|تدفع|أداء|دفع) (?:المتطوع |المتطوعة |كل متطوع )?(?:مساهمة|مبلغا?|رسوما?)',
  'مساهمة مالية',
];
const feeWords = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** A price: `150 € par semaine`, `2 000 DH/mois`; a sum alone may be a budget or a donation. */
const price =
  /(?:\d[\d .,]{0,12}\s?(?:€|euros?|eur|dhs?|mad|dirhams?|usd|dollars?|درهما?|أورو|يورو)|[€$£]\s?\d[\d .,]{0,12})\s{0,2}(?:\/|par |per |por |pro |a |an |la |l’|لل?|في ال|عن كل ?)\s?(?:personne|person|persona|participant|volontaire|bénévole|volunteer|jour|day|día|Tag|semaine|week|semana|Woche|mois|month|mes|Monat|séjour|stay|estancia|شخص|متطوع|يوم|أسبوع|شهر)/iu;

/** What a text of a role says of money that the volunteer pays, or nothing. */
export function findFee(text: string): string | undefined {
  const plain = readAsWritten(text);
  return (feeWords.exec(plain)?.[0] ?? price.exec(plain)?.[0])?.trim();
}
