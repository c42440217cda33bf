import { useEffect, useState } from 'react';
import { reportBug } from '#base/report-bug.ts';
import { tryAgain } from '#features/search/phone/try-again.ts';
import type { ExplorerProps } from './explorer-props.ts';
import { type Loading, partOf, reduceLoading } from './loading-reducer.ts';

/**
 * A part of the explorer that few need, fetched once it is wanted.
 *
 * @param base folder of the finder's files
 * @param isWanted whether the page needs it; what somebody asks for needs `go('asking')`
 */
export function useLazyPart<Part extends object>(
  base: string,
  load: () => Promise<Part>,
  isWanted?: boolean,
) {
  const [loading, setLoading] = useState<Loading<Part>>('shut');
  const go = (next: Loading<Part>) => setLoading((before) => reduceLoading(before, next));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `go` is new at every drawing.
  useEffect(() => {
    if (isWanted) go('asking');
  }, [isWanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing but another state begins something.
  useEffect(() => {
    if (loading === 'retried') void tryAgain(base, () => go('asking'), true);
    else if (loading === 'asking')
      load().then(go, (error) => {
        reportBug(error);
        go('failed');
      });
  }, [loading]);
  return {
    go,
    loading,
    part: partOf(loading),
    /** Says that it did not come, where it did not. */
    failure: (text: Failure, texts: ExplorerProps['texts']) =>
      isWanted &&
      (loading === 'failed' || loading === 'retried') && (
        <LoadFailure text={text} texts={texts} onRetry={() => go('retried')} />
      ),
  };
}

/** The text that says what did not come. */
type Failure = 'failed' | 'textsFailed' | 'mapFailed';

/** Something did not come: says what, and tries again on a tap. */
export function LoadFailure({
  text,
  texts,
  onRetry,
}: Pick<ExplorerProps, 'texts'> & { text: Failure; onRetry: () => void }) {
  return (
    <p className="notice" role="alert">
      <span {...texts.foreign[text]}>{texts[text]}</span>{' '}
      <button type="button" className="button" onClick={onRetry}>
        {texts.retry}
      </button>
    </p>
  );
}
