import type { RevisedTripFragment, RevisionFragment, TripField } from '../../generated/graphql.ts';
import { span } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { drivingWord, journeyWord, people, pieces, priorityWord, purposeWord, reachWord } from './words.ts';

/** Changes of a trip in words: 目的地 茶陵县 → 攸县. */

const fieldWord = words<Record<TripField, string>>(
  {
    DESTINATION: '目的地',
    STOPS: '途经',
    DISTANCE_KM: '往返里程',
    REACH: '范围',
    JOURNEY: '往返',
    WINDOW: '时间',
    REASON: '事由',
    LENGTH_REASON: '长期用车理由',
    PURPOSE: '用途',
    PRIORITY: '缓急',
    PASSENGERS: '人数',
    LUGGAGE: '行李',
    DRIVING: '驾驶',
    TELEPHONE: '联系电话',
    PICK_UP: '上车地点',
    PICK_UP_POINT: '上车位置',
  },
  {
    DESTINATION: 'Destination',
    STOPS: 'Stops',
    DISTANCE_KM: 'Distance',
    REACH: 'How far',
    JOURNEY: 'Journey',
    WINDOW: 'Time',
    REASON: 'Reason',
    LENGTH_REASON: 'Why so long',
    PURPOSE: 'Purpose',
    PRIORITY: 'Priority',
    PASSENGERS: 'People',
    LUGGAGE: 'Luggage',
    DRIVING: 'Driving',
    TELEPHONE: 'Telephone',
    PICK_UP: 'Pick-up place',
    PICK_UP_POINT: 'Pick-up point',
  },
);

const w = words({ none: '无', mark: '、', stop: '；' }, { none: 'none', mark: ', ', stop: '; ' });

type Value = string | null | undefined | false;

const valueOf: Readonly<Record<TripField, (trip: RevisedTripFragment) => Value>> = {
  DESTINATION: ({ destination }) => destination,
  STOPS: ({ stops }) => stops?.join(w.mark),
  DISTANCE_KM: ({ distanceKm }) => distanceKm !== null && `${String(distanceKm)} km`,
  REACH: ({ reach }) => reach && reachWord[reach],
  JOURNEY: ({ journey }) => journey && journeyWord[journey],
  WINDOW: ({ window }) => window && span(window.from, window.to),
  REASON: ({ reason }) => reason,
  LENGTH_REASON: ({ lengthReason }) => lengthReason,
  PURPOSE: ({ purpose }) => purpose && purposeWord[purpose],
  PRIORITY: ({ priority }) => priority && priorityWord[priority],
  PASSENGERS: ({ passengers }) => passengers !== null && people(passengers),
  LUGGAGE: ({ luggage }) => luggage !== null && pieces(luggage),
  DRIVING: ({ driving }) => driving && drivingWord[driving],
  TELEPHONE: ({ telephone }) => telephone,
  PICK_UP: ({ pickUp }) => pickUp,
  PICK_UP_POINT: () => undefined,
};

const stated = (value: Value): string => (typeof value === 'string' && value !== '' ? value : w.none);

/** Names of fields, one after another. */
export const fieldNames = (names: readonly TripField[]): string => names.map((name) => fieldWord[name]).join(w.mark);

export const revisionWord = ({ changed, before, after }: RevisionFragment): string =>
  changed
    .map((name) => `${fieldWord[name]} ${stated(valueOf[name](before))} → ${stated(valueOf[name](after))}`)
    .join(w.stop);
