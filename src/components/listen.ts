/** Offers to read the page's essentials aloud, if the phone has a voice for its language. */
export function offerToRead(): void {
  const button = document.querySelector('[data-listen]') as HTMLElement;
  const speech: SpeechSynthesis | undefined = window.speechSynthesis;
  if (!speech) return;
  const offer = () => {
    button.hidden = !speech.getVoices().some(({ lang }) => lang.startsWith(button.lang));
  };
  const stop = () => {
    speech.cancel();
    button.ariaPressed = 'false';
  };
  button.onclick = () => {
    if (speech.speaking) return stop();
    button.ariaPressed = 'true';
    const now = document.querySelector('.profile > .open-now')?.textContent ?? '';
    // One by one: some engines fall silent after a quarter of a minute.
    for (const text of `${button.dataset.listen}\n${now}`.split('\n')) {
      const utterance = new SpeechSynthesisUtterance(text);
      // The phone's own choice among the voices of a language is its owner's.
      utterance.lang = button.lang;
      utterance.onend = () => speech.pending || stop();
      speech.speak(utterance);
    }
  };
  addEventListener('pagehide', stop);
  // Voices may come late.
  speech.onvoiceschanged = offer;
  offer();
}
