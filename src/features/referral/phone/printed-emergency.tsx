import { EmergencyNumbers } from '#features/help/view/emergency-numbers.tsx';
import { Localized } from '#site/views/localized.tsx';
import type { SheetProps } from './write-sheet-texts.ts';

/** Whom to call in danger, first on the sheet. */
export function PrintedEmergency({ printed, lang }: Pick<SheetProps, 'printed' | 'lang'>) {
  const { emergency, numbers } = printed[lang];
  if (numbers.length === 0) return null;
  return (
    <section className="printed-emergency">
      <strong>
        <Localized of={emergency} on={lang} />
      </strong>
      <EmergencyNumbers numbers={numbers} locale={lang} />
    </section>
  );
}
