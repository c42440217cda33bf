import { hrefOf, pathOf } from '#directory/addresses.ts';
import type { Directory } from '#directory/directory.ts';
import { findWay, type GivingWay, listOpenNeeds } from '#features/support/list-open-needs.ts';
import { type LocalizedText, resolveText } from '#i18n/localized-text.ts';
import { t } from '#i18n/t.ts';
import type { Need } from '#model/needs.ts';
import { describeBrief } from '#site/views/card-model.ts';
import type { CompactLine } from '#site/views/compact-list.tsx';
import type { RenderContext } from '#site/views/render-context.ts';

export interface NeedGroup {
  subject: LocalizedText;
  href?: string;
  lines: CompactLine[];
}

/** More lines than these make a page heavy; the list of all is one tap away. */
const most = 100;

/** Needs of one kind by their first subject, in the order of the vocabulary. */
export function groupNeeds(
  directory: Directory,
  way: GivingWay,
  context: RenderContext,
): NeedGroup[] {
  const { locale } = context;
  const needs = listOpenNeeds(directory)
    .filter((need) => findWay(need) === way)
    .slice(0, most);
  const bySubject = Map.groupBy(needs, (need) => subjectOf(need, directory));
  const line = (need: Need) => {
    const { state: _, ...brief } = describeBrief('needs', need, context);
    return brief;
  };
  const named = directory.list['focus-areas'].flatMap(({ id, name }) => {
    const group = bySubject.get(id);
    const subject = resolveText(name, locale) ?? { text: id, lang: locale };
    return group
      ? [{ subject, href: hrefOf(locale, pathOf('focus-areas', id)), lines: group.map(line) }]
      : [];
  });
  const others = bySubject.get('');
  return others
    ? [...named, { subject: t(locale, 'profile.more'), lines: others.map(line) }]
    : named;
}

function subjectOf({ focusAreas, association }: Need, { byId }: Directory): string {
  return (focusAreas ?? byId.associations.get(association)?.focusAreas)?.[0] ?? '';
}
