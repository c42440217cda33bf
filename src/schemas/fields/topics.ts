import { field, list } from './field.ts';
import { reference } from './reference.ts';

/** The subjects that most records carry, each a reference into its vocabulary. */
export const focusAreas = field(list(reference('focus-areas'), 8), ['مجالات العمل', 'Domaines d’action', 'Focus areas', 'Ámbitos de acción', 'Arbeitsbereiche']);
export const audiences = field(list(reference('audiences'), 14), ['الفئات المستفيدة', 'Publics', 'Audiences', 'Públicos', 'Zielgruppen']);
export const regions = field(list(reference('regions'), 12), ['الجهات', 'Régions', 'Regions', 'Regiones', 'Regionen']);
export const provinces = field(list(reference('provinces'), 75), ['الأقاليم', 'Provinces', 'Provinces', 'Provincias', 'Provinzen']);
export const skills = field(list(reference('skills'), 12), ['المهارات', 'Compétences', 'Skills', 'Competencias', 'Fähigkeiten']);
