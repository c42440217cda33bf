import { z } from 'zod';
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
    stepFree: field(yesPartlyNo, ['مدخل بدون درج', 'Entrée sans marche', 'Step-free entrance', 'Entrada sin escalones', 'Stufenloser Eingang']).optional(),
    toilet: field(yesPartlyNo, ['مرحاض ملائم', 'Toilettes adaptées', 'Accessible toilet', 'Aseo adaptado', 'Barrierefreie Toilette']).optional(),
    note: field(line(), ['ملاحظة', 'Remarque', 'Note', 'Nota', 'Hinweis']).optional(),
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

export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ kind: 'country' });

/** A place where people are met or a project works. A `precision` below `street` is never drawn as a point. */
export const place = z
  .strictObject({
    name: field(line(), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']).optional(),
    use: field(
      choice({
        'head-office': ['المقر', 'Siège', 'Head office', 'Sede', 'Hauptsitz'],
        branch: ['فرع', 'Antenne', 'Branch', 'Delegación', 'Zweigstelle'],
        'service-point': ['نقطة خدمة', 'Point de service', 'Service point', 'Punto de atención', 'Anlaufstelle'],
        'listening-centre': ['مركز استماع', 'Centre d’écoute', 'Listening centre', 'Centro de escucha', 'Beratungsstelle'],
        'work-site': ['مكان العمل الميداني', 'Lieu d’action', 'Place of action', 'Lugar de acción', 'Einsatzort'],
      }),
      ['الاستعمال', 'Usage', 'Use', 'Uso', 'Nutzung'],
    ).optional(),
    province: field(reference('provinces'), ['الإقليم', 'Province', 'Province', 'Provincia', 'Provinz']).optional(),
    commune: field(communeCode, ['الجماعة', 'Commune', 'Commune', 'Municipio', 'Gemeinde']).optional(),
    country: field(countryCode, ['البلد', 'Pays', 'Country', 'País', 'Land']).optional(),
    city: field(line(80), ['المدينة', 'Ville', 'Town', 'Ciudad', 'Stadt']).optional(),
    address: field(line(), ['العنوان', 'Adresse', 'Address', 'Dirección', 'Adresse']).optional(),
    postalCode: field(word(12), ['الرمز البريدي', 'Code postal', 'Postal code', 'Código postal', 'Postleitzahl']).optional(),
    coordinates: field(coordinates, ['الإحداثيات', 'Coordonnées', 'Coordinates', 'Coordenadas', 'Koordinaten']).optional(),
    precision: field(
      choice({
        exact: ['الموقع بالضبط', 'Lieu exact', 'Exact place', 'Lugar exacto', 'Genauer Ort'],
        street: ['الشارع أو الحي', 'Rue ou quartier', 'Street or district', 'Calle o barrio', 'Straße oder Viertel'],
        commune: ['الجماعة', 'Commune', 'Commune', 'Municipio', 'Gemeinde'],
        province: ['الإقليم', 'Province', 'Province', 'Provincia', 'Provinz'],
        country: ['البلد', 'Pays', 'Country', 'País', 'Land'],
      }),
      ['الدقة', 'Précision', 'Precision', 'Precisión', 'Genauigkeit'],
    ),
    hours: field(hours, ['أوقات الاستقبال', 'Horaires', 'Opening hours', 'Horario', 'Öffnungszeiten']).optional(),
    accessibility: field(accessibility, ['الولوجيات', 'Accessibilité', 'Accessibility', 'Accesibilidad', 'Barrierefreiheit']).optional(),
    directions: field(line(300), ['كيف تصل', 'Comment venir', 'How to get there', 'Cómo llegar', 'Anfahrt']).optional(),
  })
  .meta({ kind: 'place' });

export const places = field(list(place, 30), ['الأماكن', 'Lieux', 'Places', 'Lugares', 'Orte']);
