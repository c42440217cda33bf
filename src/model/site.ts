import { z } from 'zod';
import { emailAddress, phoneNumber } from './fields/contact.ts';
import { day } from './fields/date.ts';
import { emergencyLine } from './fields/emergency.ts';
import { choice, field, list } from './fields/field.ts';
import { holiday } from './fields/holiday.ts';
import { siteOrigin, webLink } from './fields/link.ts';
import { line, word } from './fields/text.ts';

/** What a deployment sets: `content/site.yaml`. */
export const site = z.strictObject({
  name: field(
    line(40),
    ['الاسم', 'Nom', 'Name', 'Nombre', 'Name'],
    ['اسم الدليل كما يظهر في أعلى كل صفحة.', 'Le nom de l’annuaire, en haut de chaque page.', 'The name of the directory, at the top of every page.'],
  ),
  url: field(
    siteOrigin,
    ['عنوان الموقع', 'Adresse du site', 'Address of the site', 'Dirección del sitio', 'Adresse der Website'],
    [
      'العنوان الذي ينشر فيه الموقع، مثل: https://twiza.example',
      'L’adresse où le site est publié, par exemple : https://twiza.example',
      'Where the site is published, for example: https://twiza.example',
    ],
  ),
  coordinator: field(
    emailAddress,
    ['بريد المنسق', 'Adresse e-mail de la coordination', 'Coordinator’s e-mail', 'Correo de coordinación', 'E-Mail der Koordination'],
    ['البريد الذي يجيب المتطوعين والزوار. يظهر للجميع.', 'L’adresse qui répond aux bénévoles et aux visiteurs. Elle est publique.', 'The address that answers volunteers and visitors. It is public.'],
  ).optional(),
  whatsapp: field(
    phoneNumber,
    ['واتساب المنسق', 'WhatsApp de la coordination', 'Coordinator’s WhatsApp', 'WhatsApp de coordinación', 'WhatsApp der Koordination'],
    [
      'الرقم الذي يستقبل الاقتراحات، مثل \u200e+212612345678. يظهر للجميع.',
      'Le numéro qui reçoit les propositions, par exemple +212612345678. Il est public.',
      'The number that receives proposals, for example +212612345678. It is public.',
    ],
  ).optional(),
  forms: field(
    choice({
      netlify: ['Netlify', 'Netlify', 'Netlify', 'Netlify', 'Netlify'],
      none: ['بالبريد أو واتساب', 'E-mail ou WhatsApp', 'Mail or WhatsApp', 'Correo o WhatsApp', 'E-Mail oder WhatsApp'],
    }),
    ['استمارات الاقتراح', 'Formulaires', 'Forms', 'Formularios', 'Formulare'],
    [
      'من يستقبل الاستمارات. فارغ: Netlify إن كان الموقع عنده، وإلا البريد أو واتساب.',
      'Qui reçoit les formulaires. Vide : Netlify s’il publie le site, sinon e-mail ou WhatsApp.',
      'Who receives the forms. Empty: Netlify where it publishes the site, else mail or WhatsApp.',
    ],
  ).optional(),
  repository: field(
    webLink,
    ['مستودع الملفات', 'Dépôt', 'Repository', 'Repositorio', 'Repository'],
    [
      'عنوان الملفات على GitHub، مثل: https://github.com/nom/twiza',
      'L’adresse des fichiers, par exemple : https://github.com/nom/twiza',
      'The address of the files, for example: https://github.com/name/twiza',
    ],
  ).optional(),
  branch: field(
    word(60),
    ['الفرع', 'Branche', 'Branch', 'Rama', 'Branch'],
    ['الفرع الذي يُنشر، عادة: main', 'La branche publiée, d’ordinaire : main', 'The branch that is published, usually: main'],
  ).optional(),
  signIn: field(
    webLink,
    ['خادم الدخول', 'Relais de connexion', 'Sign-in relay', 'Servicio de acceso', 'Anmeldedienst'],
    ['الخادم الذي يسمح بالدخول إلى المحرر عبر GitHub.', 'Le relais qui permet d’entrer dans l’éditeur avec GitHub.', 'The relay that lets people sign in to the editor with GitHub.'],
  ).optional(),
  demo: field(
    z.boolean(),
    ['نسخة للتجربة', 'Démonstration', 'Demonstration', 'Demostración', 'Demonstration'],
    ['نعم: يمكن للزوار تجربة المحرر، ولا يُحفظ شيء.', 'Oui : les visiteurs essaient l’éditeur, et rien n’est enregistré.', 'Yes: visitors can try the editor, and nothing is kept.'],
  ).optional(),
  emergency: field(
    list(emergencyLine, 20),
    ['أرقام النجدة', 'Numéros d’urgence', 'Emergency numbers', 'Números de emergencia', 'Notrufnummern'],
    [
      'أرقام النجدة والإنصات، الأهم أولا: أسفل كل صفحة، وأعلى الصفحات الحساسة.',
      'Secours et écoute : au pied de chaque page, en tête des pages sensibles.',
      'Help lines: at the foot of every page, and first on sensitive ones.',
    ],
  ).optional(),
  exit: field(
    webLink,
    ['صفحة المغادرة', 'Page de sortie', 'Exit page', 'Página de salida', 'Ausstiegsseite'],
    [
      'صفحة عادية لا تثير الانتباه، تفتح لمن يغادر صفحة حساسة بسرعة.',
      'Une page anodine : elle s’ouvre quand on quitte vite une page sensible.',
      'A harmless page that opens when somebody leaves a sensitive page quickly.',
    ],
  ).optional(),
  offline: field(
    z.boolean(),
    ['بدون شبكة', 'Hors réseau', 'Offline', 'Sin red', 'Ohne Netz'],
    [
      'لا: يزول من كل هاتف ما حُفظ لفتح الصفحات بدون شبكة.',
      'Non : efface de chaque téléphone ce qui ouvre les pages sans réseau.',
      'No: removes from every phone what opens pages without the network.',
    ],
  ).optional(),
  ramadan: field(
    list(
      z.strictObject({
        from: field(day, ['أول أيام الصيام', 'Premier jour', 'First day', 'Primer día', 'Erster Tag'], ['مثل: 2025-03-02', 'Par exemple : 2025-03-02', 'For example: 2025-03-02']),
        to: field(day, ['آخر أيام الصيام', 'Dernier jour', 'Last day', 'Último día', 'Letzter Tag'], ['مثل: 2025-03-30', 'Par exemple : 2025-03-30', 'For example: 2025-03-30']),
      }),
    ),
    ['رمضان', 'Ramadan', 'Ramadan', 'Ramadán', 'Ramadan'],
    [
      'كما ثبت بالرؤية. السنة التي لا تُذكر هنا تُنتظر حسب التقويم.',
      'Tel qu’il a été annoncé. Une année qui n’est pas ici est attendue d’après le calendrier.',
      'As it was announced. A year that is not here is expected from the calendar.',
    ],
  ).optional(),
  holidays: field(
    list(holiday, 60),
    ['العطل الرسمية', 'Jours fériés', 'Public holidays', 'Días festivos', 'Feiertage'],
    ['في هذه الأيام يقول الموقع إن أوقات الفتح قد تتغير.', 'Ces jours-là, le site dit que les horaires peuvent changer.', 'On these days the site says that opening hours may differ.'],
  ).optional(),
  tiles: field(
    webLink,
    ['خرائط الشوارع', 'Fond de carte', 'Street tiles', 'Mapa de calles', 'Straßenkacheln'],
    ['خادم خرائط الشوارع. فارغ: لا شيء يُطلب من موقع آخر.', 'Le serveur du fond de carte. Vide : rien n’est demandé ailleurs.', 'The server of street maps. Empty: nothing is asked of another site.'],
  ).optional(),
});

export type Site = z.infer<typeof site>;
