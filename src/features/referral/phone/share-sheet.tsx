import { useLayoutEffect, useRef } from 'react';
import { reportBug } from '#base/report-bug.ts';
import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';
import { Drawing } from '#site/views/drawing.tsx';
import { QrCode } from './qr-code.tsx';
import type { ReferralAction, ReferralModel } from './referral-reducer.ts';

interface Props extends Pick<SheetProps, 'texts' | 'icons'> {
  title: string;
  /** What a message says: associations, numbers, the sheet's address. */
  message: string;
  address: string;
  model: ReferralModel;
  dispatch: (action: ReferralAction) => void;
}

/** Ways to send the sheet; those that this phone does not have are not there. */
export function ShareSheet(props: Props) {
  const { title, message, address, texts, icons, model, dispatch } = props;
  const { isCopied, refusals } = model;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (refusals > 0) field.current?.focus();
  }, [refusals]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an association that comes late ends the selection.
  useLayoutEffect(() => {
    if (field.current === document.activeElement) field.current?.select();
  }, [refusals, message]);
  const text = encodeURIComponent(message);
  const canSms = matchMedia('(pointer: coarse)').matches;
  const told = (isDone: boolean) => dispatch({ type: 'copied', isCopied: isDone });
  const copy = async () => {
    // Some browsers have no clipboard for pages, those inside other apps refuse it.
    await Promise.resolve()
      .then(() => navigator.clipboard.writeText(message))
      .then(
        () => told(true),
        (error) => {
          // Where there is no clipboard at all, that is no mistake of ours.
          if (navigator.clipboard) reportBug(error);
          told(false);
        },
      );
  };
  // Somebody who closes the menu of the phone has changed their mind: nothing to say.
  const share = () => void navigator.share({ title, text: message }).catch(() => {});
  return (
    <div className="share-sheet">
      <div className="actions">
        {'share' in navigator && (
          <button type="button" className="button" onClick={share}>
            <Drawing d={icons.share} />
            {texts.share}
          </button>
        )}
        <a
          className="button"
          href={`https://wa.me/?text=${text}`}
          target="_blank"
          rel="external nofollow noopener"
        >
          <Drawing d={icons.whatsapp} />
          {texts.whatsapp}
        </a>
        {canSms && (
          <a className="button" href={`sms:?&body=${text}`}>
            <Drawing d={icons.email} />
            {texts.sms}
          </a>
        )}
        <button type="button" className="button" onClick={copy}>
          <Drawing d={icons.link} />
          {texts.copy}
        </button>
      </div>
      <p role="status" className="soft">
        {isCopied ? texts.copied : refusals > 0 && texts.uncopied}
      </p>
      {refusals > 0 && (
        <label className="shown-text">
          {texts.text}
          <textarea readOnly rows={8} dir="auto" value={message} ref={field} />
        </label>
      )}
      <details>
        <summary>{texts.code}</summary>
        <QrCode address={address} />
        <p>
          <bdi dir="ltr">{address}</bdi>
        </p>
      </details>
    </div>
  );
}
