import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { brand } from '#site/brand.ts';
import { drawStar } from '#site/views/star-shape.ts';

export const getStaticPaths = () => ['180', '192', '512'].map((size) => ({ params: { size } }));

/** The mark for the screen of a phone. Phones cut their icons round: it stays inside the middle four fifths. */
export const GET: APIRoute = ({ params }) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">
    <rect x="-50" y="-50" width="100" height="100" fill="${brand.deepBlue}"/>
    <path d="${drawStar(38)}" fill="${brand.sand}"/>
    <path d="${drawStar(33)}" fill="${brand.blue}"/>
    <path d="${drawStar(17)}" fill="${brand.amber}"/>
  </svg>`;
  const fitTo = { mode: 'width', value: Number(params.size) } as const;
  const png = new Resvg(svg, { fitTo }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
