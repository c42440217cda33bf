import { z } from 'zod';
import { countryCode } from './country.ts';
import { choice, field, list } from './field.ts';
import { hours } from './hours.ts';
import { reference } from './reference.ts';
import { line, word } from './text.ts';

const yesPartlyNo = choice({
  yes: ['نعم', 'Oui', 'Yes', 'Sí', 'Ja'],
  partly: ['جزئيا', 'En partie', 'Partly', 'En parte', 'Teilweise'],
  no: ['لا', 'Non', 'No', 'No', 'Nein'],
});

export const accessibility = z
  .strictObject({
    stepFree: field(
      yesPartlyNo,
      ['مدخل بدون درج', 'Entrée sans marche', 'Step-free entrance', 'Entrada sin escalones', 'Stufenloser Eingang'],
      ['هل يمكن الدخول بكرسي متحرك دون درج؟', 'Peut-on entrer en fauteuil roulant, sans marche ?', 'Can one enter in a wheelchair, without a step?'],
    ).optional(),
    toilet: field(
      yesPartlyNo,
      ['مرحاض ملائم', 'Toilettes adaptées', 'Accessible toilet', 'Aseo adaptado', 'Barrierefreie Toilette'],
      ['هل يوجد مرحاض يناسب الكرسي المتحرك؟', 'Y a-t-il des toilettes accessibles en fauteuil ?', 'Is there a toilet that a wheelchair user can use?'],
    ).optional(),
    note: field(
      line(),
      ['ملاحظة', 'Remarque', 'Note', 'Nota', 'Hinweis'],
      ['مثل: مكان لركن السيارة أمام الباب.', 'Par exemple : une place de stationnement devant la porte.', 'For example: a parking space in front of the door.'],
    ).optional(),
  })
  .meta({ kind: 'accessibility', minProperties: 1 });

/** Degrees, WGS 84. */
export const coordinates = z
  .strictObject({
    lat: field(z.number().min(-90).max(90), ['خط العرض', 'Latitude', 'Latitude', 'Latitud', 'Breite']),
    lng: field(z.number().min(-180).max(180), ['خط الطول', 'Longitude', 'Longitude', 'Longitud', 'Länge']),
  })
  .meta({ kind: 'coordinates' });

/** Code of a commune in the census of 2024, `04.191.05.03`; the province's record lists them. */
export const communeCode = z
  .string()
  .regex(/^\d{2}\.\d{3}\.\d{2}\.\d{1,2}$/)
  .meta({ kind: 'commune' });

