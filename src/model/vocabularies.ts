import { z } from 'zod';
import { field, list } from './fields/field.ts';
import { id, recordId } from './fields/reference.ts';
import { line, word } from './fields/text.ts';

const term = {
  id: recordId,
  order: field(
    z.int().min(1).max(99),
    ['الترتيب', 'Ordre', 'Order', 'Orden', 'Reihenfolge'],
    ['مكانه في القوائم: 1 هو الأول.', 'Sa place dans les listes : 1 vient en premier.', 'Its place in lists: 1 comes first.'],
  ),
  name: field(
    line(80),
    ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
    ['كلمة أو كلمتان يفهمهما الجميع، بكل اللغات.', 'Un ou deux mots que tout le monde comprend, dans chaque langue.', 'One or two words that everyone understands, in each language.'],
  ),
  description: field(
    line(),
    ['الوصف', 'Description', 'Description', 'Descripción', 'Beschreibung'],
    ['جملة قصيرة تشرح ما يدخل هنا.', 'Une courte phrase qui dit ce que l’on range ici.', 'A short sentence that says what belongs here.'],
  ).optional(),
  icon: field(id, ['الأيقونة', 'Icône', 'Icon', 'Icono', 'Symbol'], ['اسم الأيقونة في مجموعة الموقع.', 'Le nom de l’icône dans le jeu du site.', 'The name of the icon in the set of the site.']),
};
/** Pages of such a subject leave no trace on the phone, and show emergency numbers and a quick way out. */
const sensitive = field(
  z.boolean(),
  ['موضوع حساس', 'Sujet sensible', 'Sensitive subject', 'Tema delicado', 'Heikles Thema'],
  [
    'نعم: لا يحفظها الهاتف، وفيها أرقام النجدة وزر للمغادرة بسرعة.',
    'Oui : rien n’en reste sur le téléphone ; secours et sortie rapide y figurent.',
    'Yes: phones keep none of its pages; help lines and a quick exit stand there.',
  ],
).optional();
/** Lines of words; `readSigns` says what the marks mean. One word at least has three letters together, so that no line is met by everything. */
const signs = list(
  z
    .string()
    .max(240)
    .regex(/^(?=.*[^\s*+/,-]{3})(?:(?:^| )-?\*?[^\s*+/,-]+(?:\*[^\s*+/,-]+)*\*?\+?(?:\/\*?[^\s*+/,-]+(?:\*[^\s*+/,-]+)*\*?\+?)*)+$/)
    .meta({ kind: 'sign' }),
  200,
);
/** By what people say, in whatever language and script, the search box knows what they need. */
const words = field(
  signs,
  ['كلمات الناس', 'Mots de tous les jours', 'Everyday words', 'Palabras de cada día', 'Alltagswörter'],
  [
    'ما يقوله من يحتاج إلى هذا، بكل اللغات والحروف. كل سطر كلمات تجتمع كلها، مثل: ماكلة.',
    'Ce que disent ceux qui en ont besoin, en toute langue. Par ligne, des mots tous présents.',
    'What people say who need this, in any language. A line: words that all occur.',
  ],
).optional();
/** Words by which somebody in danger is known. */
const danger = field(
  signs,
  ['كلمات تنذر بالخطر', 'Mots qui signalent un danger', 'Words that signal danger', 'Palabras que indican peligro', 'Wörter, die Gefahr anzeigen'],
  [
    'من كتبها في البحث يرى أرقام النجدة. كل سطر كلمات تجتمع كلها، مثل: راجلي خايفة.',
    'Qui les cherche voit les secours. Par ligne, des mots tous présents : « peur mari ».',
    'Who types them sees help lines. A line: words that all occur, as in “afraid husband”.',
  ],
).optional();
const codes = list(word(60), 10);
/** Values of OpenStreetMap's `social_facility` and `social_facility:for`. */
const osm = field(
  codes,
  ['رموز OSM', 'Codes OSM', 'OSM codes', 'Códigos OSM', 'OSM-Codes'],
  ['القيم المقابلة في OpenStreetMap (social_facility).', 'Les valeurs d’OpenStreetMap qui correspondent (social_facility).', 'The matching values of OpenStreetMap (social_facility).'],
).optional();
/** Terms of the French standard data·inclusion. */
const dataInclusion = field(
  codes,
  ['رموز data·inclusion', 'Codes data·inclusion', 'data·inclusion codes', 'Códigos data·inclusion', 'data·inclusion-Codes'],
  ['المصطلحات المقابلة في معيار data·inclusion.', 'Les termes du standard data·inclusion qui correspondent.', 'The matching terms of the standard data·inclusion.'],
).optional();

export const focusArea = z.strictObject({
  ...term,
  words,
  sensitive,
  danger,
  icnpo: field(
    list(
      z
        .string()
        .regex(/^\d{4}$/)
        .meta({ kind: 'word' }),
      5,
    ),
    ['رموز ICNPO', 'Codes ICNPO', 'ICNPO codes', 'Códigos ICNPO', 'ICNPO-Codes'],
    [
      'رموز التصنيف الدولي للمنظمات غير الربحية، مثل "2100".',
      'Les codes de la classification internationale ICNPO, par exemple "2100".',
      'The codes of the international classification ICNPO, for example "2100".',
    ],
  ),
  sdg: field(
    list(z.int().min(1).max(17), 5),
    ['أهداف التنمية المستدامة', 'Objectifs de développement durable', 'Sustainable Development Goals', 'Objetivos de Desarrollo Sostenible', 'Nachhaltigkeitsziele'],
    ['أرقام أهداف التنمية المستدامة، من 1 إلى 17.', 'Les numéros des Objectifs de développement durable, de 1 à 17.', 'The numbers of the Sustainable Development Goals, 1 to 17.'],
  ),
});
export const audience = z.strictObject({ ...term, words, sensitive, danger, osm, dataInclusion });
export const serviceTerm = z.strictObject({ ...term, words, sensitive, danger, osm, dataInclusion });
export const skill = z.strictObject(term);

export type FocusArea = z.infer<typeof focusArea>;
export type Audience = z.infer<typeof audience>;
export type ServiceTerm = z.infer<typeof serviceTerm>;
export type Skill = z.infer<typeof skill>;
