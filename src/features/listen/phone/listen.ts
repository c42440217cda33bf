/** Offers to read the page's essentials aloud, if the phone has a voice for its language. */
const button = document.querySelector('[data-listen]') as HTMLElement;
const speech: SpeechSynthesis | undefined = window.speechSynthesis;

// The DOM makes texts of what it is given, and a profile has room for no more.
function stop(): void {
  speech?.cancel();
  button.ariaPressed = false as never;
}

if (speech) {
  const offer = () => {
    button.hidden = !speech.getVoices().some((voice) => voice.lang.startsWith(button.lang));
  };
  button.onclick = () => {
    if (speech.speaking) return stop();
    button.ariaPressed = true as never;
    // One by one: some engines fall silent after a quarter of a minute. The line before the button says
    // who is there now, if anybody knows.
    for (const text of [
      ...(button.dataset.listen as string).split('\n'),
      (button.previousElementSibling as Element).textContent,
    ]) {
      const utterance = new SpeechSynthesisUtterance(text);
      // The phone's own choice among the voices of a language is its owner's.
      utterance.lang = button.lang;
      utterance.onend = () => speech.pending || stop();
      speech.speak(utterance);
    }
  };
  window.onpagehide = stop;
  // Voices may come late.
  speech.onvoiceschanged = offer;
  offer();
}

export {};
