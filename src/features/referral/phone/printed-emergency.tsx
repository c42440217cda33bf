import { EmergencyNumbers } from '#features/help/view/emergency-numbers.tsx';
import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';
import { Localized } from '#site/views/localized.tsx';

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
