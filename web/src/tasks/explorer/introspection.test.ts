import { describe, expect, it } from 'vitest';
import { found, written, type Contract } from './introspection.ts';

const named = (name: string) => ({ kind: 'OBJECT', name });
const nonNull = (ofType: object) => ({ kind: 'NON_NULL', name: null, ofType: ofType as never });
const list = (ofType: object) => ({ kind: 'LIST', name: null, ofType: ofType as never });

const contract: Contract = {
  operations: [
    { name: 'holdCar', description: null, root: 'Mutation' },
    { name: 'myCars', description: null, root: 'Query' },
  ],
  types: [{ name: 'CarOffer', kind: 'OBJECT', description: null }],
};

describe('the contract in the explorer', () => {
  it('writes a type as the language does', () => {
    expect(written(named('Order'))).toEqual({ before: '', name: 'Order', after: '' });
    expect(written(nonNull(list(nonNull(named('Order')))))).toEqual({ before: '[', name: 'Order', after: '!]!' });
  });

  it('finds operations and types by any part of their names, the beginning first', () => {
    expect(found(contract, 'car').map(({ name, of }) => [name, of])).toEqual([
      ['CarOffer', 'CarOffer'],
      ['holdCar', 'Mutation'],
      ['myCars', 'Query'],
    ]);
    expect(found(contract, ' HOLD ')).toHaveLength(1);
    expect(found(contract, 'station')).toEqual([]);
  });
});
