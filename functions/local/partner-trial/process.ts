/** The partner's process: it may die at any moment, and begins again from its books. */
import type { Random } from '../demo/random.ts';
import type { Partner } from '../partner-example/partner.ts';
import { rotateSecret } from '../partner-example/webhook.ts';
import type { Faults } from './faults.ts';

export interface PartnerProcess {
  /** One look at the log, unless it is dead: it stays so for some rounds. */
  readonly round: () => Promise<void>;
  /** The partner, begun again when it is dead. */
  readonly alive: () => Promise<Partner>;
}

export const makeProcess = (
  start: (signal: AbortSignal) => Promise<Partner>,
  { strikes }: Faults,
  random: Random,
): PartnerProcess => {
  let life = new AbortController();
  let partner: Partner | undefined;
  /** Rounds for which it is still dead. */
  let away = 0;

  const alive = async (): Promise<Partner> => {
    if (partner) return partner;
    life = new AbortController();
    partner = await start(life.signal);
    return partner;
  };
  const die = async (): Promise<void> => {
    life.abort();
    await partner?.stop();
    [partner, away] = [undefined, random.whole(0, 3)];
  };
  return {
    alive,
    round: async () => {
      if (partner && strikes('partner restarted', 0.08)) await die();
      if (away > 0) {
        away -= 1;
        return;
      }
      const working = await alive();
      if (strikes('secret turned over', 0.02)) await rotateSecret(working);
      await working.catchUp();
    },
  };
};
