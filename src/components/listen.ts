/** Offers to read the page's essentials aloud, if the phone has a voice for its language. */
export function offerToRead(): void {
  const button = document.querySelector('[data-listen]') as HTMLElement;
  const speech: SpeechSynthesis | undefined = window.speechSynthesis;
  if (!speech) return;
  let voice: SpeechSynthesisVoice | undefined;
  const offer = () => {
    const isOurs = ({ lang }: SpeechSynthesisVoice) =>
      document.documentElement.lang.startsWith(lang.slice(0, 2));
    voice = speech.getVoices().find(isOurs);
    button.hidden = !voice;
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
      utterance.voice = voice as SpeechSynthesisVoice;
      utterance.onend = () => speech.pending || stop();
      speech.speak(utterance);
    }
  };
  addEventListener('pagehide', stop);
  // Voices may come late.
  speech.onvoiceschanged = offer;
  offer();
}
