/** First names that are frequent in Morocco and its diaspora, folded: enough to tell somebody’s own address of mail. */
export const firstNames: ReadonlySet<string> = new Set(
  `abdallah abdel abdelaziz abdelali abdelfattah abdelghani abdelhadi abdelhak abdelilah abdelkader abdelkarim
  abdellah abdellatif abdelmajid abdelmalek abdelouahed abderrahim abderrahman abdessamad abdou adil adnan ahmed ahmad
  aicha aissa ali amal amina amine anas anass asma asmae assia ayman ayoub aziz aziza badr bouchra brahim chaimae
  charaf driss fadoua fahd farid farida fatiha fatima fatimazahra fouad fouzia ghizlane habiba hafid hafsa hajar
  halima hamid hamza hanae hanane hasna hassan hassania hicham hind houda houria houssam houssein hussein ibrahim
  ibtissam ikram ilham ilyas imad imane ismail jaafar jalal jamal jamila jawad kamal karim karima kawtar kenza khadija
  khalid khadouj laila lamia latifa leila loubna lahcen lhoussaine mahmoud malika marwa maryam meryem mehdi mariam
  miloud mina mohamed mohammed mohcine moha monir mostafa mounir mourad mustapha mustafa mouna nabil nada nadia
  naima najat najib nawal nezha nisrine noureddine omar othmane ouafae oumaima rabia rachid rachida redouane reda rim
  said saida sanae salah salima salma samir samira sara siham smail soufiane souad soumia taha tarik touria wafae
  walid yasmine yassine yassir younes youness youssef zahra zakaria zineb zouhair
  alain anne antoine catherine christine claire david eric francois isabelle jacques jean julie julien laurent
  marie martine michel monique nathalie nicolas olivier patrick paul philippe pierre sophie sylvie thomas valerie
  veronique carlos carmen francisco javier jose juan maria pablo pedro ana laura john james mary peter robert
  sarah susan hans klaus anna peter`
    .trim()
    .split(/\s+/),
);
