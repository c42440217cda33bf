import { correction, generate, type Mask, mode } from 'lean-qr';
import { writePng } from './write-png.ts';

/** Addresses are ASCII: no other way of writing them need be weighed. */
const encode = generate.with(mode.ascii);

/**
 * Weighing the eight patterns that may lie over a code takes three times as long as drawing one, on
 * every page of the site; what reads codes reads all eight alike.
 */
const pattern: Mask = 0;

/**
 * An address as a QR code for paper: a picture as a `data:` address, one pixel a square, without the
 * quiet zone, which the style of the page leaves around it.
 */
export function drawAddress(address: string): { src: string; size: number } {
  const code = encode(address, { minCorrectionLevel: correction.M, mask: pattern });
  const png = writePng({ size: code.size, isDark: code.get });
  return { src: `data:image/png;base64,${png.toString('base64')}`, size: code.size };
}
