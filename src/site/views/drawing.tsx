/**
 * A line drawing of 24 units, in the colour of the text around it. Words always stand beside it.
 *
 * @param d the `d` of its path; what runs in a browser is handed it and carries no collection of icons
 */
export function Drawing({ d }: { d: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
