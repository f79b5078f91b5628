/** Everything that may be done next. */
import type { Choice } from './act.ts';
import { block, dispatch, endBlock, hold, holdTogether, release } from './desk-choices.ts';
import { send, standDown } from './emergency-choices.ts';
import { answer, dispatchTogether, invite } from './pooling-choices.ts';
import { merge, move, reassign, recall, split, swap } from './rearranging-choices.ts';
import { breakOff, extend, handOver, replace } from './taking-over-choices.ts';
import { ask, cancel, change, changeSide, comeBack, decide, depart } from './trip-choices.ts';

/** Every kind of act, and how often it is chosen. */
export const choices = {
  ask: [8, ask],
  decide: [8, decide],
  dispatch: [9, dispatch],
  hold: [6, hold],
  release: [1, release],
  cancel: [2, cancel],
  depart: [4, depart],
  comeBack: [4, comeBack],
  block: [1, block],
  endBlock: [1, endBlock],
  reassign: [2, reassign],
  swap: [2, swap],
  move: [3, move],
  recall: [1, recall],
  merge: [4, merge],
  split: [2, split],
  send: [2, send],
  standDown: [1, standDown],
  change: [3, change],
  changeSide: [10, changeSide],
  extend: [3, extend],
  handOver: [3, handOver],
  replace: [3, replace],
  breakOff: [2, breakOff],
  invite: [12, invite],
  answer: [30, answer],
  holdTogether: [12, holdTogether],
  dispatchTogether: [30, dispatchTogether],
} as const satisfies Readonly<Record<string, readonly [number, Choice]>>;
export type Kind = keyof typeof choices;
