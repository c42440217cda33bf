import { z } from 'zod';
import { authorisation } from './fields/authorisation.ts';
import { contacts, website } from './fields/contact.ts';
import { day, year } from './fields/date.ts';
import { choice, field, list } from './fields/field.ts';
import { language } from './fields/language.ts';
import { socialLink, webLink } from './fields/link.ts';
import { places } from './fields/place.ts';
import { id, reference } from './fields/reference.ts';
import { results } from './fields/result.ts';
import { service } from './fields/service.ts';
import { sources } from './fields/source.ts';
import { line, prose, word } from './fields/text.ts';
import { audiences, focusAreas, provinces, regions } from './fields/topics.ts';
import { verification } from './fields/verification.ts';

const registration = z
  .strictObject({
    number: field(word(60), ['رقم الوصل', 'Numéro', 'Number', 'Número', 'Nummer']).optional(),
    authority: field(line(120), ['السلطة', 'Autorité', 'Authority', 'Autoridad', 'Behörde']).optional(),
    date: field(day, ['التاريخ', 'Date', 'Date', 'Fecha', 'Datum']).optional(),
    publicInterest: field(z.boolean(), ['جمعية ذات منفعة عامة', 'Reconnue d’utilité publique', 'Recognised as of public interest', 'Declarada de utilidad pública', 'Als gemeinnützig anerkannt']).optional(),
  })
  .meta({ kind: 'facts', minProperties: 1 });

const member = z
  .strictObject({
    role: field(line(120), ['المهمة', 'Fonction', 'Role', 'Cargo', 'Funktion']),
    name: field(line(120), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']).optional(),
  })
  .meta({ kind: 'member' });

const area = z
  .strictObject({
    scope: field(
      choice({
        local: ['محلي', 'Local', 'Local', 'Local', 'Lokal'],
        provincial: ['إقليمي', 'Provincial', 'Provincial', 'Provincial', 'Provinzweit'],
        regional: ['جهوي', 'Régional', 'Regional', 'Regional', 'Regional'],
        national: ['وطني', 'National', 'National', 'Nacional', 'Landesweit'],
        international: ['دولي', 'International', 'International', 'Internacional', 'International'],
      }),
      ['النطاق', 'Échelle', 'Scope', 'Alcance', 'Reichweite'],
    ).optional(),
    regions: regions.optional(),
    provinces: provinces.optional(),
    note: field(line(300), ['توضيح', 'Précision', 'Detail', 'Detalle', 'Näheres']).optional(),
  })
  .meta({ kind: 'facts', minProperties: 1 });

const referrals = z
  .strictObject({
    from: field(
      list(
        choice({
          anyone: ['أي شخص', 'tout le monde', 'anyone', 'cualquier persona', 'alle'],
          professionals: ['المهنيون', 'les professionnels', 'professionals', 'profesionales', 'Fachkräfte'],
          associations: ['الجمعيات', 'les associations', 'associations', 'asociaciones', 'Organisationen'],
        }),
      ),
      ['ممن', 'De qui', 'From whom', 'De quién', 'Von wem'],
    ),
    how: field(line(300), ['كيف', 'Comment', 'How', 'Cómo', 'Wie'] ).optional(),
    replyDays: field(z.int().min(0).max(60), ['مدة الرد بالأيام', 'Délai de réponse (jours)', 'Reply within (days)', 'Plazo de respuesta (días)', 'Antwort binnen (Tagen)']).optional(),
  })
  .meta({ kind: 'facts' });

const wayToGive = z
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
    ),
    detail: field(line(300), ['التفصيل', 'Précision', 'Detail', 'Detalle', 'Näheres']).optional(),
    url: field(webLink, ['الرابط', 'Adresse', 'Address', 'Dirección', 'Adresse']).optional(),
    iban: field(z.string().regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/).meta({ kind: 'word' }), ['رقم الحساب (IBAN)', 'IBAN', 'IBAN', 'IBAN', 'IBAN']).optional(),
    publicAppeal: field(z.boolean(), ['نداء عمومي للتبرع', 'Appel public à la générosité', 'Public appeal for donations', 'Llamamiento público a donar', 'Öffentlicher Spendenaufruf']).optional(),
    authorisation: field(authorisation, ['الترخيص', 'Autorisation', 'Authorisation', 'Autorización', 'Genehmigung']).optional(),
  })
  .meta({ kind: 'way-to-give' });

