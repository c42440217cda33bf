import type { LocalizedText } from '#i18n/localized-text.ts';
import { type Locale, localeEntry } from '#model/locales.ts';

/** A text, marked with its language and direction when they are not those of the page. */
export function Localized({ of: text, on }: { of: LocalizedText | undefined; on: Locale }) {
  if (!text) return null;
  if (text.lang === on) return text.text;
  return (
    <span lang={localeEntry(text.lang).tag} dir={localeEntry(text.lang).dir}>
      {text.text}
    </span>
  );
}

/** Several texts on one line, each marked as it needs. */
export function JoinedTexts({ of, on }: { of: readonly LocalizedText[]; on: Locale }) {
  return of.map((text, index) => (
    <span key={text.text}>
      {index > 0 && ' · '}
      <Localized of={text} on={on} />
    </span>
  ));
}

/** The attributes of an element whose whole content is this text. */
export function langOf(text: LocalizedText, on: Locale): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return text.lang === on
    ? {}
    : { lang: localeEntry(text.lang).tag, dir: localeEntry(text.lang).dir };
}

/** Numbers, telephones, addresses of mail and web: always left to right, apart from what surrounds them. */
export function Ltr({ children }: { children: string }) {
  return <bdi dir="ltr">{children}</bdi>;
}

/** A name that has no language of its own, marked by the script it is written in. */
export function Name({ children }: { children: string }) {
  if (/\p{Script=Arabic}/u.test(children)) {
    return (
      <bdi lang="ar" dir="rtl">
        {children}
      </bdi>
    );
  }
  return /\p{Script=Tifinagh}/u.test(children) ? (
    <bdi lang="zgh">{children}</bdi>
  ) : (
    <bdi>{children}</bdi>
  );
}
