/** A citizen asks what became of what he reported, by the numbers his device keeps. */
import type { Context } from '../../platform/context.ts';
import { followUpIdOf, seeFollowUp } from './follow-up-records.ts';
import { eveningOf } from './judging.ts';
import { progressOf, reportIdOf, reportNumberTyped } from './progress.ts';
import { seeReport } from './records.ts';
import type { ReportProgress } from './types.ts';

const ofNumber = async ({ store }: Context, number: string): Promise<ReportProgress[]> => {
  const report = await seeReport(store, reportIdOf(number));
  if (!report) return [];
  const { at, followUpId, placeId } = report;
  return [progressOf(number, report, await seeFollowUp(store, followUpId ?? followUpIdOf(placeId, eveningOf(at))))];
};

/** Reports by their numbers, in the order asked for; numbers that nobody was given are left out. */
export const reportProgress = async (ctx: Context, numbers: readonly string[]): Promise<ReportProgress[]> => {
  ctx.personal();
  return (
    await Promise.all([...new Set(numbers.map(reportNumberTyped))].map((number) => ofNumber(ctx, number)))
  ).flat();
};
