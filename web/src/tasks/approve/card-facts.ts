import { span } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { dutyApproved } from '../../ui/trip/duty.ts';
import { recurrenceWord } from '../../ui/trip/recurrence.ts';
import { revisionWord } from '../../ui/trip/revised.ts';
import { seriesWord } from '../../ui/trip/series-word.ts';
import {
  decider,
  drivingWord,
  journeyWord,
  people,
  pieces,
  purposeWord,
  rentalKindWord,
  stateWord,
} from '../../ui/trip/words.ts';
import type { WaitingRequest } from './approve.svelte.ts';

const w = words(
  {
    reason: '事由',
    rental: '社会租赁',
    length: '长期用车理由',
    series: '定期用车',
    sameTime: '同一时间还有',
    other: (when: string, to: string, state: string) => `${when} 去${to}（${state}）`,
    stop: '；',
    who: '申请人',
    duty: '执勤时间',
    riding: '乘车',
    luggage: '行李',
    journey: '行程',
    purpose: '用途',
    pickUp: '上车地点',
    stops: '途经',
    distance: '往返里程',
    number: '编号',
    changed: '已变更',
    undone: '变更前',
    approvedBy: (names: string) => `已由${names}批准，现须重新审批`,
    mark: '、',
  },
  {
    reason: 'Reason',
    rental: 'Market rental',
    length: 'Why so long',
    series: 'Recurring',
    sameTime: 'At the same time also',
    other: (when: string, to: string, state: string) => `${when} to ${to} (${state.toLowerCase()})`,
    stop: '; ',
    who: 'Requested by',
    duty: 'Hours of duty',
    riding: 'Riding',
    luggage: 'Luggage',
    journey: 'Kind of trip',
    purpose: 'Purpose',
    pickUp: 'Pick-up place',
    stops: 'By way of',
    distance: 'There and back',
    number: 'Number',
    changed: 'Changed',
    undone: 'Before that',
    approvedBy: (names: string) => `approved by ${names}; to be approved anew`,
    mark: ', ',
  },
);

/** What whoever approves a request must know of it besides where to and when; what is not so has no value. */
export const cardFacts = (request: WaitingRequest): readonly (readonly [name: string, value: string | undefined])[] => {
  const { series } = request;
  const others = request.sameTime.map(({ window: { from, to }, destination, state }) =>
    w.other(span(from, to), destination, stateWord[state]),
  );
  const change = request.revisions.at(-1);
  const undone = (change?.undone ?? []).map(({ approver, onBehalfOf }) => decider(approver.name, onBehalfOf?.name));
  return [
    [w.reason, request.reason],
    [w.rental, request.rentalKind ? rentalKindWord[request.rentalKind] : undefined],
    [w.length, request.lengthReason ?? undefined],
    [w.series, series ? `${recurrenceWord(series.recurrence)} · ${seriesWord(series.counts)}` : undefined],
    [w.who, request.requester.name],
    [w.sameTime, others.join(w.stop)],
    [w.duty, request.dutyExceeded ? dutyApproved(request.dutyExceeded) : undefined],
    [w.riding, `${people(request.passengers)} · ${drivingWord[request.driving]}`],
    [w.luggage, request.luggage > 0 ? pieces(request.luggage) : undefined],
    [w.journey, request.journey === 'RETURN' ? undefined : journeyWord[request.journey]],
    [w.purpose, purposeWord[request.purpose]],
    [w.pickUp, request.pickUp],
    [w.stops, request.stops.join(w.mark)],
    [w.distance, request.distanceKm === null ? undefined : `${String(request.distanceKm)} km`],
    [w.changed, change && revisionWord(change)],
    [w.undone, undone.length > 0 ? w.approvedBy(undone.join('、')) : undefined],
    [w.number, request.number],
  ];
};
