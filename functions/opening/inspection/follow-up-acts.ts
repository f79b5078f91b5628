/** Use cases round follow-ups: explain, put right, close. */
import { findUnit } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { DAY } from '../../platform/time.ts';
import { take } from '../take-acts.ts';
import { personIn } from './check-acts.ts';
import { followUpsOf, followUpWrite, seeFollowUp } from './follow-up-records.ts';
import { afterStep, mayAnswer, mayClose, stepRefusals, textRefusals, waitsForUnit } from './follow-ups.ts';
import type { FollowUp, StepRefusal } from './types.ts';

/** Days for which follow-ups are listed. */
export const LISTED = 365 * DAY;
const LEAST_TEXT = 4;

interface TakeStep {
  readonly followUpId: string;
  readonly text: string;
}

/** Steps that people write themselves; a re-check is a check. */
type WrittenStep = 'EXPLAINED' | 'RECTIFIED' | 'CLOSED';

const useCases: Readonly<Record<WrittenStep, string>> = {
  EXPLAINED: 'explainFollowUp',
  RECTIFIED: 'rectifyFollowUp',
  CLOSED: 'closeFollowUp',
};

const takeStep =
  (step: WrittenStep) =>
  (ctx: Context, { followUpId, text: given }: TakeStep): Promise<Result<FollowUp, StepRefusal>> => {
    const { personId } = personIn(ctx);
    const text = tidy(given);
    const mayStep = step === 'CLOSED' ? mayClose : mayAnswer;
    return take<FollowUp | undefined, FollowUp, StepRefusal>(ctx, {
      stamp: stampOf(ctx, useCases[step], text),
      look: () => seeFollowUp(ctx.store, followUpId),
      repeated: (followUp) => {
        const last = followUp?.steps.at(-1);
        return last?.step === step && last.by === personId && last.text === text ? followUp : undefined;
      },
      refusals: (followUp) =>
        followUp && mayStep(ctx.viewer, followUp)
          ? [...stepRefusals(followUp, step, personId), ...textRefusals(text, LEAST_TEXT, 'text')]
          : [refusal('FOLLOW_UP_NOT_FOUND', ['input', 'followUpId'])],
      change: (seen) => {
        const before = certain(seen, 'the follow-up of a step');
        const after = afterStep(before, { step, by: personId, at: ctx.now, text });
        return { writes: [followUpWrite(before, after)], answer: after };
      },
    });
  };

export const explainFollowUp = takeStep('EXPLAINED');
export const rectifyFollowUp = takeStep('RECTIFIED');
export const closeFollowUp = takeStep('CLOSED');

/** Most follow-ups of a unit. */
const LIST_MOST = 100;

/** Follow-ups of the caller's own unit within a year, those that wait for it first, then the latest. */
export const ownFollowUps = async (ctx: Context): Promise<FollowUp[]> => {
  const { unitId } = personIn(ctx);
  const unit = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
  const all = await followUpsOf(ctx.store, cityOf(unit.divisionCode), ctx.now - LISTED);
  const waits = (followUp: FollowUp): number => (waitsForUnit(followUp) ? 0 : 1);
  return all
    .filter((followUp) => followUp.unitId === unitId)
    .sort((a, b) => waits(a) - waits(b))
    .slice(0, LIST_MOST);
};
