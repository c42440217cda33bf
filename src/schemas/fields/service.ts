import { z } from 'zod';
import { choice, field, list } from './field.ts';
import { language } from './language.ts';
import { money } from './money.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

const servedAudience = z
  .strictObject({
    audience: field(reference('audiences'), ['الفئة', 'Public', 'Audience', 'Público', 'Zielgruppe']),
    served: field(
      choice({
        unconditionally: ['بدون شرط', 'sans condition', 'without condition', 'sin condiciones', 'ohne Bedingung'],
        first: ['بالأولوية', 'en priorité', 'first', 'con prioridad', 'vorrangig'],
        only: ['حصريا', 'uniquement', 'only', 'únicamente', 'ausschließlich'],
      }),
      ['كيف تُستقبل', 'Accueil', 'How served', 'Cómo se atiende', 'Aufnahme'],
    ),
  })
  .meta({ kind: 'served-audience' });

/** A service as a person meets it: for whom, how to get in, what it costs, which papers. */
export const service = z
  .strictObject({
    service: field(reference('services'), ['الخدمة', 'Service', 'Service', 'Servicio', 'Angebot']),
    detail: field(line(300), ['التفصيل', 'Précision', 'Detail', 'Detalle', 'Näheres']).optional(),
    audiences: field(list(servedAudience, 14), ['لمن', 'Pour qui', 'For whom', 'Para quién', 'Für wen']).optional(),
    access: field(
      list(
        choice({
          'walk-in': ['الحضور مباشرة', 'Venir directement', 'Walk in', 'Acudir directamente', 'Einfach hingehen'],
          appointment: ['بموعد', 'Sur rendez-vous', 'By appointment', 'Con cita previa', 'Nach Terminvereinbarung'],
          referral: ['بإحالة من مهني', 'Orienté par un professionnel', 'By referral', 'Por derivación', 'Auf Überweisung'],
          phone: ['بالهاتف', 'Par téléphone', 'By phone', 'Por teléfono', 'Telefonisch'],
          online: ['عبر الإنترنت', 'En ligne', 'Online', 'En línea', 'Online'],
        }),
      ),
      ['كيف تستفيد', 'Comment', 'How', 'Cómo', 'Zugang'],
    ).optional(),
    cost: field(
      choice({
        free: ['مجاني', 'Gratuit', 'Free', 'Gratuito', 'Kostenlos'],
        symbolic: ['مساهمة رمزية', 'Participation symbolique', 'Symbolic fee', 'Cuota simbólica', 'Symbolischer Beitrag'],
        paid: ['بمقابل', 'Payant', 'Paid', 'De pago', 'Kostenpflichtig'],
        varies: ['حسب الحالة', 'Selon la situation', 'It depends', 'Según el caso', 'Je nach Lage'],
      }),
      ['الثمن', 'Prix', 'Cost', 'Precio', 'Kosten'],
    ).optional(),
    fee: field(money, ['المبلغ', 'Montant', 'Fee', 'Importe', 'Betrag']).optional(),
    papers: field(line(300), ['الوثائق المطلوبة', 'Papiers à apporter', 'Papers to bring', 'Papeles que llevar', 'Mitzubringende Unterlagen']).optional(),
    languages: field(list(language), ['اللغات', 'Langues', 'Languages', 'Idiomas', 'Sprachen']).optional(),
    provinces: field(list(reference('provinces'), 75), ['الأقاليم', 'Provinces', 'Provinces', 'Provincias', 'Provinzen']).optional(),
  })
  .meta({ kind: 'service' });
