import { choice } from './field.ts';

/** Languages that people speak and are spoken to in; ISO 639 codes. */
export const language = choice({
  ary: ['الدارجة', 'Darija', 'Darija', 'Dariya', 'Darija'],
  ar: ['العربية', 'Arabe', 'Arabic', 'Árabe', 'Arabisch'],
  zgh: ['الأمازيغية المعيارية', 'Amazighe standard', 'Standard Tamazight', 'Tamazight estándar', 'Standard-Tamazight'],
  shi: ['تشلحيت', 'Tachelhit', 'Tashelhit', 'Tashelhit', 'Taschelhit'],
  tzm: ['تمازيغت الأطلس', 'Tamazight de l’Atlas', 'Atlas Tamazight', 'Tamazight del Atlas', 'Atlas-Tamazight'],
  rif: ['تريفيت', 'Tarifit', 'Tarifit', 'Tarifit', 'Tarifit'],
  mey: ['الحسانية', 'Hassania', 'Hassaniya', 'Hasanía', 'Hassania'],
  xms: ['لغة الإشارة المغربية', 'Langue des signes marocaine', 'Moroccan Sign Language', 'Lengua de signos marroquí', 'Marokkanische Gebärdensprache'],
  fr: ['الفرنسية', 'Français', 'French', 'Francés', 'Französisch'],
  es: ['الإسبانية', 'Espagnol', 'Spanish', 'Español', 'Spanisch'],
  en: ['الإنجليزية', 'Anglais', 'English', 'Inglés', 'Englisch'],
  de: ['الألمانية', 'Allemand', 'German', 'Alemán', 'Deutsch'],
  nl: ['الهولندية', 'Néerlandais', 'Dutch', 'Neerlandés', 'Niederländisch'],
  it: ['الإيطالية', 'Italien', 'Italian', 'Italiano', 'Italienisch'],
});
