import { correction, generate } from 'lean-qr/nano';
import { useMemo } from 'react';

/** The quiet zone around a code, in squares. */
const quiet = 4;

/** An address as a QR code, drawn in squares of one unit; nothing for one that is too long to be read. */
export function QrCode({ address }: { address: string }) {
  const code = useMemo(() => drawCode(address), [address]);
  if (!code) return null;
  const side = code.size + 2 * quiet;
  return (
    <svg className="qr" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} aria-hidden="true">
      <path d={code.path} />
    </svg>
  );
}

/** A code of more squares is too fine for the camera of a cheap phone. */
const finest = 81;

function drawCode(address: string): { size: number; path: string } | undefined {
  if (address.length > 400) return;
  const code = generate(address, { minCorrectionLevel: correction.M });
  if (code.size > finest) return;
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  return { size: code.size, path };
}
