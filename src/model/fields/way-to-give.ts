import { z } from 'zod';
import { authorisation, publicAppeal } from './authorisation.ts';
import { choice, field } from './field.ts';
import { webLink } from './link.ts';
import { line } from './text.ts';

/** One way to support an association. */
export const wayToGive = z
  .strictObject({
    way: field(
      choice({
        'bank-transfer': ['تحويل بنكي', 'Virement bancaire', 'Bank transfer', 'Transferencia bancaria', 'Überweisung'],
        online: ['عبر الإنترنت', 'En ligne', 'Online', 'En línea', 'Online'],
        app: ['تطبيق هاتفي', 'Application mobile', 'Mobile app', 'Aplicación móvil', 'Mobile App'],
        'in-kind': ['تبرع عيني', 'Don en nature', 'Gift in kind', 'Donación en especie', 'Sachspende'],
        sponsorship: ['رعاية أو كفالة', 'Parrainage', 'Sponsorship', 'Patrocinio', 'Patenschaft'],
      }),
      ['الطريقة', 'Moyen', 'Way', 'Medio', 'Weg'],
      ['كيف يمكن دعمكم؟ أضيفوا سطرا لكل طريقة.', 'Comment peut-on vous soutenir ? Une ligne par moyen.', 'How can people support you? One line for each way.'],
    ),
    detail: field(
      line(300),
      ['التفصيل', 'Détail', 'Detail', 'Detalle', 'Näheres'],
      [
        'ما ينبغي معرفته، مثل: كراس وأدوات مدرسية، قبل شتنبر.',
        'Ce qu’il faut savoir, par exemple : fournitures scolaires, avant septembre.',
        'What one should know, for example: school supplies, before September.',
      ],
    ).optional(),
    url: field(
      webLink,
      ['الرابط', 'Adresse', 'Address', 'Dirección', 'Adresse'],
      ['صفحة التبرع، وتبدأ بـ https://', 'La page où donner ; elle commence par https://', 'The page for giving; it starts with https://'],
    ).optional(),
    iban: field(
      z
        .string()
        .regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/)
        .meta({ kind: 'word' }),
      ['رقم الحساب (IBAN)', 'IBAN', 'IBAN', 'IBAN', 'IBAN'],
      [
        'رقم حساب الجمعية دون فراغات، مثل \u200eMA64… وليس حسابا شخصيا.',
        'L’IBAN de l’association, sans espaces : MA64… Jamais un compte personnel.',
        'The association’s own IBAN without spaces: MA64… Never a personal account.',
      ],
    ).optional(),
    publicAppeal: publicAppeal.optional(),
    authorisation: authorisation.optional(),
  })
  .meta({ kind: 'way-to-give' });
