import { z } from 'zod';
import { choice, field, list } from './fields/field.ts';
import { communeCode, coordinates } from './fields/place.ts';
import { recordId, reference } from './fields/reference.ts';
import { line, word } from './fields/text.ts';

const percent = z.number().min(0).max(100).meta({ kind: 'percent' });
const people = z.int().min(0);

/** Indicators of the census of 2024 (HCP, RGPH 2024). They describe; they do not rank. */
const census = z
  .strictObject({
    population: field(people, ['عدد السكان', 'Habitants', 'Population', 'Habitantes', 'Einwohner']),
    households: field(people, ['عدد الأسر', 'Ménages', 'Households', 'Hogares', 'Haushalte']).optional(),
    householdSize: field(z.number(), ['متوسط حجم الأسرة', 'Taille moyenne des ménages', 'Average household size', 'Tamaño medio del hogar', 'Durchschnittliche Haushaltsgröße']).optional(),
    urban: field(percent, ['سكان الوسط الحضري', 'Population urbaine', 'Urban population', 'Población urbana', 'Stadtbevölkerung']).optional(),
    under15: field(percent, ['أقل من 15 سنة', 'Moins de 15 ans', 'Under 15', 'Menores de 15 años', 'Unter 15 Jahren']).optional(),
    age60plus: field(percent, ['60 سنة فأكثر', '60 ans et plus', '60 and over', '60 años o más', '60 Jahre und älter']).optional(),
    illiteracy: field(percent, [
      'الأمية (10 سنوات فأكثر)',
      'Analphabétisme (10 ans et plus)',
      'Illiteracy (10 and over)',
      'Analfabetismo (10 años o más)',
      'Analphabetismus (ab 10 Jahren)',
    ]).optional(),
    illiteracyWomen: field(percent, ['الأمية لدى النساء', 'Analphabétisme des femmes', 'Illiteracy among women', 'Analfabetismo de las mujeres', 'Analphabetismus bei Frauen']).optional(),
    schooling6to11: field(percent, ['التمدرس (6–11 سنة)', 'Scolarisation (6–11 ans)', 'Schooling (6–11)', 'Escolarización (6–11 años)', 'Schulbesuch (6–11 Jahre)']).optional(),
    activity: field(percent, ['معدل النشاط', 'Taux d’activité', 'Labour force participation', 'Tasa de actividad', 'Erwerbsquote']).optional(),
    unemployment: field(percent, ['البطالة', 'Chômage', 'Unemployment', 'Desempleo', 'Arbeitslosigkeit']).optional(),
    disability: field(percent, ['الأشخاص في وضعية إعاقة', 'Personnes en situation de handicap', 'People with disabilities', 'Personas con discapacidad', 'Menschen mit Behinderung']).optional(),
    electricity: field(percent, ['الربط بالكهرباء', 'Accès à l’électricité', 'Electricity', 'Electricidad', 'Strom']).optional(),
    runningWater: field(percent, ['الماء الجاري', 'Eau courante', 'Running water', 'Agua corriente', 'Fließendes Wasser']).optional(),
    publicSewer: field(percent, ['شبكة التطهير', 'Assainissement public', 'Public sewer', 'Alcantarillado público', 'Kanalisation']).optional(),
    kmToPavedRoad: field(z.number().min(0), [
      'المسافة إلى طريق معبدة (كلم)',
      'Distance à une route goudronnée (km)',
      'Distance to a paved road (km)',
      'Distancia a una carretera asfaltada (km)',
      'Entfernung zur Teerstraße (km)',
    ]).optional(),
    darija: field(percent, ['المتحدثون بالدارجة', 'Locuteurs de darija', 'Speakers of Darija', 'Hablantes de dariya', 'Darija-Sprechende']).optional(),
    tachelhit: field(percent, ['المتحدثون بتشلحيت', 'Locuteurs de tachelhit', 'Speakers of Tashelhit', 'Hablantes de tashelhit', 'Taschelhit-Sprechende']).optional(),
    tamazight: field(percent, ['المتحدثون بتمازيغت', 'Locuteurs de tamazight', 'Speakers of Tamazight', 'Hablantes de tamazight', 'Tamazight-Sprechende']).optional(),
    tarifit: field(percent, ['المتحدثون بتريفيت', 'Locuteurs de tarifit', 'Speakers of Tarifit', 'Hablantes de tarifit', 'Tarifit-Sprechende']).optional(),
    hassania: field(percent, ['المتحدثون بالحسانية', 'Locuteurs de hassania', 'Speakers of Hassaniya', 'Hablantes de hasanía', 'Hassania-Sprechende']).optional(),
  })
  .meta({ kind: 'facts' });

