import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { address } from './address.ts';
import { cast, accessTokenOf } from './staff.ts';

interface Refusal {
  readonly message: string;
}

interface Given {
  readonly request?: { readonly id: string; readonly revision: number };
  readonly userErrors: readonly Refusal[];
}

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly Refusal[];
}

interface DayOf {
  readonly bookings: readonly { readonly window: { readonly to: string } }[];
}

/** What can be sent for a request, and what is booked today. */
interface Means {
  readonly assignmentOptions: {
    readonly vehicles: readonly { available: boolean; source: string; vehicle: { id: string } }[];
    readonly drivers: readonly { available: boolean; driver: { id: string; person: { name: string } } }[];
  };
  readonly dispatchBoard: {
    readonly vehicles: readonly (DayOf & { readonly vehicle: { readonly id: string } })[];
    readonly drivers: readonly (DayOf & { readonly driver: { readonly id: string } })[];
  };
}

const REQUEST = `mutation RequestVehicle($input: RequestVehicleInput!) {
  requestVehicle(input: $input) { request { id revision } userErrors { message } }
}`;
const APPROVE = `mutation ApproveRequest($input: ApproveVehicleRequestInput!) {
  approveVehicleRequest(input: $input) { request { id revision } userErrors { message } }
}`;

const MEANS = `query Means($requestId: ID!, $today: Date!) {
  assignmentOptions(for: { requestId: $requestId }) {
    vehicles { available source vehicle { id } }
    drivers { available driver { id person { name } } }
  }
  dispatchBoard(date: $today) {
    vehicles { vehicle { id } bookings { window { to } } }
    drivers { driver { id } bookings { window { to } } }
  }
}`;
const DISPATCH = `mutation DispatchVehicle($input: DispatchVehicleInput!) {
  dispatchVehicle(input: $input) { userErrors { message } }
}`;

/** Asks the API as somebody; what went wrong is thrown. */
const ask = async <Data>(token: string, query: string, variables: object): Promise<Data> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer<Data>;
  if (!data || errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
};

/** Lets a person act through the API; what is refused is thrown. */
const act = async (token: string, query: string, input: Record<string, unknown>): Promise<Given> => {
  const [given] = Object.values(await ask<Record<string, Given>>(token, query, { input }));
  const refused = given?.userErrors ?? [];
  if (!given || refused.length > 0) throw new Error(refused.map(({ message }) => message).join(' '));
  return given;
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
  const { request } = await act(await accessTokenOf(browser, cast.requester), REQUEST, {
    idempotencyKey: randomUUID(),
    destination,
    window: { from: instant(from), to: instant(to) },
    reason: '环境执法检查',
    passengers: 2,
    telephone: '13800001234',
    pickUp: '本单位南门',
    ...more,
  });
  if (!request) throw new Error('nothing was asked for');
  const { id, revision } = request;
  await act(await accessTokenOf(browser, cast.approver), APPROVE, { requestId: id, revision });
  return { id };
};

/**
 * Has a car of the pool and a driver sent for a request who can leave at once: neither is out today, nor has come back
 * in this quarter of an hour. Gives the driver's name.
 */
export const sendIdle = async (browser: Pick<Browser, 'newContext'>, requestId: string): Promise<string> => {
  const token = await accessTokenOf(browser, cast.dispatcher);
  const now = Date.now();
  const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
  const { assignmentOptions: options, dispatchBoard: board } = await ask<Means>(token, MEANS, { requestId, today });
  const isIdle = ({ bookings }: DayOf): boolean => bookings.every(({ window }) => Date.parse(window.to) <= now);
  const idle = new Set([
    ...board.vehicles.filter(isIdle).map(({ vehicle }) => vehicle.id),
    ...board.drivers.filter(isIdle).map(({ driver }) => driver.id),
  ]);
  const car = options.vehicles.find(
    ({ available, source, vehicle }) => available && source === 'PLATFORM_POOL' && idle.has(vehicle.id),
  );
  const crew = options.drivers.find(({ available, driver }) => available && idle.has(driver.id));
  if (!car || !crew) throw new Error('no car and driver of the pool can leave at once');
  const means = { vehicleId: car.vehicle.id, driverId: crew.driver.id };
  await act(token, DISPATCH, { idempotencyKey: randomUUID(), requestId, ...means });
  return crew.driver.person.name;
};
