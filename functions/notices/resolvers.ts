import { visibleEmergency } from '../booking/emergency/list-acts.ts';
import { visibleOrder, visibleRequest } from '../booking/list-acts.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { userErrors } from '../platform/result.ts';
import { markNoticesRead, myNotices, unreadCount } from './acts.ts';
import { refusalTexts } from './refusals.ts';
import { noticeText } from './words.ts';

export const resolvers: Resolvers = {
  Query: {
    myNotices: (_, asked, ctx) => myNotices(ctx, asked),
  },
  Mutation: {
    markNoticesRead: async (_, { input }, ctx) => {
      const result = await markNoticesRead(ctx, input);
      return result.ok
        ? { unreadCount: await unreadCount(ctx), userErrors: [] }
        : { unreadCount: null, userErrors: userErrors(result.refusals, refusalTexts, ctx.language) };
    },
  },
  NoticeConnection: {
    unreadCount: (_, __, ctx) => unreadCount(ctx),
  },
  Notice: {
    text: (notice, _, { language, now }) => noticeText(notice, language, now),
    request: ({ requestId }, _, ctx) => (requestId === undefined ? null : visibleRequest(ctx, requestId)),
    order: ({ orderId }, _, ctx) => (orderId === undefined ? null : visibleOrder(ctx, orderId)),
    seriesId: ({ seriesId }) => seriesId ?? null,
    statementId: ({ statementId }) => statementId ?? null,
    rentalOrderId: ({ rentalOrderId }) => rentalOrderId ?? null,
    groundId: ({ groundId }) => groundId ?? null,
    emergency: async ({ emergencyId }, _, ctx) =>
      (emergencyId === undefined ? undefined : await visibleEmergency(ctx, emergencyId)) ?? null,
  },
};
