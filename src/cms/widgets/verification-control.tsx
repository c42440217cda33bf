import DecapCmsWidgetObject from 'decap-cms-widget-object';
import { fromJS, type Map as ImmutableMap, is } from 'immutable';
import { useRef, useState } from 'react';
import { changeBeside } from '#cms/change-beside.ts';
import { readDraft } from '#cms/draft.ts';
import { findings, type TappedFinding, verifyDraft } from '#cms/verify-draft.ts';
import { sayWord } from '#cms/words.ts';
import type { CmsKey } from '#i18n/say-cms.ts';
import { readCountryDay } from '#model/country-day.ts';
import type { ControlProps } from './control-props.ts';

type Fields = ImmutableMap<string, unknown>;

interface GroupProps extends ControlProps<Fields> {
  /** The draft as it is now, not as it was when the control was drawn. */
  getEntry: () => Fields;
}

/** What the last tap changed, to be taken back. */
interface Change {
  before: Fields;
  after: Fields;
}

const Group = DecapCmsWidgetObject.controlComponent;

const words: Record<TappedFinding, CmsKey> = {
  phone: 'verifyPhone',
  message: 'verifyMessage',
  visit: 'verifyVisit',
  closed: 'verifyClosed',
  moved: 'verifyMoved',
};

/** How far a record is verified: the fields of it, and for an association what to tap instead. */
export function VerificationControl(props: GroupProps) {
  return (
    <>
      {props.getEntry().get('collection') === 'associations' && <VerifyButtons {...props} />}
      <Group {...props} />
    </>
  );
}

function VerifyButtons({ field, classNameWrapper, getEntry, onChange }: GroupProps) {
  const [last, setLast] = useState<Change>();
  const first = useRef<HTMLButtonElement>(null);

  const write = (fields: Fields) => {
    const own = String(field.get('name'));
    changeBeside(fields.delete(own));
    onChange((fields.get(own) ?? null) as Fields | null);
  };
  const tap = (found: TappedFinding) => {
    const entry = getEntry();
    const changed = verifyDraft(readDraft(entry).data, found, readCountryDay());
    const after = fromJS(changed) as Fields;
    setLast({ before: after.map((_, name) => entry.getIn(['data', name])), after });
    write(after);
  };
  const takeBack = ({ before, after }: Change) => {
    // What somebody has typed since stays.
    const entry = getEntry();
    write(
      before.map((old, name) => {
        const now = entry.getIn(['data', name]);
        return is(now, after.get(name)) ? (old ?? null) : now;
      }),
    );
    setLast(undefined);
    first.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a part of Decap's own form
    <div className={`verify ${classNameWrapper}`} role="group" aria-label={sayWord('verify')}>
      <div className="verify-buttons">
        {findings.map((found, index) => (
          <button
            key={found}
            type="button"
            ref={index === 0 ? first : null}
            onClick={() => tap(found)}
          >
            {sayWord(words[found])}
          </button>
        ))}
      </div>
      <p>{sayWord('verifyHint')}</p>
      <p role="status">{last && sayWord(nameOutcome(last.after))}</p>
      {last && (
        <button type="button" onClick={() => takeBack(last)}>
          {sayWord('undo')}
        </button>
      )}
    </div>
  );
}

function nameOutcome(changed: Fields): CmsKey {
  if (changed.has('places')) return 'verifiedMoved';
  return changed.has('status') ? 'verifiedClosed' : 'verified';
}
