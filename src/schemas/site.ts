import { z } from 'zod';
import { emailAddress } from './fields/contact.ts';
import { field } from './fields/field.ts';
import { webLink } from './fields/link.ts';
import { line, word } from './fields/text.ts';

/** What a deployment sets: `content/site.yaml`. */
export const site = z.strictObject({
  name: field(line(40), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']),
  url: field(webLink, ['عنوان الموقع', 'Adresse du site', 'Address of the site', 'Dirección del sitio', 'Adresse der Website']),
  coordinator: field(emailAddress, ['بريد المنسق', 'Courriel du coordinateur', 'Coordinator’s e-mail', 'Correo de coordinación', 'E-Mail der Koordination']).optional(),
  repository: field(webLink, ['مستودع الملفات', 'Dépôt', 'Repository', 'Repositorio', 'Repository']).optional(),
  branch: field(word(60), ['الفرع', 'Branche', 'Branch', 'Rama', 'Branch']).optional(),
  signIn: field(webLink, ['خادم الدخول', 'Relais de connexion', 'Sign-in relay', 'Servicio de acceso', 'Anmeldedienst']).optional(),
  tiles: field(webLink, ['خرائط الشوارع', 'Fond de carte', 'Street tiles', 'Mapa de calles', 'Straßenkacheln']).optional(),
});

export type Site = z.infer<typeof site>;
