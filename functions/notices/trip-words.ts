/** Words of notices about requests, approvals, dispatches and trips. */
import type { NoticeKind } from './types.ts';
import {
  apart,
  back,
  because,
  carAndDriver,
  changed,
  corrected,
  dates,
  days,
  departed,
  due,
  fact,
  handOver,
  plate,
  recurring,
  sharedWith,
  sideThat,
  start,
  trip,
  until,
  whose,
  yuan,
  type Words,
} from './wording.ts';

/** An event, or a call that raised its number of vehicles. */
const event: Words = {
  zh: (facts) => `${fact(facts, 'place')}应急${'raises' in facts ? '增派' : '调度'}`,
  en: (facts) =>
    `${'raises' in facts ? 'The call for further vehicles to the emergency' : 'The emergency'} at ${fact(facts, 'place')}`,
};

export const tripWords = {
  APPROVAL_WANTED: {
    zh: (facts) =>
      'changed' in facts
        ? `${fact(facts, 'requester')}变更了用车申请（${changed.zh(facts)}），现为：${trip.zh(facts)}，请按变更后的内容审批。`
        : `${fact(facts, 'requester')}申请用车：${trip.zh(facts)}，请审批。`,
    en: (facts) =>
      'changed' in facts
        ? `${fact(facts, 'requester')} has changed a request (${changed.en(facts)}): it is now for a car ${trip.en(facts)}. Please decide on it as changed.`
        : `${fact(facts, 'requester')} asks for a car ${trip.en(facts)}. Please decide.`,
  },
  APPROVAL_REMINDER: {
    zh: (facts) => `请在${due.zh(facts)}前审批${fact(facts, 'requester')}的用车申请：${trip.zh(facts)}。`,
    en: (facts) =>
      `The request of ${fact(facts, 'requester')} for a car ${trip.en(facts)} is to be decided by ${due.en(facts)}.`,
  },
  APPROVAL_OVERDUE: {
    zh: (facts) => `${fact(facts, 'requester')}的用车申请已超过审批时限：${trip.zh(facts)}，请尽快审批。`,
    en: (facts) =>
      `The approval of ${fact(facts, 'requester')}'s request for a car ${trip.en(facts)} is overdue. Please decide.`,
  },
  APPROVAL_MISSED: {
    zh: (facts) => `您${trip.zh(facts)}的用车申请在出发前未获批准，已失效。`,
    en: (facts) => `Your request for a car ${trip.en(facts)} was not decided before departure and has lapsed.`,
  },
  DISPATCH_MISSED: {
    zh: (facts) => `${whose.zh(facts)}${trip.zh(facts)}的用车申请已批准，但用车时间已过，没有派成车。`,
    en: (facts) =>
      `No car was sent for the approved request of ${whose.en(facts)} ${trip.en(facts)}, and its time is over.`,
  },
  TRIP_NOT_MADE: {
    zh: (facts) =>
      `${whose.zh(facts)}${trip.zh(facts)}的行程未出车：用车时间已过，没有出车记录。确未出车的，请撤销申请。`,
    en: (facts) =>
      `The trip of ${whose.en(facts)} ${trip.en(facts)} was not made: its time is over, and no departure was recorded. If so, please cancel the request.`,
  },
  DRIVE_NOT_MADE: {
    zh: (facts) => `您${trip.zh(facts)}的出车任务没有出车登记，用车时间已过。如已出车，请告知调度员。`,
    en: (facts) =>
      `No departure was recorded of the trip that you were to drive ${trip.en(facts)}, and its time is over. If you did drive, tell the dispatcher.`,
  },
  REQUEST_APPROVED: {
    zh: (facts) => `您${trip.zh(facts)}的用车申请已批准，正在等待派车。`,
    en: (facts) => `Your request for a car ${trip.en(facts)} is approved and waits for a vehicle.`,
  },
  REQUEST_REJECTED: {
    zh: (facts) =>
      'rest' in facts
        ? `您${trip.zh(facts)}的剩余行程未获批准，已按实际行驶结束。${because.zh(facts)}`
        : `您${trip.zh(facts)}的用车申请未获批准。${because.zh(facts)}`,
    en: (facts) =>
      'rest' in facts
        ? `What is left of your trip ${trip.en(facts)} was rejected; it ends as driven so far.${because.en(facts)}`
        : `Your request for a car ${trip.en(facts)} was rejected.${because.en(facts)}`,
  },
  DISPATCH_WANTED: {
    zh: (facts) =>
      'cause' in facts
        ? `${fact(facts, 'requester')}的行程途中车辆故障（${fact(facts, 'cause')}），剩余行程待派车：${trip.zh(facts)}，在“${fact(facts, 'pickUp')}”上车，请尽快派车。`
        : `${fact(facts, 'requester')}的用车申请已批准：${trip.zh(facts)}，请派车。`,
    en: (facts) =>
      'cause' in facts
        ? `The vehicle of ${fact(facts, 'requester')} broke down on the way (${fact(facts, 'cause')}). What is left of the trip ${trip.en(facts)} waits for another at ${fact(facts, 'pickUp')}. Please assign one soon.`
        : `The request of ${fact(facts, 'requester')} for a car ${trip.en(facts)} is approved. Please assign a vehicle.`,
  },
  SERIES_DAYS_CHANGED: {
    zh: (facts) =>
      `工作日历已调整，您${recurring.zh(facts)}的定期用车与之不符：${[
        ...('off' in facts ? [`${dates('off').zh(facts)}不再是工作日，已申请用车`] : []),
        ...('missing' in facts ? [`${dates('missing').zh(facts)}改为工作日，尚未申请`] : []),
      ].join('；')}。是否撤销、补充，由您决定。`,
    en: (facts) =>
      `The working calendar has changed, and your trips ${recurring.en(facts)} do not fit it: ${[
        ...('off' in facts ? [`${dates('off').en(facts)}: no working day any more, but a car is asked for`] : []),
        ...('missing' in facts ? [`${dates('missing').en(facts)}: a working day now, but no car is asked for`] : []),
      ].join('; ')}. Whether to cancel or add trips is for you to decide.`,
  },
  DISPATCH_RECALLED: {
    zh: (facts) => `您${trip.zh(facts)}的派车已撤回，将重新派车。${because.zh(facts)}`,
    en: (facts) =>
      `The vehicle of your trip ${trip.en(facts)} was taken back; another one follows.${because.en(facts)}`,
  },
  VEHICLE_DISPLACED: {
    zh: (facts) => `因应急调度，${trip.zh(facts)}的车辆已调往应急，正在等待重新派车。`,
    en: (facts) => `An emergency took the vehicle of the trip ${trip.en(facts)}; it waits for another one.`,
  },
  CAR_LOST: {
    zh: (facts) => `${trip.zh(facts)}的行程少了一辆车，其余车辆照常出车。${because.zh(facts)}`,
    en: (facts) => `The trip ${trip.en(facts)} has lost one of its cars; the others go as planned.${because.en(facts)}`,
  },
  MARKET_PROPOSED: {
    zh: (facts) =>
      `${trip.zh(facts)}的行程失去车辆，本单位、平台和邻近单位均无车可派，分时租赁也不可用，建议社会租赁，参考费用 ${yuan(facts, 'costFen')} 元，请处理。`,
    en: (facts) =>
      `The trip ${trip.en(facts)} has lost its vehicle. Unit, platform and neighbours have no other, and time-share does not serve it. Renting would cost about CNY ${yuan(facts, 'costFen')}. Please decide.`,
  },
  VEHICLE_REPLACED: {
    zh: (facts) =>
      'back' in facts
        ? `应急已解除，${trip.zh(facts)}的行程恢复原派车辆：${carAndDriver.zh(facts)}。`
        : `因应急调度，${trip.zh(facts)}的车辆已改派：${carAndDriver.zh(facts)}。`,
    en: (facts) =>
      'back' in facts
        ? `The emergency is over, and the trip ${trip.en(facts)} has its vehicle back: ${carAndDriver.en(facts)}.`
        : `After an emergency took its vehicle, the trip ${trip.en(facts)} has another: ${carAndDriver.en(facts)}.`,
  },
  EMERGENCY_DISPATCHED: {
    zh: (facts) =>
      `${fact(facts, 'place')}${'raises' in facts ? '应急增派车辆' : '应急用车'}已调派 ${fact(facts, 'sent')} 辆，共需 ${fact(facts, 'wanted')} 辆。`,
    en: (facts) =>
      `${fact(facts, 'sent')} of ${fact(facts, 'wanted')} ${'raises' in facts ? 'further ' : ''}vehicles are sent to ${fact(facts, 'place')}.`,
  },
  EMERGENCY_APPROVAL_WANTED: {
    zh: (facts) => `${event.zh(facts)}须补办审批，请于${due.zh(facts)}前办理，逾期立案。`,
    en: (facts) => `${event.en(facts)} needs your approval by ${due.en(facts)}; otherwise a case is opened.`,
  },
  EMERGENCY_APPROVED: {
    zh: (facts) => `${event.zh(facts)}已补办审批，准予用车。`,
    en: (facts) => `${event.en(facts)} was approved afterwards.`,
  },
  EMERGENCY_DISAPPROVED: {
    zh: (facts) => `${event.zh(facts)}未获批准，未出车的车辆已收回。${because.zh(facts)}`,
    en: (facts) =>
      `${event.en(facts)} was not approved; vehicles that had not departed are taken back.${because.en(facts)}`,
  },
  EMERGENCY_STOOD_DOWN: {
    zh: (facts) => `${event.zh(facts)}已解除，未出车的车辆恢复空闲。${because.zh(facts)}`,
    en: (facts) => `${event.en(facts)} is over; vehicles that had not departed are free again.${because.en(facts)}`,
  },
  EMERGENCY_APPROVAL_MISSED: {
    zh: (facts) => `${event.zh(facts)}逾期未补办审批，已按违规用车立案。`,
    en: (facts) => `${event.en(facts)} was not approved in time; a case was opened.`,
  },
  DEPUTY_NAMED: {
    zh: (facts) => `${fact(facts, 'name')}请您在${days.zh(facts)}代为审批用车申请。${because.zh(facts)}`,
    en: (facts) =>
      `${fact(facts, 'name')} has named you to approve requests in their place ${days.en(facts)}.${because.en(facts)}`,
  },
  DEPUTY_ENDED: {
    zh: (facts) => `您代${fact(facts, 'name')}审批用车申请（${days.zh(facts)}）已提前结束，不用再审批。`,
    en: (facts) =>
      `You no longer approve requests in place of ${fact(facts, 'name')} (${days.en(facts)}): this has ended early.`,
  },
  POOLING_WANTED: {
    zh: (facts) => `您${trip.zh(facts)}的行程收到拼车邀请，请答复。`,
    en: (facts) => `You are asked to share a car on your trip ${trip.en(facts)}. Please answer.`,
  },
  POOLING_AGREED: {
    zh: (facts) => `${trip.zh(facts)}的拼车已得到各方同意，可以合派一辆车。`,
    en: (facts) => `All sides have agreed to share a car ${trip.en(facts)}. One car can be sent.`,
  },
  POOLING_DECLINED: {
    zh: (facts) => `${trip.zh(facts)}的拼车，${sideThat.zh(facts)}谢绝，请分别派车。`,
    en: (facts) =>
      `The car is not shared ${trip.en(facts)}: ${sideThat.en(facts)} has declined. Please send one to each.`,
  },
  POOLING_DISSOLVED: {
    zh: (facts) => `${trip.zh(facts)}的拼车已结束${apart.zh(facts)}，该申请单独用车。`,
    en: (facts) => `The car is not shared ${trip.en(facts)}${apart.en(facts)}. This request goes by itself.`,
  },
  RECEIPT_WANTED: {
    zh: (facts) => `您${trip.zh(facts)}的行程已结束，请填写用车回执。`,
    en: (facts) => `Your trip ${trip.en(facts)} is over. Please fill in the receipt.`,
  },
  RECEIPT_DISPUTED: {
    zh: (facts) =>
      `${fact(facts, 'requester')}在回执中说里程、费用有出入（${trip.zh(facts)}）：“${fact(facts, 'dispute')}”。请核实后更正，或注明记录无误。`,
    en: (facts) =>
      `${fact(facts, 'requester')} disputes odometer or costs of the trip ${trip.en(facts)}: “${fact(facts, 'dispute')}”. Please look into it: correct the figures, or say that they are right.`,
  },
  DRIVE_DISPUTED: {
    zh: (facts) =>
      `${fact(facts, 'requester')}说您${trip.zh(facts)}的行程登记的里程、费用有出入：“${fact(facts, 'dispute')}”。调度员将核实，请备好票据。`,
    en: (facts) =>
      `${fact(facts, 'requester')} disputes odometer or costs that were recorded of the trip you drove ${trip.en(facts)}: “${fact(facts, 'dispute')}”. The dispatcher looks into it; please have your receipts at hand.`,
  },
  RECORD_UPHELD: {
    zh: (facts) => `${whose.zh(facts)}${trip.zh(facts)}的行程，里程、费用经核实记录无误。${because.zh(facts)}`,
    en: (facts) =>
      `Odometer and costs of the trip of ${whose.en(facts)} ${trip.en(facts)} are right as recorded.${because.en(facts)}`,
  },
  UNIT_TRIP_DISPUTED: {
    zh: (facts) =>
      `本单位${fact(facts, 'requester')}在回执中说里程、费用有出入（${trip.zh(facts)}）：“${fact(facts, 'dispute')}”。调度员将核实。`,
    en: (facts) =>
      `${fact(facts, 'requester')} of your unit disputes odometer or costs of the trip ${trip.en(facts)}: “${fact(facts, 'dispute')}”. The dispatcher looks into it.`,
  },
  UNIT_DISPUTE_SETTLED: {
    zh: (facts) =>
      `本单位${fact(facts, 'requester')}提出的出入（${trip.zh(facts)}）已处理：${'corrected' in facts ? '里程、费用已更正' : '经核实记录无误'}。${because.zh(facts)}`,
    en: (facts) =>
      `What ${fact(facts, 'requester')} of your unit disputes of the trip ${trip.en(facts)} is settled: odometer and costs ${'corrected' in facts ? 'were corrected' : 'are right as recorded'}.${because.en(facts)}`,
  },
  TRIP_CORRECTED: {
    zh: (facts) => `您${trip.zh(facts)}的行程，登记的里程、费用已更正${corrected.zh(facts)}。${because.zh(facts)}`,
    en: (facts) =>
      `What was recorded of your trip ${trip.en(facts)} was corrected${corrected.en(facts)}.${because.en(facts)}`,
  },
  DRIVE_CORRECTED: {
    zh: (facts) =>
      `您驾驶的${trip.zh(facts)}的行程，登记的里程、费用已更正${corrected.zh(facts)}。${because.zh(facts)}`,
    en: (facts) =>
      `What was recorded of the trip you drove ${trip.en(facts)} was corrected${corrected.en(facts)}.${because.en(facts)}`,
  },
  REQUEST_CANCELLED: {
    zh: (facts) => `${trip.zh(facts)}的用车申请已撤销。${because.zh(facts)}`,
    en: (facts) => `The request for a car ${trip.en(facts)} was cancelled.${because.en(facts)}`,
  },
  VEHICLE_ASSIGNED: {
    zh: (facts) => `您${trip.zh(facts)}的行程已派车：${carAndDriver.zh(facts)}${sharedWith.zh(facts)}。`,
    en: (facts) =>
      `A vehicle is assigned to your trip ${trip.en(facts)}: ${carAndDriver.en(facts)}${sharedWith.en(facts)}.`,
  },
  VEHICLE_CHANGED: {
    zh: (facts) =>
      'cause' in facts
        ? `您${trip.zh(facts)}的行程已${departed.zh(facts)}出车，车辆途中故障（${fact(facts, 'cause')}），改由 ${carAndDriver.zh(facts)}接替。`
        : `${'left' in facts ? `${fact(facts, 'left')}不再同乘，` : ''}您的行程有变动，现为：${trip.zh(facts)}，${carAndDriver.zh(facts)}${sharedWith.zh(facts)}。`,
    en: (facts) =>
      'cause' in facts
        ? `The vehicle of your trip ${trip.en(facts)}, which left${departed.en(facts)}, broke down (${fact(facts, 'cause')}). Another takes over: ${carAndDriver.en(facts)}.`
        : `${'left' in facts ? `${fact(facts, 'left')} no longer rides along. ` : ''}Your trip has changed. It now goes ${trip.en(facts)}: ${carAndDriver.en(facts)}${sharedWith.en(facts)}.`,
  },
  VEHICLE_DEPARTED: {
    zh: (facts) => `您${trip.zh(facts)}的行程已${departed.zh(facts)}出车：${carAndDriver.zh(facts)}。`,
    en: (facts) => `The vehicle of your trip ${trip.en(facts)} left${departed.en(facts)}: ${carAndDriver.en(facts)}.`,
  },
  TRIP_EXTENDED: {
    zh: (facts) => `您${trip.zh(facts)}的行程已延长用车至${until.zh(facts)}。${because.zh(facts)}`,
    en: (facts) => `Your trip ${trip.en(facts)} was extended until ${until.en(facts)}.${because.en(facts)}`,
  },
  DRIVE_EXTENDED: {
    zh: (facts) => `您${trip.zh(facts)}的出车任务已延长至${until.zh(facts)}。${because.zh(facts)}`,
    en: (facts) =>
      `The trip that you drive ${trip.en(facts)} was extended until ${until.en(facts)}.${because.en(facts)}`,
  },
  ORDER_EXTENDED: {
    zh: (facts) =>
      `您派的 ${fact(facts, 'number')}（${plate(facts)}，${trip.zh(facts)}）已延长用车至${until.zh(facts)}。${because.zh(facts)}`,
    en: (facts) =>
      `${fact(facts, 'number')} (${plate(facts)}, ${trip.en(facts)}), which you dispatched, was extended until ${until.en(facts)}.${because.en(facts)}`,
  },
  APPROVED_TRIP_EXTENDED: {
    zh: (facts) => `您批准的用车（${trip.zh(facts)}）已延长至${until.zh(facts)}。${because.zh(facts)}`,
    en: (facts) =>
      `The trip ${trip.en(facts)} that you approved was extended until ${until.en(facts)}.${because.en(facts)}`,
  },
  RIDE_CHANGED: {
    zh: (facts) =>
      `${fact(facts, 'requester')}更改了您已派车的行程（${changed.zh(facts)}），现为：${trip.zh(facts)}，在“${fact(facts, 'pickUp')}”上车。车辆仍够用；要换车或少派车的，请调整。`,
    en: (facts) =>
      `${fact(facts, 'requester')} has changed a trip that you dispatched (${changed.en(facts)}): it now goes ${trip.en(facts)} from ${fact(facts, 'pickUp')}. What was sent still suffices; change it where another or fewer cars would do.`,
  },
  DRIVE_RIDE_CHANGED: {
    zh: (facts) =>
      `您要驾驶的行程有变更（${changed.zh(facts)}），现为：${trip.zh(facts)}，在“${fact(facts, 'pickUp')}”上车。请按变更后的内容出车，详见当日行程。`,
    en: (facts) =>
      `A trip that you drive was changed (${changed.en(facts)}): it now goes ${trip.en(facts)} from ${fact(facts, 'pickUp')}. Your day shows it as changed.`,
  },
  EXTENSION_WANTED: {
    zh: (facts) =>
      'taken' in facts
        ? `${fact(facts, 'number')}（${plate(facts)}，${trip.zh(facts)}）要延长至${until.zh(facts)}，但届时已另有任务：${fact(facts, 'taken')}。请协调。${because.zh(facts)}`
        : `${fact(facts, 'number')}（${plate(facts)}，${trip.zh(facts)}）请求延长至${until.zh(facts)}，请决定。${because.zh(facts)}`,
    en: (facts) =>
      'taken' in facts
        ? `${fact(facts, 'number')} (${plate(facts)}, ${trip.en(facts)}) is to be extended until ${until.en(facts)}, but then it is taken: ${fact(facts, 'taken')}. Please see to it.${because.en(facts)}`
        : `${fact(facts, 'number')} (${plate(facts)}, ${trip.en(facts)}) is to be extended until ${until.en(facts)}. Please decide.${because.en(facts)}`,
  },
  LEFT_IN_VAIN: {
    zh: (facts) =>
      `驾驶员${fact(facts, 'driver')}于${back.zh(facts)}登记以 ${plate(facts)} 出车（${trip.zh(facts)}，里程表 ${fact(facts, 'reading')} 公里），但派车单已改派，没有记入。请与其电话联系${'bothOut' in facts ? '：派车单上的车也已出车，两辆车可能都在路上' : '；确已出车的，改派回来后由其再次发送'}。`,
    en: (facts) =>
      `${fact(facts, 'driver')} recorded that he left with ${plate(facts)} on ${back.en(facts)} (${trip.en(facts)}, odometer ${fact(facts, 'reading')} km), but the order had been given to others, and it was refused. Please call him${'bothOut' in facts ? ': the car of the order has left, too, and both may be on the road' : '; where he has left, give the order back and he sends it again'}.`,
  },
  EXTENSION_SETTLED: {
    zh: (facts) =>
      'over' in facts
        ? `您请求协调的延长没有办成：${fact(facts, 'number')}（${plate(facts)}，${trip.zh(facts)}）${facts.over === 'CANCELLED' ? '已取消' : '已收车'}，未延长至${until.zh(facts)}。`
        : `您请求协调的延长已办妥：${fact(facts, 'number')}（${plate(facts)}，${trip.zh(facts)}）已延长至${until.zh(facts)}。`,
    en: (facts) =>
      'over' in facts
        ? `The extension that you asked for came to nothing: ${fact(facts, 'number')} (${plate(facts)}, ${trip.en(facts)}) ${facts.over === 'CANCELLED' ? 'was cancelled' : 'is back'} and was not extended until ${until.en(facts)}.`
        : `The extension that you asked for is settled: ${fact(facts, 'number')} (${plate(facts)}, ${trip.en(facts)}) was extended until ${until.en(facts)}.`,
  },
  EXTENSION_DECLINED: {
    zh: (facts) => `${trip.zh(facts)}的行程未获准延长至${until.zh(facts)}，请按原定时间返回。${because.zh(facts)}`,
    en: (facts) =>
      `The trip ${trip.en(facts)} may not be extended until ${until.en(facts)}: it ends as it was booked.${because.en(facts)}`,
  },
  DRIVE_ASSIGNED: {
    zh: (facts) =>
      'km' in facts
        ? `请接手途中的行程：${trip.zh(facts)}，车辆 ${plate(facts)}，${handOver.zh(facts)}。`
        : `您有新的出车任务：${trip.zh(facts)}，车辆 ${plate(facts)}。`,
    en: (facts) =>
      'km' in facts
        ? `You take over a trip under way ${trip.en(facts)} with ${plate(facts)}, ${handOver.en(facts)}.`
        : `You have a new trip to drive ${trip.en(facts)} with ${plate(facts)}.`,
  },
  DRIVE_CHANGED: {
    zh: (facts) => `您的出车任务有变动，现为：${trip.zh(facts)}，车辆 ${plate(facts)}。`,
    en: (facts) => `A trip that you drive has changed. It now goes ${trip.en(facts)} with ${plate(facts)}.`,
  },
  DRIVE_CANCELLED: {
    zh: (facts) =>
      'km' in facts
        ? `您${trip.zh(facts)}的行程已交接给${fact(facts, 'driver')}，${handOver.zh(facts)}。`
        : `您${trip.zh(facts)}的出车任务已取消。${because.zh(facts)}`,
    en: (facts) =>
      'km' in facts
        ? `Your trip ${trip.en(facts)} is handed over to ${fact(facts, 'driver')}, ${handOver.en(facts)}.`
        : `The trip that you were to drive ${trip.en(facts)} is cancelled.${because.en(facts)}`,
  },
  DRIVE_RETURNED: {
    zh: (facts) =>
      `您${trip.zh(facts)}的出车任务已由调度员代录收车：${back.zh(facts)}，里程表 ${fact(facts, 'reading')} 公里。${because.zh(facts)}`,
    en: (facts) =>
      `A dispatcher has recorded the return of your trip ${trip.en(facts)}: ${back.en(facts)}, odometer ${fact(facts, 'reading')} km.${because.en(facts)}`,
  },
  VEHICLE_LENT: {
    zh: (facts) => `本单位 ${plate(facts)} 已调剂给${fact(facts, 'borrower')}，${start.zh(facts)}起用车。`,
    en: (facts) => `Your vehicle ${plate(facts)} is lent to ${fact(facts, 'borrower')} from ${start.en(facts)}.`,
  },
  VEHICLE_GIVEN_BACK: {
    zh: (facts) => `调剂给${fact(facts, 'borrower')}的 ${plate(facts)}（${start.zh(facts)}用车）已归还，恢复空闲。`,
    en: (facts) =>
      `Your vehicle ${plate(facts)}, lent to ${fact(facts, 'borrower')} for ${start.en(facts)}, is free again.`,
  },
  VEHICLE_BROKEN_DOWN: {
    zh: (facts) =>
      `${trip.zh(facts)}的车辆途中故障，已由 ${plate(facts)} 接替；故障车停用维修，其后续任务已改派或退回待派。${because.zh(facts)}`,
    en: (facts) =>
      `The vehicle of the trip ${trip.en(facts)} broke down; ${plate(facts)} has taken over. The broken one is blocked for maintenance, and its later trips go with others or wait for dispatch.${because.en(facts)}`,
  },
  TRIP_BROKEN_OFF: {
    zh: (facts) =>
      `去${fact(facts, 'destination')}的行程途中车辆 ${plate(facts)} 故障（${fact(facts, 'cause')}），已在“${fact(facts, 'place')}”终止${'waits' in facts ? '，剩余行程另行安排车辆' : ''}。`,
    en: (facts) =>
      `The vehicle ${plate(facts)} of the trip to ${fact(facts, 'destination')} broke down (${fact(facts, 'cause')}); the trip ended at ${fact(facts, 'place')}.${'waits' in facts ? ' What is left of it waits for another car.' : ''}`,
  },
  VEHICLE_OVERDUE: {
    zh: (facts) => `您${trip.zh(facts)}的车辆 ${plate(facts)} 已超过返回时间，尚未收车；如需延长，请及时办理。`,
    en: (facts) =>
      `The vehicle ${plate(facts)} of your trip ${trip.en(facts)} should be back already. Extend the trip if you need it longer.`,
  },
  DRIVE_OVERDUE: {
    zh: (facts) => `您${trip.zh(facts)}的出车任务已超过返回时间，请尽快收车或延长用车时间。`,
    en: (facts) => `The trip that you drive ${trip.en(facts)} should be over: record the return soon, or extend it.`,
  },
  ORDER_OVERDUE: {
    zh: (facts) => `${plate(facts)}（${trip.zh(facts)}）已超过返回时间，尚未收车，请联系驾驶员。`,
    en: (facts) => `${plate(facts)} (${trip.en(facts)}) should be back already and is not. Please ask the driver.`,
  },
  ORDER_CANCELLED: {
    zh: (facts) => `您派往${fact(facts, 'destination')}的车已撤销，${plate(facts)} 恢复空闲。${because.zh(facts)}`,
    en: (facts) =>
      `The trip ${trip.en(facts)} that you dispatched is cancelled; ${plate(facts)} is free again.${because.en(facts)}`,
  },
} as const satisfies Partial<Record<NoticeKind, Words>>;
