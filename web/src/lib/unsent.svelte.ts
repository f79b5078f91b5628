import { keep, kept } from './device.ts';

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * What one person has typed of one thing and not sent yet. The tab keeps it, so that it outlives a page loaded anew and
 * a new sign-in; another person is never offered it, and signing out takes it away.
 */
export class Unsent {
  /** As it was kept before the page was loaded, of unknown shape; undefined when nothing was. */
  readonly before: unknown;
  /** Whether the form still holds what was kept. */
  isRestored = $state(false);
  readonly #name: string;

  /** `of` says about what it is, where a person may have several forms of the kind. */
  constructor(form: string, personId: string, of?: string) {
    this.#name = [form, personId, of].filter((part) => part !== undefined).join(':');
    this.before = kept('session', this.#name);
    this.isRestored = isRecord(this.before);
  }

  /** Keeps what is typed; undefined where nothing is that would be missed. */
  keep(typed: object | undefined): void {
    keep('session', this.#name, typed);
  }

  /** It was sent, or is not wanted. */
  forget(): void {
    this.isRestored = false;
    this.keep(undefined);
  }
}

type Fits = (value: unknown) => boolean;

/** Whether a value is of the kind that stands in the form so far; a list is one of texts. */
const isLike =
  (standing: unknown): Fits =>
  (value) =>
    Array.isArray(standing)
      ? Array.isArray(value) && value.every((part) => typeof part === 'string')
      : typeof value === typeof standing;

/** Those entries of a kept record that fit the form: those that have a rule of their own by it, all others by their type. */
export const fitting = <Form extends object>(
  record: unknown,
  form: Form,
  rules: { readonly [Name in keyof Form]?: Fits } = {},
): Partial<Form> => {
  const given: Partial<Record<PropertyKey, unknown>> = isRecord(record) ? record : {};
  const fits = (name: keyof Form): boolean => (rules[name] ?? isLike(form[name]))(given[name]);
  const names = (Object.keys(form) as (keyof Form)[]).filter((name) => name in given && fits(name));
  return Object.fromEntries(names.map((name) => [name, given[name]])) as Partial<Form>;
};

/** A number as a field holds it: null while it is empty. */
export const isTypedNumber: Fits = (value) => value === null || typeof value === 'number';
