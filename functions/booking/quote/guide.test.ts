/** Market rental as the guide tells it: its documents run in their order, the centre doing its part between them. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../../platform/item.ts';
import { DAY, HOUR } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { filledBy, marketLineKinds, marketSteps, noteTold } from '../../testing/guide.ts';
import { asSystem, partnerWith, systemWrites } from '../../testing/rental.ts';
import { partnerItem } from '../../rental/records.ts';
import { contextOf, NOW, people, settle } from '../../testing/town.ts';
import { approvedMany, MORNING, value } from '../../testing/trips.ts';
import { acceptQuote } from './accept-acts.ts';
import { askForQuotes } from './acts.ts';

const outcomes: Readonly<Record<string, object>> = {
  Quotes: { partnerQuotes: { nodes: [{ state: 'ASKED', order: null }] } },
  Offer: { offerQuote: { quote: { state: 'OFFERED', offer: { total: { amountFen: 81_000 } } }, userErrors: [] } },
  ConfirmRental: { confirmMarketRental: { rentalOrder: { state: 'CONFIRMED' }, userErrors: [] } },
  Decline: { declineQuote: { quote: { state: 'DECLINED' }, userErrors: [] } },
};

describe('market rental in the guide for partners', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const partner = partnerWith('market', ['MARKET_RENTAL']);
  await settle(api.store, {});
  const stamp = { actor: 'system', useCase: 'test', at: NOW };
  await api.store.commit([{ put: partnerItem(partner) }, ...systemWrites(partner)], stamp);
  const system = asSystem(api, partner, NOW);
  const desk = contextOf(api.store, people.dispatcher, NOW);
  const told = new Map<string, string>();
  const run = async (name: string): Promise<unknown> => {
    const step = certain(
      marketSteps.find((one) => one.name === name),
      name,
    );
    const variables = filledBy(step.variables, (of) => certain(told.get(of), of)) as Record<string, unknown>;
    const { body } = await system.ask<object>(step.document, variables);
    expect(body.errors).toBeUndefined();
    noteTold(told, body.data);
    return body.data;
  };
  const asked = async (days: number): Promise<void> => {
    const window = { from: MORNING.from + days * DAY, to: MORNING.to + days * DAY };
    const [request] = await approvedMany(api.store, [{ window, driving: 'WITH_DRIVER' }]);
    const requestId = certain(request, 'a request').id;
    const wish = { idempotencyKey: randomUUID(), requestId, partnerIds: [partner.id], until: NOW + 2 * HOUR };
    const { quotes } = value(await askForQuotes(desk, wish));
    told.set('nodes.id', certain(quotes[0], 'a quote').id);
  };
  const meanwhile: Readonly<Record<string, () => Promise<unknown>>> = {
    Quotes: () => asked(1),
    ConfirmRental: async () => {
      const quoteId = certain(told.get('quote.id'), 'the quote');
      value(await acceptQuote(desk, { idempotencyKey: randomUUID(), quoteId }));
      await run('Quotes');
    },
    Decline: () => asked(2),
  };

  it.each(marketSteps)('step $name', async ({ name }) => {
    await meanwhile[name]?.();
    expect(await run(name)).toMatchObject(outcomes[name] ?? {});
  });

  it('names all kinds of lines', () => {
    const contract = readFileSync(new URL('../../../graphql/schema/rental-quote.graphql', import.meta.url), 'utf8');
    const [, kinds = ''] = /enum QuoteLineKind \{([^}]*)\}/.exec(contract) ?? [];
    expect(marketLineKinds).toEqual([...kinds.matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, kind]) => kind));
  });
});
