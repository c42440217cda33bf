import { listFilters, markFilters } from '#features/search/phone/query/filters.ts';
import { CheckBox, ChoiceFilter } from './choice-filter.tsx';
import type { ExplorerProps } from './explorer-props.ts';
import { choose, type Dispatch } from './explorer-reducer.ts';
import { change, type ExplorerState, toggleValue } from './explorer-state.ts';
import { PlaceFilter } from './place-filter.tsx';
import type { useCounts } from './use-counts.ts';

interface Props extends Pick<ExplorerProps, 'texts' | 'choices' | 'lang'> {
  state: ExplorerState;
  counts: ReturnType<typeof useCounts>;
  dispatch: Dispatch;
}

/** Everything that results can be narrowed by; a value that no record has is not offered. */
export function FilterPanel({ state, texts, choices, lang, counts, dispatch }: Props) {
  const marks = markFilters.filter((filter) => choices.marks[filter]);
  const lookAtMarks = () => counts.look(marks);
  return (
    <>
      <div onFocusCapture={() => counts.look(['region', 'province'])}>
        <PlaceFilter {...{ state, texts, choices, lang, dispatch }} counts={counts.countOf} />
      </div>
      {listFilters.map((filter) => (
        <ChoiceFilter
          key={filter}
          title={texts[filter]}
          titleMark={texts.foreign[filter]}
          choices={choices[filter]}
          chosen={state.filters[filter] ?? []}
          lang={lang}
          countOf={(choice) => counts.countOf(filter, choice)}
          onToggle={(id) => dispatch(choose(toggleValue(state, filter, id)))}
          onOpen={() => counts.look([filter])}
        />
      ))}
      <fieldset className="marks" onFocusCapture={lookAtMarks} onPointerEnter={lookAtMarks}>
        <legend className="visually-hidden">{texts.marks}</legend>
        <CheckBox
          name={texts.openNow}
          attributes={texts.foreign.openNow}
          isChecked={state.openNow}
          lang={lang}
          onToggle={() => dispatch(choose(change(state, { openNow: !state.openNow })))}
        />
        {marks.map((filter) => (
          <CheckBox
            key={filter}
            name={texts[filter]}
            attributes={texts.foreign[filter]}
            isChecked={Boolean(state.filters[filter])}
            count={counts.countOf(filter, { id: 'yes', count: choices.marks[filter] })}
            lang={lang}
            onToggle={() => dispatch(choose(toggleValue(state, filter, 'yes')))}
          />
        ))}
      </fieldset>
    </>
  );
}
