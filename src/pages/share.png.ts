import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { brand } from '#site/brand.ts';
import { drawStar } from '#site/views/star-shape.ts';

/**
 * The picture that a shared link shows, 1200 × 630: the mark on a wall of zellige. It has no words,
 * so that it is drawn alike wherever the site is built, whatever fonts are there.
 */
export const GET: APIRoute = () => {
  const wall = Array.from({ length: 8 * 4 }, (_, index) => {
    const [x, y] = [(index % 8) * 160 + 40, Math.floor(index / 8) * 160 + 75];
    const star = (radius: number, opacity: number) =>
      `<path d="${drawStar(radius)}" transform="translate(${x} ${y})" stroke-opacity="${opacity}"/>`;
    return star(80, 0.18) + star(60, 0.09) + star(24, 0.14);
  }).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="${brand.deepBlue}"/>
    <g fill="none" stroke="#fff" stroke-width="3">${wall}</g>
    <g transform="translate(600 315)">
      <path d="${drawStar(230)}" fill="${brand.sand}"/>
      <path d="${drawStar(200)}" fill="${brand.blue}"/>
      <path d="${drawStar(104)}" fill="${brand.amber}"/>
    </g>
  </svg>`;
  const png = new Resvg(svg).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
