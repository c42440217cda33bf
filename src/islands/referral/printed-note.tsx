import type { Said } from '#i18n/said.ts';
import type { Locale } from '#locales.ts';
import { Words } from '#views/words.tsx';

/** The note as paper shows it; on the screen it stands in its field. */
export function PrintedNote({ title, note, on }: { title: Said; note: string; on: Locale }) {
  return (
    <section className="printed-note">
      <h3>
        <Words of={title} on={on} />
      </h3>
      <p dir="auto">{note}</p>
    </section>
  );
}
