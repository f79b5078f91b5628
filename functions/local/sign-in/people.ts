import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { escaped, pageOf } from './pages.ts';
import { words, type SignInRole } from './words.ts';

/** Somebody to sign in as. */
export interface SignInPerson {
  /** `sub` of the person's tokens. */
  readonly subject: string;
  readonly name: string;
  readonly unit: LocalizedText;
  readonly roles: readonly SignInRole[];
}

/** Everybody one can sign in as: `cast` are the few shown first. */
export interface Everybody {
  readonly cast: readonly SignInPerson[];
  readonly others: readonly SignInPerson[];
}

/** Order in which a trip passes through their hands. */
const WALK: readonly SignInRole[] = ['UNIT_STAFF', 'UNIT_MANAGER', 'DISPATCHER', 'DRIVER'];

const placeInWalk = ({ roles }: SignInPerson): number => WALK.findIndex((role) => roles.includes(role));

const titles = (person: SignInPerson, language: Language): string =>
  person.roles.map((role) => words[language].roles[role].title).join('、');

/** A button that signs in as the person. */
const card = (person: SignInPerson, language: Language): string => {
  const does = person.roles.map((role) => words[language].roles[role].does).join(language === 'zh' ? '；' : '; ');
  return `<li><button class="person" name="person" value="${escaped(person.subject)}">
<span class="who"><b>${escaped(person.name)}</b> <span class="role">${titles(person, language)}</span></span>
<span class="unit">${escaped(person.unit[language])}</span>
<span class="does">${does}</span>
</button></li>`;
};

const cards = (people: readonly SignInPerson[], language: Language, kind: 'ol' | 'ul'): string =>
  `<${kind} class="people">\n${people.map((person) => card(person, language)).join('\n')}\n</${kind}>`;

/** The people of one unit, small. */
const unitRow = (people: readonly SignInPerson[], language: Language): string => {
  const buttons = people.map(
    (person) =>
      `<li><button class="btn small" name="person" value="${escaped(person.subject)}">${escaped(person.name)} <span class="role">${titles(person, language)}</span></button></li>`,
  );
  return `<section><h3>${escaped(people[0]?.unit[language] ?? '')}</h3><ul class="small-people">${buttons.join('')}</ul></section>`;
};

/** The page on which one chooses who to be. `otherLanguage` is the address of the same page in the other language. */
export const peoplePage = ({ cast, others }: Everybody, language: Language, otherLanguage: string): string => {
  const text = words[language];
  const walk = cast.filter((person) => placeInWalk(person) >= 0).sort((a, b) => placeInWalk(a) - placeInWalk(b));
  const overseers = cast.filter((person) => placeInWalk(person) < 0);
  const units = Map.groupBy(others, ({ unit }) => unit.zh);
  const rest =
    others.length === 0
      ? ''
      : `<details><summary>${text.everyone(others.length)}</summary>
<p class="quiet">${text.find}</p>
<div class="units">
${[...units.values()].map((group) => unitRow(group, language)).join('\n')}
</div>
</details>`;
  return pageOf(
    language,
    text.signIn,
    `<div class="intro">
<h1>${text.choose}</h1>
<p class="notice">${text.explained}</p>
<p class="row links"><a href="/">${text.home}</a><a href="${escaped(otherLanguage)}" lang="${language === 'zh' ? 'en' : 'zh-CN'}">${text.otherLanguage}</a></p>
</div>
<form method="post">
<section><h2>${text.walk}</h2>
<p class="quiet">${text.walkExplained}</p>
${cards(walk, language, 'ol')}</section>
<section><h2>${text.others}</h2>
${cards(overseers, language, 'ul')}</section>
${rest}
</form>`,
  );
};
