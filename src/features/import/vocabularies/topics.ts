/** What a word or a code means: ids of the three vocabularies that associations are found by. */
export interface Topics {
  readonly focusAreas?: readonly string[];
  readonly services?: readonly string[];
  readonly audiences?: readonly string[];
}

export type TopicField = keyof Topics;
export const topicFields = [
  'focusAreas',
  'services',
  'audiences',
] as const satisfies readonly TopicField[];

/** All that several words mean, each once, in their order. */
export function joinTopics(list: readonly Topics[]): { [field in TopicField]: string[] } {
  const join = (field: TopicField) => [...new Set(list.flatMap((topics) => topics[field] ?? []))];
  return {
    focusAreas: join('focusAreas'),
    services: join('services'),
    audiences: join('audiences'),
  };
}

export function hasTopics(topics: Topics): boolean {
  return topicFields.some((field) => (topics[field]?.length ?? 0) > 0);
}
