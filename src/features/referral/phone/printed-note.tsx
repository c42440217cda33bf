import type { LocalizedText } from '#i18n/localized-text.ts';
import { localeEntry } from '#model/locales.ts';

/** The note as paper shows it; on the screen it stands in its field. */
export function PrintedNote({
  title: { text, lang },
  note,
}: {
  title: LocalizedText;
  note: string;
}) {
  const { tag, dir } = localeEntry(lang);
  return (
    <section className="printed-note">
      <h3 lang={tag} dir={dir}>
        {text}
      </h3>
      <p dir="auto">{note}</p>
    </section>
  );
}
