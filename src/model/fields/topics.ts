import { field, list } from './field.ts';
import { reference } from './reference.ts';

/** The subjects that most records carry, each a reference into its vocabulary. */
export const focusAreas = field(
  list(reference('focus-areas'), 8),
  ['مجالات العمل', 'Domaines d’action', 'Focus areas', 'Ámbitos de acción', 'Arbeitsbereiche'],
  ['مجال واحد على الأقل. الأول هو الأهم.', 'Un domaine au moins. Le premier est le principal.', 'At least one. The first is the main one.'],
);
export const audiences = field(
  list(reference('audiences'), 14),
  ['الفئات المستفيدة', 'Publics', 'Audiences', 'Públicos', 'Zielgruppen'],
  ['من يستفيد. اختاروا من القائمة.', 'Qui en bénéficie. Choisissez dans la liste.', 'Who benefits. Choose from the list.'],
);
export const regions = field(
  list(reference('regions'), 12),
  ['الجهات', 'Régions', 'Regions', 'Regiones', 'Regionen'],
  ['الجهات المعنية. اختاروا من القائمة.', 'Les régions concernées. Choisissez dans la liste.', 'The regions concerned. Choose from the list.'],
);
export const provinces = field(
  list(reference('provinces'), 75),
  ['الأقاليم', 'Provinces', 'Provinces', 'Provincias', 'Provinzen'],
  ['الأقاليم والعمالات المعنية. اختاروا من القائمة.', 'Les provinces et préfectures concernées. Choisissez dans la liste.', 'The provinces and prefectures concerned. Choose from the list.'],
);
export const skills = field(
  list(reference('skills'), 12),
  ['المهارات', 'Compétences', 'Skills', 'Competencias', 'Fähigkeiten'],
  ['المهارات المطلوبة أو المعروضة. اختاروا من القائمة.', 'Les compétences cherchées ou offertes. Choisissez dans la liste.', 'The skills sought or offered. Choose from the list.'],
);
