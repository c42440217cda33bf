import excerpt from './api-excerpt.json' with { type: 'json' };
import type { OperationName } from './operations.ts';

export interface Asked {
  /** The login of who asks, if they have signed in. */
  login: string | undefined;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

export interface GithubAnswer {
  status: number;
  body?: unknown;
}

interface Described {
  query: { name: string; required?: boolean; schema: object }[];
  request: object | null;
  needsRequest: boolean;
  responses: Record<string, { schema: object | null; example: unknown }>;
}

export const described = excerpt.operations as unknown as Record<OperationName, Described>;
export const components = excerpt.components as Record<string, object>;

/** GitHub's own example of an answer, with what is true here in the place of what it says. */
export function fill(operation: OperationName, ours: unknown, status = 200): GithubAnswer {
  return { status, body: overlay(described[operation].responses[status]?.example, ours) };
}

export function answerRefusal(status: number, message: string): GithubAnswer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

export const notFound = answerRefusal(404, 'Not Found');

/** Lists are ours alone, each item over the first of the example. */
function overlay(example: unknown, ours: unknown): unknown {
  if (Array.isArray(ours)) {
    const [first] = Array.isArray(example) ? example : [];
    return ours.map((item) => overlay(first, item));
  }
  if (!isObject(ours) || !isObject(example)) return ours;
  const parts = Object.entries(ours).map(([key, value]) => [key, overlay(example[key], value)]);
  return { ...example, ...Object.fromEntries(parts) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
