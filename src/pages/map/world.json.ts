import type { APIRoute } from 'astro';
import { outlineWorld } from '#features/map/map-world.ts';

/** The world, for the map of associations abroad. Natural Earth, by way of world-atlas. */
export const GET: APIRoute = () => Response.json(outlineWorld());
