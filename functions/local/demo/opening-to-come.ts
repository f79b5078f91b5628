import type { Opening } from '../../opening/engine/types.ts';
import type { SetPlace } from '../../opening/setting/types.ts';
import { firstVersion, openingOf } from '../../opening/setting/versions.ts';
import type { Place } from '../../opening/types.ts';
import { certain } from '../../platform/item.ts';
import { addDays, civilDate, DAY, type Instant } from '../../platform/time.ts';
import { ZHUZHOU } from './bodies.ts';
import { demoId } from './identity.ts';
import { morningsAndEvenings } from './opening.ts';
import { cast } from './people.ts';

/** Days from now on which the announced opening begins. */
const AHEAD = 30;

/** The opening that is announced: at noon, too. */
const atNoonToo: Pick<Opening, 'rules' | 'periods'> = {
  rules: [
    {
      type: 'DAILY',
      on: {},
      hours: [
        { from: '06:00', to: '09:00' },
        { from: '12:00', to: '14:00' },
        { from: '16:00', to: '21:00' },
      ],
    },
  ],
  periods: [],
};

/** The one ground of Zhuzhou whose next opening is announced already; a month before its day. */
export const openingToCome = (places: readonly Place[], now: Instant): SetPlace => {
  const place = certain(
    places.find(({ cityCode, opening }) => cityCode === ZHUZHOU && opening === morningsAndEvenings),
    'a ground of Zhuzhou that opens early and late',
  );
  const today = civilDate(now);
  const authority = certain(
    cast.find(({ roles }) => roles.includes('AUTHORITY')),
    'an authority in the cast',
  );
  const version = {
    id: demoId('openingChange', 'opening-to-come'),
    effectiveFrom: addDays(today, AHEAD),
    ...atNoonToo,
    own: false,
    title: { zh: '关于延长运动场地开放时间的通知', en: 'Notice on longer opening of sports grounds' },
    reason: '市民建议中午增加开放',
    setBy: authority.id,
    setAt: now - DAY,
  };
  const versions = [firstVersion(place.opening), version];
  return { place: { ...place, opening: openingOf(versions, place.opening, today) }, versions };
};
