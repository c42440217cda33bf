import type { IssueLocale } from '#i18n/describe-issue.ts';
import { localeTable } from '#model/locales.ts';
import './admin.css';
import './problems.css';
import { changeLanguage, chooseLanguage, storeLanguage } from './editor-language.ts';
import { unlock } from './session-key.ts';
import type { StartTexts } from './start-texts.ts';

// Stands alone and small, so that a phone whose connection breaks still says so in words.
const words: StartTexts = JSON.parse(document.getElementById('opening-words')?.textContent ?? '');
const languages = Object.keys(words) as IssueLocale[];
const language = chooseLanguage(languages);
const waiting = document.getElementById('waiting');

storeLanguage(language);
document.documentElement.lang = language;
document.documentElement.dir = localeTable[language].dir;
document.title = words[language].title;
offerLanguages();
await open();

async function open(): Promise<void> {
  waiting?.replaceChildren(words[language].loading);
  try {
    // Before any schema is made: Zod else tries to make a function of text, which the policy of the page reports.
    const { config } = await import('zod');
    config({ jitless: true });
    const [settings, { openEditor }] = await Promise.all([
      fetch(`config.${language}.json`).then((response) => response.json()),
      import('./open-editor.ts'),
    ]);
    const { backend } = settings.config;
    if (backend.proxy_url) {
      backend.proxy_url = await unlock(backend.proxy_url);
      if (!backend.proxy_url) {
        waiting?.replaceChildren(words[language].locked);
        return;
      }
    }
    await openEditor(settings, language);
    waiting?.remove();
  } catch (error) {
    waiting?.replaceChildren(words[language].broken);
    throw error;
  }
}

function offerLanguages(): void {
  const nav = document.getElementById('languages');
  nav?.setAttribute('aria-label', words[language].languages);
  nav?.replaceChildren(...languages.map(makeButton));
}

function makeButton(offered: IssueLocale): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = offered;
  button.textContent = localeTable[offered].name;
  button.setAttribute('aria-pressed', String(offered === language));
  button.addEventListener('click', () => changeLanguage(offered));
  return button;
}
