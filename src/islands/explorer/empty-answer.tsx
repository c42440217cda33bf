import { useEffect, useState } from 'react';
import { fill } from '#i18n/fill.ts';
import type { Filter } from '#search/finder-fields.ts';
import type { Answer } from '#search/question.ts';
import type { Choice } from '#views/finder-choices.ts';
import { writeAddress } from './address.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { change, type ExplorerState, isNarrowed, isUntouched, setPlace } from './explorer-state.ts';
import { markChoice } from './mark-choice.ts';
import type { OpenDirectory } from './open-directory.ts';
import type { Ask } from './to-question.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'addHref'> {
  /** What the answer answers. */
  state: ExplorerState;
  ask: Ask;
  answer: Answer;
  values: ReadonlyMap<string, Choice>;
  open: () => Promise<OpenDirectory>;
  onChange: (state: ExplorerState) => void;
  countWords: (count: number) => string;
}

const mostOffers = 4;

/** Nobody is found: says so plainly, and offers what is nearest. */
export function EmptyAnswer({
  state,
  ask,
  answer,
  values,
  texts,
  addHref,
  open,
  onChange,
  countWords,
}: Props) {
  const place = findEmptyPlace(state, answer);
  const elsewhere = place ? setPlace(withoutWords(state, place)) : undefined;
  const near = useNearby(place, elsewhere, { ask, values, open });
  const name = place && values.get(`province/${place}`)?.name;
  const reached = place ? values.get(`covers/${place}`)?.count : undefined;
  /** What else narrows the question is not in the count that the build made. */
  const isAlone = isUntouched(change(setPlace(elsewhere ?? state), { sort: 'best' }));
  const anywhere = isNarrowed(state) && answer.totalAnywhere > 0;
  return (
    <div className="empty">
      <div className="prose">
        <p>
          <strong>
            {name
              ? fill(texts.nobodyIn, { place: name })
              : anywhere
                ? texts.nobodyWith
                : texts.nobody}
          </strong>{' '}
          <a href={addHref}>{texts.add}</a>
        </p>
        <ul className="chips">
          {anywhere && (
            <Offer
              text={`${texts.without} · ${countWords(answer.totalAnywhere)}`}
              onTake={() => onChange(change(state, { filters: {}, openNow: false }))}
            />
          )}
          {place && reached ? (
            <Offer
              text={isAlone ? `${texts.covers} · ${countWords(reached)}` : texts.covers}
              onTake={() => onChange(setPlace(elsewhere ?? state, ['covers', place]))}
            />
          ) : null}
        </ul>
        {near.length > 0 && (
          <>
            <p>{texts.nearby}</p>
            <ul className="chips">
              {near.map((choice) => (
                <Offer
                  key={choice.id}
                  text={`${choice.name} · ${countWords(choice.count)}`}
                  attributes={markChoice(choice)}
                  onTake={() => onChange(setPlace(elsewhere ?? state, ['province', choice.id]))}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );

  /** Where the place was typed, the words give way to the filter. */
  function withoutWords(from: ExplorerState, id: string | undefined): ExplorerState {
    return answer.emptyValues.includes(`province/${id}`) ? change(from, { words: '' }) : from;
  }
}

function Offer({
  text,
  attributes,
  onTake,
}: {
  text: string;
  attributes?: ReturnType<typeof markChoice>;
  onTake: () => void;
}) {
  return (
    <li>
      <button type="button" {...attributes} onClick={onTake}>
        {text}
      </button>
    </li>
  );
}

/** The province that was asked for, by word or by filter, and in which nobody is found. */
function findEmptyPlace({ filters }: ExplorerState, { emptyValues }: Answer): string | undefined {
  const named = emptyValues
    .map((value) => value.split('/') as [Filter, string])
    .find(([filter]) => filter === 'province');
  return named?.[1] ?? filters.province?.[0] ?? filters.covers?.[0];
}

/** The nearest provinces in which somebody answers the same question, with how many. */
function useNearby(
  place: string | undefined,
  elsewhere: ExplorerState | undefined,
  { ask, values, open }: Pick<Props, 'ask' | 'values' | 'open'>,
): Choice[] {
  const [near, setNear] = useState<Choice[]>([]);
  const wanted = elsewhere && writeAddress(elsewhere);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for the state.
  useEffect(() => {
    setNear([]);
    if (!place || !elsewhere) return;
    const stop = new AbortController();
    const load = async () => {
      const finder = await open();
      const [ids, counts] = await Promise.all([
        finder.provincesNear(place, stop.signal),
        finder.countAmong('province', elsewhere, ask, stop.signal),
      ]);
      const some = ids.flatMap((id) => {
        const choice = values.get(`province/${id}`);
        const count = counts.get(id) ?? 0;
        return choice && count > 0 && id !== place ? [{ ...choice, count }] : [];
      });
      if (!stop.signal.aborted) setNear(some.slice(0, mostOffers));
    };
    // The offer is a help: without it the answer is the same.
    load().catch(() => {});
    return () => stop.abort();
  }, [place, wanted, ask, values, open]);
  return near;
}
