import { z } from 'zod';
import { choice, field, list } from './fields/field.ts';
import { communeCode, coordinates } from './fields/place.ts';
import { id, reference } from './fields/reference.ts';
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
    illiteracy: field(percent, ['الأمية (10 سنوات فأكثر)', 'Analphabétisme (10 ans et plus)', 'Illiteracy (10 and over)', 'Analfabetismo (10 años o más)', 'Analphabetismus (ab 10 Jahren)']).optional(),
    illiteracyWomen: field(percent, ['الأمية لدى النساء', 'Analphabétisme des femmes', 'Illiteracy among women', 'Analfabetismo de las mujeres', 'Analphabetismus bei Frauen']).optional(),
    schooling6to11: field(percent, ['التمدرس (6–11 سنة)', 'Scolarisation (6–11 ans)', 'Schooling (6–11)', 'Escolarización (6–11 años)', 'Schulbesuch (6–11 Jahre)']).optional(),
    activity: field(percent, ['معدل النشاط', 'Taux d’activité', 'Labour force participation', 'Tasa de actividad', 'Erwerbsquote']).optional(),
    unemployment: field(percent, ['البطالة', 'Chômage', 'Unemployment', 'Desempleo', 'Arbeitslosigkeit']).optional(),
    disability: field(percent, ['الأشخاص في وضعية إعاقة', 'Personnes en situation de handicap', 'People with disabilities', 'Personas con discapacidad', 'Menschen mit Behinderung']).optional(),
    electricity: field(percent, ['الربط بالكهرباء', 'Accès à l’électricité', 'Electricity', 'Electricidad', 'Strom']).optional(),
    runningWater: field(percent, ['الماء الجاري', 'Eau courante', 'Running water', 'Agua corriente', 'Fließendes Wasser']).optional(),
    publicSewer: field(percent, ['شبكة التطهير', 'Assainissement public', 'Public sewer', 'Alcantarillado público', 'Kanalisation']).optional(),
    kmToPavedRoad: field(z.number().min(0), ['المسافة إلى طريق معبدة (كلم)', 'Distance à une route goudronnée (km)', 'Distance to a paved road (km)', 'Distancia a una carretera asfaltada (km)', 'Entfernung zur Teerstraße (km)']).optional(),
    darija: field(percent, ['المتحدثون بالدارجة', 'Locuteurs de darija', 'Speakers of Darija', 'Hablantes de dariya', 'Darija-Sprechende']).optional(),
    tachelhit: field(percent, ['المتحدثون بتشلحيت', 'Locuteurs de tachelhit', 'Speakers of Tashelhit', 'Hablantes de tashelhit', 'Taschelhit-Sprechende']).optional(),
    tamazight: field(percent, ['المتحدثون بتمازيغت', 'Locuteurs de tamazight', 'Speakers of Tamazight', 'Hablantes de tamazight', 'Tamazight-Sprechende']).optional(),
    tarifit: field(percent, ['المتحدثون بتريفيت', 'Locuteurs de tarifit', 'Speakers of Tarifit', 'Hablantes de tarifit', 'Tarifit-Sprechende']).optional(),
    hassania: field(percent, ['المتحدثون بالحسانية', 'Locuteurs de hassania', 'Speakers of Hassaniya', 'Hablantes de hasanía', 'Hassania-Sprechende']).optional(),
  })
  .meta({ kind: 'facts' });

const commune = z
  .strictObject({
    code: field(communeCode, ['الرمز', 'Code', 'Code', 'Código', 'Code']),
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
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  code: field(word(10), ['الرمز الرسمي', 'Code officiel', 'Official code', 'Código oficial', 'Amtlicher Code']),
  iso: field(word(10), ['رمز ISO', 'Code ISO', 'ISO code', 'Código ISO', 'ISO-Code']).optional(),
  name: field(line(80), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']),
  aliases: field(list(word(80), 20), ['كتابات أخرى', 'Autres graphies', 'Other spellings', 'Otras grafías', 'Andere Schreibweisen']).optional(),
  center: field(coordinates, ['المركز', 'Centre', 'Centre', 'Centro', 'Mittelpunkt']),
};

export const region = z.strictObject({
  ...territory,
  census: field(census, ['الإحصاء العام 2024', 'Recensement 2024', 'Census of 2024', 'Censo de 2024', 'Volkszählung 2024']),
});

/** A cell of the star map: units of its 400-wide drawing. Made once by `scripts/arrange-stars.ts`, then kept. */
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
  ),
  region: field(reference('regions'), ['الجهة', 'Région', 'Region', 'Región', 'Region']),
  star: field(star, ['الموضع في خريطة النجوم', 'Place sur la carte des étoiles', 'Cell of the star map', 'Lugar en el mapa de estrellas', 'Platz auf der Sternenkarte']).optional(),
  census: field(census, ['الإحصاء العام 2024', 'Recensement 2024', 'Census of 2024', 'Censo de 2024', 'Volkszählung 2024']),
  communes: field(list(commune, 200), ['الجماعات', 'Communes', 'Communes', 'Municipios', 'Gemeinden']),
});

export type Region = z.infer<typeof region>;
export type Province = z.infer<typeof province>;
export type Commune = Province['communes'][number];
