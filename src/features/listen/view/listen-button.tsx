import { t } from '#i18n/t.ts';
import type { Association } from '#model/associations.ts';
import { Icon } from '#site/views/icon.tsx';
import type { Surroundings } from '#site/views/look-up.ts';
import { Words } from '#site/views/words.tsx';
import { sayEssentials } from './say-essentials.ts';

/**
 * Reads the essentials aloud. It stays hidden until the phone turns out to have a voice for the
 * language of the page; no phone has one for Tamazight.
 */
export function ListenButton({
  association,
  around,
}: {
  association: Association;
  around: Surroundings;
}) {
  const { locale } = around;
  if (locale === 'zgh') return null;
  return (
    <button
      className="button listen"
      type="button"
      hidden
      lang={locale}
      aria-pressed={false}
      data-listen={sayEssentials(association, around).join('\n')}
    >
      <Icon name="listen" />
      <Words of={t(locale, 'listen.button')} on={locale} />
    </button>
  );
}
