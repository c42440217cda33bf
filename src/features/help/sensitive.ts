import type { Directory } from '#directory/directory.ts';
import type { Topic } from '#model/collections.ts';
import type { EmergencyLine } from '#model/fields/emergency.ts';

/** A record that a page is about. */
export interface About {
  collection: keyof Directory['list'];
  id: string;
}

/** A subject of one of the vocabularies, `services/psychosocial`. */
export type Subject = `${Topic}/${string}`;

const vocabularies = {
  focusAreas: 'focus-areas',
  audiences: 'audiences',
  services: 'services',
} as const satisfies Record<string, Topic>;

/** Names nobody in particular: whoever serves everyone besides survivors still serves survivors. */
const everyone: Subject = 'audiences/everyone';

/**
 * The sensitive subjects of a page, or none where the page is not sensitive: the phone keeps no trace
 * of a sensitive page, and it carries emergency numbers and a quick way out.
 *
 * The page of a subject is sensitive if its record says so. That of any other record is, if all that
 * it says of one kind is: all its services, or all its audiences, or all its focus areas. A record
 * without subjects of its own (a role, a need) goes by its association.
 */
export function findSensitiveSubjects(
  { collection, id }: About,
  directory: Directory,
): readonly Subject[] {
  if (isTopic(collection)) {
    const subject: Subject = `${collection}/${id}`;
    return isSensitive(subject, directory) ? [subject] : [];
  }
  const record = directory.byId[collection].get(id) as RecordWithSubjects | undefined;
  if (!record) return [];
  if (listKinds(record).length === 0 && record.association)
    return findSensitiveSubjects({ collection: 'associations', id: record.association }, directory);
  return listSensitiveOf(record, directory);
}

/** The sensitive subjects of a record that is perhaps in no directory yet, or none where it is not sensitive. */
export function listSensitiveOf(
  record: RecordWithSubjects,
  directory: Directory,
): readonly Subject[] {
  const kinds = listKinds(record);
  const isAbout = kinds.some((subjects) => subjects.every((each) => isSensitive(each, directory)));
  return isAbout ? kinds.flat().filter((each) => isSensitive(each, directory)) : [];
}

/** The subjects of a record by kind, those kinds that it has. */
function listKinds(record: RecordWithSubjects): Subject[][] {
  return Object.entries(vocabularies)
    .map(([field, topic]) => listSubjects(record[field as keyof typeof vocabularies], topic))
    .filter((subjects) => subjects.length > 0);
}

/** All sensitive subjects of the vocabularies. */
export function listSensitiveSubjects({
  list,
}: Directory): (readonly [topic: Topic, id: string])[] {
  return Object.values(vocabularies).flatMap((topic) =>
    list[topic].filter(({ sensitive }) => sensitive).map(({ id }) => [topic, id] as const),
  );
}

/**
 * The emergency numbers of a page in the order of `site.yaml`: those that name one of its subjects,
 * and those that name none. A page without subjects shows them all.
 */
export function listEmergencyLines(
  lines: readonly EmergencyLine[] | undefined,
  subjects?: readonly Subject[],
): readonly EmergencyLine[] {
  return (lines ?? []).filter((line) => {
    const named = Object.entries(vocabularies).flatMap(([field, topic]) =>
      listSubjects(line[field as keyof typeof vocabularies], topic),
    );
    return !subjects || named.length === 0 || named.some((each) => subjects.includes(each));
  });
}

interface RecordWithSubjects {
  focusAreas?: readonly string[] | undefined;
  audiences?: readonly string[] | undefined;
  services?: readonly (string | { service: string })[] | undefined;
  association?: string | undefined;
}

function listSubjects(
  values: RecordWithSubjects['services'] | readonly unknown[] | undefined,
  topic: Topic,
): Subject[] {
  const ids = (values ?? []).map((value) =>
    typeof value === 'object' && value !== null && 'service' in value ? value.service : value,
  );
  return ids.map((id): Subject => `${topic}/${id}`).filter((subject) => subject !== everyone);
}

function isSensitive(subject: Subject, directory: Directory): boolean {
  const [topic, id = ''] = subject.split('/') as [Topic, string];
  return directory.byId[topic].get(id)?.sensitive === true;
}

function isTopic(collection: string): collection is Topic {
  return Object.values(vocabularies).some((topic) => topic === collection);
}
