// Put before a program (`node --import`): every look at the clock comes an hour after the one before, so
// that whatever looks twice sees two days.
const hour = 3_600_000;
let now = Date.parse('2025-11-28T22:00:00Z');
const Clock = globalThis.Date;

globalThis.Date = class extends Clock {
  constructor(...given) {
    now += given.length > 0 ? 0 : hour;
    super(...(given.length > 0 ? given : [now]));
  }
};
