/** What some browsers say of the line; the others say nothing, and are taken for fast. */
function readConnection(): { saveData?: boolean; effectiveType?: string } {
  return (navigator as Navigator & { connection?: object }).connection ?? {};
}

/** Whether somebody has asked for little data. */
export function savesData(): boolean {
  return readConnection().saveData ?? false;
}

export function isSlow(): boolean {
  return savesData() || /[23]g$/.test(readConnection().effectiveType ?? '');
}
