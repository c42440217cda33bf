import { useEffect, useState } from 'react';
import { reportBug } from '#base/report-bug.ts';
import type { Answer, AskedPlace } from '#features/search/phone/query/answer.ts';
import type { NearProvince } from '#features/search/phone/query/count-among.ts';
import type { Choice } from '#features/search/view/finder-choices.ts';
import { formatNumber } from '#i18n/format.ts';
import { interpolate } from '#i18n/interpolate.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { choose, type Dispatch } from './explorer-reducer.ts';
import { change, type ExplorerState, isNarrowed, isUntouched, setPlace } from './explorer-state.ts';
import { markChoice } from './name-values.ts';
import type { Ask, SearchClient } from './open-search-client.ts';
import { takeNeed, withoutWords } from './replace-words.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'addHref' | 'lang'> {
  /** What the answer answers. */
  state: ExplorerState;
  ask: Ask;
  answer: Answer;
  values: ReadonlyMap<string, Choice>;
  open: () => Promise<SearchClient>;
  /** Whether the words are what was meant. If not, they stand in no record, and the box says which value is meant. */
  isMeant: boolean;
  dispatch: Dispatch;
  countWords: (count: number) => string;
}

const mostOffers = 4;

/** What else there is, once it is known. All of it answers the same need. */
interface Offers {
  /** How many there are without filters. */
  anywhere: number;
  /** How many with those who serve the whole region or country. */
  covers: number;
  near: readonly NearProvince[];
  /** Places that the words nearly name. */
  meant: readonly AskedPlace[];
}

/** Nobody is found: says so plainly, and offers what is nearest of what was asked for, or nothing. */
export function EmptyAnswer(props: Props) {
  const { state, answer, values, texts, addHref, lang, isMeant, dispatch, countWords } = props;
  const [named] = answer.places;
  const place = findProvince(state, named);
  const name = values.get(named?.values[0] ?? `province/${place}`)?.name;
  /** The need without the place: the words that name it go, the others stay. */
  const elsewhere = setPlace(withoutWords(state, named?.words ?? []));
  const offers = useOffers(place, elsewhere, props);
  const isNeed = !isUntouched(change(elsewhere, { sort: 'best' }));
  return (
    <div className="empty">
      <div className="prose">
        <p>
          <strong>
            {name && isMeant
              ? interpolate(texts.nobodyIn, { place: name })
              : isNarrowed(state)
                ? texts.nobodyWith
                : texts.nobody}
          </strong>{' '}
          {place && isNeed && isMeant && offers?.near.length === 0 && (
            <span {...texts.foreign.nobodyElsewhere}>{texts.nobodyElsewhere} </span>
          )}
          <a href={addHref}>{texts.add}</a>
        </p>
        <ul className="chips">
          {offers?.anywhere ? (
            <Offer
              text={`${texts.without} · ${countWords(offers.anywhere)}`}
              onTake={() => dispatch(choose(change(state, { filters: {}, openNow: false })))}
            />
          ) : null}
          {place && offers?.covers ? (
            <Offer
              text={`${texts.covers} · ${countWords(offers.covers)}`}
              onTake={() => dispatch(choose(setPlace(elsewhere, ['covers', place])))}
            />
          ) : null}
        </ul>
        <Meant {...props} places={offers?.meant ?? []} />
        {offers && offers.near.length > 0 && (
          <>
            <p {...texts.foreign.nearby}>{texts.nearby}</p>
            <ul className="chips">
              {offers.near.map(({ id, count, distance }) => {
                const choice = values.get(`province/${id}`);
                const far = formatNumber(Math.round(distance), lang);
                return (
                  choice && (
                    <Offer
                      key={id}
                      text={`${choice.name} · ${countWords(count)} · ${interpolate(texts.distance, { distance: far })}`}
                      attributes={markChoice(choice)}
                      onTake={() => dispatch(choose(setPlace(elsewhere, ['province', id])))}
                    />
                  )
                );
              })}
            </ul>
          </>
        )}
        {state.words.trim() && (
          <>
            <p>{texts.byNeed}</p>
            <ul className="chips">
              {[...values]
                .filter(([value]) => value.startsWith('service/'))
                .map(([value, choice]) => (
                  <Offer
                    key={value}
                    text={choice.name}
                    attributes={markChoice(choice)}
                    onTake={() => dispatch(choose(takeNeed(state, value, answer.places)))}
                  />
                ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** A question, where the words are nearly the name of a place: until it is answered, they stay as they are. */
function Meant({
  places,
  state,
  values,
  texts,
  dispatch,
}: Pick<Props, 'state' | 'values' | 'texts' | 'dispatch'> & { places: readonly AskedPlace[] }) {
  const offered = places.flatMap(({ values: ids, words }) =>
    ids.flatMap((value) => {
      const choice = values.get(value);
      return choice ? [{ value, choice, words }] : [];
    }),
  );
  if (offered.length === 0) return null;
  return (
    <>
      <p {...texts.foreign.placeMeant}>{texts.placeMeant}</p>
      <ul className="chips">
        {offered.slice(0, mostOffers).map(({ value, choice, words }) => (
          <Offer
            key={value}
            text={choice.name}
            attributes={markChoice(choice)}
            onTake={() => {
              const [filter, id = ''] = value.split('/') as ['province' | 'region', string];
              dispatch(choose(setPlace(withoutWords(state, words), [filter, id])));
            }}
          />
        ))}
      </ul>
    </>
  );
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

/** The province that was asked for, by word or by filter. */
function findProvince({ filters }: ExplorerState, named: AskedPlace | undefined) {
  const value = named?.values.find((each) => each.startsWith('province/'));
  return value?.split('/')[1] ?? filters.province?.[0] ?? filters.covers?.[0];
}

/** Offers are a help: without them the answer is the same. Nothing is offered before it is counted. */
function useOffers(
  place: string | undefined,
  elsewhere: ExplorerState,
  { state, answer, ask, open }: Pick<Props, 'state' | 'answer' | 'ask' | 'open'>,
): Offers | undefined {
  const [offers, setOffers] = useState<Offers>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer stands for the state.
  useEffect(() => {
    setOffers(undefined);
    const stop = new AbortController();
    const load = async () => {
      const { count, nearest, suggest } = await open();
      const isCovers = Boolean(state.filters.covers);
      const [anywhere, covers, near, meant] = await Promise.all([
        isNarrowed(state)
          ? count(change(state, { filters: {}, openNow: false }), ask, stop.signal)
          : 0,
        place && !isCovers ? count(setPlace(elsewhere, ['covers', place]), ask, stop.signal) : 0,
        place ? nearest(place, elsewhere, ask, mostOffers, stop.signal) : [],
        suggest(answer, stop.signal),
      ]);
      if (!stop.signal.aborted) setOffers({ anywhere, covers, near, meant: meant.places });
    };
    load().catch(reportBug);
    return () => stop.abort();
  }, [answer, ask, open]);
  return offers;
}
