import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';
import { interpolate } from '#i18n/interpolate.ts';
import { findLoaded, type ReferralAction, type ReferralModel } from './referral-reducer.ts';

interface Props extends Pick<SheetProps, 'texts'> {
  model: ReferralModel;
  dispatch: (action: ReferralAction) => void;
  shown: readonly string[];
  total: number;
}

/** What of the sheet is not there, and why: nothing is left out in silence. */
export function SheetNotices({ texts, model, dispatch, shown, total }: Props) {
  const listAll = (outcome: unknown) => shown.filter((id) => findLoaded(model, id) === outcome);
  const missing = listAll('missing');
  const unreachable = listAll('unreachable');
  const isWaiting = listAll(undefined).length > 0;
  const refused = model.asked?.refused ?? [];
  return (
    <>
      <p role="status" className="soft">
        {isWaiting ? texts.loading : total > shown.length && sayShown(texts, shown.length, total)}
      </p>
      {total > shown.length && !isWaiting && (
        <p>
          <button type="button" className="button" onClick={() => dispatch({ type: 'more' })}>
            {texts.more}
          </button>
        </p>
      )}
      {missing.length > 0 && <p className="notice">{sayIds(texts.notFound, missing)}</p>}
      {refused.length > 0 && <p className="notice">{sayIds(texts.refused, refused)}</p>}
      {unreachable.length > 0 && (
        <div className="notice">
          <p>{sayIds(texts.unreachable, unreachable)}</p>
          <p>
            <button type="button" className="button" onClick={() => dispatch({ type: 'retried' })}>
              {texts.retry}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

function sayShown(texts: Props['texts'], shown: number, total: number): string {
  return interpolate(texts.shown, { shown, total });
}

/** The first of a list and the beginning of each: an address may hold anything. */
function sayIds(text: string, ids: readonly string[]) {
  const told = ids.slice(0, 30).map((id) => (id.length > 80 ? `${id.slice(0, 80)}…` : id));
  const [before = '', after = ''] = text.split('{ids}');
  return (
    <>
      {before}
      <bdi>{[...told, ...(ids.length > told.length ? ['…'] : [])].join(' · ')}</bdi>
      {after}
    </>
  );
}
