/** Messages to citizens: kept in the table with what they tell of, sent after it. */
import type { Reaction } from '../../platform/changes.ts';
import type { Context } from '../../platform/context.ts';
import type { Messenger } from '../../platform/messenger.ts';
import type { Sealing } from '../../platform/sealing.ts';
import { findCitizen, messageOf, messagesOf } from './records.ts';
import type { CitizenMessage } from './types.ts';

/** Messages to a citizen, the latest first. */
export const messagesTo = (ctx: Context, citizenId: string): Promise<CitizenMessage[]> =>
  messagesOf(ctx.store, citizenId, ctx.now);

/** Sends each new message to its citizen's telephone. Told twice, a service that knows its messages sends one. */
export const sendMessages = (messenger: Messenger, sealing: Sealing): Reaction => ({
  name: 'sendMessages',
  on: ['CITIZEN_MESSAGE'],
  run: async (changes, store) => {
    for (const { before, after } of changes) {
      const message = !before && after ? messageOf(after) : undefined;
      const citizen = message && (await findCitizen(store, message.citizenId));
      if (message && citizen?.phoneSealed !== undefined)
        await messenger.send({ phone: sealing.unseal(citizen.phoneSealed), text: message.text });
    }
  },
});
