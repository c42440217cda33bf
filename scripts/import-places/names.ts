/** German names that differ from the French ones; all others are written in German as in French. */
export const germanNames: Record<string, string> = {
  'tanger-tetouan-al-hoceima': 'Tanger-Tetouan-Al Hoceima',
  'marrakech-safi': 'Marrakesch-Safi',
  tetouan: 'Tetouan',
  mohammadia: 'Mohammedia',
  marrakech: 'Marrakesch',
  'el-kelaa-des-sraghna': 'El Kelaâ des Sraghna',
  'es-semara': 'Smara',
};

/** Names that people say and type, beside the official one. Only where there is no doubt. */
export const everydayNames: Record<string, string[]> = {
  oriental: ['L’Oriental', 'جهة الشرق'],
  chefchaouen: ['Chaouen', 'الشاون'],
  casablanca: ['Casa', 'Dar El Beida', 'كازا'],
  essaouira: ['Mogador'],
  guelmim: ['Goulimine'],
  'oued-ed-dahab': ['Dakhla', 'الداخلة'],
};
