import { foldTyped } from '#base/fold.ts';
import type { MappedField } from './fields.ts';

/** What people call the columns of their lists, in Arabic, French, English and Spanish, with `/` between. */
const words: readonly (readonly [field: MappedField, words: string])[] = [
  [
    'externalId',
    'id/identifiant/identifier/code/code association/n/no/num/numero/numero d ordre/ref/reference/uuid/matricule/identificador/رقم ترتيبي/الرقم الترتيبي/رقم/الرقم/ر ت/المعرف/record id/org id/organization id/pk/fid/@id/index',
  ],
  [
    'name.ar',
    'nom en arabe/nom arabe/arabic name/name arabic/name ar/nom ar/denomination en arabe/الاسم بالعربيه/اسم الجمعيه بالعربيه/nombre arabe/name in arabic/اسم الجمعيه بالعربي',
  ],
  [
    'name.fr',
    'nom en francais/nom francais/french name/name french/name fr/nom fr/denomination en francais/الاسم بالفرنسيه/اسم الجمعيه بالفرنسيه/nombre frances/name in french',
  ],
  [
    'name.en',
    'english name/nom en anglais/name in english/nom anglais/nombre ingles/الاسم بالانجليزيه',
  ],
  ['name.es', 'nombre en espanol/nombre es/nom en espagnol/spanish name'],
  [
    'name',
    'nom/name/nom de l association/denomination/denomination sociale/raison sociale/association/associations/organisation/organization/organisme/organismo/ong/ngo/ngo name/nom de l organisation/nom de l organisme/nom de l ong/nom de la structure/structure/intitule/intitule de l association/titre/title/nombre/nombre de la asociacion/asociacion/entidad/nombre de la entidad/organizacion/organization name/organisation name/association name/agency/agency name/legal name/الاسم/اسم الجمعيه/الجمعيه/الجمعيات/اسم المنظمه/المنظمه/اسم المؤسسه/المؤسسه/التسميه/تسميه الجمعيه/اسم التعاونيه/التعاونيه/اسم الهيئه/cooperative/nom de la cooperative/organisation partenaire/partner/implementing partner/recipient/beneficiary organisation',
  ],
  [
    'acronym',
    'sigle/acronyme/acronym/abreviation/abbreviation/nom abrege/short name/siglas/short_name/titre court/الاختصار/المختصر/nom court',
  ],
  [
    'otherNames',
    'autre nom/autres noms/other names/other name/alias/alternate name/alternative name/alt_name/otros nombres/اسماء اخري/اسم اخر/nom usuel',
  ],
  [
    'kind',
    'type/type d organisation/type d association/type de structure/org type/organisation type/organization type/type of organisation/nature/nature juridique/forme juridique/statut juridique/legal status/legal form/tipo/tipo de entidad/النوع/نوع الجمعيه/نوع المنظمه/طبيعه الجمعيه/typologie/categorie juridique',
  ],
  [
    'status',
    'statut/status/etat/situation/active/actif/activity status/estado/الحاله/حاله/الوضعيه',
  ],
  [
    'summary',
    'resume/summary/short description/breve description/presentation/presentation courte/resumen/ملخص/نبذه/نبذه مختصره/تعريف/تعريف مختصر/presentation resume/about',
  ],
  [
    'purpose',
    'description/objet/objet social/objectif/objectifs/objectifs de l association/buts/but/mission/missions/mission statement/purpose/object/aims/goals/objectives/descripcion/objetivos/fines/الوصف/الهدف/الاهداف/اهداف الجمعيه/الغرض/الغايه/غرض الجمعيه/مهمه/الرساله/presentation detail/long description',
  ],
  [
    'activities',
    'activites/activites principales/activites realisees/projets/projets realises/realisations/activities/main activities/projects/actividades/proyectos/الانشطه/انشطه الجمعيه/المشاريع/الانجازات/activite/activity',
  ],
  [
    'founded',
    'annee de creation/date de creation/creation/fondee en/annee de fondation/date creation/founded/year founded/established/year established/date of establishment/foundation year/creation date/year incorporated/start_date/ano de fundacion/fecha de creacion/fecha de fundacion/سنه التاسيس/تاريخ التاسيس/التاسيس/تاريخ الانشاء/سنه الاحداث/تاريخ الاحداث/annee/date d agrement',
  ],
  [
    'registration.number',
    'numero d enregistrement/n d enregistrement/numero de recepisse/n recepisse/recepisse/recepisse n/numero de declaration/n de declaration/registration number/registration no/reg no/numero de registro/رقم التسجيل/رقم الوصل/رقم الترخيص/رقم التصريح/رقم الملف/رقم الايداع القانوني/licence number/charity number/company number/ice/numero d agrement',
  ],
  [
    'registration.date',
    'date de declaration/date d enregistrement/date du recepisse/date de depot/registration date/date of registration/fecha de registro/تاريخ التسجيل/تاريخ الوصل/تاريخ التصريح/تاريخ الترخيص',
  ],
  [
    'registration.authority',
    'autorite/autorite locale/registration authority/authority/السلطه المحليه/السلطه/الجهه المرخصه',
  ],
  [
    'registration.publicInterest',
    'reconnue d utilite publique/utilite publique/association d utilite publique/public utility/public interest/utilidad publica/المنفعه العامه/ذات منفعه عامه/منفعه عامه',
  ],
  [
    'focusAreas',
    'domaine/domaines/domaine d activite/domaines d activite/domaine d intervention/domaines d intervention/domaines d action/secteur/secteurs/secteur d activite/secteurs d activite/secteur d intervention/thematique/thematiques/theme/themes/axe/axes/axes d intervention/champ d action/sector/sectors/focus/focus area/focus areas/area of work/areas of work/field/fields/field of work/theme of work/cause/causes/topic/topics/category/categories/categorie/area of activity/areas of activity/activity area/ambito/ambitos/ambito de actuacion/sector de actividad/areas de trabajo/area de trabajo/categoria/المجال/المجالات/مجال التدخل/مجالات التدخل/مجال العمل/مجالات العمل/مجال النشاط/مجالات النشاط/مجال الاشتغال/مجالات الاشتغال/القطاع/القطاعات/ميدان العمل/ميدان الاشتغال/الميدان/التخصص/نوع النشاط/icnpo/sdg/sdgs/odd/ods/cluster/subsector/classification',
  ],
  [
    'services',
    'service/services/services offerts/services proposes/prestations/offre de services/services offered/services provided/servicios/servicios ofrecidos/الخدمات/الخدمات المقدمه/خدمات/نوع الخدمات/خدمات الجمعيه/type de service/service type',
  ],
  [
    'audiences',
    'public/publics/public cible/publics cibles/population cible/populations cibles/groupe cible/groupes cibles/beneficiaires/cible/cibles/target/target group/target groups/target population/beneficiaries/audience/audiences/serves/clientele/destinatarios/beneficiarios/colectivo/poblacion objetivo/الفئه المستهدفه/الفئات المستهدفه/المستفيدون/المستفيدين/الفئه/الفئات/profils/populations served/eligibility',
  ],
  [
    'languages',
    'langue/langues/langues parlees/language/languages/languages spoken/idioma/idiomas/lenguas/اللغات/اللغه/لغات',
  ],
  [
    'volunteers',
    'benevoles/accepte des benevoles/recherche de benevoles/volunteers/accepts volunteers/voluntarios/المتطوعون/التطوع',
  ],
  [
    'contacts',
    'contact/contacts/coordonnees/contact details/contact information/contact info/contacto/datos de contacto/الاتصال/للاتصال/معلومات الاتصال/التواصل/وسائل الاتصال',
  ],
  ['contacts.whatsapp', 'whatsapp/whats app/numero whatsapp/واتساب/واتس اب/رقم الواتساب'],
  [
    'contacts.phones',
    'telephone/telephones/tel/tel 1/tel 2/tel fixe/telephone fixe/fixe/gsm/mobile/portable/tel portable/numero de telephone/n de telephone/n tel/num tel/phone/phones/phone number/phone numbers/phone 1/phone 2/landline/cell/cell phone/telefono/telefonos/movil/telefono movil/telefono fijo/الهاتف/هاتف/رقم الهاتف/ارقام الهاتف/الهاتف الثابت/الهاتف النقال/الهاتف المحمول/النقال/المحمول/الجوال/التليفون/رقم الجوال/تليفون/contact phone/contact mobile/telephone portable',
  ],
  [
    'ignore',
    'fax/telecopie/numero de fax/فاكس/الفاكس/rib/compte bancaire/cin/cine/cnie/numero de cin/البطاقه الوطنيه/رقم البطاقه الوطنيه/budget/montant/observation/observations/remarque/remarques/notes/note/comments/comment/ملاحظات/ملاحظه/observaciones/contact fax/date de mise a jour/date maj/last updated/updated at/created at/timestamp/horodateur/طابع زمني/logo/image/photo',
  ],
  [
    'contacts.emails',
    'email/e mail/emails/mail/mails/adresse email/adresse e mail/adresse mail/adresse electronique/courriel/courrier electronique/email address/contact email/correo/correo electronico/البريد الالكتروني/البريد/الايميل/ايميل/العنوان الالكتروني/البريد الاليكتروني/عنوان البريد الالكتروني/mel',
  ],
  [
    'website',
    'site/site web/site internet/siteweb/web/website/web site/web address/webpage/url/lien/link/homepage/contact website/sitio web/pagina web/web de la entidad/الموقع/الموقع الالكتروني/موقع الويب/الموقع الاليكتروني/رابط الموقع/الرابط/موقع الانترنت/site web ou page facebook',
  ],
  [
    'links',
    'reseaux sociaux/social media/social networks/social/redes sociales/شبكات التواصل/مواقع التواصل/التواصل الاجتماعي/وسائل التواصل الاجتماعي/page web',
  ],
  [
    'links.facebook',
    'facebook/page facebook/fb/compte facebook/lien facebook/facebook page/contact facebook/فيسبوك/صفحه الفيسبوك/الفايسبوك/فايسبوك/الفيسبوك',
  ],
  ['links.instagram', 'instagram/insta/compte instagram/contact instagram/انستغرام/انستجرام'],
  ['links.linkedin', 'linkedin/contact linkedin/لينكدان'],
  ['links.tiktok', 'tiktok/contact tiktok/تيك توك'],
  ['links.x', 'twitter/contact twitter/تويتر'],
  ['links.youtube', 'youtube/chaine youtube/contact youtube/يوتيوب'],
  [
    'person',
    'president/presidente/nom du president/nom de la presidente/nom et prenom/nom et prenom du president/nom complet/president e/nom du responsable/responsable/nom responsable/personne de contact/personne a contacter/contact person/contact name/nom du contact/point focal/focal point/directeur/directrice/director/chairperson/chairman/chair/ceo/manager/representative/representant/representant legal/legal representative/secretaire general/secretaire generale/tresorier/coordinateur/coordinatrice/coordinator/prenom/first name/last name/full name/nom de famille/presidente de la asociacion/representante/persona de contacto/director a/responsable de la entidad/tel president/telephone du president/gsm president/tel du president/mobile president/email du president/الرئيس/رئيس الجمعيه/رئيس ه/اسم الرئيس/الرئيسه/رئيسه الجمعيه/المسؤول/اسم المسؤول/اسم المسوول/الشخص المسؤول/المدير/اسم المدير/الكاتب العام/امين المال/الممثل القانوني/هاتف الرئيس/رقم هاتف الرئيس/اسم و نسب الرئيس/الاسم الكامل/الاسم الشخصي/الاسم العائلي/رئيس مجلس الاداره/operator contact/members/membres/membres du bureau/اعضاء المكتب/المكتب المسير/team',
  ],
  [
    'places.address',
    'adresse/adresse postale/adresse complete/siege/siege social/adresse du siege/adresse du siege social/address/street address/postal address/full address/headquarters/head office/location address/street/domicilio/direccion/direccion postal/sede/sede social/العنوان/عنوان/عنوان المقر/المقر/مقر الجمعيه/العنوان البريدي/عنوان الجمعيه/المقر الاجتماعي/addr street/addr full/adr1',
  ],
  [
    'places.city',
    'ville/commune/localite/municipalite/city/town/village/municipality/locality/commune ou ville/ville commune/ciudad/localidad/municipio/poblacion/المدينه/مدينه/الجماعه/جماعه/الجماعه الترابيه/البلده/القريه/المدينه او الجماعه/addr city/addr town/addr village/libelle commune/adm3 name/admin3/douar/الدوار',
  ],
  [
    'places.province',
    'province/prefecture/province prefecture/prefecture province/province ou prefecture/district/county/provincia/الاقليم/اقليم/العماله/العماله او الاقليم/العماله الاقليم/العماله او الاقليم/عماله/الولايه/المحافظه/governorate/gouvernorat/addr province/adm2 name/admin2/departement/state province',
  ],
  [
    'places.region',
    'region/regions/الجهه/جهه/المنطقه/state/addr state/adm1 name/admin1/comunidad autonoma/wilaya',
  ],
  [
    'places.country',
    'pays/country/pais/الدوله/البلد/دوله/addr country/country name/country code/adresse pays',
  ],
  [
    'places.postalCode',
    'code postal/cp/postal code/postcode/post code/zip/zip code/zipcode/codigo postal/الرمز البريدي/addr postcode/code_postal',
  ],
  ['places.lat', 'latitude/lat/latitud/خط العرض/lat wgs84/gps latitude'],
  ['places.lng', 'longitude/lon/lng/long/longitud/خط الطول/lon wgs84/gps longitude'],
  [
    'places.point',
    'coordonnees gps/gps/coordonnees geographiques/coordinates/geolocation/geolocalisation/lat lng/lat long/lat lon/coordenadas/الاحداثيات/geo point/geopoint/geo point 2d/position gps/localisation gps/إحداثيات',
  ],
  [
    'places.hours',
    'horaires/heures d ouverture/horaires d ouverture/horaire/opening hours/hours/hours of operation/office hours/business hours/horario/horario de atencion/اوقات العمل/ساعات العمل/مواقيت العمل/التوقيت/اوقات الاستقبال/مواعيد العمل/jours et horaires/opening_hours',
  ],
  [
    'places.accessibility',
    'accessibilite/accessibilite pmr/acces pmr/accessibility/wheelchair/wheelchair access/accesibilidad/الولوجيات/الولوج',
  ],
  [
    'area.scope',
    'portee/rayon d action/echelle/niveau d intervention/couverture/scope/coverage/geographic scope/ambito territorial/نطاق العمل/مجال ترابي/النطاق الجغرافي/نطاق التدخل',
  ],
  [
    'area.provinces',
    'areas/area/zone d intervention/zones d intervention/zone d action/lieux d intervention/provinces d intervention/area served/areas served/service area/areas of operation/zona de actuacion/مناطق التدخل/منطقه التدخل/المناطق المستهدفه/منطقه العمل/areas of intervention/where/lieu d intervention',
  ],
  [
    'fee',
    'tarif/tarifs/prix/cout/frais/cotisation/price/fee/fees/cost/precio/tarifa/الثمن/السعر/التكلفه/الرسوم/واجب الانخراط',
  ],
];

