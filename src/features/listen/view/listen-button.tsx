import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { localeEntry } from '#model/locales.ts';
import { Icon } from '#site/views/icon.tsx';
import { Localized } from '#site/views/localized.tsx';
import type { RenderContext } from '#site/views/render-context.ts';
import { sayEssentials } from './say-essentials.ts';

/**
 * Reads the essentials aloud. It stays hidden until the phone turns out to have a voice for the
 * language of the page; where the locale table says that no phone has one, it is not there.
 */
export function ListenButton({
  association,
  context,
}: {
  association: Association;
  context: RenderContext;
}) {
  const { locale } = context;
  if (localeEntry(locale).voice === false) return null;
  return (
    <button
      className="button listen"
      type="button"
      hidden
      lang={locale}
      aria-pressed={false}
      data-listen={sayEssentials(association, context).join('\n')}
    >
      <Icon name="listen" />
      <Localized of={t(locale, 'listen.button')} on={locale} />
    </button>
  );
}
