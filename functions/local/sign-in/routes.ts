import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Language } from '../../platform/result.ts';
import type { HttpHandler } from '../front.ts';
import { bodyOf } from '../gateway.ts';
import { pageHeaders } from '../page.ts';
import { failurePage } from './pages.ts';
import { peoplePage, type Everybody } from './people.ts';
import { languageOf, words } from './words.ts';

const SIGN_OUT = "document.getElementById('op.logoutForm').submit();\n";

/** The tokens of the page itself and what the sign-in adds to them. */
const look = (): string =>
  ['../../../web/src/ui/tokens.css', './look.css']
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('\n');

const reply = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { ...pageHeaders, 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
};

/** Language of the sign-in pages: as switched, as the page asked, or as the browser prefers. */
const chosenLanguage = (switched: string | null, asked: unknown, fallback: Language): Language => {
  const wanted = switched ?? (typeof asked === 'string' ? asked : '');
  if (wanted.startsWith('en')) return 'en';
  return wanted.startsWith('zh') ? 'zh' : fallback;
};

/** Everything under /oidc: our own sign-in pages, and the provider for the rest. */
export const signInRoutes = (provider: Provider, people: Everybody): HttpHandler => {
  const callback = provider.callback();
  const css = look();
  const subjects = new Set([...people.cast, ...people.others].map(({ subject }) => subject));

  const choosePerson: HttpHandler = (request, response) => {
    const browserLanguage = languageOf(request.headers);
    const answer = async (): Promise<void> => {
      const { prompt, params } = await provider.interactionDetails(request, response);
      if (prompt.name !== 'login') throw new Error(`nothing to do for ${prompt.name}`);
      const switched = new URL(request.url ?? '/', 'http://localhost').searchParams.get('lang');
      const language = chosenLanguage(switched, params.ui_locales, browserLanguage);
      if (request.method !== 'POST') {
        const other = language === 'zh' ? '?lang=en' : '?lang=zh';
        reply(response, 200, 'text/html', peoplePage(people, language, other));
        return;
      }
      const subject = new URLSearchParams((await bodyOf(request))?.toString()).get('person') ?? '';
      const result = subjects.has(subject) ? { login: { accountId: subject } } : { error: 'access_denied' };
      await provider.interactionFinished(request, response, result);
    };
    answer().catch(() => {
      // Too late, or a second time: the provider no longer knows what this sign-in was for.
      if (!response.headersSent)
        reply(response, 400, 'text/html', failurePage(browserLanguage, words[browserLanguage].lapsed));
    });
  };

  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/sign-in/look.css') reply(response, 200, 'text/css', css);
    else if (path === '/sign-in/sign-out.js') reply(response, 200, 'text/javascript', SIGN_OUT);
    else if (path.startsWith('/sign-in/')) choosePerson(request, response);
    else {
      for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
      void callback(request, response);
    }
  };
};
