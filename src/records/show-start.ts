/** Of what somebody wrote, a message shows so many letters: enough to find it again. */
const mostShown = 60;

export function showStart(text: string): string {
  return text.slice(0, mostShown).toWellFormed();
}
