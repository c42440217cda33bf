/** One row of the table of terms: what a thing is called by language, and what it is not called. */
export interface TermRow {
  name: string;
  words: { readonly [locale: string]: string };
  not: { readonly [locale: string]: readonly string[] };
}

/** A text of a language, and where it stands: `src/i18n/fr.json, nav.funders`. */
export interface PlacedText {
  place: string;
  locale: string;
  text: string;
}

/** Reads the first table of the Markdown file: `Term`, a column a language, `Not`. */
export function readTerms(markdown: string): TermRow[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
  const [head = [], , ...body] = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((each) => each.trim()),
  );
  return body.map((cells) => {
    const named = Object.fromEntries(head.map((column, at) => [column, cells[at] ?? '']));
    const { Term: name = '', Not: not = '', ...words } = named;
    return { name, words, not: readVariants(not) };
  });
}

/** `fr: bailleur, bailleurs; es: evento` */
function readVariants(text: string): TermRow['not'] {
  const parts = text.split('; ').filter(Boolean);
  return Object.fromEntries(
    parts.map((part) => {
      const [locale = '', list = ''] = part.split(': ');
      return [locale, list.split(', ')];
    }),
  );
}

/** Where a text says what the table forbids, and which terms of the table no text uses. */
export function checkTerms(terms: readonly TermRow[], texts: readonly PlacedText[]): string[] {
  return terms.flatMap((term) => [...listOtherwise(term, texts), ...listUnused(term, texts)]);
}

function listOtherwise({ name, words, not }: TermRow, texts: readonly PlacedText[]): string[] {
  return Object.entries(not).flatMap(([locale, variants]) => {
    const written = new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${variants.join('|')})(?![\\p{L}\\p{M}])`,
      'iu',
    );
    return texts.flatMap((each) => {
      const found = each.locale === locale && written.exec(each.text)?.[0];
      if (!found) return [];
      return [
        `${each.place}: “${found}” is called “${words[locale]}” (docs/terms.md, ${name}). Write that, or change the table.`,
      ];
    });
  });
}

function listUnused({ name, words }: TermRow, texts: readonly PlacedText[]): string[] {
  return Object.entries(words).flatMap(([locale, word]) => {
    const spoken = texts.filter((each) => each.locale === locale);
    const wanted = word.toLowerCase();
    if (!word || spoken.some(({ text }) => text.toLowerCase().includes(wanted))) return [];
    return [
      `docs/terms.md, ${name}: no text in ${locale} says “${word}”. Write the word that is used.`,
    ];
  });
}
