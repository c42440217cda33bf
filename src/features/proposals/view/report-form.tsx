import { envelope, limits } from '#features/proposals/form/envelope.ts';
import { t } from '#i18n/t.ts';
import { Localized } from '#site/views/localized.tsx';
import { mailFrom, SendingForm } from './sending-form.tsx';
import { Which } from './which.tsx';

/** Two taps for what most people know of an association: it has closed, or it is no longer there. */
export function ReportForm(sending: Omit<Parameters<typeof SendingForm>[0], 'children'>) {
  const { locale, destination } = sending;
  return (
    <SendingForm {...sending}>
      <details className="fold">
        <summary>
          <h2>
            <Localized of={t(locale, 'propose.part.closed')} on={locale} />
          </h2>
        </summary>
        <div className="fields" id="closed">
          <Which collection="associations" locale={locale} />
          <label>
            <Localized of={t(locale, 'propose.reportNote')} on={locale} />
            <textarea name={envelope.note} rows={2} data-most={limits.note} />
          </label>
          <div className="actions">
            {(['closed', 'moved'] as const).map((report) => (
              <button
                key={report}
                className={`button by-${destination.way}`}
                type="submit"
                {...mailFrom(sending)}
                name={envelope.report}
                value={report}
              >
                <Localized of={t(locale, `propose.report.${report}`)} on={locale} />
              </button>
            ))}
          </div>
        </div>
      </details>
    </SendingForm>
  );
}
