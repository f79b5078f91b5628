import type { Language } from '../../platform/result.ts';
import { words } from './words.ts';

/** Text as it may stand in HTML, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A whole page of the sign-in in the product's look. `body` is HTML. */
export const pageOf = (language: Language, title: string, body: string, head = ''): string => {
  const { product, demo } = words[language];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#0b6b53">
<title>${escaped(title)} · ${product}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/oidc/sign-in/look.css">
${head}</head>
<body>
<header><a class="mark" href="/">${product}</a><span class="tag">${demo}</span></header>
<main>
${body}
</main>
</body>
</html>
`;
};

export const failurePage = (language: Language, detail: string): string => {
  const { failed, home } = words[language];
  return pageOf(
    language,
    failed,
    `<h1>${failed}</h1>
<p class="quiet">${escaped(detail)}</p>
<p><a class="btn" href="/">${home}</a></p>`,
  );
};

/** `form` is the provider's own hidden form; `goesOn` sends it without asking. */
export const signOutPage = (language: Language, form: string, goesOn: boolean): string => {
  const { signOut, signOutQuestion, home } = words[language];
  return pageOf(
    language,
    signOut,
    `<h1>${goesOn ? signOut : signOutQuestion}</h1>
${form}
<p class="row">
<input type="hidden" name="logout" value="yes" form="op.logoutForm">
<button class="btn primary" form="op.logoutForm">${signOut}</button>
<a class="btn" href="/">${home}</a>
</p>`,
    goesOn ? '<script src="/oidc/sign-in/sign-out.js" defer></script>\n' : '',
  );
};

export const signedOutPage = (language: Language): string => {
  const { signedOut, home } = words[language];
  return pageOf(language, signedOut, `<h1>${signedOut}</h1>\n<p><a class="btn" href="/">${home}</a></p>`);
};
