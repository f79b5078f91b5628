/** What a rule or act answers: the value, or every refusal at once. Only bugs and lost infrastructure throw. */
export type Result<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal<Code>[] };

/** Values a refusal's text mentions: a plate, a limit, a time already put into words. */
export type Facts = Readonly<Record<string, string | number>>;

/** One reason why an act is not done: typed code, where in the input, and the facts for its text. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly path: readonly string[];
  readonly facts: Facts;
}

export type Language = 'zh' | 'en';

/** Text of one refusal in both languages, and the rule behind it (rule 12 of the field). */
export interface RefusalText {
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
  /** A rule with a figure that is policy names the one that was applied. */
  readonly rule: Readonly<Record<Language, string | ((facts: Facts) => string)>>;
}

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refused = <Code extends string>(
  refusals: readonly Refusal<Code>[],
): { readonly ok: false; readonly refusals: readonly Refusal<Code>[] } => ({ ok: false, refusals });

export const refusal = <Code extends string>(
  code: Code,
  path: readonly string[] = [],
  facts: Facts = {},
): Refusal<Code> => ({ code, path, facts });

/** A refusal as the API shows it. */
export interface UserError<Code extends string> {
  code: Code;
  message: string;
  path: string[];
  rule: string;
}

const ruleOf = ({ rule }: RefusalText, language: Language, facts: Facts): string => {
  const said = rule[language];
  return typeof said === 'string' ? said : said(facts);
};

/** Puts refusals into the caller's language. */
export const userErrors = <Code extends string>(
  refusals: readonly Refusal<Code>[],
  texts: Readonly<Record<Code, RefusalText>>,
  language: Language,
): UserError<Code>[] =>
  refusals.map(({ code, path, facts }) => ({
    code,
    message: texts[code][language](facts),
    path: [...path],
    rule: ruleOf(texts[code], language, facts),
  }));
