import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../platform/time.ts';
import { languageOf } from './language.ts';
import { scalars } from './scalars.ts';

describe('DateTime', () => {
  const morning = instantOf('2026-11-24T08:30');
  it.each(['2026-11-24T08:30:00+08:00', '2026-11-24T00:30:00Z', '2026-11-23t19:30:00.000-05:00'])(
    'reads %s',
    (text) => {
      expect(scalars.DateTime.parseValue(text)).toBe(morning);
      expect(scalars.DateTime.parseLiteral(parseValue(`"${text}"`))).toBe(morning);
    },
  );
  it.each([
    ['without an offset', '2026-11-24T08:30:00'],
    ['without seconds', '2026-11-24T08:30+08:00'],
    ['on a day that is none', '2026-02-30T08:30:00+08:00'],
    ['at an hour that is none', '2026-02-20T24:30:00+08:00'],
    ['as a number', 1_795_000_000],
    ['empty', ''],
    ['in a year of five digits once it is in Shanghai', '9999-12-31T23:59:59-23:59'],
    ['long before anything we serve', '0000-01-01T00:00:00Z'],
  ])('refuses an instant %s', (_, value) => {
    expect(() => scalars.DateTime.parseValue(value)).toThrow('RFC 3339 with an offset');
  });
  it('leaves parts of a second out, as answers do', () => {
    expect(scalars.DateTime.parseValue('2026-11-24T08:30:00.999+08:00')).toBe(morning);
  });
  it("is written in Shanghai's offset", () => {
    expect(scalars.DateTime.serialize(morning)).toBe('2026-11-24T08:30:00+08:00');
  });
});

describe('the other scalars', () => {
  it.each([
    ['Date', '2028-02-29', '2028-02-29'],
    ['UUID', '0198C0DE-0000-7000-8000-00000000ABCD', '0198c0de-0000-7000-8000-00000000abcd'],
    ['DivisionCode', '430211', '430211'],
    ['PlateNumber', ' 湘b·12345 ', '湘B12345'],
    ['PlateNumber', '湘BD12345', '湘BD12345'],
  ] as const)('%s reads %s', (name, text, value) => {
    expect(scalars[name].parseValue(text)).toBe(value);
  });
  it.each([
    ['Date', '2027-02-29'],
    ['Date', '2027-2-9'],
    ['Date', '9999-12-31'],
    ['UUID', '0198c0de'],
    ['DivisionCode', '43021'],
    ['DivisionCode', '043021'],
    ['PlateNumber', '湘O12345X9'],
    ['PlateNumber', ''],
  ] as const)('%s refuses %s and says what it must be', (name, text) => {
    expect(() => scalars[name].parseValue(text)).toThrow(`${name} must be`);
  });
});

describe('the language of a caller', () => {
  it.each([
    [undefined, 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, en;q=0.5, zh;q=0.1', 'en'],
    ['fr', 'zh'],
    ['*', 'zh'],
    ['en;q=nonsense', 'en'],
  ])('%s → %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
