import { defineMiddleware } from 'astro:middleware';
import { trimPolicy } from '#build/security-policy.ts';

/** At build, on the way of each page into its file. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(trimPolicy(await response.text()), response);
});
