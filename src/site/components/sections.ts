import type { PlainCollection } from '#directory/addresses.ts';
import type { MessageKey } from '#i18n/messages.ts';

interface SectionLink {
  path: string;
  key: MessageKey;
}

/** Every list of the site, in the footer, by what brings people to it. */
export const footerSections: { title: MessageKey; links: SectionLink[] }[] = [
  {
    title: 'footer.find',
    links: [
      { path: 'help', key: 'nav.help' },
      { path: 'associations', key: 'nav.associations' },
      { path: 'focus', key: 'nav.focus' },
      { path: 'audiences', key: 'nav.audiences' },
      { path: 'regions', key: 'nav.regions' },
      { path: 'provinces', key: 'nav.provinces' },
      { path: 'refer', key: 'refer.title' },
      { path: 'kept', key: 'kept.title' },
    ],
  },
  {
    title: 'footer.act',
    links: [
      { path: 'propose', key: 'propose.link' },
      { path: 'volunteer', key: 'nav.volunteer' },
      { path: 'volunteer/wishes', key: 'nav.volunteers' },
      { path: 'support', key: 'nav.support' },
      { path: 'funders', key: 'nav.funders' },
      { path: 'calls', key: 'nav.calls' },
    ],
  },
  {
    title: 'footer.learn',
    links: [
      { path: 'programmes', key: 'nav.programmes' },
      { path: 'projects', key: 'nav.projects' },
      { path: 'events', key: 'nav.events' },
      { path: 'resources', key: 'nav.resources' },
    ],
  },
];

const main = new Set(['help', 'associations', 'volunteer', 'support']);

/** The most important of them, in the header. */
export const mainSections = footerSections
  .flatMap(({ links }) => links)
  .filter(({ path }) => main.has(path));

/** Lists that lead on from a list: what else brings the same people here. */
export const seeAlso: Record<PlainCollection, PlainCollection[]> = {
  programmes: ['projects', 'funders', 'calls'],
  projects: ['programmes', 'events', 'resources'],
  funders: ['calls', 'programmes', 'needs'],
  calls: ['funders', 'programmes', 'needs'],
  needs: ['funders', 'calls', 'projects'],
  opportunities: ['volunteers', 'needs', 'events'],
  volunteers: ['opportunities', 'needs', 'events'],
  events: ['projects', 'resources', 'opportunities'],
  resources: ['projects', 'events', 'calls'],
};
