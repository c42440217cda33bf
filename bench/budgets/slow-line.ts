import { Transform } from 'node:stream';

/** What a network keeps a page waiting with. */
export interface NetworkSpeed {
  /** A round trip, in milliseconds. */
  rtt: number;
  /** Kilobits (1024) a second, towards the phone, for all connections together. */
  kilobits: number;
}

/** The bytes that a packet carries at most, and what it is wrapped in. */
const [payload, wrapping] = [1460, 40];
/** So many packets are sent before the first is known to have come (RFC 6928). */
const firstPackets = 10;

/** What all connections of a phone share: its line is free again at some moment. */
export interface SharedLine {
  freeAt: number;
}

/**
 * Carries what a server sends as a slow network does: half a round trip late, no faster than the line, and no more at
 * once than the server may send before it hears that something has come. That is ten packets at first, and twice as
 * much with each round trip (TCP’s slow start, RFC 5681). Nothing is lost or overtaken.
 *
 * @returns what takes the bytes that the server sends, and gives packet after packet when it comes
 */
export function carryDown({ rtt, kilobits }: NetworkSpeed, line: SharedLine): Transform {
  const bytesPerMillisecond = (kilobits * 1024) / 8 / 1000;
  const waiting: Buffer[] = [];
  const underway: Buffer[] = [];
  let room = firstPackets * payload;
  let end = () => {};
  const send = () => {
    for (let next = waiting[0]; next && room > 0; next = waiting[0]) {
      const packet = next.subarray(0, Math.min(payload, room));
      if (packet.length === next.length) waiting.shift();
      else waiting[0] = next.subarray(packet.length);
      room -= packet.length;
      const now = performance.now();
      line.freeAt = Math.max(now, line.freeAt) + (packet.length + wrapping) / bytesPerMillisecond;
      underway.push(packet);
      // Timers that are due at once may ring in any order: each takes the packet that is first.
      setTimeout(arrive, Math.ceil(line.freeAt + rtt / 2 - now));
    }
    if (waiting.length + underway.length === 0) end();
  };
  const arrive = () => {
    const packet = underway.shift() as Buffer;
    carried.push(packet);
    setTimeout(() => {
      room += 2 * packet.length;
      send();
    }, rtt / 2);
  };
  const carried = new Transform({
    transform(bytes, _, done) {
      waiting.push(bytes);
      send();
      done();
    },
    flush(done) {
      end = done;
      send();
    },
  });
  return carried;
}

/**
 * Carries what a phone asks for: half a round trip late, and a whole one later at first, in which a connection
 * comes about.
 */
export function carryUp({ rtt }: NetworkSpeed): Transform {
  const connectedAt = performance.now() + rtt;
  const underway: Buffer[] = [];
  let end = () => {};
  const endIfEmpty = () => {
    if (underway.length === 0) end();
  };
  const carried = new Transform({
    transform(bytes, _, done) {
      underway.push(bytes);
      const wait = Math.max(connectedAt - performance.now(), 0) + rtt / 2;
      setTimeout(() => {
        carried.push(underway.shift());
        endIfEmpty();
      }, wait);
      done();
    },
    flush(done) {
      end = done;
      endIfEmpty();
    },
  });
  return carried;
}
