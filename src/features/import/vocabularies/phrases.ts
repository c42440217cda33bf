import type { Topics } from './topics.ts';

/**
 * What lists of associations call their subjects, services and audiences, beside the names of our own
 * terms: words and phrases in small letters, with `/` between them. Longer phrases are read first.
 */
export const phrases: readonly (readonly [words: string, topics: Topics])[] = [
  [
    'enfance/enfants/enfant/children/child/infancia/ninos/kinder/الطفوله/الاطفال/طفل',
    { focusAreas: ['child-protection'], audiences: ['children'] },
  ],
  [
    'protection de l enfance/child protection/حمايه الطفوله/حمايه الطفل/droits de l enfant/حقوق الطفل',
    { focusAreas: ['child-protection'], audiences: ['children'] },
  ],
  [
    'education/enseignement/scolarisation/scolarite/school/schools/educacion/bildung/تعليم/تربيه/تمدرس/prescolaire/preschool/التعليم الاولي/تعليم اولي',
    { focusAreas: ['school-education'] },
  ],
  [
    'soutien scolaire/aide aux devoirs/tutoring/homework help/دعم مدرسي/دروس الدعم/apoyo escolar',
    { focusAreas: ['school-education'], services: ['childcare-school-support'] },
  ],
  [
    'alphabetisation/literacy/محو الاميه/محاربه الاميه/alfabetizacion/education non formelle/تربيه غير نظاميه',
    { focusAreas: ['literacy-adult-learning'], services: ['training-course'] },
  ],
  [
    'formation professionnelle/vocational training/تكوين مهني/formacion profesional/insertion professionnelle/employabilite/employment/emploi/empleo/تشغيل/ادماج مهني/insertion economique',
    { focusAreas: ['training-employment'] },
  ],
  [
    'formation/formations/training/trainings/cours/courses/formacion/تكوين/تدريب',
    { focusAreas: ['training-employment'], services: ['training-course'] },
  ],
  [
    'activites generatrices de revenus/activite generatrice de revenus/agr/income generating/income generation/livelihoods/livelihood/انشطه مدره للدخل/مدره للدخل/cooperatives/cooperative/cooperativa/تعاونيات/تعاونيه/entrepreneuriat/entrepreneurship/مقاوله/economie sociale/economie sociale et solidaire/اقتصاد تضامني/اقتصاد اجتماعي/artisanat/صناعه تقليديه',
    { focusAreas: ['income-cooperatives'] },
  ],
  [
    'microcredit/microfinance/سلفات صغري/قروض صغري',
    { focusAreas: ['income-cooperatives'], services: ['financial-aid-microcredit'] },
  ],
  [
    'sante/health/salud/gesundheit/صحه/medical/medicale/medico social/soins/caravane medicale/قافله طبيه',
    { focusAreas: ['health'] },
  ],
  [
    'caravane medicale/caravanes medicales/قافله طبيه/قوافل طبيه/health care/soins de sante/consultations medicales',
    { focusAreas: ['health'], services: ['health-care-caravan'] },
  ],
  [
    'sante mentale/mental health/salud mental/صحه نفسيه/addiction/addictions/toxicomanie/ادمان',
    { focusAreas: ['mental-health-addiction'] },
  ],
  [
    'soutien psychologique/psychological support/psychosocial support/appui psychosocial/accompagnement psychologique/دعم نفسي/مواكبه نفسيه/mental health and psychosocial support/mhpss',
    { focusAreas: ['mental-health-addiction'], services: ['psychosocial'] },
  ],
  [
    'handicap/handicapes/personnes en situation de handicap/disability/disabilities/disabled/discapacidad/اعاقه/ذوي الاحتياجات الخاصه/اشخاص في وضعيه اعاقه/autisme/autism/توحد/trisomie',
    { focusAreas: ['disability-inclusion'], audiences: ['disabled-people'] },
  ],
  [
    'femmes/femme/women/mujeres/mujer/frauen/مراه/نساء',
    { focusAreas: ['women-equality'], audiences: ['women'] },
  ],
  [
    'genre/egalite/gender/gender equality/igualdad/مساواه/نوع اجتماعي/droits des femmes/women s rights/حقوق المراه/حقوق النساء/autonomisation des femmes/تمكين المراه',
    { focusAreas: ['women-equality'], audiences: ['women'] },
  ],
  [
    'violence/violences/vbg/gbv/gender based violence/عنف/femmes victimes de violence/نساء ضحايا العنف/victimes de violence',
    { focusAreas: ['women-equality'], audiences: ['violence-survivors'] },
  ],
  [
    'famille/familles/family/families/familia/اسره/عائله',
    { focusAreas: ['family-older-people'], audiences: ['mothers-families'] },
  ],
  [
    'meres celibataires/single mothers/امهات عازبات/امهات',
    { focusAreas: ['family-older-people'], audiences: ['mothers-families'] },
  ],
  [
    'personnes agees/older people/elderly/seniors/mayores/مسنين/اشخاص مسنين/كبار السن',
    { focusAreas: ['family-older-people'], audiences: ['older-people'] },
  ],
  [
    'orphelins/orphelin/orphans/huerfanos/ايتام/يتيم/enfants de la rue/enfants en situation de rue/street children/اطفال الشوارع/اطفال في وضعيه الشارع',
    { focusAreas: ['child-protection'], audiences: ['orphans-street-children'] },
  ],
  [
    'jeunesse/jeunes/youth/young people/jovenes/juventud/jugend/شباب',
    { focusAreas: ['youth-citizenship'], audiences: ['youth'] },
  ],
  [
    'citoyennete/citizenship/participation/democratie/democracy/gouvernance/governance/مواطنه/ديمقراطيه/حكامه/مشاركه/volontariat/benevolat/volunteering/تطوع/plaidoyer/advocacy/ترافع',
    { focusAreas: ['youth-citizenship'] },
  ],
  [
    'pauvrete/poverty/pobreza/فقر/lutte contre la pauvrete/محاربه الفقر/aide alimentaire/food aid/food security/securite alimentaire/امن غذائي/humanitaire/humanitarian/urgence/emergency/secours/relief/اغاثه/action sociale/social action/social services/services sociaux/عمل اجتماعي/خدمات اجتماعيه/solidarite/solidarity/تضامن/bienfaisance/caritatif/caritative/خيري/خيريه/احسان/عمل خيري/precarite',
    { focusAreas: ['poverty-food-emergency'] },
  ],
  [
    'aide alimentaire/food aid/distribution alimentaire/food distribution/قفه رمضان/مساعدات غذائيه/aide materielle/in kind aid/مساعدات عينيه/nutrition',
    { focusAreas: ['poverty-food-emergency'], services: ['food-material-aid'] },
  ],
  [
    'migrants/migration/refugies/refugie/refugiee/refugiees/refugee/refugees/asile/asylum/migrantes/refugiados/مهاجرين/هجره/لاجئين',
    { focusAreas: ['migrants-refugees'], audiences: ['migrants-refugees'] },
  ],
  [
    'droits humains/droits de l homme/human rights/derechos humanos/حقوق الانسان/justice/قانوني/droit/law',
    { focusAreas: ['rights-legal-aid'] },
  ],
  [
    'aide juridique/assistance juridique/legal aid/legal assistance/مساعده قانونيه/دعم قانوني/accompagnement juridique/conseil juridique',
    { focusAreas: ['rights-legal-aid'], services: ['legal-admin-help'] },
  ],
  [
    'agriculture/agricole/rural/monde rural/developpement rural/rural development/eau/water/agua/wash/water and sanitation/assainissement/sanitation/فلاحه/تنميه قرويه/عالم قروي/ماء/ماء صالح للشرب/irrigation/elevage',
    { focusAreas: ['rural-water-agriculture'] },
  ],
  [
    'environnement/environment/medio ambiente/umwelt/بيئه/ecologie/developpement durable/sustainable development/تنميه مستدامه/climat/climate/مناخ/biodiversite/animaux/animals/حيوانات/refuge animaux/refuge animalier/animal shelter/ماوي الحيوانات/protection des animaux/energies renouvelables/reboisement',
    { focusAreas: ['environment-animals'] },
  ],
  [
    'culture/cultural/culturel/culturelle/cultura/kultur/ثقافه/ثقافي/ثقافيه/art/arts/فن/فنون/patrimoine/heritage/patrimonio/تراث/amazigh/امازيغيه/musique/music/موسيقي/theatre/مسرح/cinema/سينما',
    { focusAreas: ['culture-heritage-amazigh'] },
  ],
  [
    'sport/sports/sportif/sportive/deporte/deportes/رياضه/رياضيه/loisirs/leisure/ترفيه/football/jeux',
    { focusAreas: ['sport-leisure'] },
  ],
  [
    'habitat/logement/housing/vivienda/سكن/quartier/neighbourhood/حي/urbanisme/developpement local/local development/تنميه محليه/desarrollo local/infrastructures/infrastructure/community development/developpement communautaire',
    { focusAreas: ['housing-neighbourhood'] },
  ],
  [
    'diaspora/mre/marocains du monde/marocains residant a l etranger/مغاربه العالم/مغاربه مقيمين بالخارج',
    { focusAreas: ['association-support-diaspora'], audiences: ['moroccans-abroad'] },
  ],
  [
    'renforcement des capacites/capacity building/تقويه القدرات/appui aux associations/societe civile/civil society/مجتمع مدني/دعم الجمعيات',
    { focusAreas: ['association-support-diaspora'] },
  ],
  [
    'hebergement/shelter/shelters/refuge/foyer/foyers/accommodation/alojamiento/ايواء/مركز ايواء/دار الطالبه/دار الطالب/dar taliba/dar talib/مأوي/emergency shelter',
    { services: ['shelter'] },
  ],
  [
    'ecoute/centre d ecoute/listening/hotline/helpline/استماع/مركز الاستماع/accueil',
    { services: ['listening-reception'] },
  ],
  [
    'orientation/information/توجيه/ارشاد/informacion/sensibilisation/awareness/awareness raising/تحسيس/توعيه',
    { services: ['information-orientation'] },
  ],
  [
    'accompagnement/accompagnement individuel/mentoring/coaching/مواكبه',
    { services: ['individual-support'] },
  ],
  [
    'ateliers/atelier/workshop/workshops/talleres/ورشات/ورشه/animation/activites/clubs',
    { services: ['workshop-activity'] },
  ],
  [
    'creche/garderie/childcare/day care/حضانه/روض الاطفال/guarderia',
    { services: ['childcare-school-support'], audiences: ['children'] },
  ],
  ['etudiants/students/estudiantes/طلبه/طلاب', { audiences: ['students'] }],
  [
    'malades/patients/sick people/مرضي/cancer/diabete/diabetiques/insuffisance renale/vih/hiv/sida/السيدا/سرطان/سكري',
    { focusAreas: ['health'], audiences: ['ill-people'] },
  ],
  [
    'detenus/detenues/ex detenus/prisonniers/prisons/prison/prisoners/presos/سجناء/سجون/نزلاء السجون',
    { audiences: ['people-in-prison'] },
  ],
  [
    'usagers de drogues/reduction des risques/harm reduction/people who use drugs/متعاطي المخدرات/مستعملي المخدرات/تقليص المخاطر',
    { focusAreas: ['mental-health-addiction'], audiences: ['people-who-use-drugs'] },
  ],
  [
    'chomeurs/demandeurs d emploi/job seekers/unemployed/عاطلين/باحثين عن عمل',
    { audiences: ['job-seekers'] },
  ],
  [
    'demunis/personnes demunies/familles demunies/necessiteux/pauvres/the poor/homeless/sans abri/محتاجين/معوزين/اسر معوزه/فقراء/people in need',
    { focusAreas: ['poverty-food-emergency'], audiences: ['people-in-poverty'] },
  ],
  [
    'tout public/tous publics/general public/everyone/all/جميع الفئات/عموم/عموم المواطنين',
    { audiences: ['everyone'] },
  ],
];
