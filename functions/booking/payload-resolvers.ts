/** Answers of acts on requests and orders, as the contract shows them. */
import type { Context } from '../platform/context.ts';
import { userErrors, type Result, type UserError } from '../platform/result.ts';
import { refusalTexts } from './refusals.ts';
import type { BookingRefusal } from './refusal-types.ts';
import type { VehicleHold } from './dispatch/board-types.ts';
import type { DispatchOrder, VehicleRequest } from './types.ts';

/** Payload of an act on a request. */
export const requestPayload = <Code extends BookingRefusal>(
  { language }: Context,
  result: Result<VehicleRequest, Code>,
): { request: VehicleRequest | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { request: result.value, userErrors: [] }
    : { request: null, userErrors: userErrors(result.refusals, refusalTexts, language) };

/** Payload of an act on an order. */
export const orderPayload = <Code extends BookingRefusal>(
  { language }: Context,
  result: Result<DispatchOrder, Code>,
): { order: DispatchOrder | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { order: result.value, userErrors: [] }
    : { order: null, userErrors: userErrors(result.refusals, refusalTexts, language) };

/** Payload of an act on a hold. */
export const holdPayload = <Code extends BookingRefusal>(
  { language }: Context,
  result: Result<VehicleHold, Code>,
): { hold: VehicleHold | null; userErrors: UserError<Code>[] } =>
  result.ok
    ? { hold: result.value, userErrors: [] }
    : { hold: null, userErrors: userErrors(result.refusals, refusalTexts, language) };
