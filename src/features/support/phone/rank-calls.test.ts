import { describe, expect, it } from 'vitest';
import type { PhoneCall } from '#features/support/phone-call.ts';
import { rankCalls } from './rank-calls.ts';

const call: PhoneCall = {
  id: 'one',
  title: 'One',
  funders: '',
  amounts: '',
  marks: [],
  state: 'open',
  closes: '2026-12-31',
  says: { text: '', look: 'good', later: {} },
  who: ['associations'],
  focusAreas: ['health'],
  audiences: [],
  provinces: [],
  regions: ['marrakech-safi'],
};
const regionOf = { safi: 'marrakech-safi', oujda: 'oriental' };
const applicant = {
  id: 'amal',
  kind: 'association',
  focusAreas: ['health'],
  places: [{ province: 'safi', precision: 'commune' }],
} as Parameters<typeof rankCalls>[0];

function rank(
  calls: Partial<PhoneCall>[],
  more: Partial<typeof applicant> = {},
  today = '2026-11-30',
) {
  const all = calls.map((each, at) => ({ ...call, id: `call-${at}`, ...each }));
  const { fits, nearly, past } = rankCalls(
    { ...applicant, ...more },
    { calls: all, regionOf },
    today,
  );
  const tell = (list: typeof fits) =>
    list.map(({ call, reasons, against, unsaid }) =>
      [
        call.id,
        ...reasons.map(({ kind, ids }) => `+${kind}:${ids}`),
        ...against.map(({ kind, ids }) => `-${kind}:${ids}`),
        ...unsaid.map((kind) => `?${kind}`),
      ].join(' '),
    );
  return { fits: tell(fits), nearly: tell(nearly), past: tell(past) };
}

describe('calls for an association', () => {
  it('fit by who may apply, place and subject, and say why', () => {
    expect(rank([{}])).toEqual({
      fits: ['call-0 +who:associations +place:marrakech-safi +focus:health'],
      nearly: [],
      past: [],
    });
  });

  it('that have one thing against them are told apart, with what it is', () => {
    expect(rank([{ who: ['cooperatives'] }, { regions: ['oriental'] }]).nearly).toEqual([
      'call-0 +place:marrakech-safi +focus:health -who:cooperatives',
      'call-1 +who:associations +focus:health -place:oriental',
    ]);
    expect(rank([{ who: ['cooperatives'], regions: ['oriental'] }])).toEqual({
      fits: [],
      nearly: [],
      past: [],
    });
  });

  it('of another subject are left out', () => {
    expect(rank([{ focusAreas: ['sport'] }]).fits).toEqual([]);
  });

  it('say what they leave open', () => {
    expect(rank([{ who: [], regions: [] }]).fits).toEqual(['call-0 +focus:health ?who ?place']);
  });

  it('close by the clock, and stand last then', () => {
    const calls = [{ state: 'unknown' as const, closes: '2027' }, {}];
    expect(rank(calls).fits.map((each) => each.slice(0, 6))).toEqual(['call-1', 'call-0']);
    const later = rank(calls, {}, '2027-01-01');
    expect([later.fits.length, later.past.length]).toEqual([1, 1]);
  });

  it('of a province fit whoever works in its whole region, and whoever works everywhere', () => {
    const calls = [{ provinces: ['safi'] }];
    expect(rank(calls, { places: [], area: { regions: ['marrakech-safi'] } }).fits).toHaveLength(1);
    expect(rank(calls, { area: { scope: 'national' } }).fits).toEqual([
      'call-0 +who:associations +focus:health',
    ]);
  });

  it('for cooperatives fit a cooperative', () => {
    expect(rank([{ who: ['cooperatives'] }], { kind: 'cooperative' }).fits).toHaveLength(1);
  });
});
