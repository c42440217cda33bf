import type { Collection } from './collections.ts';
import { type Labels, type Names, toLabels } from './fields/field.ts';

/** What people call a collection: one record of it, several, and what such a record is. */
export interface CollectionName {
  one: Labels;
  many: Labels;
  about: Labels;
}

function named(one: Names, many: Names, about: Names): CollectionName {
  return { one: toLabels(one), many: toLabels(many), about: toLabels(about) };
}

/** Every folder of `content/`; `site` is the file `site.yaml`. */
export const collectionNames: Record<Collection | 'pages' | 'site', CollectionName> = {
  associations: named(
    ['جمعية', 'Association', 'Association', 'Asociación', 'Verein'],
    ['جمعيات', 'Associations', 'Associations', 'Asociaciones', 'Vereine'],
    [
      'جمعية أو فيدرالية أو مؤسسة أو تعاونية: ماذا تفعل، ولمن، وأين، وكيف يُتصل بها.',
      'Une association, fédération, fondation ou coopérative : ce qu’elle fait, pour qui, où, et comment la joindre.',
      'An association, federation, foundation or cooperative: what it does, for whom, where, and how to reach it.',
      'Una asociación, federación, fundación o cooperativa: qué hace, para quién, dónde y cómo contactarla.',
      'Ein Verein, Verband, eine Stiftung oder Genossenschaft: was sie tun, für wen, wo und wie man sie erreicht.',
    ],
  ),
  programmes: named(
    ['برنامج', 'Programme', 'Programme', 'Programa', 'Programm'],
    ['برامج', 'Programmes', 'Programmes', 'Programas', 'Programme'],
    [
      'برنامج ممول يجمع عدة مشاريع، مع من يموله ومن ينفذه.',
      'Un programme financé qui réunit plusieurs projets, avec qui le finance et qui le met en œuvre.',
      'A funded programme that holds several projects, with those who pay for it and those who run it.',
      'Un programa financiado que reúne varios proyectos, con quien lo financia y quien lo ejecuta.',
      'Ein finanziertes Programm mit mehreren Projekten, wer es bezahlt und wer es umsetzt.',
    ],
  ),
  projects: named(
    ['مشروع', 'Projet', 'Project', 'Proyecto', 'Projekt'],
    ['مشاريع', 'Projets', 'Projects', 'Proyectos', 'Projekte'],
    [
      'مشروع تنفذه جمعية أو أكثر، ونتائجه بالأرقام، ومع كل رقم مصدره.',
      'Un projet mené par une ou plusieurs associations, et ses résultats chiffrés, chacun avec sa source.',
      'A project run by one or more associations, and its results in figures, each with its source.',
      'Un proyecto de una o varias asociaciones y sus resultados en cifras, cada una con su fuente.',
      'Ein Projekt eines oder mehrerer Vereine und seine Ergebnisse in Zahlen, jede mit ihrer Quelle.',
    ],
  ),
  funders: named(
    ['جهة داعمة', 'Financeur', 'Funder', 'Entidad financiadora', 'Förderer'],
    ['جهات داعمة', 'Financeurs', 'Funders', 'Entidades financiadoras', 'Förderer'],
    [
      'مؤسسة عمومية أو وكالة أو شركة أو صندوق: ماذا يدعم، ومن، وكيف يُطلب الدعم.',
      'Un organisme public, une agence, une fondation, une entreprise : ce qu’ils donnent, à qui, et comment demander.',
      'A public body, agency, foundation or company: what it gives, to whom, and how to ask.',
      'Un organismo público, agencia, fundación o empresa: qué aporta, a quién y cómo solicitarlo.',
      'Eine öffentliche Stelle, Agentur, Stiftung oder Firma: was sie gibt, wem, und wie man anfragt.',
    ],
  ),
  calls: named(
    ['طلب عروض مشاريع', 'Appel à projets', 'Call for proposals', 'Convocatoria', 'Ausschreibung'],
    ['طلبات عروض المشاريع', 'Appels à projets', 'Calls for proposals', 'Convocatorias', 'Ausschreibungen'],
    [
      'طلب عروض مشاريع: من يمول، ومن يحق له الترشح، وإلى متى.',
      'Un appel à projets : qui finance, qui peut candidater, et jusqu’à quand.',
      'A call for proposals: who funds, who may apply, and until when.',
      'Una convocatoria: quién financia, quién puede presentarse y hasta cuándo.',
      'Eine Ausschreibung: wer finanziert, wer sich bewerben kann und bis wann.',
    ],
  ),
  needs: named(
    ['حاجة أو عرض', 'Besoin ou offre', 'Need or offer', 'Necesidad u oferta', 'Bedarf oder Angebot'],
    ['حاجات وعروض', 'Besoins et offres', 'Needs and offers', 'Necesidades y ofertas', 'Bedarf und Angebote'],
    [
      'ما تحتاج إليه جمعية أو ما تعرضه على غيرها: مال، أو معدات، أو كفاءات، أو شراكة.',
      'Ce dont une association manque, ou ce qu’elle offre : argent, matériel, compétences, partenariat.',
      'What an association lacks, or offers to others: money, goods, skills, a partnership.',
      'Lo que a una asociación le falta u ofrece a otras: dinero, material, competencias, colaboración.',
      'Was einem Verein fehlt oder was er anderen bietet: Geld, Sachmittel, Können, Partnerschaft.',
    ],
  ),
  opportunities: named(
    ['مهمة تطوعية', 'Mission bénévole', 'Volunteer role', 'Tarea de voluntariado', 'Aufgabe für Freiwillige'],
    ['مهام تطوعية', 'Missions bénévoles', 'Volunteer roles', 'Tareas de voluntariado', 'Aufgaben für Freiwillige'],
    [
      'مهمة تنتظر متطوعا: ما العمل، وأين، وكم من الوقت، ومتى يأتي الجواب.',
      'Une mission qui attend un bénévole : quoi faire, où, combien de temps, et quand on aura une réponse.',
      'A role that waits for a volunteer: what to do, where, how long, and when an answer will come.',
      'Una tarea que espera a alguien voluntario: qué hacer, dónde, cuánto tiempo y cuándo habrá respuesta.',
      'Eine Aufgabe, die auf Freiwillige wartet: was, wo, wie lange, und wann eine Antwort kommt.',
    ],
  ),
  volunteers: named(
    ['رغبة في التطوع', 'Souhait de bénévolat', 'Person who wants to volunteer', 'Persona que quiere ayudar', 'Mensch, der helfen möchte'],
    ['رغبات في التطوع', 'Souhaits de bénévolat', 'People who want to volunteer', 'Personas que quieren ayudar', 'Menschen, die helfen möchten'],
    [
      'رغبة في التطوع دون اسم ولا هاتف ولا عنوان؛ تُحذف بعد 90 يوما على الأكثر.',
      'Un souhait de bénévolat, sans nom, téléphone ni adresse ; il disparaît au bout de 90 jours au plus.',
      'What somebody who wants to volunteer would do, without a name, a phone or an address; gone after 90 days at most.',
      'Lo que haría una persona que quiere ayudar, sin nombre, teléfono ni dirección; desaparece a los 90 días como máximo.',
      'Was ein Mensch, der helfen möchte, gern täte, ohne Name, Telefon oder Adresse; nach höchstens 90 Tagen gelöscht.',
    ],
  ),
  events: named(
    ['لقاء', 'Événement', 'Event', 'Evento', 'Veranstaltung'],
    ['لقاءات', 'Événements', 'Events', 'Eventos', 'Veranstaltungen'],
    [
      'لقاء: من ينظمه، ومتى، وأين، وما نتج عنه.',
      'Un événement : qui l’organise, quand, où, et ce qui en est sorti.',
      'An event: who organises it, when, where, and what came out of it.',
      'Un evento: quién lo organiza, cuándo, dónde y qué se logró.',
      'Eine Veranstaltung: wer sie organisiert, wann, wo, und was dabei herauskam.',
    ],
  ),
  resources: named(
    ['مورد', 'Ressource', 'Resource', 'Recurso', 'Material'],
    ['موارد', 'Ressources', 'Resources', 'Recursos', 'Materialien'],
    [
      'معرفة تتقاسمها الجمعيات: دليل، أو تجربة، أو أداة، أو تكوين.',
      'Un savoir-faire que les associations partagent : un guide, un récit, un outil, une formation.',
      'Know-how that associations share: a guide, a story, a tool, a training.',
      'Saber hacer que las asociaciones comparten: una guía, una experiencia, una herramienta, una formación.',
      'Wissen, das Vereine teilen: ein Leitfaden, ein Erfahrungsbericht, ein Werkzeug, eine Schulung.',
    ],
  ),
  'focus-areas': named(
    ['مجال عمل', 'Domaine d’action', 'Focus area', 'Ámbito de acción', 'Arbeitsbereich'],
    ['مجالات العمل', 'Domaines d’action', 'Focus areas', 'Ámbitos de acción', 'Arbeitsbereiche'],
    [
      'مجال يعمل فيه المجتمع المدني، مع رمزيه في ICNPO وأهداف التنمية المستدامة.',
      'Un domaine où agissent les associations, avec ses codes ICNPO et ODD.',
      'A field that associations work in, with its codes of ICNPO and the SDGs.',
      'Un ámbito en el que actúan las asociaciones, con sus códigos ICNPO y ODS.',
      'Ein Bereich, in dem Vereine arbeiten, mit seinen Codes nach ICNPO und SDG.',
    ],
  ),
  audiences: named(
    ['فئة مستفيدة', 'Public', 'Audience', 'Público', 'Zielgruppe'],
    ['الفئات المستفيدة', 'Publics', 'Audiences', 'Públicos', 'Zielgruppen'],
    [
      'من تعمل الجمعيات لفائدتهم، مع الرموز المقابلة في OSM وdata·inclusion.',
      'Un public auquel les associations s’adressent, avec ses codes OSM et data·inclusion.',
      'People whom associations work for, with the matching codes of OSM and data·inclusion.',
      'Un público al que se dirigen las asociaciones, con sus códigos OSM y data·inclusion.',
      'Menschen, für die Vereine da sind, mit den Codes von OSM und data·inclusion.',
    ],
  ),
  services: named(
    ['خدمة', 'Service', 'Service', 'Servicio', 'Angebot'],
    ['الخدمات', 'Services', 'Services', 'Servicios', 'Angebote'],
    [
      'نوع من الخدمات التي يمكن أن يطلبها الناس، مع الرموز المقابلة في OSM وdata·inclusion.',
      'Un type de service que l’on peut demander, avec ses codes OSM et data·inclusion.',
      'A kind of service that people can ask for, with the matching codes of OSM and data·inclusion.',
      'Un tipo de servicio que se puede pedir, con sus códigos OSM y data·inclusion.',
      'Eine Art von Angebot, um das man bitten kann, mit den Codes von OSM und data·inclusion.',
    ],
  ),
  skills: named(
    ['مهارة', 'Compétence', 'Skill', 'Competencia', 'Fähigkeit'],
    ['المهارات', 'Compétences', 'Skills', 'Competencias', 'Fähigkeiten'],
    [
      'مهارة يمكن لمتطوع أن يقدمها.',
      'Une compétence qu’un bénévole peut offrir.',
      'A skill that a volunteer can offer.',
      'Una competencia que una persona voluntaria puede ofrecer.',
      'Eine Fähigkeit, die Freiwillige einbringen können.',
    ],
  ),
  regions: named(
    ['جهة', 'Région', 'Region', 'Región', 'Region'],
    ['الجهات', 'Régions', 'Regions', 'Regiones', 'Regionen'],
    [
      'جهة من الجهات الاثنتي عشرة، مع رموزها ومؤشرات إحصاء 2024.',
      'Une des 12 régions, avec ses codes et les indicateurs du recensement de 2024.',
      'One of the 12 regions, with its codes and the indicators of the census of 2024.',
      'Una de las 12 regiones, con sus códigos y los indicadores del censo de 2024.',
      'Eine der 12 Regionen, mit ihren Codes und den Kennzahlen der Volkszählung von 2024.',
    ],
  ),
  provinces: named(
    ['إقليم', 'Province', 'Province', 'Provincia', 'Provinz'],
    ['الأقاليم', 'Provinces', 'Provinces', 'Provincias', 'Provinzen'],
    [
      'إقليم أو عمالة من الخمسة والسبعين، مع جماعاته ومؤشرات إحصاء 2024.',
      'Une des 75 provinces et préfectures, avec ses communes et les indicateurs du recensement de 2024.',
      'One of the 75 provinces and prefectures, with its communes and the indicators of the census of 2024.',
      'Una de las 75 provincias y prefecturas, con sus municipios y los indicadores del censo de 2024.',
      'Eine der 75 Provinzen und Präfekturen, mit ihren Gemeinden und den Kennzahlen der Volkszählung von 2024.',
    ],
  ),
  pages: named(
    ['صفحة', 'Page', 'Page', 'Página', 'Seite'],
    ['صفحات', 'Pages', 'Pages', 'Páginas', 'Seiten'],
    [
      'صفحة نص، مثل «من نحن» أو «الخصوصية»: ملف Markdown لكل لغة.',
      'Une page de texte, comme « à propos » ou « vie privée » : un fichier Markdown par langue.',
      'A page of text, such as “about” or “privacy”: one Markdown file a language.',
      'Una página de texto, como «acerca de» o «privacidad»: un archivo Markdown por idioma.',
      'Eine Textseite wie „Über uns“ oder „Datenschutz“: eine Markdown-Datei je Sprache.',
    ],
  ),
  site: named(
    ['إعدادات الموقع', 'Réglages du site', 'Site settings', 'Ajustes del sitio', 'Einstellungen der Website'],
    ['إعدادات الموقع', 'Réglages du site', 'Site settings', 'Ajustes del sitio', 'Einstellungen der Website'],
    [
      'ما يختاره من ينشر الدليل: الاسم، والعنوان، وبريد المنسق، ومكان الملفات.',
      'Ce que choisit qui publie l’annuaire : nom, adresse, adresse e-mail de la coordination, dépôt des fichiers.',
      'What whoever publishes the directory chooses: name, address, coordinator’s e-mail, repository.',
      'Lo que elige quien publica el directorio: nombre, dirección, correo de coordinación, repositorio.',
      'Was festlegt, wer das Verzeichnis veröffentlicht: Name, Adresse, E-Mail der Koordination, Repository.',
    ],
  ),
};