/** Words that headings have besides what they name. */
const beside = new Set(
  'de du des d la le les l en of the in a au aux el los del y et and ou or svp please optionnel optional obligatoire required'.split(
    ' ',
  ),
);

/** A heading as it is compared: `N° de téléphone (fixe) *` → `n telephone fixe`. */
export function foldHeading(heading: string): string {
  const plain = heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.:]+/g, ' ');
  return foldTyped(plain)
    .split(' ')
    .filter((word) => !beside.has(word))
    .map((word) => (/^\d+$/.test(word) ? '' : word))
    .filter(Boolean)
    .join(' ');
}

const byHeading = new Map<string, MappedField>();
for (const [field, all] of words)
  for (const word of all.split('/')) {
    const key = foldHeading(word);
    if (!byHeading.has(key)) byHeading.set(key, field);
  }

/** Objects that hold what an association says of itself. */
const neutral =
  /^(?:address|addresses|adresse|contact|contacts|coordonnees|location|locations|localisation|geo|organi[sz]ation|association|structure|properties|attributes|social|socials|links|fields|data|info|details|coordinates|lieu)$/;

/** A field of an object that is something else: `sources.title` is no name of the association. */
export function isOfOthers(heading: string): boolean {
  const [, group] = /^([\w@-]+)\.\w/.exec(heading) ?? [];
  return group !== undefined && !neutral.test(foldHeading(group));
}

