import { join } from 'node:path';
import type { Folder } from './folder.ts';
import { pretendedCars } from './partner-example/cars.ts';
import { reportCars } from './partner-example/catalogue.ts';
import { openPartner, type Partner } from './partner-example/partner.ts';
import { openPlatform } from './partner-example/platform.ts';
import type { PartnerClient } from './sign-in/secrets.ts';

/** Cars report every few minutes: well within the time after which a silent one is not offered any more. */
const REPORT_EVERY = 5 * 60_000;
const REST = 60_000;

interface Parts {
  readonly address: string;
  readonly folder: Folder;
  readonly partnerId: string;
}

export interface DemoPartner {
  /** Does what there is to do. Rung every few seconds. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * The time-share partner of the demo: the core of the example partner, which confirms what is held, opens and closes
 * locks, and lets its cars report. An example that runs beside it does the same, and each answer counts once.
 */
export const demoPartner = ({ address, folder, partnerId }: Parts): DemoPartner => {
  const clients = (folder.read('clients') as readonly PartnerClient[] | undefined) ?? [];
  const secret = clients.find(({ clientId }) => clientId === partnerId)?.secret ?? '';
  const ask = openPlatform({ address, clientId: partnerId, secret });
  let partner: Partner | undefined;
  let [reportedAt, restsUntil] = [0, 0];

  const work = async (): Promise<void> => {
    partner ??= await openPartner({
      ...{ ask, file: join(folder.path, 'demo-partner.sqlite'), cars: pretendedCars(ask), now: Date.now },
      ...{ objection: () => undefined, say: () => undefined },
    });
    await partner.catchUp();
    if (Date.now() - reportedAt < REPORT_EVERY) return;
    await reportCars(ask, Date.now());
    reportedAt = Date.now();
  };
  return {
    look: async () => {
      if (Date.now() < restsUntil) return;
      // Whose work has ended, or whose secret was revoked, is refused, and tries again now and then.
      await work().catch(() => {
        restsUntil = Date.now() + REST;
      });
    },
    stop: async () => partner?.stop(),
  };
};
