import { describe, expect, it } from 'vitest';
import { buildContent, listIssues } from '#testing/content-builder.ts';
import { datesInOrder } from './dates-in-order.ts';

function check(texts: Record<string, string>) {
  return datesInOrder.check(buildContent(texts), { today: '2025-11-22' });
}

describe('dates-in-order', () => {
  it('takes dates in order, and dates too vague to tell', () => {
    expect(
      check({
        'calls/one': 'opens: "2025-11-01"\ncloses: "2025-11-01"\n',
        'projects/two': 'associations:\n  - amal\nperiod:\n  from: "2025-11"\n  to: "2025"\n',
        'events/three': 'starts: "2025-11-01"\nstartTime: "18:00"\nendTime: "20:00"\n',
        'events/four':
          'starts: "2025-11-01"\nends: "2025-11-02"\nstartTime: "20:00"\nendTime: "01:00"\n',
      }),
    ).toEqual([]);
  });

  it('finds a call that closes before it opens', () => {
    const issues = check({ 'calls/one': 'opens: "2025-11-02"\ncloses: "2025-11-01"\n' });
    expect(listIssues(issues)).toEqual(['calls/one.yaml:2:9 dates-in-order']);
    expect(issues[0]?.values).toEqual({
      first: 'opens',
      start: '2025-11-02',
      last: 'closes',
      end: '2025-11-01',
    });
  });

  it('says when an event begins and ends, which is after its beginning', () => {
    const event = (rest: string) => check({ 'events/one': `starts: "2025-11-02"\n${rest}` });
    const sameTime = event('startTime: "20:00"\nendTime: "20:00"\n');
    expect(sameTime[0]?.values).toEqual({ start: '20:00', end: '20:00' });
    expect(event('ends: "2025-11-02"\nstartTime: "20:00"\nendTime: "18:00"\n')).toHaveLength(1);
    expect(event('endTime: "18:00"\n')).toEqual([]);
    expect(event('startTime: "18:00"\n')).toEqual([]);
  });

  it('leaves a wish to its own rule', () => {
    expect(check({ 'volunteers/w-1': 'posted: "2025-11-02"\nexpires: "2025-11-01"\n' })).toEqual(
      [],
    );
  });

  it('finds periods, events, closures and permits that end too early', () => {
    const issues = check({
      'projects/one': 'associations:\n  - amal\nperiod:\n  from: "2025"\n  to: "2024-12"\n',
      'events/two': 'starts: "2025-11-02"\nends: "2025-11"\nstartTime: "20:00"\n',
      'events/three': 'starts: "2025-11-02"\nends: "2025-10"\n',
      'events/four': 'starts: "2025-11-02"\nstartTime: "20:00"\nendTime: "18:00"\n',
      'associations/amal':
        'places:\n  - precision: country\n    hours:\n      closures:\n        - from: "2025-08-02"\n          to: "2025-08-01"\n',
      'associations/nour':
        'services:\n  - service: shelter\n    from: "2024"\n    until: "2023-12"\n',
      'needs/five':
        'authorisation:\n  number: "1"\n  authority:\n    fr: SGG\n  from: "2025-08-02"\n  to: "2025-08-01"\n',
    });
    expect(listIssues(issues)).toEqual([
      'projects/one.yaml:5:7 dates-in-order',
      'events/three.yaml:2:7 dates-in-order',
      'events/four.yaml:3:10 times-in-order',
      'associations/amal.yaml:6:15 dates-in-order',
      'associations/nour.yaml:4:12 dates-in-order',
      'needs/five.yaml:6:7 dates-in-order',
    ]);
  });
});
