/**
 * The eight-pointed star of zellige, the khatam: two squares of one size, one turned by 45°.
 * Its notches lie at cos 45° / cos 22.5° ≈ 0.765 of the tips' distance from the centre.
 *
 * @param radius distance of the tips from the centre, which is at 0, 0
 * @returns the `d` of a path
 */
export function drawStar(radius: number): string {
  const notch = (radius * Math.cos(Math.PI / 4)) / Math.cos(Math.PI / 8);
  const points = Array.from({ length: 16 }, (_, index) => {
    const distance = index % 2 === 0 ? radius : notch;
    const angle = (index * Math.PI) / 8;
    return `${round(distance * Math.sin(angle))} ${round(-distance * Math.cos(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