export const association = z.strictObject({
  id: field(id, ['الرمز', 'Identifiant', 'Id', 'Identificador', 'Kennung']),
  kind: field(
    choice({
      association: ['جمعية', 'Association', 'Association', 'Asociación', 'Verein', 'ⵜⴰⵎⵙⵎⵓⵏⵜ'],
      federation: ['فيدرالية أو شبكة', 'Fédération ou réseau', 'Federation or network', 'Federación o red', 'Verband oder Netzwerk'],
      foundation: ['مؤسسة', 'Fondation', 'Foundation', 'Fundación', 'Stiftung'],
      cooperative: ['تعاونية', 'Coopérative', 'Cooperative', 'Cooperativa', 'Genossenschaft'],
      diaspora: ['جمعية لمغاربة العالم', 'Association de la diaspora', 'Diaspora association', 'Asociación de la diáspora', 'Diaspora-Verein'],
    }),
    ['النوع', 'Type', 'Kind', 'Tipo', 'Art'],
  ),
  status: field(
    choice({
      active: ['نشيطة', 'Active', 'Active', 'Activa', 'Aktiv'],
      paused: ['متوقفة مؤقتا', 'En pause', 'Paused', 'En pausa', 'Pausiert'],
      closed: ['أغلقت', 'Fermée', 'Closed', 'Cerrada', 'Geschlossen'],
    }),
    ['الوضعية', 'Situation', 'Status', 'Situación', 'Status'],
  ).optional(),
  successor: field(reference('associations'), ['الجمعية التي خلفتها', 'Remplacée par', 'Succeeded by', 'Sustituida por', 'Nachfolge']).optional(),
  name: field(line(160), ['الاسم', 'Nom', 'Name', 'Nombre', 'Name']),
  acronym: field(word(20), ['الاسم المختصر', 'Sigle', 'Acronym', 'Sigla', 'Kürzel']).optional(),
  otherNames: field(list(word(160), 20), ['أسماء وكتابات أخرى', 'Autres noms et graphies', 'Other names and spellings', 'Otros nombres y grafías', 'Andere Namen und Schreibweisen']).optional(),
  summary: field(line(220), ['في جملة', 'En une phrase', 'In one sentence', 'En una frase', 'In einem Satz']),
  purpose: field(prose(), ['الهدف', 'But', 'Purpose', 'Finalidad', 'Zweck']).optional(),
  founded: field(year, ['سنة التأسيس', 'Année de création', 'Founded', 'Año de fundación', 'Gründungsjahr']).optional(),
  registration: field(registration, ['التسجيل القانوني', 'Enregistrement', 'Registration', 'Registro', 'Registrierung']).optional(),
  focusAreas,
  audiences: audiences.optional(),
  services: field(list(service, 30), ['الخدمات', 'Services', 'Services', 'Servicios', 'Angebote']).optional(),
  activities: field(list(line(300), 30), ['الأنشطة', 'Activités', 'Activities', 'Actividades', 'Aktivitäten']).optional(),
  team: field(list(member, 30), ['الفريق', 'Équipe', 'Team', 'Equipo', 'Team']).optional(),
  places: places.optional(),
  area: field(area, ['منطقة التدخل', 'Territoire couvert', 'Area covered', 'Zona de actuación', 'Einzugsgebiet']).optional(),
  languages: field(list(language), ['لغات الاستقبال', 'Langues d’accueil', 'Languages spoken', 'Idiomas de atención', 'Sprachen']).optional(),
  contacts: contacts.optional(),
  website: website.optional(),
  links: field(list(socialLink, 10), ['على الشبكات', 'Sur les réseaux', 'On social networks', 'En redes sociales', 'In sozialen Netzwerken']).optional(),
  memberOf: field(list(reference('associations')), ['عضو في', 'Membre de', 'Member of', 'Miembro de', 'Mitglied bei']).optional(),
  partners: field(list(reference('funders')), ['الشركاء', 'Partenaires', 'Partners', 'Socios', 'Partner']).optional(),
  refersTo: field(list(reference('associations')), ['توجه إلى', 'Oriente vers', 'Refers to', 'Deriva a', 'Verweist an']).optional(),
  referrals: field(referrals, ['استقبال الإحالات', 'Accueil des orientations', 'Accepts referrals', 'Recepción de derivaciones', 'Nimmt Vermittlungen an']).optional(),
  volunteers: field(z.boolean(), ['تستقبل المتطوعين', 'Accueille des bénévoles', 'Takes volunteers', 'Acoge voluntariado', 'Nimmt Freiwillige auf']).optional(),
  waysToGive: field(list(wayToGive, 10), ['طرق الدعم', 'Soutenir', 'Ways to give', 'Cómo apoyar', 'Unterstützen']).optional(),
  results: results.optional(),
  sources,
  verification,
});

export type Association = z.infer<typeof association>;
