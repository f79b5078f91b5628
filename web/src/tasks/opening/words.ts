import type { ClosureKind, OpeningAct, OpeningVersionState, PlaceKind } from '../../generated/graphql.ts';
import { dayName } from '../../lib/format.ts';
import { said, words } from '../../lib/i18n.svelte.ts';
import type { OpeningPlace } from './places.svelte.ts';

/** Names of this field as both pages of the places' units and authorities say them. */

export const closureKindWord = words<Record<ClosureKind, string>>(
  { EMERGENCY: '应急处置', EVENT: '大型活动', WEATHER: '恶劣天气', WORKS: '施工维护', OTHER: '其他' },
  { EMERGENCY: 'Emergency', EVENT: 'Large event', WEATHER: 'Extreme weather', WORKS: 'Works', OTHER: 'Other' },
);

export const placeKindWord = words<Record<PlaceKind, string>>(
  { PARKING_LOT: '停车场', SPORTS_GROUND: '运动场' },
  { PARKING_LOT: 'Parking', SPORTS_GROUND: 'Sports grounds' },
);

export const versionStateWord = words<Record<OpeningVersionState, string>>(
  { TO_COME: '尚未施行', IN_FORCE: '正在施行', OVER: '已结束', WITHDRAWN: '已撤销' },
  { TO_COME: 'to come', IN_FORCE: 'in force', OVER: 'over', WITHDRAWN: 'withdrawn' },
);

export const openingActWord = words<Record<OpeningAct, string>>(
  {
    SET: '设定开放时间',
    WITHDRAW: '撤销设定',
    CLOSE: '临时关闭',
    CHANGE_CLOSURE: '更改关闭安排',
    END_CLOSURE: '结束关闭',
    OPEN_ONCE: '临时开放',
    CANCEL_OPEN_ONCE: '取消临时开放',
    CHANGE_SPACES: '调整车位',
    CHANGE_PLACE: '更改公开信息',
    SET_COURT_TERMS: '设定场地预约规则',
  },
  {
    SET: 'Opening set',
    WITHDRAW: 'Setting withdrawn',
    CLOSE: 'Closed for a time',
    CHANGE_CLOSURE: 'Closure changed',
    END_CLOSURE: 'Closure ended',
    OPEN_ONCE: 'Opened once',
    CANCEL_OPEN_ONCE: 'Single opening taken back',
    CHANGE_SPACES: 'Spaces changed',
    CHANGE_PLACE: 'Public facts changed',
    SET_COURT_TERMS: 'Terms of courts set',
  },
);

export const listing = words({ separator: '；', comma: '、' }, { separator: '; ', comma: ', ' });

/** A civil day, YYYY-MM-DD, in words. */
export const civilDay = (date: string): string => dayName(`${date}T12:00:00+08:00`);

/** 1 place, 2 places: for English sentences. */
export const placesEn = (n: string): string => (n === '1' ? '1 place' : `${n} places`);

/** Names of places, one after the other. */
export const namesOf = (places: readonly Pick<OpeningPlace, 'name'>[]): string =>
  places.map(({ name }) => said(name)).join(listing.comma);

/** Where something was changed since, and is left as it is. */
export const changedSince = words(
  { left: (names: string) => `后来另有更改、不在内：${names}` },
  { left: (names: string) => `Changed since, and left as it is: ${names}` },
);

/** What was done, and where it was not. */
export const withLeft = (done: string, left: readonly OpeningPlace[]): string =>
  left.length === 0 ? done : `${done} ${changedSince.left(namesOf(left))}`;
