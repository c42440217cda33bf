import { describe, expect, it } from 'vitest';
import { fieldOfHeading, isOfOthers } from './headings.ts';
import { ofOwnName, presetOf } from './presets.ts';

describe('a heading', () => {
  it.each([
    ['Nom de l’association', 'name'],
    ['اسم الجمعية', 'name'],
    ['Dénomination (en arabe)', 'name.ar'],
    ['NGO name', 'name'],
    ['Nombre de la entidad', 'name'],
    ['N° de téléphone', 'contacts.phones'],
    ['Tél. 2', 'contacts.phones'],
    ['رقم الهاتف', 'contacts.phones'],
    ['Contact / Téléphone', 'contacts.phones'],
    ['E-mail', 'contacts.emails'],
    ['البريد الإلكتروني', 'contacts.emails'],
    ['Domaines d’intervention', 'focusAreas'],
    ['مجالات التدخل', 'focusAreas'],
    ['Target group', 'audiences'],
    ['Siège social', 'places.address'],
    ['Ville / Commune', 'places.city'],
    ['العمالة أو الإقليم', 'places.province'],
    ['Année de création *', 'founded'],
    ['Président', 'person'],
    ['اسم الرئيس', 'person'],
    ['Président / Téléphone', 'person'],
    ['Tel du président', 'person'],
    ['Observations', 'ignore'],
    ['website_url', 'website'],
    ['contactPhone', 'contacts.phones'],
    ['Horaires d’ouverture', 'places.hours'],
  ])('%s is %s', (heading, field) => expect(fieldOfHeading(heading)?.field).toBe(field));

  it.each(['Blabla', 'Colonne 7', 'مممم'])('%s is nothing known', (heading) =>
    expect(fieldOfHeading(heading)).toBeUndefined(),
  );

  it('of something else is none of the association', () => {
    expect(isOfOthers('sources.title')).toBe(true);
    expect(isOfOthers('contact.phone')).toBe(false);
  });
});

describe('a field of a standard', () => {
  it.each([
    ['hxl', '#org+name', 'name'],
    ['hxl', '#org+name+i_fr', 'name.fr'],
    ['hxl', '#org+type', 'kind'],
    ['hxl', '#adm2+name', 'places.province'],
    ['hxl', '#contact+phone', 'contacts.phones'],
    ['hxl', '#affected', 'ignore'],
    ['overpass', 'name:ar', 'name.ar'],
    ['overpass', 'contact:phone', 'contacts.phones'],
    ['overpass', 'roof:levels', 'ignore'],
    ['geojson', 'geometry', 'geojson.geometry'],
    ['rna', 'titre', 'name'],
    ['data-inclusion', 'courriel', 'contacts.emails'],
    ['hsds-3', 'services.name', 'hsds.services'],
    ['json', 'address.addressLocality', 'places.city'],
    ['twiza', 'name.fr', 'twiza'],
  ] as const)('%s: %s is %s', (format, heading, field) =>
    expect(presetOf(format, heading)?.field).toBe(field),
  );

  it('may be one of ours, or have a language behind it', () => {
    expect(ofOwnName('places.city')).toBe('places.city');
    expect(ofOwnName('name_fr')).toBe('name.fr');
    expect(ofOwnName('descriptionAr')).toBe('purpose.ar');
    expect(ofOwnName('Ville')).toBeUndefined();
  });
});
