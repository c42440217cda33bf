import { z } from 'zod';
import { choice, field, list } from './field.ts';
import { line } from './text.ts';

/** How an association takes people whom others send. */
export const referrals = z
  .strictObject({
    from: field(
      list(
        choice({
          anyone: ['أي شخص', 'tout le monde', 'anyone', 'cualquier persona', 'alle'],
          professionals: ['المهنيون', 'les professionnels', 'professionals', 'profesionales', 'Fachkräfte'],
          associations: ['الجمعيات', 'les associations', 'associations', 'asociaciones', 'Vereine'],
        }),
      ),
      ['ممن', 'De qui', 'From whom', 'De quién', 'Von wem'],
      ['من يمكنه أن يوجه إليكم شخصا يحتاج إلى مساعدة؟', 'Qui peut vous adresser une personne qui a besoin d’aide ?', 'Who may send you a person who needs help?'],
    ),
    how: field(
      line(300),
      ['كيف', 'Comment', 'How', 'Cómo', 'Wie'],
      ['مثل: الاتصال بالمساعدة الاجتماعية قبل الحضور.', 'Par exemple : appeler l’assistante sociale avant de venir.', 'For example: call the social worker before coming.'],
    ).optional(),
    replyDays: field(
      z.int().min(0).max(60).meta({ unit: 'day' }),
      ['مدة الرد بالأيام', 'Délai de réponse (jours)', 'Reply within (days)', 'Plazo de respuesta (días)', 'Antwort binnen (Tagen)'],
      ['بعد كم يوم تجيبون على الأكثر؟ مثل: 3', 'En combien de jours répondez-vous au plus tard ? Par exemple : 3', 'Within how many days do you answer at the latest? For example: 3'],
    ).optional(),
  })
  .meta({ kind: 'facts' });
