import ICAL from 'ical.js';
import { sync as nodeIcal, type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { Records } from '#model/collections.ts';
import { buildDirectory } from '#testing/directory-builder.ts';
import { listDates, listSingleDates, selectDates } from './list-dates.ts';
import { writeCalendar, writeSingleCalendar } from './write-calendar.ts';

type Event = Partial<Records['events']>;
const today = '2026-11-28';

function gather(events: Record<string, Event>, calls: Record<string, { closes: string }> = {}) {
  const directory = buildDirectory(
    {
      services: [{ id: 'shelter' }],
      associations: [{ id: 'refuge', services: [{ service: 'shelter' }] }],
      events: Object.keys(events).map((id) => ({ id })),
      calls: Object.entries(calls).map(([id, call]) => ({ id, ...call })),
    },
    [],
    today,
  );
  // No schema lets a line break into a name: what comes of one that got past it is asked here.
  for (const event of directory.list.events) Object.assign(event, events[event.id]);
  const options = {
    locale: 'fr' as const,
    directory,
    site: 'https://twiza.example',
    sayPlace: (place: { name?: { fr?: string | undefined } | undefined }) => place.name?.fr ?? '',
  };
  const history = { files: undefined };
  const dates = listDates(directory, history);
  return { dates, options, singles: listSingleDates(directory, history) };
}

const write = (...given: Parameters<typeof gather>) => {
  const { dates, options } = gather(...given);
  return writeCalendar(selectDates(dates, { list: 'all' }), { list: 'all' }, options);
};

/** The events of a calendar as two readers understand them. */
function readTwice(ics: string) {
  const component = new ICAL.Component(ICAL.parse(ics));
  const byIcal = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const byNode = Object.values(nodeIcal.parseICS(ics)).filter(
    (each): each is VEvent => each?.type === 'VEVENT',
  );
  expect(byNode.map(({ uid }) => uid)).toEqual(byIcal.map(({ uid }) => uid));
  return { byIcal, byNode };
}

const times = (ics: string) => {
  const { byIcal, byNode } = readTwice(ics);
  return byIcal.map((event, index) => {
    const node = byNode[index];
    expect(node?.datetype).toBe(event.startDate.isDate ? 'date' : 'date-time');
    if (!event.startDate.isDate)
      expect(node?.start.getTime()).toBe(event.startDate.toJSDate().getTime());
    return `${event.uid.split('@')[0]} ${event.startDate} ${event.endDate}`;
  });
};

describe('a calendar', () => {
  it('has events at their moment, by the clock of where they are, summer included', () => {
    const at = { startTime: '18:30', endTime: '20:00' };
    const belgium = { country: 'BE', precision: 'country' as const };
    expect(
      times(
        write({
          brussels: { starts: '2027-07-01', ...at, place: belgium },
          online: { starts: '2026-12-12', ...at, timeZone: 'America/New_York' },
        }),
      ),
    ).toEqual([
      'events-online 2026-12-12T23:30:00Z 2026-12-13T01:00:00Z',
      'events-brussels 2027-07-01T16:30:00Z 2027-07-01T18:00:00Z',
    ]);
  });

  it('has them in Morocco as its clocks show them, in Ramadan and after', () => {
    const days = ['2027-02-20', '2027-06-20'];
    const ics = write(
      Object.fromEntries(days.map((starts) => [`e-${starts}`, { starts, startTime: '18:30' }])),
    );
    const shown = readTwice(ics).byIcal.map(({ startDate }) =>
      startDate.toJSDate().toLocaleString('sv', { timeZone: 'Africa/Casablanca' }),
    );
    expect(shown).toEqual(days.map((day) => `${day} 18:30:00`));
  });

  it('has whole days where no time is known, or no clock, and last days of calls', () => {
    const american = { country: 'US', precision: 'country' as const };
    expect(
      times(
        write(
          {
            days: { starts: '2026-12-30', ends: '2027-01-02' },
            abroad: { starts: '2026-12-10', startTime: '18:30', place: american },
          },
          { fund: { closes: '2026-12-31' } },
        ),
      ),
    ).toEqual([
      'events-abroad 2026-12-10 2026-12-11',
      'events-days 2026-12-30 2027-01-03',
      'calls-fund 2026-12-31 2027-01-01',
    ]);
  });

  it('makes no day of a month, nor of a day that no calendar has, and forgets what is long over', () => {
    const impossible: Event = { starts: '2027-02-30', ends: '2027-02-31' };
    const events = { impossible, month: { starts: '2026-12' }, old: { starts: '2026-10-01' } };
    const ics = write(events, { year: { closes: '2027' } });
    expect(times(ics)).toEqual([]);
    // A calendar without any part is none to a strict reader.
    expect(new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents()).toHaveLength(1);
  });

  it('stays one line of one event, whatever a text holds', () => {
    const hostile =
      'Fête,\r\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:faux; \\n "x"\u2028ATTACH:a\u0007\u0085';
    const place = { name: { fr: `Salle\nURL:https://bad.example` }, precision: 'country' as const };
    const ics = write({
      fair: { starts: '2026-12-10', name: { fr: hostile }, summary: { fr: hostile }, place },
    });
    const { byIcal, byNode } = readTwice(ics);
    expect(byIcal).toHaveLength(1);
    expect(byIcal[0]?.summary).toBe(
      'Fête, END:VEVENT BEGIN:VEVENT SUMMARY:faux; \\n "x" ATTACH:a ',
    );
    expect(byNode[0]?.url).toMatchObject({ val: 'https://twiza.example/fr/events/fair/' });
    expect(ics.split('\r\n').filter((line) => /^(BEGIN|URL|ATTACH)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'URL;VALUE=URI:https://twiza.example/fr/events/fair/',
    ]);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Zl}]/u);
  });

  it('folds long lines at 75 bytes, and never inside a letter', () => {
    const name = { fr: `${'ⵜⵉⵡⵉⵣⵉ تويزة é '.repeat(7)}🤝` };
    const ics = write({ fair: { starts: '2026-12-10', name } });
    const lines = ics.split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics).not.toContain('�');
    expect(Buffer.from(ics).toString()).toBe(ics);
    expect(readTwice(ics).byIcal[0]?.summary.trim()).toBe(name.fr);
  });

  it('says of who hides neither where nor what', () => {
    const place = { name: { fr: 'Derrière le four' }, precision: 'country' as const };
    const summary = { fr: 'Sonnez deux fois.' };
    const ics = write({ talk: { starts: '2026-12-10', associations: ['refuge'], place, summary } });
    expect(ics).not.toMatch(/four|Sonnez|LOCATION/);
    expect(ics).toContain('/fr/events/talk/');
  });

  it('is the same each time, whatever clock the machine has', () => {
    const given = { days: { starts: '2026-12-30' } };
    const here = write(given);
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    try {
      expect(write(given)).toBe(here);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

it('one event has a calendar of its own as long as it is not over', () => {
  const { singles, options } = gather({
    past: { starts: '2026-11-20' },
    next: { starts: '2026-12-20' },
  });
  expect(singles.map(({ record }) => record.id)).toEqual(['next']);
  const [next] = singles;
  if (!next) throw new Error('No event');
  expect(times(writeSingleCalendar(next, options))).toEqual(['events-next 2026-12-20 2026-12-21']);
});
