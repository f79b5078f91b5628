/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What `acceptCourtOffer` can refuse. */
export type AcceptCourtOfferErrorCode =
  /** Too many strikes of the person. */
  | 'BANNED'
  /** There is no such booking that concerns the caller. */
  | 'COURT_BOOKING_NOT_FOUND'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** The offer has lapsed, or was answered. */
  | 'OFFER_LAPSED'
  /** Too few or too many people. */
  | 'PEOPLE_INVALID'
  /** After the cut-off a slot needs its least number of players at once. */
  | 'PLAYERS_TOO_FEW'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `acceptCourtOffer`. */
export type AcceptCourtOfferInput = {
  /** The booking. */
  bookingId: string | number;
  /** People who come, the caller among them. */
  people: number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** Reasons why a quote was not chosen. */
export type AcceptQuoteErrorCode =
  /** The cost is nothing, or more than policy allows. */
  | 'COST_INVALID'
  /** There is a cheaper quote, and no reason was given against it. */
  | 'DEARER_UNEXPLAINED'
  /** Who would drive himself would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip was asked for with a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** Who would drive himself would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** Who would drive himself is taken in this window: by another trip, or by a car that he rents. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The class of the licence does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The requester's driving licence, as his unit has seen it, ends before the trip does. */
  | 'LICENCE_LAPSES'
  /** The requester's unit has not seen his driving licence yet; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** The request has changed since it was quoted. */
  | 'NEED_CHANGED'
  /** The purpose is never served by rented cars. */
  | 'NOT_FOR_RENTED_CARS'
  /** The company is not engaged for the day any more. */
  | 'PARTNER_NOT_FOUND'
  /** The plate is that of an official vehicle or of a time-share car: it is sent as what it is. */
  | 'PLATE_HELD'
  /** The plate is none. */
  | 'PLATE_INVALID'
  /** All sides agreed to share a car: one is sent to all of them, or this request alone by `dispatchVehicle`. */
  | 'POOLING_AGREED'
  /** There is no such quote, or it is not yours to choose. */
  | 'QUOTE_NOT_FOUND'
  /** The quote has lapsed, was withdrawn or was chosen already. */
  | 'QUOTE_NOT_OPEN'
  /** Another company has yet to confirm, or has confirmed. */
  | 'RENTAL_PENDING'
  /** The rental is a long one and has no special approval of an authority yet (特批). */
  | 'RENTAL_TOO_LONG'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the car has. */
  | 'SEATS_TOO_FEW'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The driver's telephone is no mobile number. */
  | 'TELEPHONE_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The car is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Which quote is chosen. */
export type AcceptQuoteInput = {
  /** Why each earlier source that could serve is passed over; of which nothing is said what was said when partners were asked holds. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** Makes the act one however often it is sent. */
  idempotencyKey: string;
  /** The quote. */
  quoteId: string | number;
  /** Why a cheaper quote is not taken, 2 to 200 characters; absent when there is none. */
  reason?: string | null | undefined;
};

/** What `acknowledgeLockCommand` can refuse. */
export type AcknowledgeLockCommandErrorCode =
  /** The car is not at a station. */
  | 'CAR_NOT_BACK'
  /** There is no such command for a car of the caller. */
  | 'COMMAND_NOT_FOUND'
  /** The order does not wait for this command any more. */
  | 'COMMAND_OVER'
  /** The odometer shows less than when it was read last. */
  | 'ODOMETER_BACKWARDS'
  /** The odometer shows more than the car can have driven since it was read last. */
  | 'ODOMETER_IMPLAUSIBLE'
  /** A reading is missing or impossible. */
  | 'READINGS_MISSING'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `acknowledgeLockCommand`. */
export type AcknowledgeLockCommandInput = {
  /** Charge, 0 to 100 per cent. */
  batteryPercent?: number | null | undefined;
  /** The command. */
  commandId: string | number;
  /** Odometer, km; needed when it was done. */
  odometerKm?: number | null | undefined;
  /** What the car did. */
  outcome: LockOutcome;
  /** Why it was not done, at most 200 characters. */
  reason?: string | null | undefined;
};

/** What `addPartnerCredential` can refuse. */
export type AddPartnerCredentialErrorCode =
  /** There is no such system of yours. */
  | 'CLIENT_NOT_FOUND'
  /** The system was ended. */
  | 'CLIENT_REVOKED'
  /** The issuer's client id is malformed, or already in use. */
  | 'ISSUER_CLIENT_INVALID'
  /** This issuer makes no clients for us: make one there and give its id. */
  | 'ISSUER_CLIENT_REQUIRED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** Two credentials work already; end one first. */
  | 'TWO_CREDENTIALS';

/** Input of `addPartnerCredential`. */
export type AddPartnerCredentialInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** `client_id` of a client that was made at the issuer by hand; absent when the issuer makes one for us. */
  issuerClientId?: string | null | undefined;
  /** The system. */
  partnerClientId: string | number;
};

/** What `admitVehicle` can refuse; a vehicle that may not come in is an answer, no refusal. */
export type AdmitVehicleErrorCode =
  /** There is no such lot, or the caller does not keep its gate. */
  | 'PLACE_NOT_FOUND'
  /** Neither plate nor code was given. */
  | 'PLATE_OR_CODE_REQUIRED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `admitVehicle`. */
export type AdmitVehicleInput = {
  /** Code of a reservation that the driver shows: its six digits, or the text of its QR code. */
  code?: string | null | undefined;
  /** The lot. */
  placeId: string | number;
  /** The plate, when it was read. */
  plate?: string | null | undefined;
};

/** Framework agreement (框架协议) between an authority and a partner. */
export type AgreementInput = {
  /** First day on which it covers an order, YYYY-MM-DD. */
  from: string;
  /** Its number, 2 to 60 characters. */
  number: string;
  /** What it covers; at least one. */
  services: Array<RentalService>;
  /** Last day on which it covers an order, YYYY-MM-DD, at most ten years later. */
  to: string;
};

/** What `answerPooling` can refuse. */
export type AnswerPoolingErrorCode =
  /** The other answer was given before. */
  | 'ANSWERED_OTHERWISE'
  /** There is no such invitation for a request of the caller. */
  | 'POOLING_NOT_FOUND'
  /** The invitation is over: another side declined or left, it was withdrawn, or its time has passed. */
  | 'POOLING_OVER'
  /** The request does not stand any more as when it was asked about. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `answerPooling`. */
export type AnswerPoolingInput = {
  /** True to share the car. */
  accepted: boolean;
  /** The invitation. */
  poolingId: string | number;
  /** The caller's own request. */
  requestId: string | number;
};

/** Reasons why an answer was not taken. */
export type AnswerRentalComplaintErrorCode =
  /** Nobody has complained of the order. */
  | 'NO_COMPLAINT'
  /** There is no such order of the caller. */
  | 'ORDER_NOT_FOUND'
  /** The order still waits for its partner. */
  | 'STATE_NOT_ALLOWED'
  /** The text has 4 to 500 characters. */
  | 'TEXT_INVALID'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What is answered. */
export type AnswerRentalComplaintInput = {
  /** The order. */
  orderId: string | number;
  /** What came of it, 4 to 500 characters. */
  text: string;
};

/** Reasons against an answer. */
export type AnswerStatementDisputeErrorCode =
  /** An order is none of the statement, or adjusted twice, or there are more than 100. */
  | 'ADJUSTMENTS_INVALID'
  /** An order would come to less than nothing, is adjusted by nothing, or by more than CNY 100,000; the message says by how much it may. */
  | 'ADJUSTMENT_OUT_OF_BOUNDS'
  /** An order is not on the statement, or named twice. */
  | 'ORDERS_INVALID'
  /** The caller has taken another step of it. */
  | 'SAME_PERSON'
  /** There is no such statement, or it is not the caller's to do this with. */
  | 'STATEMENT_NOT_FOUND'
  /** It does not stand where this is done. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is missing. */
  | 'TEXT_REQUIRED'
  /** The text has more than 500 characters. */
  | 'TEXT_TOO_LONG'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** The answer to a dispute. */
export type AnswerStatementDisputeInput = {
  /** What is to be adjusted, at most 100; nothing when absent. */
  adjustments?: Array<StatementAdjustmentInput> | null | undefined;
  /** The statement. */
  statementId: string | number;
  /** Why it is so, or is to be otherwise: 4 to 500 characters. */
  text: string;
};

/** What `appealStrike` can refuse. */
export type AppealStrikeErrorCode =
  /** There has been an appeal; against a strike of a plate alone, from this telephone. */
  | 'APPEALED_ALREADY'
  /** The time for an appeal is over. */
  | 'APPEAL_LATE'
  /** Another's appeal against the strike of the plate waits for its decision. */
  | 'APPEAL_WAITS'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** There is no such strike of the citizen, or of the plate alone. */
  | 'STRIKE_NOT_FOUND'
  /** The text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `appealStrike`. */
export type AppealStrikeInput = {
  /** The plate, for a strike that is its alone. */
  plateNumber?: string | null | undefined;
  /** The strike. */
  strikeId: string | number;
  /** Why it should be lifted, 5 to 500 characters. */
  text: string;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `appointDeputy` can refuse. */
export type AppointDeputyErrorCode =
  /** The days begin before today, end before they begin, or are too many. */
  | 'DATES_INVALID'
  /** The deputy is no other member of staff of the same unit. */
  | 'DEPUTY_NOT_FOUND'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The caller approves nothing, so nobody need stand in for him. */
  | 'NOT_AN_APPROVER'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The caller has 5 appointments already. */
  | 'TOO_MANY_DEPUTIES'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `appointDeputy`. */
export type AppointDeputyInput = {
  /** Colleague of the same unit. */
  deputyId: string | number;
  /** First day, today at the earliest. */
  from: string;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Why, 2 to 200 characters. */
  reason: string;
  /** Last day. */
  to: string;
};

/** Step of a rule. */
export type ApprovalChainStepInput = {
  /** People of the unit who may decide it, up to 10; any manager of the unit when absent. */
  approverIds?: Array<string | number> | null | undefined;
  /** Within how many working hours, 1 to 168; as policy has it when absent. */
  hours?: number | null | undefined;
  /** What it is called in English, up to 60 characters. */
  nameEn: string;
  /** What it is called in Chinese, up to 20 characters. */
  nameZh: string;
};

/** Which trips a rule is for: all that is stated must hold. */
export type ApprovalConditionInput = {
  /** Touching so many civil days or more; any when absent. */
  daysFrom?: number | null | undefined;
  /** Stated distance there and back from so many km on; any when absent. */
  distanceKmFrom?: number | null | undefined;
  /** One of these priorities; any when absent. */
  priorities?: Array<TripPriority> | null | undefined;
  /** One of these purposes; any when absent. */
  purposes?: Array<VehiclePurpose> | null | undefined;
  /** As far as one of these; anywhere when absent. */
  reach?: Array<TripReach> | null | undefined;
};

/** Input of `approvalPreview`. */
export type ApprovalPreviewInput = {
  /** Distance there and back, km. */
  distanceKm?: number | null | undefined;
  /** Its priority. */
  priority: TripPriority;
  /** Purpose of the sample trip. */
  purpose: VehiclePurpose;
  /** How far it leads out. */
  reach: TripReach;
  /** Rules that are being written; those in force when absent. */
  rules?: Array<ApprovalRuleInput> | null | undefined;
  /** The unit. */
  unitId: string | number;
  /** From departure to return. */
  window: TimeWindowInput;
};

/** Rule of a chain. */
export type ApprovalRuleInput = {
  /** Its steps in their order; 1 to 5. */
  steps: Array<ApprovalChainStepInput>;
  /** Which trips it is for. */
  when: ApprovalConditionInput;
};

/** Where a step of approval stands. */
export type ApprovalStepState =
  /** 已批准 */
  | 'APPROVED'
  /** 前面的步骤尚未批准 */
  | 'COMING'
  /** 出发前未获批准 */
  | 'MISSED'
  /** 申请已结束，不再需要 */
  | 'NOT_NEEDED'
  /** 已超过审批时限 */
  | 'OVERDUE'
  /** 已驳回 */
  | 'REJECTED'
  /** 待审批 */
  | 'WAITING';

/** What `approveEmergency` can refuse. */
export type ApproveEmergencyErrorCode =
  /** It has been decided before. */
  | 'DECIDED_ALREADY'
  /** There is no such event, or it is not in the caller's jurisdiction. */
  | 'EMERGENCY_NOT_FOUND'
  /** Who called for the vehicles or sent them does not approve. */
  | 'SAME_PERSON'
  /** The remark is too long, or a refusal does not say why. */
  | 'TEXT_INVALID'
  /** The database is busy, or the same act is still under way; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `approveEmergency`. */
export type ApproveEmergencyInput = {
  /** True to approve. */
  approved: boolean;
  /** Remark, up to 200 characters; when refusing, why, 2 to 200 characters. */
  comment?: string | null | undefined;
  /** The event. */
  emergencyId: string | number;
};

/** Reasons against an approval. */
export type ApproveStatementErrorCode =
  /** An order is none of the statement, or adjusted twice, or there are more than 100. */
  | 'ADJUSTMENTS_INVALID'
  /** An order would come to less than nothing, is adjusted by nothing, or by more than CNY 100,000; the message says by how much it may. */
  | 'ADJUSTMENT_OUT_OF_BOUNDS'
  /** An order is not on the statement, or named twice. */
  | 'ORDERS_INVALID'
  /** The caller has taken another step of it. */
  | 'SAME_PERSON'
  /** There is no such statement, or it is not the caller's to do this with. */
  | 'STATEMENT_NOT_FOUND'
  /** It does not stand where this is done. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is missing. */
  | 'TEXT_REQUIRED'
  /** The text has more than 500 characters. */
  | 'TEXT_TOO_LONG'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What is approved. */
export type ApproveStatementInput = {
  /** The statement. */
  statementId: string | number;
};

/** What `approveVehicleRequest` can refuse. */
export type ApproveVehicleRequestErrorCode =
  /** The step that is due is for others to decide. */
  | 'NOT_YOUR_STEP'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The request has changed since the revision that was named. */
  | 'REVISION_STALE'
  /** Requester, approvers of each step and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `approveVehicleRequest`. */
export type ApproveVehicleRequestInput = {
  /** Remark, up to 200 characters; for a special approval (特批) the reason, at least 2. */
  comment?: string | null | undefined;
  /** Number of the document by which it is given, up to 50 characters; for a special approval at least 2. */
  documentNumber?: string | null | undefined;
  /** The request. */
  requestId: string | number;
  /** Revision that was seen: nobody approves what he has not read. */
  revision: number;
};

/** What can become of a dispatch. Later releases may add kinds. */
export type ArrangementKind =
  /** A car was sent. */
  | 'DISPATCHED'
  /** An emergency took the car. */
  | 'DISPLACED'
  /** Another driver goes. */
  | 'DRIVER_CHANGED'
  /** The dispatch ended otherwise before its trip, as when it was split anew or cancelled. */
  | 'ENDED'
  /** The trip takes longer. */
  | 'EXTENDED'
  /** Its dispatchers declined that it takes longer. */
  | 'EXTENSION_DECLINED'
  /** The trip was to take longer, which the dispatcher has to see to: car or driver is taken then. */
  | 'EXTENSION_WANTED'
  /** The emergency is over, and the car goes as before. */
  | 'GIVEN_BACK'
  /** Another request goes with the same car from then on. */
  | 'JOINED'
  /** The request goes with this order from then on, which had a car already. */
  | 'MERGED'
  /** The dispatch was taken back. */
  | 'RECALLED'
  /** Another car goes. */
  | 'VEHICLE_CHANGED';

/** What `askCourtSeries` can refuse. */
export type AskCourtSeriesErrorCode =
  /** Too many strikes of the person. */
  | 'BANNED'
  /** The slot lies too far ahead. */
  | 'BEYOND_HORIZON'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Slots of this court cannot be booked. */
  | 'NOT_BOOKABLE'
  /** Too few or too many people. */
  | 'PEOPLE_INVALID'
  /** The slot is today or over, and somebody has to decide before; the message says with which slot the series may begin. */
  | 'SERIES_TOO_SOON'
  /** The slot has begun, or begins too soon. */
  | 'SLOT_OVER'
  /** No slot of this court begins then. */
  | 'SLOT_UNKNOWN'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** Too few or too many weeks. */
  | 'WEEKS_INVALID';

/** Input of `askCourtSeries`. */
export type AskCourtSeriesInput = {
  /** The club, 2 to 500 characters. */
  club: string;
  /** The court. */
  courtId: string | number;
  /** Beginning of the slot. */
  from: string;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** What the manager should know. */
  note?: string | null | undefined;
  /** People who come, the caller among them: from the fewest players of the court to its most people. */
  people: number;
  /** The ground. */
  placeId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
  /** How many weeks, the first among them. */
  weeks: number;
};

/** Reasons why nobody was asked. */
export type AskForQuotesErrorCode =
  /** One was asked already, and its answer may come or stands. */
  | 'ALREADY_ASKED'
  /** They have at least 10 minutes to answer, and until the trip begins at most. */
  | 'ANSWER_TIME_INVALID'
  /** Who would drive himself would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** Who would drive himself would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** Who would drive himself is taken in this window: by another trip, or by a car that he rents. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The class of the licence does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The requester's driving licence, as his unit has seen it, ends before the trip does. */
  | 'LICENCE_LAPSES'
  /** The requester's unit has not seen his driving licence yet; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** The purpose is never served by rented cars. */
  | 'NOT_FOR_RENTED_CARS'
  /** There are none, more than 10, or one twice. */
  | 'PARTNERS_INVALID'
  /** One is no partner whose agreement covers the trip. */
  | 'PARTNER_NOT_FOUND'
  /** The rental is a long one and has no special approval of an authority yet (特批). */
  | 'RENTAL_TOO_LONG'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Whom to ask for a price. */
export type AskForQuotesInput = {
  /** Why each earlier source that could serve is passed over (双保障); kept, so that it need not be said again when a quote is chosen. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** Makes the act one however often it is sent. */
  idempotencyKey: string;
  /** Whom to ask, 1 to 10. */
  partnerIds: Array<string | number>;
  /** The approved request. */
  requestId: string | number;
  /** Until when they may answer. */
  until: string;
};

/** What `askPlateStrikes` can refuse. */
export type AskPlateStrikesErrorCode =
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** He has asked often enough today. */
  | 'PLATES_TOO_MANY'
  /** Not a number plate. */
  | 'PLATE_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `askPlateStrikes`. */
export type AskPlateStrikesInput = {
  /** The plate, as people write it. */
  plateNumber: string;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `assignInspectionRoute` can refuse. */
export type AssignInspectionRouteErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no such inspector, or a place lies outside his division. */
  | 'INSPECTOR_NOT_FOUND'
  /** No place, more than 20, or one twice. */
  | 'PLACES_INVALID'
  /** There is no such place, or it is not in your division. */
  | 'PLACE_NOT_FOUND'
  /** The report was set aside, or a follow-up has taken it up. */
  | 'REPORT_DECIDED'
  /** There is no such report of one of the places, or it is not yours. */
  | 'REPORT_NOT_FOUND'
  /** The note has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The route would end before now. */
  | 'UNTIL_INVALID';

/** Input of `assignInspectionRoute`. */
export type AssignInspectionRouteInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Whom to send. */
  inspectorId: string | number;
  /** What to look at, at most 300 characters. */
  note?: string | null | undefined;
  /** Where to, 1 to 20 places. */
  placeIds: Array<string | number>;
  /** The citizen's report to be looked into; its place is one of those. */
  reportId?: string | number | null | undefined;
  /** Until when it is to be done. */
  until: string;
};

/** What a vehicle and a driver are looked for. */
export type AssignmentSubject =
  {   /** An order that has not departed; it does not stand in its own way. */
  orderId: string | number; requestId?: never; }
  |  { orderId?: never;   /** A request that waits for dispatch. */
  requestId: string | number; };

/** Kind of a write. */
export type AuditAct =
  /** The object changed. */
  | 'CHANGED'
  /** The object came into being. */
  | 'CREATED'
  /** The object went. */
  | 'REMOVED';

/** Clock hours in which nobody comes in, or nothing moves. */
export type BarredHoursInput = {
  /** From, HH:MM. */
  from: string;
  /** To, HH:MM, later than `from`. */
  to: string;
  /** What is barred. */
  what: BarredMovement;
};

/** What is barred in some hours. */
export type BarredMovement =
  /** Coming in. */
  | 'ENTRY'
  /** Coming in and going out. */
  | 'MOVEMENT';

/** Beside a run of days. */
export type BesideRun =
  /** The day after its last. */
  | 'AFTER'
  /** The day before its first. */
  | 'BEFORE';

/** What `blockVehicle` can refuse. */
export type BlockVehicleErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The reason is too short or too long. */
  | 'REASON_REQUIRED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** There is no such vehicle, or it is not yours to block. */
  | 'VEHICLE_NOT_FOUND'
  /** Bookings stand in this window. */
  | 'VEHICLE_TAKEN'
  /** The window ends before it begins, or is too long. */
  | 'WINDOW_INVALID'
  /** The window has passed. */
  | 'WINDOW_PAST'
  /** The window begins too far ahead. */
  | 'WINDOW_TOO_FAR';

/** Input of `blockVehicle`. */
export type BlockVehicleInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Why it is not to be had. */
  kind: VehicleBlockKind;
  /** Reason in words, 2 to 200 characters. */
  reason: string;
  /** The vehicle, of a fleet that the caller manages or dispatches. */
  vehicleId: string | number;
  /** From, to; at most 60 days. It may have begun. */
  window: TimeWindowInput;
};

/** What `bookCourt` can refuse. */
export type BookCourtErrorCode =
  /** Too many strikes of the person. */
  | 'BANNED'
  /** The slot lies too far ahead. */
  | 'BEYOND_HORIZON'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Too many booked slots that are still to come. */
  | 'LIVE_TOO_MANY'
  /** Slots of this court cannot be booked. */
  | 'NOT_BOOKABLE'
  /** The person plays elsewhere at that time. */
  | 'OVERLAPPING'
  /** Too few or too many people. */
  | 'PEOPLE_INVALID'
  /** After the cut-off a slot needs its least number of players at once. */
  | 'PLAYERS_TOO_FEW'
  /** The slot has begun, or begins too soon. */
  | 'SLOT_OVER'
  /** Somebody else has the slot; one may wait for it. */
  | 'SLOT_TAKEN'
  /** No slot of this court begins then. */
  | 'SLOT_UNKNOWN'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** Too many booked slots in that week. */
  | 'WEEK_TOO_MANY';

/** Input of `bookCourt`. */
export type BookCourtInput = {
  /** The court. */
  courtId: string | number;
  /** Beginning of the slot. */
  from: string;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** People who come, the caller among them. */
  people: number;
  /** The ground. */
  placeId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** Term of the booking policy. */
export type BookingPolicyTerm =
  /** 审批到期前提醒 */
  | 'APPROVAL_REMINDER_MINUTES'
  /** 途中故障车辆停用维修期 */
  | 'BREAKDOWN_DAYS'
  /** 连续驾驶后停车休息 */
  | 'BREAK_MINUTES'
  /** 收车后预留时间 */
  | 'BUFFER_AFTER_MINUTES'
  /** 出车前预留时间 */
  | 'BUFFER_BEFORE_MINUTES'
  /** 推荐权重：驾驶员每小时任务折合空驶里程 */
  | 'BUSY_HOUR_KM'
  /** 公交单程票价 */
  | 'BUS_FARE_FEN'
  /** 公交出行距离（单程） */
  | 'BUS_KM'
  /** 终端时钟允许误差 */
  | 'CLOCK_TOLERANCE_MINUTES'
  /** 骑行出行距离（单程） */
  | 'CYCLE_KM'
  /** 调度员更正登记时限（收车后） */
  | 'DESK_CORRECTION_DAYS'
  /** 超出申请里程须说明（公里） */
  | 'DEVIATION_KM'
  /** 超出申请里程须说明（比例） */
  | 'DEVIATION_PERCENT'
  /** 派车截止（用车前） */
  | 'DISPATCH_DUE_MINUTES'
  /** 驾驶员更正登记时限（收车后，填写回执前） */
  | 'DRIVER_CORRECTION_HOURS'
  /** 驾驶员每日成本 */
  | 'DRIVER_DAY_FEN'
  /** 驾驶员执勤日起算时刻，零点后的分钟数 */
  | 'DUTY_DAY_START_MINUTES'
  /** 最早可提前出车 */
  | 'EARLIEST_DEPARTURE_MINUTES'
  /** 提前结束租期须说明 */
  | 'EARLY_RETURN_HOURS'
  /** 纯电车每公里成本 */
  | 'ELECTRIC_KM_FEN'
  /** 应急调度补办审批时限 */
  | 'EMERGENCY_AFTERWARDS_HOURS'
  /** 应急用车每级审批时限 */
  | 'EMERGENCY_APPROVAL_HOURS'
  /** 往返最远里程 */
  | 'FARTHEST_KM'
  /** 行程平均速度上限 */
  | 'FASTEST_KM_PER_HOUR'
  /** 自行延长上限（批准的结束时间后，不跨日） */
  | 'FREE_EXTENSION_MINUTES'
  /** 燃油车每公里成本 */
  | 'FUEL_KM_FEN'
  /** 调度预留时间 */
  | 'HOLD_MINUTES'
  /** 可提前预约天数 */
  | 'HORIZON_DAYS'
  /** 派车后临近出发撤销记为临时撤销 */
  | 'LATE_CANCEL_MINUTES'
  /** 晚于返回时间须说明 */
  | 'LATE_RETURN_MINUTES'
  /** 驾驶员两日间最短休息 */
  | 'LEAST_REST_MINUTES_BETWEEN_DAYS'
  /** 调剂用车每公里包干费 */
  | 'LENDING_KM_FEN'
  /** 可申请调剂的用车 */
  | 'LENDING_PRIORITY'
  /** 邻近单位调剂范围 */
  | 'LENDING_REACH'
  /** 特批长期租赁最长天数 */
  | 'LONGEST_APPROVED_RENTAL_DAYS'
  /** 短期租赁最长天数，更长须特批 */
  | 'LONGEST_RENTAL_DAYS'
  /** 最长用车天数 */
  | 'LONGEST_TRIP_DAYS'
  /** 最长连续驾驶时间 */
  | 'LONGEST_UNBROKEN_DRIVING_MINUTES'
  /** 包干报销每公里标准 */
  | 'LUMP_SUM_KM_FEN'
  /** 包干报销最低金额 */
  | 'LUMP_SUM_LEAST_FEN'
  /** 包干报销最远里程（往返） */
  | 'LUMP_SUM_MOST_KM'
  /** 包干报销最多人数 */
  | 'LUMP_SUM_MOST_PEOPLE'
  /** 一次申请最多拆分车辆数 */
  | 'MOST_CARS_OF_REQUEST'
  /** 一次行程充电量上限 */
  | 'MOST_CHARGE_KWH'
  /** 一次行程单项其他费用上限 */
  | 'MOST_COST_FEN'
  /** 一次请人代批最长天数 */
  | 'MOST_DEPUTY_DAYS'
  /** 驾驶员一天最长驾驶时间 */
  | 'MOST_DRIVING_MINUTES_OF_DAY'
  /** 驾驶员一天最长执勤时间 */
  | 'MOST_DUTY_MINUTES_OF_DAY'
  /** 一次应急调度最多车辆 */
  | 'MOST_EMERGENCY_VEHICLES'
  /** 一次行程加油量上限 */
  | 'MOST_FUEL_LITRES'
  /** 一次申请最多行李件数 */
  | 'MOST_LUGGAGE'
  /** 一个系列最多申请次数 */
  | 'MOST_OCCURRENCES'
  /** 一次申请最多乘车人数 */
  | 'MOST_PASSENGERS'
  /** 社会租赁每三十日费用上限 */
  | 'MOST_RENTAL_FEN'
  /** 一辆车最多合乘申请数 */
  | 'MOST_REQUESTS_OF_CAR'
  /** 一次行程最多途经地点 */
  | 'MOST_STOPS'
  /** 一次行程通行费上限 */
  | 'MOST_TOLLS_FEN'
  /** 逾期未收车不派几小时内的用车 */
  | 'NOT_BACK_HOURS'
  /** 离线登记补传时限 */
  | 'OFFLINE_HOURS'
  /** 超时未收车 */
  | 'OVERDUE_MINUTES'
  /** 平均速度超出须说明 */
  | 'PLAUSIBLE_KM_PER_HOUR'
  /** 拼车答复时限 */
  | 'POOLING_ANSWER_MINUTES'
  /** 拼车允许的时间差 */
  | 'POOLING_MINUTES'
  /** 推荐纯电车辆的续航余量 */
  | 'RANGE_RESERVE_PERCENT'
  /** 里程读数允许误差 */
  | 'READING_TOLERANCE_KM'
  /** 社会租赁每日租金（五座） */
  | 'RENTAL_DAY_FEN'
  /** 社会租赁驾驶员每日费用 */
  | 'RENTAL_DRIVER_DAY_FEN'
  /** 社会租赁每增一座每日租金 */
  | 'RENTAL_SEAT_DAY_FEN'
  /** 普通用车每级审批时限（工作时间） */
  | 'ROUTINE_APPROVAL_HOURS'
  /** 普通用车至少提前 */
  | 'ROUTINE_LEAD_MINUTES'
  /** 最短用车时间 */
  | 'SHORTEST_TRIP_MINUTES'
  /** 推荐权重：多余一座折合空驶里程 */
  | 'SPARE_SEAT_KM'
  /** 推荐权重：可提前出车的时段另有任务折合空驶里程 */
  | 'TAKEN_BEFORE_KM'
  /** 临时租赁最长天数 */
  | 'TEMPORARY_RENTAL_DAYS'
  /** 估算行车时间的平均速度 */
  | 'TRAVEL_KM_PER_HOUR'
  /** 两次出车间允许的未登记里程 */
  | 'UNRECORDED_KM'
  /** 紧急用车每级审批时限（工作时间） */
  | 'URGENT_APPROVAL_HOURS'
  /** 紧急用车至少提前 */
  | 'URGENT_LEAD_MINUTES'
  /** 步行出行距离（单程） */
  | 'WALK_KM'
  /** 工作日下班时刻，零点后的分钟数 */
  | 'WORKDAY_END_MINUTES'
  /** 工作日上班时刻，零点后的分钟数 */
  | 'WORKDAY_START_MINUTES'
  /** 推荐权重：每万公里里程折合空驶里程 */
  | 'WORN_KM';

/** What a term is counted in. */
export type BookingPolicyUnit =
  /** 选项 */
  | 'CHOICE'
  /** 天 */
  | 'DAYS'
  /** 分（人民币） */
  | 'FEN'
  /** 小时 */
  | 'HOURS'
  /** 公里 */
  | 'KM'
  /** 公里/小时 */
  | 'KM_PER_HOUR'
  /** 千瓦时 */
  | 'KWH'
  /** 升 */
  | 'LITRES'
  /** 分钟 */
  | 'MINUTES'
  /** 人 */
  | 'PEOPLE'
  /** 百分比 */
  | 'PERCENT'
  /** 次 */
  | 'TIMES';

/** Value of one term. */
export type BookingPolicyValueInput = {
  /** Which term, each once. */
  term: BookingPolicyTerm;
  /** Its new value, inside the bounds of the term. */
  value: number;
};

/** What `breakOffTrip` can refuse. */
export type BreakOffTripErrorCode =
  /** The order concerns you, but this act is for others. */
  | 'NOT_YOUR_ACT'
  /** The odometer is below the last recorded value. */
  | 'ODOMETER_BACKWARDS'
  /** The distance is more than a vehicle can drive in the time. */
  | 'ODOMETER_IMPLAUSIBLE'
  /** The vehicle has left, and its odometer was not given. */
  | 'ODOMETER_REQUIRED'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The order has another vehicle by now than the one on which it was done. */
  | 'VEHICLE_CHANGED';

/** Input of `breakOffTrip`. */
export type BreakOffTripInput = {
  /** Odometer of the vehicle that broke down, whole km; needed once it has left. */
  odometerKm?: number | null | undefined;
  /** The order. */
  orderId: string | number;
  /** Where it stands and those who ride wait, 2 to 100 characters; what is left of the trip begins there. */
  place: string;
  /** Plate of the vehicle on which it was done, as the caller saw the order: where that has another by now, `VEHICLE_CHANGED` is refused. Absent, as of acts that wait on devices from before this field: whichever the order has. */
  plateNumber?: string | null | undefined;
  /** What broke, 2 to 200 characters. */
  reason: string;
};

/** Opens once for a whole run of days of these kinds: from a time of its first day to a time of its last. */
export type BreakRuleInput = {
  /** First day it is in force. */
  effectiveFrom?: string | null | undefined;
  /** Last day it is in force. */
  effectiveTo?: string | null | undefined;
  /** Whether it begins on the day before the run. */
  eve?: boolean;
  /** Time of the first day, or of the day before, HH:MM. */
  from: string;
  /** When one may come and go. */
  movement?: MovementInput | null | undefined;
  /** Names of the days of the run. */
  named?: Array<NamedDay> | null | undefined;
  /** Kinds of the days of the run. */
  of: Array<DayKind>;
  /** Season in which the first day must lie. */
  season?: SeasonInput | null | undefined;
  /** Time of the last day, HH:MM to 48:00. */
  to: string;
};

/** One day and what it becomes. */
export type CalendarDayInput = {
  /** The day. */
  date: string;
  /** Name of the holiday in English, up to 60 characters; the Chinese one when absent. */
  holidayEn?: string | null | undefined;
  /** Name of the holiday in Chinese, up to 60 characters; the official name when absent. */
  holidayZh?: string | null | undefined;
  /** Its kind from now on; null removes an earlier correction. */
  kind?: DayKind | null | undefined;
};

/** What `cancelCourtBooking` can refuse. */
export type CancelCourtBookingErrorCode =
  /** There is no such booking that concerns the caller. */
  | 'COURT_BOOKING_NOT_FOUND'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `cancelCourtBooking`. */
export type CancelCourtBookingInput = {
  /** The booking. */
  bookingId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `cancelOpenOnce` can refuse. */
export type CancelOpenOnceErrorCode =
  /** No place is named, more than 100, or one twice. */
  | 'PLACES_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID';

/** Input of `cancelOpenOnce`. */
export type CancelOpenOnceInput = {
  /** The period. */
  periodId: string | number;
  /** Places, 1 to 100. */
  placeIds: Array<string | number>;
  /** Why, 2 to 200 characters. */
  reason: string;
};

/** What `cancelRentalOrder` can refuse. */
export type CancelRentalOrderErrorCode =
  /** The car has yet to answer a command to its lock. */
  | 'COMMAND_OPEN'
  /** A dispatch has made the order; the request for a vehicle is changed instead. */
  | 'GOES_BY_DISPATCH'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `cancelRentalOrder`. */
export type CancelRentalOrderInput = {
  /** The order. */
  orderId: string | number;
  /** Why, at most 200 characters. */
  reason?: string | null | undefined;
};

/** What `cancelReservation` can refuse. */
export type CancelReservationErrorCode =
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** There is no such reservation that concerns the caller. */
  | 'RESERVATION_NOT_FOUND'
  /** The vehicle has come, or the reservation is over. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `cancelReservation`. */
export type CancelReservationInput = {
  /** The reservation. */
  reservationId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `cancelVehicleRequest` can refuse. */
export type CancelVehicleRequestErrorCode =
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `cancelVehicleRequest`. */
export type CancelVehicleRequestInput = {
  /** Why, 2 to 200 characters. */
  reason: string;
  /** The request. */
  requestId: string | number;
};

/** What `cancelVehicleRequestSeries` can refuse. */
export type CancelVehicleRequestSeriesErrorCode =
  /** There is no such series, or it is not yours. */
  | 'SERIES_NOT_FOUND'
  /** No trip of the series can be cancelled any more. */
  | 'SERIES_OVER'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `cancelVehicleRequestSeries`. */
export type CancelVehicleRequestSeriesInput = {
  /** Only trips on days that have become days off since the series was asked for (`daysOff`). */
  daysOff?: boolean;
  /** First day whose trip is cancelled; today when absent. */
  from?: string | null | undefined;
  /** Why, 2 to 200 characters. */
  reason: string;
  /** The series. */
  seriesId: string | number;
};

/** Car as its partner tells it. */
export type CarItemInput = {
  /** What it runs on. */
  energy: Energy;
  /** Displacement of its engine, litres; absent without one. */
  engineDisplacementL?: number | null | undefined;
  /** Range with a full battery or tank, 50 to 2000 km. */
  fullRangeKm: number;
  /** Last day on which its inspection (年检) holds, YYYY-MM-DD. */
  inspectedUntil: string;
  /** Last day on which it is insured, YYYY-MM-DD. */
  insuredUntil: string;
  /** Whether marks and supervision telephone are on it (标识). */
  marked: boolean;
  /** Brand and model, 2 to 40 characters. */
  model: string;
  /** Your own key of it, up to 60 letters, digits and `_ . : / -`. */
  partnerReference: string;
  /** Number plate of 7 characters, 8 for new-energy vehicles. */
  plateNumber: string;
  /** Number of its positioning device; empty while it has none. */
  positioningDevice: string;
  /** Price at which it was bought, fen: judged by the equipment standard of official vehicles. */
  priceFen: number;
  /** Seats including the driver's, 2 to 9. */
  seats: number;
  /** Your key of the station at which it stands; its bay is taken there. Ignored while the car is under way. */
  stationReference: string;
  /** Your key of the tariff by which it is priced. */
  tariffReference: string;
};

/** How a car stands. */
export type CarState =
  /** It is under way with an order. */
  | 'IN_USE'
  /** Its partner has taken it out of service. */
  | 'OUT_OF_SERVICE'
  /** It can be picked up as far as it itself is concerned. */
  | 'READY'
  /** It was taken out for good. */
  | 'RETIRED';

/** What the vehicles of one category may be used for from now on. */
export type CategoryPurposesInput = {
  /** The category, each once. */
  category: VehicleCategory;
  /** Purposes that it permits. */
  purposes: Array<VehiclePurpose>;
};

/** What `changeAgreement` can refuse. */
export type ChangeAgreementErrorCode =
  /** A day of the agreement is none, it names no service, ends before it begins, or runs for more than ten years; the path says which. */
  | 'AGREEMENT_INVALID'
  /** There is no such partner, or it is not yours to decide on. */
  | 'PARTNER_NOT_FOUND'
  /** The state of the partner does not allow it. */
  | 'STATE_NOT_ALLOWED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `changeAgreement`. */
export type ChangeAgreementInput = {
  /** The agreement as it is to be. */
  agreement: AgreementInput;
  /** The partner. */
  partnerId: string | number;
  /** Why, 2 to 200 characters; the partner sees it. */
  reason: string;
};

/** What `changeClosure` can refuse. */
export type ChangeClosureErrorCode =
  /** Nothing is named that would change. */
  | 'NOTHING_CHANGED'
  /** No place is named, more than 100, or one twice. */
  | 'PLACES_INVALID'
  /** A span ends before it begins, or is too long. */
  | 'SPAN_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** It would already be over. */
  | 'WINDOW_PAST'
  /** It begins more than two years ahead. */
  | 'WINDOW_TOO_FAR';

/** Input of `changeClosure`. */
export type ChangeClosureInput = {
  /** The closure. */
  closureId: string | number;
  /** Places, 1 to 100. */
  placeIds: Array<string | number>;
  /** New reason for the public; as it was when absent. */
  reason?: LocalizedTextInput | null | undefined;
  /** New end; as it was when absent, until further notice when null. */
  to?: string | null | undefined;
};

/** What `changeCourtPeople` can refuse. */
export type ChangeCourtPeopleErrorCode =
  /** There is no such booking that concerns the caller. */
  | 'COURT_BOOKING_NOT_FOUND'
  /** After the cut-off no fewer players than the least number may be left. */
  | 'CUT_OFF_PASSED'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** Too few or too many people. */
  | 'PEOPLE_INVALID'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `changeCourtPeople`. */
export type ChangeCourtPeopleInput = {
  /** The booking. */
  bookingId: string | number;
  /** People who come, the caller among them. */
  people: number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `changePartnerPerson` can refuse. */
export type ChangePartnerPersonErrorCode =
  /** A partner keeps at least one owner. */
  | 'LAST_OWNER'
  /** Nobody of this id works for the partner. */
  | 'PERSON_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `changePartnerPerson`. */
export type ChangePartnerPersonInput = {
  /** The person. */
  personId: string | number;
  /** What the person does from now on. */
  role: PartnerRole;
};

/** What `changePlace` can refuse. */
export type ChangePlaceErrorCode =
  /** Somebody has changed the place since it was seen. */
  | 'CHANGED_MEANWHILE'
  /** There is no gate to come in or to go out by, or there are more than 10. */
  | 'GATES_INVALID'
  /** The point lies outside the division's surroundings. */
  | 'LOCATION_INVALID'
  /** Nothing is named that would change. */
  | 'NOTHING_CHANGED'
  /** A sports ground has no spaces. */
  | 'NOT_A_LOT'
  /** A number lies outside its bounds. */
  | 'NUMBER_INVALID'
  /** There is no such place, or it is not yours. */
  | 'PLACE_NOT_FOUND'
  /** The telephone number is none. */
  | 'TELEPHONE_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `changePlace`. */
export type ChangePlaceInput = {
  /** Street address, each language 2 to 100 characters. */
  address?: LocalizedTextInput | null | undefined;
  /** Telephone for complaints. */
  complaintsTelephone?: string | null | undefined;
  /** All its gates, 1 to 10. */
  gates?: Array<GateInput> | null | undefined;
  /** Where it is, WGS-84, at most 50 km from where it was. */
  location?: GeoPointInput | null | undefined;
  /** Name, each language 2 to 60 characters. */
  name?: LocalizedTextInput | null | undefined;
  /** The place. */
  placeId: string | number;
  /** Why, 2 to 200 characters. */
  reason: string;
  /** How to register before entry, each language 2 to 300 characters. */
  registration?: LocalizedTextInput | null | undefined;
  /** Revision that was seen. */
  revision: number;
  /** Which vehicles may enter; lots only. */
  vehicleLimits?: VehicleLimitsInput | null | undefined;
};

/** What `changeReservationPlate` can refuse. */
export type ChangeReservationPlateErrorCode =
  /** Too many strikes of the person or the plate. */
  | 'BANNED'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** Too many open reservations of the person or the plate. */
  | 'LIVE_TOO_MANY'
  /** The plate has a reservation at that time. */
  | 'OVERLAPPING'
  /** Not a number plate. */
  | 'PLATE_INVALID'
  /** There is no such reservation that concerns the caller. */
  | 'RESERVATION_NOT_FOUND'
  /** The vehicle has come, or the reservation is over. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** Too many reservations in that week. */
  | 'WEEK_TOO_MANY';

/** Input of `changeReservationPlate`. */
export type ChangeReservationPlateInput = {
  /** Plate of the other vehicle. */
  plateNumber: string;
  /** The reservation. */
  reservationId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `changeSpaces` can refuse. */
export type ChangeSpacesErrorCode =
  /** Somebody has changed the place since it was seen. */
  | 'CHANGED_MEANWHILE'
  /** A sports ground has no spaces. */
  | 'NOT_A_LOT'
  /** A number lies outside its bounds. */
  | 'NUMBER_INVALID'
  /** There is no such place, or it is not yours. */
  | 'PLACE_NOT_FOUND'
  /** Reservations of the coming days would find no space, so many as the message says; see `cancelLatest`. */
  | 'RESERVATIONS_IN_WAY'
  /** More spaces are kept, out of service, accessible or charging than there are. */
  | 'SPACES_EXCEEDED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `changeSpaces`. */
export type ChangeSpacesInput = {
  /** Of those offered accessible. */
  accessible: number;
  /** Whether the latest reservations are cancelled where they no longer fit; their holders are told, and nobody gets a strike. */
  cancelLatest?: boolean | null | undefined;
  /** Of those offered with a charger. */
  charging: number;
  /** Of all kept for official use. */
  kept: number;
  /** Of all out of service. */
  outOfService: number;
  /** The place. */
  placeId: string | number;
  /** Why, 2 to 200 characters. */
  reason: string;
  /** Revision that was seen. */
  revision: number;
  /** All spaces, 0 to 20,000. */
  total: number;
};

/** What `changeVehicleRequest` can refuse. */
export type ChangeVehicleRequestErrorCode =
  /** Fewer people would ride than cars serve the request: the dispatcher takes one back first. */
  | 'CARS_TOO_MANY'
  /** The distance is not between 1 and 5,000 km. */
  | 'DISTANCE_INVALID'
  /** The field no longer changes once the vehicle is dispatched. */
  | 'FIXED_BY_DISPATCH'
  /** It is asked for later before the departure than policy allows for its priority. */
  | 'LEAD_TOO_SHORT'
  /** The luggage is not between 0 and 50 pieces. */
  | 'LUGGAGE_INVALID'
  /** It would be a long rental, and there is no authority that could give the special approval it needs. */
  | 'NOBODY_TO_APPROVE'
  /** Longer than a trip may be, a car is rented, and never for this purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** The number of passengers is not between 1 and 50. */
  | 'PASSENGERS_INVALID'
  /** The point is not on the earth. */
  | 'POINT_INVALID'
  /** The priority is not for this purpose. */
  | 'PRIORITY_NOT_PERMITTED'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The request has changed since the revision that was given. */
  | 'REVISION_STALE'
  /** The vehicle that is dispatched has not so many seats. */
  | 'SEATS_TOO_FEW'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** There are more stops than policy allows. */
  | 'STOPS_TOO_MANY'
  /** The telephone is not a mainland mobile number of 11 digits. */
  | 'TELEPHONE_INVALID'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The end is not after the beginning, or the window is longer than policy allows. */
  | 'WINDOW_INVALID'
  /** The window has begun or passed. */
  | 'WINDOW_PAST'
  /** The window, or the end of the series, lies beyond the booking horizon. */
  | 'WINDOW_TOO_FAR'
  /** The window has too little time to drive so far, whoever drives: with pauses, and on no day for longer than one may. */
  | 'WINDOW_TOO_SHORT';

/** Input of `changeVehicleRequest`: what is left out stays as it is; null takes it away, as far as a request can be without it. After dispatch only telephone, pick-up, stops, luggage and passengers may change. */
export type ChangeVehicleRequestInput = {
  /** Where to, 2 to 100 characters. */
  destination?: string | null | undefined;
  /** Distance there and back as far as known, km. */
  distanceKm?: number | null | undefined;
  /** With a driver or self-drive. */
  driving?: Driving | null | undefined;
  /** One-way or return. */
  journey?: TripJourney | null | undefined;
  /** Why the car is needed for longer than one trip may be, 2 to 200 characters; not asked for otherwise. */
  lengthReason?: string | null | undefined;
  /** Pieces of luggage, 0 to 50. */
  luggage?: number | null | undefined;
  /** Passengers without the driver of a driven trip, 1 to 50; on a self-drive trip one of them drives. */
  passengers?: number | null | undefined;
  /** Where passengers get in, 2 to 100 characters; the own unit when absent. */
  pickUp?: string | null | undefined;
  /** Where passengers get in, on the map. */
  pickUpPoint?: GeoPointInput | null | undefined;
  /** How much it presses; an emergency is for the purpose of emergencies only. */
  priority?: TripPriority | null | undefined;
  /** Purpose of the trip; the vehicle's category must permit it. */
  purpose?: VehiclePurpose | null | undefined;
  /** How far it leads out. */
  reach?: TripReach | null | undefined;
  /** Reason in words (事由), 2 to 200 characters. */
  reason?: string | null | undefined;
  /** The request. */
  requestId: string | number;
  /** Revision of the request that the change goes by; refused when it has changed since. */
  revision?: number | null | undefined;
  /** Places on the way, between pick-up and destination, in order: up to 5, or as many as policy allows, 2 to 100 characters each. */
  stops?: Array<string> | null | undefined;
  /** Mobile number for the ride. */
  telephone?: string | null | undefined;
  /** When the car is needed, from departure to return. */
  window?: TimeWindowInput | null | undefined;
};

/** Reasons against changing an endpoint. */
export type ChangeWebhookEndpointErrorCode =
  /** The caller has no such endpoint. */
  | 'ENDPOINT_NOT_FOUND'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** No type is named, or one twice. */
  | 'TYPES_INVALID'
  /** The address is no public https address. */
  | 'URL_REFUSED';

/** What is to be different about an endpoint; what is absent stays. */
export type ChangeWebhookEndpointInput = {
  /** The endpoint. */
  endpointId: string | number;
  /** Whether anything is to be sent. */
  state?: WebhookEndpointState | null | undefined;
  /** What is to be sent; everything when null. */
  types?: Array<RentalEventType> | null | undefined;
  /** Public https address, at most 500 characters. */
  url?: string | null | undefined;
};

/** What `checkDrivingLicence` can refuse. */
export type CheckDrivingLicenceErrorCode =
  /** It is no day, or not written YYYY-MM-DD. */
  | 'DATE_INVALID'
  /** The licence has lapsed. */
  | 'LICENCE_LAPSED'
  /** It is the caller's own licence. */
  | 'OWN_LICENCE'
  /** There is no such person in the caller's unit. */
  | 'PERSON_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `checkDrivingLicence`. */
export type CheckDrivingLicenceInput = {
  /** The class. */
  licenceClass: LicenceClass;
  /** Last day on which it is valid, YYYY-MM-DD. */
  licensedUntil: string;
  /** A colleague of the caller. */
  personId: string | number;
};

/** What `checkInCourt` can refuse. */
export type CheckInCourtErrorCode =
  /** There is no such booking that concerns the caller. */
  | 'COURT_BOOKING_NOT_FOUND'
  /** The code is that of a slot offered from the waiting list, which nobody has confirmed. */
  | 'OFFER_UNCONFIRMED'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** It is too early for that. */
  | 'TOO_EARLY'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `checkInCourt`. */
export type CheckInCourtInput = {
  /** Six digits. */
  code: string;
  /** The ground. */
  placeId: string | number;
};

/** What `chooseLumpSum` can refuse. */
export type ChooseLumpSumErrorCode =
  /** No lump sum is paid for this trip. */
  | 'LUMP_SUM_NOT_OFFERED'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `chooseLumpSum`. */
export type ChooseLumpSumInput = {
  /** The caller's request. */
  requestId: string | number;
};

/** Span of clock times; times from 24:00 to 48:00 lie on the next day. */
export type ClockHoursInput = {
  /** From, HH:MM. */
  from: string;
  /** To, HH:MM, later than `from`. */
  to: string;
};

/** What `closeFollowUp` can refuse. */
export type CloseFollowUpErrorCode =
  /** There is no such follow-up, or it is not yours. */
  | 'FOLLOW_UP_NOT_FOUND'
  /** The caller has taken a step of it already. */
  | 'SAME_PERSON'
  /** It waits for another step. */
  | 'STATE_NOT_ALLOWED'
  /** Nothing, or next to nothing, was said. */
  | 'TEXT_REQUIRED'
  /** The text has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What `closePlaces` can refuse. */
export type ClosePlacesErrorCode =
  /** No place is named, more than 100, or one twice. */
  | 'PLACES_INVALID'
  /** A span ends before it begins, or is too long. */
  | 'SPAN_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** It would already be over. */
  | 'WINDOW_PAST'
  /** It begins more than two years ahead. */
  | 'WINDOW_TOO_FAR';

/** Input of `closePlaces`. */
export type ClosePlacesInput = {
  /** From; now when absent. */
  from?: string | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Why. */
  kind: ClosureKind;
  /** Places, 1 to 100. */
  placeIds: Array<string | number>;
  /** Reason for the public, each language up to 100 characters; the words of the kind when absent, and in English when only Chinese is given. */
  reason?: LocalizedTextInput | null | undefined;
  /** To; until further notice when absent. */
  to?: string | null | undefined;
};

/** What `closeTrip` can refuse. */
export type CloseTripErrorCode =
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The satisfaction is not between 1 and 5. */
  | 'SATISFACTION_INVALID'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `closeTrip`. */
export type CloseTripInput = {
  /** Remark, up to 200 characters. */
  comment?: string | null | undefined;
  /** Whether odometer and costs are as the driver recorded them. */
  confirmed?: boolean;
  /** What is wrong with them, 2 to 200 characters; needed when not confirmed. */
  dispute?: string | null | undefined;
  /** The request. */
  requestId: string | number;
  /** 1 (poor) to 5 (very good). */
  satisfaction: number;
};

/** Takes hours of the days it is about from what the other rules open. */
export type ClosedRuleInput = {
  /** First day it is in force. */
  effectiveFrom?: string | null | undefined;
  /** Last day it is in force. */
  effectiveTo?: string | null | undefined;
  /** Hours, 1 to 6; 00:00 to 24:00 for the whole day. */
  hours: Array<ClockHoursInput>;
  /** Which days; every day when absent. */
  on?: DaySelectorInput | null | undefined;
};

/** Why a place is closed for a time. */
export type ClosureKind =
  /** 应急处置 */
  | 'EMERGENCY'
  /** 大型活动 */
  | 'EVENT'
  /** 其他 */
  | 'OTHER'
  /** 恶劣天气 */
  | 'WEATHER'
  /** 施工维护 */
  | 'WORKS';

/** What may be changed of a closure, as it was seen. */
export type ClosureSeenInput = {
  /** Its reason for the public. */
  reason: LocalizedTextInput;
  /** Its end; until further notice when absent. */
  to?: string | null | undefined;
};

/** Reasons why a complaint was not taken. */
export type ComplainOfRentalErrorCode =
  /** There is no such order of the caller. */
  | 'ORDER_NOT_FOUND'
  /** The trip has not begun, or was cancelled before it did. */
  | 'STATE_NOT_ALLOWED'
  /** The text has 4 to 500 characters. */
  | 'TEXT_INVALID'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What is complained of. */
export type ComplainOfRentalInput = {
  /** The order. */
  orderId: string | number;
  /** What happened, 4 to 500 characters. */
  text: string;
};

/** What `completeVehicleRequestSeries` can refuse. */
export type CompleteVehicleRequestSeriesErrorCode =
  /** A day does not lack a request, or it is too late to ask for it. */
  | 'DAYS_NOT_MISSING'
  /** The distance is not between 1 and 5,000 km. */
  | 'DISTANCE_INVALID'
  /** It is asked for later before the departure than policy allows for its priority. */
  | 'LEAD_TOO_SHORT'
  /** The luggage is not between 0 and 50 pieces. */
  | 'LUGGAGE_INVALID'
  /** Longer than a trip may be, a car is rented, and never for this purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** The number of passengers is not between 1 and 50. */
  | 'PASSENGERS_INVALID'
  /** The point is not on the earth. */
  | 'POINT_INVALID'
  /** The priority is not for this purpose. */
  | 'PRIORITY_NOT_PERMITTED'
  /** There is no such series, or it is not yours. */
  | 'SERIES_NOT_FOUND'
  /** There are more stops than policy allows. */
  | 'STOPS_TOO_MANY'
  /** The telephone is not a mainland mobile number of 11 digits. */
  | 'TELEPHONE_INVALID'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The end is not after the beginning, or the window is longer than policy allows. */
  | 'WINDOW_INVALID'
  /** The window has begun or passed. */
  | 'WINDOW_PAST'
  /** The window, or the end of the series, lies beyond the booking horizon. */
  | 'WINDOW_TOO_FAR'
  /** The window has too little time to drive so far, whoever drives: with pauses, and on no day for longer than one may. */
  | 'WINDOW_TOO_SHORT';

/** Input of `completeVehicleRequestSeries`. */
export type CompleteVehicleRequestSeriesInput = {
  /** Days among its `missing` ones. */
  dates: Array<string>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** The series. */
  seriesId: string | number;
};

/** What `confirmLumpSum` can refuse. */
export type ConfirmLumpSumErrorCode =
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The trip has not begun yet. */
  | 'TRIP_NOT_BEGUN'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `confirmLumpSum`. */
export type ConfirmLumpSumInput = {
  /** The caller's request. */
  requestId: string | number;
};

/** Reasons why a market rental was not confirmed. */
export type ConfirmMarketRentalErrorCode =
  /** The time to confirm is over. */
  | 'HOLD_LAPSED'
  /** The trip was cancelled, changed or served otherwise. */
  | 'NEED_OVER'
  /** There is no such market rental of the caller. */
  | 'ORDER_NOT_FOUND'
  /** The caller is not engaged for that day, or is suspended. */
  | 'PARTNER_NOT_ENGAGED'
  /** It is not held any more. */
  | 'STATE_NOT_ALLOWED'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Which market rental is confirmed. */
export type ConfirmMarketRentalInput = {
  /** The order. */
  orderId: string | number;
};

/** What `confirmPhone` can refuse. */
export type ConfirmPhoneErrorCode =
  /** There is no such code, or it is too old, used, or was given wrong too often. */
  | 'CODE_LAPSED'
  /** The code is another one. */
  | 'CODE_WRONG'
  /** Not a mobile number of eleven digits. */
  | 'PHONE_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `confirmPhone`. */
export type ConfirmPhoneInput = {
  /** The six digits. */
  code: string;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Mobile number the code was sent to. */
  phone: string;
};

/** What `confirmRentalOrder` can refuse. */
export type ConfirmRentalOrderErrorCode =
  /** The time to confirm is over. */
  | 'HOLD_LAPSED'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The partner is suspended, or its agreement does not cover the day. */
  | 'PARTNER_NOT_ENGAGED'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `confirmRentalOrder`. */
export type ConfirmRentalOrderInput = {
  /** The order. */
  orderId: string | number;
};

/** What `correctCalendar` can refuse. */
export type CorrectCalendarErrorCode =
  /** No days, too many, one day twice, or a name too long. */
  | 'DAYS_INVALID'
  /** The division lies outside the caller's jurisdiction. */
  | 'FOREIGN_JURISDICTION'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The reason or the source is empty or longer than 500 characters. */
  | 'REASON_REQUIRED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `correctCalendar`. */
export type CorrectCalendarInput = {
  /** 1 to 100 days, each once. */
  days: Array<CalendarDayInput>;
  /** Division whose calendar changes, inside the caller's jurisdiction. */
  division: string;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** Document the change rests on. */
  source: string;
};

/** What `correctDeparture` can refuse. */
export type CorrectDepartureErrorCode =
  /** The order has changed since the caller saw it. */
  | 'CHANGED_MEANWHILE'
  /** The reading is what is recorded already. */
  | 'NOTHING_CORRECTED'
  /** The order concerns you, but this act is for others. */
  | 'NOT_YOUR_ACT'
  /** The reading is below the last one before it. */
  | 'ODOMETER_BACKWARDS'
  /** The reading is further above the last one than policy allows, or above what was read afterwards. */
  | 'ODOMETER_IMPLAUSIBLE'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The odometer of a rented car is part of its bill. */
  | 'READING_BILLED'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `correctDeparture`. */
export type CorrectDepartureInput = {
  /** Odometer at departure as it should have been read, whole km. */
  odometerKm: number;
  /** The order. */
  orderId: string | number;
  /** Why it is corrected, 2 to 200 characters. */
  reason: string;
  /** Revision of the order that the caller saw. */
  revision: number;
};

/** What `correctReturn` can refuse. */
export type CorrectReturnErrorCode =
  /** The order has changed since the caller saw it. */
  | 'CHANGED_MEANWHILE'
  /** The return is too long ago. */
  | 'CORRECTION_TOO_LATE'
  /** A cost is negative or larger than policy allows. */
  | 'COST_INVALID'
  /** The trip became longer than was asked for, or came further than is plausible in the time, and nobody said why. */
  | 'DEVIATION_UNEXPLAINED'
  /** The vehicle does not run on that, or the amount is not plausible. */
  | 'ENERGY_INVALID'
  /** The figures are what is recorded already. */
  | 'NOTHING_CORRECTED'
  /** The order concerns you, but this act is for others. */
  | 'NOT_YOUR_ACT'
  /** A reading is below the last one before it. */
  | 'ODOMETER_BACKWARDS'
  /** The distance is more than a vehicle can drive in the time, or a reading is above what was read of the vehicle afterwards. */
  | 'ODOMETER_IMPLAUSIBLE'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The odometer of a rented car is part of its bill. */
  | 'READING_BILLED'
  /** The receipt was given: only the dispatcher corrects now. */
  | 'RECEIPT_GIVEN'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The tolls are not between 0 and CNY 10,000. */
  | 'TOLLS_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `correctReturn`: all figures as they should have been recorded. */
export type CorrectReturnInput = {
  /** Odometer at departure, whole km; absent: as it is. */
  departureKm?: number | null | undefined;
  /** Why the trip became longer than was asked for, or came so far so soon, up to 200 characters; absent: as it is. */
  deviation?: string | null | undefined;
  /** Fuel or charge taken on; absent means none. */
  energy?: TripEnergyInput | null | undefined;
  /** Odometer at return, whole km. */
  odometerKm: number;
  /** The order. */
  orderId: string | number;
  /** Other costs paid, fen; absent means none. */
  otherFen?: number | null | undefined;
  /** Parking paid, fen; absent means none. */
  parkingFen?: number | null | undefined;
  /** Why it is corrected, 2 to 200 characters. */
  reason: string;
  /** Revision of the order that the caller saw. */
  revision: number;
  /** Whether it settles what receipts dispute; absent: it does where the trip had one car only. */
  settlesDispute?: boolean | null | undefined;
  /** Tolls paid, fen; absent means none. */
  tollsFen?: number | null | undefined;
};

/** Where a booked slot stands: BOOKED → ARRIVED → ENDED, OFFERED before it, with CANCELLED and NO_SHOW as other ends. */
export type CourtBookingState =
  /** 已签到 */
  | 'ARRIVED'
  /** 已预约 */
  | 'BOOKED'
  /** 已取消 */
  | 'CANCELLED'
  /** 已结束 */
  | 'ENDED'
  /** 未到场 */
  | 'NO_SHOW'
  /** 待确认 */
  | 'OFFERED';

/** Who or what ended a booking. */
export type CourtCancelCause =
  /** 临时关闭或开放时间调整 */
  | 'CLOSURE'
  /** 本人取消 */
  | 'HOLDER'
  /** 未在期限内确认候补 */
  | 'OFFER'
  /** 未达最低人数 */
  | 'PLAYERS';

/** Hours of a day, as they are set. */
export type CourtHoursInput = {
  /** First, HH:MM. */
  from: string;
  /** Last, HH:MM. */
  to: string;
};

/** Where a series stands. */
export type CourtSeriesState =
  /** 待同意 */
  | 'ASKED'
  /** 已同意 */
  | 'GRANTED'
  /** 未同意 */
  | 'REFUSED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** Why a date of a series is left out. */
export type CourtSkipReason =
  /** 不开放 */
  | 'CLOSED'
  /** 节假日 */
  | 'HOLIDAY'
  /** 该时段已不设：场地开放，但预约条件已更改 */
  | 'NO_SLOT'
  /** 人数不符合那天的预约条件 */
  | 'PEOPLE'
  /** 已被预约 */
  | 'TAKEN';

/** Whether a slot can be had. */
export type CourtSlotState =
  /** 可预约 */
  | 'FREE'
  /** 已开始 */
  | 'OVER'
  /** 已约 */
  | 'TAKEN';

/** Terms of booking, as they are set. */
export type CourtTermsInput = {
  /** Most people at once. */
  capacity: number;
  /** So many minutes before its beginning a slot with too few players is released. */
  cutOffMinutes: number;
  /** Hours of a day that can be booked; whenever the ground is open when absent. */
  hours?: CourtHoursInput | null | undefined;
  /** Fewest players; those of two teams, or one, when absent. */
  minimumPlayers?: number | null | undefined;
  /** Players of a team: 5, 8 or 11. */
  playersASide?: number | null | undefined;
  /** Length of a slot: 15 to 480 minutes, in steps of 15. */
  slotMinutes: number;
};

/** What `createCalendarFeed` can refuse. */
export type CreateCalendarFeedErrorCode =
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `createCalendarFeed`. */
export type CreateCalendarFeedInput = {
  /** Same key: same calendar. Whoever knows it can read the calendar, so make it at random and keep it nowhere. */
  idempotencyKey: string;
};

/** The same hours on each day. */
export type DailyPeriodInput = {
  /** First day. */
  firstDay: string;
  /** Hours, 1 to 6. */
  hours: Array<ClockHoursInput>;
  /** Last day, at most 366 days later. */
  lastDay: string;
};

/** Opens for some hours of each day it is about; the day on which the hours begin decides. */
export type DailyRuleInput = {
  /** First day it is in force. */
  effectiveFrom?: string | null | undefined;
  /** Last day it is in force. */
  effectiveTo?: string | null | undefined;
  /** Hours, 1 to 6. */
  hours: Array<ClockHoursInput>;
  /** When one may come and go. */
  movement?: MovementInput | null | undefined;
  /** Which days; every day when absent. */
  on?: DaySelectorInput | null | undefined;
};

/** When damage was found. */
export type DamagePhase =
  /** On the trip or after it. */
  | 'DROP_OFF'
  /** Before the trip. */
  | 'PICK_UP';

/** Days left out: one part that holds is enough. */
export type DayExceptionInput = {
  /** Single days of each year, MM-DD; at most 31. */
  dates?: Array<string> | null | undefined;
  /** Kinds of day. */
  kinds?: Array<DayKind> | null | undefined;
  /** Days of the lunar year, MM-DD, or spans of them, MM-DD/MM-DD; at most 31. */
  lunar?: Array<string> | null | undefined;
  /** Days with a name. */
  named?: Array<NamedDay> | null | undefined;
  /** Days of the week. */
  weekdays?: Array<Weekday> | null | undefined;
};

/** Kind of a civil day under the yearly arrangement of holidays (节假日与调休). */
export type DayKind =
  /** Day of a statutory holiday or of the break around it. */
  | 'HOLIDAY'
  /** Weekend day worked in exchange (调休上班). */
  | 'MAKEUP_WORKDAY'
  /** Weekend day. */
  | 'REST_DAY'
  /** Ordinary working day. */
  | 'WORKDAY';

/** Days a rule is about: every part that is given must hold. */
export type DaySelectorInput = {
  /** Kinds of the day after. */
  before?: Array<DayKind> | null | undefined;
  /** The day beside the run of days that `kinds` and `named` say, instead of these. */
  beside?: BesideRun | null | undefined;
  /** Single days of each year, MM-DD; at most 31. */
  dates?: Array<string> | null | undefined;
  /** Every second week from that of this day on, which is the first of `weekdays` in its week; weeks begin on Monday. */
  everyOtherWeekFrom?: string | null | undefined;
  /** Days left out. */
  except?: DayExceptionInput | null | undefined;
  /** Which of such days in the month, 1 to 9 from its beginning, -1 to -9 from its end: each of `weekdays` counted by itself, at most 5, else the days of all `kinds` together. */
  inMonth?: Array<number> | null | undefined;
  /** Which days of the run of such days, by `kinds` and `named`, 1 to 9 from its beginning, -1 to -9 from its end. */
  inRun?: Array<number> | null | undefined;
  /** Kinds of day. */
  kinds?: Array<DayKind> | null | undefined;
  /** Days of the lunar year, MM-DD, or spans of them, MM-DD/MM-DD; at most 31. */
  lunar?: Array<string> | null | undefined;
  /** Days of each lunar month, 1 to 30; -1 is its last. */
  lunarDays?: Array<number> | null | undefined;
  /** Days of each month, 1 to 31; -1 is its last. */
  monthDays?: Array<number> | null | undefined;
  /** Days with a name. */
  named?: Array<NamedDay> | null | undefined;
  /** Days of each year. */
  season?: SeasonInput | null | undefined;
  /** Days of the week. */
  weekdays?: Array<Weekday> | null | undefined;
};

/** What `decideAppeal` can refuse. */
export type DecideAppealErrorCode =
  /** No appeal waits, or it has been decided. */
  | 'NOT_APPEALED'
  /** The caller gave the strike. */
  | 'SAME_PERSON'
  /** There is no such strike that the caller may decide on. */
  | 'STRIKE_NOT_FOUND'
  /** The reason is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `decideAppeal`. */
export type DecideAppealInput = {
  /** Why, 2 to 500 characters; who reserved or appealed is told. */
  reason: string;
  /** The strike. */
  strikeId: string | number;
  /** True when the strike stands, false to lift it. */
  upheld: boolean;
};

/** What `decideCourtSeries` can refuse. */
export type DecideCourtSeriesErrorCode =
  /** No date of the series can be had. */
  | 'SERIES_HOPELESS'
  /** There is no such series that the caller decides on. */
  | 'SERIES_NOT_FOUND'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `decideCourtSeries`. */
export type DecideCourtSeriesInput = {
  /** True to consent. */
  granted: boolean;
  /** Why; needed for a refusal. */
  reason?: string | null | undefined;
  /** The series. */
  seriesId: string | number;
};

/** Reasons against a decision. */
export type DecideStatementDisputeErrorCode =
  /** An order is none of the statement, or adjusted twice, or there are more than 100. */
  | 'ADJUSTMENTS_INVALID'
  /** An order would come to less than nothing, is adjusted by nothing, or by more than CNY 100,000; the message says by how much it may. */
  | 'ADJUSTMENT_OUT_OF_BOUNDS'
  /** An order is not on the statement, or named twice. */
  | 'ORDERS_INVALID'
  /** The caller has taken another step of it. */
  | 'SAME_PERSON'
  /** There is no such statement, or it is not the caller's to do this with. */
  | 'STATEMENT_NOT_FOUND'
  /** It does not stand where this is done. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is missing. */
  | 'TEXT_REQUIRED'
  /** The text has more than 500 characters. */
  | 'TEXT_TOO_LONG'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** The decision on a dispute. */
export type DecideStatementDisputeInput = {
  /** What is adjusted, at most 100; nothing when absent, whatever the partner has proposed. */
  adjustments?: Array<StatementAdjustmentInput> | null | undefined;
  /** The statement. */
  statementId: string | number;
  /** Why: 4 to 500 characters. */
  text: string;
};

/** What `decideVehicleRequests` can refuse. */
export type DecideVehicleRequestsErrorCode =
  /** There are none, more than 50, or one request twice. */
  | 'DECISIONS_INVALID';

/** Input of `decideVehicleRequests`. */
export type DecideVehicleRequestsInput = {
  /** 1 to 50 decisions, each on a request of its own. */
  decisions: Array<VehicleRequestDecisionInput>;
};

/** What `declineExtension` can refuse. */
export type DeclineExtensionErrorCode =
  /** The order has changed since the caller saw it. */
  | 'CHANGED_MEANWHILE'
  /** The order concerns you, but this act is for others. */
  | 'NOT_YOUR_ACT'
  /** Nobody asks for a longer trip, or somebody has decided on it. */
  | 'NO_EXTENSION_WANTED'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The reason is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `declineExtension`. */
export type DeclineExtensionInput = {
  /** The order. */
  orderId: string | number;
  /** Why not, 2 to 200 characters. */
  reason: string;
  /** Revision of the order as the caller saw it. */
  revision: number;
};

/** What `declinePartner` can refuse. */
export type DeclinePartnerErrorCode =
  /** There is no such partner, or it is not yours to decide on. */
  | 'PARTNER_NOT_FOUND'
  /** Whoever registered the application does not decide on it. */
  | 'SAME_PERSON'
  /** The state of the partner does not allow it. */
  | 'STATE_NOT_ALLOWED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `declinePartner`. */
export type DeclinePartnerInput = {
  /** The partner. */
  partnerId: string | number;
  /** Why, 2 to 200 characters; the partner sees it. */
  reason: string;
};

/** Reasons why a quote was not declined. */
export type DeclineQuoteErrorCode =
  /** There is no such quote of the caller. */
  | 'QUOTE_NOT_FOUND'
  /** The time to answer is over, or what was asked for is needed no more; the message says which. */
  | 'QUOTE_OVER'
  /** A reason is missing, or too long. */
  | 'REASON_REQUIRED'
  /** It was declined or chosen already. */
  | 'STATE_NOT_ALLOWED'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Which quote is declined. */
export type DeclineQuoteInput = {
  /** The quote. */
  quoteId: string | number;
  /** Why, 2 to 200 characters. */
  reason: string;
};

/** What `declineRentalOrder` can refuse. */
export type DeclineRentalOrderErrorCode =
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The reason is not 2 to 200 characters. */
  | 'REASON_REQUIRED'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `declineRentalOrder`. */
export type DeclineRentalOrderInput = {
  /** The order. */
  orderId: string | number;
  /** Why, 2 to 200 characters; the renter reads it. */
  reason: string;
};

/** Source that is passed over although it comes first, with the dispatcher's reason. */
export type DeclinedSourceInput = {
  /** Why it is passed over, 2 to 200 characters. */
  reason: string;
  /** The source. */
  source: VehicleSource;
};

/** What `deleteMyData` can refuse. */
export type DeleteMyDataErrorCode =
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** There is a reservation that is not over. */
  | 'RESERVATION_LIVE'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `deleteMyData`. */
export type DeleteMyDataInput = {
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `deleteVehicleRequestDraft` can refuse. */
export type DeleteVehicleRequestDraftErrorCode =
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `deleteVehicleRequestDraft`. */
export type DeleteVehicleRequestDraftInput = {
  /** The draft. */
  draftId: string | number;
};

/** What `dispatchEmergency` can refuse. */
export type DispatchEmergencyErrorCode =
  /** More than one vehicle is to go without a driver: who calls drives one of them at most. */
  | 'CALLER_DRIVES_ONE'
  /** There is no such person, or his unit is not served by the centre. */
  | 'CALLER_NOT_FOUND'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** No kinds of vehicles, too many, or too many vehicles in all. */
  | 'NEEDS_INVALID'
  /** Who calls for the vehicles and who sends them are different people. */
  | 'SAME_PERSON'
  /** The telephone is not a mainland mobile number of 11 digits. */
  | 'TELEPHONE_INVALID'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy, or the same act is still under way; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The end is not after the beginning, or the window is longer than policy allows. */
  | 'WINDOW_INVALID'
  /** The window has passed. */
  | 'WINDOW_PAST'
  /** The window lies beyond the booking horizon. */
  | 'WINDOW_TOO_FAR';

/** Input of `dispatchEmergency`. */
export type DispatchEmergencyInput = {
  /** Whether trips of lower priority give way when too few vehicles are free. */
  displaces?: boolean;
  /** Same key and input: same answer, one effect. An interrupted act goes on when it is repeated. */
  idempotencyKey: string;
  /** How grave it is. */
  level: EmergencyLevel;
  /** Kinds of vehicles, 1 to 20. */
  needs: Array<EmergencyNeedInput>;
  /** Where, in words, 2 to 100 characters. */
  place: string;
  /** Where; vehicles are then chosen by nearness. */
  point?: GeoPointInput | null | undefined;
  /** Why, in words, 2 to 200 characters. */
  reason: string;
  /** Who called for the vehicles: somebody else than the caller, of a unit that the centre serves. */
  requestedBy: string | number;
  /** Mobile number at the event. */
  telephone: string;
  /** What happened. */
  type: EmergencyType;
  /** When the vehicles are needed; may have begun. */
  window: TimeWindowInput;
};

/** What `dispatchMarketRental` can refuse. */
export type DispatchMarketRentalErrorCode =
  /** The cost is nothing, or more than policy allows. */
  | 'COST_INVALID'
  /** Who would drive himself would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip was asked for with a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** Who would drive himself would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** Who would drive himself is taken in this window: by another trip, or by a car that he rents. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The class of the licence does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The requester's driving licence, as his unit has seen it, ends before the trip does. */
  | 'LICENCE_LAPSES'
  /** The requester's unit has not seen his driving licence yet; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** The purpose is never served by rented cars. */
  | 'NOT_FOR_RENTED_CARS'
  /** There is no such company, or it is not engaged for market rental in the city. */
  | 'PARTNER_NOT_FOUND'
  /** The plate is that of an official vehicle or of a time-share car: it is sent as what it is. */
  | 'PLATE_HELD'
  /** The plate is none. */
  | 'PLATE_INVALID'
  /** All sides agreed to share a car: one is sent to all of them, or this request alone when `alone` says so. */
  | 'POOLING_AGREED'
  /** The rental is a long one and has no special approval of an authority yet (特批). */
  | 'RENTAL_TOO_LONG'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the car has. */
  | 'SEATS_TOO_FEW'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The driver's telephone is no mobile number. */
  | 'TELEPHONE_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The car is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `dispatchMarketRental`. */
export type DispatchMarketRentalInput = {
  /** Send this request alone though all sides agreed to share a car, which ends the agreement; without, it is refused. */
  alone?: boolean | null | undefined;
  /** What the rental costs, fen. */
  costFen: number;
  /** Why each earlier source that could serve is passed over. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** Name of the rented driver; absent for self-drive. */
  driverName?: string | null | undefined;
  /** His mobile number; absent for self-drive. */
  driverTelephone?: string | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Brand and model, 2 to 40 characters. */
  model: string;
  /** The rental company, engaged by the city. */
  partnerId: string | number;
  /** Plate of the rented car. */
  plateNumber: string;
  /** The approved request. */
  requestId: string | number;
  /** Seats including the driver's. */
  seats: number;
};

/** Act on an order once it is dispatched. */
export type DispatchOrderAct =
  /** `breakOffTrip` */
  | 'BREAK_OFF'
  /** `correctDeparture` */
  | 'CORRECT_DEPARTURE'
  /** `correctReturn` */
  | 'CORRECT_RETURN'
  /** `declineExtension` */
  | 'DECLINE_EXTENSION'
  /** `extendTrip` */
  | 'EXTEND'
  /** `handOverTrip` */
  | 'HAND_OVER'
  /** `recordDeparture` */
  | 'RECORD_DEPARTURE'
  /** `recordReturn` */
  | 'RECORD_RETURN'
  /** `replaceVehicle` */
  | 'REPLACE_VEHICLE';

/** Why a printed order holds or does not hold. */
export type DispatchOrderStanding =
  /** 途中故障，行程终止 */
  | 'BROKEN_OFF'
  /** 已撤销 */
  | 'CANCELLED'
  /** 已过用车时间，未出车 */
  | 'EXPIRED'
  /** 有效 */
  | 'IN_FORCE'
  /** 尚未到出车时间 */
  | 'NOT_YET'
  /** 在途，已超过返回时间 */
  | 'OVERDUE'
  /** 已收车 */
  | 'RETURNED';

/** Where a dispatch order stands. */
export type DispatchOrderState =
  /** 已撤销 */
  | 'CANCELLED'
  /** 已派车 */
  | 'DISPATCHED'
  /** 已收车 */
  | 'RETURNED'
  /** 在途 */
  | 'UNDER_WAY';

/** What `dispatchPooling` can refuse. */
export type DispatchPoolingErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip was asked for with a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** The requests have changed and cannot share a car any more. */
  | 'NOT_POOLABLE'
  /** Not all sides have agreed. */
  | 'POOLING_NOT_AGREED'
  /** There is no such invitation of the caller's centre. */
  | 'POOLING_NOT_FOUND'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is too short or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `dispatchPooling`. */
export type DispatchPoolingInput = {
  /** Why each earlier source that could serve is passed over; has to be said where the vehicle is a neighbour's. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** The driver. */
  driverId: string | number;
  /** An own hold for one of the requests, which ends with the act; one that has ended does no harm. */
  holdId?: string | number | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** The invitation, agreed by all sides. */
  poolingId: string | number;
  /** The vehicle; it has seats for all of them. */
  vehicleId: string | number;
};

/** What `dispatchTimeShare` can refuse. */
export type DispatchTimeShareErrorCode =
  /** The charge is too low to hand the car out. */
  | 'BATTERY_LOW'
  /** There is no such time-share car, or it stands in another city. */
  | 'CAR_NOT_FOUND'
  /** The car, its papers, its tariff or its station keeps it from being handed out. */
  | 'CAR_NOT_OFFERED'
  /** Somebody is on the way with the car. */
  | 'CAR_UNDER_WAY'
  /** Who would drive himself would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** Who would drive himself would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** Who would drive himself is taken in this window: by another trip, or by a car that he rents. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The class of the licence does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The requester's driving licence, as his unit has seen it, ends before the trip does. */
  | 'LICENCE_LAPSES'
  /** The requester's unit has not seen his driving licence yet; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The class of the requester's driving licence does not cover the car. */
  | 'LICENCE_UNFIT'
  /** The purpose is never served by rented cars. */
  | 'NOT_FOR_RENTED_CARS'
  /** Its partner is suspended, or the agreement does not cover the day. */
  | 'PARTNER_NOT_ENGAGED'
  /** All sides agreed to share a car: one is sent to all of them, or this request alone when `alone` says so. */
  | 'POOLING_AGREED'
  /** The car's range does not cover the distance with what must be left. */
  | 'RANGE_TOO_SHORT'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the car has. */
  | 'SEATS_TOO_FEW'
  /** Time-share cars serve self-drive trips only. */
  | 'SELF_DRIVE_ONLY'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The car is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `dispatchTimeShare`. */
export type DispatchTimeShareInput = {
  /** The time-share car. */
  carId: string | number;
  /** Why each earlier source that could serve is passed over. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** The approved self-drive request. */
  requestId: string | number;
};

/** What `dispatchVehicle` can refuse. */
export type DispatchVehicleErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip was asked for with a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** All sides agreed to share a car: one is sent to all of them, or this request alone when `alone` says so. */
  | 'POOLING_AGREED'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is too short or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `dispatchVehicle`. */
export type DispatchVehicleInput = {
  /** Send this request alone though all sides agreed to share a car, which ends the agreement; without, it is refused. */
  alone?: boolean | null | undefined;
  /** Why a source that comes before this vehicle's is passed over, kept with the order: has to be said of one that could serve where the vehicle is a neighbour's, and may be where it is the pool's. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** The driver; absent for self-drive. */
  driverId?: string | number | null | undefined;
  /** An own hold for the request, which ends with the dispatch; one that has ended does no harm. */
  holdId?: string | number | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** The approved request. */
  requestId: string | number;
  /** The vehicle. */
  vehicleId: string | number;
};

/** Reasons against a dispute. */
export type DisputeStatementErrorCode =
  /** An order is none of the statement, or adjusted twice, or there are more than 100. */
  | 'ADJUSTMENTS_INVALID'
  /** An order would come to less than nothing, is adjusted by nothing, or by more than CNY 100,000; the message says by how much it may. */
  | 'ADJUSTMENT_OUT_OF_BOUNDS'
  /** An order is not on the statement, or named twice. */
  | 'ORDERS_INVALID'
  /** The caller has taken another step of it. */
  | 'SAME_PERSON'
  /** There is no such statement, or it is not the caller's to do this with. */
  | 'STATEMENT_NOT_FOUND'
  /** It does not stand where this is done. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is missing. */
  | 'TEXT_REQUIRED'
  /** The text has more than 500 characters. */
  | 'TEXT_TOO_LONG'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What is disputed. */
export type DisputeStatementInput = {
  /** Orders it is about, at most 100; all of them when absent. */
  orderIds?: Array<string | number> | null | undefined;
  /** The statement. */
  statementId: string | number;
  /** Why: 4 to 500 characters. */
  text: string;
};

/** Level of an administrative division. */
export type DivisionLevel =
  /** 市 */
  | 'CITY'
  /** 区县 */
  | 'COUNTY'
  /** 省 */
  | 'PROVINCE';

/** Who drives. */
export type Driving =
  /** 自驾 */
  | 'SELF_DRIVE'
  /** 派驾驶员 */
  | 'WITH_DRIVER';

/** How grave an event is. */
export type EmergencyLevel =
  /** 特别重大 */
  | 'LEVEL_I'
  /** 重大 */
  | 'LEVEL_II'
  /** 较大 */
  | 'LEVEL_III'
  /** 一般 */
  | 'LEVEL_IV';

/** Vehicles of one kind that an event needs. */
export type EmergencyNeedInput = {
  /** Categories that will do; all when absent. */
  categories?: Array<VehicleCategory> | null | undefined;
  /** How many, at least 1. */
  count: number;
  /** With a driver, or driven by who calls: that is one vehicle at most. */
  driving?: Driving;
  /** Energies that will do; all when absent. */
  energies?: Array<Energy> | null | undefined;
  /** Least seats, the driver's among them. */
  seatsAtLeast?: number | null | undefined;
};

/** Where an emergency stands. */
export type EmergencyState =
  /** 已调派 */
  | 'DISPATCHED'
  /** 调派中 */
  | 'DISPATCHING'
  /** 已解除 */
  | 'STOOD_DOWN';

/** What happened. */
export type EmergencyType =
  /** 事故灾难 */
  | 'ACCIDENT'
  /** 疫情防控 */
  | 'EPIDEMIC'
  /** 火灾 */
  | 'FIRE'
  /** 防汛抗旱 */
  | 'FLOOD'
  /** 地质灾害 */
  | 'GEOLOGICAL'
  /** 其他 */
  | 'OTHER'
  /** 社会安全 */
  | 'PUBLIC_SECURITY';

/** What `endClosure` can refuse. */
export type EndClosureErrorCode =
  /** No place is named, more than 100, or one twice. */
  | 'PLACES_INVALID';

/** Input of `endClosure`. */
export type EndClosureInput = {
  /** The closure. */
  closureId: string | number;
  /** Places, 1 to 100. */
  placeIds: Array<string | number>;
  /** The closure as it was seen: where it stands otherwise it is left, with `CHANGED_MEANWHILE`. Ended however it stands when absent. */
  seen?: ClosureSeenInput | null | undefined;
};

/** What `endDeputy` can refuse. */
export type EndDeputyErrorCode =
  /** There is no such appointment, or it is not yours to end. */
  | 'APPOINTMENT_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `endDeputy`. */
export type EndDeputyInput = {
  /** The appointment. */
  appointmentId: string | number;
};

/** What `endPartner` can refuse. */
export type EndPartnerErrorCode =
  /** There is no such partner, or it is not yours to decide on. */
  | 'PARTNER_NOT_FOUND'
  /** The state of the partner does not allow it. */
  | 'STATE_NOT_ALLOWED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `endPartner`. */
export type EndPartnerInput = {
  /** The partner. */
  partnerId: string | number;
  /** Why, 2 to 200 characters; the partner sees it. */
  reason: string;
};

/** What `endVehicleBlock` can refuse. */
export type EndVehicleBlockErrorCode =
  /** There is no such block, or it is not yours to end. */
  | 'BLOCK_NOT_FOUND'
  /** The block is over already. */
  | 'BLOCK_OVER'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `endVehicleBlock`. */
export type EndVehicleBlockInput = {
  /** The block. */
  blockId: string | number;
};

/** What moves the vehicle. */
export type Energy =
  /** 纯电 */
  | 'BATTERY_ELECTRIC'
  /** 柴油 */
  | 'DIESEL'
  /** 汽油 */
  | 'PETROL'
  /** 插混 */
  | 'PLUG_IN_HYBRID';

/** What `engagePartner` can refuse. */
export type EngagePartnerErrorCode =
  /** There is no such partner, or it is not yours to decide on. */
  | 'PARTNER_NOT_FOUND'
  /** Whoever registered the application does not decide on it. */
  | 'SAME_PERSON'
  /** The state of the partner does not allow it. */
  | 'STATE_NOT_ALLOWED'
  /** A term lies outside its bounds. */
  | 'TERM_OUT_OF_BOUNDS'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `engagePartner`. */
export type EngagePartnerInput = {
  /** How long it may take to confirm an order, 1 to 240 minutes; 15 when absent. */
  confirmMinutes?: number | null | undefined;
  /** The partner. */
  partnerId: string | number;
  /** After how long without a word from a car it is not offered any more, 5 to 1440 minutes; 30 when absent. */
  staleMinutes?: number | null | undefined;
};

/** What `explainFollowUp` can refuse. */
export type ExplainFollowUpErrorCode =
  /** There is no such follow-up, or it is not yours. */
  | 'FOLLOW_UP_NOT_FOUND'
  /** The caller has taken a step of it already. */
  | 'SAME_PERSON'
  /** It waits for another step. */
  | 'STATE_NOT_ALLOWED'
  /** Nothing, or next to nothing, was said. */
  | 'TEXT_REQUIRED'
  /** The text has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What `extendRentalOrder` can refuse. */
export type ExtendRentalOrderErrorCode =
  /** The charge is too low to hand the car out. */
  | 'BATTERY_LOW'
  /** The time begins too far ahead. */
  | 'BEYOND_HORIZON'
  /** The car may not be driven until then; the message says why. */
  | 'CAR_NOT_OFFERED'
  /** Somebody else has the car for some of the time. */
  | 'CAR_TAKEN'
  /** The car is on a trip. */
  | 'CAR_UNDER_WAY'
  /** A dispatch has made the order; the request for a vehicle is changed instead. */
  | 'GOES_BY_DISPATCH'
  /** The driving licence does not cover the whole time. */
  | 'LICENCE_LAPSES'
  /** The unit has not seen the caller's driving licence. */
  | 'LICENCE_MISSING'
  /** The class of the driving licence does not cover the car. */
  | 'LICENCE_UNFIT'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The partner is suspended, or its agreement does not cover the day. */
  | 'PARTNER_NOT_ENGAGED'
  /** The caller's budget of the month does not suffice. */
  | 'PERSON_BUDGET_SPENT'
  /** The unit does not take time-share cars for this purpose. */
  | 'PURPOSE_NOT_ALLOWED'
  /** The range does not suffice for the distance. */
  | 'RANGE_TOO_SHORT'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** The time is longer than the unit allows. */
  | 'TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The unit's budget of the month does not suffice. */
  | 'UNIT_BUDGET_SPENT'
  /** The caller's unit does not use time-share cars, or has paused it. */
  | 'UNIT_NOT_ENABLED'
  /** The end does not lie after the beginning, or after the end it had. */
  | 'WINDOW_INVALID'
  /** The time has passed. */
  | 'WINDOW_PAST';

/** Input of `extendRentalOrder`. */
export type ExtendRentalOrderInput = {
  /** The order. */
  orderId: string | number;
  /** New end, later than the one it has. */
  to: string;
};

/** What `extendTrip` can refuse. */
export type ExtendTripErrorCode =
  /** The order has changed since the caller saw it. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** Later than who rides or drives may extend it by himself, or the car is shared: the dispatcher decides, on being asked. */
  | 'EXTENSION_NEEDS_DISPATCHER'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** The order concerns you, but this act is for others. */
  | 'NOT_YOUR_ACT'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The reason is too short or too long, or is missing. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The new end is not later than now and than before, or the trip becomes too long. */
  | 'WINDOW_INVALID';

/** Input of `extendTrip`. */
export type ExtendTripInput = {
  /** Where others have vehicle or driver then, or the dispatcher decides on so late an end: ask the dispatcher instead of being refused; the trip stays as it is. */
  askDispatcher?: boolean | null | undefined;
  /** The order. */
  orderId: string | number;
  /** Why, 2 to 200 characters; has to be said where the dispatcher decides on it. Who grants what was asked for need not repeat it. */
  reason?: string | null | undefined;
  /** Revision of the order as the caller saw it. */
  revision: number;
  /** New end of the trip. */
  to: string;
};

/** What `failRentalOrder` can refuse. */
export type FailRentalOrderErrorCode =
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The reason is not 2 to 200 characters. */
  | 'REASON_REQUIRED'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `failRentalOrder`. */
export type FailRentalOrderInput = {
  /** The order. */
  orderId: string | number;
  /** Why, 2 to 200 characters; the renter reads it. */
  reason: string;
};

/** What `fillUpEmergency` can refuse. */
export type FillUpEmergencyErrorCode =
  /** There is no such event of the caller's centre. */
  | 'EMERGENCY_NOT_FOUND'
  /** Who calls for the vehicles and who sends them are different people. */
  | 'SAME_PERSON'
  /** It has been ended or refused. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy, or vehicles are being sent at this moment; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** Less is left of the event's window than policy allows for a trip. */
  | 'WINDOW_INVALID'
  /** The event's window has passed. */
  | 'WINDOW_PAST';

/** Input of `fillUpEmergency`. */
export type FillUpEmergencyInput = {
  /** The event, or a call that raised one. */
  emergencyId: string | number;
};

/** What `forgetDevice` can refuse. */
export type ForgetDeviceErrorCode =
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `forgetDevice`. */
export type ForgetDeviceInput = {
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** Whether a gate client works. */
export type GateClientState =
  /** It may sign in and report. */
  | 'ACTIVE'
  /** It was ended; its tokens are refused. */
  | 'REVOKED';

/** Which way a vehicle goes. */
export type GateDirection =
  /** 驶入 */
  | 'ENTRY'
  /** 驶离 */
  | 'EXIT';

/** One vehicle that came in or went out. */
export type GateEventInput = {
  /** When it happened, by the device's clock: at most a day ago, at most five minutes ahead. */
  at: string;
  /** Code of the reservation that the driver showed, instead of the plate or beside it: its six digits, or the text of its QR code. It notes the arrival, and stands for the plate that was reserved for where none was read. */
  code?: string | null | undefined;
  /** The device's own id of the event, 1 to 100 characters. Sent again it says the same and counts nothing more. */
  deviceEventId: string;
  /** Which way. */
  direction: GateDirection;
  /** Whether a vehicle that comes in was inside as far as anybody knew, and yet its exit was counted, unread or under another plate: it is one more. Say so only when somebody has looked: otherwise it is counted once. */
  exitCounted?: boolean | null | undefined;
  /** Whether a vehicle that comes in was inside as far as anybody knew, because its exit was missed: it is one vehicle as before. */
  exitMissed?: boolean | null | undefined;
  /** Name of the gate, up to 60 characters. */
  gate?: string | null | undefined;
  /** The lot. */
  placeId: string | number;
  /** Plate, when it was read. One that is none is refused alone. Kept sealed, and only as long as somebody may have stayed too long. */
  plate?: string | null | undefined;
};

/** What became of an event. */
export type GateEventOutcome =
  /** A count made later already includes it. */
  | 'BEFORE_COUNT'
  /** It counts. */
  | 'COUNTED'
  /** It was refused; see `error`. */
  | 'REFUSED'
  /** It was reported before and counts once. */
  | 'REPEATED';

/** Gate (出入口) of a place. */
export type GateInput = {
  /** Whether one may come in here. */
  entry: boolean;
  /** Whether one may go out here. */
  exit: boolean;
  /** Name, each language up to 30 characters. */
  name: LocalizedTextInput;
};

/** What speaks for or against letting a vehicle through. */
export type GateReasonCode =
  /** The vehicle is inside already: nothing is counted or kept for it again. */
  | 'ALREADY_INSIDE'
  /** The plate is kept out for a time (限制入场). */
  | 'BANNED'
  /** No rule opens the lot now. */
  | 'CLOSED'
  /** It is closed for a time by notice. */
  | 'CLOSED_BY_NOTICE'
  /** Nobody may drive in at this hour. */
  | 'ENTRY_BARRED'
  /** No space is left. */
  | 'FULL'
  /** Its window ends soon: out only. */
  | 'LAST_ENTRY_PASSED'
  /** Nothing may move at this hour. */
  | 'NO_MOVEMENT'
  /** Nobody knows how full the lot is. */
  | 'OCCUPANCY_UNKNOWN'
  /** It should have left before. */
  | 'OVERDUE'
  /** The reservation shown begins later. */
  | 'RESERVATION_EARLY'
  /** The reservation shown is for another lot. */
  | 'RESERVATION_ELSEWHERE'
  /** The reservation shown was used, cancelled or is over. */
  | 'RESERVATION_OVER'
  /** There is no reservation with the code shown. */
  | 'RESERVATION_UNKNOWN'
  /** The vehicle has reserved a space. */
  | 'RESERVED'
  /** The spaces left are reserved for others who come soon. */
  | 'RESERVED_FOR_OTHERS';

/** What a report can be refused for. */
export type GateReportErrorCode =
  /** No event, or more than 100. */
  | 'BATCH_SIZE_INVALID'
  /** The count is below nothing or beyond belief. */
  | 'COUNT_INVALID'
  /** The device's id was reported within the last day for an event of the lot that says something else: another time, direction or vehicle. */
  | 'EVENT_ID_REUSED'
  /** It lies ahead of the platform's clock by more than five minutes: the device's clock is wrong. */
  | 'IN_FUTURE'
  /** There is no such lot, or the caller may not report for it. */
  | 'PLACE_NOT_FOUND'
  /** What was read is no number plate; the other events stand. */
  | 'PLATE_INVALID'
  /** The device's id of the event, the name of the gate or the code is empty or too long. */
  | 'TEXT_INVALID'
  /** It lies too far back to say anything about now. */
  | 'TOO_OLD'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What a gate client may do. */
export type GateScope =
  /** `gates:check`: ask whether a vehicle may enter or leave. */
  | 'GATES_CHECK'
  /** `occupancy:write`: report entries, exits and counts. */
  | 'OCCUPANCY_WRITE';

/** Point on the earth, WGS-84 degrees. */
export type GeoPointInput = {
  /** Latitude, -90 to 90. */
  lat: number;
  /** Longitude, -180 to 180. */
  lng: number;
};

/** What `giveStrike` can refuse. */
export type GiveStrikeErrorCode =
  /** The same was noted of this plate within the hour. */
  | 'ALREADY_NOTED'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no such place that the caller keeps. */
  | 'PLACE_NOT_FOUND'
  /** Not a number plate. */
  | 'PLATE_INVALID'
  /** The note is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `giveStrike`. */
export type GiveStrikeInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** What it is for. */
  kind: GivenStrikeKind;
  /** What happened, 2 to 500 characters. */
  note: string;
  /** Place where it happened. */
  placeId: string | number;
  /** Plate of the vehicle, as people write it. */
  plateNumber: string;
};

/** What people give strikes for; the others come by themselves. */
export type GivenStrikeKind =
  /** 违反停放规定 */
  | 'MISUSE'
  /** 超时停放 */
  | 'OVERSTAY';

/** What `handOverTrip` can refuse. */
export type HandOverTripErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is out with another order: overdue, or this trip is under way. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip was asked for with a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** The order concerns you, but this act is for others. */
  | 'NOT_YOUR_ACT'
  /** The odometer is below the last recorded value. */
  | 'ODOMETER_BACKWARDS'
  /** The distance is more than a vehicle can drive in the time. */
  | 'ODOMETER_IMPLAUSIBLE'
  /** The vehicle has left, and its odometer was not given. */
  | 'ODOMETER_REQUIRED'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The order has another vehicle by now than the one on which it was done. */
  | 'VEHICLE_CHANGED'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** This driver or vehicle was on the trip already. */
  | 'WAS_ON_TRIP'
  /** Nothing is left of the booked window; extend the trip first. */
  | 'WINDOW_OVER'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `handOverTrip`. */
export type HandOverTripInput = {
  /** Who takes over. */
  driverId: string | number;
  /** Odometer at the hand-over, whole km; needed once the vehicle has left. */
  odometerKm?: number | null | undefined;
  /** The order. */
  orderId: string | number;
  /** Where, up to 100 characters. */
  place?: string | null | undefined;
  /** Plate of the vehicle on which it was done, as the caller saw the order: where that has another by now, `VEHICLE_CHANGED` is refused. Absent, as of acts that wait on devices from before this field: whichever the order has. */
  plateNumber?: string | null | undefined;
};

/** What `holdCar` can refuse. */
export type HoldCarErrorCode =
  /** The charge is too low to hand the car out. */
  | 'BATTERY_LOW'
  /** The time begins too far ahead. */
  | 'BEYOND_HORIZON'
  /** There is no such car in the caller's city. */
  | 'CAR_NOT_FOUND'
  /** The car, its papers, its tariff or its station keeps it from being handed out. */
  | 'CAR_NOT_OFFERED'
  /** Somebody else has the car for some of the time. */
  | 'CAR_TAKEN'
  /** The car is on a trip. */
  | 'CAR_UNDER_WAY'
  /** The key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The distance is not 1 to 1000 km. */
  | 'KM_INVALID'
  /** The driving licence does not cover the whole time. */
  | 'LICENCE_LAPSES'
  /** The unit has not seen the caller's driving licence. */
  | 'LICENCE_MISSING'
  /** The class of the driving licence does not cover the car. */
  | 'LICENCE_UNFIT'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The caller has another car for some of the time. */
  | 'OTHER_CAR_TAKEN'
  /** The partner is suspended, or its agreement does not cover the day. */
  | 'PARTNER_NOT_ENGAGED'
  /** The caller's budget of the month does not suffice. */
  | 'PERSON_BUDGET_SPENT'
  /** The unit does not take time-share cars for this purpose. */
  | 'PURPOSE_NOT_ALLOWED'
  /** The range does not cover the distance with what must be left. */
  | 'RANGE_TOO_SHORT'
  /** The time is longer than the unit allows. */
  | 'TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The unit's budget of the month does not suffice. */
  | 'UNIT_BUDGET_SPENT'
  /** The caller's unit does not use time-share cars, or has paused it. */
  | 'UNIT_NOT_ENABLED'
  /** The end does not lie after the beginning, or after the end it had. */
  | 'WINDOW_INVALID'
  /** The time has passed. */
  | 'WINDOW_PAST';

/** Input of `holdCar`. */
export type HoldCarInput = {
  /** The car. */
  carId: string | number;
  /** How far it will go, 1 to 1000 km. */
  expectedKm: number;
  /** Made anew for each order, kept when the call is repeated. */
  idempotencyKey: string;
  /** What for. */
  purpose: VehiclePurpose;
  /** The caller's order that did not serve, which this one comes in the place of. */
  replaces?: string | number | null | undefined;
  /** The time it is wanted for. */
  window: TimeWindowInput;
};

/** What `holdVehicle` can refuse. */
export type HoldVehicleErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `holdVehicle`. */
export type HoldVehicleInput = {
  /** Whether the request is to go alone though it agreed to share a car; otherwise all who share it are held for, over the time of all. */
  alone?: boolean | null | undefined;
  /** The driver; absent for self-drive, or while none is chosen. */
  driverId?: string | number | null | undefined;
  /** An own hold for the request whose place this one takes, to renew it or for another vehicle; one that has ended does no harm. */
  holdId?: string | number | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** The approved request. */
  requestId: string | number;
  /** The vehicle. */
  vehicleId: string | number;
};

/** What `inspectStation` can refuse. */
export type InspectStationErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Every item of the standard is to be looked at, each once. */
  | 'ITEMS_INCOMPLETE'
  /** There is no such station. */
  | 'STATION_NOT_FOUND'
  /** The station was taken out for good. */
  | 'STATION_RETIRED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `inspectStation`. */
export type InspectStationInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** What was found: every item of the standard, each once. */
  items: Array<InspectedItemInput>;
  /** What else was found, up to 200 characters. */
  note?: string;
  /** The station. */
  stationId: string | number;
};

/** What was found of one item of the standard. */
export type InspectedItemInput = {
  /** Which. */
  item: StandardItemName;
  /** Whether it is met. */
  met: boolean;
  /** What was found, up to 200 characters. */
  note?: string;
};

/** Where a phone was. */
export type InspectorPositionInput = {
  /** By how many metres the phone may be wrong. */
  accuracyMetres?: number | null | undefined;
  /** Latitude, WGS-84 degrees. */
  lat: number;
  /** Longitude, WGS-84 degrees. */
  lng: number;
};

/** What `invitePartnerPerson` can refuse. */
export type InvitePartnerPersonErrorCode =
  /** This sign-in cannot be invited. */
  | 'SUBJECT_UNAVAILABLE'
  /** A telephone number is malformed. */
  | 'TELEPHONE_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The partner has as many people as it may have. */
  | 'TOO_MANY_PEOPLE'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `invitePartnerPerson`. */
export type InvitePartnerPersonInput = {
  /** Name, 2 to 60 characters. */
  name: string;
  /** What the person does. */
  role: PartnerRole;
  /** `sub` of the person's tokens. */
  subject: string;
  /** Telephone. */
  telephone: string;
};

/** What `joinCourtBooking` can refuse. */
export type JoinCourtBookingErrorCode =
  /** Too many strikes of the person. */
  | 'BANNED'
  /** There is no such booking that concerns the caller. */
  | 'COURT_BOOKING_NOT_FOUND'
  /** As many play as the court takes. */
  | 'COURT_FULL'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** The person plays elsewhere at that time. */
  | 'OVERLAPPING'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `joinCourtBooking`. */
export type JoinCourtBookingInput = {
  /** The booking. */
  bookingId: string | number;
  /** What the link carries. */
  code: string;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** From that kilometre beyond those included on a kilometre costs so much. */
export type KmTierInput = {
  /** Price of a kilometre, fen. */
  fenPerKm: number;
  /** First kilometre; the first tier begins at 0. */
  fromKm: number;
};

/** What `leaveCourtBooking` can refuse. */
export type LeaveCourtBookingErrorCode =
  /** There is no such booking that concerns the caller. */
  | 'COURT_BOOKING_NOT_FOUND'
  /** After the cut-off no fewer players than the least number may be left. */
  | 'CUT_OFF_PASSED'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `leaveCourtBooking`. */
export type LeaveCourtBookingInput = {
  /** The booking. */
  bookingId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `leaveCourtQueue` can refuse. */
export type LeaveCourtQueueErrorCode =
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** The caller does not wait for it. */
  | 'QUEUE_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `leaveCourtQueue`. */
export type LeaveCourtQueueInput = {
  /** The queue. */
  queueId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `lendVehicle` can refuse. */
export type LendVehicleErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Policy lets no unit of the division lend. */
  | 'LENDING_OFF'
  /** No purpose is named, or one that the vehicle's category does not permit. */
  | 'PURPOSES_INVALID'
  /** It ends before it begins, or has ended. */
  | 'SPAN_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** There is no such vehicle, or it is not yours to lend. */
  | 'VEHICLE_NOT_FOUND';

/** Input of `lendVehicle`. */
export type LendVehicleInput = {
  /** From when on. */
  from: string;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Who hands over the key, 2 to 50 characters. */
  keyKeeper: string;
  /** What else is to be known, up to 200 characters. */
  note?: string | null | undefined;
  /** For which purposes, of those that the vehicle's category permits. */
  purposes: Array<VehiclePurpose>;
  /** Whether who borrows it may drive it himself. */
  selfDrive: boolean;
  /** Until when; until further notice when left out. */
  until?: string | null | undefined;
  /** The vehicle, of a unit that the caller manages or oversees; not of a pool, which serves everybody anyway. */
  vehicleId: string | number;
  /** Whether drivers of the unit may be sent along. */
  withDriver: boolean;
};

/** Class of a driving licence that covers a small car (准驾车型). */
export type LicenceClass =
  /** 大型客车 */
  | 'A1'
  /** 牵引车 */
  | 'A2'
  /** 城市公交车 */
  | 'A3'
  /** 中型客车 */
  | 'B1'
  /** 大型货车 */
  | 'B2'
  /** 小型汽车 */
  | 'C1'
  /** 小型自动挡汽车 */
  | 'C2';

/** Seats that one class of driving licence permits from now on. */
export type LicenceSeatsInput = {
  /** The class, each once. */
  licenceClass: LicenceClass;
  /** Most seats, the driver's among them, 1 to 99. */
  seats: number;
};

/** Why a station or a car is not offered to anybody. */
export type ListingObstacleCode =
  /** The car was taken out for good. */
  | 'CAR_RETIRED'
  /** The inspection of the car has lapsed. */
  | 'INSPECTION_LAPSED'
  /** The insurance has lapsed. */
  | 'INSURANCE_LAPSED'
  /** The battery is low. */
  | 'LOW_BATTERY'
  /** Marks and supervision telephone are not on the car. */
  | 'NOT_MARKED'
  /** The car has no positioning device. */
  | 'NO_POSITIONING'
  /** No version of its tariff is in force. */
  | 'NO_TARIFF'
  /** The partner has taken the car out of service. */
  | 'OUT_OF_SERVICE'
  /** Price or displacement is above the equipment standard. */
  | 'OVER_STANDARD'
  /** The partner is not engaged, or its agreement does not cover time-share today. */
  | 'PARTNER_NOT_ENGAGED'
  /** The car has been silent for longer than agreed. */
  | 'SILENT'
  /** The station is closed. */
  | 'STATION_CLOSED'
  /** The station has not passed an inspection. */
  | 'STATION_NOT_INSPECTED';

/** Text in Chinese and, where there is one, in English. */
export type LocalizedTextInput = {
  /** English; the Chinese stands in when absent. */
  en?: string | null | undefined;
  /** Chinese. */
  zh: string;
};

/** What a lock is told. */
export type LockCommandKind =
  /** To close, for the trip to end. */
  | 'LOCK'
  /** To open, for the trip to begin. */
  | 'UNLOCK';

/** How far a command has come. */
export type LockCommandState =
  /** The car has done it. */
  | 'ACKNOWLEDGED'
  /** The car has not done it. */
  | 'FAILED'
  /** The car has yet to answer. */
  | 'REQUESTED'
  /** The car did not answer in its time. */
  | 'TIMED_OUT';

/** What a car did. */
export type LockOutcome =
  /** It did as told. */
  | 'DONE'
  /** It did not. */
  | 'FAILED';

/** What `markNoticesRead` can refuse. */
export type MarkNoticesReadErrorCode =
  /** No notices are named, or more than 100, or `all` is false. */
  | 'SELECTION_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `markNoticesRead`: some notices, or all. */
export type MarkNoticesReadInput =
  {   /** True: all that are unread now, the newest 1,000 in one call. */
  all: boolean; noticeIds?: never; }
  |  { all?: never;   /** 1 to 100 notices; ids that are not the caller's are passed over. */
  noticeIds: Array<string | number>; };

/** What `mergeOrders` can refuse. */
export type MergeOrdersErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip needs a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** Only trips with a driver share a car. */
  | 'DRIVING_DIFFERS'
  /** A partner's car serves as it was agreed: it is not exchanged and takes no other driver. */
  | 'HIRED_AS_AGREED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** This car of a partner never serves the purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** The trips are of different units, and what is in the way, such as their destinations, keeps them from sharing a car. */
  | 'NOT_POOLABLE'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The trips are of different units, and one of them is bound by another invitation. */
  | 'POOLED_ALREADY'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** The trip would last longer than the rental was agreed for. */
  | 'RENTAL_TERM_EXCEEDED'
  /** One of the requests is split over several cars. */
  | 'REQUEST_SPLIT'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The units are asked whether they share a car, and not all sides have agreed. */
  | 'SIDES_NOT_AGREED'
  /** The trips are of different units, and they have not been asked whether they share a car: `proposePooling`. */
  | 'SIDES_NOT_ASKED'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** More requests than may share a car. */
  | 'TOO_MANY_REQUESTS'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The departures or the returns lie too far apart. */
  | 'WINDOWS_APART'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `mergeOrders`. */
export type MergeOrdersInput = {
  /** The order whose vehicle and driver are freed. */
  from: OrderSeenInput;
  /** The order whose car they share. */
  into: OrderSeenInput;
};

/** From that minute of a started day on a minute costs so much. */
export type MinuteTierInput = {
  /** Price of a minute, fen. */
  fenPerMinute: number;
  /** First minute; the first tier begins at 0. */
  fromMinute: number;
};

/** What `moveOrder` can refuse. */
export type MoveOrderErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip needs a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** A partner's car serves as it was agreed: it is not exchanged and takes no other driver. */
  | 'HIRED_AS_AGREED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** This car of a partner never serves the purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** The trip would last longer than the rental was agreed for. */
  | 'RENTAL_TERM_EXCEEDED'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window ends before it begins, or is too short or too long. */
  | 'WINDOW_INVALID'
  /** The window has begun or passed. */
  | 'WINDOW_PAST'
  /** The window begins beyond the booking horizon. */
  | 'WINDOW_TOO_FAR';

/** Input of `moveOrder`. */
export type MoveOrderInput = {
  /** An order of the trip. */
  orderId: string | number;
  /** Its revision as you saw it. */
  revision: number;
  /** The new window of the trip. */
  window: TimeWindowInput;
};

/** When one may come and go. */
export type MovementInput = {
  /** Clock hours in which nobody comes in, or nothing moves; at most 6. */
  barred?: Array<BarredHoursInput> | null | undefined;
  /** Nobody comes in during so many minutes before the end, 1 to 720. */
  lastEntryMinutes?: number | null | undefined;
};

/** Days with a name: those of a holiday's break, the holiday itself, and the eve of the lunar new year. */
export type NamedDay =
  /** Break of the Dragon Boat Festival (端午节). */
  | 'DRAGON_BOAT'
  /** Break of Labour Day (劳动节). */
  | 'LABOUR_DAY'
  /** Eve of the lunar new year (除夕), be it worked or not. */
  | 'LUNAR_EVE'
  /** Break of the Mid-Autumn Festival (中秋节). */
  | 'MID_AUTUMN'
  /** Break of National Day (国庆节). */
  | 'NATIONAL_DAY'
  /** Break of New Year's Day (元旦). */
  | 'NEW_YEAR'
  /** The Dragon Boat Festival itself (端午节当天). */
  | 'ON_DRAGON_BOAT'
  /** Labour Day itself (劳动节当天), 1 May. */
  | 'ON_LABOUR_DAY'
  /** The Mid-Autumn Festival itself (中秋节当天). */
  | 'ON_MID_AUTUMN'
  /** National Day itself (国庆节当天), 1 October. */
  | 'ON_NATIONAL_DAY'
  /** New Year's Day itself (元旦当天), 1 January. */
  | 'ON_NEW_YEAR'
  /** The Qingming Festival itself (清明节当天). */
  | 'ON_QINGMING'
  /** The first day of the lunar year (春节当天). */
  | 'ON_SPRING_FESTIVAL'
  /** Break of the Qingming Festival (清明节). */
  | 'QINGMING'
  /** Break of the Spring Festival (春节). */
  | 'SPRING_FESTIVAL';

/** Hours of the clock at which minutes cost another share of their tier. */
export type NightRateInput = {
  /** First minute of the day, 0 to 1439. */
  fromMinute: number;
  /** Share that a minute costs, per cent. */
  percent: number;
  /** First minute after; over midnight when it lies before `fromMinute`. */
  toMinute: number;
};

/** What a series does on days that are not worked; a weekend day worked in exchange (调休) is a working day. */
export type NonWorkingDays =
  /** Asks for a car on them too. */
  | 'KEEP'
  /** Asks for no car on them. */
  | 'SKIP';

/** What `noteCourtNoShow` can refuse. */
export type NoteCourtNoShowErrorCode =
  /** There is no such booking that concerns the caller. */
  | 'COURT_BOOKING_NOT_FOUND'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** It is too early for that. */
  | 'TOO_EARLY'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `noteCourtNoShow`. */
export type NoteCourtNoShowInput = {
  /** The booking. */
  bookingId: string | number;
};

/** What `noteMisuse` can refuse. */
export type NoteMisuseErrorCode =
  /** A misuse of this reservation has been noted. */
  | 'MISUSE_NOTED'
  /** There is no such reservation that concerns the caller. */
  | 'RESERVATION_NOT_FOUND'
  /** The stay has not begun, or it was cancelled or is forgotten. */
  | 'STAY_NOT_BEGUN'
  /** The note is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `noteMisuse`. */
export type NoteMisuseInput = {
  /** What happened, 2 to 500 characters; the citizen is told that there is a strike, and may read it. */
  note: string;
  /** The reservation; its stay has begun. */
  reservationId: string | number;
};

/** What a notice is about. Later releases add kinds: show the text of one that you do not know. */
export type NoticeKind =
  /** The framework agreement of the reader's company ends in 30 days. */
  | 'AGREEMENT_ENDING'
  /** The reader's request was not decided before its trip was to begin. */
  | 'APPROVAL_MISSED'
  /** The reader's approval of a request is overdue. */
  | 'APPROVAL_OVERDUE'
  /** A request is soon due for the reader's approval. */
  | 'APPROVAL_REMINDER'
  /** A request waits for the reader's approval. */
  | 'APPROVAL_WANTED'
  /** A trip that the reader approved takes longer than was asked for. */
  | 'APPROVED_TRIP_EXTENDED'
  /** A trip with several cars that the reader asked for or dispatches has lost one of them. */
  | 'CAR_LOST'
  /** A club asks for a weekly series of slots of a court of the reader's unit. */
  | 'COURT_SERIES_WANTED'
  /** The reader decides no longer for an absent approver: it was ended before its time. */
  | 'DEPUTY_ENDED'
  /** The reader is to decide for an absent approver for some days. */
  | 'DEPUTY_NAMED'
  /** A request was approved, and no vehicle was dispatched before its time was over: the reader asked for it, or dispatches. */
  | 'DISPATCH_MISSED'
  /** The vehicle of the reader's trip was taken back; another one follows. */
  | 'DISPATCH_RECALLED'
  /** An approved request waits for the reader to dispatch a vehicle. */
  | 'DISPATCH_WANTED'
  /** The reader has a new trip to drive. */
  | 'DRIVE_ASSIGNED'
  /** A trip is no longer the reader's to drive. */
  | 'DRIVE_CANCELLED'
  /** A trip that the reader drives goes elsewhere, at another time or with another vehicle. */
  | 'DRIVE_CHANGED'
  /** Odometer or costs of a trip that the reader drove were corrected. */
  | 'DRIVE_CORRECTED'
  /** A requester disputes what the reader recorded of a trip he drove. */
  | 'DRIVE_DISPUTED'
  /** A trip that the reader drives takes longer than was booked. */
  | 'DRIVE_EXTENDED'
  /** A trip that the reader was to drive had not departed when its time was over. */
  | 'DRIVE_NOT_MADE'
  /** A trip that the reader drives should be over already. */
  | 'DRIVE_OVERDUE'
  /** A dispatcher recorded the return that the reader had not (代录收车). */
  | 'DRIVE_RETURNED'
  /** The same, for who drives it. */
  | 'DRIVE_RIDE_CHANGED'
  /** An emergency was not approved in time; a case was opened. */
  | 'EMERGENCY_APPROVAL_MISSED'
  /** An emergency waits for the reader's approval afterwards. */
  | 'EMERGENCY_APPROVAL_WANTED'
  /** An emergency that the reader called for or dispatched was approved. */
  | 'EMERGENCY_APPROVED'
  /** An emergency that the reader called for or dispatched was not approved. */
  | 'EMERGENCY_DISAPPROVED'
  /** The vehicles that the reader called for in an emergency are sent, as far as there are any. */
  | 'EMERGENCY_DISPATCHED'
  /** An emergency that the reader called for or dispatched is over. */
  | 'EMERGENCY_STOOD_DOWN'
  /** The desk declined that a trip of the reader's, or one he asked for, takes longer. */
  | 'EXTENSION_DECLINED'
  /** A longer trip that the reader asked the desk to see to for others was extended, or is over without. */
  | 'EXTENSION_SETTLED'
  /** A trip is to be extended, but others have its vehicle or driver then, or who asks may not by himself: its dispatchers see to it. */
  | 'EXTENSION_WANTED'
  /** A follow-up of the reader's unit was closed (销号). */
  | 'FOLLOW_UP_CLOSED'
  /** A place of the reader's unit was not open as promised; it is to be explained and put right (整改). */
  | 'FOLLOW_UP_OPENED'
  /** A follow-up of the reader's unit or division is overdue. */
  | 'FOLLOW_UP_OVERDUE'
  /** A place was found open on the second look; the reader may close the follow-up. */
  | 'FOLLOW_UP_RECHECKED'
  /** A unit of the reader's division has put things right; somebody else is to look again (回头看). */
  | 'FOLLOW_UP_RECTIFIED'
  /** A place of the reader's unit was found closed again on the second look. */
  | 'FOLLOW_UP_RETURNED'
  /** The reader is to look at some places (巡查). */
  | 'INSPECTION_ASSIGNED'
  /** A driver recorded that he left, though his trip had been given to another vehicle or driver by then: its dispatchers see to it. */
  | 'LEFT_IN_VAIN'
  /** A trip that the reader dispatches has lost its vehicle, and no source but the market has another. */
  | 'MARKET_PROPOSED'
  /** The authority has changed when a place of the reader's unit opens. */
  | 'OPENING_SET'
  /** The authority has taken back a change of when a place of the reader's unit opens. */
  | 'OPENING_TAKEN_BACK'
  /** An order that the reader dispatched was cancelled; its vehicle is free again. */
  | 'ORDER_CANCELLED'
  /** A trip that the reader dispatched takes longer than was booked. */
  | 'ORDER_EXTENDED'
  /** A vehicle that the reader dispatched should be back already. */
  | 'ORDER_OVERDUE'
  /** How a rental partner serves gives the reader cause to look. */
  | 'PARTNER_SERVICE_POOR'
  /** The reader's company was engaged, declined, suspended, let work again, or its engagement has ended. */
  | 'PARTNER_STATE_CHANGED'
  /** The authority closes a place of the reader's unit for a time, or has changed for how long. */
  | 'PLACE_CLOSED'
  /** All sides of the reader's invitation to share a car have agreed. */
  | 'POOLING_AGREED'
  /** A side of the reader's invitation to share a car has declined. */
  | 'POOLING_DECLINED'
  /** Sharing a car is off: a side declined or left, got a car of its own, or the invitation was withdrawn; the reader's request goes on alone. */
  | 'POOLING_DISSOLVED'
  /** The reader is asked to share a car. */
  | 'POOLING_WANTED'
  /** A rental partner has answered what the reader's centre asked it for: the quotes are to be compared, and one chosen. */
  | 'QUOTE_ANSWERED'
  /** The reader's company is asked for a price. */
  | 'QUOTE_ASKED'
  /** The price that the reader's company was asked for is needed no more. */
  | 'QUOTE_WITHDRAWN'
  /** A requester disputes odometer or costs of a trip that the reader's centre looks after. */
  | 'RECEIPT_DISPUTED'
  /** The reader's trip is over and its receipt is due. */
  | 'RECEIPT_WANTED'
  /** What was disputed of a trip is right as recorded. */
  | 'RECORD_UPHELD'
  /** A car of the reader's company was taken: the order is to be confirmed, or declined. */
  | 'RENTAL_ASKED'
  /** The reader's unit has nearly used its budget of the month for time-share cars. */
  | 'RENTAL_BUDGET_LOW'
  /** A time-share trip of the reader is over and charged. */
  | 'RENTAL_CHARGED'
  /** Somebody of the reader's division has complained of a rented car. */
  | 'RENTAL_COMPLAINED'
  /** The partner has answered what the reader complained of. */
  | 'RENTAL_COMPLAINT_ANSWERED'
  /** The partner has confirmed a time-share car that the reader has taken. */
  | 'RENTAL_CONFIRMED'
  /** The renter of a car of the reader's company complains: the reader is to answer. */
  | 'RENTAL_CRITICISED'
  /** A time-share car that the reader has is soon due back. */
  | 'RENTAL_DUE_SOON'
  /** A time-share car of the reader, or of the reader's unit, is not back in time. */
  | 'RENTAL_LATE'
  /** A car rented on the market does not come: the reader is to choose the next quote, or another source. */
  | 'RENTAL_LOST'
  /** A time-share car that the reader has taken does not come; another may take its place. */
  | 'RENTAL_NOT_SERVED'
  /** Nobody came for a time-share car of the reader, or of the reader's unit. */
  | 'RENTAL_NO_SHOW'
  /** The partner of a time-share car that the reader has taken works no more for now: it cannot be picked up. */
  | 'RENTAL_SUSPENDED'
  /** The reader's request was approved. */
  | 'REQUEST_APPROVED'
  /** A request that the reader made or approved was cancelled. */
  | 'REQUEST_CANCELLED'
  /** The reader's request was rejected. */
  | 'REQUEST_REJECTED'
  /** Where one gets in, how many ride or the like was changed after the reader sent a car. */
  | 'RIDE_CHANGED'
  /** The working calendar was corrected, and days of the reader's recurring request do not fit it any more. */
  | 'SERIES_DAYS_CHANGED'
  /** A partner has answered a dispute of a statement; the reader is to decide. */
  | 'STATEMENT_ANSWERED'
  /** The partner has not answered a dispute of the reader's unit in time; the authority may decide without. */
  | 'STATEMENT_ANSWER_LATE'
  /** A rental statement of the reader's unit is approved by both sides. */
  | 'STATEMENT_APPROVED'
  /** The authority has decided a dispute of a statement of the reader's company, which is issued again. */
  | 'STATEMENT_DECIDED'
  /** A unit disputes a statement of the reader's company: the reader is to answer. */
  | 'STATEMENT_DISPUTED'
  /** A month's rental statement (对账单) of the reader's unit is issued: it is to be approved, or disputed. */
  | 'STATEMENT_ISSUED'
  /** A partner has not answered a dispute of a statement in time; the reader may decide without. */
  | 'STATEMENT_UNANSWERED'
  /** A unit has approved a statement of the reader's company: the reader is to approve it, too. */
  | 'STATEMENT_UNIT_APPROVED'
  /** A citizen has appealed against a strike at a place the reader looks after (申诉). */
  | 'STRIKE_APPEALED'
  /** A trip that the reader asked for or dispatched ended on its way: its vehicle broke down, and nothing could take over. */
  | 'TRIP_BROKEN_OFF'
  /** Odometer or costs of the reader's trip were corrected. */
  | 'TRIP_CORRECTED'
  /** A trip takes longer than was asked for, for its requester. */
  | 'TRIP_EXTENDED'
  /** A vehicle was dispatched, and none had departed when the time of the trip was over: the reader asked for it, or dispatches. */
  | 'TRIP_NOT_MADE'
  /** What somebody of the reader's unit disputed of a trip was corrected, or is right as recorded. */
  | 'UNIT_DISPUTE_SETTLED'
  /** Somebody of the reader's unit disputes odometer or costs of a trip; the dispatcher looks into it. */
  | 'UNIT_TRIP_DISPUTED'
  /** A vehicle was assigned to the reader's request. */
  | 'VEHICLE_ASSIGNED'
  /** A vehicle that the reader dispatched broke down on its way; another one has taken over. */
  | 'VEHICLE_BROKEN_DOWN'
  /** The reader's trip takes place at another time, or with another vehicle, driver or company. */
  | 'VEHICLE_CHANGED'
  /** The vehicle of the reader's trip has left. */
  | 'VEHICLE_DEPARTED'
  /** An emergency took the vehicle of a trip that the reader asked for or dispatches; it waits for another one. */
  | 'VEHICLE_DISPLACED'
  /** A vehicle of the reader's unit that was borrowed is free again. */
  | 'VEHICLE_GIVEN_BACK'
  /** A vehicle of the reader's unit was borrowed by a neighbour (调剂). */
  | 'VEHICLE_LENT'
  /** The vehicle of the reader's trip should be back already. */
  | 'VEHICLE_OVERDUE'
  /** A trip whose vehicle an emergency took has another one. */
  | 'VEHICLE_REPLACED'
  /** Events do not reach an address of the reader's company and are given up, to be delivered again. */
  | 'WEBHOOK_LOSING'
  /** An address of the reader's company was disabled, because it takes no events. */
  | 'WEBHOOK_STOPPED';

/** What became of a count. */
export type OccupancyCountOutcome =
  /** A later count is known already; nothing changed. */
  | 'SUPERSEDED'
  /** It is the figure from now on, with what moved since. */
  | 'TAKEN';

/** What a figure of occupancy rests on. */
export type OccupancySource =
  /** A count that nothing has followed. */
  | 'COUNTS'
  /** Entries and exits since the last count, or since the device began. */
  | 'EVENTS'
  /** No device reports for this lot: it works by its hours, and nobody knows how full it is. */
  | 'NONE';

/** Reasons why an offer was refused. */
export type OfferQuoteErrorCode =
  /** The trip is self-drive. */
  | 'DRIVER_NOT_WANTED'
  /** Name and mobile number of the driver are needed. */
  | 'DRIVER_REQUIRED'
  /** The hand-over place has 2 to 100 characters. */
  | 'HAND_OVER_INVALID'
  /** There are no lines, more than 10, or amounts that are none. */
  | 'LINES_INVALID'
  /** The model has 2 to 40 characters. */
  | 'MODEL_INVALID'
  /** The caller is not engaged for that day, or is suspended. */
  | 'PARTNER_NOT_ENGAGED'
  /** The plate is none. */
  | 'PLATE_INVALID'
  /** There is no such quote of the caller. */
  | 'QUOTE_NOT_FOUND'
  /** The time to answer is over, or what was asked for is needed no more; the message says which. */
  | 'QUOTE_OVER'
  /** The car has too few seats. */
  | 'SEATS_TOO_FEW'
  /** It was declined or chosen already. */
  | 'STATE_NOT_ALLOWED'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** It holds for 15 minutes at least, and until the trip begins at most. */
  | 'VALID_UNTIL_INVALID';

/** The car and its price. */
export type OfferQuoteInput = {
  /** Name of the driver; absent for self-drive. */
  driverName?: string | null | undefined;
  /** The mobile number of the driver; absent for self-drive. */
  driverTelephone?: string | null | undefined;
  /** Where the car is handed over, 2 to 100 characters; absent where it comes to the pick-up place. */
  handOver?: string | null | undefined;
  /** What it costs, 1 to 10 lines. */
  lines: Array<QuoteLineInput>;
  /** Brand and model, 2 to 40 characters. */
  model: string;
  /** Plate of the car. */
  plateNumber: string;
  /** The quote. */
  quoteId: string | number;
  /** Seats including the driver's. */
  seats: number;
  /** Until when the offer can be chosen. */
  validUntil: string;
};

/** What `openFollowUp` can refuse. */
export type OpenFollowUpErrorCode =
  /** It was set aside, or a follow-up has taken it up. */
  | 'REPORT_DECIDED'
  /** There is no such report, or it is not yours. */
  | 'REPORT_NOT_FOUND'
  /** Nothing was promised for the time of the report. */
  | 'REPORT_NOT_PROMISED'
  /** It does not say what the unit is to explain. */
  | 'TEXT_REQUIRED'
  /** The text has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `openFollowUp`. */
export type OpenFollowUpInput = {
  /** The report. */
  reportId: string | number;
  /** What the unit is to explain, 4 to 300 characters; needed. */
  text?: string | null | undefined;
};

/** What `openOnce` can refuse. */
export type OpenOnceErrorCode =
  /** A day of the year is none, MM-DD; or a last day lies before the first. */
  | 'DAY_INVALID'
  /** The minutes before the end are not 1 to 720. */
  | 'MINUTES_INVALID'
  /** Exactly one of the alternatives must be given. */
  | 'ONE_OF'
  /** No place is named, more than 100, or one twice. */
  | 'PLACES_INVALID'
  /** A selection of days is empty or names something twice. */
  | 'SELECTION_INVALID'
  /** A span ends before it begins, or is too long. */
  | 'SPAN_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** A time is none, HH:MM from 00:00 to 48:00. */
  | 'TIME_INVALID'
  /** More rules, periods, hours or dates than may be. */
  | 'TOO_MANY_PARTS'
  /** It would already be over. */
  | 'WINDOW_PAST'
  /** It begins more than two years ahead. */
  | 'WINDOW_TOO_FAR'
  /** A line was not understood, or can mean several things; the path names it. */
  | 'WORDS_NOT_UNDERSTOOD';

/** Input of `openOnce`. */
export type OpenOnceInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** The period as a line of a notice, instead of `period`. */
  line?: string | null | undefined;
  /** The period. */
  period?: OpeningPeriodInput | null | undefined;
  /** Places, 1 to 100. */
  placeIds: Array<string | number>;
  /** Why, 2 to 200 characters. */
  reason: string;
};

/** Why a place is open or closed at an instant. */
export type OpenReason =
  /** A dated period opens it. */
  | 'OPEN_BY_PERIOD'
  /** A rule opens it. */
  | 'OPEN_BY_RULE'
  /** No rule opens it then. */
  | 'OUTSIDE_HOURS'
  /** Closed for a time by notice. */
  | 'TEMPORARILY_CLOSED';

/** What an act did to the opening or the facts of a place. */
export type OpeningAct =
  /** `cancelOpenOnce` */
  | 'CANCEL_OPEN_ONCE'
  /** `changeClosure` */
  | 'CHANGE_CLOSURE'
  /** `changePlace` */
  | 'CHANGE_PLACE'
  /** `changeSpaces` */
  | 'CHANGE_SPACES'
  /** `closePlaces` */
  | 'CLOSE'
  /** `endClosure` */
  | 'END_CLOSURE'
  /** `openOnce` */
  | 'OPEN_ONCE'
  /** `setOpening` */
  | 'SET'
  /** `setCourtTerms` */
  | 'SET_COURT_TERMS'
  /** `withdrawOpening` */
  | 'WITHDRAW';

/** What was found against what was promised. */
export type OpeningCheckResult =
  /** It was promised to be open, and it was not. */
  | 'CLOSED_THOUGH_PROMISED'
  /** It was open although nothing was promised. */
  | 'OPEN_THOUGH_NOT_PROMISED'
  /** It was promised to be open, and it was. */
  | 'PROMISE_KEPT'
  /** The check shows nothing: from too far away, or outside the hours. */
  | 'UNCLEAR';

/** How a span differs from the present opening. */
export type OpeningDifference =
  /** Opens no longer. */
  | 'CLOSES'
  /** Opens newly. */
  | 'OPENS'
  /** Open before and after. */
  | 'STAYS_OPEN';

/** Place whose opening differs from that of the others. */
export type OpeningExceptionInput = {
  /** Its opening. */
  opening: OpeningInput;
  /** The place, one of `placeIds`. */
  placeId: string | number;
};

/** What opened a follow-up. */
export type OpeningFollowUpCause =
  /** A check that found the place closed. */
  | 'CHECK'
  /** Reports of several citizens. */
  | 'REPORTS';

/** How far a follow-up has come. */
export type OpeningFollowUpState =
  /** The unit is to explain it. */
  | 'ASSIGNED'
  /** Closed (销号). */
  | 'CLOSED'
  /** Explained; the unit is to put it right. */
  | 'EXPLAINED'
  /** Found settled; the authority is to close it. */
  | 'RECHECKED'
  /** Put right, says the unit; an inspector is to look again. */
  | 'RECTIFIED';

/** What was done in a follow-up. */
export type OpeningFollowUpStepKind =
  /** The authority closed it. */
  | 'CLOSED'
  /** The unit explained it. */
  | 'EXPLAINED'
  /** It was opened and assigned to the unit. */
  | 'OPENED'
  /** Another inspector found it settled. */
  | 'RECHECKED'
  /** The unit put it right. */
  | 'RECTIFIED'
  /** Another inspector found it closed again: the unit begins anew. */
  | 'RETURNED';

/** Opening as data, or as lines of a notice; both together are one opening. */
export type OpeningInput = {
  /** Lines, each one rule, period or restriction; at most 40. */
  lines?: Array<string> | null | undefined;
  /** Dated periods; at most 20 with those of the lines. */
  periods?: Array<OpeningPeriodInput> | null | undefined;
  /** Rules; at most 20 with those of the lines. */
  rules?: Array<OpeningRuleInput> | null | undefined;
};

/** Dated period: exactly one of `whole` and `eachDay`. */
export type OpeningPeriodInput = {
  /** Opens for the same hours on each day. */
  eachDay?: DailyPeriodInput | null | undefined;
  /** When one may come and go. */
  movement?: MovementInput | null | undefined;
  /** Name, each language up to 60 characters. */
  name?: LocalizedTextInput | null | undefined;
  /** Whether the rules stand back while it lasts. */
  replacesRules?: boolean;
  /** Opens once, without a break. */
  whole?: TimeWindowInput | null | undefined;
};

/** Term of the policy of opening. */
export type OpeningPolicyTerm =
  /** 放行后车位保留时间 */
  | 'ADMISSION_MINUTES'
  /** 可申诉期限 */
  | 'APPEAL_DAYS'
  /** 车位保留时间（入场时间后） */
  | 'ARRIVAL_GRACE_MINUTES'
  /** 限制预约和入场的期限 */
  | 'BAN_DAYS'
  /** 巡查结果补报时限 */
  | 'CHECK_HOURS'
  /** 巡查时距场所多近 */
  | 'CHECK_NEAR_METRES'
  /** 两个场次之间的间隔 */
  | 'COURT_BUFFER_MINUTES'
  /** 场次开始前可签到时间 */
  | 'COURT_CHECK_IN_MINUTES'
  /** 未到场可登记时间（开始后） */
  | 'COURT_GRACE_MINUTES'
  /** 场地可提前预约天数 */
  | 'COURT_HORIZON_DAYS'
  /** 候补到位后的确认时间 */
  | 'COURT_OFFER_MINUTES'
  /** 团体长期场次最多周数 */
  | 'COURT_SERIES_WEEKS'
  /** 设备记住手机号码的期限 */
  | 'DEVICE_DAYS'
  /** 最早可提前入场 */
  | 'EARLIEST_ARRIVAL_MINUTES'
  /** 出口识别视为完整的时间 */
  | 'EXIT_READER_HOURS'
  /** 整改期限 */
  | 'FOLLOW_UP_DAYS'
  /** 预计余位中最近一次的权重 */
  | 'FORECAST_WEIGHT_PERCENT'
  /** 门岗设备时钟允许误差 */
  | 'GATE_CLOCK_MINUTES'
  /** 出入记录补传时限 */
  | 'GATE_REPORT_HOURS'
  /** 临近入场取消仍计入次数 */
  | 'LATE_RESERVATION_CANCEL_MINUTES'
  /** 场内车辆至少停留（估算） */
  | 'LINGER_MINUTES'
  /** 一次预约最长时间 */
  | 'LONGEST_RESERVATION_HOURS'
  /** 一周最多预约场次 */
  | 'MOST_COURTS_OF_WEEK'
  /** 一人最多候补场次 */
  | 'MOST_COURT_QUEUES'
  /** 同时未结束的场次预约 */
  | 'MOST_LIVE_COURTS'
  /** 同时未结束的预约 */
  | 'MOST_LIVE_RESERVATIONS'
  /** 一周最多预约次数 */
  | 'MOST_RESERVATIONS_OF_WEEK'
  /** 一个场次最多候补人数 */
  | 'MOST_WAITING_FOR_COURT'
  /** 余位数据的有效时间 */
  | 'OCCUPANCY_STALE_MINUTES'
  /** 超时停放宽限 */
  | 'OVERSTAY_GRACE_MINUTES'
  /** 号牌和手机号码保存期（停放后） */
  | 'PERSONAL_DATA_DAYS'
  /** 一个网络地址一小时最多验证码 */
  | 'PHONE_CODES_OF_ADDRESS_HOUR'
  /** 一个号码一天最多验证码 */
  | 'PHONE_CODES_OF_DAY'
  /** 重新获取验证码的间隔 */
  | 'PHONE_CODE_AGAIN_SECONDS'
  /** 验证码有效时间 */
  | 'PHONE_CODE_MINUTES'
  /** 验证码最多输错次数 */
  | 'PHONE_CODE_TRIES'
  /** 一人一天最多查询号牌违约 */
  | 'PLATE_ASKS_OF_DAY'
  /** 一个网络地址一天最多反映 */
  | 'REPORTS_OF_ADDRESS_DAY'
  /** 一个网络地址一晚对一处最多反映 */
  | 'REPORTS_OF_PLACE_EVENING'
  /** 一晚几条反映转整改 */
  | 'REPORTS_TO_FOLLOW_UP'
  /** 一台设备对一处再次反映的间隔 */
  | 'REPORT_AGAIN_MINUTES'
  /** 可预约车位占开放车位的比例 */
  | 'RESERVABLE_PERCENT'
  /** 可提前预约天数 */
  | 'RESERVATION_HORIZON_DAYS'
  /** 为预约车辆预留（入场时间前） */
  | 'RESERVED_AHEAD_MINUTES'
  /** 限制预约和入场的违约次数 */
  | 'STRIKES_TO_BAN'
  /** 违约记录保存期 */
  | 'STRIKE_KEPT_DAYS'
  /** 违约次数的计算期 */
  | 'STRIKE_SPAN_DAYS';

/** What a term is counted in. */
export type OpeningPolicyUnit =
  /** 天 */
  | 'DAYS'
  /** 小时 */
  | 'HOURS'
  /** 米 */
  | 'METRES'
  /** 分钟 */
  | 'MINUTES'
  /** 百分比 */
  | 'PERCENT'
  /** 秒 */
  | 'SECONDS'
  /** 次 */
  | 'TIMES';

/** Value of one term. */
export type OpeningPolicyValueInput = {
  /** Which term, each once. */
  term: OpeningPolicyTerm;
  /** Its new value, inside the bounds of the term. */
  value: number;
};

/** What a citizen met. */
export type OpeningReportKind =
  /** It was closed. */
  | 'CLOSED'
  /** It was said to be full, though there were free spaces. */
  | 'FULL_ALTHOUGH_FREE'
  /** There was no sign. */
  | 'NO_SIGN'
  /** Something else; the text says what. */
  | 'OTHER'
  /** The sign says otherwise than what is announced. */
  | 'SIGN_DIFFERS'
  /** It was open, but people were turned away. */
  | 'TURNED_AWAY';

/** How far a report has come. */
export type OpeningReportState =
  /** Whoever was sent has looked; the authority is to decide. */
  | 'CHECKED'
  /** The unit has to explain it and put it right (整改). */
  | 'FOLLOWED_UP'
  /** It was put right, looked at again and closed. */
  | 'MENDED'
  /** It has come, and nobody has decided on it yet. */
  | 'RECEIVED'
  /** Somebody was sent to look into it (已派人核实). */
  | 'SENT'
  /** Nothing is done about it, and why. */
  | 'SET_ASIDE';

/** What a report says against the promise of that moment. */
export type OpeningReportVerdict =
  /** The place was promised to be open. */
  | 'AGAINST_PROMISE'
  /** Nothing was promised at that time. */
  | 'NOT_PROMISED'
  /** It says nothing about whether the place was open. */
  | 'UNCLEAR';

/** Rule of an opening. */
export type OpeningRuleInput =
  {   /** Opens once for a whole run of days. */
  break: BreakRuleInput; closed?: never; daily?: never; weekly?: never; yearly?: never; }
  |  { break?: never;   /** Takes hours of the days it is about from what the other rules open. */
  closed: ClosedRuleInput; daily?: never; weekly?: never; yearly?: never; }
  |  { break?: never; closed?: never;   /** Opens for some hours of each day it is about. */
  daily: DailyRuleInput; weekly?: never; yearly?: never; }
  |  { break?: never; closed?: never; daily?: never;   /** Opens each week from a time of one weekday to a time of another. */
  weekly: WeeklyRuleInput; yearly?: never; }
  |  { break?: never; closed?: never; daily?: never; weekly?: never;   /** Opens each year from a time of one date to a time of another. */
  yearly: YearlyRuleInput; };

/** Notice that an opening rests on. */
export type OpeningSourceInput = {
  /** Day of publication. */
  date?: string | null | undefined;
  /** Its number (文号), up to 60 characters. */
  number?: string | null | undefined;
  /** Where it is published, https. */
  url?: string | null | undefined;
};

/** Where a version of an opening stands. */
export type OpeningVersionState =
  /** It holds today. */
  | 'IN_FORCE'
  /** Its last day has passed, or another version took its day. */
  | 'OVER'
  /** It will hold from its day on. */
  | 'TO_COME'
  /** It was taken back before its day. */
  | 'WITHDRAWN';

/** What deserves a second look before setting an opening; nothing forbids it. */
export type OpeningWarningKind =
  /** Nothing opens within 400 days. */
  | 'NEVER_OPENS'
  /** The opening is the same as before. */
  | 'NOTHING_CHANGES'
  /** Opens on a working day between 09:00 and 17:00. */
  | 'OPENS_IN_OFFICE_HOURS'
  /** Rests on days whose official arrangement is not yet known. */
  | 'PROVISIONAL_DAYS'
  /** Two rules open the same hours. */
  | 'RULES_OVERLAP';

/** An order as the dispatcher saw it. */
export type OrderSeenInput = {
  /** The order. */
  orderId: string | number;
  /** Its revision as you saw it. */
  revision: number;
};

/** What one order could do with another. */
export type PartnerAct =
  /** `mergeOrders` into the other */
  | 'MERGE'
  /** `swapOrders` with BOTH */
  | 'SWAP_BOTH'
  /** `swapOrders` with DRIVERS */
  | 'SWAP_DRIVERS'
  /** `swapOrders` with VEHICLES */
  | 'SWAP_VEHICLES';

/** First person who may sign in for a partner. */
export type PartnerOwnerInput = {
  /** Name, 2 to 60 characters. */
  name: string;
  /** `sub` of the person's tokens. */
  subject: string;
  /** Telephone. */
  telephone: string;
};

/** What a person of a partner does. */
export type PartnerRole =
  /** Statements; orders to look at. */
  | 'ACCOUNTANT'
  /** Catalogue and orders. */
  | 'OPERATOR'
  /** Everything, people and systems included. */
  | 'OWNER';

/** What a system of a partner may do. */
export type PartnerScope =
  /** `orders:read`: see the own orders and their events. */
  | 'ORDERS_READ'
  /** `orders:write`: confirm orders and carry them out. */
  | 'ORDERS_WRITE'
  /** `partner:read`: see the own partner, its people and systems. Everybody of a partner may. */
  | 'PARTNER_READ'
  /** `positions:write`: say how cars stand, and nothing else. */
  | 'POSITIONS_WRITE'
  /** `statements:read`: see the own statements. */
  | 'STATEMENTS_READ'
  /** `statements:write`: answer disputes and approve statements. */
  | 'STATEMENTS_WRITE'
  /** `stations:read`: see the own stations. */
  | 'STATIONS_READ'
  /** `stations:write`: publish stations. */
  | 'STATIONS_WRITE'
  /** `tariffs:write`: set tariffs. */
  | 'TARIFFS_WRITE'
  /** `vehicles:read`: see the own cars. */
  | 'VEHICLES_READ'
  /** `vehicles:write`: publish cars and say how they stand. */
  | 'VEHICLES_WRITE'
  /** `webhooks:write`: say where events are to be sent. */
  | 'WEBHOOKS_WRITE';

/** How far a partner and the authority have come. */
export type PartnerState =
  /** It has applied; the authority has yet to decide. */
  | 'APPLIED'
  /** The authority has declined it. */
  | 'DECLINED'
  /** It works for the authority no more; trips under way go on to their end. */
  | 'ENDED'
  /** It is engaged: its agreement says for what and until when. */
  | 'ENGAGED'
  /** Nothing new is published, held, confirmed or picked up; trips under way go on to their end. */
  | 'SUSPENDED';

/** What an act on several places can refuse of one of them. */
export type PlaceActErrorCode =
  /** Somebody has changed the place since it was previewed, or the closure since it was seen: look again. */
  | 'CHANGED_MEANWHILE'
  /** There is no such version, closure or period on this place. */
  | 'CHANGE_NOT_FOUND'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no such place, or it is not yours. */
  | 'PLACE_NOT_FOUND'
  /** The version is in force or over; the closure or period is over. */
  | 'TOO_LATE'
  /** The place has too many versions to come, closures or periods. */
  | 'TOO_MANY'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What a place must offer to be listed. */
export type PlaceFilter = {
  /** Only with accessible spaces. */
  accessible?: boolean | null | undefined;
  /** Only with charging spaces. */
  charging?: boolean | null | undefined;
  /** Only places open at the asked instant (and until the end of the stay). */
  openOnly?: boolean | null | undefined;
  /** Only grounds that take at least so many people at once. */
  people?: number | null | undefined;
  /** Only grounds for this sport. */
  sport?: Sport | null | undefined;
  /** Only places whose name, unit, sport, address or district contains each word of this text: in Chinese, in English, in pinyin (tianyuanqu) or by initials (tyq). */
  text?: string | null | undefined;
  /** Height of the vehicle in centimetres: lots with a lower limit are left out. */
  vehicleHeightCm?: number | null | undefined;
  /** Seats of the vehicle: lots with a lower limit are left out. */
  vehicleSeats?: number | null | undefined;
};

/** What kind of place is opened. */
export type PlaceKind =
  /** 停车场 */
  | 'PARKING_LOT'
  /** 运动场 */
  | 'SPORTS_GROUND';

/** What became of one place in an act on several. */
export type PlaceOutcome =
  /** Done, now or by the same call before. */
  | 'DONE'
  /** Left as it is: its unit has set rules of its own. */
  | 'KEPT_OWN'
  /** Refused; see `userErrors`. */
  | 'REFUSED';

/** A place at a moment of its history. */
export type PlaceRevisionInput = {
  /** The place. */
  placeId: string | number;
  /** How often it had been changed. */
  revision: number;
};

/** Why a car is shared no more. Later releases may add causes. */
export type PoolingEndCause =
  /** 一方失去原派车辆 */
  | 'CAR_LOST'
  /** 一方变更了行程 */
  | 'CHANGED'
  /** 一方在合派前不再用车 */
  | 'LEFT'
  /** 一方在合派后退出，车辆由另一方使用 */
  | 'LEFT_CAR'
  /** 一方已单独派车 */
  | 'SENT_ALONE'
  /** 调度员撤回邀请 */
  | 'WITHDRAWN';

/** Where an invitation to share a car stands. */
export type PoolingState =
  /** 各方同意 */
  | 'AGREED'
  /** 已谢绝 */
  | 'DECLINED'
  /** 一方退出、已单独派车或已撤回，各自派车 */
  | 'DISSOLVED'
  /** 逾期未答复 */
  | 'LAPSED'
  /** 待答复 */
  | 'OPEN';

/** What `previewOpening` can refuse. */
export type PreviewOpeningErrorCode =
  /** A day of the year is none, MM-DD; or a last day lies before the first. */
  | 'DAY_INVALID'
  /** The day of effect has passed. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The day of effect lies more than two years ahead. */
  | 'EFFECTIVE_TOO_FAR'
  /** An exception names a place that is not among the places, or one twice. */
  | 'EXCEPTION_INVALID'
  /** The minutes before the end are not 1 to 720. */
  | 'MINUTES_INVALID'
  /** Exactly one of the alternatives must be given. */
  | 'ONE_OF'
  /** There is no rule and no period. */
  | 'OPENING_EMPTY'
  /** No place is named, more than 100, or one twice. */
  | 'PLACES_INVALID'
  /** There is no such place, or it is not yours. */
  | 'PLACE_NOT_FOUND'
  /** A selection of days is empty or names something twice. */
  | 'SELECTION_INVALID'
  /** A span ends before it begins, or is too long. */
  | 'SPAN_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** A time is none, HH:MM from 00:00 to 48:00. */
  | 'TIME_INVALID'
  /** More rules, periods, hours or dates than may be. */
  | 'TOO_MANY_PARTS'
  /** A line was not understood, or can mean several things; the path names it. */
  | 'WORDS_NOT_UNDERSTOOD';

/** Input of `previewOpening`. */
export type PreviewOpeningInput = {
  /** Day of effect, today or later. */
  effectiveFrom: string;
  /** Places with an opening of their own. */
  exceptions?: Array<OpeningExceptionInput> | null | undefined;
  /** The opening of all of them. */
  opening: OpeningInput;
  /** Places, 1 to 100. */
  placeIds: Array<string | number>;
};

/** What `proposePooling` can refuse. */
export type ProposePoolingErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** They cannot share a car: destination, time, purpose or number of people do not fit; each of these is told by itself. */
  | 'NOT_POOLABLE'
  /** One of them is bound by another invitation. */
  | 'POOLED_ALREADY'
  /** Not two to four different requests. */
  | 'REQUESTS_INVALID'
  /** A request is not there, or not of the caller's centre. */
  | 'REQUEST_NOT_FOUND'
  /** They neither all wait for dispatch, nor are all dispatched. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy or a request has just changed; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `proposePooling`. */
export type ProposePoolingInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Two to four requests of the caller's centre, each once: all approved, or all dispatched. */
  requestIds: Array<string | number>;
};

/** So many of something at so much each. */
export type QuoteLineInput = {
  /** What for. */
  line: QuoteLineKind;
  /** How many, at least 1. */
  quantity: number;
  /** What one costs, fen. */
  unitFen: number;
};

/** What a line of a quote is for. */
export type QuoteLineKind =
  /** Days of the car. */
  | 'CAR_DAY'
  /** Days of the driver. */
  | 'DRIVER_DAY'
  /** Kilometres. */
  | 'KM'
  /** Anything else, such as tolls. */
  | 'OTHER';

/** Why what was asked for is needed no more. */
export type QuoteWithdrawalCause =
  /** The trip does not take place. */
  | 'CANCELLED'
  /** The trip needs something else now; partners may be asked anew. */
  | 'NEED_CHANGED'
  /** The trip goes by other means. */
  | 'SERVED_OTHERWISE';

/** What `raiseEmergency` can refuse. */
export type RaiseEmergencyErrorCode =
  /** More than one vehicle is to go without a driver, with what was called for before: who calls drives one of them at most. */
  | 'CALLER_DRIVES_ONE'
  /** There is no such event of the caller's centre, or it is a call that raised one. */
  | 'EMERGENCY_NOT_FOUND'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** No kinds of vehicles, too many, or too many vehicles in all, with what was called for before. */
  | 'NEEDS_INVALID'
  /** Who calls for the vehicles and who sends them are different people. */
  | 'SAME_PERSON'
  /** It is being dispatched, or has been ended or refused. */
  | 'STATE_NOT_ALLOWED'
  /** The reason is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy, or vehicles are being sent at this moment; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** Less is left of the event's window than policy allows for a trip. */
  | 'WINDOW_INVALID'
  /** The event's window has passed. */
  | 'WINDOW_PAST';

/** Input of `raiseEmergency`. */
export type RaiseEmergencyInput = {
  /** The event. */
  emergencyId: string | number;
  /** Same key and input: same answer, one effect. An interrupted act goes on when it is repeated. */
  idempotencyKey: string;
  /** What is wanted beside all that was called for, 1 to 20 kinds. */
  needs: Array<EmergencyNeedInput>;
  /** Why more are needed, 2 to 200 characters. */
  reason: string;
};

/** What `reassignOrder` can refuse. */
export type ReassignOrderErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip needs a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** A partner's car serves as it was agreed: it is not exchanged and takes no other driver. */
  | 'HIRED_AS_AGREED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** This car of a partner never serves the purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** The trip would last longer than the rental was agreed for. */
  | 'RENTAL_TERM_EXCEEDED'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is too short or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `reassignOrder`. */
export type ReassignOrderInput = {
  /** Why each earlier source that could serve is passed over; has to be said where the vehicle is a neighbour's. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** The new driver; absent: the same. */
  driverId?: string | number | null | undefined;
  /** The order. */
  orderId: string | number;
  /** Its revision as you saw it. */
  revision: number;
  /** The new vehicle; absent: the same. */
  vehicleId?: string | number | null | undefined;
};

/** What `recallOrder` can refuse. */
export type RecallOrderErrorCode =
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The reason is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `recallOrder`. */
export type RecallOrderInput = {
  /** An order of the trip; all cars of a split request are taken back together. */
  orderId: string | number;
  /** Why, 2 to 200 characters; the requester reads it. */
  reason: string;
  /** Its revision as you saw it. */
  revision: number;
};

/** What `recordDeparture` can refuse. */
export type RecordDepartureErrorCode =
  /** Leaving this early the driver would be booked for longer than a day allows. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is still out with another order. */
  | 'DRIVER_NOT_BACK'
  /** Leaving this early the driver would rest too little between his days. */
  | 'DRIVER_REST_TOO_SHORT'
  /** Leaving before the booking begins: the driver is taken until then. */
  | 'DRIVER_TAKEN'
  /** Of a time-share car its lock tells departure and return. */
  | 'GOES_BY_LOCK'
  /** Only the order's driver, or the requester of a self-drive trip, may record this. */
  | 'NOT_THE_DRIVER'
  /** The odometer is below the last recorded value. */
  | 'ODOMETER_BACKWARDS'
  /** The distance is more than a vehicle can drive in the time. */
  | 'ODOMETER_IMPLAUSIBLE'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The act is recorded for a time to come. */
  | 'RECORDED_IN_FUTURE'
  /** The act is recorded for a time before it could be done. */
  | 'RECORDED_TOO_EARLY'
  /** The act was recorded longer ago than policy allows. */
  | 'RECORDED_TOO_LATE'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The act is earlier than policy allows before the window begins. */
  | 'TOO_EARLY'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The order has another vehicle by now than the one on which it was done. */
  | 'VEHICLE_CHANGED'
  /** The vehicle is still out with another order. */
  | 'VEHICLE_NOT_BACK'
  /** Leaving before the booking begins: somebody else has the vehicle until then. */
  | 'VEHICLE_TAKEN'
  /** The booked window is over. */
  | 'WINDOW_PAST';

/** Input of `recordDeparture`. */
export type RecordDepartureInput = {
  /** Odometer at departure, whole km. */
  odometerKm: number;
  /** The order. */
  orderId: string | number;
  /** Plate of the vehicle on which it was done, as the caller saw the order: where that has another by now, `VEHICLE_CHANGED` is refused. Absent, as of acts that wait on devices from before this field: whichever the order has. */
  plateNumber?: string | null | undefined;
  /** When it was done, for an act that waited on a device without a connection; absent means now. */
  recordedAt?: string | null | undefined;
};

/** What `recordOpeningCheck` can refuse. */
export type RecordOpeningCheckErrorCode =
  /** There is no such follow-up of this place. */
  | 'FOLLOW_UP_NOT_FOUND'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no such place, or it is not in your division. */
  | 'PLACE_NOT_FOUND'
  /** There is no such route, or it is not yours. */
  | 'ROUTE_NOT_FOUND'
  /** The caller has taken a step of the follow-up already. */
  | 'SAME_PERSON'
  /** The follow-up does not wait for a re-check. */
  | 'STATE_NOT_ALLOWED'
  /** The note has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** It was seen too long ago, or ahead of now. */
  | 'TIME_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `recordOpeningCheck`. */
export type RecordOpeningCheckInput = {
  /** The follow-up that it re-checks (回头看). */
  followUpId?: string | number | null | undefined;
  /** Whether somebody is at the gate. */
  gateStaff: Seen;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** What else was seen, at most 300 characters. */
  note?: string | null | undefined;
  /** Whether it was really open. */
  open: boolean;
  /** The place. */
  placeId: string | number;
  /** Where the phone was; it is kept rounded to about a hundred metres. */
  position?: InspectorPositionInput | null | undefined;
  /** When it was seen; a phone without a connection sends it later. */
  recordedAt: string;
  /** The route it belongs to. */
  routeId?: string | number | null | undefined;
  /** Whether the sign with the opening hours is there. */
  sign: Seen;
  /** Whether the spaces are offered as promised. */
  spacesAsPromised: Seen;
};

/** What `recordReturn` can refuse. */
export type RecordReturnErrorCode =
  /** A cost is negative or larger than policy allows. */
  | 'COST_INVALID'
  /** The trip became longer than was asked for, came further than is plausible in the time, or ends a rental early, and nobody said why. */
  | 'DEVIATION_UNEXPLAINED'
  /** The vehicle does not run on that, or the amount is not plausible. */
  | 'ENERGY_INVALID'
  /** Of a time-share car its lock tells departure and return. */
  | 'GOES_BY_LOCK'
  /** Only the order's driver, the requester of a self-drive trip, or the dispatcher may record this. */
  | 'NOT_THE_DRIVER'
  /** The odometer is below the last recorded value. */
  | 'ODOMETER_BACKWARDS'
  /** The distance is more than a vehicle can drive in the time. */
  | 'ODOMETER_IMPLAUSIBLE'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The act is recorded for a time to come. */
  | 'RECORDED_IN_FUTURE'
  /** The act is recorded for a time before it could be done. */
  | 'RECORDED_TOO_EARLY'
  /** The act was recorded longer ago than policy allows. */
  | 'RECORDED_TOO_LATE'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The tolls are not between 0 and CNY 10,000. */
  | 'TOLLS_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The order has another vehicle by now than the one on which it was done. */
  | 'VEHICLE_CHANGED';

/** Input of `recordReturn`. */
export type RecordReturnInput = {
  /** Why the trip became longer than was asked for, in distance or time, or came so far so soon; up to 200 characters. */
  deviation?: string | null | undefined;
  /** Fuel or charge taken on. */
  energy?: TripEnergyInput | null | undefined;
  /** Where the vehicle was handed back, up to 100 characters; absent means at its home bay. */
  handBackPlace?: string | null | undefined;
  /** Odometer at return, whole km. */
  odometerKm: number;
  /** Why a dispatcher records it in the driver's place (代录), 2 to 200 characters; from anybody else it means nothing. */
  onBehalfReason?: string | null | undefined;
  /** The order. */
  orderId: string | number;
  /** Other costs paid, fen. */
  otherFen?: number | null | undefined;
  /** Parking paid, fen. */
  parkingFen?: number | null | undefined;
  /** Plate of the vehicle on which it was done, as the caller saw the order: where that has another by now, `VEHICLE_CHANGED` is refused. Absent, as of acts that wait on devices from before this field: whichever the order has. */
  plateNumber?: string | null | undefined;
  /** When it was done, for an act that waited on a device without a connection; absent means now. */
  recordedAt?: string | null | undefined;
  /** Remark, up to 200 characters. */
  remark?: string | null | undefined;
  /** Tolls paid, fen. */
  tollsFen?: number | null | undefined;
};

/** What `rectifyFollowUp` can refuse. */
export type RectifyFollowUpErrorCode =
  /** There is no such follow-up, or it is not yours. */
  | 'FOLLOW_UP_NOT_FOUND'
  /** The caller has taken a step of it already. */
  | 'SAME_PERSON'
  /** It waits for another step. */
  | 'STATE_NOT_ALLOWED'
  /** Nothing, or next to nothing, was said. */
  | 'TEXT_REQUIRED'
  /** The text has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** How often a trip comes back. */
export type RecurrenceInput = {
  /** What happens on days that are not worked. */
  onNonWorkingDays?: NonWorkingDays;
  /** Last day, inclusive, within the booking horizon. */
  until: string;
  /** On which days of the week, each once. */
  weekdays: Array<Weekday>;
};

/** Reasons against one delivery. */
export type RedeliverWebhookErrorCode =
  /** The caller has no such delivery. */
  | 'DELIVERY_NOT_FOUND'
  /** Its endpoint is disabled. */
  | 'ENDPOINT_DISABLED'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Reasons against the whole. */
export type RedeliverWebhooksErrorCode =
  /** There are none, more than 100, or one twice. */
  | 'DELIVERIES_INVALID';

/** What is to be delivered again. */
export type RedeliverWebhooksInput = {
  /** Deliveries, 1 to 100, each once. */
  deliveryIds: Array<string | number>;
};

/** What `registerGateClient` can refuse. */
export type RegisterGateClientErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The issuer's client id is malformed, or another gate client has it. */
  | 'ISSUER_CLIENT_INVALID'
  /** Name or vendor is too short or too long. */
  | 'NAME_INVALID'
  /** No place, more than 20, or places of several units. */
  | 'PLACES_INVALID'
  /** There is no such lot, or it is not yours to look after. */
  | 'PLACE_NOT_FOUND'
  /** No scope was given. */
  | 'SCOPES_REQUIRED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `registerGateClient`. */
export type RegisterGateClientInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** `client_id` at the issuer where the issuer makes ids of its own (Cognito does); the gate client's own id when absent. */
  issuerClientId?: string | null | undefined;
  /** Name, 2 to 60 characters. */
  name: string;
  /** Lots it may report for, 1 to 20, all of one unit. */
  placeIds: Array<string | number>;
  /** What it may do; at least one. */
  scopes: Array<GateScope>;
  /** Company that runs it, 2 to 60 characters. */
  vendor: string;
};

/** What `registerPartnerApplication` can refuse. */
export type RegisterPartnerApplicationErrorCode =
  /** A day of the agreement is none, it names no service, ends before it begins, or runs for more than ten years; the path says which. */
  | 'AGREEMENT_INVALID'
  /** The company has applied here already, or is a partner. */
  | 'COMPANY_ALREADY_PARTNER'
  /** The unified social credit code is malformed, or its check sign is wrong. */
  | 'CREDIT_CODE_INVALID'
  /** The division lies outside your jurisdiction. */
  | 'FOREIGN_JURISDICTION'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This sign-in cannot be invited. */
  | 'SUBJECT_UNAVAILABLE'
  /** A telephone number is malformed. */
  | 'TELEPHONE_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `registerPartnerApplication`. */
export type RegisterPartnerApplicationInput = {
  /** Framework agreement that it is to have. */
  agreement: AgreementInput;
  /** Unified social credit code (统一社会信用代码) after GB 32100. */
  creditCode: string;
  /** Division whose authority is asked. */
  division: string;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Name of the company, 2 to 60 characters in each language. */
  name: LocalizedTextInput;
  /** First person who may sign in for it, as its owner. */
  owner: PartnerOwnerInput;
  /** Telephone for supervision, shown on every car. */
  supervisionTelephone: string;
  /** Telephone of the company. */
  telephone: string;
};

/** What `registerPartnerClient` can refuse. */
export type RegisterPartnerClientErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The issuer's client id is malformed, or already in use. */
  | 'ISSUER_CLIENT_INVALID'
  /** This issuer makes no clients for us: make one there and give its id. */
  | 'ISSUER_CLIENT_REQUIRED'
  /** No scope was given, or one that no system may have. */
  | 'SCOPES_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The partner has as many systems as it may have. */
  | 'TOO_MANY_CLIENTS'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `registerPartnerClient`. */
export type RegisterPartnerClientInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** `client_id` of a client that was made at the issuer by hand; absent when the issuer makes one for us. */
  issuerClientId?: string | null | undefined;
  /** Name, 2 to 60 characters. */
  name: string;
  /** What it may do; at least one. */
  scopes: Array<PartnerScope>;
};

/** Reasons against registering an endpoint. */
export type RegisterWebhookEndpointErrorCode =
  /** There are five already. */
  | 'ENDPOINTS_TOO_MANY'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** No type is named, or one twice. */
  | 'TYPES_INVALID'
  /** The address is no public https address. */
  | 'URL_REFUSED';

/** Where events are to be sent. */
export type RegisterWebhookEndpointInput = {
  /** Makes the act one however often it is sent. */
  idempotencyKey: string;
  /** What is to be sent; everything when absent. */
  types?: Array<RentalEventType> | null | undefined;
  /** Public https address, at most 500 characters. */
  url: string;
};

/** What `rejectVehicleRequest` can refuse. */
export type RejectVehicleRequestErrorCode =
  /** The step that is due is for others to decide. */
  | 'NOT_YOUR_STEP'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The request has changed since the revision that was named. */
  | 'REVISION_STALE'
  /** Requester, approvers of each step and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `rejectVehicleRequest`. */
export type RejectVehicleRequestInput = {
  /** Why, 2 to 200 characters. */
  reason: string;
  /** The request. */
  requestId: string | number;
  /** Revision that was seen. */
  revision: number;
};

/** What `releaseHold` can refuse. */
export type ReleaseHoldErrorCode =
  /** There is no such hold, or it is not yours. */
  | 'HOLD_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `releaseHold`. */
export type ReleaseHoldInput = {
  /** The hold. */
  holdId: string | number;
};

/** What `removePartnerPerson` can refuse. */
export type RemovePartnerPersonErrorCode =
  /** A partner keeps at least one owner. */
  | 'LAST_OWNER'
  /** Nobody of this id works for the partner. */
  | 'PERSON_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `removePartnerPerson`. */
export type RemovePartnerPersonInput = {
  /** The person. */
  personId: string | number;
};

/** What happened. */
export type RentalEventType =
  /** The lock did as told. */
  | 'LOCK_COMMAND_ACKNOWLEDGED'
  /** The lock did not do as told. */
  | 'LOCK_COMMAND_FAILED'
  /** A lock is to be opened or closed. */
  | 'LOCK_COMMAND_REQUESTED'
  /** Nobody said in time what the lock did. */
  | 'LOCK_COMMAND_TIMED_OUT'
  /** It was cancelled. */
  | 'ORDER_CANCELLED'
  /** The order changed without another state: its window, for example, or a damage that was noted. */
  | 'ORDER_CHANGED'
  /** The order is charged and over. */
  | 'ORDER_CLOSED'
  /** The order is confirmed. */
  | 'ORDER_CONFIRMED'
  /** The partner declined it. */
  | 'ORDER_DECLINED'
  /** It was not confirmed in time. */
  | 'ORDER_EXPIRED'
  /** It could not be served. */
  | 'ORDER_FAILED'
  /** A car is held for an order: confirm or decline it within the time. */
  | 'ORDER_HELD'
  /** The car was taken. */
  | 'ORDER_IN_USE'
  /** Nobody took the car. */
  | 'ORDER_NO_SHOW'
  /** The car was brought back. */
  | 'ORDER_RETURNED'
  /** The partner's agreement has ended. */
  | 'PARTNER_ENDED'
  /** The partner is engaged, or is so again. */
  | 'PARTNER_ENGAGED'
  /** The partner is suspended: nothing new is ordered from it. */
  | 'PARTNER_SUSPENDED'
  /** The quote was chosen; its order is held. */
  | 'QUOTE_ACCEPTED'
  /** A price is asked for a trip: answer with `offerQuote` or `declineQuote`. */
  | 'QUOTE_ASKED'
  /** What was asked for is needed no more; a car that was held for it is free. */
  | 'QUOTE_WITHDRAWN'
  /** Both have approved a statement. */
  | 'STATEMENT_APPROVED'
  /** The unit disputes a statement: answer it. */
  | 'STATEMENT_DISPUTED'
  /** A month's statement is issued, or issued again after a dispute. */
  | 'STATEMENT_ISSUED'
  /** The unit approves a statement: approve it, too. */
  | 'STATEMENT_UNIT_APPROVED'
  /** Nothing is sent to a webhook endpoint any more; it says why. */
  | 'WEBHOOK_DISABLED'
  /** A trial of an endpoint (`testWebhook`); it is in no log. */
  | 'WEBHOOK_TEST';

/** Length of a market rental, by the days of 24 hours that it begins and the policy of its first day. */
export type RentalKind =
  /** 长期租赁：须经主管部门特批 */
  | 'LONG'
  /** 短期租赁：半年以内 */
  | 'SHORT'
  /** 临时租赁：7 日以内 */
  | 'TEMPORARY';

/** Whether people of a unit may take time-share cars. */
export type RentalMembershipState =
  /** They may. */
  | 'ENABLED'
  /** They may not take new ones; trips go on to their end. */
  | 'PAUSED';

/** What a rental order is for. */
export type RentalOrderKind =
  /** A car rented on the market (社会租赁). */
  | 'MARKET_RENTAL'
  /** A shared car, by the minute (分时租赁). */
  | 'TIME_SHARE';

/** Where a rental order stands. */
export type RentalOrderState =
  /** The renter has cancelled it. */
  | 'CANCELLED'
  /** Over and charged. */
  | 'CLOSED'
  /** Confirmed; the car waits. */
  | 'CONFIRMED'
  /** The partner has declined it. */
  | 'DECLINED'
  /** The partner did not confirm it in time. */
  | 'EXPIRED'
  /** There was no car that could serve. */
  | 'FAILED'
  /** Held until its partner has confirmed it. */
  | 'HELD'
  /** On its trip. */
  | 'IN_USE'
  /** Nobody came for the car. */
  | 'NO_SHOW'
  /** In its bay; the lock has yet to close. */
  | 'RETURNED';

/** Term of the policy of rental. */
export type RentalPolicyTerm =
  /** 单位预算用量提醒 */
  | 'BUDGET_NOTICE_PERCENT'
  /** 上锁后可补登车损 */
  | 'DAMAGE_REPORT_MINUTES'
  /** 对账异议答复期限 */
  | 'DISPUTE_ANSWER_DAYS'
  /** 还车提醒提前 */
  | 'DUE_SOON_MINUTES'
  /** 可提前取车 */
  | 'EARLY_PICK_UP_MINUTES'
  /** 行程平均速度上限 */
  | 'FASTEST_KM_PER_HOUR'
  /** 车辆保留时间（待企业确认） */
  | 'HOLD_MINUTES'
  /** 超时还车宽限 */
  | 'LATE_RETURN_MINUTES'
  /** 开关锁应答时限 */
  | 'LOCK_COMMAND_SECONDS'
  /** 一次用车最长时间 */
  | 'LONGEST_RENTAL_HOURS'
  /** 可取车最低电量 */
  | 'LOW_BATTERY_PERCENT'
  /** 投诉比例预警 */
  | 'MOST_COMPLAINT_PERCENT'
  /** 个人月度预算上限 */
  | 'MOST_PERSON_BUDGET_YUAN'
  /** 同一企业占比预警 */
  | 'MOST_SHARE_PERCENT'
  /** 车辆失联比例预警 */
  | 'MOST_STALE_PERCENT'
  /** 单位月度预算上限 */
  | 'MOST_UNIT_BUDGET_YUAN'
  /** 未履约比例预警 */
  | 'MOST_UNSERVED_PERCENT'
  /** 未取车保留时间（取车时间后） */
  | 'NO_SHOW_MINUTES'
  /** 续航余量 */
  | 'RANGE_RESERVE_PERCENT'
  /** 里程读数允许误差 */
  | 'READING_TOLERANCE_KM'
  /** 可提前预订天数 */
  | 'RENTAL_HORIZON_DAYS'
  /** 还车时距站点多近 */
  | 'RETURN_NEAR_METRES'
  /** 确认时间中位数预警 */
  | 'SLOW_CONFIRM_MINUTES'
  /** 还车后无上锁应答自动结束 */
  | 'UNLOCKED_RETURN_MINUTES';

/** What a term is counted in. */
export type RentalPolicyUnit =
  /** 天 */
  | 'DAYS'
  /** 小时 */
  | 'HOURS'
  /** 公里 */
  | 'KM'
  /** 公里/小时 */
  | 'KM_PER_HOUR'
  /** 米 */
  | 'METRES'
  /** 分钟 */
  | 'MINUTES'
  /** 百分比 */
  | 'PERCENT'
  /** 秒 */
  | 'SECONDS'
  /** 元 */
  | 'YUAN';

/** Value of one term. */
export type RentalPolicyValueInput = {
  /** Which term, each once. */
  term: RentalPolicyTerm;
  /** Its new value, inside the bounds of the term. */
  value: number;
};

/** How far a quote has come. */
export type RentalQuoteState =
  /** It was chosen; its order is held until the partner has confirmed it. */
  | 'ACCEPTED'
  /** The partner has yet to answer. */
  | 'ASKED'
  /** The partner has declined. */
  | 'DECLINED'
  /** The partner has offered a car and a price. */
  | 'OFFERED'
  /** What was asked for is needed no more; see `withdrawal`. */
  | 'WITHDRAWN';

/** What a partner is engaged for. */
export type RentalService =
  /** Cars rented for a trip (社会租赁). */
  | 'MARKET_RENTAL'
  /** Cars shared by the hour (分时租赁). */
  | 'TIME_SHARE';

/** What `replacePartnerOwner` can refuse. */
export type ReplacePartnerOwnerErrorCode =
  /** There is no such partner, or it is not yours to decide on. */
  | 'PARTNER_NOT_FOUND'
  /** The application was declined. */
  | 'STATE_NOT_ALLOWED'
  /** This sign-in cannot be invited. */
  | 'SUBJECT_UNAVAILABLE'
  /** A telephone number is malformed. */
  | 'TELEPHONE_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `replacePartnerOwner`. */
export type ReplacePartnerOwnerInput = {
  /** Who is to own its access; may be one of its people. */
  owner: PartnerOwnerInput;
  /** The partner. */
  partnerId: string | number;
  /** Why, 2 to 200 characters: the letter of the company, for example. */
  reason: string;
};

/** What `replaceVehicle` can refuse. */
export type ReplaceVehicleErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip was asked for with a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** A neighbour's vehicle was named while own unit or pool has one. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** The order concerns you, but this act is for others. */
  | 'NOT_YOUR_ACT'
  /** The odometer is below the last recorded value. */
  | 'ODOMETER_BACKWARDS'
  /** The distance is more than a vehicle can drive in the time. */
  | 'ODOMETER_IMPLAUSIBLE'
  /** The vehicle has left, and its odometer was not given. */
  | 'ODOMETER_REQUIRED'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The order has another vehicle by now than the one on which it was done. */
  | 'VEHICLE_CHANGED'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** This driver or vehicle was on the trip already. */
  | 'WAS_ON_TRIP'
  /** Nothing is left of the booked window; extend the trip first. */
  | 'WINDOW_OVER'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `replaceVehicle`. */
export type ReplaceVehicleInput = {
  /** Odometer of the one that broke down, whole km; needed once it has left. */
  odometerKm?: number | null | undefined;
  /** The order. */
  orderId: string | number;
  /** Where the one that broke down stands, up to 100 characters. */
  place?: string | null | undefined;
  /** Plate of the vehicle on which it was done, as the caller saw the order: where that has another by now, `VEHICLE_CHANGED` is refused. Absent, as of acts that wait on devices from before this field: whichever the order has. */
  plateNumber?: string | null | undefined;
  /** What broke, 2 to 200 characters. */
  reason: string;
  /** The vehicle that takes its place. */
  vehicleId: string | number;
};

/** What `reportCarDamage` can refuse. */
export type ReportCarDamageErrorCode =
  /** The lock has been closed for longer than damage may be reported after it. */
  | 'DAMAGE_LATE'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** The text is not 2 to 500 characters. */
  | 'TEXT_INVALID'
  /** There are too many notes already. */
  | 'TOO_MANY'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `reportCarDamage`. */
export type ReportCarDamageInput = {
  /** The order. */
  orderId: string | number;
  /** What is broken and where, 2 to 500 characters. */
  text: string;
};

/** Input of `reportOccupancy`. */
export type ReportOccupancyInput = {
  /** When they were counted, by the device's clock: at most a day ago, at most five minutes ahead. */
  at: string;
  /** Vehicles that stand on it. */
  occupied: number;
  /** The lot. */
  placeId: string | number;
};

/** What `reportPlace` can refuse. */
export type ReportPlaceErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Nothing was promised for then; with `knowsNotPromised` it is taken all the same. */
  | 'NOT_PROMISED'
  /** The number is no mainland mobile number. */
  | 'PHONE_INVALID'
  /** There is no such place. */
  | 'PLACE_NOT_FOUND'
  /** The device has reported this place a short while ago. */
  | 'REPORTED_LATELY'
  /** As many reports as allowed came from this address. */
  | 'REPORTS_TOO_MANY'
  /** Something else needs a text. */
  | 'TEXT_REQUIRED'
  /** The text has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** It was too long ago, or is ahead of now. */
  | 'TIME_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `reportPlace`. */
export type ReportPlaceInput = {
  /** When it was so; now when absent. */
  at?: string | null | undefined;
  /** Random id that the device made and keeps: by it the device is told apart from others at its address. */
  deviceId?: string | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** What was met. */
  kind: OpeningReportKind;
  /** Whether the reporter knows that nothing was promised for then, and reports it all the same. */
  knowsNotPromised?: boolean;
  /** Mobile number for asking back; kept sealed and removed after some weeks. */
  phone?: string | null | undefined;
  /** The place. */
  placeId: string | number;
  /** What happened, at most 300 characters; needed for something else. */
  text?: string | null | undefined;
};

/** What `requestVehicle` can refuse. */
export type RequestVehicleErrorCode =
  /** The distance is not between 1 and 5,000 km. */
  | 'DISTANCE_INVALID'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** It is asked for later before the departure than policy allows for its priority. */
  | 'LEAD_TOO_SHORT'
  /** The luggage is not between 0 and 50 pieces. */
  | 'LUGGAGE_INVALID'
  /** It would be a long rental, and there is no authority that could give the special approval it needs. */
  | 'NOBODY_TO_APPROVE'
  /** Longer than a trip may be, a car is rented, and never for this purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** The number of passengers is not between 1 and 50. */
  | 'PASSENGERS_INVALID'
  /** The point is not on the earth. */
  | 'POINT_INVALID'
  /** The priority is not for this purpose. */
  | 'PRIORITY_NOT_PERMITTED'
  /** There are more stops than policy allows. */
  | 'STOPS_TOO_MANY'
  /** The telephone is not a mainland mobile number of 11 digits. */
  | 'TELEPHONE_INVALID'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The end is not after the beginning, or the window is longer than policy allows. */
  | 'WINDOW_INVALID'
  /** The window has begun or passed. */
  | 'WINDOW_PAST'
  /** The window lies beyond the booking horizon. */
  | 'WINDOW_TOO_FAR'
  /** The window has too little time to drive so far, whoever drives: with pauses, and on no day for longer than one may. */
  | 'WINDOW_TOO_SHORT';

/** Input of `requestVehicle`. */
export type RequestVehicleInput = {
  /** Where to, 2 to 100 characters. */
  destination: string;
  /** Distance there and back as far as known, km. */
  distanceKm?: number | null | undefined;
  /** Own draft that becomes this request and is taken away with it. */
  draftId?: string | number | null | undefined;
  /** With a driver or self-drive. */
  driving?: Driving;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** One-way or return. */
  journey?: TripJourney;
  /** Why the car is needed for longer than one trip may be, 2 to 200 characters: it is rented on the market then; not asked for otherwise. */
  lengthReason?: string | null | undefined;
  /** Pieces of luggage, 0 to 50. */
  luggage?: number;
  /** Passengers without the driver of a driven trip, 1 to 50; on a self-drive trip one of them drives. */
  passengers: number;
  /** Where passengers get in, 2 to 100 characters; the own unit when absent. */
  pickUp?: string | null | undefined;
  /** Where passengers get in, on the map. */
  pickUpPoint?: GeoPointInput | null | undefined;
  /** How much it presses; an emergency is for the purpose of emergencies only. */
  priority?: TripPriority;
  /** Purpose of the trip; the vehicle's category must permit it. */
  purpose?: VehiclePurpose;
  /** How far it leads out. */
  reach?: TripReach;
  /** Reason in words (事由), 2 to 200 characters. */
  reason: string;
  /** Places on the way, between pick-up and destination, in order: up to 5, or as many as policy allows, 2 to 100 characters each. */
  stops?: Array<string>;
  /** Mobile number for the ride. */
  telephone: string;
  /** When the car is needed, from departure to return. */
  window: TimeWindowInput;
};

/** What `requestVehicleSeries` can refuse. */
export type RequestVehicleSeriesErrorCode =
  /** The distance is not between 1 and 5,000 km. */
  | 'DISTANCE_INVALID'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** It is asked for later before the departure than policy allows for its priority. */
  | 'LEAD_TOO_SHORT'
  /** The luggage is not between 0 and 50 pieces. */
  | 'LUGGAGE_INVALID'
  /** It would be a long rental, and there is no authority that could give the special approval it needs. */
  | 'NOBODY_TO_APPROVE'
  /** Longer than a trip may be, a car is rented, and never for this purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** One trip of the series has not ended when the next begins. */
  | 'OCCURRENCES_OVERLAP'
  /** The number of passengers is not between 1 and 50. */
  | 'PASSENGERS_INVALID'
  /** The point is not on the earth. */
  | 'POINT_INVALID'
  /** The priority is not for this purpose. */
  | 'PRIORITY_NOT_PERMITTED'
  /** No day is left to ask for. */
  | 'SERIES_EMPTY'
  /** There are more days than policy allows one series. */
  | 'SERIES_TOO_LONG'
  /** There are more stops than policy allows. */
  | 'STOPS_TOO_MANY'
  /** The telephone is not a mainland mobile number of 11 digits. */
  | 'TELEPHONE_INVALID'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** No weekday is named, or one twice. */
  | 'WEEKDAYS_INVALID'
  /** The end is not after the beginning, or the window is longer than policy allows. */
  | 'WINDOW_INVALID'
  /** The window has begun or passed. */
  | 'WINDOW_PAST'
  /** The window, or the end of the series, lies beyond the booking horizon. */
  | 'WINDOW_TOO_FAR'
  /** The window has too little time to drive so far, whoever drives: with pauses, and on no day for longer than one may. */
  | 'WINDOW_TOO_SHORT';

/** Input of `requestVehicleSeries`: the first trip, and how often it comes back. */
export type RequestVehicleSeriesInput = {
  /** Where to, 2 to 100 characters. */
  destination: string;
  /** Distance there and back as far as known, km. */
  distanceKm?: number | null | undefined;
  /** Own draft that becomes this series and is taken away with it. */
  draftId?: string | number | null | undefined;
  /** With a driver or self-drive. */
  driving?: Driving;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** One-way or return. */
  journey?: TripJourney;
  /** Pieces of luggage, 0 to 50. */
  luggage?: number;
  /** Passengers without the driver of a driven trip, 1 to 50; on a self-drive trip one of them drives. */
  passengers: number;
  /** Where passengers get in, 2 to 100 characters; the own unit when absent. */
  pickUp?: string | null | undefined;
  /** Where passengers get in, on the map. */
  pickUpPoint?: GeoPointInput | null | undefined;
  /** How much it presses; an emergency is for the purpose of emergencies only. */
  priority?: TripPriority;
  /** Purpose of the trip; the vehicle's category must permit it. */
  purpose?: VehiclePurpose;
  /** How far it leads out. */
  reach?: TripReach;
  /** Reason in words (事由), 2 to 200 characters. */
  reason: string;
  /** How often the trip comes back; the first day of `window` is the first possible one. */
  recurrence: RecurrenceInput;
  /** Places on the way, between pick-up and destination, in order: up to 5, or as many as policy allows, 2 to 100 characters each. */
  stops?: Array<string>;
  /** Mobile number for the ride. */
  telephone: string;
  /** When the car is needed, from departure to return. */
  window: TimeWindowInput;
};

/** Who or what ended a reservation before its time. */
export type ReservationCancelCause =
  /** 临时关闭或开放时间调整 */
  | 'CLOSURE'
  /** 本人取消 */
  | 'HOLDER'
  /** 可预约车位减少 */
  | 'SPACES';

/** Where a reservation stands: RESERVED → ARRIVED → ENDED, with CANCELLED and NO_SHOW as other ends. */
export type ReservationState =
  /** 已入场 */
  | 'ARRIVED'
  /** 已取消 */
  | 'CANCELLED'
  /** 已结束 */
  | 'ENDED'
  /** 未到场 */
  | 'NO_SHOW'
  /** 已预约 */
  | 'RESERVED';

/** What `reserveSpace` can refuse. */
export type ReserveSpaceErrorCode =
  /** Too many strikes of the person or the plate. */
  | 'BANNED'
  /** The stay begins too far ahead. */
  | 'BEYOND_HORIZON'
  /** The lot is not open to commercial vehicles. */
  | 'COMMERCIAL_NOT_ALLOWED'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** Nobody may come in when the stay begins. */
  | 'ENTRY_BARRED'
  /** Nobody may leave when the stay ends. */
  | 'EXIT_BARRED'
  /** No reservable space is left. */
  | 'FULL'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Too many open reservations of the person or the plate. */
  | 'LIVE_TOO_MANY'
  /** Nothing can be reserved there. */
  | 'NOT_RESERVABLE'
  /** The lot is not open for the whole stay. */
  | 'OUTSIDE_OPENING'
  /** The plate has a reservation at that time. */
  | 'OVERLAPPING'
  /** Not a number plate. */
  | 'PLATE_INVALID'
  /** The lot is not open to vehicles of so many seats. */
  | 'SEATS_TOO_MANY'
  /** The stay is too long. */
  | 'STAY_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** Too many reservations in that week. */
  | 'WEEK_TOO_MANY'
  /** The stay ends before it begins, or not on a minute. */
  | 'WINDOW_INVALID'
  /** The stay would begin in the past. */
  | 'WINDOW_PAST'
  /** The lot has no such spaces. */
  | 'WISH_NOT_OFFERED';

/** Input of `reserveSpace`. */
export type ReserveSpaceInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** True to declare that it is no commercial vehicle (营运车辆). */
  nonCommercial: boolean;
  /** The lot. */
  placeId: string | number;
  /** Plate of the vehicle, as people write it. */
  plateNumber: string;
  /** Seats of the vehicle. */
  seats: number;
  /** Token that `confirmPhone` gave. */
  token: string;
  /** From arrival to departure. */
  window: TimeWindowInput;
  /** Kind of space that is wished for; none when absent. */
  wish?: SpaceWish | null | undefined;
};

/** What `resumePartner` can refuse. */
export type ResumePartnerErrorCode =
  /** There is no such partner, or it is not yours to decide on. */
  | 'PARTNER_NOT_FOUND'
  /** The state of the partner does not allow it. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `resumePartner`. */
export type ResumePartnerInput = {
  /** The partner. */
  partnerId: string | number;
};

/** What `returnCar` can refuse. */
export type ReturnCarErrorCode =
  /** The caller is too far from the station. */
  | 'NOT_AT_STATION'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** No bay is free; the message names the nearest stations with bays. */
  | 'STATION_FULL'
  /** It is no open station of the car's partner in the city. */
  | 'STATION_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `returnCar`. */
export type ReturnCarInput = {
  /** Where the caller is, when the device tells. */
  location?: GeoPointInput | null | undefined;
  /** The order. */
  orderId: string | number;
  /** An open station of the car's partner. */
  stationId: string | number;
};

/** By whose position it was judged that a car is at its station when it is returned. */
export type ReturnPlaceCheck =
  /** What the car itself said at most two minutes before. */
  | 'CAR'
  /** That of the renter's device. */
  | 'DEVICE'
  /** Nobody's, as neither told where it was: the partner looks itself. */
  | 'UNCHECKED';

/** What `revealPlate` can refuse. */
export type RevealPlateErrorCode =
  /** There is no such reservation that concerns the caller. */
  | 'RESERVATION_NOT_FOUND'
  /** The reason is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `revealPlate`. */
export type RevealPlateInput = {
  /** Why it is needed, 2 to 500 characters. */
  reason: string;
  /** The reservation. */
  reservationId: string | number;
};

/** What `revokeCalendarFeed` can refuse. */
export type RevokeCalendarFeedErrorCode =
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What `revokeGateClient` can refuse. */
export type RevokeGateClientErrorCode =
  /** There is no such gate client, or it is not yours to look after. */
  | 'GATE_CLIENT_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `revokeGateClient`. */
export type RevokeGateClientInput = {
  /** The gate client. */
  gateClientId: string | number;
};

/** What `revokePartnerClient` can refuse. */
export type RevokePartnerClientErrorCode =
  /** There is no such system of yours. */
  | 'CLIENT_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `revokePartnerClient`. */
export type RevokePartnerClientInput = {
  /** The system. */
  partnerClientId: string | number;
};

/** What `revokePartnerCredential` can refuse. */
export type RevokePartnerCredentialErrorCode =
  /** There is no such system of yours. */
  | 'CLIENT_NOT_FOUND'
  /** The system has no such credential. */
  | 'CREDENTIAL_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `revokePartnerCredential`. */
export type RevokePartnerCredentialInput = {
  /** `client_id` of the credential. */
  issuerClientId: string;
  /** The system. */
  partnerClientId: string | number;
};

/** What a person may do on the platform. */
export type Role =
  /** Vehicle authority (主管部门) of a province, city, county or township. */
  | 'AUTHORITY'
  /** Dispatcher (调度员) of a vehicle service centre. */
  | 'DISPATCHER'
  /** Driver (司勤). */
  | 'DRIVER'
  /** Inspector or volunteer (巡查员): looks whether places are open as promised. */
  | 'INSPECTOR'
  /** Discipline inspection or finance, reads only. */
  | 'SUPERVISOR'
  /** Vehicle manager or leader of a unit: approves. */
  | 'UNIT_MANAGER'
  /** Staff of a unit: asks for cars. */
  | 'UNIT_STAFF';

/** Reasons against a new secret. */
export type RotateWebhookSecretErrorCode =
  /** The caller has no such endpoint. */
  | 'ENDPOINT_NOT_FOUND'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Which endpoint is to have a new secret. */
export type RotateWebhookSecretInput = {
  /** The endpoint. */
  endpointId: string | number;
  /** Makes the act one however often it is sent. */
  idempotencyKey: string;
};

/** What `saveVehicleRequestDraft` can refuse. */
export type SaveVehicleRequestDraftErrorCode =
  /** There are 20 drafts already. */
  | 'DRAFTS_TOO_MANY'
  /** Nothing is said of where to, why, by which stops or how far, and it does not recur. */
  | 'DRAFT_EMPTY'
  /** There is no such draft, or it is not yours. */
  | 'DRAFT_NOT_FOUND'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There are more stops than policy allows. */
  | 'STOPS_TOO_MANY'
  /** A text is too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `saveVehicleRequestDraft`: nothing of the trip is required. */
export type SaveVehicleRequestDraftInput = {
  /** Where to, 2 to 100 characters. */
  destination?: string | null | undefined;
  /** Distance there and back as far as known, km. */
  distanceKm?: number | null | undefined;
  /** Own draft whose place it takes; a new one when absent. */
  draftId?: string | number | null | undefined;
  /** With a driver or self-drive. */
  driving?: Driving | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** One-way or return. */
  journey?: TripJourney | null | undefined;
  /** Why the car is needed for longer than one trip may be. */
  lengthReason?: string | null | undefined;
  /** Pieces of luggage, 0 to 50. */
  luggage?: number | null | undefined;
  /** Passengers without the driver of a driven trip, 1 to 50; on a self-drive trip one of them drives. */
  passengers?: number | null | undefined;
  /** Where passengers get in, 2 to 100 characters; the own unit when absent. */
  pickUp?: string | null | undefined;
  /** Where passengers get in, on the map. */
  pickUpPoint?: GeoPointInput | null | undefined;
  /** How much it presses; an emergency is for the purpose of emergencies only. */
  priority?: TripPriority | null | undefined;
  /** Purpose of the trip; the vehicle's category must permit it. */
  purpose?: VehiclePurpose | null | undefined;
  /** How far it leads out. */
  reach?: TripReach | null | undefined;
  /** Reason in words (事由), 2 to 200 characters. */
  reason?: string | null | undefined;
  /** How often the trip comes back. */
  recurrence?: RecurrenceInput | null | undefined;
  /** Places on the way, between pick-up and destination, in order: up to 5, or as many as policy allows, 2 to 100 characters each. */
  stops?: Array<string> | null | undefined;
  /** Mobile number for the ride. */
  telephone?: string | null | undefined;
  /** When the car is needed, from departure to return. */
  window?: TimeWindowInput | null | undefined;
};

/** Days of each year, both included. */
export type SeasonInput = {
  /** First day, MM-DD. */
  from: string;
  /** Last day, MM-DD. */
  to: string;
};

/** Whether something was seen. */
export type Seen =
  /** It was not there. */
  | 'NO'
  /** The inspector did not look, or could not. */
  | 'NOT_SEEN'
  /** It was there. */
  | 'YES';

/** What `sendPhoneCode` can refuse. */
export type SendPhoneCodeErrorCode =
  /** Too many codes were asked for, to this telephone or from this address. */
  | 'CODES_TOO_MANY'
  /** A code was sent within the last minute. */
  | 'CODE_TOO_SOON'
  /** No messages can be sent here. */
  | 'MESSAGES_UNAVAILABLE'
  /** Not a mobile number of eleven digits. */
  | 'PHONE_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `sendPhoneCode`. */
export type SendPhoneCodeInput = {
  /** Mobile number of mainland China. */
  phone: string;
};

/** What an authority should look at. It is an indicator and no proof. */
export type ServiceConcern =
  /** Too many orders were complained of. */
  | 'COMPLAINTS'
  /** A dispatcher nearly always chooses this partner, also where another was cheaper. */
  | 'FAVOURED'
  /** A car or a station does not keep to the standard. */
  | 'NOT_TO_STANDARD'
  /** It takes its partner too long to confirm orders. */
  | 'SLOW_CONFIRMATION'
  /** Nothing was heard lately of too many cars. */
  | 'STALE_CARS'
  /** Too many orders were declined, not confirmed in time, or failed. */
  | 'UNSERVED';

/** What `setApprovalChain` can refuse. */
export type SetApprovalChainErrorCode =
  /** Somebody who is named is no staff of the unit. */
  | 'APPROVER_NOT_FOUND'
  /** Somebody else has changed the chain since the revision that was named. */
  | 'CHAIN_CHANGED'
  /** A condition lies outside its bounds or is an empty list. */
  | 'CONDITION_INVALID'
  /** The day of effect lies before today. */
  | 'EFFECTIVE_TOO_EARLY'
  /** A step gives less than 1 or more than 168 hours. */
  | 'HOURS_INVALID'
  /** There are too many rules, steps or people, or a rule has no step. */
  | 'RULES_INVALID'
  /** Somebody is named in two steps of a rule, or the unit has too few managers. */
  | 'STEPS_NEED_DIFFERENT_PEOPLE'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** There is no such unit, or its chain is not yours to set. */
  | 'UNIT_NOT_FOUND';

/** Input of `setApprovalChain`. */
export type SetApprovalChainInput = {
  /** First day on which it holds, today at the earliest. */
  effectiveFrom: string;
  /** Revision of the chain that was seen; 0 when nothing was set. */
  revision: number;
  /** Rules in their order, up to 10; none leaves every request to the managers of the unit. */
  rules: Array<ApprovalRuleInput>;
  /** The unit. */
  unitId: string | number;
  /** Why, 2 to 200 characters. */
  why: string;
};

/** What `setBookingPolicy` can refuse. */
export type SetBookingPolicyErrorCode =
  /** The day of effect is not after today. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The division lies outside the caller's jurisdiction. */
  | 'FOREIGN_JURISDICTION'
  /** Nothing is named that would change. */
  | 'NOTHING_CHANGED'
  /** The reason is too short or longer than 500 characters. */
  | 'REASON_REQUIRED'
  /** It makes two terms contradict each other, such as a longer notice for an urgent trip than for a routine one. */
  | 'TERMS_CONTRADICT'
  /** A term, category or class of licence is named twice. */
  | 'TERM_TWICE'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** A value or number of seats lies outside its bounds. */
  | 'VALUE_OUT_OF_BOUNDS';

/** Input of `setBookingPolicy`. */
export type SetBookingPolicyInput = {
  /** Division whose policy changes, inside the caller's jurisdiction. */
  division: string;
  /** First day on which it holds, tomorrow at the earliest. */
  effectiveFrom: string;
  /** Seats by class of licence to set. */
  licences?: Array<LicenceSeatsInput> | null | undefined;
  /** Purposes to set, by category. */
  purposes?: Array<CategoryPurposesInput> | null | undefined;
  /** Terms to set. */
  values?: Array<BookingPolicyValueInput> | null | undefined;
  /** What it rests on, 2 to 500 characters. */
  why: string;
};

/** What `setCourtTerms` can refuse. */
export type SetCourtTermsErrorCode =
  /** Somebody has changed the place since it was read. */
  | 'CHANGED_MEANWHILE'
  /** The place has no such court. */
  | 'COURT_NOT_FOUND'
  /** The day of effect lies before today. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The day of effect lies more than two years ahead. */
  | 'EFFECTIVE_TOO_FAR'
  /** There is no such place that the caller looks after. */
  | 'PLACE_NOT_FOUND'
  /** A term lies outside its bounds. */
  | 'TERMS_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The court has as many versions to come as it may. */
  | 'TOO_MANY'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `setCourtTerms`. */
export type SetCourtTermsInput = {
  /** Terms of booking; the court is first come when absent. */
  booking?: CourtTermsInput | null | undefined;
  /** Most people at once where it is first come; as it was when absent. */
  capacity?: number | null | undefined;
  /** The court. */
  courtId: string | number;
  /** First day it holds for; today when absent. Slots that are booked keep the terms they were booked on; set again for a day, the later holds, and set to what is so before it, it is taken back. */
  effectiveFrom?: string | null | undefined;
  /** The ground. */
  placeId: string | number;
  /** Why; the history of the place tells. */
  reason: string;
  /** Revision of the place that was read. */
  revision: number;
};

/** What `setOpening` can refuse. */
export type SetOpeningErrorCode =
  /** A day of the year is none, MM-DD; or a last day lies before the first. */
  | 'DAY_INVALID'
  /** The day of effect has passed. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The day of effect lies more than two years ahead. */
  | 'EFFECTIVE_TOO_FAR'
  /** An exception names a place that is not among the places, or one twice. */
  | 'EXCEPTION_INVALID'
  /** The minutes before the end are not 1 to 720. */
  | 'MINUTES_INVALID'
  /** Exactly one of the alternatives must be given. */
  | 'ONE_OF'
  /** There is no rule and no period. */
  | 'OPENING_EMPTY'
  /** No place is named, more than 100, or one twice. */
  | 'PLACES_INVALID'
  /** A selection of days is empty or names something twice. */
  | 'SELECTION_INVALID'
  /** A span ends before it begins, or is too long. */
  | 'SPAN_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** A time is none, HH:MM from 00:00 to 48:00. */
  | 'TIME_INVALID'
  /** More rules, periods, hours or dates than may be. */
  | 'TOO_MANY_PARTS'
  /** The address does not begin with https://. */
  | 'URL_INVALID'
  /** A line was not understood, or can mean several things; the path names it. */
  | 'WORDS_NOT_UNDERSTOOD';

/** Input of `setOpening`. */
export type SetOpeningInput = {
  /** Day of effect, today or later, at most two years ahead. */
  effectiveFrom: string;
  /** Places among them with another opening. */
  exceptions?: Array<OpeningExceptionInput> | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** Whether places whose unit has set rules of its own are set, too. */
  includeOwn?: boolean;
  /** The opening of all of them. */
  opening: OpeningInput;
  /** Places, 1 to 100. */
  placeIds: Array<string | number>;
  /** Places as a preview showed them: one that was changed since is refused. One that is not named is set whatever stands there. */
  previewed?: Array<PlaceRevisionInput> | null | undefined;
  /** Why, 2 to 200 characters. */
  reason: string;
  /** The notice it rests on. */
  source?: OpeningSourceInput | null | undefined;
  /** Title of the notice, each language up to 100 characters. */
  title?: LocalizedTextInput | null | undefined;
};

/** What `setOpeningPolicy` can refuse. */
export type SetOpeningPolicyErrorCode =
  /** The day of effect is not after today. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The division lies outside the caller's jurisdiction. */
  | 'FOREIGN_JURISDICTION'
  /** Nothing is named that would change. */
  | 'NOTHING_CHANGED'
  /** The reason is too short or longer than 500 characters. */
  | 'REASON_REQUIRED'
  /** A term is named twice. */
  | 'TERM_TWICE'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** A value lies outside its bounds. */
  | 'VALUE_OUT_OF_BOUNDS';

/** Input of `setOpeningPolicy`. */
export type SetOpeningPolicyInput = {
  /** Division whose policy changes, inside the caller's jurisdiction. */
  division: string;
  /** First day on which it holds, tomorrow at the earliest. */
  effectiveFrom: string;
  /** Terms to set. */
  values: Array<OpeningPolicyValueInput>;
  /** What it rests on, 2 to 500 characters. */
  why: string;
};

/** What `setRentalMembership` can refuse. */
export type SetRentalMembershipErrorCode =
  /** A budget lies outside what the authority's policy allows. */
  | 'BUDGET_OUT_OF_BOUNDS'
  /** The terms are others than the caller has seen. */
  | 'CHANGED_MEANWHILE'
  /** The length lies outside what the authority's policy allows. */
  | 'HOURS_OUT_OF_BOUNDS'
  /** A person could spend more than the whole unit. */
  | 'PERSON_ABOVE_UNIT'
  /** No purpose is named. */
  | 'PURPOSES_MISSING'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The caller manages no unit. */
  | 'UNIT_NOT_FOUND';

/** Input of `setRentalMembership`. */
export type SetRentalMembershipInput = {
  /** Most the unit may spend in a calendar month, whole fen. */
  monthlyBudgetFen: number;
  /** Longest order, hours. */
  mostHours: number;
  /** Most one person may spend in a calendar month, whole fen. */
  personBudgetFen: number;
  /** What cars are taken for; at least one while enabled. */
  purposes: Array<VehiclePurpose>;
  /** `revision` of the terms that were seen; left out while the unit has none. */
  revision?: number | null | undefined;
  /** Whether people may take cars. */
  state: RentalMembershipState;
};

/** What `setRentalPolicy` can refuse. */
export type SetRentalPolicyErrorCode =
  /** The day of effect is not after today. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The division lies outside the caller's jurisdiction. */
  | 'FOREIGN_JURISDICTION'
  /** Nothing is named that would change. */
  | 'NOTHING_CHANGED'
  /** The reason is too short or longer than 500 characters. */
  | 'REASON_REQUIRED'
  /** A term is named twice. */
  | 'TERM_TWICE'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** A value lies outside its bounds. */
  | 'VALUE_OUT_OF_BOUNDS';

/** Input of `setRentalPolicy`. */
export type SetRentalPolicyInput = {
  /** Division whose policy changes, inside the caller's jurisdiction. */
  division: string;
  /** First day on which it holds, tomorrow at the earliest. */
  effectiveFrom: string;
  /** Terms to set. */
  values: Array<RentalPolicyValueInput>;
  /** What it rests on, 2 to 500 characters. */
  why: string;
};

/** What `setReportAside` can refuse. */
export type SetReportAsideErrorCode =
  /** It was set aside, or a follow-up has taken it up. */
  | 'REPORT_DECIDED'
  /** There is no such report, or it is not yours. */
  | 'REPORT_NOT_FOUND'
  /** Nothing, or next to nothing, was said. */
  | 'TEXT_REQUIRED'
  /** The text has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `setReportAside`. */
export type SetReportAsideInput = {
  /** Why, 4 to 300 characters. */
  reason: string;
  /** The report. */
  reportId: string | number;
};

/** What `settleDispute` can refuse. */
export type SettleDisputeErrorCode =
  /** Nothing is disputed, or it is settled already. */
  | 'NOT_DISPUTED'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The caller asked for, approved or drove the trip himself: another dispatcher settles it. */
  | 'SAME_PERSON'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `settleDispute`. */
export type SettleDisputeInput = {
  /** Why the figures are right, 2 to 200 characters; its requester reads it. */
  reason: string;
  /** The request. */
  requestId: string | number;
};

/** Kind of space that is wished for. */
export type SpaceWish =
  /** 无障碍车位 */
  | 'ACCESSIBLE'
  /** 充电车位 */
  | 'CHARGING';

/** One of the cars over which a request is split. */
export type SplitCarInput = {
  /** The driver; absent for self-drive. */
  driverId?: string | number | null | undefined;
  /** Passengers who ride in it, at least 1. */
  passengers: number;
  /** The vehicle. */
  vehicleId: string | number;
};

/** What `splitOrder` can refuse. */
export type SplitOrderErrorCode =
  /** Fewer than two cars, more than allowed, or one of them twice. */
  | 'CARS_INVALID'
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip needs a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** A partner's car serves as it was agreed: it is not exchanged and takes no other driver. */
  | 'HIRED_AS_AGREED'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** This car of a partner never serves the purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** Several requests share the car: it is not split. */
  | 'ORDER_SHARED'
  /** The passengers of the cars are not those of the request. */
  | 'PASSENGERS_MISMATCH'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** The trip would last longer than the rental was agreed for. */
  | 'RENTAL_TERM_EXCEEDED'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is too short or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `splitOrder`. */
export type SplitOrderInput = {
  /** The cars, each vehicle and driver once. */
  cars: Array<SplitCarInput>;
  /** Why each earlier source that could serve is passed over; has to be said where the vehicle is a neighbour's. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** An order of the trip, of one request alone and not departed. */
  orderId: string | number;
  /** Its revision as you saw it. */
  revision: number;
};

/** What `splitRequest` can refuse. */
export type SplitRequestErrorCode =
  /** Fewer than two cars, more than allowed, or one of them twice. */
  | 'CARS_INVALID'
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip needs a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** The passengers of the cars are not those of the request. */
  | 'PASSENGERS_MISMATCH'
  /** All sides agreed to share a car: one is sent to all of them, or this request alone when `alone` says so. */
  | 'POOLING_AGREED'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is too short or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `splitRequest`. */
export type SplitRequestInput = {
  /** Send this request alone though all sides agreed to share a car, which ends the agreement; without, it is refused. */
  alone?: boolean | null | undefined;
  /** The cars, each vehicle and driver once. */
  cars: Array<SplitCarInput>;
  /** Why each earlier source that could serve is passed over; has to be said where the vehicle is a neighbour's. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** An own hold for the request, which ends with the act; one that has ended does no harm. */
  holdId?: string | number | null | undefined;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: string;
  /** The approved request. */
  requestId: string | number;
};

/** Sport played on a ground. */
export type Sport =
  /** 气排球 */
  | 'AIR_VOLLEYBALL'
  /** 羽毛球 */
  | 'BADMINTON'
  /** 篮球 */
  | 'BASKETBALL'
  /** 足球 */
  | 'FOOTBALL'
  /** 匹克球 */
  | 'PICKLEBALL'
  /** 乒乓球 */
  | 'TABLE_TENNIS'
  /** 网球 */
  | 'TENNIS'
  /** 健步、跑步 */
  | 'TRACK';

/** What `standDownEmergency` can refuse. */
export type StandDownEmergencyErrorCode =
  /** There is no such event of the caller's centre. */
  | 'EMERGENCY_NOT_FOUND'
  /** It is still being dispatched, or has been ended. */
  | 'STATE_NOT_ALLOWED'
  /** The reason is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy, or the same act is still under way; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `standDownEmergency`. */
export type StandDownEmergencyInput = {
  /** The event. */
  emergencyId: string | number;
  /** Why, 2 to 200 characters. */
  reason: string;
};

/** Item of the standard as the partner says it is met. */
export type StandardItemInput = {
  /** Where it can be seen, 2 to 200 characters where it is met. */
  evidence?: string;
  /** Which. */
  item: StandardItemName;
  /** Whether it is met. */
  met: boolean;
};

/** What a station must have to be opened. */
export type StandardItemName =
  /** One can get to a car without steps. */
  | 'ACCESSIBLE_PATH'
  /** A camera sees the bays. */
  | 'CAMERA'
  /** Cars can be charged. */
  | 'CHARGING'
  /** Fire can be put out. */
  | 'FIRE_EQUIPMENT'
  /** It is lit at night. */
  | 'LIGHTING'
  /** Bays are marked, and for time-share cars alone. */
  | 'MARKED_BAYS'
  /** A sign tells what it is. */
  | 'SIGN'
  /** The supervision telephone stands on the sign. */
  | 'SUPERVISION_TELEPHONE';

/** So much more, or less, than an order was charged. */
export type StatementAdjustmentInput = {
  /** Whole fen: more when positive, less when negative; not 0. */
  amountFen: number;
  /** An order of the statement. */
  orderId: string | number;
};

/** Who takes a step with a statement. */
export type StatementParty =
  /** The authority above the unit. */
  | 'AUTHORITY'
  /** Nobody: time has come. */
  | 'CLOCK'
  /** The partner. */
  | 'PARTNER'
  /** The unit whose orders they are. */
  | 'UNIT';

/** How far a statement has come. */
export type StatementState =
  /** The authority is to decide. */
  | 'ANSWERED'
  /** Both have approved it. */
  | 'APPROVED'
  /** The partner is to answer; after its time to do so the authority may decide without. */
  | 'DISPUTED'
  /** The unit is to approve it, or to dispute it. */
  | 'ISSUED'
  /** Its month goes on, or has just ended. */
  | 'OPEN'
  /** The partner is to approve it. */
  | 'UNIT_APPROVED';

/** What is done with a statement. */
export type StatementStepKind =
  /** The partner answers. */
  | 'ANSWER'
  /** The partner approves. */
  | 'APPROVE_FOR_PARTNER'
  /** The unit approves. */
  | 'APPROVE_FOR_UNIT'
  /** The authority decides. */
  | 'DECIDE'
  /** The unit disputes it. */
  | 'DISPUTE'
  /** It is issued, on the first of the next month. */
  | 'ISSUE'
  /** The unit withdraws its dispute. */
  | 'WITHDRAW';

/** Station as its partner tells it. */
export type StationItemInput = {
  /** Street address, 2 to 120 characters. */
  address: LocalizedTextInput;
  /** Bays, 1 to 500; not fewer than are taken. */
  bays: number;
  /** Whether it is out of use for a time. */
  closed?: boolean;
  /** County or city it lies in: a division code of six digits (GB/T 2260). */
  division: string;
  /** Where it is. Moved, it waits for an inspection again. */
  location: GeoPointInput;
  /** Name, 2 to 60 characters. */
  name: LocalizedTextInput;
  /** Your own key of it, up to 60 letters, digits and `_ . : / -`. */
  partnerReference: string;
  /** What of the standard is met. Without an item it once had, it waits for an inspection again. */
  standard: Array<StandardItemInput>;
};

/** Whether a station serves. */
export type StationState =
  /** It does not serve at present. */
  | 'CLOSED'
  /** Cars are picked up and dropped off here. */
  | 'OPEN'
  /** The authority has yet to inspect it. */
  | 'PLANNED';

/** What `stopLendingVehicle` can refuse. */
export type StopLendingVehicleErrorCode =
  /** The vehicle is not lent. */
  | 'NOT_LENT'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** There is no such vehicle, or it is not yours to lend. */
  | 'VEHICLE_NOT_FOUND';

/** Input of `stopLendingVehicle`. */
export type StopLendingVehicleInput = {
  /** The vehicle. */
  vehicleId: string | number;
};

/** What a strike is for. */
export type StrikeKind =
  /** 违反停放规定 */
  | 'MISUSE'
  /** 预约后未到场 */
  | 'NO_SHOW'
  /** 超时停放 */
  | 'OVERSTAY';

/** Where a strike stands. */
export type StrikeState =
  /** 申诉中 */
  | 'APPEALED'
  /** 有效 */
  | 'COUNTS'
  /** 已撤销 */
  | 'LIFTED'
  /** 申诉后维持 */
  | 'UPHELD';

/** Who is told what is decided on a strike. */
export type StrikeTold =
  /** Who appealed in the name of the plate; nobody has looked whether it is his. */
  | 'APPELLANT'
  /** Who reserved. */
  | 'HOLDER'
  /** Nobody: it is a plate's alone, and nobody is known. */
  | 'NOBODY';

/** Kind of reason for a suggestion. */
export type SuggestionReasonCode =
  /** The category permits the purpose. */
  | 'CATEGORY_FITS'
  /** Hours of duty that the driver has left on the day. */
  | 'DRIVER_HAS_TIME'
  /** It is lent by a neighbouring unit (调剂), because own unit and pool have none that could serve. */
  | 'LENT_BY_NEIGHBOUR'
  /** The driver's licence class covers the vehicle. */
  | 'LICENCE_FITS'
  /** It was driven less than most that could serve: fair wear. */
  | 'LITTLE_WORN'
  /** How far the home bay lies from the pick-up point. */
  | 'NEAR_PICK_UP'
  /** It is the unit's own vehicle, which comes before the pool's. */
  | 'OWN_UNIT_VEHICLE'
  /** The range of an electric vehicle covers the distance. */
  | 'RANGE_SUFFICES'
  /** Seats suffice, with few to spare. */
  | 'SEATS_FIT';

/** What `suspendPartner` can refuse. */
export type SuspendPartnerErrorCode =
  /** There is no such partner, or it is not yours to decide on. */
  | 'PARTNER_NOT_FOUND'
  /** The state of the partner does not allow it. */
  | 'STATE_NOT_ALLOWED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `suspendPartner`. */
export type SuspendPartnerInput = {
  /** The partner. */
  partnerId: string | number;
  /** Why, 2 to 200 characters; the partner sees it. */
  reason: string;
};

/** What `swapOrders` can refuse. */
export type SwapOrdersErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
  /** The driver is overdue, out with another order, and the trip begins soon. */
  | 'DRIVER_NOT_BACK'
  /** There is no such driver, or he belongs to another unit. */
  | 'DRIVER_NOT_FOUND'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip needs a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** The driver would rest too short between two days of duty. */
  | 'DRIVER_REST_TOO_SHORT'
  /** The driver is taken in this window. */
  | 'DRIVER_TAKEN'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** A partner's car serves as it was agreed: it is not exchanged and takes no other driver. */
  | 'HIRED_AS_AGREED'
  /** The inspection lapses before the trip ends. */
  | 'INSPECTION_LAPSES'
  /** The compulsory insurance lapses before the trip ends. */
  | 'INSURANCE_LAPSES'
  /** The driver's licence class does not cover a vehicle of so many seats. */
  | 'LICENCE_CLASS_TOO_LOW'
  /** The driver's licence lapses before the trip ends. */
  | 'LICENCE_LAPSES'
  /** Who would drive himself has no driving licence that his unit has seen; its manager notes it. */
  | 'LICENCE_MISSING'
  /** The licence covers no vehicle with a gear lever. */
  | 'LICENCE_UNFIT'
  /** This car of a partner never serves the purpose. */
  | 'NOT_FOR_RENTED_CARS'
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** There is no such order, or it is not yours. */
  | 'ORDER_NOT_FOUND'
  /** The distance is longer than the vehicle's range. */
  | 'RANGE_TOO_SHORT'
  /** The trip would last longer than the rental was agreed for. */
  | 'RENTAL_TERM_EXCEEDED'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is too short or too long. */
  | 'TEXT_INVALID'
  /** It is longer than one trip may be: only a market rental serves it. */
  | 'TRIP_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is overdue, out with another order, and the trip begins soon. */
  | 'VEHICLE_NOT_BACK'
  /** There is no such vehicle, or it serves another unit. */
  | 'VEHICLE_NOT_FOUND'
  /** The vehicle is in maintenance, sealed, disposed or not yet marked. */
  | 'VEHICLE_NOT_IN_SERVICE'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `swapOrders`. */
export type SwapOrdersInput = {
  /** Why each earlier source that could serve is passed over; has to be said where an order comes to a neighbour's vehicle. */
  declinedSources?: Array<DeclinedSourceInput> | null | undefined;
  /** One order. */
  first: OrderSeenInput;
  /** The other. */
  second: OrderSeenInput;
  /** What they exchange. */
  swapped: SwappedParts;
};

/** What two orders exchange. */
export type SwappedParts =
  /** 车辆和驾驶员 */
  | 'BOTH'
  /** 驾驶员 */
  | 'DRIVERS'
  /** 车辆 */
  | 'VEHICLES';

/** Version of a tariff as its partner tells it, in whole fen. */
export type TariffItemInput = {
  /** First day of effect, YYYY-MM-DD: tomorrow at the earliest, today for the first version. */
  effectiveFrom: string;
  /** Name, 2 to 60 characters. */
  name: LocalizedTextInput;
  /** Your own key of the tariff, up to 60 letters, digits and `_ . : / -`. */
  partnerReference: string;
  /** What it says from then on. */
  terms: TariffTermsInput;
};

/** Reasons why a trip was not priced. */
export type TariffPreviewErrorCode =
  /** The daily cap is below the start fee. */
  | 'CAP_BELOW_START'
  /** The night begins and ends at different minutes of the day. */
  | 'NIGHT_WINDOW_INVALID'
  /** A figure of the terms lies outside its bounds. */
  | 'TERM_OUT_OF_BOUNDS'
  /** Tiers begin at 0 and go on upwards; there are at most 6. */
  | 'TIERS_DISORDERED'
  /** A later tier is dearer than an earlier one. */
  | 'TIER_DEARER'
  /** The trip ends before it begins, takes more than 31 days, or goes too far. */
  | 'TRIP_INVALID';

/** Terms, and a trip to price under them. */
export type TariffPreviewInput = {
  /** How far it goes, 0 to 5000 km. */
  km: number;
  /** The terms. */
  terms: TariffTermsInput;
  /** From pick-up to drop-off, at most 31 days. */
  window: TimeWindowInput;
};

/** What a tariff says, in whole fen. */
export type TariffTermsInput = {
  /** Most that a started day costs (日封顶). */
  dailyCapFen: number;
  /** Share that a minute costs on holidays, per cent. */
  holidayPercent?: number;
  /** Kilometres of an order that cost nothing. */
  includedKm: number;
  /** Price of a kilometre beyond those included. */
  kmTiers: Array<KmTierInput>;
  /** Price of a minute, beginning anew with each started day from pick-up. */
  minuteTiers: Array<MinuteTierInput>;
  /** Hours at which minutes cost another share; absent when there are none. */
  night?: NightRateInput | null | undefined;
  /** Share that a minute costs on rest days, per cent. */
  restDayPercent?: number;
  /** Once for each order (起步费). */
  startFen: number;
};

/** Reasons against a trial. */
export type TestWebhookErrorCode =
  /** The caller has no such endpoint. */
  | 'ENDPOINT_NOT_FOUND'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Which endpoint is to be tried. */
export type TestWebhookInput = {
  /** The endpoint. */
  endpointId: string | number;
  /** Makes the act one however often it is sent. */
  idempotencyKey: string;
};

/** Span of time, half-open: `from` belongs to it, `to` does not. */
export type TimeWindowInput = {
  /** First instant inside. */
  from: string;
  /** First instant after; later than `from`. */
  to: string;
};

/** Ways to do without a car (135 绿色出行、包干报销). */
export type TravelAlternativeKind =
  /** 公交 */
  | 'BUS'
  /** 骑行 */
  | 'CYCLE'
  /** 单人单次包干报销 */
  | 'LUMP_SUM'
  /** 步行 */
  | 'WALK';

/** Fuel or charge taken on a trip, as its driver records it. */
export type TripEnergyInput = {
  /** Hundredths of a litre, or of a kilowatt-hour. */
  amount: number;
  /** What it cost, fen. */
  costFen: number;
  /** Which of the two. */
  kind: TripEnergyKind;
};

/** What a vehicle took on. */
export type TripEnergyKind =
  /** 充电 */
  | 'CHARGING'
  /** 加油 */
  | 'FUEL';

/** Fields of a trip as its requester states them. */
export type TripField =
  /** `destination` */
  | 'DESTINATION'
  /** `distanceKm` */
  | 'DISTANCE_KM'
  /** `driving` */
  | 'DRIVING'
  /** `journey` */
  | 'JOURNEY'
  /** `lengthReason` */
  | 'LENGTH_REASON'
  /** `luggage` */
  | 'LUGGAGE'
  /** `passengers` */
  | 'PASSENGERS'
  /** `pickUp` */
  | 'PICK_UP'
  /** `pickUpPoint` */
  | 'PICK_UP_POINT'
  /** `priority` */
  | 'PRIORITY'
  /** `purpose` */
  | 'PURPOSE'
  /** `reach` */
  | 'REACH'
  /** `reason` */
  | 'REASON'
  /** `stops` */
  | 'STOPS'
  /** `telephone` */
  | 'TELEPHONE'
  /** `window` */
  | 'WINDOW';

/** Whether the car also brings people back. */
export type TripJourney =
  /** 单程 */
  | 'ONE_WAY'
  /** 往返 */
  | 'RETURN';

/** How much a trip presses. */
export type TripPriority =
  /** 应急，仅限抢险救灾、突发事件 */
  | 'EMERGENCY'
  /** 普通 */
  | 'ROUTINE'
  /** 紧急 */
  | 'URGENT';

/** How far a trip leads out. */
export type TripReach =
  /** 跨市 */
  | 'CROSS_CITY'
  /** 跨省 */
  | 'CROSS_PROVINCE'
  /** 市内 */
  | 'WITHIN_CITY';

/** What `unlockCar` can refuse. */
export type UnlockCarErrorCode =
  /** The charge is too low to hand the car out. */
  | 'BATTERY_LOW'
  /** The car is not at a station. */
  | 'CAR_NOT_BACK'
  /** The car was taken out of service. */
  | 'CAR_NOT_OFFERED'
  /** The car has yet to answer a command to its lock. */
  | 'COMMAND_OPEN'
  /** The driving licence does not cover the whole time. */
  | 'LICENCE_LAPSES'
  /** The unit has not seen the caller's driving licence. */
  | 'LICENCE_MISSING'
  /** The class of the driving licence does not cover the car. */
  | 'LICENCE_UNFIT'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The partner was suspended, or works no more: no trip begins. */
  | 'PARTNER_NOT_ENGAGED'
  /** The caller's budget of the month does not suffice. */
  | 'PERSON_BUDGET_SPENT'
  /** The unit does not take time-share cars for this purpose. */
  | 'PURPOSE_NOT_ALLOWED'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** The car may be unlocked shortly before its time only. */
  | 'TOO_EARLY'
  /** The time of the order is over. */
  | 'TOO_LATE'
  /** The time is longer than the unit allows. */
  | 'TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The unit's budget of the month does not suffice. */
  | 'UNIT_BUDGET_SPENT'
  /** The caller's unit does not use time-share cars, or has paused it. */
  | 'UNIT_NOT_ENABLED';

/** Input of `unlockCar`. */
export type UnlockCarInput = {
  /** The order. */
  orderId: string | number;
};

/** What `upsertCars` can refuse. */
export type UpsertCarsErrorCode =
  /** No item, or more than 100. */
  | 'BATCH_SIZE_INVALID'
  /** The car was taken out for good. */
  | 'CAR_RETIRED'
  /** It is no real day as YYYY-MM-DD. */
  | 'DATE_INVALID'
  /** A figure lies outside its bounds. */
  | 'FIGURE_INVALID'
  /** The partner is not engaged at present: nothing new is published. */
  | 'PARTNER_NOT_ENGAGED'
  /** It is no plate, or does not go with what the car runs on. */
  | 'PLATE_INVALID'
  /** Another car has this plate. */
  | 'PLATE_TAKEN'
  /** A key of yours is empty, longer than 60 signs, or has other signs than letters, digits and `_ . : / -`. */
  | 'REFERENCE_INVALID'
  /** An item before it in the same call has the same key. */
  | 'REFERENCE_TWICE'
  /** The station has no free bay. */
  | 'STATION_FULL'
  /** There is no such station. */
  | 'STATION_NOT_FOUND'
  /** There is no such tariff. */
  | 'TARIFF_NOT_FOUND'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `upsertCars`. */
export type UpsertCarsInput = {
  /** Cars, 1 to 100. */
  items: Array<CarItemInput>;
};

/** What became of one item of a batch. */
export type UpsertOutcome =
  /** It was there, and says something else now. */
  | 'CHANGED'
  /** It was not there before. */
  | 'CREATED'
  /** Nothing was written; see its refusals. */
  | 'REFUSED'
  /** It said just this already. */
  | 'UNCHANGED';

/** What `upsertStations` can refuse. */
export type UpsertStationsErrorCode =
  /** No item, or more than 100. */
  | 'BATCH_SIZE_INVALID'
  /** A station has 1 to 500 bays. */
  | 'BAYS_INVALID'
  /** More bays are taken than there would be. */
  | 'BAYS_TAKEN'
  /** The division lies outside that of the authority that engages you. */
  | 'DIVISION_NOT_SERVED'
  /** The point does not lie on the earth. */
  | 'LOCATION_INVALID'
  /** The partner is not engaged at present: nothing new is published. */
  | 'PARTNER_NOT_ENGAGED'
  /** A key of yours is empty, longer than 60 signs, or has other signs than letters, digits and `_ . : / -`. */
  | 'REFERENCE_INVALID'
  /** An item before it in the same call has the same key. */
  | 'REFERENCE_TWICE'
  /** An item of the standard is named twice, or is met without evidence; `path` leads to it. */
  | 'STANDARD_INVALID'
  /** The station was taken out for good. */
  | 'STATION_RETIRED'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `upsertStations`. */
export type UpsertStationsInput = {
  /** Stations, 1 to 100. */
  items: Array<StationItemInput>;
};

/** What `upsertTariffs` can refuse. */
export type UpsertTariffsErrorCode =
  /** No item, or more than 100. */
  | 'BATCH_SIZE_INVALID'
  /** The daily cap is below the start fee. */
  | 'CAP_BELOW_START'
  /** It is no real day as YYYY-MM-DD. */
  | 'DATE_INVALID'
  /** A version takes effect tomorrow at the earliest, the first one today. */
  | 'EFFECTIVE_TOO_EARLY'
  /** The night begins and ends at different minutes of the day. */
  | 'NIGHT_WINDOW_INVALID'
  /** The partner is not engaged at present: nothing new is published. */
  | 'PARTNER_NOT_ENGAGED'
  /** A key of yours is empty, longer than 60 signs, or has other signs than letters, digits and `_ . : / -`. */
  | 'REFERENCE_INVALID'
  /** An item before it in the same call has the same key. */
  | 'REFERENCE_TWICE'
  /** A figure of the tariff lies outside its bounds. */
  | 'TERM_OUT_OF_BOUNDS'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** Tiers begin at 0 and go on upwards; there are at most 6. */
  | 'TIERS_DISORDERED'
  /** A later tier is dearer than an earlier one. */
  | 'TIER_DEARER'
  /** The tariff has as many versions as it may have. */
  | 'TOO_MANY_VERSIONS'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `upsertTariffs`. */
export type UpsertTariffsInput = {
  /** Versions of tariffs, 1 to 100, one of each tariff. */
  items: Array<TariffItemInput>;
};

/** Why a vehicle is not to be had. */
export type VehicleBlockKind =
  /** 年检 */
  | 'INSPECTION'
  /** 维修保养 */
  | 'MAINTENANCE'
  /** 其他 */
  | 'OTHER'
  /** 封存 */
  | 'SEAL';

/** Where a block stands. */
export type VehicleBlockState =
  /** It was ended before it began. */
  | 'CANCELLED'
  /** It has ended, by itself or early. */
  | 'OVER'
  /** It has not begun. */
  | 'PLANNED'
  /** The vehicle is not to be had now. */
  | 'UNDER_WAY';

/** Category of an official vehicle. */
export type VehicleCategory =
  /** 机要通信 */
  | 'CONFIDENTIAL_COURIER'
  /** 应急保障 */
  | 'EMERGENCY_SUPPORT'
  /** 执法执勤 */
  | 'LAW_ENFORCEMENT'
  /** 其他 */
  | 'OTHER_OFFICIAL'
  /** 特种专业技术 */
  | 'SPECIAL_TECHNICAL';

/** Which vehicles may enter a lot; absent means no such limit. */
export type VehicleLimitsInput = {
  /** Whether commercial vehicles (营运车辆) may enter. */
  commercialAllowed: boolean;
  /** Greatest height in centimetres, 120 to 500. */
  maxHeightCm?: number | null | undefined;
  /** Most seats, 2 to 60. */
  maxSeats?: number | null | undefined;
};

/** Purpose of a trip. */
export type VehiclePurpose =
  /** 机要文件、涉密载体传递 */
  | 'CONFIDENTIAL_COURIER'
  /** 抢险救灾、突发事件 */
  | 'EMERGENCY'
  /** 调研、检查 */
  | 'FIELD_WORK'
  /** 执法执勤 */
  | 'LAW_ENFORCEMENT'
  /** 会议、公务活动 */
  | 'MEETING'
  /** 公务接待 */
  | 'RECEPTION'
  /** 特种专业技术 */
  | 'SPECIAL_TECHNICAL';

/** Act on a request. */
export type VehicleRequestAct =
  /** `approveVehicleRequest` */
  | 'APPROVE'
  /** `breakOffTrip` */
  | 'BREAK_OFF'
  /** `cancelVehicleRequest` */
  | 'CANCEL'
  /** `changeVehicleRequest`: everything */
  | 'CHANGE'
  /** `changeVehicleRequest` after dispatch: telephone, pick-up, stops, luggage, and passengers while seats suffice */
  | 'CHANGE_RIDE'
  /** `chooseLumpSum` */
  | 'CHOOSE_LUMP_SUM'
  /** `closeTrip` */
  | 'CLOSE'
  /** `confirmLumpSum` */
  | 'CONFIRM_LUMP_SUM'
  /** `dispatchVehicle` or `splitRequest` */
  | 'DISPATCH'
  /** `recallOrder` */
  | 'RECALL'
  /** `recordDeparture` */
  | 'RECORD_DEPARTURE'
  /** `recordReturn` */
  | 'RECORD_RETURN'
  /** `rejectVehicleRequest` */
  | 'REJECT'
  /** `settleDispute` */
  | 'SETTLE_DISPUTE'
  /** `withdrawLumpSum` */
  | 'WITHDRAW_LUMP_SUM';

/** One decision among many. */
export type VehicleRequestDecisionInput = {
  /** True to approve, false to reject. */
  approve: boolean;
  /** Remark, up to 200 characters; to reject, and for a special approval, the reason, at least 2. */
  comment?: string | null | undefined;
  /** Number of the document by which it is given, up to 50 characters; for a special approval at least 2. */
  documentNumber?: string | null | undefined;
  /** The request. */
  requestId: string | number;
  /** Revision that was seen. */
  revision: number;
};

/** Part of own requests; in each of them a series stands once. */
export type VehicleRequestPart =
  /** Those that are closed, rejected, cancelled or long past, latest first; of a series that is wholly over the last one. */
  | 'OVER'
  /** Those that are to come, wait, are under way or lack a receipt, soonest first; of a series the next one. */
  | 'PRESENT';

/** Where a request stands; it moves only along the arrows: WAITING_APPROVAL → APPROVED → DISPATCHED → UNDER_WAY → RETURNED → CLOSED, with REJECTED and CANCELLED as other ends; back from UNDER_WAY to APPROVED when its vehicle breaks down and none can take over; or APPROVED → LUMP_SUM → CLOSED without a car, and before departure from LUMP_SUM back to APPROVED. */
export type VehicleRequestState =
  /** 待派车 */
  | 'APPROVED'
  /** 已撤销 */
  | 'CANCELLED'
  /** 已办结 */
  | 'CLOSED'
  /** 已派车 */
  | 'DISPATCHED'
  /** 包干出行，不派车 */
  | 'LUMP_SUM'
  /** 已驳回 */
  | 'REJECTED'
  /** 待回执 */
  | 'RETURNED'
  /** 在途 */
  | 'UNDER_WAY'
  /** 待审批 */
  | 'WAITING_APPROVAL';

/** Source of a vehicle under the dual guarantee (双保障), in the order they are tried. */
export type VehicleSource =
  /** 社会租赁 */
  | 'MARKET_RENTAL'
  /** 邻近单位调剂 */
  | 'NEIGHBOUR_UNIT'
  /** 本单位车辆 */
  | 'OWN_UNIT'
  /** 公务用车平台 */
  | 'PLATFORM_POOL'
  /** 分时租赁 */
  | 'TIME_SHARE';

/** Where a vehicle stands in its life. */
export type VehicleState =
  /** Disposed. */
  | 'DISPOSED'
  /** In service. */
  | 'IN_SERVICE'
  /** In maintenance. */
  | 'MAINTENANCE'
  /** Registered, not yet marked (标识). */
  | 'REGISTERED'
  /** Sealed (封存) over a break. */
  | 'SEALED';

/** Where a case stands. Later releases add states. */
export type ViolationCaseState =
  /** Opened; waits to be explained. */
  | 'OPEN';

/** What a case is about. Later releases add kinds. */
export type ViolationKind =
  /** 违规用车, such as an emergency that nobody approved in time. */
  | 'IRREGULAR_USE';

/** What `waitForCourt` can refuse. */
export type WaitForCourtErrorCode =
  /** Too many strikes of the person. */
  | 'BANNED'
  /** The slot lies too far ahead. */
  | 'BEYOND_HORIZON'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** Slots of this court cannot be booked. */
  | 'NOT_BOOKABLE'
  /** Too few or too many people. */
  | 'PEOPLE_INVALID'
  /** The person waits for too many slots. */
  | 'QUEUES_TOO_MANY'
  /** As many wait as may. */
  | 'QUEUE_FULL'
  /** The slot is free: it can be booked at once. */
  | 'SLOT_FREE'
  /** The slot has begun, or begins too soon. */
  | 'SLOT_OVER'
  /** The caller has the slot himself. */
  | 'SLOT_OWN'
  /** No slot of this court begins then. */
  | 'SLOT_UNKNOWN'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `waitForCourt`. */
export type WaitForCourtInput = {
  /** The court. */
  courtId: string | number;
  /** Beginning of the slot. */
  from: string;
  /** People who come, the caller among them. */
  people: number;
  /** The ground. */
  placeId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** How far a delivery has come. */
export type WebhookDeliveryState =
  /** It was given up: a dead letter. `redeliverWebhooks` has it made again. */
  | 'DEAD'
  /** The receiver took it: it answered 2xx within 10 seconds. */
  | 'DELIVERED'
  /** It is tried, or tried again: after 5 seconds, 5 minutes, 30 minutes, 2, 5 and 10 hours at the earliest. */
  | 'PENDING';

/** Why nothing is sent to an endpoint. */
export type WebhookDisabledBecause =
  /** For three days nothing has arrived there. */
  | 'FAILING'
  /** It answered 410 Gone. */
  | 'GONE'
  /** The partner wants it so. */
  | 'PARTNER';

/** Whether events are sent to an endpoint. */
export type WebhookEndpointState =
  /** They are not; the log (`orderEvents`) has them all the same. */
  | 'DISABLED'
  /** They are. */
  | 'ENABLED';

/** Why a try brought no answer. */
export type WebhookTrouble =
  /** The address is none of the public network. */
  | 'ADDRESS_REFUSED'
  /** There was no answer within 10 seconds. */
  | 'TIMED_OUT'
  /** No connection was made, or its certificate was no good. */
  | 'UNREACHABLE';

/** Day of the week. */
export type Weekday =
  /** 星期五 */
  | 'FRIDAY'
  /** 星期一 */
  | 'MONDAY'
  /** 星期六 */
  | 'SATURDAY'
  /** 星期日 */
  | 'SUNDAY'
  /** 星期四 */
  | 'THURSDAY'
  /** 星期二 */
  | 'TUESDAY'
  /** 星期三 */
  | 'WEDNESDAY';

/** Opens each week from a time of one weekday to a time of another, without a break. */
export type WeeklyRuleInput = {
  /** First day it is in force. */
  effectiveFrom?: string | null | undefined;
  /** Last day it is in force. */
  effectiveTo?: string | null | undefined;
  /** Weekday on which it begins. */
  firstDay: Weekday;
  /** Time of the first day, HH:MM. */
  from: string;
  /** Weekday on which it ends, another than the first. */
  lastDay: Weekday;
  /** When one may come and go. */
  movement?: MovementInput | null | undefined;
  /** Season in which the first day must lie. */
  season?: SeasonInput | null | undefined;
  /** Time of the last day, HH:MM. */
  to: string;
};

/** What `withdrawCourtSeries` can refuse. */
export type WithdrawCourtSeriesErrorCode =
  /** The device is unknown: prove the telephone again. */
  | 'DEVICE_UNKNOWN'
  /** There is no such series of this citizen. */
  | 'SERIES_NOT_FOUND'
  /** It was refused. */
  | 'STATE_NOT_ALLOWED'
  /** Others were faster several times; nothing was changed, ask again. */
  | 'TRY_AGAIN';

/** Input of `withdrawCourtSeries`. */
export type WithdrawCourtSeriesInput = {
  /** The series. */
  seriesId: string | number;
  /** Token that `confirmPhone` gave. */
  token: string;
};

/** What `withdrawDrivingLicence` can refuse. */
export type WithdrawDrivingLicenceErrorCode =
  /** The caller's unit has seen no licence of such a person. */
  | 'PERSON_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `withdrawDrivingLicence`. */
export type WithdrawDrivingLicenceInput = {
  /** Whose licence the caller's unit has seen. */
  personId: string | number;
};

/** What `withdrawLumpSum` can refuse. */
export type WithdrawLumpSumErrorCode =
  /** There is no such request, or it is not yours. */
  | 'REQUEST_NOT_FOUND'
  /** The request is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `withdrawLumpSum`. */
export type WithdrawLumpSumInput = {
  /** The caller's request. */
  requestId: string | number;
};

/** What `withdrawOpening` can refuse. */
export type WithdrawOpeningErrorCode =
  /** No place is named, more than 100, or one twice. */
  | 'PLACES_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID';

/** Input of `withdrawOpening`. */
export type WithdrawOpeningInput = {
  /** Places, 1 to 100. */
  placeIds: Array<string | number>;
  /** Why, 2 to 200 characters. */
  reason: string;
  /** The version. */
  versionId: string | number;
};

/** What `withdrawPooling` can refuse. */
export type WithdrawPoolingErrorCode =
  /** There is no such invitation of the caller's centre. */
  | 'POOLING_NOT_FOUND'
  /** All have answered, or the invitation is over. */
  | 'POOLING_OVER'
  /** Somebody has just answered, or the database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `withdrawPooling`. */
export type WithdrawPoolingInput = {
  /** The invitation. */
  poolingId: string | number;
};

/** Reasons against withdrawing a dispute. */
export type WithdrawStatementDisputeErrorCode =
  /** An order is none of the statement, or adjusted twice, or there are more than 100. */
  | 'ADJUSTMENTS_INVALID'
  /** An order would come to less than nothing, is adjusted by nothing, or by more than CNY 100,000; the message says by how much it may. */
  | 'ADJUSTMENT_OUT_OF_BOUNDS'
  /** An order is not on the statement, or named twice. */
  | 'ORDERS_INVALID'
  /** The caller has taken another step of it. */
  | 'SAME_PERSON'
  /** There is no such statement, or it is not the caller's to do this with. */
  | 'STATEMENT_NOT_FOUND'
  /** It does not stand where this is done. */
  | 'STATE_NOT_ALLOWED'
  /** A reason is missing. */
  | 'TEXT_REQUIRED'
  /** The text has more than 500 characters. */
  | 'TEXT_TOO_LONG'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Which dispute is withdrawn. */
export type WithdrawStatementDisputeInput = {
  /** The statement. */
  statementId: string | number;
};

/** Opens each year from a time of one date to a time of another, without a break. */
export type YearlyRuleInput = {
  /** First day it is in force. */
  effectiveFrom?: string | null | undefined;
  /** Last day it is in force. */
  effectiveTo?: string | null | undefined;
  /** Day on which it begins, MM-DD; of a month without that day, the last. */
  firstDay: string;
  /** Time of the first day, HH:MM. */
  from: string;
  /** Day on which it ends, MM-DD, another than the first. */
  lastDay: string;
  /** Whether the dates are those of the lunar calendar. */
  lunar?: boolean;
  /** When one may come and go. */
  movement?: MovementInput | null | undefined;
  /** Time of the last day, HH:MM. */
  to: string;
};

export type AppealsQueryVariables = Exact<{
  division: string;
}>;


export type AppealsQuery = { strikeAppeals: Array<{ id: string, kind: StrikeKind, state: StrikeState, at: string, plate: string, note: string | null, tells: StrikeTold, appeal: { text: string, at: string } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string } | null, earlier: Array<{ appeal: { text: string, at: string } | null, decision: { reason: string, at: string } }>, givenBy: { id: string, name: string } | null }>, bans: Array<{ plate: string, ofPerson: boolean, until: string, strikes: Array<{ id: string, plate: string, placeName: { zh: string, en: string } }> }> };

export type StrikesQueryVariables = Exact<{
  division: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StrikesQuery = { strikes: { nodes: Array<{ decidable: boolean, id: string, kind: StrikeKind, state: StrikeState, at: string, plate: string, note: string | null, tells: StrikeTold, decision: { reason: string, at: string } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string } | null, earlier: Array<{ appeal: { text: string, at: string } | null, decision: { reason: string, at: string } }>, givenBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CitiesOfQueryVariables = Exact<{
  division: string;
}>;


export type CitiesOfQuery = { divisions: Array<{ code: string, name: { zh: string, en: string } }> };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal: { strike: { id: string, state: StrikeState } | null, userErrors: Array<{ code: DecideAppealErrorCode, message: string, path: Array<string>, rule: string }> } };

export type GivenStrikeFragment = { id: string, kind: StrikeKind, state: StrikeState, at: string, plate: string, note: string | null, tells: StrikeTold, placeName: { zh: string, en: string }, courtName: { zh: string, en: string } | null, earlier: Array<{ appeal: { text: string, at: string } | null, decision: { reason: string, at: string } }>, givenBy: { id: string, name: string } | null };

export type ApprovalsWaitingQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApprovalsWaitingQuery = { approvalsWaiting: { nodes: Array<{ reach: TripReach, priority: TripPriority, revision: number, allowedActs: Array<VehicleRequestAct>, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, counts: { total: number, coming: number, cancelled: number }, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays } } | null, dutyExceeded: { minutes: number, mostMinutes: number, latestEnd: string, mayRent: boolean } | null, sameTime: Array<{ id: string, destination: string, state: VehicleRequestState, window: { from: string, to: string } }>, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestNowQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestNowQuery = { node:
    | { state: VehicleRequestState, cancelReason: string | null }
    | Record<PropertyKey, never>
   | null };

export type ApproveRequestMutationVariables = Exact<{
  input: ApproveVehicleRequestInput;
}>;


export type ApproveRequestMutation = { approveVehicleRequest: { request: { id: string, number: string, state: VehicleRequestState, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> } | null, userErrors: Array<{ code: ApproveVehicleRequestErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RejectRequestMutationVariables = Exact<{
  input: RejectVehicleRequestInput;
}>;


export type RejectRequestMutation = { rejectVehicleRequest: { request: { id: string, number: string, state: VehicleRequestState } | null, userErrors: Array<{ code: RejectVehicleRequestErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DecideRequestsMutationVariables = Exact<{
  input: DecideVehicleRequestsInput;
}>;


export type DecideRequestsMutation = { decideVehicleRequests: { results: Array<{ requestId: string, userErrors: Array<{ code: ApproveVehicleRequestErrorCode, message: string, path: Array<string>, rule: string }> }> | null, userErrors: Array<{ code: DecideVehicleRequestsErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChainQueryVariables = Exact<{
  unitId: string | number;
}>;


export type ChainQuery = { approvalChain: { revision: number, versions: Array<{ effectiveFrom: string, setAt: string, why: string, setBy: { name: string } | null, rules: Array<{ when: { purposes: Array<VehiclePurpose> | null, reach: Array<TripReach> | null, priorities: Array<TripPriority> | null, distanceKmFrom: number | null, daysFrom: number | null }, steps: Array<{ hours: number | null, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }> }> }> }>, rules: Array<{ when: { purposes: Array<VehiclePurpose> | null, reach: Array<TripReach> | null, priorities: Array<TripPriority> | null, distanceKmFrom: number | null, daysFrom: number | null }, steps: Array<{ hours: number | null, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }> }> }> } | null, possibleApprovers: Array<{ id: string, name: string, roles: Array<Role> }> };

export type ChainRuleFragment = { when: { purposes: Array<VehiclePurpose> | null, reach: Array<TripReach> | null, priorities: Array<TripPriority> | null, distanceKmFrom: number | null, daysFrom: number | null }, steps: Array<{ hours: number | null, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }> }> };

export type ChainStepFragment = { hours: number | null, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }> };

export type ChainPreviewQueryVariables = Exact<{
  input: ApprovalPreviewInput;
}>;


export type ChainPreviewQuery = { approvalPreview: Array<{ hours: number | null, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }> }> };

export type SetChainMutationVariables = Exact<{
  input: SetApprovalChainInput;
}>;


export type SetChainMutation = { setApprovalChain: { chain: { revision: number } | null, userErrors: Array<{ code: SetApprovalChainErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DeputiesQueryVariables = Exact<{
  unitId: string | number;
}>;


export type DeputiesQuery = { deputyAppointments: Array<{ id: string, from: string, to: string, reason: string, approver: { id: string, name: string }, deputy: { id: string, name: string } }>, approvalChain: { rules: Array<{ steps: Array<{ approvers: Array<{ id: string }> }> }>, versions: Array<{ rules: Array<{ steps: Array<{ approvers: Array<{ id: string }> }> }> }> } | null, possibleApprovers: Array<{ id: string, name: string, roles: Array<Role> }> };

export type AppointDeputyMutationVariables = Exact<{
  input: AppointDeputyInput;
}>;


export type AppointDeputyMutation = { appointDeputy: { appointment: { id: string } | null, userErrors: Array<{ code: AppointDeputyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EndDeputyMutationVariables = Exact<{
  input: EndDeputyInput;
}>;


export type EndDeputyMutation = { endDeputy: { appointment: { id: string } | null, userErrors: Array<{ code: EndDeputyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CalendarYearQueryVariables = Exact<{
  from: string;
  to: string;
  division: string;
}>;


export type CalendarYearQuery = { calendarDays: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null, correction: { reason: string, source: string, correctedAt: string } | null }> };

export type YearDayFragment = { date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null, correction: { reason: string, source: string, correctedAt: string } | null };

export type CorrectCalendarMutationVariables = Exact<{
  input: CorrectCalendarInput;
}>;


export type CorrectCalendarMutation = { correctCalendar: { days: Array<{ date: string }> | null, userErrors: Array<{ code: CorrectCalendarErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CourtDayQueryVariables = Exact<{
  placeId: string | number;
  date: string;
}>;


export type CourtDayQuery = { courtDay: { date: string, horizonDays: number, mostLive: number, mostOfWeek: number, offerMinutes: number, seriesWeeks: number, courts: Array<{ court: { id: string, capacity: number | null, name: { zh: string, en: string }, booking: { minimumPlayers: number, capacity: number, cutOffMinutes: number } | null }, slots: Array<{ state: CourtSlotState, players: number | null, waiting: number, canWait: boolean, window: { from: string, to: string } }> }> } | null };

export type MyCourtBookingFragment = { id: string, state: CourtBookingState, courtId: string, isHolder: boolean, people: number, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, offeredUntil: string | null, code: string | null, joinCode: string | null, club: string | null, cancelCause: CourtCancelCause | null, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null };

export type MyCourtSeriesFragment = { id: string, state: CourtSeriesState, club: string, weeks: number, reason: string | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, dates: Array<{ date: string, skipped: CourtSkipReason | null }> };

export type MyCourtWaitingFragment = { id: string, placeId: string, courtId: string, position: number, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string } };

export type MyCourtsQueryVariables = Exact<{
  token: string;
}>;


export type MyCourtsQuery = { myCourts: { bookings: Array<{ id: string, state: CourtBookingState, courtId: string, isHolder: boolean, people: number, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, offeredUntil: string | null, code: string | null, joinCode: string | null, club: string | null, cancelCause: CourtCancelCause | null, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null }>, waiting: Array<{ id: string, placeId: string, courtId: string, position: number, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string } }>, series: Array<{ id: string, state: CourtSeriesState, club: string, weeks: number, reason: string | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, dates: Array<{ date: string, skipped: CourtSkipReason | null }> }> } | null };

export type CourtInvitationQueryVariables = Exact<{
  bookingId: string | number;
  code: string;
}>;


export type CourtInvitationQuery = { courtInvitation: { id: string, state: CourtBookingState, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, placeName: { zh: string, en: string }, address: { zh: string, en: string } | null, courtName: { zh: string, en: string }, window: { from: string, to: string } } | null };

export type BookCourtMutationVariables = Exact<{
  input: BookCourtInput;
}>;


export type BookCourtMutation = { bookCourt: { booking: { id: string, state: CourtBookingState, courtId: string, isHolder: boolean, people: number, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, offeredUntil: string | null, code: string | null, joinCode: string | null, club: string | null, cancelCause: CourtCancelCause | null, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: BookCourtErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CancelCourtBookingMutationVariables = Exact<{
  input: CancelCourtBookingInput;
}>;


export type CancelCourtBookingMutation = { cancelCourtBooking: { booking: { id: string, state: CourtBookingState, courtId: string, isHolder: boolean, people: number, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, offeredUntil: string | null, code: string | null, joinCode: string | null, club: string | null, cancelCause: CourtCancelCause | null, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: CancelCourtBookingErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChangeCourtPeopleMutationVariables = Exact<{
  input: ChangeCourtPeopleInput;
}>;


export type ChangeCourtPeopleMutation = { changeCourtPeople: { booking: { id: string, state: CourtBookingState, courtId: string, isHolder: boolean, people: number, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, offeredUntil: string | null, code: string | null, joinCode: string | null, club: string | null, cancelCause: CourtCancelCause | null, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: ChangeCourtPeopleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AcceptCourtOfferMutationVariables = Exact<{
  input: AcceptCourtOfferInput;
}>;


export type AcceptCourtOfferMutation = { acceptCourtOffer: { booking: { id: string, state: CourtBookingState, courtId: string, isHolder: boolean, people: number, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, offeredUntil: string | null, code: string | null, joinCode: string | null, club: string | null, cancelCause: CourtCancelCause | null, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: AcceptCourtOfferErrorCode, message: string, path: Array<string>, rule: string }> } };

export type JoinCourtBookingMutationVariables = Exact<{
  input: JoinCourtBookingInput;
}>;


export type JoinCourtBookingMutation = { joinCourtBooking: { booking: { id: string, state: CourtBookingState, courtId: string, isHolder: boolean, people: number, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, offeredUntil: string | null, code: string | null, joinCode: string | null, club: string | null, cancelCause: CourtCancelCause | null, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: JoinCourtBookingErrorCode, message: string, path: Array<string>, rule: string }> } };

export type LeaveCourtBookingMutationVariables = Exact<{
  input: LeaveCourtBookingInput;
}>;


export type LeaveCourtBookingMutation = { leaveCourtBooking: { booking: { id: string, state: CourtBookingState, courtId: string, isHolder: boolean, people: number, players: number, minimumPlayers: number, capacity: number, cutOffAt: string, offeredUntil: string | null, code: string | null, joinCode: string | null, club: string | null, cancelCause: CourtCancelCause | null, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: LeaveCourtBookingErrorCode, message: string, path: Array<string>, rule: string }> } };

export type WaitForCourtMutationVariables = Exact<{
  input: WaitForCourtInput;
}>;


export type WaitForCourtMutation = { waitForCourt: { waiting: { id: string, placeId: string, courtId: string, position: number, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string } } | null, userErrors: Array<{ code: WaitForCourtErrorCode, message: string, path: Array<string>, rule: string }> } };

export type LeaveCourtQueueMutationVariables = Exact<{
  input: LeaveCourtQueueInput;
}>;


export type LeaveCourtQueueMutation = { leaveCourtQueue: { left: boolean, userErrors: Array<{ code: LeaveCourtQueueErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AskCourtSeriesMutationVariables = Exact<{
  input: AskCourtSeriesInput;
}>;


export type AskCourtSeriesMutation = { askCourtSeries: { series: { id: string, state: CourtSeriesState, club: string, weeks: number, reason: string | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, dates: Array<{ date: string, skipped: CourtSkipReason | null }> } | null, userErrors: Array<{ code: AskCourtSeriesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type WithdrawCourtSeriesMutationVariables = Exact<{
  input: WithdrawCourtSeriesInput;
}>;


export type WithdrawCourtSeriesMutation = { withdrawCourtSeries: { series: { id: string, state: CourtSeriesState, club: string, weeks: number, reason: string | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, dates: Array<{ date: string, skipped: CourtSkipReason | null }> } | null, userErrors: Array<{ code: WithdrawCourtSeriesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type BoardQueryVariables = Exact<{
  date: string;
  since?: string | null | undefined;
  most: number;
}>;


export type BoardQuery = { dispatchBoard: { at: string, version: string, waitingCount: number, day: { date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }, unit: { id: string, name: { zh: string, en: string } }, composing: Array<{ id: string, until: string, own: boolean, dispatcher: { name: string }, request: { id: string } }>, waiting: Array<{ allowedActs: Array<VehicleRequestAct>, dispatchDue: string | null, priority: TripPriority, isRest: boolean, freedPlateNumber: string | null, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, dutyExceeded: { minutes: number, mostMinutes: number, latestEnd: string, mayRent: boolean } | null, plannedWindow: { from: string } | null, recall: { at: string, reason: string, place: string | null } | null, marketProposal: { cost: { amountFen: number } } | null, quoteAnswers: { asked: number, answered: number, until: string | null, withdrawn: QuoteWithdrawalCause | null } | null, pooling: { id: string, state: PoolingState, awaitsCar: boolean, sides: Array<{ leftAt: string | null, passengers: number, window: { from: string, to: string }, unit: { id: string, name: { zh: string, en: string } }, request: { id: string, requester: { name: string } } | null }> } | null, approvals: Array<{ documentNumber: string | null, approver: { name: string } }>, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } } }>, vehicles: Array<{ outUntil: string | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, rangeKm: number, state: VehicleState, category: VehicleCategory }, owner: { name: { zh: string, en: string } } | null, lender: { id: string } | null, bookings: Array<{ window: { from: string, to: string }, order: { id: string, number: string, plateNumber: string, revision: number, passengers: number, overdueSince: string | null, extendedTo: string | null, extensionWantedTo: string | null, extensionWantedReason: string | null, ownExtensionTo: string | null, state: DispatchOrderState, window: { from: string, to: string }, split: { number: number, cars: number } | null, extension: { reason: string | null, by: { name: string } } | null, leftInVain: { plateNumber: string, at: string, odometerKm: number, driver: { id: string, telephone: string | null, person: { name: string } } } | null, brokenOff: { at: string } | null, dispatcher: { name: string }, vehicle: { id: string, energy: Energy } | null, driver: { id: string, name: string } | null, rental: { driverName: string | null } | null, rentalOrder: { id: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string } | null, requests: Array<{ id: string, state: VehicleRequestState, pickUp: string, destination: string, reason: string, passengers: number, driving: Driving, telephone: string | null, window: { from: string, to: string }, requester: { name: string }, unit: { id: string, name: { zh: string, en: string } } }> } | null, block: { id: string, kind: VehicleBlockKind, reason: string, window: { from: string, to: string } } | null }>, holds: Array<{ window: { from: string, to: string }, hold: { id: string, until: string, own: boolean, dispatcher: { name: string }, request: { destination: string, window: { from: string, to: string } } } }> }>, hired: Array<{ plateNumber: string, model: string, seats: number, source: VehicleSource, partner: { name: { zh: string, en: string } }, bookings: Array<{ window: { from: string, to: string }, order: { id: string, number: string, plateNumber: string, revision: number, passengers: number, overdueSince: string | null, extendedTo: string | null, extensionWantedTo: string | null, extensionWantedReason: string | null, ownExtensionTo: string | null, state: DispatchOrderState, window: { from: string, to: string }, split: { number: number, cars: number } | null, extension: { reason: string | null, by: { name: string } } | null, leftInVain: { plateNumber: string, at: string, odometerKm: number, driver: { id: string, telephone: string | null, person: { name: string } } } | null, brokenOff: { at: string } | null, dispatcher: { name: string }, vehicle: { id: string, energy: Energy } | null, driver: { id: string, name: string } | null, rental: { driverName: string | null } | null, rentalOrder: { id: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string } | null, requests: Array<{ id: string, state: VehicleRequestState, pickUp: string, destination: string, reason: string, passengers: number, driving: Driving, telephone: string | null, window: { from: string, to: string }, requester: { name: string }, unit: { id: string, name: { zh: string, en: string } } }> } | null, block: { id: string, kind: VehicleBlockKind, reason: string, window: { from: string, to: string } } | null }> }>, drivers: Array<{ outUntil: string | null, driver: { id: string, licenceClass: string, telephone: string | null, name: string }, bookings: Array<{ window: { from: string, to: string }, order: { id: string, number: string, plateNumber: string, revision: number, passengers: number, overdueSince: string | null, extendedTo: string | null, extensionWantedTo: string | null, extensionWantedReason: string | null, ownExtensionTo: string | null, state: DispatchOrderState, window: { from: string, to: string }, split: { number: number, cars: number } | null, extension: { reason: string | null, by: { name: string } } | null, leftInVain: { plateNumber: string, at: string, odometerKm: number, driver: { id: string, telephone: string | null, person: { name: string } } } | null, brokenOff: { at: string } | null, dispatcher: { name: string }, vehicle: { id: string, energy: Energy } | null, driver: { id: string, name: string } | null, rental: { driverName: string | null } | null, rentalOrder: { id: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string } | null, requests: Array<{ id: string, state: VehicleRequestState, pickUp: string, destination: string, reason: string, passengers: number, driving: Driving, telephone: string | null, window: { from: string, to: string }, requester: { name: string }, unit: { id: string, name: { zh: string, en: string } } }> } | null, block: { id: string, kind: VehicleBlockKind, reason: string, window: { from: string, to: string } } | null }>, holds: Array<{ window: { from: string, to: string }, hold: { id: string, until: string, own: boolean, dispatcher: { name: string }, request: { destination: string, window: { from: string, to: string } } } }> }> } | null };

export type BoardHoldFragment = { window: { from: string, to: string }, hold: { id: string, until: string, own: boolean, dispatcher: { name: string }, request: { destination: string, window: { from: string, to: string } } } };

export type BoardBookingFragment = { window: { from: string, to: string }, order: { id: string, number: string, plateNumber: string, revision: number, passengers: number, overdueSince: string | null, extendedTo: string | null, extensionWantedTo: string | null, extensionWantedReason: string | null, ownExtensionTo: string | null, state: DispatchOrderState, window: { from: string, to: string }, split: { number: number, cars: number } | null, extension: { reason: string | null, by: { name: string } } | null, leftInVain: { plateNumber: string, at: string, odometerKm: number, driver: { id: string, telephone: string | null, person: { name: string } } } | null, brokenOff: { at: string } | null, dispatcher: { name: string }, vehicle: { id: string, energy: Energy } | null, driver: { id: string, name: string } | null, rental: { driverName: string | null } | null, rentalOrder: { id: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string } | null, requests: Array<{ id: string, state: VehicleRequestState, pickUp: string, destination: string, reason: string, passengers: number, driving: Driving, telephone: string | null, window: { from: string, to: string }, requester: { name: string }, unit: { id: string, name: { zh: string, en: string } } }> } | null, block: { id: string, kind: VehicleBlockKind, reason: string, window: { from: string, to: string } } | null };

export type AssignmentOptionsQueryVariables = Exact<{
  for: AssignmentSubject;
  window?: TimeWindowInput | null | undefined;
  passengers?: number | null | undefined;
  alone?: boolean | null | undefined;
}>;


export type AssignmentOptionsQuery = { assignmentOptions: { vehicles: Array<{ source: VehicleSource, available: boolean, lender: { id: string, name: { zh: string, en: string } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, rangeKm: number, state: VehicleState, category: VehicleCategory }, reasons: Array<{ code: DispatchVehicleErrorCode, message: string }> }>, drivers: Array<{ available: boolean, licensedSeats: number, comesWith: Array<string>, driver: { id: string, name: string, licenceClass: string }, reasons: Array<{ code: DispatchVehicleErrorCode, message: string }> }>, hired: { plateNumber: string, available: boolean, reasons: Array<{ code: MoveOrderErrorCode, message: string }> } | null } | null };

export type OrderPartnersQueryVariables = Exact<{
  orderId: string | number;
  otherIds: Array<string | number> | string | number;
  act: PartnerAct;
}>;


export type OrderPartnersQuery = { orderPartners: Array<{ orderId: string, available: boolean, reasons: Array<{ code: string, message: string }>, earlierSources: Array<{ source: VehicleSource, available: number, reasons: Array<{ message: string, vehicles: number }> }> }> };

export type SuggestionsQueryVariables = Exact<{
  date: string;
}>;


export type SuggestionsQuery = { suggestAssignments: Array<{ request: { id: string, destination: string, window: { from: string, to: string } }, vehicle: { id: string, plateNumber: string }, driver: { id: string, name: string } | null, reasons: Array<{ code: SuggestionReasonCode, message: string }> }> };

export type ChangedOrderFragment = { id: string, number: string, revision: number };

export type ReassignOrderMutationVariables = Exact<{
  input: ReassignOrderInput;
}>;


export type ReassignOrderMutation = { reassignOrder: { order: { id: string, number: string, revision: number } | null, userErrors: Array<{ code: ReassignOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type MoveOrderMutationVariables = Exact<{
  input: MoveOrderInput;
}>;


export type MoveOrderMutation = { moveOrder: { order: { id: string, number: string, revision: number } | null, userErrors: Array<{ code: MoveOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SwapOrdersMutationVariables = Exact<{
  input: SwapOrdersInput;
}>;


export type SwapOrdersMutation = { swapOrders: { orders: Array<{ id: string, number: string, revision: number }> | null, userErrors: Array<{ code: SwapOrdersErrorCode, message: string, path: Array<string>, rule: string }> } };

export type MergeOrdersMutationVariables = Exact<{
  input: MergeOrdersInput;
}>;


export type MergeOrdersMutation = { mergeOrders: { order: { id: string, number: string, revision: number } | null, userErrors: Array<{ code: MergeOrdersErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SplitRequestMutationVariables = Exact<{
  input: SplitRequestInput;
}>;


export type SplitRequestMutation = { splitRequest: { orders: Array<{ id: string, number: string, revision: number }> | null, userErrors: Array<{ code: SplitRequestErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SplitOrderMutationVariables = Exact<{
  input: SplitOrderInput;
}>;


export type SplitOrderMutation = { splitOrder: { orders: Array<{ id: string, number: string, revision: number }> | null, userErrors: Array<{ code: SplitOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RecallOrderMutationVariables = Exact<{
  input: RecallOrderInput;
}>;


export type RecallOrderMutation = { recallOrder: { requests: Array<{ id: string }> | null, userErrors: Array<{ code: RecallOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SentOrderFragment = { id: string, number: string, revision: number, plateNumber: string, driver: { name: string } | null, rental: { driverName: string | null } | null, requests: Array<{ destination: string }> };

export type DispatchVehicleMutationVariables = Exact<{
  input: DispatchVehicleInput;
}>;


export type DispatchVehicleMutation = { dispatchVehicle: { order: { id: string, number: string, revision: number, plateNumber: string, driver: { name: string } | null, rental: { driverName: string | null } | null, requests: Array<{ destination: string }> } | null, userErrors: Array<{ code: DispatchVehicleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DeclineExtensionMutationVariables = Exact<{
  input: DeclineExtensionInput;
}>;


export type DeclineExtensionMutation = { declineExtension: { order: { id: string, revision: number } | null, userErrors: Array<{ code: DeclineExtensionErrorCode, message: string, path: Array<string>, rule: string }> } };

export type HoldVehicleMutationVariables = Exact<{
  input: HoldVehicleInput;
}>;


export type HoldVehicleMutation = { holdVehicle: { hold: { id: string, until: string } | null, userErrors: Array<{ code: HoldVehicleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReleaseHoldMutationVariables = Exact<{
  input: ReleaseHoldInput;
}>;


export type ReleaseHoldMutation = { releaseHold: { hold: { id: string } | null, userErrors: Array<{ code: ReleaseHoldErrorCode, message: string, path: Array<string>, rule: string }> } };

export type QuotesForRequestQueryVariables = Exact<{
  requestId: string | number;
}>;


export type QuotesForRequestQuery = { requestQuotes: { earlierSources: Array<{ source: VehicleSource, declined: string | null }>, partners: Array<{ id: string, name: { zh: string, en: string } }>, quotes: Array<{ id: string, state: RentalQuoteState, until: string, reason: string | null, withdrawal: { because: QuoteWithdrawalCause, changed: Array<TripField> } | null, partner: { id: string, name: { zh: string, en: string } } | null, offer: { plateNumber: string, model: string, seats: number, driverName: string | null, validUntil: string, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string } }> } | null, order: { id: string, state: RentalOrderState } | null }>, order: { id: string, state: RentalOrderState, holdUntil: string, plateNumber: string, reason: string | null } | null } | null };

export type AskForQuotesMutationVariables = Exact<{
  input: AskForQuotesInput;
}>;


export type AskForQuotesMutation = { askForQuotes: { requestQuotes: { quotes: Array<{ id: string }> } | null, userErrors: Array<{ code: AskForQuotesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AcceptQuoteMutationVariables = Exact<{
  input: AcceptQuoteInput;
}>;


export type AcceptQuoteMutation = { acceptQuote: { rentalOrder: { id: string } | null, userErrors: Array<{ code: AcceptQuoteErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SourcesForRequestQueryVariables = Exact<{
  requestId: string | number;
  window: TimeWindowInput;
  purpose: VehiclePurpose;
  passengers: number;
  driving: Driving;
  distanceKm?: number | null | undefined;
  priority?: TripPriority | null | undefined;
}>;


export type SourcesForRequestQuery = { tripSources: { proposals: Array<{ source: VehicleSource, available: number, cars: Array<{ distanceMetres: number, estimate: { amountFen: number }, station: { name: { zh: string, en: string } }, car: { id: string, plateNumber: string, model: string, seats: number, rangeKm: number, batteryPercent: number | null } }>, partner: { id: string, name: { zh: string, en: string } } | null, cost: { total: { amountFen: number } } | null, reasons: Array<{ code: string, message: string, vehicles: number }> }> } };

export type SharingQueryVariables = Exact<{
  requestId: string | number;
}>;


export type SharingQuery = { poolingCandidates: Array<{ id: string, destination: string, passengers: number, window: { from: string, to: string }, unit: { id: string, name: { zh: string, en: string } } }>, node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, pooling: { id: string, state: PoolingState, answerBy: string, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null, sides: Array<{ passengers: number, accepted: boolean | null, leftAt: string | null, unit: { id: string, name: { zh: string, en: string } } }> } | null }
   | null };

export type ProposePoolingMutationVariables = Exact<{
  input: ProposePoolingInput;
}>;


export type ProposePoolingMutation = { proposePooling: { pooling: { id: string } | null, userErrors: Array<{ code: ProposePoolingErrorCode, message: string, path: Array<string>, rule: string }> } };

export type WithdrawPoolingMutationVariables = Exact<{
  input: WithdrawPoolingInput;
}>;


export type WithdrawPoolingMutation = { withdrawPooling: { pooling: { id: string } | null, userErrors: Array<{ code: WithdrawPoolingErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DispatchPoolingMutationVariables = Exact<{
  input: DispatchPoolingInput;
}>;


export type DispatchPoolingMutation = { dispatchPooling: { order: { id: string, number: string, revision: number, plateNumber: string, driver: { name: string } | null, rental: { driverName: string | null } | null, requests: Array<{ destination: string }> } | null, userErrors: Array<{ code: DispatchPoolingErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DispatchTimeShareMutationVariables = Exact<{
  input: DispatchTimeShareInput;
}>;


export type DispatchTimeShareMutation = { dispatchTimeShare: { order: { id: string, number: string, revision: number, plateNumber: string, driver: { name: string } | null, rental: { driverName: string | null } | null, requests: Array<{ destination: string }> } | null, userErrors: Array<{ code: DispatchTimeShareErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DispatchMarketRentalMutationVariables = Exact<{
  input: DispatchMarketRentalInput;
}>;


export type DispatchMarketRentalMutation = { dispatchMarketRental: { order: { id: string, number: string, revision: number, plateNumber: string, driver: { name: string } | null, rental: { driverName: string | null } | null, requests: Array<{ destination: string }> } | null, userErrors: Array<{ code: DispatchMarketRentalErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DrivenOrderFragment = { id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, requests: Array<{ id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, revisions: Array<{ at: string, before: { window: { from: string, to: string } | null } }>, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, rentalOrder: { id: string } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } };

export type MyDrivingQueryVariables = Exact<{
  date: string;
  next: string;
  withNext: boolean;
}>;


export type MyDrivingQuery = { myDriving: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, requests: Array<{ id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, revisions: Array<{ at: string, before: { window: { from: string, to: string } | null } }>, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, rentalOrder: { id: string } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, next?: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, requests: Array<{ id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, revisions: Array<{ at: string, before: { window: { from: string, to: string } | null } }>, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, rentalOrder: { id: string } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, myHandedOver: Array<{ number: string, plateNumber: string, from: string, place: string | null, driverName: string, until: { at: string, odometerKm: number } }> };

export type RecordDepartureMutationVariables = Exact<{
  input: RecordDepartureInput;
}>;


export type RecordDepartureMutation = { recordDeparture: { order: { id: string, revision: number } | null, userErrors: Array<{ code: RecordDepartureErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RecordReturnMutationVariables = Exact<{
  input: RecordReturnInput;
}>;


export type RecordReturnMutation = { recordReturn: { order: { id: string, revision: number } | null, userErrors: Array<{ code: RecordReturnErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EmergenciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type EmergenciesQuery = { emergencies: { nodes: Array<{ id: string, reason: string, state: EmergencyState, type: EmergencyType, level: EmergencyLevel, place: string, declaredAt: string, approveBy: string, approvalMissedAt: string | null, raiseOf: { id: string } | null, raises: Array<{ id: string }>, window: { from: string, to: string }, approval: { approved: boolean, decidedAt: string, comment: string | null, approver: { name: string } } | null, needs: Array<{ count: number, sent: number, driving: Driving, seatsAtLeast: number | null, categories: Array<VehicleCategory>, energies: Array<Energy> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EmergenciesToApproveQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type EmergenciesToApproveQuery = { emergenciesToApprove: { nodes: Array<{ id: string, reason: string, state: EmergencyState, type: EmergencyType, level: EmergencyLevel, place: string, declaredAt: string, approveBy: string, approvalMissedAt: string | null, raiseOf: { id: string } | null, raises: Array<{ id: string }>, window: { from: string, to: string }, approval: { approved: boolean, decidedAt: string, comment: string | null, approver: { name: string } } | null, needs: Array<{ count: number, sent: number, driving: Driving, seatsAtLeast: number | null, categories: Array<VehicleCategory>, energies: Array<Energy> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EmergencyEventQueryVariables = Exact<{
  id: string | number;
}>;


export type EmergencyEventQuery = { node:
    | { telephone: string | null, standDownReason: string | null, stoodDownAt: string | null, displaces: boolean, id: string, reason: string, state: EmergencyState, type: EmergencyType, level: EmergencyLevel, place: string, declaredAt: string, approveBy: string, approvalMissedAt: string | null, stoodDownBy: { name: string } | null, point: { lat: number, lng: number } | null, centre: { id: string, name: { zh: string, en: string } }, requestedBy: { id: string, name: string, unit: { name: { zh: string, en: string } } }, dispatchedBy: { name: string }, waves: Array<{ number: number, at: string, by: { name: string } }>, assignments: Array<{ need: number, wave: number, distanceMetres: number | null, order: { id: string, number: string, state: DispatchOrderState, vehicle: { plateNumber: string, model: string, seats: number, homeBay: { name: string, location: { lat: number, lng: number } } } | null, driver: { name: string, telephone: string | null } | null } }>, displacements: Array<{ request: { id: string, destination: string, allowedActs: Array<VehicleRequestAct>, window: { from: string, to: string }, requester: { name: string }, marketProposal: { cost: { amountFen: number } } | null }, lost: { plateNumber: string }, instead: { plateNumber: string, source: VehicleSource, driver: { name: string } | null } | null }>, raiseOf: { id: string } | null, raises: Array<{ id: string }>, window: { from: string, to: string }, approval: { approved: boolean, decidedAt: string, comment: string | null, approver: { name: string } } | null, needs: Array<{ count: number, sent: number, driving: Driving, seatsAtLeast: number | null, categories: Array<VehicleCategory>, energies: Array<Energy> }> }
    | Record<PropertyKey, never>
   | null };

export type EmergencyPreviewQueryVariables = Exact<{
  window: TimeWindowInput;
  point?: GeoPointInput | null | undefined;
  needs: Array<EmergencyNeedInput> | EmergencyNeedInput;
  requestedBy?: string | number | null | undefined;
}>;


export type EmergencyPreviewQuery = { emergencyPreview: { needs: Array<{ count: number, free: number, withGivingWay: number, spare: number, freeUndriven: number, undriven: number, freeSpare: number }>, givingWay: Array<{ id: string, vehicle: { plateNumber: string } | null, requests: Array<{ id: string, destination: string, window: { from: string, to: string }, requester: { name: string } }> }> } | null };

export type EmergencyLastLookQueryVariables = Exact<{
  window: TimeWindowInput;
  point?: GeoPointInput | null | undefined;
  needs: Array<EmergencyNeedInput> | EmergencyNeedInput;
  requestedBy?: string | number | null | undefined;
  displaces: boolean;
}>;


export type EmergencyLastLookQuery = { emergencyPreview: { needs: Array<{ count: number, undriven: number }>, sending: Array<{ need: number, distanceMetres: number | null, vehicle: { id: string, plateNumber: string, model: string }, driver: { name: string } | null, givingWay: Array<{ id: string, vehicle: { plateNumber: string } | null, requests: Array<{ id: string, destination: string, window: { from: string, to: string }, requester: { name: string } }> }> }> } | null };

export type UnitsServedQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsServedQuery = { unitsServed: Array<{ id: string, name: { zh: string, en: string } }> };

export type EmergencyCallersQueryVariables = Exact<{
  unit: string | number;
}>;


export type EmergencyCallersQuery = { emergencyCallers: Array<{ id: string, name: string }> };

export type DispatchEmergencyMutationVariables = Exact<{
  input: DispatchEmergencyInput;
}>;


export type DispatchEmergencyMutation = { dispatchEmergency: { emergency: { id: string } | null, userErrors: Array<{ code: DispatchEmergencyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type FillUpEmergencyMutationVariables = Exact<{
  input: FillUpEmergencyInput;
}>;


export type FillUpEmergencyMutation = { fillUpEmergency: { emergency: { id: string, assignments: Array<{ wave: number }> } | null, userErrors: Array<{ code: FillUpEmergencyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RaiseEmergencyMutationVariables = Exact<{
  input: RaiseEmergencyInput;
}>;


export type RaiseEmergencyMutation = { raiseEmergency: { emergency: { id: string, assignments: Array<{ wave: number }> } | null, userErrors: Array<{ code: RaiseEmergencyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ApproveEmergencyMutationVariables = Exact<{
  input: ApproveEmergencyInput;
}>;


export type ApproveEmergencyMutation = { approveEmergency: { emergency: { id: string } | null, userErrors: Array<{ code: ApproveEmergencyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type StandDownEmergencyMutationVariables = Exact<{
  input: StandDownEmergencyInput;
}>;


export type StandDownEmergencyMutation = { standDownEmergency: { emergency: { id: string } | null, userErrors: Array<{ code: StandDownEmergencyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EmergencyFactsFragment = { id: string, reason: string, state: EmergencyState, type: EmergencyType, level: EmergencyLevel, place: string, declaredAt: string, approveBy: string, approvalMissedAt: string | null, raiseOf: { id: string } | null, raises: Array<{ id: string }>, window: { from: string, to: string }, approval: { approved: boolean, decidedAt: string, comment: string | null, approver: { name: string } } | null, needs: Array<{ count: number, sent: number, driving: Driving, seatsAtLeast: number | null, categories: Array<VehicleCategory>, energies: Array<Energy> }> };

export type EmergencyDetailFragment = { telephone: string | null, standDownReason: string | null, stoodDownAt: string | null, displaces: boolean, id: string, reason: string, state: EmergencyState, type: EmergencyType, level: EmergencyLevel, place: string, declaredAt: string, approveBy: string, approvalMissedAt: string | null, stoodDownBy: { name: string } | null, point: { lat: number, lng: number } | null, centre: { id: string, name: { zh: string, en: string } }, requestedBy: { id: string, name: string, unit: { name: { zh: string, en: string } } }, dispatchedBy: { name: string }, waves: Array<{ number: number, at: string, by: { name: string } }>, assignments: Array<{ need: number, wave: number, distanceMetres: number | null, order: { id: string, number: string, state: DispatchOrderState, vehicle: { plateNumber: string, model: string, seats: number, homeBay: { name: string, location: { lat: number, lng: number } } } | null, driver: { name: string, telephone: string | null } | null } }>, displacements: Array<{ request: { id: string, destination: string, allowedActs: Array<VehicleRequestAct>, window: { from: string, to: string }, requester: { name: string }, marketProposal: { cost: { amountFen: number } } | null }, lost: { plateNumber: string }, instead: { plateNumber: string, source: VehicleSource, driver: { name: string } | null } | null }>, raiseOf: { id: string } | null, raises: Array<{ id: string }>, window: { from: string, to: string }, approval: { approved: boolean, decidedAt: string, comment: string | null, approver: { name: string } } | null, needs: Array<{ count: number, sent: number, driving: Driving, seatsAtLeast: number | null, categories: Array<VehicleCategory>, energies: Array<Energy> }> };

export type FleetVehiclesQueryVariables = Exact<{
  unitId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type FleetVehiclesQuery = { fleetVehicles: { nodes: Array<{ id: string, plateNumber: string, category: VehicleCategory, model: string, seats: number, energy: Energy, state: VehicleState, odometerKm: number, insuredUntil: string, inspectedUntil: string, homeBay: { name: string }, lending: { from: string, until: string | null, purposes: Array<VehiclePurpose>, selfDrive: boolean, withDriver: boolean, keyKeeper: string, note: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FleetBlocksQueryVariables = Exact<{
  unitId: string | number;
  window: TimeWindowInput;
}>;


export type FleetBlocksQuery = { vehicleBlocks: Array<{ id: string, kind: VehicleBlockKind, state: VehicleBlockState, reason: string, window: { from: string, to: string }, vehicle: { id: string }, madeBy: { name: string } }> };

export type VehicleInWayQueryVariables = Exact<{
  vehicleId: string | number;
  window: TimeWindowInput;
}>;


export type VehicleInWayQuery = { vehicleBookings: Array<{ window: { from: string, to: string }, order: { id: string, number: string } | null, block: { id: string, kind: VehicleBlockKind, reason: string } | null }> };

export type BlockVehicleMutationVariables = Exact<{
  input: BlockVehicleInput;
}>;


export type BlockVehicleMutation = { blockVehicle: { block: { id: string } | null, userErrors: Array<{ code: BlockVehicleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EndVehicleBlockMutationVariables = Exact<{
  input: EndVehicleBlockInput;
}>;


export type EndVehicleBlockMutation = { endVehicleBlock: { block: { id: string } | null, userErrors: Array<{ code: EndVehicleBlockErrorCode, message: string, path: Array<string>, rule: string }> } };

export type LendingTermsFragment = { from: string, until: string | null, purposes: Array<VehiclePurpose>, selfDrive: boolean, withDriver: boolean, keyKeeper: string, note: string };

export type PurposesPermittedQueryVariables = Exact<{
  division: string;
  date: string;
}>;


export type PurposesPermittedQuery = { bookingPolicy: { purposes: Array<{ category: VehicleCategory, purposes: Array<VehiclePurpose> }> } | null };

export type LendVehicleMutationVariables = Exact<{
  input: LendVehicleInput;
}>;


export type LendVehicleMutation = { lendVehicle: { vehicle: { id: string, lending: { from: string, until: string | null, purposes: Array<VehiclePurpose>, selfDrive: boolean, withDriver: boolean, keyKeeper: string, note: string } | null } | null, userErrors: Array<{ code: LendVehicleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type StopLendingVehicleMutationVariables = Exact<{
  input: StopLendingVehicleInput;
}>;


export type StopLendingVehicleMutation = { stopLendingVehicle: { standing: Array<{ number: string, window: { from: string, to: string } }>, userErrors: Array<{ code: StopLendingVehicleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type GateClientShownFragment = { id: string, name: string, vendor: string, state: GateClientState, scopes: Array<GateScope>, issuerClientId: string, registeredAt: string, places: Array<{ id: string, name: { zh: string, en: string } }> };

export type GateClientsQueryVariables = Exact<{
  unitId: string | number;
}>;


export type GateClientsQuery = { gateClients: Array<{ id: string, name: string, vendor: string, state: GateClientState, scopes: Array<GateScope>, issuerClientId: string, registeredAt: string, places: Array<{ id: string, name: { zh: string, en: string } }> }>, gateLots: Array<{ id: string, name: { zh: string, en: string } }> };

export type UnitsWithLotsQueryVariables = Exact<{
  division: string;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitsWithLotsQuery = { openingPlaces: { nodes: Array<{ opening: { unit: { id: string, name: { zh: string, en: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterGateClientMutationVariables = Exact<{
  input: RegisterGateClientInput;
}>;


export type RegisterGateClientMutation = { registerGateClient: { gateClient: { id: string, name: string, vendor: string, state: GateClientState, scopes: Array<GateScope>, issuerClientId: string, registeredAt: string, places: Array<{ id: string, name: { zh: string, en: string } }> } | null, userErrors: Array<{ code: RegisterGateClientErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RevokeGateClientMutationVariables = Exact<{
  input: RevokeGateClientInput;
}>;


export type RevokeGateClientMutation = { revokeGateClient: { gateClient: { id: string, name: string, vendor: string, state: GateClientState, scopes: Array<GateScope>, issuerClientId: string, registeredAt: string, places: Array<{ id: string, name: { zh: string, en: string } }> } | null, userErrors: Array<{ code: RevokeGateClientErrorCode, message: string, path: Array<string>, rule: string }> } };

export type GateLotsQueryVariables = Exact<{ [key: string]: never; }>;


export type GateLotsQuery = { gateLots: Array<{ id: string, divisionCode: string, name: { zh: string, en: string }, spaces: { offered: number } | null, openState: { open: boolean, enter: boolean, mustLeaveBy: string | null, why: { zh: string, en: string } }, occupancy: { free: number | null, present: number | null, admitted: number | null, expected: number | null, asOf: string | null, stale: boolean, source: OccupancySource } | null }> };

export type GateSheetQueryVariables = Exact<{
  placeId: string | number;
  division: string;
  from: string;
  to: string;
}>;


export type GateSheetQuery = { gateList: { content: string } | null, place: { openingData: unknown, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null } | null, calendarDays: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> };

export type ReportGateEventsMutationVariables = Exact<{
  events: Array<GateEventInput> | GateEventInput;
}>;


export type ReportGateEventsMutation = { reportGateEvents: { results: Array<{ deviceEventId: string, outcome: GateEventOutcome, otherEntryAt: string | null, error: { code: GateReportErrorCode, message: string, path: Array<string>, rule: string } | null }>, userErrors: Array<{ code: GateReportErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReportOccupancyMutationVariables = Exact<{
  input: ReportOccupancyInput;
}>;


export type ReportOccupancyMutation = { reportOccupancy: { outcome: OccupancyCountOutcome | null, userErrors: Array<{ code: GateReportErrorCode, message: string, path: Array<string>, rule: string }> } };

export type GateAnswerFragment = { allowed: boolean, until: string | null, reasons: Array<{ code: GateReasonCode, blocks: boolean, since: string | null, text: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null };

export type CheckPlateQueryVariables = Exact<{
  placeId: string | number;
  plate?: string | null | undefined;
  code?: string | null | undefined;
  direction: GateDirection;
}>;


export type CheckPlateQuery = { checkPlate: { allowed: boolean, until: string | null, reasons: Array<{ code: GateReasonCode, blocks: boolean, since: string | null, text: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null } | null };

export type AdmitVehicleMutationVariables = Exact<{
  input: AdmitVehicleInput;
}>;


export type AdmitVehicleMutation = { admitVehicle: { check: { allowed: boolean, until: string | null, reasons: Array<{ code: GateReasonCode, blocks: boolean, since: string | null, text: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null } | null, userErrors: Array<{ code: AdmitVehicleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type GateReservationsQueryVariables = Exact<{
  placeId: string | number;
  date: string;
}>;


export type GateReservationsQuery = { placeReservations: Array<{ id: string, state: ReservationState, leftAt: string | null, plate: string | null, window: { from: string, to: string } }> };

export type GateOverstaysQueryVariables = Exact<{
  unitId: string | number;
}>;


export type GateOverstaysQuery = { overstays: { nodes: Array<{ id: string, plate: string, leaveBy: string, leftAt: string | null, place: { id: string, name: { zh: string, en: string } } }> } | null };

export type GiveStrikeMutationVariables = Exact<{
  input: GiveStrikeInput;
}>;


export type GiveStrikeMutation = { giveStrike: { strike: { plate: string } | null, consequence: { strikes: number, spanDays: number, strikesToBan: number, banDays: number, bannedUntil: string | null } | null, userErrors: Array<{ code: GiveStrikeErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ShownFollowUpFragment = { id: string, state: OpeningFollowUpState, cause: OpeningFollowUpCause, evening: string, dueAt: string, overdue: boolean, checks: number, reports: number, place: { id: string, name: { zh: string, en: string } }, unit: { id: string, name: { zh: string, en: string } }, steps: Array<{ step: OpeningFollowUpStepKind, at: string, text: string, by: { id: string, name: string } | null }> };

export type MyFollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFollowUpsQuery = { myFollowUps: Array<{ id: string, state: OpeningFollowUpState, cause: OpeningFollowUpCause, evening: string, dueAt: string, overdue: boolean, checks: number, reports: number, place: { id: string, name: { zh: string, en: string } }, unit: { id: string, name: { zh: string, en: string } }, steps: Array<{ step: OpeningFollowUpStepKind, at: string, text: string, by: { id: string, name: string } | null }> }> };

export type ExplainFollowUpMutationVariables = Exact<{
  followUpId: string | number;
  text: string;
}>;


export type ExplainFollowUpMutation = { explainFollowUp: { followUp: { id: string } | null, userErrors: Array<{ code: ExplainFollowUpErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RectifyFollowUpMutationVariables = Exact<{
  followUpId: string | number;
  text: string;
}>;


export type RectifyFollowUpMutation = { rectifyFollowUp: { followUp: { id: string } | null, userErrors: Array<{ code: RectifyFollowUpErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CloseFollowUpMutationVariables = Exact<{
  followUpId: string | number;
  text: string;
}>;


export type CloseFollowUpMutation = { closeFollowUp: { followUp: { id: string } | null, userErrors: Array<{ code: CloseFollowUpErrorCode, message: string, path: Array<string>, rule: string }> } };

export type InspectedPlaceFragment = { id: string, kind: PlaceKind, divisionCode: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, openState: { open: boolean, enter: boolean, why: { zh: string, en: string } } };

export type InspectedRouteFragment = { id: string, until: string, note: string, stops: Array<{ checked: boolean, place: { id: string, kind: PlaceKind, divisionCode: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, openState: { open: boolean, enter: boolean, why: { zh: string, en: string } } } }> };

export type InspectionDutyQueryVariables = Exact<{ [key: string]: never; }>;


export type InspectionDutyQuery = { inspectionDuty: { routes: Array<{ id: string, until: string, note: string, stops: Array<{ checked: boolean, place: { id: string, kind: PlaceKind, divisionCode: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, openState: { open: boolean, enter: boolean, why: { zh: string, en: string } } } }> }>, rechecks: Array<{ id: string, evening: string, place: { id: string, kind: PlaceKind, divisionCode: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, openState: { open: boolean, enter: boolean, why: { zh: string, en: string } } } }>, places: Array<{ id: string, kind: PlaceKind, divisionCode: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, openState: { open: boolean, enter: boolean, why: { zh: string, en: string } } }> } };

export type MoreRoutesQueryVariables = Exact<{
  after: string | number;
}>;


export type MoreRoutesQuery = { inspectionDuty: { routes: Array<{ id: string, until: string, note: string, stops: Array<{ checked: boolean, place: { id: string, kind: PlaceKind, divisionCode: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, openState: { open: boolean, enter: boolean, why: { zh: string, en: string } } } }> }> } };

export type MoreRechecksQueryVariables = Exact<{
  after: string | number;
}>;


export type MoreRechecksQuery = { inspectionDuty: { rechecks: Array<{ id: string, evening: string, place: { id: string, kind: PlaceKind, divisionCode: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, openState: { open: boolean, enter: boolean, why: { zh: string, en: string } } } }> } };

export type MorePlacesToInspectQueryVariables = Exact<{
  after: string | number;
}>;


export type MorePlacesToInspectQuery = { inspectionDuty: { places: Array<{ id: string, kind: PlaceKind, divisionCode: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, openState: { open: boolean, enter: boolean, why: { zh: string, en: string } } }> } };

export type RecordOpeningCheckMutationVariables = Exact<{
  input: RecordOpeningCheckInput;
}>;


export type RecordOpeningCheckMutation = { recordOpeningCheck: { check: { result: OpeningCheckResult } | null, userErrors: Array<{ code: RecordOpeningCheckErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReportPlaceMutationVariables = Exact<{
  input: ReportPlaceInput;
}>;


export type ReportPlaceMutation = { reportPlace: { received: boolean, number: string | null, userErrors: Array<{ code: ReportPlaceErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReportProgressQueryVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type ReportProgressQuery = { reportProgress: Array<{ number: string, kind: OpeningReportKind, at: string, state: OpeningReportState, sentAt: string | null, checkedAt: string | null, reason: string | null, dueAt: string | null, place: { id: string, name: { zh: string, en: string } }, answers: Array<{ step: OpeningFollowUpStepKind, at: string, text: string }> }> };

export type WatchTotalsFragment = { lotUnits: number, spaces: number, groundUnits: number, grounds: number, courts: number, reservations: number, arrivals: number, checks: number, kept: number, broken: number, beyond: number, unclear: number, openingRate: number | null, reports: number, unchecked: number, neverVerified: number };

export type OpeningWatchQueryVariables = Exact<{
  division: string;
  month: string;
}>;


export type OpeningWatchQuery = { openingWatch: { division: { code: string, name: { zh: string, en: string } }, totals: { lotUnits: number, spaces: number, groundUnits: number, grounds: number, courts: number, reservations: number, arrivals: number, checks: number, kept: number, broken: number, beyond: number, unclear: number, openingRate: number | null, reports: number, unchecked: number, neverVerified: number }, followUps: Array<{ id: string, state: OpeningFollowUpState, cause: OpeningFollowUpCause, evening: string, dueAt: string, overdue: boolean, checks: number, reports: number, place: { id: string, name: { zh: string, en: string } }, unit: { id: string, name: { zh: string, en: string } }, steps: Array<{ step: OpeningFollowUpStepKind, at: string, text: string, by: { id: string, name: string } | null }> }>, reports: Array<{ id: string, kind: OpeningReportKind, text: string, at: string, verdict: OpeningReportVerdict, phone: string | null, followUpId: string | null, setAside: { reason: string, at: string, by: { name: string } } | null, sent: { at: string, until: string, checkedAt: string | null, result: OpeningCheckResult | null, note: string | null, inspector: { name: string }, by: { name: string } } | null, place: { id: string, name: { zh: string, en: string } } }> } | null };

export type ShownReportFragment = { id: string, kind: OpeningReportKind, text: string, at: string, verdict: OpeningReportVerdict, phone: string | null, followUpId: string | null, setAside: { reason: string, at: string, by: { name: string } } | null, sent: { at: string, until: string, checkedAt: string | null, result: OpeningCheckResult | null, note: string | null, inspector: { name: string }, by: { name: string } } | null, place: { id: string, name: { zh: string, en: string } } };

export type MoreFollowUpsQueryVariables = Exact<{
  division: string;
  month: string;
  after: string | number;
}>;


export type MoreFollowUpsQuery = { openingWatch: { followUps: Array<{ id: string, state: OpeningFollowUpState, cause: OpeningFollowUpCause, evening: string, dueAt: string, overdue: boolean, checks: number, reports: number, place: { id: string, name: { zh: string, en: string } }, unit: { id: string, name: { zh: string, en: string } }, steps: Array<{ step: OpeningFollowUpStepKind, at: string, text: string, by: { id: string, name: string } | null }> }> } | null };

export type MoreReportsQueryVariables = Exact<{
  division: string;
  month: string;
  after: string | number;
}>;


export type MoreReportsQuery = { openingWatch: { reports: Array<{ id: string, kind: OpeningReportKind, text: string, at: string, verdict: OpeningReportVerdict, phone: string | null, followUpId: string | null, setAside: { reason: string, at: string, by: { name: string } } | null, sent: { at: string, until: string, checkedAt: string | null, result: OpeningCheckResult | null, note: string | null, inspector: { name: string }, by: { name: string } } | null, place: { id: string, name: { zh: string, en: string } } }> } | null };

export type WatchUnitsQueryVariables = Exact<{
  division: string;
  month: string;
  after?: string | null | undefined;
}>;


export type WatchUnitsQuery = { openingWatch: { units: { nodes: Array<{ unit: { id: string, name: { zh: string, en: string } }, totals: { lotUnits: number, spaces: number, groundUnits: number, grounds: number, courts: number, reservations: number, arrivals: number, checks: number, kept: number, broken: number, beyond: number, unclear: number, openingRate: number | null, reports: number, unchecked: number, neverVerified: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type WatchPlacesQueryVariables = Exact<{
  division: string;
  month: string;
  after?: string | null | undefined;
}>;


export type WatchPlacesQuery = { openingWatch: { places: { nodes: Array<{ checks: number, kept: number, broken: number, beyond: number, unclear: number, openingRate: number | null, reports: number, reservations: number, arrivals: number, place: { id: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, unitName: { zh: string, en: string }, spaces: { offered: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OpeningInspectorsQueryVariables = Exact<{
  division: string;
}>;


export type OpeningInspectorsQuery = { openingInspectors: Array<{ id: string, name: string, unit: { name: { zh: string, en: string } } }> };

export type AssignInspectionRouteMutationVariables = Exact<{
  input: AssignInspectionRouteInput;
}>;


export type AssignInspectionRouteMutation = { assignInspectionRoute: { route: { id: string } | null, userErrors: Array<{ code: AssignInspectionRouteErrorCode, message: string, path: Array<string>, rule: string }> } };

export type OpenFollowUpMutationVariables = Exact<{
  input: OpenFollowUpInput;
}>;


export type OpenFollowUpMutation = { openFollowUp: { userErrors: Array<{ code: OpenFollowUpErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SetReportAsideMutationVariables = Exact<{
  input: SetReportAsideInput;
}>;


export type SetReportAsideMutation = { setReportAside: { userErrors: Array<{ code: SetReportAsideErrorCode, message: string, path: Array<string>, rule: string }> } };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type NoticesQuery = { myNotices: { nodes: Array<{ id: string, kind: NoticeKind, at: string, text: string, readAt: string | null, seriesId: string | null, statementId: string | null, rentalOrderId: string | null, groundId: string | null, request: { id: string, state: VehicleRequestState, window: { from: string, to: string } } | null, order: { id: string, window: { from: string } } | null, emergency: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { myNotices: { unreadCount: number, nodes: Array<{ id: string, at: string, text: string }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unreadCount: number | null, userErrors: Array<{ code: MarkNoticesReadErrorCode, message: string, path: Array<string>, rule: string }> } };

export type OpeningFiguresQueryVariables = Exact<{
  division: string;
}>;


export type OpeningFiguresQuery = { openingFigures: { at: string, units: number, lots: number, grounds: number, spaces: number, openNow: number, hoursPerWeek: number, verified: number, division: { code: string, name: { zh: string, en: string } }, byDivision: Array<{ units: number, lots: number, grounds: number, spaces: number, openNow: number, hoursPerWeek: number, verified: number, division: { code: string, name: { zh: string, en: string } } }> } | null };

export type OpeningCountsFragment = { units: number, lots: number, grounds: number, spaces: number, openNow: number, hoursPerWeek: number, verified: number };

export type InWayOfTakingBackQueryVariables = Exact<{
  placeIds: Array<string | number> | string | number;
  periodId?: string | number | null | undefined;
  versionId?: string | number | null | undefined;
}>;


export type InWayOfTakingBackQuery = { reservationsInWay: number, courtBookingsInWay: number, insideInWay: { vehicles: number | null, told: number } };

export type InWayOfClosureQueryVariables = Exact<{
  placeIds: Array<string | number> | string | number;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type InWayOfClosureQuery = { reservationsInWay: number, courtBookingsInWay: number, insideInWay: { vehicles: number | null, told: number } };

export type ClosePlacesMutationVariables = Exact<{
  input: ClosePlacesInput;
}>;


export type ClosePlacesMutation = { closePlaces: { closureId: string | null, items: Array<{ placeId: string, outcome: PlaceOutcome, place: { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null } | null, userErrors: Array<{ code: PlaceActErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: ClosePlacesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChangeClosureMutationVariables = Exact<{
  input: ChangeClosureInput;
}>;


export type ChangeClosureMutation = { changeClosure: { items: Array<{ placeId: string, outcome: PlaceOutcome, place: { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null } | null, userErrors: Array<{ code: PlaceActErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: ChangeClosureErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EndClosureMutationVariables = Exact<{
  input: EndClosureInput;
}>;


export type EndClosureMutation = { endClosure: { items: Array<{ placeId: string, outcome: PlaceOutcome, place: { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null } | null, userErrors: Array<{ code: PlaceActErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: EndClosureErrorCode, message: string, path: Array<string>, rule: string }> } };

export type OpenOnceMutationVariables = Exact<{
  input: OpenOnceInput;
}>;


export type OpenOnceMutation = { openOnce: { items: Array<{ placeId: string, outcome: PlaceOutcome, place: { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null } | null, userErrors: Array<{ code: PlaceActErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: OpenOnceErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CancelOpenOnceMutationVariables = Exact<{
  input: CancelOpenOnceInput;
}>;


export type CancelOpenOnceMutation = { cancelOpenOnce: { items: Array<{ placeId: string, outcome: PlaceOutcome, place: { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null } | null, userErrors: Array<{ code: PlaceActErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: CancelOpenOnceErrorCode, message: string, path: Array<string>, rule: string }> } };

export type OpeningOfPlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type OpeningOfPlaceQuery = { place: { id: string, kind: PlaceKind, divisionCode: string, opening: { mayChange: boolean, versions: Array<{ effectiveTo: string | null, reason: string | null, setAt: string | null, id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, title: { zh: string, en: string } | null, source: { number: string | null, date: string | null, url: string | null } | null, setBy: { name: string } | null, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null } } | null };

export type OpeningHistoryQueryVariables = Exact<{
  placeId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OpeningHistoryQuery = { openingHistory: { nodes: Array<{ id: string, act: OpeningAct, at: string, why: string, by: { name: string } | null, before: Array<{ zh: string, en: string }>, after: Array<{ zh: string, en: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ClosureShownFragment = { id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } };

export type OncePeriodShownFragment = { id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null };

export type OpeningPlaceShownFragment = { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null };

export type PlaceActItemShownFragment = { placeId: string, outcome: PlaceOutcome, place: { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null } | null, userErrors: Array<{ code: PlaceActErrorCode, message: string, path: Array<string>, rule: string }> };

export type OpeningDivisionsQueryVariables = Exact<{
  of: string;
}>;


export type OpeningDivisionsQuery = { divisions: Array<{ code: string, level: DivisionLevel, name: { zh: string, en: string } }> };

export type OpeningPlacesQueryVariables = Exact<{
  division: string;
  kind?: PlaceKind | null | undefined;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpeningPlacesQuery = { openingPlaces: { nodes: Array<{ id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpeningTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningTemplatesQuery = { openingTemplates: Array<{ id: string, kind: PlaceKind, published: string, title: { zh: string, en: string }, city: { zh: string, en: string }, facts: Array<{ zh: string, en: string }>, opening: { lines: Array<{ zh: string, en: string }> } }> };

export type PreviewOpeningQueryVariables = Exact<{
  input: PreviewOpeningInput;
}>;


export type PreviewOpeningQuery = { previewOpening: { previews: Array<{ opensMinutes: number, closesMinutes: number, reservationsTouched: number, courtBookingsTouched: number, places: Array<{ id: string, divisionCode: string, name: { zh: string, en: string } }>, revisions: Array<{ placeId: string, revision: number }>, keepOwn: Array<{ id: string, name: { zh: string, en: string } }>, parts: Array<{ holiday: { zh: string, en: string } | null, days: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, windows: Array<{ from: string, to: string }>, spans: Array<{ from: string, to: string, difference: OpeningDifference }> }>, insideTouched: { vehicles: number | null, told: number }, warnings: Array<{ kind: OpeningWarningKind, words: { zh: string, en: string } }> }>, userErrors: Array<{ code: PreviewOpeningErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SetOpeningMutationVariables = Exact<{
  input: SetOpeningInput;
}>;


export type SetOpeningMutation = { setOpening: { items: Array<{ placeId: string, outcome: PlaceOutcome, place: { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null } | null, userErrors: Array<{ code: PlaceActErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: SetOpeningErrorCode, message: string, path: Array<string>, rule: string }> } };

export type WithdrawOpeningMutationVariables = Exact<{
  input: WithdrawOpeningInput;
}>;


export type WithdrawOpeningMutation = { withdrawOpening: { items: Array<{ placeId: string, outcome: PlaceOutcome, place: { id: string, kind: PlaceKind, divisionCode: string, name: { zh: string, en: string }, unitName: { zh: string, en: string }, openState: { open: boolean, reason: OpenReason, mustLeaveBy: string | null, opensAt: string | null }, opening: { mayChange: boolean, versions: Array<{ id: string | null, state: OpeningVersionState, effectiveFrom: string | null, own: boolean, lines: Array<{ zh: string, en: string }> }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }>, periods: Array<{ id: string | null, replacesRules: boolean, whole: { from: string, to: string } | null, eachDay: { firstDay: string, lastDay: string, hours: Array<{ from: string, to: string }> } | null, name: { zh: string, en: string } | null }> } | null } | null, userErrors: Array<{ code: PlaceActErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: WithdrawOpeningErrorCode, message: string, path: Array<string>, rule: string }> } };

export type UpsertStationsMutationVariables = Exact<{
  input: UpsertStationsInput;
}>;


export type UpsertStationsMutation = { upsertStations: { results: Array<{ partnerReference: string, outcome: UpsertOutcome, userErrors: Array<{ code: UpsertStationsErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: UpsertStationsErrorCode, message: string, path: Array<string>, rule: string }> } };

export type UpsertCarsMutationVariables = Exact<{
  input: UpsertCarsInput;
}>;


export type UpsertCarsMutation = { upsertCars: { results: Array<{ partnerReference: string, outcome: UpsertOutcome, userErrors: Array<{ code: UpsertCarsErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: UpsertCarsErrorCode, message: string, path: Array<string>, rule: string }> } };

export type UpsertTariffsMutationVariables = Exact<{
  input: UpsertTariffsInput;
}>;


export type UpsertTariffsMutation = { upsertTariffs: { results: Array<{ partnerReference: string, outcome: UpsertOutcome, userErrors: Array<{ code: UpsertTariffsErrorCode, message: string, path: Array<string>, rule: string }> }>, userErrors: Array<{ code: UpsertTariffsErrorCode, message: string, path: Array<string>, rule: string }> } };

export type TariffPreviewQueryVariables = Exact<{
  input: TariffPreviewInput;
}>;


export type TariffPreviewQuery = { tariffPreview: { total: { amountFen: number } | null, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, userErrors: Array<{ code: TariffPreviewErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EditedStationFragment = { id: string, partnerReference: string, division: string, bays: number, state: StationState, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, standard: Array<{ item: StandardItemName, met: boolean, evidence: string }> };

export type EditedCarFragment = { id: string, partnerReference: string, plateNumber: string, model: string, seats: number, energy: Energy, station: { id: string, partnerReference: string, name: { zh: string, en: string } } | null, tariff: { id: string, partnerReference: string } | null, papers: { fullRangeKm: number, engineDisplacementL: number | null, marked: boolean, insuredUntil: string, inspectedUntil: string, positioningDevice: string, price: { amountFen: number } } };

export type OwnStationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnStationsQuery = { myStations: { nodes: Array<{ id: string, partnerReference: string, state: StationState, bays: number, takenBays: number, division: string, name: { zh: string, en: string }, address: { zh: string, en: string }, standard: Array<{ item: StandardItemName, met: boolean, evidence: string }>, inspections: Array<{ id: string, at: string, passed: boolean, note: string, items: Array<{ item: StandardItemName, met: boolean }> }>, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }>, location: { lat: number, lng: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OwnCarsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnCarsQuery = { myCars: { nodes: Array<{ id: string, partnerReference: string, plateNumber: string, model: string, state: CarState, batteryPercent: number | null, rangeKm: number, reportedAt: string | null, seats: number, energy: Energy, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }>, station: { id: string, partnerReference: string, name: { zh: string, en: string } } | null, tariff: { id: string, partnerReference: string } | null, papers: { fullRangeKm: number, engineDisplacementL: number | null, marked: boolean, insuredUntil: string, inspectedUntil: string, positioningDevice: string, price: { amountFen: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OwnTariffsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnTariffsQuery = { myTariffs: { nodes: Array<{ id: string, partnerReference: string, name: { zh: string, en: string }, versions: Array<{ effectiveFrom: string, startFen: number, dailyCapFen: number, includedKm: number, restDayPercent: number, holidayPercent: number, minuteTiers: Array<{ fromMinute: number, fenPerMinute: number }>, kmTiers: Array<{ fromKm: number, fenPerKm: number }>, night: { fromMinute: number, toMinute: number, percent: number } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PartnerComplaintsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerComplaintsQuery = { partnerComplaints: { nodes: Array<{ id: string, kind: RentalOrderKind, state: RentalOrderState, plateNumber: string, model: string, expectedKm: number, holdUntil: string, lateAt: string | null, reason: string | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, unitName: { zh: string, en: string }, window: { from: string, to: string }, estimate: { amountFen: number }, meeting: { place: string, destination: string | null, centreTelephone: string | null } | null, command: { id: string, kind: LockCommandKind, state: LockCommandState, deadline: string } | null, pickUp: { odometerKm: number | null } | null, dropOff: { placeCheck: ReturnPlaceCheck | null } | null, damages: Array<{ at: string, text: string }>, charges: { km: number, total: { amountFen: number } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnswerRentalComplaintMutationVariables = Exact<{
  input: AnswerRentalComplaintInput;
}>;


export type AnswerRentalComplaintMutation = { answerRentalComplaint: { rentalOrder: { id: string } | null, userErrors: Array<{ code: AnswerRentalComplaintErrorCode, message: string, path: Array<string>, rule: string }> } };

export type PartnerRentalOrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerRentalOrdersQuery = { testClock: { now: string, aheadSeconds: number } | null, partnerRentalOrders: { nodes: Array<{ id: string, kind: RentalOrderKind, state: RentalOrderState, plateNumber: string, model: string, expectedKm: number, holdUntil: string, lateAt: string | null, reason: string | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, unitName: { zh: string, en: string }, window: { from: string, to: string }, estimate: { amountFen: number }, meeting: { place: string, destination: string | null, centreTelephone: string | null } | null, command: { id: string, kind: LockCommandKind, state: LockCommandState, deadline: string } | null, pickUp: { odometerKm: number | null } | null, dropOff: { placeCheck: ReturnPlaceCheck | null } | null, damages: Array<{ at: string, text: string }>, charges: { km: number, total: { amountFen: number } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConfirmRentalOrderMutationVariables = Exact<{
  input: ConfirmRentalOrderInput;
}>;


export type ConfirmRentalOrderMutation = { confirmRentalOrder: { rentalOrder: { id: string } | null, userErrors: Array<{ code: ConfirmRentalOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DeclineRentalOrderMutationVariables = Exact<{
  input: DeclineRentalOrderInput;
}>;


export type DeclineRentalOrderMutation = { declineRentalOrder: { rentalOrder: { id: string } | null, userErrors: Array<{ code: DeclineRentalOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type FailRentalOrderMutationVariables = Exact<{
  input: FailRentalOrderInput;
}>;


export type FailRentalOrderMutation = { failRentalOrder: { rentalOrder: { id: string } | null, userErrors: Array<{ code: FailRentalOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AcknowledgeLockCommandMutationVariables = Exact<{
  input: AcknowledgeLockCommandInput;
}>;


export type AcknowledgeLockCommandMutation = { acknowledgeLockCommand: { command: { id: string } | null, userErrors: Array<{ code: AcknowledgeLockCommandErrorCode, message: string, path: Array<string>, rule: string }> } };

export type PartnerOrderFragment = { id: string, kind: RentalOrderKind, state: RentalOrderState, plateNumber: string, model: string, expectedKm: number, holdUntil: string, lateAt: string | null, reason: string | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, unitName: { zh: string, en: string }, window: { from: string, to: string }, estimate: { amountFen: number }, meeting: { place: string, destination: string | null, centreTelephone: string | null } | null, command: { id: string, kind: LockCommandKind, state: LockCommandState, deadline: string } | null, pickUp: { odometerKm: number | null } | null, dropOff: { placeCheck: ReturnPlaceCheck | null } | null, damages: Array<{ at: string, text: string }>, charges: { km: number, total: { amountFen: number } } | null };

export type OwnPartnerQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPartnerQuery = { partnerViewer: { person: { id: string } | null, partner: { id: string, state: PartnerState, supervisionTelephone: string, name: { zh: string, en: string }, papers: { reason: string | null, confirmMinutes: number, staleMinutes: number, agreement: { number: string, from: string, to: string, services: Array<RentalService> } } | null, people: Array<{ id: string, name: string, telephone: string, role: PartnerRole }> | null, clients: Array<{ id: string, name: string, scopes: Array<PartnerScope>, madeAt: string, revokedAt: string | null, credentials: Array<{ issuerClientId: string, madeAt: string, lastUsedAt: string | null }> }> | null } } | null };

export type PartnerHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerHealthQuery = { webhookEndpoints: Array<{ id: string, url: string, state: WebhookEndpointState, disabledBecause: WebhookDisabledBecause | null, failingSince: string | null }>, deadLetters: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean } } };

export type OwnPartnerFactsFragment = { id: string, state: PartnerState, supervisionTelephone: string, name: { zh: string, en: string }, papers: { reason: string | null, confirmMinutes: number, staleMinutes: number, agreement: { number: string, from: string, to: string, services: Array<RentalService> } } | null, people: Array<{ id: string, name: string, telephone: string, role: PartnerRole }> | null, clients: Array<{ id: string, name: string, scopes: Array<PartnerScope>, madeAt: string, revokedAt: string | null, credentials: Array<{ issuerClientId: string, madeAt: string, lastUsedAt: string | null }> }> | null };

export type OwnSystemFragment = { id: string, name: string, scopes: Array<PartnerScope>, madeAt: string, revokedAt: string | null, credentials: Array<{ issuerClientId: string, madeAt: string, lastUsedAt: string | null }> };

export type RegisterPartnerClientMutationVariables = Exact<{
  input: RegisterPartnerClientInput;
}>;


export type RegisterPartnerClientMutation = { registerPartnerClient: { issuerClientId: string | null, clientSecret: string | null, userErrors: Array<{ code: RegisterPartnerClientErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AddPartnerCredentialMutationVariables = Exact<{
  input: AddPartnerCredentialInput;
}>;


export type AddPartnerCredentialMutation = { addPartnerCredential: { issuerClientId: string | null, clientSecret: string | null, userErrors: Array<{ code: AddPartnerCredentialErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RevokePartnerCredentialMutationVariables = Exact<{
  input: RevokePartnerCredentialInput;
}>;


export type RevokePartnerCredentialMutation = { revokePartnerCredential: { client: { id: string } | null, userErrors: Array<{ code: RevokePartnerCredentialErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RevokePartnerClientMutationVariables = Exact<{
  input: RevokePartnerClientInput;
}>;


export type RevokePartnerClientMutation = { revokePartnerClient: { client: { id: string } | null, userErrors: Array<{ code: RevokePartnerClientErrorCode, message: string, path: Array<string>, rule: string }> } };

export type InvitePartnerPersonMutationVariables = Exact<{
  input: InvitePartnerPersonInput;
}>;


export type InvitePartnerPersonMutation = { invitePartnerPerson: { person: { id: string } | null, userErrors: Array<{ code: InvitePartnerPersonErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChangePartnerPersonMutationVariables = Exact<{
  input: ChangePartnerPersonInput;
}>;


export type ChangePartnerPersonMutation = { changePartnerPerson: { person: { id: string } | null, userErrors: Array<{ code: ChangePartnerPersonErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RemovePartnerPersonMutationVariables = Exact<{
  input: RemovePartnerPersonInput;
}>;


export type RemovePartnerPersonMutation = { removePartnerPerson: { person: { id: string } | null, userErrors: Array<{ code: RemovePartnerPersonErrorCode, message: string, path: Array<string>, rule: string }> } };

export type PartnerQuotesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerQuotesQuery = { testClock: { now: string, aheadSeconds: number } | null, partnerQuotes: { nodes: Array<{ id: string, state: RentalQuoteState, askedAt: string, until: string, reason: string | null, withdrawal: { because: QuoteWithdrawalCause, changed: Array<TripField> } | null, need: { kind: RentalKind, driving: Driving, passengers: number, distanceKm: number | null, pickUp: string | null, window: { from: string, to: string }, division: { name: { zh: string, en: string } } }, offer: { plateNumber: string, model: string, seats: number, driverName: string | null, driverTelephone: string | null, handOver: string | null, validUntil: string, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, offered: Array<{ line: QuoteLineKind, quantity: number, unit: { amountFen: number } }> } | null, order: { id: string, state: RentalOrderState, holdUntil: string, reason: string | null, meeting: { place: string, destination: string | null, centreTelephone: string | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfferQuoteMutationVariables = Exact<{
  input: OfferQuoteInput;
}>;


export type OfferQuoteMutation = { offerQuote: { quote: { id: string } | null, userErrors: Array<{ code: OfferQuoteErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DeclineQuoteMutationVariables = Exact<{
  input: DeclineQuoteInput;
}>;


export type DeclineQuoteMutation = { declineQuote: { quote: { id: string } | null, userErrors: Array<{ code: DeclineQuoteErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ConfirmMarketRentalMutationVariables = Exact<{
  input: ConfirmMarketRentalInput;
}>;


export type ConfirmMarketRentalMutation = { confirmMarketRental: { rentalOrder: { id: string } | null, userErrors: Array<{ code: ConfirmMarketRentalErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AskedQuoteFragment = { id: string, state: RentalQuoteState, askedAt: string, until: string, reason: string | null, withdrawal: { because: QuoteWithdrawalCause, changed: Array<TripField> } | null, need: { kind: RentalKind, driving: Driving, passengers: number, distanceKm: number | null, pickUp: string | null, window: { from: string, to: string }, division: { name: { zh: string, en: string } } }, offer: { plateNumber: string, model: string, seats: number, driverName: string | null, driverTelephone: string | null, handOver: string | null, validUntil: string, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, offered: Array<{ line: QuoteLineKind, quantity: number, unit: { amountFen: number } }> } | null, order: { id: string, state: RentalOrderState, holdUntil: string, reason: string | null, meeting: { place: string, destination: string | null, centreTelephone: string | null } | null } | null };

export type PartnerWaitingQueryVariables = Exact<{
  orders: boolean;
  statements: boolean;
}>;


export type PartnerWaitingQuery = { testClock?: { now: string, aheadSeconds: number } | null, partnerRentalOrders?: { nodes: Array<{ id: string, state: RentalOrderState, command: { state: LockCommandState } | null }> }, partnerQuotes?: { nodes: Array<{ id: string, state: RentalQuoteState, askedAt: string, until: string, reason: string | null, withdrawal: { because: QuoteWithdrawalCause, changed: Array<TripField> } | null, need: { kind: RentalKind, driving: Driving, passengers: number, distanceKm: number | null, pickUp: string | null, window: { from: string, to: string }, division: { name: { zh: string, en: string } } }, offer: { plateNumber: string, model: string, seats: number, driverName: string | null, driverTelephone: string | null, handOver: string | null, validUntil: string, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, offered: Array<{ line: QuoteLineKind, quantity: number, unit: { amountFen: number } }> } | null, order: { id: string, state: RentalOrderState, holdUntil: string, reason: string | null, meeting: { place: string, destination: string | null, centreTelephone: string | null } | null } | null }> }, partnerComplaints?: { nodes: Array<{ id: string, complaint: { answer: { at: string } | null } | null }> }, waitingStatements?: Array<{ id: string }> };

export type WebhookEndpointsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEndpointsQuery = { webhookEndpoints: Array<{ id: string, url: string, types: Array<RentalEventType> | null, state: WebhookEndpointState, disabledBecause: WebhookDisabledBecause | null, failingSince: string | null, secrets: Array<{ madeAt: string, endsAt: string | null }> }> };

export type WebhookDeliveriesQueryVariables = Exact<{
  endpointId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhookDeliveries: { nodes: Array<{ id: string, endpointId: string, eventId: string, type: RentalEventType, subjectId: string, state: WebhookDeliveryState, madeAt: string, nextAt: string | null, tries: Array<{ at: string, status: number | null, trouble: WebhookTrouble | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DeadLettersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { deadLetters: { nodes: Array<{ id: string, endpointId: string, eventId: string, type: RentalEventType, subjectId: string, state: WebhookDeliveryState, madeAt: string, nextAt: string | null, tries: Array<{ at: string, status: number | null, trouble: WebhookTrouble | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterWebhookEndpointMutationVariables = Exact<{
  input: RegisterWebhookEndpointInput;
}>;


export type RegisterWebhookEndpointMutation = { registerWebhookEndpoint: { secret: string | null, endpoint: { id: string } | null, userErrors: Array<{ code: RegisterWebhookEndpointErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChangeWebhookEndpointMutationVariables = Exact<{
  input: ChangeWebhookEndpointInput;
}>;


export type ChangeWebhookEndpointMutation = { changeWebhookEndpoint: { endpoint: { id: string } | null, userErrors: Array<{ code: ChangeWebhookEndpointErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string | null, userErrors: Array<{ code: RotateWebhookSecretErrorCode, message: string, path: Array<string>, rule: string }> } };

export type TestWebhookMutationVariables = Exact<{
  input: TestWebhookInput;
}>;


export type TestWebhookMutation = { testWebhook: { delivery: { id: string } | null, userErrors: Array<{ code: TestWebhookErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RedeliverWebhooksMutationVariables = Exact<{
  input: RedeliverWebhooksInput;
}>;


export type RedeliverWebhooksMutation = { redeliverWebhooks: { results: Array<{ deliveryId: string, error: { code: RedeliverWebhookErrorCode, message: string, path: Array<string>, rule: string } | null }>, userErrors: Array<{ code: RedeliverWebhooksErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EndpointShownFragment = { id: string, url: string, types: Array<RentalEventType> | null, state: WebhookEndpointState, disabledBecause: WebhookDisabledBecause | null, failingSince: string | null, secrets: Array<{ madeAt: string, endsAt: string | null }> };

export type DeliveryShownFragment = { id: string, endpointId: string, eventId: string, type: RentalEventType, subjectId: string, state: WebhookDeliveryState, madeAt: string, nextAt: string | null, tries: Array<{ at: string, status: number | null, trouble: WebhookTrouble | null }> };

export type PartnerStationsQueryVariables = Exact<{
  division: string;
  partnerId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerStationsQuery = { stations: { nodes: Array<{ id: string, partnerReference: string, state: StationState, bays: number, takenBays: number, partner: { id: string }, cars: Array<{ id: string, partnerReference: string, plateNumber: string, model: string, state: CarState, batteryPercent: number | null, rangeKm: number, reportedAt: string | null, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }> }>, name: { zh: string, en: string }, address: { zh: string, en: string }, standard: Array<{ item: StandardItemName, met: boolean, evidence: string }>, inspections: Array<{ id: string, at: string, passed: boolean, note: string, items: Array<{ item: StandardItemName, met: boolean }> }>, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StationsToInspectQueryVariables = Exact<{
  division: string;
}>;


export type StationsToInspectQuery = { stationsToInspect: Array<{ id: string, partnerReference: string, state: StationState, bays: number, takenBays: number, partner: { id: string }, cars: Array<{ id: string, partnerReference: string, plateNumber: string, model: string, state: CarState, batteryPercent: number | null, rangeKm: number, reportedAt: string | null, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }> }>, name: { zh: string, en: string }, address: { zh: string, en: string }, standard: Array<{ item: StandardItemName, met: boolean, evidence: string }>, inspections: Array<{ id: string, at: string, passed: boolean, note: string, items: Array<{ item: StandardItemName, met: boolean }> }>, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }> }> };

export type CarsUnderWayQueryVariables = Exact<{
  division: string;
  partnerId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CarsUnderWayQuery = { carsUnderWay: { nodes: Array<{ purpose: VehiclePurpose, since: string, due: string, lateAt: string | null, car: { id: string, plateNumber: string, model: string }, unitName: { zh: string, en: string }, from: { name: { zh: string, en: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CarAwayFragment = { purpose: VehiclePurpose, since: string, due: string, lateAt: string | null, car: { id: string, plateNumber: string, model: string }, unitName: { zh: string, en: string }, from: { name: { zh: string, en: string } } | null };

export type OverseenStationFragment = { id: string, partnerReference: string, state: StationState, bays: number, takenBays: number, partner: { id: string }, cars: Array<{ id: string, partnerReference: string, plateNumber: string, model: string, state: CarState, batteryPercent: number | null, rangeKm: number, reportedAt: string | null, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }> }>, name: { zh: string, en: string }, address: { zh: string, en: string }, standard: Array<{ item: StandardItemName, met: boolean, evidence: string }>, inspections: Array<{ id: string, at: string, passed: boolean, note: string, items: Array<{ item: StandardItemName, met: boolean }> }>, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }> };

export type InspectStationMutationVariables = Exact<{
  input: InspectStationInput;
}>;


export type InspectStationMutation = { inspectStation: { inspection: { id: string, passed: boolean } | null, userErrors: Array<{ code: InspectStationErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CatalogueStationFragment = { id: string, partnerReference: string, state: StationState, bays: number, takenBays: number, name: { zh: string, en: string }, address: { zh: string, en: string }, standard: Array<{ item: StandardItemName, met: boolean, evidence: string }>, inspections: Array<{ id: string, at: string, passed: boolean, note: string, items: Array<{ item: StandardItemName, met: boolean }> }>, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }> };

export type CatalogueCarFragment = { id: string, partnerReference: string, plateNumber: string, model: string, state: CarState, batteryPercent: number | null, rangeKm: number, reportedAt: string | null, obstacles: Array<{ code: ListingObstacleCode, text: { zh: string, en: string } }> };

export type ComplainedRentalsQueryVariables = Exact<{
  division: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ComplainedRentalsQuery = { complainedRentals: { nodes: Array<{ id: string, state: RentalOrderState, plateNumber: string, window: { from: string, to: string }, unitName: { zh: string, en: string }, partner: { id: string, name: { zh: string, en: string } } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ComplainedRentalFragment = { id: string, state: RentalOrderState, plateNumber: string, window: { from: string, to: string }, unitName: { zh: string, en: string }, partner: { id: string, name: { zh: string, en: string } } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null };

export type PartnersQueryVariables = Exact<{
  division: string;
}>;


export type PartnersQuery = { rentalPartners: Array<{ id: string, state: PartnerState, name: { zh: string, en: string }, papers: { reason: string | null, agreement: { number: string, from: string, to: string, services: Array<RentalService> } } | null }> };

export type PartnerQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerQuery = { node:
    | { supervisionTelephone: string, id: string, state: PartnerState, papers: { creditCode: string, telephone: string, division: string, confirmMinutes: number, staleMinutes: number, appliedAt: string, reason: string | null, appliedBy: { id: string } | null, agreement: { number: string, from: string, to: string, services: Array<RentalService> } } | null, people: Array<{ id: string, name: string, telephone: string, role: PartnerRole }> | null, clients: Array<{ id: string, name: string, scopes: Array<PartnerScope>, revokedAt: string | null, credentials: Array<{ issuerClientId: string, madeAt: string, lastUsedAt: string | null }> }> | null, name: { zh: string, en: string } }
    | Record<PropertyKey, never>
   | null };

export type PartnerOrdersQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerOrdersQuery = { node:
    | { ordersUnderWay: { confirmed: number, out: number } | null }
    | Record<PropertyKey, never>
   | null };

export type RegisterPartnerMutationVariables = Exact<{
  input: RegisterPartnerApplicationInput;
}>;


export type RegisterPartnerMutation = { registerPartnerApplication: { partner: { id: string } | null, userErrors: Array<{ code: RegisterPartnerApplicationErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EngagePartnerMutationVariables = Exact<{
  input: EngagePartnerInput;
}>;


export type EngagePartnerMutation = { engagePartner: { partner: { id: string } | null, userErrors: Array<{ code: EngagePartnerErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DeclinePartnerMutationVariables = Exact<{
  input: DeclinePartnerInput;
}>;


export type DeclinePartnerMutation = { declinePartner: { partner: { id: string } | null, userErrors: Array<{ code: DeclinePartnerErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SuspendPartnerMutationVariables = Exact<{
  input: SuspendPartnerInput;
}>;


export type SuspendPartnerMutation = { suspendPartner: { partner: { id: string } | null, userErrors: Array<{ code: SuspendPartnerErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ResumePartnerMutationVariables = Exact<{
  input: ResumePartnerInput;
}>;


export type ResumePartnerMutation = { resumePartner: { partner: { id: string } | null, userErrors: Array<{ code: ResumePartnerErrorCode, message: string, path: Array<string>, rule: string }> } };

export type EndPartnerMutationVariables = Exact<{
  input: EndPartnerInput;
}>;


export type EndPartnerMutation = { endPartner: { partner: { id: string } | null, userErrors: Array<{ code: EndPartnerErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReplacePartnerOwnerMutationVariables = Exact<{
  input: ReplacePartnerOwnerInput;
}>;


export type ReplacePartnerOwnerMutation = { replacePartnerOwner: { partner: { id: string } | null, userErrors: Array<{ code: ReplacePartnerOwnerErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChangeAgreementMutationVariables = Exact<{
  input: ChangeAgreementInput;
}>;


export type ChangeAgreementMutation = { changeAgreement: { partner: { id: string } | null, userErrors: Array<{ code: ChangeAgreementErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ListedPartnerFragment = { id: string, state: PartnerState, name: { zh: string, en: string }, papers: { reason: string | null, agreement: { number: string, from: string, to: string, services: Array<RentalService> } } | null };

export type WholePartnerFragment = { supervisionTelephone: string, id: string, state: PartnerState, papers: { creditCode: string, telephone: string, division: string, confirmMinutes: number, staleMinutes: number, appliedAt: string, reason: string | null, appliedBy: { id: string } | null, agreement: { number: string, from: string, to: string, services: Array<RentalService> } } | null, people: Array<{ id: string, name: string, telephone: string, role: PartnerRole }> | null, clients: Array<{ id: string, name: string, scopes: Array<PartnerScope>, revokedAt: string | null, credentials: Array<{ issuerClientId: string, madeAt: string, lastUsedAt: string | null }> }> | null, name: { zh: string, en: string } };

export type PartnerServicesQueryVariables = Exact<{
  division: string;
  month: string;
  before: string;
}>;


export type PartnerServicesQuery = { partnerServices: Array<{ orderSharePercent: number, spendingSharePercent: number, concerns: Array<ServiceConcern>, orders: number, confirmed: number, declined: number, expired: number, failed: number, closed: number, complaints: number, medianConfirmMinutes: number | null, worstConfirmMinutes: number | null, unservedPercent: number, complaintPercent: number, partner: { id: string, state: PartnerState, name: { zh: string, en: string }, papers: { division: string } | null }, spent: { amountFen: number }, units: Array<{ orders: number, percent: number, unit: { id: string, name: { zh: string, en: string } } | null, spent: { amountFen: number } }>, dispatchers: Array<{ orders: number, percent: number, dearer: number, dispatcher: { id: string, name: string } | null, spent: { amountFen: number } }>, standing: { cars: number, staleCars: number, carsNotToStandard: number, stations: number, stationsNotInspected: number } }> | null, monthBefore: Array<{ orders: number, confirmed: number, declined: number, expired: number, failed: number, closed: number, complaints: number, medianConfirmMinutes: number | null, worstConfirmMinutes: number | null, unservedPercent: number, complaintPercent: number, partner: { id: string } }> | null, rentalPolicy: { values: Array<{ term: RentalPolicyTerm, value: number }> } | null };

export type ServedFiguresFragment = { orders: number, confirmed: number, declined: number, expired: number, failed: number, closed: number, complaints: number, medianConfirmMinutes: number | null, worstConfirmMinutes: number | null, unservedPercent: number, complaintPercent: number };

export type ServedMonthFragment = { orderSharePercent: number, spendingSharePercent: number, concerns: Array<ServiceConcern>, orders: number, confirmed: number, declined: number, expired: number, failed: number, closed: number, complaints: number, medianConfirmMinutes: number | null, worstConfirmMinutes: number | null, unservedPercent: number, complaintPercent: number, partner: { id: string, state: PartnerState, name: { zh: string, en: string }, papers: { division: string } | null }, spent: { amountFen: number }, units: Array<{ orders: number, percent: number, unit: { id: string, name: { zh: string, en: string } } | null, spent: { amountFen: number } }>, dispatchers: Array<{ orders: number, percent: number, dearer: number, dispatcher: { id: string, name: string } | null, spent: { amountFen: number } }>, standing: { cars: number, staleCars: number, carsNotToStandard: number, stations: number, stationsNotInspected: number } };

export type PlaceQueryVariables = Exact<{
  id: string | number;
  at?: string | null | undefined;
  atChosen: boolean;
  from?: string | null | undefined;
}>;


export type PlaceQuery = { place: { id: string, kind: PlaceKind, divisionCode: string, complaintsTelephone: string, lastVerifiedOpenOn: string | null, now: { enter: boolean, exit: boolean, at: string, open: boolean, mustLeaveBy: string | null, opensAt: string | null, provisional: boolean, notice: { zh: string, en: string } | null }, then?: { enter: boolean, exit: boolean, at: string, open: boolean, mustLeaveBy: string | null, opensAt: string | null, provisional: boolean, notice: { zh: string, en: string } | null }, occupancy: { free: number | null, asOf: string | null, stale: boolean, source: OccupancySource, forecast?: number | null } | null, openWindows: Array<{ from: string, to: string }>, comingClosures: Array<{ from: string, to: string | null, opensAt: string | null, reason: { zh: string, en: string } }>, name: { zh: string, en: string }, unitName: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, gates: Array<{ entry: boolean, exit: boolean, name: { zh: string, en: string } }>, spaces: { offered: number, accessible: number, charging: number } | null, courts: Array<{ sport: Sport, capacity: number | null, minimumPlayers: number | null, name: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null, registration: { zh: string, en: string }, openingRules: Array<{ zh: string, en: string }> } | null };

export type PlaceDaysQueryVariables = Exact<{
  from: string;
  to: string;
  division: string;
}>;


export type PlaceDaysQuery = { calendarDays: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> };

export type FactsOfPlaceFragment = { id: string, kind: PlaceKind, divisionCode: string, complaintsTelephone: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, unitName: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, gates: Array<{ entry: boolean, exit: boolean, name: { zh: string, en: string } }>, spaces: { offered: number, accessible: number, charging: number } | null, courts: Array<{ sport: Sport, capacity: number | null, minimumPlayers: number | null, name: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null, registration: { zh: string, en: string }, openingRules: Array<{ zh: string, en: string }> };

export type KeptPlacesQueryVariables = Exact<{
  division: string;
  kind: PlaceKind;
  after?: string | null | undefined;
}>;


export type KeptPlacesQuery = { places: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ openingData: unknown, id: string, kind: PlaceKind, divisionCode: string, complaintsTelephone: string, lastVerifiedOpenOn: string | null, name: { zh: string, en: string }, unitName: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number }, gates: Array<{ entry: boolean, exit: boolean, name: { zh: string, en: string } }>, spaces: { offered: number, accessible: number, charging: number } | null, courts: Array<{ sport: Sport, capacity: number | null, minimumPlayers: number | null, name: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null, registration: { zh: string, en: string }, openingRules: Array<{ zh: string, en: string }> }> } };

export type PlacesQueryVariables = Exact<{
  division: string;
  kind: PlaceKind;
  near?: GeoPointInput | null | undefined;
  at?: string | null | undefined;
  until?: string | null | undefined;
  filter?: PlaceFilter | null | undefined;
  from?: string | null | undefined;
  after?: string | null | undefined;
  en: boolean;
  lots: boolean;
  later: boolean;
}>;


export type PlacesQuery = { division: { level: DivisionLevel, centre: { lat: number, lng: number } } | null, places: { totalCount: number, openCount: number, openSpaces: number, at: string, dayKind: DayKind, provisional: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: { zh?: string, en?: string }, address: { zh?: string, en?: string }, location: { lat: number, lng: number }, gates: Array<{ entry: boolean, exit: boolean, name: { zh?: string, en?: string } }>, spaces?: { offered: number, accessible: number, charging: number } | null, occupancy?: { free?: number | null, asOf?: string | null, stale?: boolean, forecast?: number | null } | null, courts?: Array<{ sport: Sport }>, vehicleLimits?: { maxHeightCm: number | null } | null, openState: { enter?: boolean, exit?: boolean, at: string, open: boolean, mustLeaveBy: string | null, opensAt: string | null, provisional: boolean, notice: { zh?: string, en?: string } | null }, openWindows: Array<{ from: string, to: string }> }> } };

export type ListedPlaceFragment = { id: string, name: { zh?: string, en?: string }, address: { zh?: string, en?: string }, location: { lat: number, lng: number }, gates: Array<{ entry: boolean, exit: boolean, name: { zh?: string, en?: string } }>, spaces?: { offered: number, accessible: number, charging: number } | null, occupancy?: { free?: number | null, asOf?: string | null, stale?: boolean, forecast?: number | null } | null, courts?: Array<{ sport: Sport }>, vehicleLimits?: { maxHeightCm: number | null } | null, openState: { enter?: boolean, exit?: boolean, at: string, open: boolean, mustLeaveBy: string | null, opensAt: string | null, provisional: boolean, notice: { zh?: string, en?: string } | null }, openWindows: Array<{ from: string, to: string }> };

export type SpokenFragment = { zh?: string, en?: string };

export type StateOfPlaceFragment = { at: string, open: boolean, mustLeaveBy: string | null, opensAt: string | null, provisional: boolean };

export type WindowOfPlaceFragment = { from: string, to: string };

export type CityQueryVariables = Exact<{
  city: string;
}>;


export type CityQuery = { division: { code: string, name: { zh: string, en: string }, centre: { lat: number, lng: number } } | null, divisions: Array<{ code: string, name: { zh: string, en: string }, centre: { lat: number, lng: number } }> };

export type DivisionsQueryVariables = Exact<{
  of?: string | null | undefined;
}>;


export type DivisionsQuery = { divisions: Array<{ code: string, name: { zh: string, en: string }, centre: { lat: number, lng: number } }> };

export type NamedDivisionFragment = { code: string, name: { zh: string, en: string }, centre: { lat: number, lng: number } };

export type PlaceStateQueryVariables = Exact<{
  id: string | number;
  at?: string | null | undefined;
}>;


export type PlaceStateQuery = { place: { openState: { enter: boolean, exit: boolean, at: string, open: boolean, mustLeaveBy: string | null, opensAt: string | null, provisional: boolean, notice: { zh: string, en: string } | null } } | null };

export type PolicyQueryVariables = Exact<{
  division: string;
  city: string;
  date: string;
}>;


export type PolicyQuery = { bookingPolicy: { date: string, versions: Array<{ effectiveFrom: string, setAt: string, why: string, setBy: { name: string } | null, values: Array<{ term: BookingPolicyTerm, unit: BookingPolicyUnit, value: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }> }>, purposes: Array<{ category: VehicleCategory, purposes: Array<VehiclePurpose> }>, licences: Array<{ licenceClass: LicenceClass, seats: number }> }>, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: BookingPolicyTerm, unit: BookingPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }>, purposes: Array<{ category: VehicleCategory, purposes: Array<VehiclePurpose> }>, purposesSetBy: { code: string, name: { zh: string, en: string } } | null, licences: Array<{ licenceClass: LicenceClass, seats: number }>, licencesSetBy: { code: string, name: { zh: string, en: string } } | null } | null, city: { code: string, level: DivisionLevel, name: { zh: string, en: string } } | null, below: Array<{ code: string, level: DivisionLevel, name: { zh: string, en: string } }> };

export type OpeningPolicyQueryVariables = Exact<{
  division: string;
  city: string;
  date: string;
}>;


export type OpeningPolicyQuery = { openingPolicy: { date: string, versions: Array<{ effectiveFrom: string, setAt: string, why: string, setBy: { name: string } | null, values: Array<{ term: OpeningPolicyTerm, unit: OpeningPolicyUnit, value: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }> }> }>, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: OpeningPolicyTerm, unit: OpeningPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }> } | null, city: { code: string, level: DivisionLevel, name: { zh: string, en: string } } | null, below: Array<{ code: string, level: DivisionLevel, name: { zh: string, en: string } }> };

export type RentalPolicyQueryVariables = Exact<{
  division: string;
  city: string;
  date: string;
}>;


export type RentalPolicyQuery = { rentalPolicy: { date: string, versions: Array<{ effectiveFrom: string, setAt: string, why: string, setBy: { name: string } | null, values: Array<{ term: RentalPolicyTerm, unit: RentalPolicyUnit, value: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }> }> }>, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: RentalPolicyTerm, unit: RentalPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }> } | null, city: { code: string, level: DivisionLevel, name: { zh: string, en: string } } | null, below: Array<{ code: string, level: DivisionLevel, name: { zh: string, en: string } }> };

export type PolicyBeforeQueryVariables = Exact<{
  division: string;
  date: string;
}>;


export type PolicyBeforeQuery = { bookingPolicy: { date: string, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: BookingPolicyTerm, unit: BookingPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }>, purposes: Array<{ category: VehicleCategory, purposes: Array<VehiclePurpose> }>, purposesSetBy: { code: string, name: { zh: string, en: string } } | null, licences: Array<{ licenceClass: LicenceClass, seats: number }>, licencesSetBy: { code: string, name: { zh: string, en: string } } | null } | null };

export type OpeningPolicyBeforeQueryVariables = Exact<{
  division: string;
  date: string;
}>;


export type OpeningPolicyBeforeQuery = { openingPolicy: { date: string, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: OpeningPolicyTerm, unit: OpeningPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }> } | null };

export type RentalPolicyBeforeQueryVariables = Exact<{
  division: string;
  date: string;
}>;


export type RentalPolicyBeforeQuery = { rentalPolicy: { date: string, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: RentalPolicyTerm, unit: RentalPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }> } | null };

export type SetOpeningPolicyMutationVariables = Exact<{
  input: SetOpeningPolicyInput;
}>;


export type SetOpeningPolicyMutation = { setOpeningPolicy: { policy: { date: string } | null, userErrors: Array<{ code: SetOpeningPolicyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SetRentalPolicyMutationVariables = Exact<{
  input: SetRentalPolicyInput;
}>;


export type SetRentalPolicyMutation = { setRentalPolicy: { policy: { date: string } | null, userErrors: Array<{ code: SetRentalPolicyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SetBookingPolicyMutationVariables = Exact<{
  input: SetBookingPolicyInput;
}>;


export type SetBookingPolicyMutation = { setBookingPolicy: { policy: { date: string } | null, userErrors: Array<{ code: SetBookingPolicyErrorCode, message: string, path: Array<string>, rule: string }> } };

export type OpeningPolicyShownFragment = { date: string, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: OpeningPolicyTerm, unit: OpeningPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }> };

export type RentalPolicyShownFragment = { date: string, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: RentalPolicyTerm, unit: RentalPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }> };

export type PolicyShownFragment = { date: string, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } }, values: Array<{ term: BookingPolicyTerm, unit: BookingPolicyUnit, value: number, least: number, most: number, name: { zh: string, en: string }, choices: Array<{ zh: string, en: string }>, setBy: { code: string, name: { zh: string, en: string } } | null }>, purposes: Array<{ category: VehicleCategory, purposes: Array<VehiclePurpose> }>, purposesSetBy: { code: string, name: { zh: string, en: string } } | null, licences: Array<{ licenceClass: LicenceClass, seats: number }>, licencesSetBy: { code: string, name: { zh: string, en: string } } | null };

export type JurisdictionQueryVariables = Exact<{ [key: string]: never; }>;


export type JurisdictionQuery = { viewer: { jurisdiction: { code: string, level: DivisionLevel, name: { zh: string, en: string } } } | null };

export type FiguresQueryVariables = Exact<{
  division: string;
  city: string;
  month: string;
}>;


export type FiguresQuery = { divisionFigures: { requests: number, trips: number, kilometres: number, below: Array<{ requests: number, trips: number, kilometres: number, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } } }>, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } } } | null, city: { code: string, level: DivisionLevel, name: { zh: string, en: string } } | null };

export type AuditTrailQueryVariables = Exact<{
  of: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditRecords: { edges: Array<{ cursor: string, node: { at: string, act: AuditAct, useCase: string, actor: string, reason: string | null, person: { name: string } | null, changes: Array<{ name: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CasesQueryVariables = Exact<{
  division: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { violationCases: { nodes: Array<{ id: string, kind: ViolationKind, state: ViolationCaseState, openedAt: string, why: string, division: { name: { zh: string, en: string } }, emergency: { id: string, place: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportedDivisionFragment = { code: string, level: DivisionLevel, name: { zh: string, en: string } };

export type CountedFiguresFragment = { requests: number, trips: number, kilometres: number, division: { code: string, level: DivisionLevel, name: { zh: string, en: string } } };

export type PlannedChangeQueryVariables = Exact<{
  input: ChangeVehicleRequestInput;
}>;


export type PlannedChangeQuery = { vehicleRequestChange: { changed: Array<TripField>, newApproval: boolean, endsPooling: boolean, problems: Array<{ code: ChangeVehicleRequestErrorCode, message: string, path: Array<string>, rule: string }> } | null };

export type ChangeRequestMutationVariables = Exact<{
  input: ChangeVehicleRequestInput;
}>;


export type ChangeRequestMutation = { changeVehicleRequest: { request: { cancelReason: string | null, cancelledAt: string | null, lateCancellation: boolean, revision: number, changedAt: string, isRest: boolean, allowedActs: Array<VehicleRequestAct>, lumpSumWithdrawnAt: string | null, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, cancelledBy: { name: string } | null, restOf: { id: string, number: string } | null, recall: { at: string } | null, plannedWindow: { from: string, to: string } | null, actualWindow: { from: string, to: string }, cancelConsequences: { late: boolean, receiptDue: boolean, lateFrom: string | null, endedOrders: Array<{ id: string, plateNumber: string, driver: { id: string, person: { name: string } } | null }>, sharedOrders: Array<{ id: string }> } | null, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays }, requests: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, daysOff: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, missing: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> } | null, approvals: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, arrangements: Array<{ kind: ArrangementKind, at: string, reason: string | null, orderId: string, number: string, plateNumber: string, driverName: string | null, fromPlateNumber: string | null, swappedWith: string | null, until: string | null, by: { name: string } | null, units: Array<{ id: string, name: { zh: string, en: string } }> }>, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, rentalOrder: { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> } | null, rides: Array<{ pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, pooling: { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null } | null, poolings: Array<{ id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null }>, lumpSumOffer: { amountFen: number } | null, lumpSum: { chosenAt: string, confirmedAt: string | null, amount: { amountFen: number } } | null, receipt: { at: string, satisfaction: number, comment: string | null, confirmed: boolean, dispute: string | null, settled: { at: string, reason: string, corrected: boolean, by: { name: string } } | null } | null, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> } | null, userErrors: Array<{ code: ChangeVehicleRequestErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftsQuery = { myVehicleRequestDrafts: Array<{ id: string, savedAt: string, trip: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null, pickUpPoint: { lat: number, lng: number } | null }, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays } | null }> };

export type DraftFragment = { id: string, savedAt: string, trip: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null, pickUpPoint: { lat: number, lng: number } | null }, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveVehicleRequestDraftInput;
}>;


export type SaveDraftMutation = { saveVehicleRequestDraft: { draft: { id: string, savedAt: string, trip: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null, pickUpPoint: { lat: number, lng: number } | null }, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays } | null } | null, userErrors: Array<{ code: SaveVehicleRequestDraftErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DeleteDraftMutationVariables = Exact<{
  input: DeleteVehicleRequestDraftInput;
}>;


export type DeleteDraftMutation = { deleteVehicleRequestDraft: { draftId: string | null, userErrors: Array<{ code: DeleteVehicleRequestDraftErrorCode, message: string, path: Array<string>, rule: string }> } };

export type MyRequestsQueryVariables = Exact<{
  part: VehicleRequestPart;
  first: number;
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { myVehicleRequests: { nodes: Array<{ id: string, number: string, state: VehicleRequestState, isRest: boolean, destination: string, reason: string, passengers: number, driving: Driving, priority: TripPriority, cancelReason: string | null, window: { from: string, to: string }, plannedWindow: { from: string } | null, actualWindow: { from: string, to: string }, series: { id: string, counts: { total: number, coming: number, cancelled: number }, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays } } | null, approvals: Array<{ approved: boolean, comment: string | null }>, approvalSteps: Array<{ state: ApprovalStepState }>, lumpSum: { confirmedAt: string | null } | null, orders: Array<{ id: string, plateNumber: string, brokenOff: { at: string } | null, driver: { id: string, name: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TripSourcesQueryVariables = Exact<{
  window: TimeWindowInput;
  purpose: VehiclePurpose;
  passengers: number;
  driving: Driving;
  distanceKm?: number | null | undefined;
  priority?: TripPriority | null | undefined;
  luggage?: number | null | undefined;
}>;


export type TripSourcesQuery = { tripSources: { earliestEnd: string | null, rentalKind: RentalKind | null, proposals: Array<{ source: VehicleSource, available: number, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, rangeKm: number, unit: { id: string, name: { zh: string, en: string } } } | null, car: { id: string, plateNumber: string, model: string, seats: number, rangeKm: number, dailyCap: { amountFen: number } } | null, partner: { id: string, name: { zh: string, en: string } } | null, cost: { total: { amountFen: number } } | null, reasons: Array<{ code: string, message: string, vehicles: number }> }>, alternatives: Array<{ kind: TravelAlternativeKind, amount: { amountFen: number } }>, problems: Array<{ code: RequestVehicleErrorCode, message: string, path: Array<string>, rule: string }>, dutyExceeded: { minutes: number, mostMinutes: number, latestEnd: string, mayRent: boolean } | null } };

export type RequestVehicleMutationVariables = Exact<{
  input: RequestVehicleInput;
}>;


export type RequestVehicleMutation = { requestVehicle: { request: { id: string, number: string } | null, userErrors: Array<{ code: RequestVehicleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RequestSeriesMutationVariables = Exact<{
  input: RequestVehicleSeriesInput;
}>;


export type RequestSeriesMutation = { requestVehicleSeries: { series: { id: string, requests: Array<{ id: string }> } | null, userErrors: Array<{ code: RequestVehicleSeriesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SeriesDatesQueryVariables = Exact<{
  window: TimeWindowInput;
  recurrence: RecurrenceInput;
}>;


export type SeriesDatesQuery = { seriesDates: { latest: string | null, asked: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, problems: Array<{ code: RequestVehicleSeriesErrorCode, message: string }> } };

export type SeriesDayFragment = { date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null };

export type OwnTripsDuringQueryVariables = Exact<{
  window: TimeWindowInput;
  recurrence?: RecurrenceInput | null | undefined;
}>;


export type OwnTripsDuringQuery = { myVehicleRequestsDuring: Array<{ id: string, destination: string, state: VehicleRequestState, driving: Driving, window: { from: string, to: string } }> };

export type LastAskedQueryVariables = Exact<{ [key: string]: never; }>;


export type LastAskedQuery = { myVehicleRequests: { nodes: Array<{ id: string, telephone: string | null }> } };

export type RequestQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, cancelReason: string | null, cancelledAt: string | null, lateCancellation: boolean, revision: number, changedAt: string, isRest: boolean, allowedActs: Array<VehicleRequestAct>, lumpSumWithdrawnAt: string | null, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, cancelledBy: { name: string } | null, restOf: { id: string, number: string } | null, recall: { at: string } | null, plannedWindow: { from: string, to: string } | null, actualWindow: { from: string, to: string }, cancelConsequences: { late: boolean, receiptDue: boolean, lateFrom: string | null, endedOrders: Array<{ id: string, plateNumber: string, driver: { id: string, person: { name: string } } | null }>, sharedOrders: Array<{ id: string }> } | null, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays }, requests: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, daysOff: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, missing: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> } | null, approvals: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, arrangements: Array<{ kind: ArrangementKind, at: string, reason: string | null, orderId: string, number: string, plateNumber: string, driverName: string | null, fromPlateNumber: string | null, swappedWith: string | null, until: string | null, by: { name: string } | null, units: Array<{ id: string, name: { zh: string, en: string } }> }>, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, rentalOrder: { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> } | null, rides: Array<{ pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, pooling: { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null } | null, poolings: Array<{ id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null }>, lumpSumOffer: { amountFen: number } | null, lumpSum: { chosenAt: string, confirmedAt: string | null, amount: { amountFen: number } } | null, receipt: { at: string, satisfaction: number, comment: string | null, confirmed: boolean, dispute: string | null, settled: { at: string, reason: string, corrected: boolean, by: { name: string } } | null } | null, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> }
   | null };

export type RideFragment = { pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } };

export type SharedCarFragment = { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> };

export type SharedTripFragment = { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null };

export type WholeRequestFragment = { cancelReason: string | null, cancelledAt: string | null, lateCancellation: boolean, revision: number, changedAt: string, isRest: boolean, allowedActs: Array<VehicleRequestAct>, lumpSumWithdrawnAt: string | null, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, cancelledBy: { name: string } | null, restOf: { id: string, number: string } | null, recall: { at: string } | null, plannedWindow: { from: string, to: string } | null, actualWindow: { from: string, to: string }, cancelConsequences: { late: boolean, receiptDue: boolean, lateFrom: string | null, endedOrders: Array<{ id: string, plateNumber: string, driver: { id: string, person: { name: string } } | null }>, sharedOrders: Array<{ id: string }> } | null, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays }, requests: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, daysOff: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, missing: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> } | null, approvals: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, arrangements: Array<{ kind: ArrangementKind, at: string, reason: string | null, orderId: string, number: string, plateNumber: string, driverName: string | null, fromPlateNumber: string | null, swappedWith: string | null, until: string | null, by: { name: string } | null, units: Array<{ id: string, name: { zh: string, en: string } }> }>, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, rentalOrder: { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> } | null, rides: Array<{ pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, pooling: { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null } | null, poolings: Array<{ id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null }>, lumpSumOffer: { amountFen: number } | null, lumpSum: { chosenAt: string, confirmedAt: string | null, amount: { amountFen: number } } | null, receipt: { at: string, satisfaction: number, comment: string | null, confirmed: boolean, dispute: string | null, settled: { at: string, reason: string, corrected: boolean, by: { name: string } } | null } | null, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> };

export type CancelSeriesMutationVariables = Exact<{
  input: CancelVehicleRequestSeriesInput;
}>;


export type CancelSeriesMutation = { cancelVehicleRequestSeries: { requests: Array<{ id: string }> | null, userErrors: Array<{ code: CancelVehicleRequestSeriesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CompleteSeriesMutationVariables = Exact<{
  input: CompleteVehicleRequestSeriesInput;
}>;


export type CompleteSeriesMutation = { completeVehicleRequestSeries: { series: { id: string } | null, userErrors: Array<{ code: CompleteVehicleRequestSeriesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CancelRequestMutationVariables = Exact<{
  input: CancelVehicleRequestInput;
}>;


export type CancelRequestMutation = { cancelVehicleRequest: { request: { cancelReason: string | null, cancelledAt: string | null, lateCancellation: boolean, revision: number, changedAt: string, isRest: boolean, allowedActs: Array<VehicleRequestAct>, lumpSumWithdrawnAt: string | null, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, cancelledBy: { name: string } | null, restOf: { id: string, number: string } | null, recall: { at: string } | null, plannedWindow: { from: string, to: string } | null, actualWindow: { from: string, to: string }, cancelConsequences: { late: boolean, receiptDue: boolean, lateFrom: string | null, endedOrders: Array<{ id: string, plateNumber: string, driver: { id: string, person: { name: string } } | null }>, sharedOrders: Array<{ id: string }> } | null, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays }, requests: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, daysOff: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, missing: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> } | null, approvals: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, arrangements: Array<{ kind: ArrangementKind, at: string, reason: string | null, orderId: string, number: string, plateNumber: string, driverName: string | null, fromPlateNumber: string | null, swappedWith: string | null, until: string | null, by: { name: string } | null, units: Array<{ id: string, name: { zh: string, en: string } }> }>, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, rentalOrder: { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> } | null, rides: Array<{ pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, pooling: { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null } | null, poolings: Array<{ id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null }>, lumpSumOffer: { amountFen: number } | null, lumpSum: { chosenAt: string, confirmedAt: string | null, amount: { amountFen: number } } | null, receipt: { at: string, satisfaction: number, comment: string | null, confirmed: boolean, dispute: string | null, settled: { at: string, reason: string, corrected: boolean, by: { name: string } } | null } | null, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> } | null, userErrors: Array<{ code: CancelVehicleRequestErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CloseTripMutationVariables = Exact<{
  input: CloseTripInput;
}>;


export type CloseTripMutation = { closeTrip: { request: { cancelReason: string | null, cancelledAt: string | null, lateCancellation: boolean, revision: number, changedAt: string, isRest: boolean, allowedActs: Array<VehicleRequestAct>, lumpSumWithdrawnAt: string | null, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, cancelledBy: { name: string } | null, restOf: { id: string, number: string } | null, recall: { at: string } | null, plannedWindow: { from: string, to: string } | null, actualWindow: { from: string, to: string }, cancelConsequences: { late: boolean, receiptDue: boolean, lateFrom: string | null, endedOrders: Array<{ id: string, plateNumber: string, driver: { id: string, person: { name: string } } | null }>, sharedOrders: Array<{ id: string }> } | null, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays }, requests: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, daysOff: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, missing: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> } | null, approvals: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, arrangements: Array<{ kind: ArrangementKind, at: string, reason: string | null, orderId: string, number: string, plateNumber: string, driverName: string | null, fromPlateNumber: string | null, swappedWith: string | null, until: string | null, by: { name: string } | null, units: Array<{ id: string, name: { zh: string, en: string } }> }>, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, rentalOrder: { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> } | null, rides: Array<{ pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, pooling: { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null } | null, poolings: Array<{ id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null }>, lumpSumOffer: { amountFen: number } | null, lumpSum: { chosenAt: string, confirmedAt: string | null, amount: { amountFen: number } } | null, receipt: { at: string, satisfaction: number, comment: string | null, confirmed: boolean, dispute: string | null, settled: { at: string, reason: string, corrected: boolean, by: { name: string } } | null } | null, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> } | null, userErrors: Array<{ code: CloseTripErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChooseLumpSumMutationVariables = Exact<{
  input: ChooseLumpSumInput;
}>;


export type ChooseLumpSumMutation = { chooseLumpSum: { request: { cancelReason: string | null, cancelledAt: string | null, lateCancellation: boolean, revision: number, changedAt: string, isRest: boolean, allowedActs: Array<VehicleRequestAct>, lumpSumWithdrawnAt: string | null, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, cancelledBy: { name: string } | null, restOf: { id: string, number: string } | null, recall: { at: string } | null, plannedWindow: { from: string, to: string } | null, actualWindow: { from: string, to: string }, cancelConsequences: { late: boolean, receiptDue: boolean, lateFrom: string | null, endedOrders: Array<{ id: string, plateNumber: string, driver: { id: string, person: { name: string } } | null }>, sharedOrders: Array<{ id: string }> } | null, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays }, requests: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, daysOff: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, missing: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> } | null, approvals: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, arrangements: Array<{ kind: ArrangementKind, at: string, reason: string | null, orderId: string, number: string, plateNumber: string, driverName: string | null, fromPlateNumber: string | null, swappedWith: string | null, until: string | null, by: { name: string } | null, units: Array<{ id: string, name: { zh: string, en: string } }> }>, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, rentalOrder: { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> } | null, rides: Array<{ pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, pooling: { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null } | null, poolings: Array<{ id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null }>, lumpSumOffer: { amountFen: number } | null, lumpSum: { chosenAt: string, confirmedAt: string | null, amount: { amountFen: number } } | null, receipt: { at: string, satisfaction: number, comment: string | null, confirmed: boolean, dispute: string | null, settled: { at: string, reason: string, corrected: boolean, by: { name: string } } | null } | null, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> } | null, userErrors: Array<{ code: ChooseLumpSumErrorCode, message: string, path: Array<string>, rule: string }> } };

export type WithdrawLumpSumMutationVariables = Exact<{
  input: WithdrawLumpSumInput;
}>;


export type WithdrawLumpSumMutation = { withdrawLumpSum: { request: { cancelReason: string | null, cancelledAt: string | null, lateCancellation: boolean, revision: number, changedAt: string, isRest: boolean, allowedActs: Array<VehicleRequestAct>, lumpSumWithdrawnAt: string | null, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, cancelledBy: { name: string } | null, restOf: { id: string, number: string } | null, recall: { at: string } | null, plannedWindow: { from: string, to: string } | null, actualWindow: { from: string, to: string }, cancelConsequences: { late: boolean, receiptDue: boolean, lateFrom: string | null, endedOrders: Array<{ id: string, plateNumber: string, driver: { id: string, person: { name: string } } | null }>, sharedOrders: Array<{ id: string }> } | null, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays }, requests: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, daysOff: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, missing: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> } | null, approvals: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, arrangements: Array<{ kind: ArrangementKind, at: string, reason: string | null, orderId: string, number: string, plateNumber: string, driverName: string | null, fromPlateNumber: string | null, swappedWith: string | null, until: string | null, by: { name: string } | null, units: Array<{ id: string, name: { zh: string, en: string } }> }>, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, rentalOrder: { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> } | null, rides: Array<{ pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, pooling: { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null } | null, poolings: Array<{ id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null }>, lumpSumOffer: { amountFen: number } | null, lumpSum: { chosenAt: string, confirmedAt: string | null, amount: { amountFen: number } } | null, receipt: { at: string, satisfaction: number, comment: string | null, confirmed: boolean, dispute: string | null, settled: { at: string, reason: string, corrected: boolean, by: { name: string } } | null } | null, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> } | null, userErrors: Array<{ code: WithdrawLumpSumErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ConfirmLumpSumMutationVariables = Exact<{
  input: ConfirmLumpSumInput;
}>;


export type ConfirmLumpSumMutation = { confirmLumpSum: { request: { cancelReason: string | null, cancelledAt: string | null, lateCancellation: boolean, revision: number, changedAt: string, isRest: boolean, allowedActs: Array<VehicleRequestAct>, lumpSumWithdrawnAt: string | null, id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, cancelledBy: { name: string } | null, restOf: { id: string, number: string } | null, recall: { at: string } | null, plannedWindow: { from: string, to: string } | null, actualWindow: { from: string, to: string }, cancelConsequences: { late: boolean, receiptDue: boolean, lateFrom: string | null, endedOrders: Array<{ id: string, plateNumber: string, driver: { id: string, person: { name: string } } | null }>, sharedOrders: Array<{ id: string }> } | null, revisions: Array<{ at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } }>, series: { id: string, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays }, requests: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, skipped: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }>, daysOff: Array<{ id: string, state: VehicleRequestState, window: { from: string, to: string } }>, missing: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> } | null, approvals: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, arrangements: Array<{ kind: ArrangementKind, at: string, reason: string | null, orderId: string, number: string, plateNumber: string, driverName: string | null, fromPlateNumber: string | null, swappedWith: string | null, until: string | null, by: { name: string } | null, units: Array<{ id: string, name: { zh: string, en: string } }> }>, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, rentalOrder: { id: string, state: RentalOrderState, holdUntil: string, window: { from: string, to: string }, person: { id: string } | null, pickUpStation: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } } | null, pickUp: { batteryPercent: number | null } | null, dropOff: { batteryPercent: number | null } | null, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null, returnStations: Array<{ freeBays: number, station: { id: string, name: { zh: string, en: string } } }> } | null, rides: Array<{ pickUp: string, stops: Array<string>, destination: string, passengers: number, request: { id: string, number: string, telephone: string | null, requester: { name: string } } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }>, pooling: { id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null } | null, poolings: Array<{ id: string, state: PoolingState, invitedAt: string, answerBy: string, sides: Array<{ pickUp: string, destination: string, passengers: number, accepted: boolean | null, answeredAt: string | null, leftAt: string | null, request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } }, window: { from: string, to: string } }>, end: { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null } | null }>, lumpSumOffer: { amountFen: number } | null, lumpSum: { chosenAt: string, confirmedAt: string | null, amount: { amountFen: number } } | null, receipt: { at: string, satisfaction: number, comment: string | null, confirmed: boolean, dispute: string | null, settled: { at: string, reason: string, corrected: boolean, by: { name: string } } | null } | null, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } }, approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> } | null, userErrors: Array<{ code: ConfirmLumpSumErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AnswerPoolingMutationVariables = Exact<{
  input: AnswerPoolingInput;
}>;


export type AnswerPoolingMutation = { answerPooling: { pooling: { id: string } | null, userErrors: Array<{ code: AnswerPoolingErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReservationOfferQueryVariables = Exact<{
  placeId: string | number;
}>;


export type ReservationOfferQuery = { reservationOffer: { spaces: number, horizonDays: number, longestHours: number, lateCancelMinutes: number, graceMinutes: number, days: Array<{ date: string, free: Array<number> }> } | null };

export type SendPhoneCodeMutationVariables = Exact<{
  input: SendPhoneCodeInput;
}>;


export type SendPhoneCodeMutation = { sendPhoneCode: { until: string | null, demoCode: string | null, userErrors: Array<{ code: SendPhoneCodeErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ConfirmPhoneMutationVariables = Exact<{
  input: ConfirmPhoneInput;
}>;


export type ConfirmPhoneMutation = { confirmPhone: { token: string | null, userErrors: Array<{ code: ConfirmPhoneErrorCode, message: string, path: Array<string>, rule: string }> } };

export type MyReservationFragment = { id: string, state: ReservationState, leaveBy: string, leftAt: string | null, plateNumber: string | null, wish: SpaceWish | null, code: string, pass: string, madeAt: string, freeCancelUntil: string, forgetAt: string, cancelCause: ReservationCancelCause | null, lateCancel: boolean, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null };

export type ReserveSpaceMutationVariables = Exact<{
  input: ReserveSpaceInput;
}>;


export type ReserveSpaceMutation = { reserveSpace: { reservation: { id: string, state: ReservationState, leaveBy: string, leftAt: string | null, plateNumber: string | null, wish: SpaceWish | null, code: string, pass: string, madeAt: string, freeCancelUntil: string, forgetAt: string, cancelCause: ReservationCancelCause | null, lateCancel: boolean, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: ReserveSpaceErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CancelReservationMutationVariables = Exact<{
  input: CancelReservationInput;
}>;


export type CancelReservationMutation = { cancelReservation: { reservation: { id: string, state: ReservationState, leaveBy: string, leftAt: string | null, plateNumber: string | null, wish: SpaceWish | null, code: string, pass: string, madeAt: string, freeCancelUntil: string, forgetAt: string, cancelCause: ReservationCancelCause | null, lateCancel: boolean, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: CancelReservationErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChangeReservationPlateMutationVariables = Exact<{
  input: ChangeReservationPlateInput;
}>;


export type ChangeReservationPlateMutation = { changeReservationPlate: { reservation: { id: string, state: ReservationState, leaveBy: string, leftAt: string | null, plateNumber: string | null, wish: SpaceWish | null, code: string, pass: string, madeAt: string, freeCancelUntil: string, forgetAt: string, cancelCause: ReservationCancelCause | null, lateCancel: boolean, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null } | null, userErrors: Array<{ code: ChangeReservationPlateErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CitizenStrikeFragment = { id: string, forgetAt: string, kind: StrikeKind, state: StrikeState, at: string, plate: string, note: string | null, appealUntil: string, placeName: { zh: string, en: string }, courtName: { zh: string, en: string } | null, appeal: { text: string } | null, decision: { upheld: boolean, reason: string } | null };

export type PlateStrikeFragment = { id: string, forgetOn: string, kind: StrikeKind, state: StrikeState, on: string, plate: string, mayAppeal: boolean, appealUntil: string, unit: { name: { zh: string, en: string } } | null, appeal: { text: string } | null, decision: { reason: string } | null };

export type MyReservationsQueryVariables = Exact<{
  token: string;
}>;


export type MyReservationsQuery = { citizen: { phone: string, deviceUntil: string, bannedUntil: string | null, personalDataDays: number, strikes: Array<{ id: string, forgetAt: string, kind: StrikeKind, state: StrikeState, at: string, plate: string, note: string | null, appealUntil: string, placeName: { zh: string, en: string }, courtName: { zh: string, en: string } | null, appeal: { text: string } | null, decision: { upheld: boolean, reason: string } | null }>, plateStrikes: Array<{ id: string, forgetOn: string, kind: StrikeKind, state: StrikeState, on: string, plate: string, mayAppeal: boolean, appealUntil: string, unit: { name: { zh: string, en: string } } | null, appeal: { text: string } | null, decision: { reason: string } | null }>, messages: Array<{ id: string, at: string, text: { zh: string, en: string } }> } | null, myReservations: Array<{ id: string, state: ReservationState, leaveBy: string, leftAt: string | null, plateNumber: string | null, wish: SpaceWish | null, code: string, pass: string, madeAt: string, freeCancelUntil: string, forgetAt: string, cancelCause: ReservationCancelCause | null, lateCancel: boolean, place: { id: string, address: { zh: string, en: string } } | null, placeName: { zh: string, en: string }, window: { from: string, to: string }, cancelReason: { zh: string, en: string } | null }> | null };

export type ExportMyDataQueryVariables = Exact<{
  token: string;
}>;


export type ExportMyDataQuery = { exportMyData: string | null };

export type DeleteMyDataMutationVariables = Exact<{
  input: DeleteMyDataInput;
}>;


export type DeleteMyDataMutation = { deleteMyData: { deleted: boolean, userErrors: Array<{ code: DeleteMyDataErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ForgetDeviceMutationVariables = Exact<{
  input: ForgetDeviceInput;
}>;


export type ForgetDeviceMutation = { forgetDevice: { forgotten: boolean, userErrors: Array<{ code: ForgetDeviceErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AskPlateStrikesMutationVariables = Exact<{
  input: AskPlateStrikesInput;
}>;


export type AskPlateStrikesMutation = { askPlateStrikes: { bannedUntil: string | null, strikes: Array<{ id: string, forgetOn: string, kind: StrikeKind, state: StrikeState, on: string, plate: string, mayAppeal: boolean, appealUntil: string, unit: { name: { zh: string, en: string } } | null, appeal: { text: string } | null, decision: { reason: string } | null }>, userErrors: Array<{ code: AskPlateStrikesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AppealStrikeMutationVariables = Exact<{
  input: AppealStrikeInput;
}>;


export type AppealStrikeMutation = { appealStrike: { strike: { id: string, forgetAt: string, kind: StrikeKind, state: StrikeState, at: string, plate: string, note: string | null, appealUntil: string, placeName: { zh: string, en: string }, courtName: { zh: string, en: string } | null, appeal: { text: string } | null, decision: { upheld: boolean, reason: string } | null } | null, plateStrike: { id: string, forgetOn: string, kind: StrikeKind, state: StrikeState, on: string, plate: string, mayAppeal: boolean, appealUntil: string, unit: { name: { zh: string, en: string } } | null, appeal: { text: string } | null, decision: { reason: string } | null } | null, userErrors: Array<{ code: AppealStrikeErrorCode, message: string, path: Array<string>, rule: string }> } };

export type BadgesQueryVariables = Exact<{
  approves: boolean;
  drives: boolean;
  oversees: boolean;
  answers: boolean;
  today: string;
}>;


export type BadgesQuery = { emergenciesToApprove?: { nodes: Array<{ id: string }> }, approvalsWaiting?: { nodes: Array<{ id: string, allowedActs: Array<VehicleRequestAct> }> }, myFollowUps?: Array<{ id: string, state: OpeningFollowUpState, steps: Array<{ by: { id: string } | null }> }>, myDriving?: Array<{ id: string, state: DispatchOrderState, requests: Array<{ window: { to: string } }>, return: { at: string } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { approves: boolean, person: { id: string, name: string, roles: Array<Role>, unit: { id: string, name: { zh: string, en: string }, division: { code: string } } } } | null, partnerViewer: { scopes: Array<string>, person: { id: string, name: string } | null, partner: { id: string, name: { zh: string, en: string } } } | null };

export type UnitStatementsQueryVariables = Exact<{
  unitId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitStatementsQuery = { rentalStatements: { nodes: Array<{ id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PartnerStatementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerStatementsQuery = { partnerStatements: { nodes: Array<{ id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WaitingStatementsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingStatementsQuery = { waitingStatements: Array<{ id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } }> };

export type OverseenStatementsQueryVariables = Exact<{
  division: string;
  month: string;
  to: string;
}>;


export type OverseenStatementsQuery = { overseenStatements: Array<{ id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } }> | null };

export type OverseenTurnsQueryVariables = Exact<{
  division: string;
  month: string;
  to: string;
}>;


export type OverseenTurnsQuery = { overseenStatements: Array<{ state: StatementState, answerUntil: string | null }> | null };

export type OverseenStatementTableQueryVariables = Exact<{
  division: string;
  month: string;
  to: string;
}>;


export type OverseenStatementTableQuery = { overseenStatementTable: string | null };

export type StatementQueryVariables = Exact<{
  id: string | number;
  people: boolean;
}>;


export type StatementQuery = { rentalStatement: { id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, steps: Array<{ step: StatementStepKind, party: StatementParty, bySystem: boolean, at: string, text: string, orderIds: Array<string>, by?: { name: string } | null, adjustments: Array<{ orderId: string, amount: { amountFen: number } }> }>, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } } | null };

export type StatementLinesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  people: boolean;
}>;


export type StatementLinesQuery = { rentalStatement: { lines: { nodes: Array<{ orderId: string, plateNumber: string, km: number, person?: { name: string } | null, window: { from: string, to: string }, charged: { amountFen: number }, adjusted: { amountFen: number }, total: { amountFen: number }, priceLines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type StatementCsvQueryVariables = Exact<{
  id: string | number;
}>;


export type StatementCsvQuery = { rentalStatement: { csv: string } | null };

export type DisputeStatementMutationVariables = Exact<{
  input: DisputeStatementInput;
  people: boolean;
}>;


export type DisputeStatementMutation = { disputeStatement: { statement: { id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, steps: Array<{ step: StatementStepKind, party: StatementParty, bySystem: boolean, at: string, text: string, orderIds: Array<string>, by?: { name: string } | null, adjustments: Array<{ orderId: string, amount: { amountFen: number } }> }>, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } } | null, userErrors: Array<{ code: DisputeStatementErrorCode, message: string, path: Array<string>, rule: string }> } };

export type WithdrawStatementDisputeMutationVariables = Exact<{
  input: WithdrawStatementDisputeInput;
  people: boolean;
}>;


export type WithdrawStatementDisputeMutation = { withdrawStatementDispute: { statement: { id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, steps: Array<{ step: StatementStepKind, party: StatementParty, bySystem: boolean, at: string, text: string, orderIds: Array<string>, by?: { name: string } | null, adjustments: Array<{ orderId: string, amount: { amountFen: number } }> }>, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } } | null, userErrors: Array<{ code: WithdrawStatementDisputeErrorCode, message: string, path: Array<string>, rule: string }> } };

export type AnswerStatementDisputeMutationVariables = Exact<{
  input: AnswerStatementDisputeInput;
  people: boolean;
}>;


export type AnswerStatementDisputeMutation = { answerStatementDispute: { statement: { id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, steps: Array<{ step: StatementStepKind, party: StatementParty, bySystem: boolean, at: string, text: string, orderIds: Array<string>, by?: { name: string } | null, adjustments: Array<{ orderId: string, amount: { amountFen: number } }> }>, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } } | null, userErrors: Array<{ code: AnswerStatementDisputeErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DecideStatementDisputeMutationVariables = Exact<{
  input: DecideStatementDisputeInput;
  people: boolean;
}>;


export type DecideStatementDisputeMutation = { decideStatementDispute: { statement: { id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, steps: Array<{ step: StatementStepKind, party: StatementParty, bySystem: boolean, at: string, text: string, orderIds: Array<string>, by?: { name: string } | null, adjustments: Array<{ orderId: string, amount: { amountFen: number } }> }>, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } } | null, userErrors: Array<{ code: DecideStatementDisputeErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ApproveStatementMutationVariables = Exact<{
  input: ApproveStatementInput;
  people: boolean;
}>;


export type ApproveStatementMutation = { approveStatement: { statement: { id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, steps: Array<{ step: StatementStepKind, party: StatementParty, bySystem: boolean, at: string, text: string, orderIds: Array<string>, by?: { name: string } | null, adjustments: Array<{ orderId: string, amount: { amountFen: number } }> }>, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } } | null, userErrors: Array<{ code: ApproveStatementErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ListedStatementFragment = { id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } };

export type WholeStatementFragment = { id: string, month: string, state: StatementState, answerUntil: string | null, orders: number, steps: Array<{ step: StatementStepKind, party: StatementParty, bySystem: boolean, at: string, text: string, orderIds: Array<string>, by?: { name: string } | null, adjustments: Array<{ orderId: string, amount: { amountFen: number } }> }>, unitName: { zh: string, en: string }, partnerName: { zh: string, en: string }, charged: { amountFen: number }, total: { amountFen: number } };

export type ShownLineFragment = { orderId: string, plateNumber: string, km: number, person?: { name: string } | null, window: { from: string, to: string }, charged: { amountFen: number }, adjusted: { amountFen: number }, total: { amountFen: number }, priceLines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> };

export type ComplainOfRentalMutationVariables = Exact<{
  input: ComplainOfRentalInput;
}>;


export type ComplainOfRentalMutation = { complainOfRental: { rentalOrder: { id: string } | null, userErrors: Array<{ code: ComplainOfRentalErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ShownComplaintFragment = { at: string, text: string, answer: { at: string, text: string } | null };

export type RentalCarsQueryVariables = Exact<{
  window: TimeWindowInput;
  expectedKm: number;
  near?: GeoPointInput | null | undefined;
  purpose: VehiclePurpose;
}>;


export type RentalCarsQuery = { rentalCars: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, rentalHindrances: Array<{ code: HoldCarErrorCode, message: string, cars: number | null }> };

export type ReturnStationsQueryVariables = Exact<{
  partnerId: string | number;
  orderId: string | number;
  near?: GeoPointInput | null | undefined;
}>;


export type ReturnStationsQuery = { returnStations: Array<{ distanceMetres: number, freeBays: number, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } }> };

export type MyRentalOrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyRentalOrdersQuery = { myRentalOrders: { nodes: Array<{ id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RentalQueryVariables = Exact<{
  id: string | number;
}>;


export type RentalQuery = { node:
    | { purpose: VehiclePurpose | null, expectedKm: number, holdUntil: string, unlockFrom: string | null, lateAt: string | null, reason: string | null, id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, partner: { id: string, supervisionTelephone: string, name: { zh: string, en: string } } | null, car: { id: string, rangeKm: number, batteryPercent: number | null, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } | null } | null, person: { id: string, name: string } | null, steps: Array<{ state: RentalOrderState, at: string }>, command: { id: string, kind: LockCommandKind, state: LockCommandState, reason: string | null } | null, dropOff: { stationId: string } | null, damages: Array<{ at: string, phase: DamagePhase, text: string }>, replacements: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type HoldCarMutationVariables = Exact<{
  input: HoldCarInput;
}>;


export type HoldCarMutation = { holdCar: { rentalOrder: { purpose: VehiclePurpose | null, expectedKm: number, holdUntil: string, unlockFrom: string | null, lateAt: string | null, reason: string | null, id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, partner: { id: string, supervisionTelephone: string, name: { zh: string, en: string } } | null, car: { id: string, rangeKm: number, batteryPercent: number | null, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } | null } | null, person: { id: string, name: string } | null, steps: Array<{ state: RentalOrderState, at: string }>, command: { id: string, kind: LockCommandKind, state: LockCommandState, reason: string | null } | null, dropOff: { stationId: string } | null, damages: Array<{ at: string, phase: DamagePhase, text: string }>, replacements: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null } | null, userErrors: Array<{ code: HoldCarErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CancelRentalOrderMutationVariables = Exact<{
  input: CancelRentalOrderInput;
}>;


export type CancelRentalOrderMutation = { cancelRentalOrder: { rentalOrder: { purpose: VehiclePurpose | null, expectedKm: number, holdUntil: string, unlockFrom: string | null, lateAt: string | null, reason: string | null, id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, partner: { id: string, supervisionTelephone: string, name: { zh: string, en: string } } | null, car: { id: string, rangeKm: number, batteryPercent: number | null, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } | null } | null, person: { id: string, name: string } | null, steps: Array<{ state: RentalOrderState, at: string }>, command: { id: string, kind: LockCommandKind, state: LockCommandState, reason: string | null } | null, dropOff: { stationId: string } | null, damages: Array<{ at: string, phase: DamagePhase, text: string }>, replacements: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null } | null, userErrors: Array<{ code: CancelRentalOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type UnlockCarMutationVariables = Exact<{
  input: UnlockCarInput;
}>;


export type UnlockCarMutation = { unlockCar: { rentalOrder: { purpose: VehiclePurpose | null, expectedKm: number, holdUntil: string, unlockFrom: string | null, lateAt: string | null, reason: string | null, id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, partner: { id: string, supervisionTelephone: string, name: { zh: string, en: string } } | null, car: { id: string, rangeKm: number, batteryPercent: number | null, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } | null } | null, person: { id: string, name: string } | null, steps: Array<{ state: RentalOrderState, at: string }>, command: { id: string, kind: LockCommandKind, state: LockCommandState, reason: string | null } | null, dropOff: { stationId: string } | null, damages: Array<{ at: string, phase: DamagePhase, text: string }>, replacements: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null } | null, userErrors: Array<{ code: UnlockCarErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ExtendRentalOrderMutationVariables = Exact<{
  input: ExtendRentalOrderInput;
}>;


export type ExtendRentalOrderMutation = { extendRentalOrder: { rentalOrder: { purpose: VehiclePurpose | null, expectedKm: number, holdUntil: string, unlockFrom: string | null, lateAt: string | null, reason: string | null, id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, partner: { id: string, supervisionTelephone: string, name: { zh: string, en: string } } | null, car: { id: string, rangeKm: number, batteryPercent: number | null, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } | null } | null, person: { id: string, name: string } | null, steps: Array<{ state: RentalOrderState, at: string }>, command: { id: string, kind: LockCommandKind, state: LockCommandState, reason: string | null } | null, dropOff: { stationId: string } | null, damages: Array<{ at: string, phase: DamagePhase, text: string }>, replacements: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null } | null, userErrors: Array<{ code: ExtendRentalOrderErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReportCarDamageMutationVariables = Exact<{
  input: ReportCarDamageInput;
}>;


export type ReportCarDamageMutation = { reportCarDamage: { rentalOrder: { purpose: VehiclePurpose | null, expectedKm: number, holdUntil: string, unlockFrom: string | null, lateAt: string | null, reason: string | null, id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, partner: { id: string, supervisionTelephone: string, name: { zh: string, en: string } } | null, car: { id: string, rangeKm: number, batteryPercent: number | null, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } | null } | null, person: { id: string, name: string } | null, steps: Array<{ state: RentalOrderState, at: string }>, command: { id: string, kind: LockCommandKind, state: LockCommandState, reason: string | null } | null, dropOff: { stationId: string } | null, damages: Array<{ at: string, phase: DamagePhase, text: string }>, replacements: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null } | null, userErrors: Array<{ code: ReportCarDamageErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReturnCarMutationVariables = Exact<{
  input: ReturnCarInput;
}>;


export type ReturnCarMutation = { returnCar: { rentalOrder: { purpose: VehiclePurpose | null, expectedKm: number, holdUntil: string, unlockFrom: string | null, lateAt: string | null, reason: string | null, id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, partner: { id: string, supervisionTelephone: string, name: { zh: string, en: string } } | null, car: { id: string, rangeKm: number, batteryPercent: number | null, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } | null } | null, person: { id: string, name: string } | null, steps: Array<{ state: RentalOrderState, at: string }>, command: { id: string, kind: LockCommandKind, state: LockCommandState, reason: string | null } | null, dropOff: { stationId: string } | null, damages: Array<{ at: string, phase: DamagePhase, text: string }>, replacements: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null } | null, userErrors: Array<{ code: ReturnCarErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CarOfferShownFragment = { distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } };

export type PriceLineFragment = { text: { zh: string, en: string }, amount: { amountFen: number } };

export type ListedRentalFragment = { id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null };

export type WholeRentalFragment = { purpose: VehiclePurpose | null, expectedKm: number, holdUntil: string, unlockFrom: string | null, lateAt: string | null, reason: string | null, id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, partner: { id: string, supervisionTelephone: string, name: { zh: string, en: string } } | null, car: { id: string, rangeKm: number, batteryPercent: number | null, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string } } | null } | null, person: { id: string, name: string } | null, steps: Array<{ state: RentalOrderState, at: string }>, command: { id: string, kind: LockCommandKind, state: LockCommandState, reason: string | null } | null, dropOff: { stationId: string } | null, damages: Array<{ at: string, phase: DamagePhase, text: string }>, replacements: Array<{ distanceMetres: number, estimate: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }>, station: { id: string, name: { zh: string, en: string }, address: { zh: string, en: string }, location: { lat: number, lng: number } }, car: { id: string, plateNumber: string, model: string, seats: number, batteryPercent: number | null, rangeKm: number } }>, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null };

export type UnitTimeShareQueryVariables = Exact<{
  unitId: string | number;
}>;


export type UnitTimeShareQuery = { rentalMembership: { state: RentalMembershipState, mostHours: number, purposes: Array<VehiclePurpose>, revision: number, monthlyBudget: { amountFen: number }, personBudget: { amountFen: number }, spent: { amountFen: number }, spentByMe: { amountFen: number } } | null, drivingLicences: Array<{ licenceClass: LicenceClass, licensedUntil: string, person: { id: string, name: string } | null }> };

export type ColleaguesQueryVariables = Exact<{
  unitId: string | number;
}>;


export type ColleaguesQuery = { possibleRenters: Array<{ id: string, name: string }> };

export type UnitRentalOrdersQueryVariables = Exact<{
  unitId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitRentalOrdersQuery = { unitRentalOrders: { nodes: Array<{ id: string, kind: RentalOrderKind, mayComplain: boolean, state: RentalOrderState, plateNumber: string, model: string, damageUntil: string | null, person: { name: string } | null, request: { id: string, number: string } | null, complaint: { at: string, text: string, answer: { at: string, text: string } | null } | null, window: { from: string, to: string }, estimate: { amountFen: number }, charges: { km: number, total: { amountFen: number }, lines: Array<{ text: { zh: string, en: string }, amount: { amountFen: number } }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SetRentalMembershipMutationVariables = Exact<{
  input: SetRentalMembershipInput;
}>;


export type SetRentalMembershipMutation = { setRentalMembership: { membership: { revision: number } | null, userErrors: Array<{ code: SetRentalMembershipErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CheckDrivingLicenceMutationVariables = Exact<{
  input: CheckDrivingLicenceInput;
}>;


export type CheckDrivingLicenceMutation = { checkDrivingLicence: { licence: { licensedUntil: string } | null, userErrors: Array<{ code: CheckDrivingLicenceErrorCode, message: string, path: Array<string>, rule: string }> } };

export type WithdrawDrivingLicenceMutationVariables = Exact<{
  input: WithdrawDrivingLicenceInput;
}>;


export type WithdrawDrivingLicenceMutation = { withdrawDrivingLicence: { userErrors: Array<{ code: WithdrawDrivingLicenceErrorCode, message: string, path: Array<string>, rule: string }> } };

export type GroundSeriesQueryVariables = Exact<{
  placeId: string | number;
}>;


export type GroundSeriesQuery = { placeCourtSeries: Array<{ id: string, state: CourtSeriesState, club: string, note: string | null, weeks: number, people: number, reason: string | null, placeName: { zh: string, en: string }, courtName: { zh: string, en: string }, window: { from: string, to: string }, dates: Array<{ date: string, skipped: CourtSkipReason | null }> }> };

export type DecideCourtSeriesMutationVariables = Exact<{
  input: DecideCourtSeriesInput;
}>;


export type DecideCourtSeriesMutation = { decideCourtSeries: { series: { id: string, state: CourtSeriesState } | null, userErrors: Array<{ code: DecideCourtSeriesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type GroundDayQueryVariables = Exact<{
  placeId: string | number;
  date: string;
}>;


export type GroundDayQuery = { courtDay: { courts: Array<{ court: { id: string, name: { zh: string, en: string }, booking: { minimumPlayers: number } | null }, slots: Array<{ state: CourtSlotState, waiting: number, window: { from: string, to: string } }> }> } | null, placeCourtBookings: Array<{ id: string, state: CourtBookingState, courtId: string, players: number, minimumPlayers: number, club: string | null, holder: string | null, arrivedAt: string | null, cancelCause: CourtCancelCause | null, window: { from: string, to: string } }> };

export type CheckInCourtMutationVariables = Exact<{
  input: CheckInCourtInput;
}>;


export type CheckInCourtMutation = { checkInCourt: { booking: { id: string, state: CourtBookingState, courtId: string, players: number, holder: string | null, window: { from: string, to: string } } | null, userErrors: Array<{ code: CheckInCourtErrorCode, message: string, path: Array<string>, rule: string }> } };

export type NoteCourtNoShowMutationVariables = Exact<{
  input: NoteCourtNoShowInput;
}>;


export type NoteCourtNoShowMutation = { noteCourtNoShow: { booking: { id: string, state: CourtBookingState } | null, userErrors: Array<{ code: NoteCourtNoShowErrorCode, message: string, path: Array<string>, rule: string }> } };

export type PlaceUseQueryVariables = Exact<{
  placeId: string | number;
  month: string;
}>;


export type PlaceUseQuery = { placeUse: { reservations: number, arrivals: number, noShows: number, hours: Array<number> } | null };

export type CourtTermsInWayQueryVariables = Exact<{
  placeId: string | number;
  courtId: string | number;
  booking?: CourtTermsInput | null | undefined;
  effectiveFrom: string;
}>;


export type CourtTermsInWayQuery = { courtTermsInWay: { cancelled: number, kept: number, series: Array<{ club: string, had: number, left: number }> } | null };

export type SetCourtTermsMutationVariables = Exact<{
  input: SetCourtTermsInput;
}>;


export type SetCourtTermsMutation = { setCourtTerms: { place: { id: string, kind: PlaceKind, complaintsTelephone: string, name: { zh: string, en: string }, registration: { zh: string, en: string }, address: { zh: string, en: string }, gates: Array<{ entry: boolean, exit: boolean, name: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null, spaces: { total: number, offered: number, kept: number, outOfService: number, accessible: number, charging: number } | null, courts: Array<{ id: string, capacity: number | null, name: { zh: string, en: string }, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null, toCome: Array<{ effectiveFrom: string, capacity: number | null, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null }> }>, openState: { open: boolean, why: { zh: string, en: string } }, opening: { mayChange: boolean, revision: number, versions: Array<{ state: OpeningVersionState, title: { zh: string, en: string } | null, source: { number: string | null, date: string | null, url: string | null } | null }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }> } | null } | null, userErrors: Array<{ code: SetCourtTermsErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CourtTermsShownFragment = { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null };

export type UnitPlaceShownFragment = { id: string, kind: PlaceKind, complaintsTelephone: string, name: { zh: string, en: string }, registration: { zh: string, en: string }, address: { zh: string, en: string }, gates: Array<{ entry: boolean, exit: boolean, name: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null, spaces: { total: number, offered: number, kept: number, outOfService: number, accessible: number, charging: number } | null, courts: Array<{ id: string, capacity: number | null, name: { zh: string, en: string }, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null, toCome: Array<{ effectiveFrom: string, capacity: number | null, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null }> }>, openState: { open: boolean, why: { zh: string, en: string } }, opening: { mayChange: boolean, revision: number, versions: Array<{ state: OpeningVersionState, title: { zh: string, en: string } | null, source: { number: string | null, date: string | null, url: string | null } | null }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }> } | null };

export type UnitPlacesQueryVariables = Exact<{
  division: string;
  first: number;
}>;


export type UnitPlacesQuery = { openingPlaces: { nodes: Array<{ id: string, kind: PlaceKind, complaintsTelephone: string, name: { zh: string, en: string }, registration: { zh: string, en: string }, address: { zh: string, en: string }, gates: Array<{ entry: boolean, exit: boolean, name: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null, spaces: { total: number, offered: number, kept: number, outOfService: number, accessible: number, charging: number } | null, courts: Array<{ id: string, capacity: number | null, name: { zh: string, en: string }, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null, toCome: Array<{ effectiveFrom: string, capacity: number | null, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null }> }>, openState: { open: boolean, why: { zh: string, en: string } }, opening: { mayChange: boolean, revision: number, versions: Array<{ state: OpeningVersionState, title: { zh: string, en: string } | null, source: { number: string | null, date: string | null, url: string | null } | null }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }> } | null }> } };

export type UnitPlaceDayQueryVariables = Exact<{
  id: string | number;
  date: string;
}>;


export type UnitPlaceDayQuery = { place: { occupancy: { free: number | null, present: number | null, asOf: string | null, stale: boolean, source: OccupancySource } | null } | null, placeReservations: Array<{ id: string, state: ReservationState, leaveBy: string, plate: string | null, wish: SpaceWish | null, arrivedAt: string | null, leftAt: string | null, cancelCause: ReservationCancelCause | null, window: { from: string, to: string } }> };

export type RevealPlateOfReservationMutationVariables = Exact<{
  input: RevealPlateInput;
}>;


export type RevealPlateOfReservationMutation = { revealPlate: { plateNumber: string | null, userErrors: Array<{ code: RevealPlateErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChangeSpacesMutationVariables = Exact<{
  input: ChangeSpacesInput;
}>;


export type ChangeSpacesMutation = { changeSpaces: { place: { id: string, kind: PlaceKind, complaintsTelephone: string, name: { zh: string, en: string }, registration: { zh: string, en: string }, address: { zh: string, en: string }, gates: Array<{ entry: boolean, exit: boolean, name: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null, spaces: { total: number, offered: number, kept: number, outOfService: number, accessible: number, charging: number } | null, courts: Array<{ id: string, capacity: number | null, name: { zh: string, en: string }, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null, toCome: Array<{ effectiveFrom: string, capacity: number | null, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null }> }>, openState: { open: boolean, why: { zh: string, en: string } }, opening: { mayChange: boolean, revision: number, versions: Array<{ state: OpeningVersionState, title: { zh: string, en: string } | null, source: { number: string | null, date: string | null, url: string | null } | null }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }> } | null } | null, userErrors: Array<{ code: ChangeSpacesErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ChangePlaceMutationVariables = Exact<{
  input: ChangePlaceInput;
}>;


export type ChangePlaceMutation = { changePlace: { place: { id: string, kind: PlaceKind, complaintsTelephone: string, name: { zh: string, en: string }, registration: { zh: string, en: string }, address: { zh: string, en: string }, gates: Array<{ entry: boolean, exit: boolean, name: { zh: string, en: string } }>, vehicleLimits: { maxSeats: number | null, maxHeightCm: number | null, commercialAllowed: boolean } | null, spaces: { total: number, offered: number, kept: number, outOfService: number, accessible: number, charging: number } | null, courts: Array<{ id: string, capacity: number | null, name: { zh: string, en: string }, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null, toCome: Array<{ effectiveFrom: string, capacity: number | null, booking: { slotMinutes: number, minimumPlayers: number, capacity: number, cutOffMinutes: number, hours: { from: string, to: string } | null } | null }> }>, openState: { open: boolean, why: { zh: string, en: string } }, opening: { mayChange: boolean, revision: number, versions: Array<{ state: OpeningVersionState, title: { zh: string, en: string } | null, source: { number: string | null, date: string | null, url: string | null } | null }>, closures: Array<{ id: string | null, kind: ClosureKind, from: string, to: string | null, reason: { zh: string, en: string } }> } | null } | null, userErrors: Array<{ code: ChangePlaceErrorCode, message: string, path: Array<string>, rule: string }> } };

export type NoteMisuseMutationVariables = Exact<{
  input: NoteMisuseInput;
}>;


export type NoteMisuseMutation = { noteMisuse: { strike: { id: string } | null, userErrors: Array<{ code: NoteMisuseErrorCode, message: string, path: Array<string>, rule: string }> } };

export type PlaceStrikesQueryVariables = Exact<{
  division: string;
  placeId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlaceStrikesQuery = { strikes: { nodes: Array<{ id: string, kind: StrikeKind, state: StrikeState, at: string, plate: string, note: string | null, tells: StrikeTold, placeName: { zh: string, en: string }, courtName: { zh: string, en: string } | null, earlier: Array<{ appeal: { text: string, at: string } | null, decision: { reason: string, at: string } }>, givenBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerifyOrderQueryVariables = Exact<{
  id: string | number;
  code: string;
}>;


export type VerifyOrderQuery = { verifyDispatchOrder: { number: string, state: DispatchOrderState, valid: boolean, standing: DispatchOrderStanding, plateNumber: string, model: string, driverTelephone: string | null, endedAt: string | null, checkedAt: string, window: { from: string, to: string }, units: Array<{ zh: string, en: string }> } | null };

export type ApprovalStepsFragment = { approvalSteps: Array<{ state: ApprovalStepState, dueAt: string, special: boolean, name: { zh: string, en: string }, approvers: Array<{ id: string, name: string }>, unit: { name: { zh: string, en: string } } | null, approval: { decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null } | null }> };

export type MyCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarFeedQuery = { myCalendarFeed: { createdAt: string } | null };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { path: string | null, feed: { createdAt: string } | null, userErrors: Array<{ code: CreateCalendarFeedErrorCode, message: string, path: Array<string>, rule: string }> } };

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: { revoked: boolean, userErrors: Array<{ code: RevokeCalendarFeedErrorCode, message: string, path: Array<string>, rule: string }> } };

export type TakeOverOptionsQueryVariables = Exact<{
  orderId: string | number;
  near?: GeoPointInput | null | undefined;
}>;


export type TakeOverOptionsQuery = { takeOverOptions: { drivers: Array<{ id: string, name: string }>, recommended: Array<{ source: VehicleSource, km: number | null, spareSeats: number, vehicle: { id: string, plateNumber: string, model: string, seats: number, homeBay: { name: string }, unit: { id: string, name: { zh: string, en: string } } } }> } };

export type HandOverTripMutationVariables = Exact<{
  input: HandOverTripInput;
}>;


export type HandOverTripMutation = { handOverTrip: { order: { id: string } | null, userErrors: Array<{ code: HandOverTripErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ReplaceVehicleMutationVariables = Exact<{
  input: ReplaceVehicleInput;
}>;


export type ReplaceVehicleMutation = { replaceVehicle: { order: { id: string } | null, userErrors: Array<{ code: ReplaceVehicleErrorCode, message: string, path: Array<string>, rule: string }> } };

export type BreakOffTripMutationVariables = Exact<{
  input: BreakOffTripInput;
}>;


export type BreakOffTripMutation = { breakOffTrip: { order: { id: string, revision: number } | null, userErrors: Array<{ code: BreakOffTripErrorCode, message: string, path: Array<string>, rule: string }> } };

export type ExtendTripMutationVariables = Exact<{
  input: ExtendTripInput;
}>;


export type ExtendTripMutation = { extendTrip: { order: { id: string, revision: number } | null, userErrors: Array<{ code: ExtendTripErrorCode, message: string, path: Array<string>, rule: string }> } };

export type CorrectReturnMutationVariables = Exact<{
  input: CorrectReturnInput;
}>;


export type CorrectReturnMutation = { correctReturn: { order: { id: string, revision: number } | null, userErrors: Array<{ code: CorrectReturnErrorCode, message: string, path: Array<string>, rule: string }> } };

export type SettleDisputeMutationVariables = Exact<{
  input: SettleDisputeInput;
}>;


export type SettleDisputeMutation = { settleDispute: { request: { id: string } | null, userErrors: Array<{ code: SettleDisputeErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DisputedTripsQueryVariables = Exact<{ [key: string]: never; }>;


export type DisputedTripsQuery = { disputedTrips: Array<{ id: string, destination: string, allowedActs: Array<VehicleRequestAct>, requester: { name: string }, receipt: { at: string, dispute: string | null } | null, orders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, rentalOrder: { id: string } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }> }> };

export type CorrectDepartureMutationVariables = Exact<{
  input: CorrectDepartureInput;
}>;


export type CorrectDepartureMutation = { correctDeparture: { order: { id: string, revision: number } | null, userErrors: Array<{ code: CorrectDepartureErrorCode, message: string, path: Array<string>, rule: string }> } };

export type DaysQueryVariables = Exact<{
  from: string;
  to: string;
  division?: string | null | undefined;
}>;


export type DaysQuery = { calendarDays: Array<{ date: string, kind: DayKind, provisional: boolean, holiday: { zh: string, en: string } | null }> };

export type DutyExceededFragment = { minutes: number, mostMinutes: number, latestEnd: string, mayRent: boolean };

export type OverdueOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type OverdueOrdersQuery = { overdueOrders: Array<{ id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, driver: { telephone: string | null, id: string, person: { name: string } } | null, requests: Array<{ destination: string }>, holdsUp: Array<{ id: string, number: string, window: { from: string, to: string }, requests: Array<{ destination: string }> }>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, rentalOrder: { id: string } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } }> };

export type KnownPlacesQueryVariables = Exact<{
  division: string;
}>;


export type KnownPlacesQuery = { division: { name: { zh: string, en: string }, centre: { lat: number, lng: number } } | null, divisions: Array<{ name: { zh: string, en: string }, centre: { lat: number, lng: number } }>, lots: { nodes: Array<{ name: { zh: string, en: string }, location: { lat: number, lng: number } }> }, grounds: { nodes: Array<{ name: { zh: string, en: string }, location: { lat: number, lng: number } }> } };

export type KnownDivisionFragment = { name: { zh: string, en: string }, centre: { lat: number, lng: number } };

export type KnownPlaceFragment = { name: { zh: string, en: string }, location: { lat: number, lng: number } };

export type RentalEndQueryVariables = Exact<{
  orderId: string | number;
}>;


export type RentalEndQuery = { node:
    | { id: string, explainBeyond: { early: { before: string, until: string, days: number } | null }, rental: { cost: { amountFen: number } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type RevisionFragment = { at: string, state: VehicleRequestState, changed: Array<TripField>, by: { name: string }, undone: Array<{ approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null }>, before: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null }, after: { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null } };

export type RevisedTripFragment = { purpose: VehiclePurpose | null, reason: string | null, lengthReason: string | null, destination: string | null, pickUp: string | null, stops: Array<string> | null, passengers: number | null, luggage: number | null, driving: Driving | null, journey: TripJourney | null, reach: TripReach | null, priority: TripPriority | null, telephone: string | null, distanceKm: number | null, window: { from: string, to: string } | null };

export type DecisionFragment = { approved: boolean, decidedAt: string, comment: string | null, documentNumber: string | null, approver: { name: string }, onBehalfOf: { name: string } | null };

export type SeriesFactsFragment = { counts: { total: number, coming: number, cancelled: number }, recurrence: { weekdays: Array<Weekday>, until: string, onNonWorkingDays: NonWorkingDays } };

export type SharingEndFragment = { cause: PoolingEndCause, at: string, side: { request: { id: string } | null, unit: { id: string, name: { zh: string, en: string } } } | null };

export type TripFactsFragment = { id: string, number: string, state: VehicleRequestState, purpose: VehiclePurpose, reason: string, rentalKind: RentalKind | null, lengthReason: string | null, destination: string, pickUp: string, stops: Array<string>, passengers: number, luggage: number, journey: TripJourney, reach: TripReach, priority: TripPriority, driving: Driving, telephone: string | null, distanceKm: number | null, requestedAt: string, window: { from: string, to: string }, pickUpPoint: { lat: number, lng: number } | null, requester: { id: string, name: string }, unit: { id: string, name: { zh: string, en: string } } };

export type FiguresFragment = { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null };

export type OrderFactsFragment = { id: string, number: string, source: VehicleSource, dispatchedAt: string, extendedTo: string | null, extensionWantedTo: string | null, ownExtensionTo: string | null, centreTelephone: string | null, plateNumber: string, model: string, passengers: number, kilometres: number | null, handBackPlace: string | null, deviation: string | null, remark: string | null, revision: number, state: DispatchOrderState, overdueSince: string | null, earliestDeparture: string, checkCode: string, allowedActs: Array<DispatchOrderAct>, extension: { reason: string | null, by: { name: string } } | null, extensionDeclined: { to: string, reason: string, by: { name: string } } | null, window: { from: string, to: string }, dispatcher: { name: string }, earlierSources: Array<{ source: VehicleSource, available: number, declined: string | null, unit: { name: { zh: string, en: string } } | null, reasons: Array<{ message: string, vehicles: number }> }>, split: { number: number, cars: number } | null, lending: { keyKeeper: string | null, unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, rental: { partnerTelephone: string, handOver: string | null, kind: RentalKind, driverName: string | null, driverTelephone: string | null, partner: { id: string, name: { zh: string, en: string } }, cost: { amountFen: number } } | null, rentalOrder: { id: string } | null, vehicle: { id: string, plateNumber: string, model: string, seats: number, energy: Energy, category: VehicleCategory, odometerKm: number, homeBay: { name: string } } | null, driver: { id: string, telephone: string | null, person: { name: string } } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null, returnOnBehalf: { reason: string, by: { id: string, name: string } } | null, tolls: { amountFen: number } | null, parking: { amountFen: number } | null, otherCosts: { amountFen: number } | null, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null, corrections: Array<{ at: string, reason: string, by: { name: string }, before: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null }, after: { departureKm: number | null, odometerKm: number, deviation: string | null, tolls: { amountFen: number }, parking: { amountFen: number }, otherCosts: { amountFen: number }, energy: { kind: TripEnergyKind, amount: number, cost: { amountFen: number } } | null } }>, brokenOff: { at: string, place: string, reason: string, rests: Array<{ id: string, number: string, passengers: number }> } | null, legs: Array<{ from: string, reason: string | null, place: string | null, kilometres: number | null, drivers: Array<string>, lending: { unit: { id: string, name: { zh: string, en: string } }, perKm: { amountFen: number }, amount: { amountFen: number } | null } | null, vehicle: { id: string, plateNumber: string, model: string } | null, departure: { at: string, odometerKm: number } | null, return: { at: string, odometerKm: number } | null }>, drivers: Array<{ name: string, from: string, odometerKm: number | null, place: string | null }>, mostCosts: { fuelLitres: number, chargeKwh: number, tolls: { amountFen: number }, each: { amountFen: number } }, explainBeyond: { kilometres: number | null, at: string, kmPerHour: number, fastestKmPerHour: number, readingToleranceKm: number, early: { before: string, until: string, days: number } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GivenStrikeFragmentDoc = new TypedDocumentString(`
    fragment GivenStrike on Strike {
  id
  kind
  state
  at
  placeName {
    zh
    en
  }
  plate
  courtName {
    zh
    en
  }
  note
  earlier {
    appeal {
      text
      at
    }
    decision {
      reason
      at
    }
  }
  tells
  givenBy {
    id
    name
  }
}
    `, {"fragmentName":"GivenStrike"}) as unknown as TypedDocumentString<GivenStrikeFragment, unknown>;
export const ChainStepFragmentDoc = new TypedDocumentString(`
    fragment ChainStep on ApprovalChainStep {
  name {
    zh
    en
  }
  approvers {
    id
    name
  }
  hours
}
    `, {"fragmentName":"ChainStep"}) as unknown as TypedDocumentString<ChainStepFragment, unknown>;
export const ChainRuleFragmentDoc = new TypedDocumentString(`
    fragment ChainRule on ApprovalRule {
  when {
    purposes
    reach
    priorities
    distanceKmFrom
    daysFrom
  }
  steps {
    ...ChainStep
  }
}
    fragment ChainStep on ApprovalChainStep {
  name {
    zh
    en
  }
  approvers {
    id
    name
  }
  hours
}`, {"fragmentName":"ChainRule"}) as unknown as TypedDocumentString<ChainRuleFragment, unknown>;
export const YearDayFragmentDoc = new TypedDocumentString(`
    fragment YearDay on CalendarDay {
  date
  kind
  holiday {
    zh
    en
  }
  provisional
  correction {
    reason
    source
    correctedAt
  }
}
    `, {"fragmentName":"YearDay"}) as unknown as TypedDocumentString<YearDayFragment, unknown>;
export const MyCourtBookingFragmentDoc = new TypedDocumentString(`
    fragment MyCourtBooking on CourtBooking {
  id
  state
  place {
    id
    address {
      zh
      en
    }
  }
  placeName {
    zh
    en
  }
  courtId
  courtName {
    zh
    en
  }
  window {
    from
    to
  }
  isHolder
  people
  players
  minimumPlayers
  capacity
  cutOffAt
  offeredUntil
  code
  joinCode
  club
  cancelCause
  cancelReason {
    zh
    en
  }
}
    `, {"fragmentName":"MyCourtBooking"}) as unknown as TypedDocumentString<MyCourtBookingFragment, unknown>;
export const MyCourtSeriesFragmentDoc = new TypedDocumentString(`
    fragment MyCourtSeries on CourtSeries {
  id
  state
  placeName {
    zh
    en
  }
  courtName {
    zh
    en
  }
  club
  window {
    from
    to
  }
  weeks
  dates {
    date
    skipped
  }
  reason
}
    `, {"fragmentName":"MyCourtSeries"}) as unknown as TypedDocumentString<MyCourtSeriesFragment, unknown>;
export const MyCourtWaitingFragmentDoc = new TypedDocumentString(`
    fragment MyCourtWaiting on CourtWaiting {
  id
  placeId
  placeName {
    zh
    en
  }
  courtId
  courtName {
    zh
    en
  }
  window {
    from
    to
  }
  position
}
    `, {"fragmentName":"MyCourtWaiting"}) as unknown as TypedDocumentString<MyCourtWaitingFragment, unknown>;
export const BoardHoldFragmentDoc = new TypedDocumentString(`
    fragment BoardHold on HeldSpan {
  window {
    from
    to
  }
  hold {
    id
    until
    own
    dispatcher {
      name
    }
    request {
      destination
      window {
        from
        to
      }
    }
  }
}
    `, {"fragmentName":"BoardHold"}) as unknown as TypedDocumentString<BoardHoldFragment, unknown>;
export const BoardBookingFragmentDoc = new TypedDocumentString(`
    fragment BoardBooking on Booking {
  window {
    from
    to
  }
  order {
    id
    number
    window {
      from
      to
    }
    plateNumber
    revision
    passengers
    split {
      number
      cars
    }
    overdueSince
    extendedTo
    extension {
      by {
        name
      }
      reason
    }
    extensionWantedTo
    extensionWantedReason
    ownExtensionTo
    leftInVain {
      driver {
        id
        telephone
        person {
          name
        }
      }
      plateNumber
      at
      odometerKm
    }
    brokenOff {
      at
    }
    dispatcher {
      name
    }
    vehicle {
      id
      energy
    }
    driver {
      id
      name
    }
    rental {
      driverName
    }
    rentalOrder {
      id
    }
    departure {
      at
      odometerKm
    }
    return {
      at
    }
    state
    requests {
      id
      state
      window {
        from
        to
      }
      pickUp
      destination
      reason
      passengers
      driving
      telephone
      requester {
        name
      }
      unit {
        id
        name {
          zh
          en
        }
      }
    }
  }
  block {
    id
    kind
    reason
    window {
      from
      to
    }
  }
}
    `, {"fragmentName":"BoardBooking"}) as unknown as TypedDocumentString<BoardBookingFragment, unknown>;
export const ChangedOrderFragmentDoc = new TypedDocumentString(`
    fragment ChangedOrder on DispatchOrder {
  id
  number
  revision
}
    `, {"fragmentName":"ChangedOrder"}) as unknown as TypedDocumentString<ChangedOrderFragment, unknown>;
export const SentOrderFragmentDoc = new TypedDocumentString(`
    fragment SentOrder on DispatchOrder {
  id
  number
  revision
  plateNumber
  driver {
    name
  }
  rental {
    driverName
  }
  requests {
    destination
  }
}
    `, {"fragmentName":"SentOrder"}) as unknown as TypedDocumentString<SentOrderFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on ReturnFigures {
  departureKm
  odometerKm
  tolls {
    amountFen
  }
  parking {
    amountFen
  }
  otherCosts {
    amountFen
  }
  energy {
    kind
    amount
    cost {
      amountFen
    }
  }
  deviation
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const OrderFactsFragmentDoc = new TypedDocumentString(`
    fragment OrderFacts on DispatchOrder {
  id
  number
  source
  dispatchedAt
  extendedTo
  extension {
    by {
      name
    }
    reason
  }
  extensionWantedTo
  extensionDeclined {
    to
    by {
      name
    }
    reason
  }
  ownExtensionTo
  window {
    from
    to
  }
  dispatcher {
    name
  }
  centreTelephone
  earlierSources {
    source
    available
    declined
    unit {
      name {
        zh
        en
      }
    }
    reasons {
      message
      vehicles
    }
  }
  plateNumber
  model
  passengers
  split {
    number
    cars
  }
  lending {
    unit {
      id
      name {
        zh
        en
      }
    }
    perKm {
      amountFen
    }
    amount {
      amountFen
    }
    keyKeeper
  }
  rental {
    partner {
      id
      name {
        zh
        en
      }
    }
    partnerTelephone
    handOver
    kind
    cost {
      amountFen
    }
    driverName
    driverTelephone
  }
  rentalOrder {
    id
  }
  vehicle {
    id
    plateNumber
    model
    seats
    energy
    category
    odometerKm
    homeBay {
      name
    }
  }
  driver {
    id
    telephone
    person {
      name
    }
  }
  departure {
    at
    odometerKm
  }
  return {
    at
    odometerKm
  }
  returnOnBehalf {
    by {
      id
      name
    }
    reason
  }
  kilometres
  tolls {
    amountFen
  }
  parking {
    amountFen
  }
  otherCosts {
    amountFen
  }
  energy {
    kind
    amount
    cost {
      amountFen
    }
  }
  corrections {
    at
    reason
    by {
      name
    }
    before {
      ...Figures
    }
    after {
      ...Figures
    }
  }
  handBackPlace
  brokenOff {
    at
    place
    reason
    rests {
      id
      number
      passengers
    }
  }
  deviation
  remark
  revision
  state
  overdueSince
  legs {
    lending {
      unit {
        id
        name {
          zh
          en
        }
      }
      perKm {
        amountFen
      }
      amount {
        amountFen
      }
    }
    from
    reason
    place
    kilometres
    drivers
    vehicle {
      id
      plateNumber
      model
    }
    departure {
      at
      odometerKm
    }
    return {
      at
      odometerKm
    }
  }
  drivers {
    name
    from
    odometerKm
    place
  }
  earliestDeparture
  mostCosts {
    tolls {
      amountFen
    }
    each {
      amountFen
    }
    fuelLitres
    chargeKwh
  }
  explainBeyond {
    kilometres
    at
    early {
      before
      until
      days
    }
    kmPerHour
    fastestKmPerHour
    readingToleranceKm
  }
  checkCode
  allowedActs
}
    fragment Figures on ReturnFigures {
  departureKm
  odometerKm
  tolls {
    amountFen
  }
  parking {
    amountFen
  }
  otherCosts {
    amountFen
  }
  energy {
    kind
    amount
    cost {
      amountFen
    }
  }
  deviation
}`, {"fragmentName":"OrderFacts"}) as unknown as TypedDocumentString<OrderFactsFragment, unknown>;
export const TripFactsFragmentDoc = new TypedDocumentString(`
    fragment TripFacts on VehicleRequest {
  id
  number
  state
  window {
    from
    to
  }
  purpose
  reason
  rentalKind
  lengthReason
  destination
  pickUp
  pickUpPoint {
    lat
    lng
  }
  stops
  passengers
  luggage
  journey
  reach
  priority
  driving
  telephone
  distanceKm
  requestedAt
  requester {
    id
    name
  }
  unit {
    id
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"TripFacts"}) as unknown as TypedDocumentString<TripFactsFragment, unknown>;
export const DrivenOrderFragmentDoc = new TypedDocumentString(`
    fragment DrivenOrder on DispatchOrder {
  ...OrderFacts
  requests {
    ...TripFacts
    revisions {
      at
      before {
        window {
          from
          to
        }
      }
    }
  }
}
    fragment TripFacts on VehicleRequest {
  id
  number
  state
  window {
    from
    to
  }
  purpose
  reason
  rentalKind
  lengthReason
  destination
  pickUp
  pickUpPoint {
    lat
    lng
  }
  stops
  passengers
  luggage
  journey
  reach
  priority
  driving
  telephone
  distanceKm
  requestedAt
  requester {
    id
    name
  }
  unit {
    id
    name {
      zh
      en
    }
  }
}
fragment Figures on ReturnFigures {
  departureKm
  odometerKm
  tolls {
    amountFen
  }
  parking {
    amountFen
  }
  otherCosts {
    amountFen
  }
  energy {
    kind
    amount
    cost {
      amountFen
    }
  }
  deviation
}
fragment OrderFacts on DispatchOrder {
  id
  number
  source
  dispatchedAt
  extendedTo
  extension {
    by {
      name
    }
    reason
  }
  extensionWantedTo
  extensionDeclined {
    to
    by {
      name
    }
    reason
  }
  ownExtensionTo
  window {
    from
    to
  }
  dispatcher {
    name
  }
  centreTelephone
  earlierSources {
    source
    available
    declined
    unit {
      name {
        zh
        en
      }
    }
    reasons {
      message
      vehicles
    }
  }
  plateNumber
  model
  passengers
  split {
    number
    cars
  }
  lending {
    unit {
      id
      name {
        zh
        en
      }
    }
    perKm {
      amountFen
    }
    amount {
      amountFen
    }
    keyKeeper
  }
  rental {
    partner {
      id
      name {
        zh
        en
      }
    }
    partnerTelephone
    handOver
    kind
    cost {
      amountFen
    }
    driverName
    driverTelephone
  }
  rentalOrder {
    id
  }
  vehicle {
    id
    plateNumber
    model
    seats
    energy
    category
    odometerKm
    homeBay {
      name
    }
  }
  driver {
    id
    telephone
    person {
      name
    }
  }
  departure {
    at
    odometerKm
  }
  return {
    at
    odometerKm
  }
  returnOnBehalf {
    by {
      id
      name
    }
    reason
  }
  kilometres
  tolls {
    amountFen
  }
  parking {
    amountFen
  }
  otherCosts {
    amountFen
  }
  energy {
    kind
    amount
    cost {
      amountFen
    }
  }
  corrections {
    at
    reason
    by {
      name
    }
    before {
      ...Figures
    }
    after {
      ...Figures
    }
  }
  handBackPlace
  brokenOff {
    at
    place
    reason
    rests {
      id
      number
      passengers
    }
  }
  deviation
  remark
  revision
  state
  overdueSince
  legs {
    lending {
      unit {
        id
        name {
          zh
          en
        }
      }
      perKm {
        amountFen
      }
      amount {
        amountFen
      }
    }
    from
    reason
    place
    kilometres
    drivers
    vehicle {
      id
      plateNumber
      model
    }
    departure {
      at
      odometerKm
    }
    return {
      at
      odometerKm
    }
  }
  drivers {
    name
    from
    odometerKm
    place
  }
  earliestDeparture
  mostCosts {
    tolls {
      amountFen
    }
    each {
      amountFen
    }
    fuelLitres
    chargeKwh
  }
  explainBeyond {
    kilometres
    at
    early {
      before
      until
      days
    }
    kmPerHour
    fastestKmPerHour
    readingToleranceKm
  }
  checkCode
  allowedActs
}`, {"fragmentName":"DrivenOrder"}) as unknown as TypedDocumentString<DrivenOrderFragment, unknown>;
export const EmergencyFactsFragmentDoc = new TypedDocumentString(`
    fragment EmergencyFacts on Emergency {
  id
  reason
  raiseOf {
    id
  }
  raises {
    id
  }
  state
  type
  level
  place
  window {
    from
    to
  }
  declaredAt
  approveBy
  approvalMissedAt
  approval {
    approved
    decidedAt
    comment
    approver {
      name
    }
  }
  needs {
    count
    sent
    driving
    seatsAtLeast
    categories
    energies
  }
}
    `, {"fragmentName":"EmergencyFacts"}) as unknown as TypedDocumentString<EmergencyFactsFragment, unknown>;
export const EmergencyDetailFragmentDoc = new TypedDocumentString(`
    fragment EmergencyDetail on Emergency {
  ...EmergencyFacts
  telephone
  standDownReason
  stoodDownAt
  stoodDownBy {
    name
  }
  point {
    lat
    lng
  }
  centre {
    id
    name {
      zh
      en
    }
  }
  requestedBy {
    id
    name
    unit {
      name {
        zh
        en
      }
    }
  }
  dispatchedBy {
    name
  }
  displaces
  waves {
    number
    at
    by {
      name
    }
  }
  assignments {
    need
    wave
    distanceMetres
    order {
      id
      number
      state
      vehicle {
        plateNumber
        model
        seats
        homeBay {
          name
          location {
            lat
            lng
          }
        }
      }
      driver {
        name
        telephone
      }
    }
  }
  displacements {
    request {
      id
      destination
      window {
        from
        to
      }
      requester {
        name
      }
      allowedActs
      marketProposal {
        cost {
          amountFen
        }
      }
    }
    lost {
      plateNumber
    }
    instead {
      plateNumber
      source
      driver {
        name
      }
    }
  }
}
    fragment EmergencyFacts on Emergency {
  id
  reason
  raiseOf {
    id
  }
  raises {
    id
  }
  state
  type
  level
  place
  window {
    from
    to
  }
  declaredAt
  approveBy
  approvalMissedAt
  approval {
    approved
    decidedAt
    comment
    approver {
      name
    }
  }
  needs {
    count
    sent
    driving
    seatsAtLeast
    categories
    energies
  }
}`, {"fragmentName":"EmergencyDetail"}) as unknown as TypedDocumentString<EmergencyDetailFragment, unknown>;
export const LendingTermsFragmentDoc = new TypedDocumentString(`
    fragment LendingTerms on VehicleLending {
  from
  until
  purposes
  selfDrive
  withDriver
  keyKeeper
  note
}
    `, {"fragmentName":"LendingTerms"}) as unknown as TypedDocumentString<LendingTermsFragment, unknown>;
export const GateClientShownFragmentDoc = new TypedDocumentString(`
    fragment GateClientShown on GateClient {
  id
  name
  vendor
  state
  scopes
  issuerClientId
  registeredAt
  places {
    id
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"GateClientShown"}) as unknown as TypedDocumentString<GateClientShownFragment, unknown>;
export const GateAnswerFragmentDoc = new TypedDocumentString(`
    fragment GateAnswer on GateCheck {
  allowed
  until
  reasons {
    code
    blocks
    text {
      zh
      en
    }
    since
  }
  vehicleLimits {
    maxSeats
    maxHeightCm
    commercialAllowed
  }
}
    `, {"fragmentName":"GateAnswer"}) as unknown as TypedDocumentString<GateAnswerFragment, unknown>;
export const ShownFollowUpFragmentDoc = new TypedDocumentString(`
    fragment ShownFollowUp on OpeningFollowUp {
  id
  state
  cause
  evening
  dueAt
  overdue
  checks
  reports
  place {
    id
    name {
      zh
      en
    }
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  steps {
    step
    at
    text
    by {
      id
      name
    }
  }
}
    `, {"fragmentName":"ShownFollowUp"}) as unknown as TypedDocumentString<ShownFollowUpFragment, unknown>;
export const InspectedPlaceFragmentDoc = new TypedDocumentString(`
    fragment InspectedPlace on Place {
  id
  kind
  divisionCode
  name {
    zh
    en
  }
  address {
    zh
    en
  }
  location {
    lat
    lng
  }
  lastVerifiedOpenOn
  openState {
    open
    enter
    why {
      zh
      en
    }
  }
}
    `, {"fragmentName":"InspectedPlace"}) as unknown as TypedDocumentString<InspectedPlaceFragment, unknown>;
export const InspectedRouteFragmentDoc = new TypedDocumentString(`
    fragment InspectedRoute on InspectionRoute {
  id
  until
  note
  stops {
    checked
    place {
      ...InspectedPlace
    }
  }
}
    fragment InspectedPlace on Place {
  id
  kind
  divisionCode
  name {
    zh
    en
  }
  address {
    zh
    en
  }
  location {
    lat
    lng
  }
  lastVerifiedOpenOn
  openState {
    open
    enter
    why {
      zh
      en
    }
  }
}`, {"fragmentName":"InspectedRoute"}) as unknown as TypedDocumentString<InspectedRouteFragment, unknown>;
export const WatchTotalsFragmentDoc = new TypedDocumentString(`
    fragment WatchTotals on OpeningWatchTotals {
  lotUnits
  spaces
  groundUnits
  grounds
  courts
  reservations
  arrivals
  checks
  kept
  broken
  beyond
  unclear
  openingRate
  reports
  unchecked
  neverVerified
}
    `, {"fragmentName":"WatchTotals"}) as unknown as TypedDocumentString<WatchTotalsFragment, unknown>;
export const ShownReportFragmentDoc = new TypedDocumentString(`
    fragment ShownReport on OpeningReport {
  id
  kind
  text
  at
  verdict
  phone
  followUpId
  setAside {
    reason
    at
    by {
      name
    }
  }
  sent {
    at
    until
    inspector {
      name
    }
    by {
      name
    }
    checkedAt
    result
    note
  }
  place {
    id
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"ShownReport"}) as unknown as TypedDocumentString<ShownReportFragment, unknown>;
export const OpeningCountsFragmentDoc = new TypedDocumentString(`
    fragment OpeningCounts on OpeningFigures {
  units
  lots
  grounds
  spaces
  openNow
  hoursPerWeek
  verified
}
    `, {"fragmentName":"OpeningCounts"}) as unknown as TypedDocumentString<OpeningCountsFragment, unknown>;
export const ClosureShownFragmentDoc = new TypedDocumentString(`
    fragment ClosureShown on TemporaryClosure {
  id
  kind
  from
  to
  reason {
    zh
    en
  }
}
    `, {"fragmentName":"ClosureShown"}) as unknown as TypedDocumentString<ClosureShownFragment, unknown>;
export const OncePeriodShownFragmentDoc = new TypedDocumentString(`
    fragment OncePeriodShown on OpeningPeriod {
  id
  whole {
    from
    to
  }
  eachDay {
    firstDay
    lastDay
    hours {
      from
      to
    }
  }
  name {
    zh
    en
  }
  replacesRules
}
    `, {"fragmentName":"OncePeriodShown"}) as unknown as TypedDocumentString<OncePeriodShownFragment, unknown>;
export const OpeningPlaceShownFragmentDoc = new TypedDocumentString(`
    fragment OpeningPlaceShown on Place {
  id
  kind
  name {
    zh
    en
  }
  unitName {
    zh
    en
  }
  divisionCode
  openState {
    open
    reason
    mustLeaveBy
    opensAt
  }
  opening {
    mayChange
    versions {
      id
      state
      effectiveFrom
      own
      lines {
        zh
        en
      }
    }
    closures {
      ...ClosureShown
    }
    periods {
      ...OncePeriodShown
    }
  }
}
    fragment ClosureShown on TemporaryClosure {
  id
  kind
  from
  to
  reason {
    zh
    en
  }
}
fragment OncePeriodShown on OpeningPeriod {
  id
  whole {
    from
    to
  }
  eachDay {
    firstDay
    lastDay
    hours {
      from
      to
    }
  }
  name {
    zh
    en
  }
  replacesRules
}`, {"fragmentName":"OpeningPlaceShown"}) as unknown as TypedDocumentString<OpeningPlaceShownFragment, unknown>;
export const PlaceActItemShownFragmentDoc = new TypedDocumentString(`
    fragment PlaceActItemShown on PlaceActItem {
  placeId
  outcome
  place {
    ...OpeningPlaceShown
  }
  userErrors {
    code
    message
    path
    rule
  }
}
    fragment ClosureShown on TemporaryClosure {
  id
  kind
  from
  to
  reason {
    zh
    en
  }
}
fragment OncePeriodShown on OpeningPeriod {
  id
  whole {
    from
    to
  }
  eachDay {
    firstDay
    lastDay
    hours {
      from
      to
    }
  }
  name {
    zh
    en
  }
  replacesRules
}
fragment OpeningPlaceShown on Place {
  id
  kind
  name {
    zh
    en
  }
  unitName {
    zh
    en
  }
  divisionCode
  openState {
    open
    reason
    mustLeaveBy
    opensAt
  }
  opening {
    mayChange
    versions {
      id
      state
      effectiveFrom
      own
      lines {
        zh
        en
      }
    }
    closures {
      ...ClosureShown
    }
    periods {
      ...OncePeriodShown
    }
  }
}`, {"fragmentName":"PlaceActItemShown"}) as unknown as TypedDocumentString<PlaceActItemShownFragment, unknown>;
export const EditedStationFragmentDoc = new TypedDocumentString(`
    fragment EditedStation on Station {
  id
  partnerReference
  name {
    zh
    en
  }
  division
  address {
    zh
    en
  }
  location {
    lat
    lng
  }
  bays
  state
  standard {
    item
    met
    evidence
  }
}
    `, {"fragmentName":"EditedStation"}) as unknown as TypedDocumentString<EditedStationFragment, unknown>;
export const EditedCarFragmentDoc = new TypedDocumentString(`
    fragment EditedCar on TimeShareCar {
  id
  partnerReference
  plateNumber
  model
  seats
  energy
  station {
    id
    partnerReference
    name {
      zh
      en
    }
  }
  tariff {
    id
    partnerReference
  }
  papers {
    fullRangeKm
    price {
      amountFen
    }
    engineDisplacementL
    marked
    insuredUntil
    inspectedUntil
    positioningDevice
  }
}
    `, {"fragmentName":"EditedCar"}) as unknown as TypedDocumentString<EditedCarFragment, unknown>;
export const ShownComplaintFragmentDoc = new TypedDocumentString(`
    fragment ShownComplaint on RentalComplaint {
  at
  text
  answer {
    at
    text
  }
}
    `, {"fragmentName":"ShownComplaint"}) as unknown as TypedDocumentString<ShownComplaintFragment, unknown>;
export const PartnerOrderFragmentDoc = new TypedDocumentString(`
    fragment PartnerOrder on RentalOrder {
  id
  complaint {
    ...ShownComplaint
  }
  kind
  state
  plateNumber
  model
  unitName {
    zh
    en
  }
  window {
    from
    to
  }
  expectedKm
  estimate {
    amountFen
  }
  holdUntil
  meeting {
    place
    destination
    centreTelephone
  }
  command {
    id
    kind
    state
    deadline
  }
  pickUp {
    odometerKm
  }
  dropOff {
    placeCheck
  }
  damages {
    at
    text
  }
  lateAt
  reason
  charges {
    km
    total {
      amountFen
    }
  }
}
    fragment ShownComplaint on RentalComplaint {
  at
  text
  answer {
    at
    text
  }
}`, {"fragmentName":"PartnerOrder"}) as unknown as TypedDocumentString<PartnerOrderFragment, unknown>;
export const OwnSystemFragmentDoc = new TypedDocumentString(`
    fragment OwnSystem on PartnerClient {
  id
  name
  scopes
  madeAt
  revokedAt
  credentials {
    issuerClientId
    madeAt
    lastUsedAt
  }
}
    `, {"fragmentName":"OwnSystem"}) as unknown as TypedDocumentString<OwnSystemFragment, unknown>;
export const OwnPartnerFactsFragmentDoc = new TypedDocumentString(`
    fragment OwnPartnerFacts on RentalPartner {
  id
  name {
    zh
    en
  }
  state
  supervisionTelephone
  papers {
    reason
    confirmMinutes
    staleMinutes
    agreement {
      number
      from
      to
      services
    }
  }
  people {
    id
    name
    telephone
    role
  }
  clients {
    ...OwnSystem
  }
}
    fragment OwnSystem on PartnerClient {
  id
  name
  scopes
  madeAt
  revokedAt
  credentials {
    issuerClientId
    madeAt
    lastUsedAt
  }
}`, {"fragmentName":"OwnPartnerFacts"}) as unknown as TypedDocumentString<OwnPartnerFactsFragment, unknown>;
export const PriceLineFragmentDoc = new TypedDocumentString(`
    fragment PriceLine on RentalPriceLine {
  text {
    zh
    en
  }
  amount {
    amountFen
  }
}
    `, {"fragmentName":"PriceLine"}) as unknown as TypedDocumentString<PriceLineFragment, unknown>;
export const AskedQuoteFragmentDoc = new TypedDocumentString(`
    fragment AskedQuote on RentalQuote {
  id
  state
  askedAt
  until
  reason
  withdrawal {
    because
    changed
  }
  need {
    window {
      from
      to
    }
    kind
    driving
    passengers
    distanceKm
    pickUp
    division {
      name {
        zh
        en
      }
    }
  }
  offer {
    plateNumber
    model
    seats
    driverName
    driverTelephone
    handOver
    validUntil
    total {
      amountFen
    }
    lines {
      ...PriceLine
    }
    offered {
      line
      quantity
      unit {
        amountFen
      }
    }
  }
  order {
    id
    state
    holdUntil
    reason
    meeting {
      place
      destination
      centreTelephone
    }
  }
}
    fragment PriceLine on RentalPriceLine {
  text {
    zh
    en
  }
  amount {
    amountFen
  }
}`, {"fragmentName":"AskedQuote"}) as unknown as TypedDocumentString<AskedQuoteFragment, unknown>;
export const EndpointShownFragmentDoc = new TypedDocumentString(`
    fragment EndpointShown on WebhookEndpoint {
  id
  url
  types
  state
  disabledBecause
  failingSince
  secrets {
    madeAt
    endsAt
  }
}
    `, {"fragmentName":"EndpointShown"}) as unknown as TypedDocumentString<EndpointShownFragment, unknown>;
export const DeliveryShownFragmentDoc = new TypedDocumentString(`
    fragment DeliveryShown on WebhookDelivery {
  id
  endpointId
  eventId
  type
  subjectId
  state
  madeAt
  nextAt
  tries {
    at
    status
    trouble
  }
}
    `, {"fragmentName":"DeliveryShown"}) as unknown as TypedDocumentString<DeliveryShownFragment, unknown>;
export const CarAwayFragmentDoc = new TypedDocumentString(`
    fragment CarAway on CarUnderWay {
  car {
    id
    plateNumber
    model
  }
  unitName {
    zh
    en
  }
  purpose
  since
  due
  lateAt
  from {
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"CarAway"}) as unknown as TypedDocumentString<CarAwayFragment, unknown>;
export const CatalogueStationFragmentDoc = new TypedDocumentString(`
    fragment CatalogueStation on Station {
  id
  partnerReference
  name {
    zh
    en
  }
  address {
    zh
    en
  }
  state
  bays
  takenBays
  standard {
    item
    met
    evidence
  }
  inspections {
    id
    at
    passed
    note
    items {
      item
      met
    }
  }
  obstacles {
    code
    text {
      zh
      en
    }
  }
}
    `, {"fragmentName":"CatalogueStation"}) as unknown as TypedDocumentString<CatalogueStationFragment, unknown>;
export const CatalogueCarFragmentDoc = new TypedDocumentString(`
    fragment CatalogueCar on TimeShareCar {
  id
  partnerReference
  plateNumber
  model
  state
  batteryPercent
  rangeKm
  reportedAt
  obstacles {
    code
    text {
      zh
      en
    }
  }
}
    `, {"fragmentName":"CatalogueCar"}) as unknown as TypedDocumentString<CatalogueCarFragment, unknown>;
export const OverseenStationFragmentDoc = new TypedDocumentString(`
    fragment OverseenStation on Station {
  partner {
    id
  }
  ...CatalogueStation
  cars {
    ...CatalogueCar
  }
}
    fragment CatalogueStation on Station {
  id
  partnerReference
  name {
    zh
    en
  }
  address {
    zh
    en
  }
  state
  bays
  takenBays
  standard {
    item
    met
    evidence
  }
  inspections {
    id
    at
    passed
    note
    items {
      item
      met
    }
  }
  obstacles {
    code
    text {
      zh
      en
    }
  }
}
fragment CatalogueCar on TimeShareCar {
  id
  partnerReference
  plateNumber
  model
  state
  batteryPercent
  rangeKm
  reportedAt
  obstacles {
    code
    text {
      zh
      en
    }
  }
}`, {"fragmentName":"OverseenStation"}) as unknown as TypedDocumentString<OverseenStationFragment, unknown>;
export const ComplainedRentalFragmentDoc = new TypedDocumentString(`
    fragment ComplainedRental on RentalOrder {
  id
  state
  plateNumber
  window {
    from
    to
  }
  unitName {
    zh
    en
  }
  partner {
    id
    name {
      zh
      en
    }
  }
  complaint {
    ...ShownComplaint
  }
}
    fragment ShownComplaint on RentalComplaint {
  at
  text
  answer {
    at
    text
  }
}`, {"fragmentName":"ComplainedRental"}) as unknown as TypedDocumentString<ComplainedRentalFragment, unknown>;
export const ListedPartnerFragmentDoc = new TypedDocumentString(`
    fragment ListedPartner on RentalPartner {
  id
  name {
    zh
    en
  }
  state
  papers {
    reason
    agreement {
      number
      from
      to
      services
    }
  }
}
    `, {"fragmentName":"ListedPartner"}) as unknown as TypedDocumentString<ListedPartnerFragment, unknown>;
export const WholePartnerFragmentDoc = new TypedDocumentString(`
    fragment WholePartner on RentalPartner {
  ...ListedPartner
  supervisionTelephone
  papers {
    creditCode
    telephone
    division
    confirmMinutes
    staleMinutes
    appliedAt
    appliedBy {
      id
    }
  }
  people {
    id
    name
    telephone
    role
  }
  clients {
    id
    name
    scopes
    revokedAt
    credentials {
      issuerClientId
      madeAt
      lastUsedAt
    }
  }
}
    fragment ListedPartner on RentalPartner {
  id
  name {
    zh
    en
  }
  state
  papers {
    reason
    agreement {
      number
      from
      to
      services
    }
  }
}`, {"fragmentName":"WholePartner"}) as unknown as TypedDocumentString<WholePartnerFragment, unknown>;
export const ServedFiguresFragmentDoc = new TypedDocumentString(`
    fragment ServedFigures on PartnerService {
  orders
  confirmed
  declined
  expired
  failed
  closed
  complaints
  medianConfirmMinutes
  worstConfirmMinutes
  unservedPercent
  complaintPercent
}
    `, {"fragmentName":"ServedFigures"}) as unknown as TypedDocumentString<ServedFiguresFragment, unknown>;
export const ServedMonthFragmentDoc = new TypedDocumentString(`
    fragment ServedMonth on PartnerService {
  partner {
    id
    name {
      zh
      en
    }
    state
    papers {
      division
    }
  }
  ...ServedFigures
  spent {
    amountFen
  }
  orderSharePercent
  spendingSharePercent
  units {
    unit {
      id
      name {
        zh
        en
      }
    }
    orders
    spent {
      amountFen
    }
    percent
  }
  dispatchers {
    dispatcher {
      id
      name
    }
    orders
    spent {
      amountFen
    }
    percent
    dearer
  }
  standing {
    cars
    staleCars
    carsNotToStandard
    stations
    stationsNotInspected
  }
  concerns
}
    fragment ServedFigures on PartnerService {
  orders
  confirmed
  declined
  expired
  failed
  closed
  complaints
  medianConfirmMinutes
  worstConfirmMinutes
  unservedPercent
  complaintPercent
}`, {"fragmentName":"ServedMonth"}) as unknown as TypedDocumentString<ServedMonthFragment, unknown>;
export const FactsOfPlaceFragmentDoc = new TypedDocumentString(`
    fragment FactsOfPlace on Place {
  id
  kind
  name {
    zh
    en
  }
  unitName {
    zh
    en
  }
  divisionCode
  address {
    zh
    en
  }
  location {
    lat
    lng
  }
  gates {
    name {
      zh
      en
    }
    entry
    exit
  }
  spaces {
    offered
    accessible
    charging
  }
  courts {
    name {
      zh
      en
    }
    sport
    capacity
    minimumPlayers
  }
  vehicleLimits {
    maxSeats
    maxHeightCm
    commercialAllowed
  }
  registration {
    zh
    en
  }
  complaintsTelephone
  lastVerifiedOpenOn
  openingRules {
    zh
    en
  }
}
    `, {"fragmentName":"FactsOfPlace"}) as unknown as TypedDocumentString<FactsOfPlaceFragment, unknown>;
export const SpokenFragmentDoc = new TypedDocumentString(`
    fragment Spoken on LocalizedText {
  zh @skip(if: $en)
  en @include(if: $en)
}
    `, {"fragmentName":"Spoken"}) as unknown as TypedDocumentString<SpokenFragment, unknown>;
export const StateOfPlaceFragmentDoc = new TypedDocumentString(`
    fragment StateOfPlace on OpenState {
  at
  open
  mustLeaveBy
  opensAt
  provisional
}
    `, {"fragmentName":"StateOfPlace"}) as unknown as TypedDocumentString<StateOfPlaceFragment, unknown>;
export const WindowOfPlaceFragmentDoc = new TypedDocumentString(`
    fragment WindowOfPlace on OpenWindow {
  from
  to
}
    `, {"fragmentName":"WindowOfPlace"}) as unknown as TypedDocumentString<WindowOfPlaceFragment, unknown>;
export const ListedPlaceFragmentDoc = new TypedDocumentString(`
    fragment ListedPlace on Place {
  id
  name {
    ...Spoken
  }
  address {
    ...Spoken
  }
  location {
    lat
    lng
  }
  gates {
    name {
      ...Spoken
    }
    entry
    exit
  }
  spaces @include(if: $lots) {
    offered
    accessible
    charging
  }
  occupancy @include(if: $lots) {
    free @skip(if: $later)
    asOf @skip(if: $later)
    stale @skip(if: $later)
    forecast(at: $at) @include(if: $later)
  }
  courts @skip(if: $lots) {
    sport
  }
  vehicleLimits @include(if: $lots) {
    maxHeightCm
  }
  openState {
    ...StateOfPlace
    enter @include(if: $lots)
    exit @include(if: $lots)
    notice {
      ...Spoken
    }
  }
  openWindows(from: $from) {
    ...WindowOfPlace
  }
}
    fragment Spoken on LocalizedText {
  zh @skip(if: $en)
  en @include(if: $en)
}
fragment StateOfPlace on OpenState {
  at
  open
  mustLeaveBy
  opensAt
  provisional
}
fragment WindowOfPlace on OpenWindow {
  from
  to
}`, {"fragmentName":"ListedPlace"}) as unknown as TypedDocumentString<ListedPlaceFragment, unknown>;
export const NamedDivisionFragmentDoc = new TypedDocumentString(`
    fragment NamedDivision on Division {
  code
  name {
    zh
    en
  }
  centre {
    lat
    lng
  }
}
    `, {"fragmentName":"NamedDivision"}) as unknown as TypedDocumentString<NamedDivisionFragment, unknown>;
export const ReportedDivisionFragmentDoc = new TypedDocumentString(`
    fragment ReportedDivision on Division {
  code
  level
  name {
    zh
    en
  }
}
    `, {"fragmentName":"ReportedDivision"}) as unknown as TypedDocumentString<ReportedDivisionFragment, unknown>;
export const OpeningPolicyShownFragmentDoc = new TypedDocumentString(`
    fragment OpeningPolicyShown on OpeningPolicy {
  date
  division {
    ...ReportedDivision
  }
  values {
    term
    name {
      zh
      en
    }
    unit
    value
    least
    most
    choices {
      zh
      en
    }
    setBy {
      code
      name {
        zh
        en
      }
    }
  }
}
    fragment ReportedDivision on Division {
  code
  level
  name {
    zh
    en
  }
}`, {"fragmentName":"OpeningPolicyShown"}) as unknown as TypedDocumentString<OpeningPolicyShownFragment, unknown>;
export const RentalPolicyShownFragmentDoc = new TypedDocumentString(`
    fragment RentalPolicyShown on RentalPolicy {
  date
  division {
    ...ReportedDivision
  }
  values {
    term
    name {
      zh
      en
    }
    unit
    value
    least
    most
    choices {
      zh
      en
    }
    setBy {
      code
      name {
        zh
        en
      }
    }
  }
}
    fragment ReportedDivision on Division {
  code
  level
  name {
    zh
    en
  }
}`, {"fragmentName":"RentalPolicyShown"}) as unknown as TypedDocumentString<RentalPolicyShownFragment, unknown>;
export const PolicyShownFragmentDoc = new TypedDocumentString(`
    fragment PolicyShown on BookingPolicy {
  date
  division {
    ...ReportedDivision
  }
  values {
    term
    name {
      zh
      en
    }
    unit
    value
    least
    most
    choices {
      zh
      en
    }
    setBy {
      code
      name {
        zh
        en
      }
    }
  }
  purposes {
    category
    purposes
  }
  purposesSetBy {
    code
    name {
      zh
      en
    }
  }
  licences {
    licenceClass
    seats
  }
  licencesSetBy {
    code
    name {
      zh
      en
    }
  }
}
    fragment ReportedDivision on Division {
  code
  level
  name {
    zh
    en
  }
}`, {"fragmentName":"PolicyShown"}) as unknown as TypedDocumentString<PolicyShownFragment, unknown>;
export const CountedFiguresFragmentDoc = new TypedDocumentString(`
    fragment CountedFigures on DivisionFigures {
  division {
    ...ReportedDivision
  }
  requests
  trips
  kilometres
}
    fragment ReportedDivision on Division {
  code
  level
  name {
    zh
    en
  }
}`, {"fragmentName":"CountedFigures"}) as unknown as TypedDocumentString<CountedFiguresFragment, unknown>;
export const DraftFragmentDoc = new TypedDocumentString(`
    fragment Draft on VehicleRequestDraft {
  id
  savedAt
  trip {
    window {
      from
      to
    }
    purpose
    reason
    lengthReason
    destination
    pickUp
    pickUpPoint {
      lat
      lng
    }
    stops
    passengers
    luggage
    driving
    journey
    reach
    priority
    telephone
    distanceKm
  }
  recurrence {
    weekdays
    until
    onNonWorkingDays
  }
}
    `, {"fragmentName":"Draft"}) as unknown as TypedDocumentString<DraftFragment, unknown>;
export const DecisionFragmentDoc = new TypedDocumentString(`
    fragment Decision on Approval {
  approved
  decidedAt
  comment
  documentNumber
  approver {
    name
  }
  onBehalfOf {
    name
  }
}
    `, {"fragmentName":"Decision"}) as unknown as TypedDocumentString<DecisionFragment, unknown>;
export const RevisedTripFragmentDoc = new TypedDocumentString(`
    fragment RevisedTrip on TripDetails {
  window {
    from
    to
  }
  purpose
  reason
  lengthReason
  destination
  pickUp
  stops
  passengers
  luggage
  driving
  journey
  reach
  priority
  telephone
  distanceKm
}
    `, {"fragmentName":"RevisedTrip"}) as unknown as TypedDocumentString<RevisedTripFragment, unknown>;
export const RevisionFragmentDoc = new TypedDocumentString(`
    fragment Revision on VehicleRequestRevision {
  at
  by {
    name
  }
  state
  undone {
    ...Decision
  }
  changed
  before {
    ...RevisedTrip
  }
  after {
    ...RevisedTrip
  }
}
    fragment RevisedTrip on TripDetails {
  window {
    from
    to
  }
  purpose
  reason
  lengthReason
  destination
  pickUp
  stops
  passengers
  luggage
  driving
  journey
  reach
  priority
  telephone
  distanceKm
}
fragment Decision on Approval {
  approved
  decidedAt
  comment
  documentNumber
  approver {
    name
  }
  onBehalfOf {
    name
  }
}`, {"fragmentName":"Revision"}) as unknown as TypedDocumentString<RevisionFragment, unknown>;
export const SeriesDayFragmentDoc = new TypedDocumentString(`
    fragment SeriesDay on CalendarDay {
  date
  kind
  holiday {
    zh
    en
  }
  provisional
}
    `, {"fragmentName":"SeriesDay"}) as unknown as TypedDocumentString<SeriesDayFragment, unknown>;
export const ApprovalStepsFragmentDoc = new TypedDocumentString(`
    fragment ApprovalSteps on VehicleRequest {
  approvalSteps {
    name {
      zh
      en
    }
    state
    dueAt
    approvers {
      id
      name
    }
    special
    unit {
      name {
        zh
        en
      }
    }
    approval {
      decidedAt
      comment
      documentNumber
      approver {
        name
      }
      onBehalfOf {
        name
      }
    }
  }
}
    `, {"fragmentName":"ApprovalSteps"}) as unknown as TypedDocumentString<ApprovalStepsFragment, unknown>;
export const SharedCarFragmentDoc = new TypedDocumentString(`
    fragment SharedCar on RentalOrder {
  id
  state
  holdUntil
  window {
    from
    to
  }
  person {
    id
  }
  pickUpStation {
    id
    name {
      zh
      en
    }
    address {
      zh
      en
    }
    location {
      lat
      lng
    }
  }
  pickUp {
    batteryPercent
  }
  dropOff {
    batteryPercent
  }
  charges {
    km
    total {
      amountFen
    }
    lines {
      ...PriceLine
    }
  }
  returnStations {
    freeBays
    station {
      id
      name {
        zh
        en
      }
    }
  }
}
    fragment PriceLine on RentalPriceLine {
  text {
    zh
    en
  }
  amount {
    amountFen
  }
}`, {"fragmentName":"SharedCar"}) as unknown as TypedDocumentString<SharedCarFragment, unknown>;
export const RideFragmentDoc = new TypedDocumentString(`
    fragment Ride on OrderRide {
  request {
    id
    number
    telephone
    requester {
      name
    }
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  window {
    from
    to
  }
  pickUp
  stops
  destination
  passengers
}
    `, {"fragmentName":"Ride"}) as unknown as TypedDocumentString<RideFragment, unknown>;
export const SharingEndFragmentDoc = new TypedDocumentString(`
    fragment SharingEnd on PoolingEnd {
  cause
  at
  side {
    request {
      id
    }
    unit {
      id
      name {
        zh
        en
      }
    }
  }
}
    `, {"fragmentName":"SharingEnd"}) as unknown as TypedDocumentString<SharingEndFragment, unknown>;
export const SharedTripFragmentDoc = new TypedDocumentString(`
    fragment SharedTrip on Pooling {
  id
  state
  invitedAt
  answerBy
  sides {
    request {
      id
    }
    unit {
      id
      name {
        zh
        en
      }
    }
    window {
      from
      to
    }
    pickUp
    destination
    passengers
    accepted
    answeredAt
    leftAt
  }
  end {
    ...SharingEnd
  }
}
    fragment SharingEnd on PoolingEnd {
  cause
  at
  side {
    request {
      id
    }
    unit {
      id
      name {
        zh
        en
      }
    }
  }
}`, {"fragmentName":"SharedTrip"}) as unknown as TypedDocumentString<SharedTripFragment, unknown>;
export const WholeRequestFragmentDoc = new TypedDocumentString(`
    fragment WholeRequest on VehicleRequest {
  ...TripFacts
  cancelReason
  cancelledAt
  cancelledBy {
    name
  }
  lateCancellation
  revision
  changedAt
  isRest
  restOf {
    id
    number
  }
  recall {
    at
  }
  plannedWindow {
    from
    to
  }
  actualWindow {
    from
    to
  }
  allowedActs
  cancelConsequences {
    late
    receiptDue
    lateFrom
    endedOrders {
      id
      plateNumber
      driver {
        id
        person {
          name
        }
      }
    }
    sharedOrders {
      id
    }
  }
  revisions {
    ...Revision
  }
  series {
    id
    recurrence {
      weekdays
      until
      onNonWorkingDays
    }
    requests {
      id
      state
      window {
        from
        to
      }
    }
    skipped {
      ...SeriesDay
    }
    daysOff {
      id
      state
      window {
        from
        to
      }
    }
    missing {
      ...SeriesDay
    }
  }
  approvals {
    ...Decision
  }
  ...ApprovalSteps
  arrangements {
    kind
    at
    by {
      name
    }
    reason
    orderId
    number
    plateNumber
    driverName
    fromPlateNumber
    swappedWith
    units {
      id
      name {
        zh
        en
      }
    }
    until
  }
  orders {
    ...OrderFacts
    rentalOrder {
      ...SharedCar
    }
    rides {
      ...Ride
    }
  }
  pooling {
    ...SharedTrip
  }
  poolings {
    ...SharedTrip
  }
  lumpSumOffer {
    amountFen
  }
  lumpSum {
    amount {
      amountFen
    }
    chosenAt
    confirmedAt
  }
  lumpSumWithdrawnAt
  receipt {
    at
    satisfaction
    comment
    confirmed
    dispute
    settled {
      at
      by {
        name
      }
      reason
      corrected
    }
  }
}
    fragment SeriesDay on CalendarDay {
  date
  kind
  holiday {
    zh
    en
  }
  provisional
}
fragment Ride on OrderRide {
  request {
    id
    number
    telephone
    requester {
      name
    }
  }
  unit {
    id
    name {
      zh
      en
    }
  }
  window {
    from
    to
  }
  pickUp
  stops
  destination
  passengers
}
fragment SharedCar on RentalOrder {
  id
  state
  holdUntil
  window {
    from
    to
  }
  person {
    id
  }
  pickUpStation {
    id
    name {
      zh
      en
    }
    address {
      zh
      en
    }
    location {
      lat
      lng
    }
  }
  pickUp {
    batteryPercent
  }
  dropOff {
    batteryPercent
  }
  charges {
    km
    total {
      amountFen
    }
    lines {
      ...PriceLine
    }
  }
  returnStations {
    freeBays
    station {
      id
      name {
        zh
        en
      }
    }
  }
}
fragment SharedTrip on Pooling {
  id
  state
  invitedAt
  answerBy
  sides {
    request {
      id
    }
    unit {
      id
      name {
        zh
        en
      }
    }
    window {
      from
      to
    }
    pickUp
    destination
    passengers
    accepted
    answeredAt
    leftAt
  }
  end {
    ...SharingEnd
  }
}
fragment PriceLine on RentalPriceLine {
  text {
    zh
    en
  }
  amount {
    amountFen
  }
}
fragment ApprovalSteps on VehicleRequest {
  approvalSteps {
    name {
      zh
      en
    }
    state
    dueAt
    approvers {
      id
      name
    }
    special
    unit {
      name {
        zh
        en
      }
    }
    approval {
      decidedAt
      comment
      documentNumber
      approver {
        name
      }
      onBehalfOf {
        name
      }
    }
  }
}
fragment Revision on VehicleRequestRevision {
  at
  by {
    name
  }
  state
  undone {
    ...Decision
  }
  changed
  before {
    ...RevisedTrip
  }
  after {
    ...RevisedTrip
  }
}
fragment RevisedTrip on TripDetails {
  window {
    from
    to
  }
  purpose
  reason
  lengthReason
  destination
  pickUp
  stops
  passengers
  luggage
  driving
  journey
  reach
  priority
  telephone
  distanceKm
}
fragment Decision on Approval {
  approved
  decidedAt
  comment
  documentNumber
  approver {
    name
  }
  onBehalfOf {
    name
  }
}
fragment SharingEnd on PoolingEnd {
  cause
  at
  side {
    request {
      id
    }
    unit {
      id
      name {
        zh
        en
      }
    }
  }
}
fragment TripFacts on VehicleRequest {
  id
  number
  state
  window {
    from
    to
  }
  purpose
  reason
  rentalKind
  lengthReason
  destination
  pickUp
  pickUpPoint {
    lat
    lng
  }
  stops
  passengers
  luggage
  journey
  reach
  priority
  driving
  telephone
  distanceKm
  requestedAt
  requester {
    id
    name
  }
  unit {
    id
    name {
      zh
      en
    }
  }
}
fragment Figures on ReturnFigures {
  departureKm
  odometerKm
  tolls {
    amountFen
  }
  parking {
    amountFen
  }
  otherCosts {
    amountFen
  }
  energy {
    kind
    amount
    cost {
      amountFen
    }
  }
  deviation
}
fragment OrderFacts on DispatchOrder {
  id
  number
  source
  dispatchedAt
  extendedTo
  extension {
    by {
      name
    }
    reason
  }
  extensionWantedTo
  extensionDeclined {
    to
    by {
      name
    }
    reason
  }
  ownExtensionTo
  window {
    from
    to
  }
  dispatcher {
    name
  }
  centreTelephone
  earlierSources {
    source
    available
    declined
    unit {
      name {
        zh
        en
      }
    }
    reasons {
      message
      vehicles
    }
  }
  plateNumber
  model
  passengers
  split {
    number
    cars
  }
  lending {
    unit {
      id
      name {
        zh
        en
      }
    }
    perKm {
      amountFen
    }
    amount {
      amountFen
    }
    keyKeeper
  }
  rental {
    partner {
      id
      name {
        zh
        en
      }
    }
    partnerTelephone
    handOver
    kind
    cost {
      amountFen
    }
    driverName
    driverTelephone
  }
  rentalOrder {
    id
  }
  vehicle {
    id
    plateNumber
    model
    seats
    energy
    category
    odometerKm
    homeBay {
      name
    }
  }
  driver {
    id
    telephone
    person {
      name
    }
  }
  departure {
    at
    odometerKm
  }
  return {
    at
    odometerKm
  }
  returnOnBehalf {
    by {
      id
      name
    }
    reason
  }
  kilometres
  tolls {
    amountFen
  }
  parking {
    amountFen
  }
  otherCosts {
    amountFen
  }
  energy {
    kind
    amount
    cost {
      amountFen
    }
  }
  corrections {
    at
    reason
    by {
      name
    }
    before {
      ...Figures
    }
    after {
      ...Figures
    }
  }
  handBackPlace
  brokenOff {
    at
    place
    reason
    rests {
      id
      number
      passengers
    }
  }
  deviation
  remark
  revision
  state
  overdueSince
  legs {
    lending {
      unit {
        id
        name {
          zh
          en
        }
      }
      perKm {
        amountFen
      }
      amount {
        amountFen
      }
    }
    from
    reason
    place
    kilometres
    drivers
    vehicle {
      id
      plateNumber
      model
    }
    departure {
      at
      odometerKm
    }
    return {
      at
      odometerKm
    }
  }
  drivers {
    name
    from
    odometerKm
    place
  }
  earliestDeparture
  mostCosts {
    tolls {
      amountFen
    }
    each {
      amountFen
    }
    fuelLitres
    chargeKwh
  }
  explainBeyond {
    kilometres
    at
    early {
      before
      until
      days
    }
    kmPerHour
    fastestKmPerHour
    readingToleranceKm
  }
  checkCode
  allowedActs
}`, {"fragmentName":"WholeRequest"}) as unknown as TypedDocumentString<WholeRequestFragment, unknown>;
export const MyReservationFragmentDoc = new TypedDocumentString(`
    fragment MyReservation on Reservation {
  id
  state
  place {
    id
    address {
      zh
      en
    }
  }
  placeName {
    zh
    en
  }
  window {
    from
    to
  }
  leaveBy
  leftAt
  plateNumber
  wish
  code
  pass
  madeAt
  freeCancelUntil
  forgetAt
  cancelCause
  cancelReason {
    zh
    en
  }
  lateCancel
}
    `, {"fragmentName":"MyReservation"}) as unknown as TypedDocumentString<MyReservationFragment, unknown>;
export const CitizenStrikeFragmentDoc = new TypedDocumentString(`
    fragment CitizenStrike on Strike {
  id
  forgetAt
  kind
  state
  at
  placeName {
    zh
    en
  }
  plate
  courtName {
    zh
    en
  }
  note
  appealUntil
  appeal {
    text
  }
  decision {
    upheld
    reason
  }
}
    `, {"fragmentName":"CitizenStrike"}) as unknown as TypedDocumentString<CitizenStrikeFragment, unknown>;
export const PlateStrikeFragmentDoc = new TypedDocumentString(`
    fragment PlateStrike on PlateStrike {
  id
  forgetOn
  kind
  state
  on
  unit {
    name {
      zh
      en
    }
  }
  plate
  mayAppeal
  appealUntil
  appeal {
    text
  }
  decision {
    reason
  }
}
    `, {"fragmentName":"PlateStrike"}) as unknown as TypedDocumentString<PlateStrikeFragment, unknown>;
export const ListedStatementFragmentDoc = new TypedDocumentString(`
    fragment ListedStatement on RentalStatement {
  id
  month
  state
  answerUntil
  orders
  unitName {
    zh
    en
  }
  partnerName {
    zh
    en
  }
  charged {
    amountFen
  }
  total {
    amountFen
  }
}
    `, {"fragmentName":"ListedStatement"}) as unknown as TypedDocumentString<ListedStatementFragment, unknown>;
export const WholeStatementFragmentDoc = new TypedDocumentString(`
    fragment WholeStatement on RentalStatement {
  ...ListedStatement
  steps {
    step
    party
    bySystem
    by @include(if: $people) {
      name
    }
    at
    text
    orderIds
    adjustments {
      orderId
      amount {
        amountFen
      }
    }
  }
}
    fragment ListedStatement on RentalStatement {
  id
  month
  state
  answerUntil
  orders
  unitName {
    zh
    en
  }
  partnerName {
    zh
    en
  }
  charged {
    amountFen
  }
  total {
    amountFen
  }
}`, {"fragmentName":"WholeStatement"}) as unknown as TypedDocumentString<WholeStatementFragment, unknown>;
export const ShownLineFragmentDoc = new TypedDocumentString(`
    fragment ShownLine on StatementLine {
  orderId
  person @include(if: $people) {
    name
  }
  plateNumber
  window {
    from
    to
  }
  km
  charged {
    amountFen
  }
  adjusted {
    amountFen
  }
  total {
    amountFen
  }
  priceLines {
    ...PriceLine
  }
}
    fragment PriceLine on RentalPriceLine {
  text {
    zh
    en
  }
  amount {
    amountFen
  }
}`, {"fragmentName":"ShownLine"}) as unknown as TypedDocumentString<ShownLineFragment, unknown>;
export const ListedRentalFragmentDoc = new TypedDocumentString(`
    fragment ListedRental on RentalOrder {
  id
  kind
  request {
    id
    number
  }
  complaint {
    ...ShownComplaint
  }
  mayComplain
  state
  plateNumber
  model
  window {
    from
    to
  }
  estimate {
    amountFen
  }
  charges {
    km
    total {
      amountFen
    }
    lines {
      ...PriceLine
    }
  }
  damageUntil
}
    fragment ShownComplaint on RentalComplaint {
  at
  text
  answer {
    at
    text
  }
}
fragment PriceLine on RentalPriceLine {
  text {
    zh
    en
  }
  amount {
    amountFen
  }
}`, {"fragmentName":"ListedRental"}) as unknown as TypedDocumentString<ListedRentalFragment, unknown>;
export const CarOfferShownFragmentDoc = new TypedDocumentString(`
    fragment CarOfferShown on CarOffer {
  distanceMetres
  estimate {
    amountFen
  }
  lines {
    ...PriceLine
  }
  station {
    id
    name {
      zh
      en
    }
    address {
      zh
      en
    }
    location {
      lat
      lng
    }
  }
  car {
    id
    plateNumber
    model
    seats
    batteryPercent
    rangeKm
  }
}
    fragment PriceLine on RentalPriceLine {
  text {
    zh
    en
  }
  amount {
    amountFen
  }
}`, {"fragmentName":"CarOfferShown"}) as unknown as TypedDocumentString<CarOfferShownFragment, unknown>;
export const WholeRentalFragmentDoc = new TypedDocumentString(`
    fragment WholeRental on RentalOrder {
  ...ListedRental
  partner {
    id
    name {
      zh
      en
    }
    supervisionTelephone
  }
  car {
    id
    rangeKm
    batteryPercent
    station {
      id
      name {
        zh
        en
      }
      address {
        zh
        en
      }
    }
  }
  person {
    id
    name
  }
  purpose
  expectedKm
  holdUntil
  unlockFrom
  steps {
    state
    at
  }
  command {
    id
    kind
    state
    reason
  }
  dropOff {
    stationId
  }
  damages {
    at
    phase
    text
  }
  lateAt
  reason
  replacements {
    ...CarOfferShown
  }
}
    fragment ShownComplaint on RentalComplaint {
  at
  text
  answer {
    at
    text
  }
}
fragment CarOfferShown on CarOffer {
  distanceMetres
  estimate {
    amountFen
  }
  lines {
    ...PriceLine
  }
  station {
    id
    name {
      zh
      en
    }
    address {
      zh
      en
    }
    location {
      lat
      lng
    }
  }
  car {
    id
    plateNumber
    model
    seats
    batteryPercent
    rangeKm
  }
}
fragment PriceLine on RentalPriceLine {
  text {
    zh
    en
  }
  amount {
    amountFen
  }
}
fragment ListedRental on RentalOrder {
  id
  kind
  request {
    id
    number
  }
  complaint {
    ...ShownComplaint
  }
  mayComplain
  state
  plateNumber
  model
  window {
    from
    to
  }
  estimate {
    amountFen
  }
  charges {
    km
    total {
      amountFen
    }
    lines {
      ...PriceLine
    }
  }
  damageUntil
}`, {"fragmentName":"WholeRental"}) as unknown as TypedDocumentString<WholeRentalFragment, unknown>;
export const CourtTermsShownFragmentDoc = new TypedDocumentString(`
    fragment CourtTermsShown on CourtTerms {
  slotMinutes
  hours {
    from
    to
  }
  minimumPlayers
  capacity
  cutOffMinutes
}
    `, {"fragmentName":"CourtTermsShown"}) as unknown as TypedDocumentString<CourtTermsShownFragment, unknown>;
export const UnitPlaceShownFragmentDoc = new TypedDocumentString(`
    fragment UnitPlaceShown on Place {
  id
  kind
  name {
    zh
    en
  }
  registration {
    zh
    en
  }
  complaintsTelephone
  address {
    zh
    en
  }
  gates {
    name {
      zh
      en
    }
    entry
    exit
  }
  vehicleLimits {
    maxSeats
    maxHeightCm
    commercialAllowed
  }
  spaces {
    total
    offered
    kept
    outOfService
    accessible
    charging
  }
  courts {
    id
    name {
      zh
      en
    }
    capacity
    booking {
      ...CourtTermsShown
    }
    toCome {
      effectiveFrom
      capacity
      booking {
        ...CourtTermsShown
      }
    }
  }
  openState {
    open
    why {
      zh
      en
    }
  }
  opening {
    mayChange
    revision
    versions {
      state
      title {
        zh
        en
      }
      source {
        number
        date
        url
      }
    }
    closures {
      ...ClosureShown
    }
  }
}
    fragment ClosureShown on TemporaryClosure {
  id
  kind
  from
  to
  reason {
    zh
    en
  }
}
fragment CourtTermsShown on CourtTerms {
  slotMinutes
  hours {
    from
    to
  }
  minimumPlayers
  capacity
  cutOffMinutes
}`, {"fragmentName":"UnitPlaceShown"}) as unknown as TypedDocumentString<UnitPlaceShownFragment, unknown>;
export const DutyExceededFragmentDoc = new TypedDocumentString(`
    fragment DutyExceeded on DutyExceeded {
  minutes
  mostMinutes
  latestEnd
  mayRent
}
    `, {"fragmentName":"DutyExceeded"}) as unknown as TypedDocumentString<DutyExceededFragment, unknown>;
export const KnownDivisionFragmentDoc = new TypedDocumentString(`
    fragment KnownDivision on Division {
  name {
    zh
    en
  }
  centre {
    lat
    lng
  }
}
    `, {"fragmentName":"KnownDivision"}) as unknown as TypedDocumentString<KnownDivisionFragment, unknown>;
export const KnownPlaceFragmentDoc = new TypedDocumentString(`
    fragment KnownPlace on Place {
  name {
    zh
    en
  }
  location {
    lat
    lng
  }
}
    `, {"fragmentName":"KnownPlace"}) as unknown as TypedDocumentString<KnownPlaceFragment, unknown>;
export const SeriesFactsFragmentDoc = new TypedDocumentString(`
    fragment SeriesFacts on VehicleRequestSeries {
  counts {
    total
    coming
    cancelled
  }
  recurrence {
    weekdays
    until
    onNonWorkingDays
  }
}
    `, {"fragmentName":"SeriesFacts"}) as unknown as TypedDocumentString<SeriesFactsFragment, unknown>;
export const AppealsDocument = {"__meta__":{"hash":"sha256:292952bd8c9d61d44fd35e729140dd06889739bab83f8c6c7d1e49ee34d816a4"}} as unknown as TypedDocumentString<AppealsQuery, AppealsQueryVariables>;
export const StrikesDocument = {"__meta__":{"hash":"sha256:5dd7789123084c4eaf51f678030a7f837cc36e2045094aea825875329e7a9e0f"}} as unknown as TypedDocumentString<StrikesQuery, StrikesQueryVariables>;
export const CitiesOfDocument = {"__meta__":{"hash":"sha256:cf3adca6269247d54efc493646d51997a302fef38f3104aa1f3d1d756aba6a8e"}} as unknown as TypedDocumentString<CitiesOfQuery, CitiesOfQueryVariables>;
export const DecideAppealDocument = {"__meta__":{"hash":"sha256:f6a951538a260e843c14cae229e4dbd733fa7a6f480fa55a28b216d2b3f4febc"}} as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const ApprovalsWaitingDocument = {"__meta__":{"hash":"sha256:adbf02d7ece7793b413eb68ca118687b0b988ba4c8973af81335478a5d77518e"}} as unknown as TypedDocumentString<ApprovalsWaitingQuery, ApprovalsWaitingQueryVariables>;
export const RequestNowDocument = {"__meta__":{"hash":"sha256:b6f2d072409a94b3fb92699be95ecc3acde4840ac0d5d07d3870e82c574eef66"}} as unknown as TypedDocumentString<RequestNowQuery, RequestNowQueryVariables>;
export const ApproveRequestDocument = {"__meta__":{"hash":"sha256:354d651f1e77d7b6b1975b698c7e79fe1ebb26426700c132ea76e650dae19d9b"}} as unknown as TypedDocumentString<ApproveRequestMutation, ApproveRequestMutationVariables>;
export const RejectRequestDocument = {"__meta__":{"hash":"sha256:846140201b886d5de259eafdb8cfe9e607e3591569160b8680ae760fc42e4a33"}} as unknown as TypedDocumentString<RejectRequestMutation, RejectRequestMutationVariables>;
export const DecideRequestsDocument = {"__meta__":{"hash":"sha256:64d116f3616ccc8b7a3351135ea1cc787968a0a6ec5613e20cd80daf1e98256b"}} as unknown as TypedDocumentString<DecideRequestsMutation, DecideRequestsMutationVariables>;
export const ChainDocument = {"__meta__":{"hash":"sha256:9c851fbfa5eebbc87ff77ce47500701397116a39a63c0090c19886251308849e"}} as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;
export const ChainPreviewDocument = {"__meta__":{"hash":"sha256:f577b632f72f26fa929bb6cb8478ff1e9b93ef8e041099bc642e4902ddf9423a"}} as unknown as TypedDocumentString<ChainPreviewQuery, ChainPreviewQueryVariables>;
export const SetChainDocument = {"__meta__":{"hash":"sha256:02942919e756fa87f580321a6670d7057ec77e6cb3e88ff7cd5a2652e3aac1cd"}} as unknown as TypedDocumentString<SetChainMutation, SetChainMutationVariables>;
export const DeputiesDocument = {"__meta__":{"hash":"sha256:72792efe75b1d7454d6ad748bfc57f48485de1b08bfd5ff39c79164d4c5005df"}} as unknown as TypedDocumentString<DeputiesQuery, DeputiesQueryVariables>;
export const AppointDeputyDocument = {"__meta__":{"hash":"sha256:31296ab71d118c74a548aa7ac9e371f41be5f73e40ac91fb56b47cc576ba45b5"}} as unknown as TypedDocumentString<AppointDeputyMutation, AppointDeputyMutationVariables>;
export const EndDeputyDocument = {"__meta__":{"hash":"sha256:224c20fa6fc4cec63c5869f22f5e9636d55de3c4196e568635067c8469e0a77a"}} as unknown as TypedDocumentString<EndDeputyMutation, EndDeputyMutationVariables>;
export const CalendarYearDocument = {"__meta__":{"hash":"sha256:8a21b6a2d4037eadee3a1de92fcbc8c620aa5c3670370d8fdd4f1e33fa61f84b"}} as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const CorrectCalendarDocument = {"__meta__":{"hash":"sha256:fad29b127cfe419d61ff01f1a9b0ae7ec8fea0f8488fecccadf0bdbaf6b96388"}} as unknown as TypedDocumentString<CorrectCalendarMutation, CorrectCalendarMutationVariables>;
export const CourtDayDocument = {"__meta__":{"hash":"sha256:6da0cb9af5a4b22d735f86d0f09848d0a34e3065ca84062dfe4baf6992025970"}} as unknown as TypedDocumentString<CourtDayQuery, CourtDayQueryVariables>;
export const MyCourtsDocument = {"__meta__":{"hash":"sha256:78dd9d62dc0eeb6ffc315a583f9c600dc92d4e941ad2f7656ea6a3bf192eb443"}} as unknown as TypedDocumentString<MyCourtsQuery, MyCourtsQueryVariables>;
export const CourtInvitationDocument = {"__meta__":{"hash":"sha256:b765b1d70a2f256177b82031867145695e0e7455ae45f04d90a35231389104f6"}} as unknown as TypedDocumentString<CourtInvitationQuery, CourtInvitationQueryVariables>;
export const BookCourtDocument = {"__meta__":{"hash":"sha256:e80b977873bacbf362a9cb64404ab7544e1fda5845c302b7bd2916e37fbd959a"}} as unknown as TypedDocumentString<BookCourtMutation, BookCourtMutationVariables>;
export const CancelCourtBookingDocument = {"__meta__":{"hash":"sha256:aec5d1b1ced99292758147a802f7366196000dff296eae3433907b451c3fd440"}} as unknown as TypedDocumentString<CancelCourtBookingMutation, CancelCourtBookingMutationVariables>;
export const ChangeCourtPeopleDocument = {"__meta__":{"hash":"sha256:54fb1a3b991e9bef72566f815e3328640b218ba1478933c3839cb1b630c960f7"}} as unknown as TypedDocumentString<ChangeCourtPeopleMutation, ChangeCourtPeopleMutationVariables>;
export const AcceptCourtOfferDocument = {"__meta__":{"hash":"sha256:08849227aa7f7df95cc1b1958736ce002e287cd6fdc95798c861c9405f837f8c"}} as unknown as TypedDocumentString<AcceptCourtOfferMutation, AcceptCourtOfferMutationVariables>;
export const JoinCourtBookingDocument = {"__meta__":{"hash":"sha256:cd1380f22b31cd623f1d3a9fa007364ac0e2a7f379caec5db892748634ab8b2b"}} as unknown as TypedDocumentString<JoinCourtBookingMutation, JoinCourtBookingMutationVariables>;
export const LeaveCourtBookingDocument = {"__meta__":{"hash":"sha256:d08fd07a31e9ca26dc033e82bb2959d4a328cbf510dcc1c0df8b9baff91f05fe"}} as unknown as TypedDocumentString<LeaveCourtBookingMutation, LeaveCourtBookingMutationVariables>;
export const WaitForCourtDocument = {"__meta__":{"hash":"sha256:a52ba87f8cc8484b76b3f0ec88a86c025c7f8bf83c519d0f1b34be4cff989558"}} as unknown as TypedDocumentString<WaitForCourtMutation, WaitForCourtMutationVariables>;
export const LeaveCourtQueueDocument = {"__meta__":{"hash":"sha256:1f01e5045b42506fe24d2ffbba09d2b9d70d7fc71fef2398a583646540a630c3"}} as unknown as TypedDocumentString<LeaveCourtQueueMutation, LeaveCourtQueueMutationVariables>;
export const AskCourtSeriesDocument = {"__meta__":{"hash":"sha256:fe4787815ac0f6acd24a38ecff698adba81c1f4e30a05a1371520fca0745c75c"}} as unknown as TypedDocumentString<AskCourtSeriesMutation, AskCourtSeriesMutationVariables>;
export const WithdrawCourtSeriesDocument = {"__meta__":{"hash":"sha256:0c11e2e884f8caf47d0793bf40b6adf390298312f283092a7d1ec9d183f3488e"}} as unknown as TypedDocumentString<WithdrawCourtSeriesMutation, WithdrawCourtSeriesMutationVariables>;
export const BoardDocument = {"__meta__":{"hash":"sha256:e1b71cd664998f554571c0a965cb51d4688c320260abf35dd0c30d8500ea073b"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const AssignmentOptionsDocument = {"__meta__":{"hash":"sha256:58afba1e753601c1f06623a19cb07694aff669f24fead13ebe6264d562304cb8"}} as unknown as TypedDocumentString<AssignmentOptionsQuery, AssignmentOptionsQueryVariables>;
export const OrderPartnersDocument = {"__meta__":{"hash":"sha256:3683efe9f9acb0ef1370552d18aedce40d318d1a1cae92642255388d6c438603"}} as unknown as TypedDocumentString<OrderPartnersQuery, OrderPartnersQueryVariables>;
export const SuggestionsDocument = {"__meta__":{"hash":"sha256:da433533833d4b933c5d5843e677565bdd37ba86fd3f1d46c01a23815a0ed4f0"}} as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const ReassignOrderDocument = {"__meta__":{"hash":"sha256:7ff967904484fddd210ac0feb9bf34f41018aeac3a890239ad6823ba24fb2612"}} as unknown as TypedDocumentString<ReassignOrderMutation, ReassignOrderMutationVariables>;
export const MoveOrderDocument = {"__meta__":{"hash":"sha256:5ba88affecc8dbfcfe3611ebd4177e40d87730d64098f9fb31c51ca8edfac420"}} as unknown as TypedDocumentString<MoveOrderMutation, MoveOrderMutationVariables>;
export const SwapOrdersDocument = {"__meta__":{"hash":"sha256:ce9d8b6860964f56c3bf7fe36024241672beaca389fd453d7646cd354ce172c7"}} as unknown as TypedDocumentString<SwapOrdersMutation, SwapOrdersMutationVariables>;
export const MergeOrdersDocument = {"__meta__":{"hash":"sha256:012ccdda74d9454215225571c28bdd71e86b95d06bbc571bbf7157e616e2dd62"}} as unknown as TypedDocumentString<MergeOrdersMutation, MergeOrdersMutationVariables>;
export const SplitRequestDocument = {"__meta__":{"hash":"sha256:c12e48d9e0346a6bb9a7e36729aeca8cfc2cf9419a1586e6cb4e8835cb3b1fc3"}} as unknown as TypedDocumentString<SplitRequestMutation, SplitRequestMutationVariables>;
export const SplitOrderDocument = {"__meta__":{"hash":"sha256:a1b692a5e44f8d893d6505a15626a4b249ebfeb649179b5057830ca3f129eb27"}} as unknown as TypedDocumentString<SplitOrderMutation, SplitOrderMutationVariables>;
export const RecallOrderDocument = {"__meta__":{"hash":"sha256:6d2ca5d7feddac6c82db86751e42c6167bb459441792ef2c7d6501ab3fdc7226"}} as unknown as TypedDocumentString<RecallOrderMutation, RecallOrderMutationVariables>;
export const DispatchVehicleDocument = {"__meta__":{"hash":"sha256:5c232e92e9b43842cffe576c35b8a125f71fa87c74d793dfa9bdacc0dac47b48"}} as unknown as TypedDocumentString<DispatchVehicleMutation, DispatchVehicleMutationVariables>;
export const DeclineExtensionDocument = {"__meta__":{"hash":"sha256:42690793fce4ea83add54ff66feb799c2b2a3359741cb7a4a809a2ec58e91bb3"}} as unknown as TypedDocumentString<DeclineExtensionMutation, DeclineExtensionMutationVariables>;
export const HoldVehicleDocument = {"__meta__":{"hash":"sha256:2ccebd54a17bd90417ce4a273a20b6318611837e3970f4f3b2caa34afb03b05a"}} as unknown as TypedDocumentString<HoldVehicleMutation, HoldVehicleMutationVariables>;
export const ReleaseHoldDocument = {"__meta__":{"hash":"sha256:48ecc29bf2f5d6078736d08370ec2ba456a31a404061e5ac5f274a2410ad3355"}} as unknown as TypedDocumentString<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const QuotesForRequestDocument = {"__meta__":{"hash":"sha256:cbfa02fad862b7da53a399f618729c0473e22c4b514f800941392f9581d14233"}} as unknown as TypedDocumentString<QuotesForRequestQuery, QuotesForRequestQueryVariables>;
export const AskForQuotesDocument = {"__meta__":{"hash":"sha256:898be0213a37ba2867881049f411244fc87d71bc65a1e936212e383d3031eb6e"}} as unknown as TypedDocumentString<AskForQuotesMutation, AskForQuotesMutationVariables>;
export const AcceptQuoteDocument = {"__meta__":{"hash":"sha256:64878771b7723e7f4e39cb89af7cd5c48051fc2124d3fb377b00f7234dc57fbb"}} as unknown as TypedDocumentString<AcceptQuoteMutation, AcceptQuoteMutationVariables>;
export const SourcesForRequestDocument = {"__meta__":{"hash":"sha256:ae8bfaf1b461751a22e299c811fe016348ec91f665b6d9c825ebdf44bf0fdaf9"}} as unknown as TypedDocumentString<SourcesForRequestQuery, SourcesForRequestQueryVariables>;
export const SharingDocument = {"__meta__":{"hash":"sha256:62f482cc33ec903ad9b3344db6e78f352672f39361733c38e51c17a80351bddf"}} as unknown as TypedDocumentString<SharingQuery, SharingQueryVariables>;
export const ProposePoolingDocument = {"__meta__":{"hash":"sha256:cb7ffb736e9486f85e1ee83ba97969d4b369122c0ed90a4dd43cead5c85b78a1"}} as unknown as TypedDocumentString<ProposePoolingMutation, ProposePoolingMutationVariables>;
export const WithdrawPoolingDocument = {"__meta__":{"hash":"sha256:1fcba5e9b6353ba47283c0d5b2a7bc1505ca2b7315db921887de84d064f17d13"}} as unknown as TypedDocumentString<WithdrawPoolingMutation, WithdrawPoolingMutationVariables>;
export const DispatchPoolingDocument = {"__meta__":{"hash":"sha256:5a96c0d3cc0681a8fabe0accf28d8feb13ca9f7565a0eddca78a89249b8353e1"}} as unknown as TypedDocumentString<DispatchPoolingMutation, DispatchPoolingMutationVariables>;
export const DispatchTimeShareDocument = {"__meta__":{"hash":"sha256:da0019b8a590ddbef2fc939abab3e1b2719213a355deb0cd7366e8ea5d67f27f"}} as unknown as TypedDocumentString<DispatchTimeShareMutation, DispatchTimeShareMutationVariables>;
export const DispatchMarketRentalDocument = {"__meta__":{"hash":"sha256:de943ad59191c01e7e4e0b940898b066bd087f83a8cd7a9e9e31343e14bd1480"}} as unknown as TypedDocumentString<DispatchMarketRentalMutation, DispatchMarketRentalMutationVariables>;
export const MyDrivingDocument = {"__meta__":{"hash":"sha256:3fe54833ee8a1f74ee522a8e932bffb746aea5b3e0928c5b59d74601f26a1a58"}} as unknown as TypedDocumentString<MyDrivingQuery, MyDrivingQueryVariables>;
export const RecordDepartureDocument = {"__meta__":{"hash":"sha256:b46c728b8302f5522856467300f38e9d234ac33c4a722d2b0ad671a8962ea4c1"}} as unknown as TypedDocumentString<RecordDepartureMutation, RecordDepartureMutationVariables>;
export const RecordReturnDocument = {"__meta__":{"hash":"sha256:f2356237fa982677d234c62158c0e9ea81f1a46aa72b38ef426cbbffe129edee"}} as unknown as TypedDocumentString<RecordReturnMutation, RecordReturnMutationVariables>;
export const EmergenciesDocument = {"__meta__":{"hash":"sha256:13738edf909b6675ccef12b096007db9ad1171098fd74555b18766b31da92fcf"}} as unknown as TypedDocumentString<EmergenciesQuery, EmergenciesQueryVariables>;
export const EmergenciesToApproveDocument = {"__meta__":{"hash":"sha256:75218dfe30fbd7320b80706aa819caa81376453bf6ec4afd74851bcddb66d827"}} as unknown as TypedDocumentString<EmergenciesToApproveQuery, EmergenciesToApproveQueryVariables>;
export const EmergencyEventDocument = {"__meta__":{"hash":"sha256:cffe0fa111a5e8ff56655560302495e5fea913ddfdc5718600e17452e0967c52"}} as unknown as TypedDocumentString<EmergencyEventQuery, EmergencyEventQueryVariables>;
export const EmergencyPreviewDocument = {"__meta__":{"hash":"sha256:8bc6e46fc71b30af0e6536b0452eddcf85c85c758b68ff7199e02db90285e44f"}} as unknown as TypedDocumentString<EmergencyPreviewQuery, EmergencyPreviewQueryVariables>;
export const EmergencyLastLookDocument = {"__meta__":{"hash":"sha256:a0be2507fcdf0ae09e79c75c0e2e9e6df4c2f5b36a1127d5ac8b8603d5f36a57"}} as unknown as TypedDocumentString<EmergencyLastLookQuery, EmergencyLastLookQueryVariables>;
export const UnitsServedDocument = {"__meta__":{"hash":"sha256:201ab19ab41474d0f909681079aa483880b3255103ecda62c8eed04f82539a4e"}} as unknown as TypedDocumentString<UnitsServedQuery, UnitsServedQueryVariables>;
export const EmergencyCallersDocument = {"__meta__":{"hash":"sha256:8628083073534d03c097e87cd605c16a93480b45a07218d0517a299773e82207"}} as unknown as TypedDocumentString<EmergencyCallersQuery, EmergencyCallersQueryVariables>;
export const DispatchEmergencyDocument = {"__meta__":{"hash":"sha256:80cf15894523efc43c09f6dd5a577217dc164c653699110365e2ba09bd29b74a"}} as unknown as TypedDocumentString<DispatchEmergencyMutation, DispatchEmergencyMutationVariables>;
export const FillUpEmergencyDocument = {"__meta__":{"hash":"sha256:d2d02e11203a2a0ffeff80e6dbb399b521f4e11318b86c349009adf496e696b6"}} as unknown as TypedDocumentString<FillUpEmergencyMutation, FillUpEmergencyMutationVariables>;
export const RaiseEmergencyDocument = {"__meta__":{"hash":"sha256:e2ab0c032b4ce5bb78e7b7167236604eec85593a19f91a257391833f70f63412"}} as unknown as TypedDocumentString<RaiseEmergencyMutation, RaiseEmergencyMutationVariables>;
export const ApproveEmergencyDocument = {"__meta__":{"hash":"sha256:ebb34bacd7db855df0e471e1a68f8b2881e79333e06cc6f832d87ba360baa9a4"}} as unknown as TypedDocumentString<ApproveEmergencyMutation, ApproveEmergencyMutationVariables>;
export const StandDownEmergencyDocument = {"__meta__":{"hash":"sha256:54a0900f565135e2a81916c6532b7a6451881456425d825c4296d40927cc7b55"}} as unknown as TypedDocumentString<StandDownEmergencyMutation, StandDownEmergencyMutationVariables>;
export const FleetVehiclesDocument = {"__meta__":{"hash":"sha256:80e28576d1b50e961e87920d3dce9b9dcc165a6cef4c8097ef87732e74f3bf58"}} as unknown as TypedDocumentString<FleetVehiclesQuery, FleetVehiclesQueryVariables>;
export const FleetBlocksDocument = {"__meta__":{"hash":"sha256:bda0d6b2fb301de45a37e5902874376424f6e1323d421941b06ca16ed5c77054"}} as unknown as TypedDocumentString<FleetBlocksQuery, FleetBlocksQueryVariables>;
export const VehicleInWayDocument = {"__meta__":{"hash":"sha256:13c8553b2ea9a9ed213da147549cb87bb05df658757f6c0820a8bebd24f3dde0"}} as unknown as TypedDocumentString<VehicleInWayQuery, VehicleInWayQueryVariables>;
export const BlockVehicleDocument = {"__meta__":{"hash":"sha256:975aec27b02675a9c2a5c1c9fe80e25f6c223d030179dd223cdc74475ffa831d"}} as unknown as TypedDocumentString<BlockVehicleMutation, BlockVehicleMutationVariables>;
export const EndVehicleBlockDocument = {"__meta__":{"hash":"sha256:e7932c7ca2b52b50d303c790610ec5b31685d5a8031017499709258bea2626e4"}} as unknown as TypedDocumentString<EndVehicleBlockMutation, EndVehicleBlockMutationVariables>;
export const PurposesPermittedDocument = {"__meta__":{"hash":"sha256:98f86aff799c2c7343cdbf4ea48700e3fcbe9cd43e2c3d1f111572851ff0fb96"}} as unknown as TypedDocumentString<PurposesPermittedQuery, PurposesPermittedQueryVariables>;
export const LendVehicleDocument = {"__meta__":{"hash":"sha256:584c8619f59a3e38c5975a23fd20b7c666d94e0d0877846e6fa8ec9c44b07e6e"}} as unknown as TypedDocumentString<LendVehicleMutation, LendVehicleMutationVariables>;
export const StopLendingVehicleDocument = {"__meta__":{"hash":"sha256:6faeef8f6b004341702b19852fa3142e610211f5b5daa6710ceee79589e6a9e6"}} as unknown as TypedDocumentString<StopLendingVehicleMutation, StopLendingVehicleMutationVariables>;
export const GateClientsDocument = {"__meta__":{"hash":"sha256:73424f657f4b3ac7dae08f5091e7c08c040fd8b8b424610d9655abdc72e93286"}} as unknown as TypedDocumentString<GateClientsQuery, GateClientsQueryVariables>;
export const UnitsWithLotsDocument = {"__meta__":{"hash":"sha256:1ff23196904b5ab17d2a80f3febe7f5ec9eade2a58514fc4e04aabcad30dc7a5"}} as unknown as TypedDocumentString<UnitsWithLotsQuery, UnitsWithLotsQueryVariables>;
export const RegisterGateClientDocument = {"__meta__":{"hash":"sha256:1940748265564bcb0fab5fcda2b3cb94fb1756d4326cbe2da9c219f278ab4f8b"}} as unknown as TypedDocumentString<RegisterGateClientMutation, RegisterGateClientMutationVariables>;
export const RevokeGateClientDocument = {"__meta__":{"hash":"sha256:20f00adfbbc92d644eac16abbf32da0b54aec62b3e05d3dbf04f83317c2d4050"}} as unknown as TypedDocumentString<RevokeGateClientMutation, RevokeGateClientMutationVariables>;
export const GateLotsDocument = {"__meta__":{"hash":"sha256:7d124382bfe5de7143e55ccd19d885f18dcd8859a13f4ae22a6b595902344161"}} as unknown as TypedDocumentString<GateLotsQuery, GateLotsQueryVariables>;
export const GateSheetDocument = {"__meta__":{"hash":"sha256:20a4d8989759ab7d9df4a488ad8d4b51e0b5053eb2df462a97fb2664fda44803"}} as unknown as TypedDocumentString<GateSheetQuery, GateSheetQueryVariables>;
export const ReportGateEventsDocument = {"__meta__":{"hash":"sha256:6d066805f0f76df925b2cec676ff998e8111c26feb5f2bb18db89978a7b8204a"}} as unknown as TypedDocumentString<ReportGateEventsMutation, ReportGateEventsMutationVariables>;
export const ReportOccupancyDocument = {"__meta__":{"hash":"sha256:645c36dde2c17054eccc814bc9004c43ddfa34da2e24b7f1cf188b915bf8b025"}} as unknown as TypedDocumentString<ReportOccupancyMutation, ReportOccupancyMutationVariables>;
export const CheckPlateDocument = {"__meta__":{"hash":"sha256:58458b08f61f4678f0aa0384ee0db9ea81b75ee5506de0271660e0934472788d"}} as unknown as TypedDocumentString<CheckPlateQuery, CheckPlateQueryVariables>;
export const AdmitVehicleDocument = {"__meta__":{"hash":"sha256:a46d00ad71b5c12e5491dda232e3b3f333271faba706a46378ee0a3c7222f09d"}} as unknown as TypedDocumentString<AdmitVehicleMutation, AdmitVehicleMutationVariables>;
export const GateReservationsDocument = {"__meta__":{"hash":"sha256:42084f4b341e3c66b00dd6164c713bb2f1d15e6ad0378a4e66075ecde8ff2f77"}} as unknown as TypedDocumentString<GateReservationsQuery, GateReservationsQueryVariables>;
export const GateOverstaysDocument = {"__meta__":{"hash":"sha256:acb012d233cb20c7a71d1e63c2d0b9de90407a8e3d530e4a498facaf3e0c3e23"}} as unknown as TypedDocumentString<GateOverstaysQuery, GateOverstaysQueryVariables>;
export const GiveStrikeDocument = {"__meta__":{"hash":"sha256:7ec53a64ae46740aa6afcb725c97b299f3380122eb54b5202ba74a8ab6a98ea7"}} as unknown as TypedDocumentString<GiveStrikeMutation, GiveStrikeMutationVariables>;
export const MyFollowUpsDocument = {"__meta__":{"hash":"sha256:5b5ac7d287ff04bdb5f6816b44be8c9faedfcf84c960535bd1089dc7d00382a6"}} as unknown as TypedDocumentString<MyFollowUpsQuery, MyFollowUpsQueryVariables>;
export const ExplainFollowUpDocument = {"__meta__":{"hash":"sha256:28b825c81437c623a9b75ef0866e4fe84003ea7c4f5ff0cc6b4562f0d86f0d1f"}} as unknown as TypedDocumentString<ExplainFollowUpMutation, ExplainFollowUpMutationVariables>;
export const RectifyFollowUpDocument = {"__meta__":{"hash":"sha256:8177fd3bae695da1c354934a1b2d311b2bb1e2d1db818167547877d5d466252b"}} as unknown as TypedDocumentString<RectifyFollowUpMutation, RectifyFollowUpMutationVariables>;
export const CloseFollowUpDocument = {"__meta__":{"hash":"sha256:11791e533260fa5cbb23af08ad79d6dd1a80f330bb70608e4549bda7de2114c6"}} as unknown as TypedDocumentString<CloseFollowUpMutation, CloseFollowUpMutationVariables>;
export const InspectionDutyDocument = {"__meta__":{"hash":"sha256:de5be26b2d01a31b59a14488c90be6a252839c960d3df6a11acba25c807650eb"}} as unknown as TypedDocumentString<InspectionDutyQuery, InspectionDutyQueryVariables>;
export const MoreRoutesDocument = {"__meta__":{"hash":"sha256:0b52e6542f012be801145a1916d33a50be1d1e5996fba6fb70e01468023bba67"}} as unknown as TypedDocumentString<MoreRoutesQuery, MoreRoutesQueryVariables>;
export const MoreRechecksDocument = {"__meta__":{"hash":"sha256:e7a171c3ca5da049c89dca394a5d2d7033c865500328631dfe0432ab20cea0ed"}} as unknown as TypedDocumentString<MoreRechecksQuery, MoreRechecksQueryVariables>;
export const MorePlacesToInspectDocument = {"__meta__":{"hash":"sha256:0af8b7774e892f60beb02588200c72f45da11977da7260c4557c25894e9cd164"}} as unknown as TypedDocumentString<MorePlacesToInspectQuery, MorePlacesToInspectQueryVariables>;
export const RecordOpeningCheckDocument = {"__meta__":{"hash":"sha256:3b03bfae4fbb50a61e50cf067ad772c907c18cb099b9a261cb01a80b0d66de20"}} as unknown as TypedDocumentString<RecordOpeningCheckMutation, RecordOpeningCheckMutationVariables>;
export const ReportPlaceDocument = {"__meta__":{"hash":"sha256:743f09e292e30554bd8f2da215cb9d59292a83e012f2496e4e7931495ce626ee"}} as unknown as TypedDocumentString<ReportPlaceMutation, ReportPlaceMutationVariables>;
export const ReportProgressDocument = {"__meta__":{"hash":"sha256:6498ccd6c778683fa12640ceb2165a297ad666368b3c2ae656859dde8be893c1"}} as unknown as TypedDocumentString<ReportProgressQuery, ReportProgressQueryVariables>;
export const OpeningWatchDocument = {"__meta__":{"hash":"sha256:3c324c73560059a7cb96b335ddcdd52d22f1c849be2357e81c0099bd36eafd61"}} as unknown as TypedDocumentString<OpeningWatchQuery, OpeningWatchQueryVariables>;
export const MoreFollowUpsDocument = {"__meta__":{"hash":"sha256:4c4c85782d33dced83bd535c9a8709df8f58dd1e7c2c7d1c1fde511eca5561ca"}} as unknown as TypedDocumentString<MoreFollowUpsQuery, MoreFollowUpsQueryVariables>;
export const MoreReportsDocument = {"__meta__":{"hash":"sha256:268694af658bf29c9aa7c3d6fc7c1670e5f3e5cca75c2e5f9762fdc86032ca4d"}} as unknown as TypedDocumentString<MoreReportsQuery, MoreReportsQueryVariables>;
export const WatchUnitsDocument = {"__meta__":{"hash":"sha256:110be63376385f01219c2dcd7ba07dcb4f603381ad8d8d1fff0999e3b40778cd"}} as unknown as TypedDocumentString<WatchUnitsQuery, WatchUnitsQueryVariables>;
export const WatchPlacesDocument = {"__meta__":{"hash":"sha256:fceed7c2efd451316eae22ff816a219cba85df631eb15507b2ab56c55bf2f657"}} as unknown as TypedDocumentString<WatchPlacesQuery, WatchPlacesQueryVariables>;
export const OpeningInspectorsDocument = {"__meta__":{"hash":"sha256:991b440109fdedd479bd1c5f7529dd14d451ae79248903a0854e8d975b61a429"}} as unknown as TypedDocumentString<OpeningInspectorsQuery, OpeningInspectorsQueryVariables>;
export const AssignInspectionRouteDocument = {"__meta__":{"hash":"sha256:4123dc54a1e8fd0e3388326329d3e7c3ee190126b1c31d7bbf958ac3832fdfd1"}} as unknown as TypedDocumentString<AssignInspectionRouteMutation, AssignInspectionRouteMutationVariables>;
export const OpenFollowUpDocument = {"__meta__":{"hash":"sha256:239b3ed26640b4117ce6ec96814d3212d04b1f0b7b307fed934063c0c23d7b1a"}} as unknown as TypedDocumentString<OpenFollowUpMutation, OpenFollowUpMutationVariables>;
export const SetReportAsideDocument = {"__meta__":{"hash":"sha256:75ce48339ec0efa48e00a9dc4c0c31b6308ced19a06f9bb4c49ec7038560e759"}} as unknown as TypedDocumentString<SetReportAsideMutation, SetReportAsideMutationVariables>;
export const NoticesDocument = {"__meta__":{"hash":"sha256:da838fe653bdeaa086cb4f88fa2fbf325b478ec562e0de01f9c29ae1b7cd1d8e"}} as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const UnreadNoticesDocument = {"__meta__":{"hash":"sha256:bffedfd36d3be1d3935eadeff95d759508537e814ee3947caf5ea21c1d14d285"}} as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const MarkNoticesReadDocument = {"__meta__":{"hash":"sha256:68f204543b792ed2fabede3f0cec8e4b3063e197e9349eea7f792d9215f00d68"}} as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const OpeningFiguresDocument = {"__meta__":{"hash":"sha256:1c7b8d4876339caf7516348853866c28f3e460a604923901cb7cb2b61ddf83c3"}} as unknown as TypedDocumentString<OpeningFiguresQuery, OpeningFiguresQueryVariables>;
export const InWayOfTakingBackDocument = {"__meta__":{"hash":"sha256:bff61e967d513ef91da620d8d05db16fc3d0b365991f66e5ad076ab56f48278e"}} as unknown as TypedDocumentString<InWayOfTakingBackQuery, InWayOfTakingBackQueryVariables>;
export const InWayOfClosureDocument = {"__meta__":{"hash":"sha256:06ae9625e55b0e8869a73afae9d4950cf1579d9fbf1b61afee4e5666c6561318"}} as unknown as TypedDocumentString<InWayOfClosureQuery, InWayOfClosureQueryVariables>;
export const ClosePlacesDocument = {"__meta__":{"hash":"sha256:e045600313191826d20ef6a51fdbd5672216fdd41ea4d5bc9bf7346abb3794fa"}} as unknown as TypedDocumentString<ClosePlacesMutation, ClosePlacesMutationVariables>;
export const ChangeClosureDocument = {"__meta__":{"hash":"sha256:eb35678cfe3bdcaab1c5a9b0b6fc020e057e18aea68dc2867c0fed310b06165d"}} as unknown as TypedDocumentString<ChangeClosureMutation, ChangeClosureMutationVariables>;
export const EndClosureDocument = {"__meta__":{"hash":"sha256:37b525c1a33c71c6448797b58b3c29e8055a59787a970cbc39865e3c4189c2fd"}} as unknown as TypedDocumentString<EndClosureMutation, EndClosureMutationVariables>;
export const OpenOnceDocument = {"__meta__":{"hash":"sha256:ba9a18981fd2d1dd0745844950119d1f06e0f5dfecaf34d5de8514b832c9ab4f"}} as unknown as TypedDocumentString<OpenOnceMutation, OpenOnceMutationVariables>;
export const CancelOpenOnceDocument = {"__meta__":{"hash":"sha256:f60620c126a8708afefc5ce7979ea52c3624cdfcd4714eefc14d0e093f896006"}} as unknown as TypedDocumentString<CancelOpenOnceMutation, CancelOpenOnceMutationVariables>;
export const OpeningOfPlaceDocument = {"__meta__":{"hash":"sha256:0044346d2b17495dfc8927632da2335175c10061d45d11d98822ef716f0fc60f"}} as unknown as TypedDocumentString<OpeningOfPlaceQuery, OpeningOfPlaceQueryVariables>;
export const OpeningHistoryDocument = {"__meta__":{"hash":"sha256:e4c35984c4c7948a2040d748c643da2263f3a335d037a2b87df047a442b65351"}} as unknown as TypedDocumentString<OpeningHistoryQuery, OpeningHistoryQueryVariables>;
export const OpeningDivisionsDocument = {"__meta__":{"hash":"sha256:81ace0b73f79288ae6df395bd740f1e3beb335cddeeff3bb1f4ff7e345cdbaf4"}} as unknown as TypedDocumentString<OpeningDivisionsQuery, OpeningDivisionsQueryVariables>;
export const OpeningPlacesDocument = {"__meta__":{"hash":"sha256:de746115a54accddec1bbf04a4e43b40ef76647d644e319495966fd145ced7e6"}} as unknown as TypedDocumentString<OpeningPlacesQuery, OpeningPlacesQueryVariables>;
export const OpeningTemplatesDocument = {"__meta__":{"hash":"sha256:6c7b0c7e7f9c1a33493280532406e802c27535ce985a99ac0e0c417228768989"}} as unknown as TypedDocumentString<OpeningTemplatesQuery, OpeningTemplatesQueryVariables>;
export const PreviewOpeningDocument = {"__meta__":{"hash":"sha256:2a21882102e9d42f46b9d04402026489113797e5467cd33acbc00184022a357d"}} as unknown as TypedDocumentString<PreviewOpeningQuery, PreviewOpeningQueryVariables>;
export const SetOpeningDocument = {"__meta__":{"hash":"sha256:eeeaced1436721a0f297e3efd05ca35ff4ee4831a6588899364a0a7fe859faba"}} as unknown as TypedDocumentString<SetOpeningMutation, SetOpeningMutationVariables>;
export const WithdrawOpeningDocument = {"__meta__":{"hash":"sha256:61d106a1e2f338a26a2638648d6263d9d51fc15d67eec7b29beae27fe2fed28a"}} as unknown as TypedDocumentString<WithdrawOpeningMutation, WithdrawOpeningMutationVariables>;
export const UpsertStationsDocument = {"__meta__":{"hash":"sha256:d5f3aba818a940e5194505516785dfb3ba2089a1e7c354a622a26c54285068c0"}} as unknown as TypedDocumentString<UpsertStationsMutation, UpsertStationsMutationVariables>;
export const UpsertCarsDocument = {"__meta__":{"hash":"sha256:9e025700b204a34978d0e6ddb52cd54202463f20c74803a922160461f27f9d94"}} as unknown as TypedDocumentString<UpsertCarsMutation, UpsertCarsMutationVariables>;
export const UpsertTariffsDocument = {"__meta__":{"hash":"sha256:5a94e03ddbc8a5c4ac68e7cd4a922b3c82a0dc5279e01506aa504ed7bb5ce63a"}} as unknown as TypedDocumentString<UpsertTariffsMutation, UpsertTariffsMutationVariables>;
export const TariffPreviewDocument = {"__meta__":{"hash":"sha256:5cd10fd99a5a41387e00247412940f940f68cb68fc45b4e9916ce7d9e67e48bc"}} as unknown as TypedDocumentString<TariffPreviewQuery, TariffPreviewQueryVariables>;
export const OwnStationsDocument = {"__meta__":{"hash":"sha256:bdaae9522ba55707b4bab8b0d0c220004657d301d41346fc0e9829dc80cb93f5"}} as unknown as TypedDocumentString<OwnStationsQuery, OwnStationsQueryVariables>;
export const OwnCarsDocument = {"__meta__":{"hash":"sha256:a7c2c14914279d16d912b44764fa3b0b163cab3b1d56d53cd979c53677ce6e69"}} as unknown as TypedDocumentString<OwnCarsQuery, OwnCarsQueryVariables>;
export const OwnTariffsDocument = {"__meta__":{"hash":"sha256:b318fa84a9c55ebee6ae6cb43022f49b8c05960b66210ac181ef16c95140b36c"}} as unknown as TypedDocumentString<OwnTariffsQuery, OwnTariffsQueryVariables>;
export const PartnerComplaintsDocument = {"__meta__":{"hash":"sha256:512d17b01be3433d42b303ed5903ca9a8c916014b37ac441d519e8fe36bee8e5"}} as unknown as TypedDocumentString<PartnerComplaintsQuery, PartnerComplaintsQueryVariables>;
export const AnswerRentalComplaintDocument = {"__meta__":{"hash":"sha256:131288fdd601d374c41d091480e26d06ae2e2e7e6ff8052270d2ed488c1f8049"}} as unknown as TypedDocumentString<AnswerRentalComplaintMutation, AnswerRentalComplaintMutationVariables>;
export const PartnerRentalOrdersDocument = {"__meta__":{"hash":"sha256:c11547038d171b056408dbe86e61b008e109a52636c9d15e18c7d76f0e9268bf"}} as unknown as TypedDocumentString<PartnerRentalOrdersQuery, PartnerRentalOrdersQueryVariables>;
export const ConfirmRentalOrderDocument = {"__meta__":{"hash":"sha256:a270dd7ce610f0018515655619463488484ff05ea18d9c44965ac6fd71ef8e73"}} as unknown as TypedDocumentString<ConfirmRentalOrderMutation, ConfirmRentalOrderMutationVariables>;
export const DeclineRentalOrderDocument = {"__meta__":{"hash":"sha256:0102cf0949c1c69111ff3bfcd6d94e5bb9a7402d24bdb2b5b405f9b3758bf0b1"}} as unknown as TypedDocumentString<DeclineRentalOrderMutation, DeclineRentalOrderMutationVariables>;
export const FailRentalOrderDocument = {"__meta__":{"hash":"sha256:b430fe3c23d3948b976f0bb28447edec8638a58792673a6f9b83c071a5a8cc8a"}} as unknown as TypedDocumentString<FailRentalOrderMutation, FailRentalOrderMutationVariables>;
export const AcknowledgeLockCommandDocument = {"__meta__":{"hash":"sha256:6bb8bc6dde737985cf58fcc4f88147cdef45807b0a9285838700661f2734a95d"}} as unknown as TypedDocumentString<AcknowledgeLockCommandMutation, AcknowledgeLockCommandMutationVariables>;
export const OwnPartnerDocument = {"__meta__":{"hash":"sha256:f74de815e6ef74fb4baac1c0406a338fb4437ad4e0acd15b87bc9aae5c52ff12"}} as unknown as TypedDocumentString<OwnPartnerQuery, OwnPartnerQueryVariables>;
export const PartnerHealthDocument = {"__meta__":{"hash":"sha256:fc04a30ad33fe5d99fe7d70a4816da2bae468f389c95fbda452ef9ece02196f0"}} as unknown as TypedDocumentString<PartnerHealthQuery, PartnerHealthQueryVariables>;
export const RegisterPartnerClientDocument = {"__meta__":{"hash":"sha256:005037c44786a4b226f7e55e34c0a6314c215704a43f07845f5cb716566d5aa4"}} as unknown as TypedDocumentString<RegisterPartnerClientMutation, RegisterPartnerClientMutationVariables>;
export const AddPartnerCredentialDocument = {"__meta__":{"hash":"sha256:bdd37149d116a2e830e2ae18e9e552c756c932bca75241dfff354dfa6b4c0002"}} as unknown as TypedDocumentString<AddPartnerCredentialMutation, AddPartnerCredentialMutationVariables>;
export const RevokePartnerCredentialDocument = {"__meta__":{"hash":"sha256:fa25346190f614a164069a712ba28ea118a99de8168cc16691d010e5795300a6"}} as unknown as TypedDocumentString<RevokePartnerCredentialMutation, RevokePartnerCredentialMutationVariables>;
export const RevokePartnerClientDocument = {"__meta__":{"hash":"sha256:eba24074af50b0c039d29e213568ffc4fef2f4515964cff66f568013a4f02eff"}} as unknown as TypedDocumentString<RevokePartnerClientMutation, RevokePartnerClientMutationVariables>;
export const InvitePartnerPersonDocument = {"__meta__":{"hash":"sha256:5d059a83a75c7337ff60841558dda4315e3c2c157bf8b1f4a545b835dcdaceef"}} as unknown as TypedDocumentString<InvitePartnerPersonMutation, InvitePartnerPersonMutationVariables>;
export const ChangePartnerPersonDocument = {"__meta__":{"hash":"sha256:dd97cc172cca0038af8e146d688afb1e798a4b57525e387f9f1a43f1a4411d9d"}} as unknown as TypedDocumentString<ChangePartnerPersonMutation, ChangePartnerPersonMutationVariables>;
export const RemovePartnerPersonDocument = {"__meta__":{"hash":"sha256:0b72acca3526ba20adff90d00fa5b16a9570a25712302f0d1a206fca10a61fb2"}} as unknown as TypedDocumentString<RemovePartnerPersonMutation, RemovePartnerPersonMutationVariables>;
export const PartnerQuotesDocument = {"__meta__":{"hash":"sha256:6818f05456ddc508884adfd4d3b1559e2672d8e736dcb8bfaa5c6e39df57ec5e"}} as unknown as TypedDocumentString<PartnerQuotesQuery, PartnerQuotesQueryVariables>;
export const OfferQuoteDocument = {"__meta__":{"hash":"sha256:9852c1d15414f81354e429373ffba2b0c59b19d88b7855db7dfbe0b56aa163de"}} as unknown as TypedDocumentString<OfferQuoteMutation, OfferQuoteMutationVariables>;
export const DeclineQuoteDocument = {"__meta__":{"hash":"sha256:dbb6ade8844c1a6761ae93352e58e6d046c888083ca1457c9806994d94e3ce33"}} as unknown as TypedDocumentString<DeclineQuoteMutation, DeclineQuoteMutationVariables>;
export const ConfirmMarketRentalDocument = {"__meta__":{"hash":"sha256:e1dd892df5ce79cbc60b3abc8e3a28319a8b2a7b35b0c6e065fd8b813e1b43f1"}} as unknown as TypedDocumentString<ConfirmMarketRentalMutation, ConfirmMarketRentalMutationVariables>;
export const PartnerWaitingDocument = {"__meta__":{"hash":"sha256:94dac63269a5a651d3f997bb772631908eba5325498457694e330600035520c5"}} as unknown as TypedDocumentString<PartnerWaitingQuery, PartnerWaitingQueryVariables>;
export const WebhookEndpointsDocument = {"__meta__":{"hash":"sha256:ffd3719a3e6be4db556b2cc2eefa242ef7098888e2ef7c101d59c750a4c6598a"}} as unknown as TypedDocumentString<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>;
export const WebhookDeliveriesDocument = {"__meta__":{"hash":"sha256:fc7729171c07fde27301ba59e77fbe1134f613cd32c6894e21601268e7eb5b35"}} as unknown as TypedDocumentString<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const DeadLettersDocument = {"__meta__":{"hash":"sha256:bfb3d55e604d8cd6dc05e2af06c401925d760197657c13e4412e7d08304414c4"}} as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const RegisterWebhookEndpointDocument = {"__meta__":{"hash":"sha256:0bdc1936aff811a7b491392b2cc350b308612b4b0a2ec418b9ebfc95c74b77fd"}} as unknown as TypedDocumentString<RegisterWebhookEndpointMutation, RegisterWebhookEndpointMutationVariables>;
export const ChangeWebhookEndpointDocument = {"__meta__":{"hash":"sha256:ceb482d235b74f19d0ae30d4d0e9de7e9479224d50dc6af6e934bd1a59d52c5f"}} as unknown as TypedDocumentString<ChangeWebhookEndpointMutation, ChangeWebhookEndpointMutationVariables>;
export const RotateWebhookSecretDocument = {"__meta__":{"hash":"sha256:2aa96c79aabcee4bddc437329e665f84e76b5e48c3c775d789ee834894779f9f"}} as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const TestWebhookDocument = {"__meta__":{"hash":"sha256:6dd43aec3fc47fc20ac354e45224ebc6f934b486cdb45363251b40ccc6807195"}} as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const RedeliverWebhooksDocument = {"__meta__":{"hash":"sha256:144061718d493d97b14c286addfc7b4a5831fa0f5e744e6b9d63584913e54319"}} as unknown as TypedDocumentString<RedeliverWebhooksMutation, RedeliverWebhooksMutationVariables>;
export const PartnerStationsDocument = {"__meta__":{"hash":"sha256:b671f64d61e2e17264897fa6dd470ea8ae0d79aa57cf4f901f4c325eeae94bbc"}} as unknown as TypedDocumentString<PartnerStationsQuery, PartnerStationsQueryVariables>;
export const StationsToInspectDocument = {"__meta__":{"hash":"sha256:c34c44be981e793047519971883f2c0f80a4079f23b5b5eda2832044f2186a30"}} as unknown as TypedDocumentString<StationsToInspectQuery, StationsToInspectQueryVariables>;
export const CarsUnderWayDocument = {"__meta__":{"hash":"sha256:be751850621a7ce2beb3fa25f8360e79bf724f00bdfc9472674e496ba878622c"}} as unknown as TypedDocumentString<CarsUnderWayQuery, CarsUnderWayQueryVariables>;
export const InspectStationDocument = {"__meta__":{"hash":"sha256:99df3d6764ea5078552ff9d1cd226df7ad0f10d818341efa0e1d2fe8f35c9eee"}} as unknown as TypedDocumentString<InspectStationMutation, InspectStationMutationVariables>;
export const ComplainedRentalsDocument = {"__meta__":{"hash":"sha256:cbcdc2e7919af23322850a91a3bd80323fa7d4e76cafde0e1ae37dcfa3d6adff"}} as unknown as TypedDocumentString<ComplainedRentalsQuery, ComplainedRentalsQueryVariables>;
export const PartnersDocument = {"__meta__":{"hash":"sha256:8469ea14073966fb5f07b2a591a7b2c2230208d7fc21bd9d936df4b747267254"}} as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerDocument = {"__meta__":{"hash":"sha256:fb56a575902744af3f93fa1dea124c2a7c4d204e0a96ce9f0cd485fbd7cd6268"}} as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const PartnerOrdersDocument = {"__meta__":{"hash":"sha256:93b2c8146ee5a73cc298fe867af7d428f44731d2dbd12f31b6da2d71204bb1e5"}} as unknown as TypedDocumentString<PartnerOrdersQuery, PartnerOrdersQueryVariables>;
export const RegisterPartnerDocument = {"__meta__":{"hash":"sha256:a2f1e5b0c8f852f0c77f70bfcdaa493ba602661917a9401f8b5c37e95567db23"}} as unknown as TypedDocumentString<RegisterPartnerMutation, RegisterPartnerMutationVariables>;
export const EngagePartnerDocument = {"__meta__":{"hash":"sha256:47607ba1236d24c40993e22003c8eec06261b421905ae7adb609fd952b8053de"}} as unknown as TypedDocumentString<EngagePartnerMutation, EngagePartnerMutationVariables>;
export const DeclinePartnerDocument = {"__meta__":{"hash":"sha256:868d15ef51258a5d9bda71a1275e5d6e2cae27c6321daaa5b5e44d91ceb45a53"}} as unknown as TypedDocumentString<DeclinePartnerMutation, DeclinePartnerMutationVariables>;
export const SuspendPartnerDocument = {"__meta__":{"hash":"sha256:de375d89e49649d272a2415f2301004ed9ee6ede7fcd3b67f93a6487fc5bb203"}} as unknown as TypedDocumentString<SuspendPartnerMutation, SuspendPartnerMutationVariables>;
export const ResumePartnerDocument = {"__meta__":{"hash":"sha256:5f134a18e772cda0082e9da1ac10d5a1762e1f14b96d7415a31a8b27467c29f3"}} as unknown as TypedDocumentString<ResumePartnerMutation, ResumePartnerMutationVariables>;
export const EndPartnerDocument = {"__meta__":{"hash":"sha256:b64dc43ad616239981dcdd0b141c6287057a148e98089faab58c6f6751292209"}} as unknown as TypedDocumentString<EndPartnerMutation, EndPartnerMutationVariables>;
export const ReplacePartnerOwnerDocument = {"__meta__":{"hash":"sha256:2611b1a7eb6922f7a2c7560e12f462ca21fa0471b530c4568338c7424c0723f6"}} as unknown as TypedDocumentString<ReplacePartnerOwnerMutation, ReplacePartnerOwnerMutationVariables>;
export const ChangeAgreementDocument = {"__meta__":{"hash":"sha256:0273b7ac415b53d77ae1a4338aa99ee871f85f89cdc8bfa2df0afff402ebb5a0"}} as unknown as TypedDocumentString<ChangeAgreementMutation, ChangeAgreementMutationVariables>;
export const PartnerServicesDocument = {"__meta__":{"hash":"sha256:3340a3d7e6386c4db6144978cc50defa3700bf4720c1b4e489f332b8a2b11c12"}} as unknown as TypedDocumentString<PartnerServicesQuery, PartnerServicesQueryVariables>;
export const PlaceDocument = {"__meta__":{"hash":"sha256:81cbd646387a12fc49212bcb12a9df1155dedac8d1bcae705b6b1bbaae8771b0"}} as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const PlaceDaysDocument = {"__meta__":{"hash":"sha256:a14baf7517db2ea080b82c9fb30f72e3d7d4b000af25188ab4a223ba9c281ddb"}} as unknown as TypedDocumentString<PlaceDaysQuery, PlaceDaysQueryVariables>;
export const KeptPlacesDocument = {"__meta__":{"hash":"sha256:54511c050876898517044578394c1a8ec7b12ea46f30f0a46f1dbcffae615d7d"}} as unknown as TypedDocumentString<KeptPlacesQuery, KeptPlacesQueryVariables>;
export const PlacesDocument = {"__meta__":{"hash":"sha256:ef504cd3d27ef8fcd3a76fda39dd925ec74a6a5d373cd7083f64db49bdbbe617"}} as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const CityDocument = {"__meta__":{"hash":"sha256:3bc12cc154878209d86e6fd544536634ad4519be18de2f9bea2080aa7937ded6"}} as unknown as TypedDocumentString<CityQuery, CityQueryVariables>;
export const DivisionsDocument = {"__meta__":{"hash":"sha256:792c0739f76235f4fe5044992f2c0f975f5fa1606c171232abd27d451cb2b72f"}} as unknown as TypedDocumentString<DivisionsQuery, DivisionsQueryVariables>;
export const PlaceStateDocument = {"__meta__":{"hash":"sha256:5d84ae69abfb681dd9482eaa999edf940e8487b88d671e5baae06ea797abadf9"}} as unknown as TypedDocumentString<PlaceStateQuery, PlaceStateQueryVariables>;
export const PolicyDocument = {"__meta__":{"hash":"sha256:10d76a9132ea075caf84b0e9ffc875c6dc277681cbbacb566f1c1ee11c26d60f"}} as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const OpeningPolicyDocument = {"__meta__":{"hash":"sha256:483a5c49ab2103780aab6494188ec07614a2ae9ec91f50a77f65168e927e8d55"}} as unknown as TypedDocumentString<OpeningPolicyQuery, OpeningPolicyQueryVariables>;
export const RentalPolicyDocument = {"__meta__":{"hash":"sha256:ad092976a83d93c21fa946b09d3ddcbb15fb69568477a926cd481884d68b5de7"}} as unknown as TypedDocumentString<RentalPolicyQuery, RentalPolicyQueryVariables>;
export const PolicyBeforeDocument = {"__meta__":{"hash":"sha256:f9a7a68166f7d3aac0cc81d2b25af797ae91070e08012f6e160371ba71477148"}} as unknown as TypedDocumentString<PolicyBeforeQuery, PolicyBeforeQueryVariables>;
export const OpeningPolicyBeforeDocument = {"__meta__":{"hash":"sha256:1b351e949a748712f13a6a7b9f73b5c3692e75acd6cffda7be506dcb18d2087d"}} as unknown as TypedDocumentString<OpeningPolicyBeforeQuery, OpeningPolicyBeforeQueryVariables>;
export const RentalPolicyBeforeDocument = {"__meta__":{"hash":"sha256:b17a2b32a73bdd58a32ecb1a9c119310033fedd4cb802d7d4fb2099bcce952c5"}} as unknown as TypedDocumentString<RentalPolicyBeforeQuery, RentalPolicyBeforeQueryVariables>;
export const SetOpeningPolicyDocument = {"__meta__":{"hash":"sha256:a335f1cadb554d889379ae231de00054d12a4645aea42c16a96dd39c1d9ccadc"}} as unknown as TypedDocumentString<SetOpeningPolicyMutation, SetOpeningPolicyMutationVariables>;
export const SetRentalPolicyDocument = {"__meta__":{"hash":"sha256:9ea1589f324451bb391d1f4a9b317a41fd8f0f9675e865a788db09753648fd7c"}} as unknown as TypedDocumentString<SetRentalPolicyMutation, SetRentalPolicyMutationVariables>;
export const SetBookingPolicyDocument = {"__meta__":{"hash":"sha256:c00f519ea351aa9bd35bb9acc6f1071d5aaf50fa6ef00e3911005619805fcf1d"}} as unknown as TypedDocumentString<SetBookingPolicyMutation, SetBookingPolicyMutationVariables>;
export const JurisdictionDocument = {"__meta__":{"hash":"sha256:e28e94e0304625d34dd0724b713bedbe7b60a85ef3df83ff93fbd1e15604be2e"}} as unknown as TypedDocumentString<JurisdictionQuery, JurisdictionQueryVariables>;
export const FiguresDocument = {"__meta__":{"hash":"sha256:304fcb40039970b20982ae0fa3f4fc5c4ab5ab3e95251c2131305f1aba9f2366"}} as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const AuditTrailDocument = {"__meta__":{"hash":"sha256:0faf5f6df887b002e4d82b04c7d5e825c385475c9de16ec86e825debceab560c"}} as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const CasesDocument = {"__meta__":{"hash":"sha256:ab6c5ae673b9409fd13822ab9d98dd768104436bae936ab414f47e8d43585dc2"}} as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const PlannedChangeDocument = {"__meta__":{"hash":"sha256:30360aec4e1638a19e8d7757a62c0b913966a6a52c0923cd8eb57628ff820f91"}} as unknown as TypedDocumentString<PlannedChangeQuery, PlannedChangeQueryVariables>;
export const ChangeRequestDocument = {"__meta__":{"hash":"sha256:a368706c4b59ea8e4d5b7ddee179564a5a2a42f978c1c043e273ad6f86f5ba02"}} as unknown as TypedDocumentString<ChangeRequestMutation, ChangeRequestMutationVariables>;
export const DraftsDocument = {"__meta__":{"hash":"sha256:490a97a8f485225e6fd1772d3cb582fd26dafd89f1f10e4e15be754b72b289a9"}} as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"sha256:7fc33cbb7f84de59655603a1408a83b117a0eb889a741aba755993172f34a707"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DeleteDraftDocument = {"__meta__":{"hash":"sha256:5797dbcc8fc92be79540601d6bd1c80d6921b78082ea7e463fc1940b9b893971"}} as unknown as TypedDocumentString<DeleteDraftMutation, DeleteDraftMutationVariables>;
export const MyRequestsDocument = {"__meta__":{"hash":"sha256:d61a53242b158a83f8f83958d7402fd1e3a144efcaff716d3835eb87029f3e69"}} as unknown as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const TripSourcesDocument = {"__meta__":{"hash":"sha256:283908a8b14111b6e0ec1c92d2c179f4711f1032d8afe8534ab6360da2c70203"}} as unknown as TypedDocumentString<TripSourcesQuery, TripSourcesQueryVariables>;
export const RequestVehicleDocument = {"__meta__":{"hash":"sha256:9d851fbcdc167ce3521d5393a6a43da2bc0d53866958c89612780323d56e7ab8"}} as unknown as TypedDocumentString<RequestVehicleMutation, RequestVehicleMutationVariables>;
export const RequestSeriesDocument = {"__meta__":{"hash":"sha256:e98e688ed0a37a42fa22fe5c9ad7a7ddd1081c2dcbd12853199f38aad028c21a"}} as unknown as TypedDocumentString<RequestSeriesMutation, RequestSeriesMutationVariables>;
export const SeriesDatesDocument = {"__meta__":{"hash":"sha256:561bfb0dfe2b166cf1f7cc758db2279302782fc0304e6d0dcf8eeee19d6edf19"}} as unknown as TypedDocumentString<SeriesDatesQuery, SeriesDatesQueryVariables>;
export const OwnTripsDuringDocument = {"__meta__":{"hash":"sha256:b675150f1f729319ce15a4719ab6f81e1d08b64b82a5c49027380752cf742c9c"}} as unknown as TypedDocumentString<OwnTripsDuringQuery, OwnTripsDuringQueryVariables>;
export const LastAskedDocument = {"__meta__":{"hash":"sha256:93dc880bd038e83e6d375d380c4a2ebba1c06f7d6d781b8daf3299332ec00879"}} as unknown as TypedDocumentString<LastAskedQuery, LastAskedQueryVariables>;
export const RequestDocument = {"__meta__":{"hash":"sha256:6de4b0ea7657cde1d6440a31e6a4698f6519dcd0fbda2edc267e24168fd2f16f"}} as unknown as TypedDocumentString<RequestQuery, RequestQueryVariables>;
export const CancelSeriesDocument = {"__meta__":{"hash":"sha256:5c3a4734c60694a35c829b00d1b30e33e14a215664bb2706cd7ebcb7c67bb8d0"}} as unknown as TypedDocumentString<CancelSeriesMutation, CancelSeriesMutationVariables>;
export const CompleteSeriesDocument = {"__meta__":{"hash":"sha256:5bcd37cf551704e9652153b144464f964f4d0322d3ca4318dca72a57aa4ed976"}} as unknown as TypedDocumentString<CompleteSeriesMutation, CompleteSeriesMutationVariables>;
export const CancelRequestDocument = {"__meta__":{"hash":"sha256:a1bbace7be84030a638d709388b4a8ee4cec5edba7da436b682376102453b0a7"}} as unknown as TypedDocumentString<CancelRequestMutation, CancelRequestMutationVariables>;
export const CloseTripDocument = {"__meta__":{"hash":"sha256:65a95aee94f01dbd112f1762d8725d4649cdbe6e6699420ae2ce98764340e5d1"}} as unknown as TypedDocumentString<CloseTripMutation, CloseTripMutationVariables>;
export const ChooseLumpSumDocument = {"__meta__":{"hash":"sha256:48525afc281e4a3a0b100fb9e648ba4b327c2ec1afb7945a2e7ca1d49e279ca8"}} as unknown as TypedDocumentString<ChooseLumpSumMutation, ChooseLumpSumMutationVariables>;
export const WithdrawLumpSumDocument = {"__meta__":{"hash":"sha256:42bb0ee02e9e895443d96d2b87ea9572127217dbcceec4a88464b48883f1d8ba"}} as unknown as TypedDocumentString<WithdrawLumpSumMutation, WithdrawLumpSumMutationVariables>;
export const ConfirmLumpSumDocument = {"__meta__":{"hash":"sha256:da0a39d8e7e06bdaf102b149a592afbeedfe39920fe3b89a5f480a681213c2a9"}} as unknown as TypedDocumentString<ConfirmLumpSumMutation, ConfirmLumpSumMutationVariables>;
export const AnswerPoolingDocument = {"__meta__":{"hash":"sha256:7c4a7f8bd21f4dc537f8ae075037eced609831e8c203cb319cfe9e9b7c50c4bb"}} as unknown as TypedDocumentString<AnswerPoolingMutation, AnswerPoolingMutationVariables>;
export const ReservationOfferDocument = {"__meta__":{"hash":"sha256:0d1c604d623ab11422c5cecb2c5115a3ce9a95574e79de71f9fd93704bf56c1e"}} as unknown as TypedDocumentString<ReservationOfferQuery, ReservationOfferQueryVariables>;
export const SendPhoneCodeDocument = {"__meta__":{"hash":"sha256:b013d18658809a377566cf086173072f952053dc3ea58117bb39f225a306a711"}} as unknown as TypedDocumentString<SendPhoneCodeMutation, SendPhoneCodeMutationVariables>;
export const ConfirmPhoneDocument = {"__meta__":{"hash":"sha256:77190adc2f144fb64cfb9aa3b76fde38b89a3cf2fb8fca31466d1cae8b240b01"}} as unknown as TypedDocumentString<ConfirmPhoneMutation, ConfirmPhoneMutationVariables>;
export const ReserveSpaceDocument = {"__meta__":{"hash":"sha256:04dc1ad0c92818efba7d3fea2fa00bec4c35188e10607a16bf08855d7bd32784"}} as unknown as TypedDocumentString<ReserveSpaceMutation, ReserveSpaceMutationVariables>;
export const CancelReservationDocument = {"__meta__":{"hash":"sha256:38226b2b472a6f79c9536587a6a89ca37d5a7762c2bfee024d92396ac00bf5db"}} as unknown as TypedDocumentString<CancelReservationMutation, CancelReservationMutationVariables>;
export const ChangeReservationPlateDocument = {"__meta__":{"hash":"sha256:72c83223a34bb10e9175000bbb12cbe3ab44bffb7e740020b9fc19da4126431b"}} as unknown as TypedDocumentString<ChangeReservationPlateMutation, ChangeReservationPlateMutationVariables>;
export const MyReservationsDocument = {"__meta__":{"hash":"sha256:adc3506e8bf416fde9ad8def2f15bf835e37291ee70e7596cc72bcafc9236ade"}} as unknown as TypedDocumentString<MyReservationsQuery, MyReservationsQueryVariables>;
export const ExportMyDataDocument = {"__meta__":{"hash":"sha256:c7c373af170c901757d05b6478f7b086c513ec7effde9269bac756a087e27c14"}} as unknown as TypedDocumentString<ExportMyDataQuery, ExportMyDataQueryVariables>;
export const DeleteMyDataDocument = {"__meta__":{"hash":"sha256:dfae7dd8ca0d4acd337f45315c24c98cfb62c19abcf23356022b6c7b7be22461"}} as unknown as TypedDocumentString<DeleteMyDataMutation, DeleteMyDataMutationVariables>;
export const ForgetDeviceDocument = {"__meta__":{"hash":"sha256:06fab998f6e4d67b9004ebd38534ef95435b8b5c1e27e28f1e46c6063adbf985"}} as unknown as TypedDocumentString<ForgetDeviceMutation, ForgetDeviceMutationVariables>;
export const AskPlateStrikesDocument = {"__meta__":{"hash":"sha256:9fed8625c707d158013da39873de2168e8474ad86658bc52d21310f3ad65a553"}} as unknown as TypedDocumentString<AskPlateStrikesMutation, AskPlateStrikesMutationVariables>;
export const AppealStrikeDocument = {"__meta__":{"hash":"sha256:bbde7da446b520c2ea3f468dd9925817d47064b08388158f56f554434c69a96b"}} as unknown as TypedDocumentString<AppealStrikeMutation, AppealStrikeMutationVariables>;
export const BadgesDocument = {"__meta__":{"hash":"sha256:dc2d8425434f753bc1ad9adacaaa12899f1384baecdef8c9f8e3b0cda25dd494"}} as unknown as TypedDocumentString<BadgesQuery, BadgesQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:cbe8871fbec3bf24ddbad89d6b9f3cbaeca682e64d6c259d2165c5c1222ce0fb"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const UnitStatementsDocument = {"__meta__":{"hash":"sha256:f1611a3be5208d9e02dd15741c9897786b97edf390b4a61c0ad6d87ccddeaaa4"}} as unknown as TypedDocumentString<UnitStatementsQuery, UnitStatementsQueryVariables>;
export const PartnerStatementsDocument = {"__meta__":{"hash":"sha256:eb7ccaf9bd126a5524fd86c823de2fef681c5d9ec1712b46d3880d014cf5083c"}} as unknown as TypedDocumentString<PartnerStatementsQuery, PartnerStatementsQueryVariables>;
export const WaitingStatementsDocument = {"__meta__":{"hash":"sha256:88ea3ecc6bb5b0f1794df37627ef31e1210ef5a720b55f20ef179d01808824ee"}} as unknown as TypedDocumentString<WaitingStatementsQuery, WaitingStatementsQueryVariables>;
export const OverseenStatementsDocument = {"__meta__":{"hash":"sha256:dd3485699eb32e926bd469f451bd59a9b7865696367bab2e9a79e79c51f4f6bd"}} as unknown as TypedDocumentString<OverseenStatementsQuery, OverseenStatementsQueryVariables>;
export const OverseenTurnsDocument = {"__meta__":{"hash":"sha256:0bd673268f2e3ad4d7fac2ccb550a533ccd77e8bf8b569bf5a1f496b13c68423"}} as unknown as TypedDocumentString<OverseenTurnsQuery, OverseenTurnsQueryVariables>;
export const OverseenStatementTableDocument = {"__meta__":{"hash":"sha256:539c04f1b1ff6831bee14b51fe8863f3ea962b302f61fba38ed7037aee0d8155"}} as unknown as TypedDocumentString<OverseenStatementTableQuery, OverseenStatementTableQueryVariables>;
export const StatementDocument = {"__meta__":{"hash":"sha256:c6ba17f4655ba28a7db0feedf47f2ad16516d4dee7d85958723c245eef30ed4d"}} as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const StatementLinesDocument = {"__meta__":{"hash":"sha256:2273f5e65d185d7819f7c990a69ab70add984142bbc1b8d94ce95cae7ae5a9cf"}} as unknown as TypedDocumentString<StatementLinesQuery, StatementLinesQueryVariables>;
export const StatementCsvDocument = {"__meta__":{"hash":"sha256:8cd049e561d52d21753c180ad11bca369fc43d9dc51bbaa3fd20739c8751d6a5"}} as unknown as TypedDocumentString<StatementCsvQuery, StatementCsvQueryVariables>;
export const DisputeStatementDocument = {"__meta__":{"hash":"sha256:1f3bff1ad3547e0e35c82be79752bb1fc00dbf527b74520ba972abdf5d3840cb"}} as unknown as TypedDocumentString<DisputeStatementMutation, DisputeStatementMutationVariables>;
export const WithdrawStatementDisputeDocument = {"__meta__":{"hash":"sha256:04c24adbbf562ae381ca7ab192011e7ee7d9a6da4ef0c88a7b76007be7d3c8dd"}} as unknown as TypedDocumentString<WithdrawStatementDisputeMutation, WithdrawStatementDisputeMutationVariables>;
export const AnswerStatementDisputeDocument = {"__meta__":{"hash":"sha256:003f6c036429f409842c98c0c4668af214f04057e126bcd4353089f2b6227f03"}} as unknown as TypedDocumentString<AnswerStatementDisputeMutation, AnswerStatementDisputeMutationVariables>;
export const DecideStatementDisputeDocument = {"__meta__":{"hash":"sha256:bc5ab68e975c9e57a0bdae014c5a2d63490f52f635c7358e2028582c73355383"}} as unknown as TypedDocumentString<DecideStatementDisputeMutation, DecideStatementDisputeMutationVariables>;
export const ApproveStatementDocument = {"__meta__":{"hash":"sha256:d38d7185e4960dee5518d14b116f67ac3976efd38e0e87a7b583dff10db389c3"}} as unknown as TypedDocumentString<ApproveStatementMutation, ApproveStatementMutationVariables>;
export const ComplainOfRentalDocument = {"__meta__":{"hash":"sha256:9395aea88575f489f119d19aab08e54a0d87193fd42ad19d07bd6451bbdae443"}} as unknown as TypedDocumentString<ComplainOfRentalMutation, ComplainOfRentalMutationVariables>;
export const RentalCarsDocument = {"__meta__":{"hash":"sha256:0246214e0982ca54f0cca8910230499366c1a8ececa19a9c93e2f92a266f09ea"}} as unknown as TypedDocumentString<RentalCarsQuery, RentalCarsQueryVariables>;
export const ReturnStationsDocument = {"__meta__":{"hash":"sha256:b1aebb13361ec66d1b83383a68e0231f060c387a360fa37fc777af255cad3586"}} as unknown as TypedDocumentString<ReturnStationsQuery, ReturnStationsQueryVariables>;
export const MyRentalOrdersDocument = {"__meta__":{"hash":"sha256:dc28f4650884774305a895340f3aa442d5e52a0982079fafeb7e6631bb1acdaa"}} as unknown as TypedDocumentString<MyRentalOrdersQuery, MyRentalOrdersQueryVariables>;
export const RentalDocument = {"__meta__":{"hash":"sha256:961f0e69781a9c78036a5da684f81d4a44c585f8c8626e5bb66a0f3eec9303b5"}} as unknown as TypedDocumentString<RentalQuery, RentalQueryVariables>;
export const HoldCarDocument = {"__meta__":{"hash":"sha256:ddcf740147f8fb585a6721b2285e588df648fd1ca185a3a0f168ca2b1a9559be"}} as unknown as TypedDocumentString<HoldCarMutation, HoldCarMutationVariables>;
export const CancelRentalOrderDocument = {"__meta__":{"hash":"sha256:7f42852ea2bba16d6355454c9847287973442a9ff7eb36d8c834400d10f518b7"}} as unknown as TypedDocumentString<CancelRentalOrderMutation, CancelRentalOrderMutationVariables>;
export const UnlockCarDocument = {"__meta__":{"hash":"sha256:24e89955cdff2477c4589c1d5bebd5559dc29af20ff6b16c54e447739c9e5ca8"}} as unknown as TypedDocumentString<UnlockCarMutation, UnlockCarMutationVariables>;
export const ExtendRentalOrderDocument = {"__meta__":{"hash":"sha256:cd2df7e395472ad5a693dea1d19e8e4357443a4e23d19c9eb0282551f6abd465"}} as unknown as TypedDocumentString<ExtendRentalOrderMutation, ExtendRentalOrderMutationVariables>;
export const ReportCarDamageDocument = {"__meta__":{"hash":"sha256:64093128c3d8e7ebd51852ccc044b6b94cab7f5a92aa946054906150179e2854"}} as unknown as TypedDocumentString<ReportCarDamageMutation, ReportCarDamageMutationVariables>;
export const ReturnCarDocument = {"__meta__":{"hash":"sha256:4f78c53f679a4d089781e1352f3903e2923912f09b27c5ca86773d9be746e549"}} as unknown as TypedDocumentString<ReturnCarMutation, ReturnCarMutationVariables>;
export const UnitTimeShareDocument = {"__meta__":{"hash":"sha256:c24cb96fb7e26754ff5e78ec699faeb7ca53c4d39999ba04ed14fea9b59a90c8"}} as unknown as TypedDocumentString<UnitTimeShareQuery, UnitTimeShareQueryVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"sha256:9a9af5cf40e65a780dd8a822744172357819aeea8dc695d394ed6419da6fc85f"}} as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const UnitRentalOrdersDocument = {"__meta__":{"hash":"sha256:23cbc6904707f6840a079b572e8c02664bc4fe695861032d488a32948b594b69"}} as unknown as TypedDocumentString<UnitRentalOrdersQuery, UnitRentalOrdersQueryVariables>;
export const SetRentalMembershipDocument = {"__meta__":{"hash":"sha256:ef07b6cf6a989f9c6c48d2e74637d84154892356ed042b54edfca755092bc687"}} as unknown as TypedDocumentString<SetRentalMembershipMutation, SetRentalMembershipMutationVariables>;
export const CheckDrivingLicenceDocument = {"__meta__":{"hash":"sha256:782b1b027a133c1e4e29f6c1e19866267b99d101721139ea795285fb1ced7fdb"}} as unknown as TypedDocumentString<CheckDrivingLicenceMutation, CheckDrivingLicenceMutationVariables>;
export const WithdrawDrivingLicenceDocument = {"__meta__":{"hash":"sha256:28df64df7d6f7a3fa3a5885631ca30f85f34ce91db54ce744eea35a7802e03f5"}} as unknown as TypedDocumentString<WithdrawDrivingLicenceMutation, WithdrawDrivingLicenceMutationVariables>;
export const GroundSeriesDocument = {"__meta__":{"hash":"sha256:541b77001fcd62aa67457bd422c1e4c726d0e4d91ff737d4323902b885e6b7e2"}} as unknown as TypedDocumentString<GroundSeriesQuery, GroundSeriesQueryVariables>;
export const DecideCourtSeriesDocument = {"__meta__":{"hash":"sha256:48c4bccfcece3af430cff9dc0964cef5c58b946752bedc9a6a023beac279fa7b"}} as unknown as TypedDocumentString<DecideCourtSeriesMutation, DecideCourtSeriesMutationVariables>;
export const GroundDayDocument = {"__meta__":{"hash":"sha256:9c9533c6797d9479bef9a79eab13dafc82de964220a3e3491171ef9b04d7cd1c"}} as unknown as TypedDocumentString<GroundDayQuery, GroundDayQueryVariables>;
export const CheckInCourtDocument = {"__meta__":{"hash":"sha256:3879de2ff290d6d54556e5429cb93357a824983b5477c85c4b9da5c58cf71878"}} as unknown as TypedDocumentString<CheckInCourtMutation, CheckInCourtMutationVariables>;
export const NoteCourtNoShowDocument = {"__meta__":{"hash":"sha256:65edc90eea5dac52cd0dc4f1ce10aa16101818b105ea2971b2cf3dbc1f4978ee"}} as unknown as TypedDocumentString<NoteCourtNoShowMutation, NoteCourtNoShowMutationVariables>;
export const PlaceUseDocument = {"__meta__":{"hash":"sha256:1968ded2a595bdf1f50157037dc51a77a8de7b66a190a1c2f16cac6e50c6413e"}} as unknown as TypedDocumentString<PlaceUseQuery, PlaceUseQueryVariables>;
export const CourtTermsInWayDocument = {"__meta__":{"hash":"sha256:b78eda1e897de3b601878d26cd684dda14458d18e4c752395a400876ace7f3fa"}} as unknown as TypedDocumentString<CourtTermsInWayQuery, CourtTermsInWayQueryVariables>;
export const SetCourtTermsDocument = {"__meta__":{"hash":"sha256:73e8e4dbfc374ffedcf3b85c04935b50f390174b145104280c9395b5e88ad201"}} as unknown as TypedDocumentString<SetCourtTermsMutation, SetCourtTermsMutationVariables>;
export const UnitPlacesDocument = {"__meta__":{"hash":"sha256:783a18f1417c36e86dbcb7b0678d33d8c3d64f00c891fac68650d459831e37f6"}} as unknown as TypedDocumentString<UnitPlacesQuery, UnitPlacesQueryVariables>;
export const UnitPlaceDayDocument = {"__meta__":{"hash":"sha256:854d706a52480d68b2da54c19e2e4b2bc537edc4b00e85a0a2bfe7868ee00f65"}} as unknown as TypedDocumentString<UnitPlaceDayQuery, UnitPlaceDayQueryVariables>;
export const RevealPlateOfReservationDocument = {"__meta__":{"hash":"sha256:62038bf02ccad5c44c6b047991c89ef4d61ba4bd6f468482d7f21ea8562e24ef"}} as unknown as TypedDocumentString<RevealPlateOfReservationMutation, RevealPlateOfReservationMutationVariables>;
export const ChangeSpacesDocument = {"__meta__":{"hash":"sha256:3d6c9f2ce17ae321d6f418f7da05f9cc28664bd7ade7e3333b2d1857b377c787"}} as unknown as TypedDocumentString<ChangeSpacesMutation, ChangeSpacesMutationVariables>;
export const ChangePlaceDocument = {"__meta__":{"hash":"sha256:ba0d59ca3ad6736753b0ff3364fadbd8e6ef08d8d3eb4b1396701e05086fc711"}} as unknown as TypedDocumentString<ChangePlaceMutation, ChangePlaceMutationVariables>;
export const NoteMisuseDocument = {"__meta__":{"hash":"sha256:db377a448f81b58846d5e772bcffc98733f417f6709a1d463a51dafeeceb53e1"}} as unknown as TypedDocumentString<NoteMisuseMutation, NoteMisuseMutationVariables>;
export const PlaceStrikesDocument = {"__meta__":{"hash":"sha256:39258de073fc9c3c40e5f7b90b9038231bef9ef96a5bd045c42f635bcf9582cf"}} as unknown as TypedDocumentString<PlaceStrikesQuery, PlaceStrikesQueryVariables>;
export const VerifyOrderDocument = {"__meta__":{"hash":"sha256:a586e29da33078c08e181f1a80ced7a29fed1d35ffbf8273874b9c791689151b"}} as unknown as TypedDocumentString<VerifyOrderQuery, VerifyOrderQueryVariables>;
export const MyCalendarFeedDocument = {"__meta__":{"hash":"sha256:90be691c626085de06ce8a4f0879db8120cf30f141b6d928394ebdcb99eb7c76"}} as unknown as TypedDocumentString<MyCalendarFeedQuery, MyCalendarFeedQueryVariables>;
export const CreateCalendarFeedDocument = {"__meta__":{"hash":"sha256:1495b873405faebcb3e26f4a248fc966787f449ddc7e67e6caa1fbbd3c0b793d"}} as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"__meta__":{"hash":"sha256:2b3961b57f1807c2041b54eb00ff5c20dbb8db370405a3d49831901fc9f1b06b"}} as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const TakeOverOptionsDocument = {"__meta__":{"hash":"sha256:c7dbfc95c6c190d36867818b404d5bf36b10e6ccc5b60a0d0c614df4dd6a6a29"}} as unknown as TypedDocumentString<TakeOverOptionsQuery, TakeOverOptionsQueryVariables>;
export const HandOverTripDocument = {"__meta__":{"hash":"sha256:3dab1e67d312e5671699562532ceafe0571e57187808c762de4d89db8075088a"}} as unknown as TypedDocumentString<HandOverTripMutation, HandOverTripMutationVariables>;
export const ReplaceVehicleDocument = {"__meta__":{"hash":"sha256:0f08915b15b30e09d7808746ddf640da5bd084afeb6c3d82c849a4d89c64ffed"}} as unknown as TypedDocumentString<ReplaceVehicleMutation, ReplaceVehicleMutationVariables>;
export const BreakOffTripDocument = {"__meta__":{"hash":"sha256:6376168785d0ed22a84162b2ecf9d024ac269b7267c60b5ceaef7899e2f0c1b3"}} as unknown as TypedDocumentString<BreakOffTripMutation, BreakOffTripMutationVariables>;
export const ExtendTripDocument = {"__meta__":{"hash":"sha256:a3eba29f01abb8788822cae35695147d50f46a228012a8dfb04555a14f9605fa"}} as unknown as TypedDocumentString<ExtendTripMutation, ExtendTripMutationVariables>;
export const CorrectReturnDocument = {"__meta__":{"hash":"sha256:65da4c713493a6c2d08579aade0701061a9ef7ec4609f6e1e905ed79ff39e21e"}} as unknown as TypedDocumentString<CorrectReturnMutation, CorrectReturnMutationVariables>;
export const SettleDisputeDocument = {"__meta__":{"hash":"sha256:54851f8f3d6125397c2cec14c45ef2cc3994fe44eb4559ec259199591029c86b"}} as unknown as TypedDocumentString<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const DisputedTripsDocument = {"__meta__":{"hash":"sha256:22ee12572522a495be1d992595a0da692a0b3e97059551b71728d45624e82c75"}} as unknown as TypedDocumentString<DisputedTripsQuery, DisputedTripsQueryVariables>;
export const CorrectDepartureDocument = {"__meta__":{"hash":"sha256:fee802fc03bf15ead02134bd8c89e50b977156889e99a8d1057564d0a3486793"}} as unknown as TypedDocumentString<CorrectDepartureMutation, CorrectDepartureMutationVariables>;
export const DaysDocument = {"__meta__":{"hash":"sha256:e6d00bee7dcf7674f773796d1b308652baf68d767f1eb40d0d1c7f16d6ef12c8"}} as unknown as TypedDocumentString<DaysQuery, DaysQueryVariables>;
export const OverdueOrdersDocument = {"__meta__":{"hash":"sha256:e62a2b0a71f70340a89fd02577875e2091c8265a06068d121638c8d4f06b8c92"}} as unknown as TypedDocumentString<OverdueOrdersQuery, OverdueOrdersQueryVariables>;
export const KnownPlacesDocument = {"__meta__":{"hash":"sha256:152cacf16b8fd06929524d53f32576bfa1cf83154586bdfb5b02edd330edd160"}} as unknown as TypedDocumentString<KnownPlacesQuery, KnownPlacesQueryVariables>;
export const RentalEndDocument = {"__meta__":{"hash":"sha256:94f66f0c0c4591dbe5424ab00c692e9c86761a726496f75f3e03116a3a21b8df"}} as unknown as TypedDocumentString<RentalEndQuery, RentalEndQueryVariables>;