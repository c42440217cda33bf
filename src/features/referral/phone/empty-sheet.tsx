import type { SheetProps } from '#features/referral/view/write-sheet-texts.ts';

/** What to do with a sheet that nobody is on. */
export function EmptySheet({ texts, ways }: Pick<SheetProps, 'texts' | 'ways'>) {
  return (
    <div className="empty">
      <div>
        <h2>{texts.empty}</h2>
        <p>{texts.emptyText}</p>
        <p className="record-acts">
          {ways.map(({ href, name }) => (
            <a className="button" href={href} key={href}>
              {name}
            </a>
          ))}
        </p>
      </div>
    </div>
  );
}