/** A place where people are met or a project works. A `precision` below `street` is never drawn as a point. */
export const place = z
  .strictObject({
    name: field(
      line(),
      ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
      ['اسم المكان، مثل: دار الشباب، المقر الرئيسي.', 'Le nom du lieu, par exemple : maison des jeunes, siège.', 'The name of the place, for example: youth centre, head office.'],
    ).optional(),
    use: field(
      choice({
        'head-office': ['المقر', 'Siège', 'Head office', 'Sede', 'Hauptsitz'],
        branch: ['فرع', 'Antenne', 'Branch', 'Delegación', 'Zweigstelle'],
        'service-point': ['نقطة خدمة', 'Point de service', 'Service point', 'Punto de atención', 'Anlaufstelle'],
        'listening-centre': ['مركز استماع', 'Centre d’écoute', 'Listening centre', 'Centro de escucha', 'Beratungsstelle'],
        'work-site': ['مكان العمل الميداني', 'Lieu d’action', 'Place of action', 'Lugar de acción', 'Einsatzort'],
      }),
      ['الاستعمال', 'Usage', 'Use', 'Uso', 'Nutzung'],
      ['ما الغرض من هذا المكان؟', 'À quoi sert ce lieu ?', 'What is this place for?'],
    ).optional(),
    province: field(
      reference('provinces'),
      ['الإقليم', 'Province', 'Province', 'Provincia', 'Provinz'],
      ['اختاروا الإقليم أو العمالة من القائمة.', 'Choisissez la province ou la préfecture dans la liste.', 'Choose the province or prefecture from the list.'],
    ).optional(),
    commune: field(
      communeCode,
      ['الجماعة', 'Commune', 'Commune', 'Municipio', 'Gemeinde'],
      [
        'رمز الجماعة في ملف إقليمها، مثل \u200e10.261.01.03.',
        'Le code de la commune, donné dans la fiche de sa province : 10.261.01.03',
        'The code of the commune, given in its province’s record: 10.261.01.03',
      ],
    ).optional(),
    country: field(
      countryCode,
      ['البلد', 'Pays', 'Country', 'País', 'Land'],
      ['خارج المغرب فقط: رمز من حرفين، مثل BE أو FR.', 'Hors du Maroc seulement : le code à deux lettres, BE ou FR.', 'Outside Morocco only: the two-letter code, such as BE or FR.'],
    ).optional(),
    city: field(
      line(80),
      ['المدينة', 'Ville', 'Town', 'Ciudad', 'Stadt'],
      ['اسم المدينة أو القرية كما يقوله الناس.', 'Le nom de la ville ou du village, comme on le dit.', 'The name of the town or village, as people say it.'],
    ).optional(),
    address: field(
      line(),
      ['العنوان', 'Adresse', 'Address', 'Dirección', 'Adresse'],
      [
        'الزنقة والرقم والحي، دون المدينة. لا تكتبوا عنوان بيت أحد.',
        'Rue, numéro, quartier, sans la ville. Jamais le domicile de quelqu’un.',
        'Street, number, district, without the town. Never anyone’s home.',
      ],
    ).optional(),
    postalCode: field(
      word(12),
      ['الرمز البريدي', 'Code postal', 'Postal code', 'Código postal', 'Postleitzahl'],
      ['خمسة أرقام، مثل: 81000', 'Cinq chiffres, par exemple : 81000', 'Five digits, for example: 81000'],
    ).optional(),
    coordinates: field(
      coordinates,
      ['الإحداثيات', 'Coordonnées', 'Coordinates', 'Coordenadas', 'Koordinaten'],
      ['من الخريطة، عند باب المكان. لا تخمنوا.', 'Relevées sur une carte, à la porte du lieu. Ne devinez pas.', 'Read from a map, at the door of the place. Do not guess.'],
    ).optional(),
    precision: field(
      choice({
        exact: ['الموقع بالضبط', 'Lieu exact', 'Exact place', 'Lugar exacto', 'Genauer Ort'],
        street: ['الشارع أو الحي', 'Rue ou quartier', 'Street or district', 'Calle o barrio', 'Straße oder Viertel'],
        commune: ['الجماعة', 'Commune', 'Commune', 'Municipio', 'Gemeinde'],
        province: ['الإقليم', 'Province', 'Province', 'Provincia', 'Provinz'],
        country: ['البلد', 'Pays', 'Country', 'País', 'Land'],
      }),
      ['دقة الموقع', 'Précision du lieu', 'Precision of the place', 'Precisión del lugar', 'Genauigkeit des Ortes'],
      ['ما مدى دقة ما تعرفونه عن الموقع؟ المدينة وحدها = الجماعة.', 'À quel point le lieu est connu ; la ville seule = commune.', 'How exactly the place is known; the town alone = commune.'],
    ),
    hours: field(
      hours,
      ['أوقات الاستقبال', 'Horaires', 'Opening hours', 'Horario', 'Öffnungszeiten'],
      ['متى يمكن للناس الحضور. اتركوه فارغا إن لم تعرفوا.', 'Quand on peut venir. Laissez vide si vous ne savez pas.', 'When people can come. Leave empty if you do not know.'],
    ).optional(),
    accessibility: field(
      accessibility,
      ['الولوجيات', 'Accessibilité', 'Accessibility', 'Accesibilidad', 'Barrierefreiheit'],
      ['هل يمكن لمن في وضعية إعاقة أن يدخل بسهولة؟', 'Une personne en situation de handicap peut-elle entrer sans peine ?', 'Can a person with a disability get in easily?'],
    ).optional(),
    directions: field(
      line(300),
      ['كيف تصل', 'Comment venir', 'How to get there', 'Cómo llegar', 'Anfahrt'],
      ['كما تشرحون لضيف: قرب المسجد، الحافلة رقم 4…', 'Comme à un invité : près de la mosquée, bus n° 4…', 'As you would tell a guest: near the mosque, bus number 4…'],
    ).optional(),
  })
  .meta({ kind: 'place' });

export const places = field(
  list(place, 30),
  ['الأماكن', 'Lieux', 'Places', 'Lugares', 'Orte'],
  ['المقر وكل مكان تستقبلون فيه الناس أو تعملون فيه.', 'Le siège et chaque lieu où vous recevez ou agissez.', 'The office and every place where you receive people or work.'],
);
