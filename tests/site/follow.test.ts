import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { followingPath, hrefOf, pathOf } from '#directory/addresses.ts';
import { findFollowed, listCalendars, listFeeds } from '#features/follow/followed.ts';
import { locales } from '#model/locales.ts';
import { contentOf, siteOf } from '#testing/build-fixture.ts';
import { readDirectory } from '#testing/read-directory.ts';
import { openPage } from '../support/open-page.ts';

const site = siteOf('full-record');
const directory = await readDirectory(contentOf('full-record'));
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const feeds = globSync(`*/${followingPath}/**/*.xml`, { cwd: site });
const calendars = globSync(`*/${followingPath}/**/*.ics`, { cwd: site });

describe('what one may follow', () => {
  it('has a feed and a calendar in each language, whether anything is new or not', () => {
    const choices = listFeeds(directory).length;
    expect(feeds).toHaveLength(choices * locales.length);
    expect(calendars.filter((file) => !/(events|calls|opportunities)\//.test(file))).toHaveLength(
      listCalendars(directory).length * locales.length,
    );
  });

  it('is read by readers of feeds and of XML', () => {
    const wrong = feeds.filter((file) => {
      const xml = read(file);
      const { meta, self, items } = parseFeed(xml);
      const isWhole = meta.type === 'atom' && self === `https://fixture.example/${file}`;
      const isOnce = new Set(items.map(({ id }) => id)).size === items.length;
      return XMLValidator.validate(xml) !== true || !isWhole || !isOnce;
    });
    expect(wrong).toEqual([]);
  });

  it('is read by two readers of calendars, which find the same events', () => {
    const wrong = calendars.filter((file) => {
      const ics = read(file);
      const uids = new ICAL.Component(ICAL.parse(ics))
        .getAllSubcomponents('vevent')
        .map((each) => new ICAL.Event(each).uid);
      const others = Object.values(nodeIcal.parseICS(ics)).flatMap((each) =>
        each?.type === 'VEVENT' ? each.uid : [],
      );
      return String(uids.sort()) !== String(others.sort());
    });
    expect(wrong).toEqual([]);
    expect(read(`fr/${followingPath}/all.ics`)).toContain(
      'UID:events-coming-event@fixture.example',
    );
  });

  it('says nothing that somebody wrote of themselves', () => {
    const [wish] = directory.list.volunteers;
    if (!wish) throw new Error('The fixture has no wish');
    const said = [...feeds, ...calendars].map(read).join('');
    expect(said).toContain(wish.id);
    expect(said).not.toContain(wish.pseudonym);
    for (const text of Object.values(wish.text)) expect(said).not.toContain(text);
  });

  it('is offered where it is read, and not where a trace of it may harm', () => {
    const offers = (path: string) => ({
      feed: openPage(site, hrefOf('fr', path))
        .querySelector('head link[type="application/atom+xml"]')
        ?.getAttribute('href'),
      calendar: openPage(site, hrefOf('fr', path)).querySelector('a[href$=".ics"]'),
    });
    expect(offers(pathOf('events')).feed).toBe('/fr/follow/kinds/events.xml');
    expect(offers('regions/guelmim-oued-noun').feed).toBe(
      '/fr/follow/regions/guelmim-oued-noun.xml',
    );
    expect(offers('events/coming-event').calendar?.getAttribute('href')).toBe(
      '/fr/follow/events/coming-event.ics',
    );
    const sensitive = globSync('fr/{focus,audiences,help}/*/index.html', { cwd: site })
      .map((file) => openPage(site, `/${file}`))
      .filter(({ documentElement }) => documentElement.hasAttribute('data-sensitive'));
    expect(sensitive.length).toBeGreaterThan(0);
    for (const page of sensitive)
      expect(
        page.querySelector(
          `main a[href*="/${followingPath}/"], head [href*=".xml"][type]:not([type*=opensearch])`,
        ),
      ).toBeNull();
    expect(findFollowed('events', directory)).toEqual({ list: 'kinds', id: 'events' });
  });
});
