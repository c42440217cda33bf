/** French names that differ from the spelling of the census, which stays an everyday name below. */
export const frenchNames: Record<string, string> = {
  'el-kelaa-des-sraghna': 'El Kelâa des Sraghna',
};

/** German names that differ from the French ones; all others are written in German as in French. */
export const germanNames: Record<string, string> = {
  'tanger-tetouan-al-hoceima': 'Tanger-Tetouan-Al Hoceima',
  'marrakech-safi': 'Marrakesch-Safi',
  tetouan: 'Tetouan',
  mohammadia: 'Mohammedia',
  marrakech: 'Marrakesch',
  'es-semara': 'Smara',
};

/** Names that people say and type, beside the official one. Only where there is no doubt. */
export const everydayNames: Record<string, string[]> = {
  oriental: ['L’Oriental', 'جهة الشرق'],
  chefchaouen: ['Chaouen', 'الشاون'],
  fes: ['Fas'],
  meknes: ['Meknas'],
  rabat: ['Rbat'],
  sale: ['Sla'],
  kenitra: ['Qnitra'],
  'tanger-assilah': ['Tanja'],
  casablanca: ['Casa', 'Dar El Beida', 'كازا'],
  'el-kelaa-des-sraghna': ['El Kelâa Des-Sraghna'],
  essaouira: ['Mogador', 'Souira'],
  guelmim: ['Goulimine'],
  'oued-ed-dahab': ['Dakhla', 'الداخلة'],
};
