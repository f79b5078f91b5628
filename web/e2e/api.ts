import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { address } from './address.ts';
import { cast, accessTokenOf } from './staff.ts';

interface Refusal {
  readonly message: string;
}

interface Given {
  readonly request: { readonly id: string; readonly revision: number };
  readonly userErrors: readonly Refusal[];
}

interface Answer {
  readonly data?: Readonly<Record<string, Given>>;
  readonly errors?: readonly Refusal[];
}

const REQUEST = `mutation RequestVehicle($input: RequestVehicleInput!) {
  requestVehicle(input: $input) { request { id revision } userErrors { message } }
}`;
const APPROVE = `mutation ApproveRequest($input: ApproveVehicleRequestInput!) {
  approveVehicleRequest(input: $input) { request { id revision } userErrors { message } }
}`;

/** Lets a person act through the API; what is refused is thrown. */
const act = async (token: string, query: string, input: Record<string, unknown>): Promise<Given['request']> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data = {}, errors = [] } = (await response.json()) as Answer;
  const [given] = Object.values(data);
  const refused = [...errors, ...(given?.userErrors ?? [])];
  if (!given || refused.length > 0) throw new Error(refused.map(({ message }) => message).join(' '));
  return given.request;
};

/** A time as datetime-local inputs have it (Asia/Shanghai), as the API wants it. */
const instant = (local: string): string => `${local}:00+08:00`;

/**
 * Has a car asked for and the unit approve, by the API: how that looks on the pages is tested where it is the matter.
 * `from` and `to` are as datetime-local inputs have them.
 */
export const approvedRequest = async (
  browser: Pick<Browser, 'newContext'>,
  destination: string,
  { from, to }: { readonly from: string; readonly to: string },
  more: Record<string, unknown> = {},
): Promise<{ readonly id: string }> => {
  const { id, revision } = await act(await accessTokenOf(browser, cast.requester), REQUEST, {
    idempotencyKey: randomUUID(),
    destination,
    window: { from: instant(from), to: instant(to) },
    reason: '环境执法检查',
    passengers: 2,
    telephone: '13800001234',
    pickUp: '本单位南门',
    ...more,
  });
  await act(await accessTokenOf(browser, cast.approver), APPROVE, { requestId: id, revision });
  return { id };
};
