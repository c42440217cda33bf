import type { APIRoute } from 'astro';

/** Everybody may read everything; here is the list of pages. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);