const commune = z
  .strictObject({
    code: field(
      communeCode,
      ['الرمز', 'Code', 'Code', 'Código', 'Code'],
      ['رمز الجماعة في إحصاء 2024، مثل \u200e10.261.01.03.', 'Le code de la commune au recensement de 2024 : 10.261.01.03', 'The code of the commune in the census of 2024: 10.261.01.03'],
    ),
    kind: field(
      choice({
        urban: ['جماعة حضرية', 'Commune urbaine', 'Urban commune', 'Municipio urbano', 'Stadtgemeinde'],
        rural: ['جماعة قروية', 'Commune rurale', 'Rural commune', 'Municipio rural', 'Landgemeinde'],
        arrondissement: ['مقاطعة', 'Arrondissement', 'Arrondissement', 'Distrito urbano', 'Stadtbezirk'],
      }),
      ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
    ),
    name: field(line(80), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']),
    center: field(coordinates, ['المركز', 'Centre', 'Centre', 'Centro', 'Mittelpunkt']).optional(),
    population: field(people, ['عدد السكان', 'Habitants', 'Population', 'Habitantes', 'Einwohner']),
  })
  .meta({ kind: 'commune-record' });

const territory = {
  id: recordId,
  code: field(
    word(10),
    ['الرمز الرسمي', 'Code officiel', 'Official code', 'Código oficial', 'Amtlicher Code'],
    ['الرمز في إحصاء 2024 (المندوبية السامية للتخطيط)، مثل 10.261', 'Le code du recensement de 2024 (HCP), par exemple 10.261', 'The code in the census of 2024 (HCP), for example 10.261'],
  ),
  iso: field(
    word(10),
    ['رمز ISO', 'Code ISO', 'ISO code', 'Código ISO', 'ISO-Code'],
    ['رمز ISO 3166-2، مثل MA-GUE.', 'Le code ISO 3166-2, par exemple MA-GUE.', 'The ISO 3166-2 code, for example MA-GUE.'],
  ).optional(),
  name: field(
    line(80),
    ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
    [
      'الاسم الرسمي في كل لغة؛ تُترك الأمازيغية فارغة إن لم تتأكد.',
      'Le nom officiel dans chaque langue ; l’amazighe reste vide sans relecteur.',
      'The official name in each language; Tamazight stays empty until it is sure.',
    ],
  ),
  aliases: field(
    list(word(80), 20),
    ['كتابات أخرى', 'Autres graphies', 'Other spellings', 'Otras grafías', 'Andere Schreibweisen'],
    ['كتابات أخرى وأسماء متداولة يبحث بها الناس.', 'Autres graphies et noms courants que l’on cherche.', 'Other spellings and everyday names that people search for.'],
  ).optional(),
  center: field(
    coordinates,
    ['المركز', 'Centre', 'Centre', 'Centro', 'Mittelpunkt'],
    ['نقطة وسط التراب، وليست المدينة الرئيسية.', 'Le milieu du territoire, non sa ville principale.', 'The middle of the territory, not its main town.'],
  ),
};

export const region = z.strictObject({
  ...territory,
  census: field(
    census,
    ['الإحصاء العام 2024', 'Recensement 2024', 'Census of 2024', 'Censo de 2024', 'Volkszählung 2024'],
    ['مؤشرات الإحصاء العام للسكان والسكنى 2024 كما نشرت.', 'Les indicateurs du RGPH 2024, tels que publiés par le HCP.', 'The indicators of the census RGPH 2024, as published by HCP.'],
  ),
});

/** A cell of the star map: units of its 400-wide drawing. Made once by `scripts/once/arrange-stars.ts`, then kept. */
const star = z
  .strictObject({
    x: field(z.number(), ['س', 'x', 'x', 'x', 'x']),
    y: field(z.number(), ['ص', 'y', 'y', 'y', 'y']),
  })
  .meta({ kind: 'star' });

export const province = z.strictObject({
  ...territory,
  kind: field(
    choice({
      province: ['إقليم', 'Province', 'Province', 'Provincia', 'Provinz'],
      prefecture: ['عمالة', 'Préfecture', 'Prefecture', 'Prefectura', 'Präfektur'],
    }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
    ['إقليم أو عمالة، حسب التقسيم الإداري.', 'Province ou préfecture, selon le découpage administratif.', 'Province or prefecture, as the administration has it.'],
  ),
  region: field(
    reference('regions'),
    ['الجهة', 'Région', 'Region', 'Región', 'Region'],
    ['الجهة التي ينتمي إليها الإقليم.', 'La région à laquelle la province appartient.', 'The region that the province belongs to.'],
  ),
  star: field(
    star,
    ['الموضع في خريطة النجوم', 'Place sur la carte des étoiles', 'Cell of the star map', 'Lugar en el mapa de estrellas', 'Platz auf der Sternenkarte'],
    [
      'لا تغيروه باليد: scripts/once/arrange-stars.ts يحسبه.',
      'À ne pas changer à la main : scripts/once/arrange-stars.ts le calcule.',
      'Not to be changed by hand: scripts/once/arrange-stars.ts computes it.',
    ],
  ).optional(),
  census: field(
    census,
    ['الإحصاء العام 2024', 'Recensement 2024', 'Census of 2024', 'Censo de 2024', 'Volkszählung 2024'],
    ['مؤشرات الإحصاء العام للسكان والسكنى 2024 كما نشرت.', 'Les indicateurs du RGPH 2024, tels que publiés par le HCP.', 'The indicators of the census RGPH 2024, as published by HCP.'],
  ),
  communes: field(
    list(commune, 200),
    ['الجماعات', 'Communes', 'Communes', 'Municipios', 'Gemeinden'],
    ['كل جماعات الإقليم ومقاطعاته، برموزها في إحصاء 2024.', 'Toutes les communes et arrondissements, avec leur code de 2024.', 'All communes and arrondissements, with their codes of 2024.'],
  ),
});

export type Region = z.infer<typeof region>;
export type Province = z.infer<typeof province>;
export type Commune = Province['communes'][number];