/** The field of a heading: by the whole of it, by its last part (`Contact / Phone`), or by the words that it begins or ends with. */
export function fieldOfHeading(
  heading: string,
): { field: MappedField; isWhole: boolean } | undefined {
  const whole = byHeading.get(foldHeading(heading));
  if (whole) return { field: whole, isWhole: true };
  const parts = heading.split(/\s*[/|()[\]–—]\s*|\s+-\s+|\s*:\s+/).filter(Boolean);
  const read = parts.map((part) => byHeading.get(foldHeading(part)));
  const person = read.includes('person');
  const last = read.findLast((field) => field !== undefined);
  // `Président / Téléphone` is somebody’s own.
  if (person && last !== 'name') return { field: 'person', isWhole: true };
  if (last) return { field: last, isWhole: parts.length < 3 };
  const tokens = foldHeading(heading).split(' ');
  for (let length = tokens.length - 1; length > 0; length--) {
    const ends = [tokens.slice(0, length), tokens.slice(-length)].map((some) => some.join(' '));
    const fields = ends.flatMap((end) => (end.length > 2 ? (byHeading.get(end) ?? []) : []));
    if (fields.length > 0) {
      // A number of somebody’s is somebody’s before it is a number.
      const isPerson = tokens.some((token) => byHeading.get(token) === 'person');
      return { field: isPerson ? 'person' : (fields[0] as MappedField), isWhole: false };
    }
  }
  return;
}
