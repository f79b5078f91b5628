import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionModel, Unit as UnitModel, Person as PersonModel } from '../organisation/types.ts';
import type { PersonViewer as ViewerModel } from '../platform/access.ts';
import type { CalendarDay as CalendarDayModel, CalendarCorrection as CalendarCorrectionModel } from '../calendar/types.ts';
import type { Vehicle as VehicleModel, HomeBay as HomeBayModel, ShownDriver as DriverModel, VehicleBlock as VehicleBlockModel, Lending as LendingModel } from '../fleet/types.ts';
import type { Station as StationModel, RentalPartner as RentalPartnerModel, TimeShareCar as TimeShareCarModel } from '../rental/types.ts';
import type { RentalEvent as RentalEventModel } from '../rental/event/types.ts';
import type { OrderSide as OrderSideModel, OrderDifference as OrderDifferenceModel } from '../rental/event/reconcile-types.ts';
import type { RentalStatement as RentalStatementModel, AdjustedLine as StatementLineModel, StatementStep as StatementStepModel } from '../rental/statement/types.ts';
import type { WebhookEndpoint as WebhookEndpointModel, WebhookDelivery as WebhookDeliveryModel } from '../rental/event/webhook-types.ts';
import type { GateClient as GateClientModel, GateReason as GateReasonModel, Overstay as OverstayModel, GateEventResult as GateEventResultModel } from '../opening/gate/types.ts';
import type { ShownGateAnswer as GateCheckModel, ShownOccupancy as OccupancyModel } from '../opening/gate/shown-types.ts';
import type { AskedPlace as PlaceModel, Court as CourtModel, CourtTerms as CourtTermsModel, Spaces as SpacesModel } from '../opening/types.ts';
import type { ShownCitizen as ShownCitizenModel, CitizenMessage as CitizenMessageModel, Strike as StrikeModel, Ban as BanModel } from '../opening/citizen/types.ts';
import type { Reservation as ReservationModel, ReservationOffer as ReservationOfferModel, Reservation as PlaceReservationModel } from '../opening/reservation/types.ts';
import type { CourtDay as CourtDayModel, ShownSlot as CourtSlotModel, MyCourts as MyCourtsModel, OwnBooking as OwnCourtBookingModel, CourtBooking as CourtInvitationModel, CourtBooking as PlaceCourtBookingModel, OwnWaiting as CourtWaitingModel, CourtSeries as CourtSeriesModel, CourtSeries as PlaceCourtSeriesModel } from '../opening/court/types.ts';
import type { OpeningWatch as OpeningWatchModel, WatchRow as OpeningWatchPlaceModel, WatchUnit as OpeningWatchUnitModel, Duty as InspectionDutyModel, InspectionRoute as InspectionRouteModel, OpeningCheck as OpeningCheckModel, OpeningReport as OpeningReportModel, FollowUp as OpeningFollowUpModel, FollowUpStep as OpeningFollowUpStepModel } from '../opening/inspection/types.ts';
import type { PlaceSetting as PlaceSettingModel, ReigningVersion as OpeningVersionModel, NoticeOpening as OpeningModel, Phrase as OpeningPhraseModel, OpeningChange as OpeningChangeModel, Preview as OpeningPreviewModel, PreviewPart as OpeningPreviewPartModel, OpeningTemplate as OpeningTemplateModel, PlaceResult as PlaceResultModel } from '../opening/setting/types.ts';
import type { OpeningRule as OpeningRuleModel, DailyRule as DailyRuleModel, BreakRule as BreakRuleModel, DaySelector as DaySelectorModel, Movement as MovementModel, OpeningPeriod as OpeningPeriodModel, WholePeriod as WholePeriodModel, DailyPeriod as DailyPeriodModel, TemporaryClosure as TemporaryClosureModel } from '../opening/engine/types.ts';
import type { OpeningFigures as OpeningFiguresModel } from '../opening/publishing/types.ts';
import type { VehicleRequest as VehicleRequestModel, TripRevision as TripRevisionModel, PlannedChange as PlannedChangeModel, CancelConsequences as CancelConsequencesModel, Approval as ApprovalModel, DispatchOrder as DispatchOrderModel, Recall as RecallModel, VehicleOffer as VehicleOfferModel, DispatchBoard as DispatchBoardModel, VehicleHold as VehicleHoldModel, HiredCarDay as HiredCarDayModel, HeldSpan as HeldSpanModel, CheckedOrder as CheckedOrderModel, Booking as BookingModel, DispatchOrder as OrderLendingModel, LumpSum as LumpSumModel, EarlierSource as EarlierSourceModel } from '../booking/types.ts';
import type { Series as SeriesModel, SeriesPlan as SeriesPlanModel } from '../booking/request/series-types.ts';
import type { Draft as DraftModel } from '../booking/request/draft-types.ts';
import type { ShownStep as ApprovalStepModel, ApprovalChain as ApprovalChainModel, ChainVersion as ApprovalChainVersionModel, ChainRule as ApprovalRuleModel, ChainStep as ApprovalChainStepModel, DeputyAppointment as DeputyAppointmentModel } from '../booking/approval/types.ts';
import type { TripReceipt as TripReceiptModel, TripLeg as TripLegModel, DriverOnTrip as DriverOnTripModel, EnergyTaken as TripEnergyModel, TakeOverOptions as TakeOverOptionsModel } from '../booking/trip/types.ts';
import type { Suggestion as SuggestionModel, AssignmentOptions as AssignmentOptionsModel, DriverOffer as DriverOfferModel, HiredCarOffer as HiredCarOfferModel } from '../booking/dispatch/option-types.ts';
import type { Emergency as EmergencyModel, EmergencyAssignment as EmergencyAssignmentModel, Displacement as DisplacementModel, Choice as EmergencyChoiceModel, EmergencyPreview as EmergencyPreviewModel, EmergencyApproval as EmergencyApprovalModel } from '../booking/emergency/types.ts';
import type { Pooling as PoolingModel } from '../booking/pooling/types.ts';
import type { TripSources as TripSourcesModel, SourceProposal as SourceProposalModel, CostLine as CostLineModel, TravelAlternative as TravelAlternativeModel } from '../booking/source/types.ts';
import type { RentedCar as MarketRentalModel } from '../booking/dispatch/hire-types.ts';
import type { StandingLoan as StandingLoanModel } from '../booking/lending/types.ts';
import type { PolicyInForce as BookingPolicyModel, SetVersion as BookingPolicyVersionModel } from '../booking/policy/types.ts';
import type { OpeningPolicyInForce as OpeningPolicyModel, SetOpeningVersion as OpeningPolicyVersionModel } from '../opening/policy/types.ts';
import type { ShownMembership as RentalMembershipModel, DrivingLicence as DrivingLicenceModel } from '../rental/membership/types.ts';
import type { RentalOrder as RentalOrderModel, LockCommand as LockCommandModel, Charges as RentalChargesModel, CarOffer as CarOfferModel, StationOffer as StationOfferModel } from '../rental/order/types.ts';
import type { PriceLine as RentalPriceLineModel } from '../rental/tariff/types.ts';
import type { RentalPolicyInForce as RentalPolicyModel, SetRentalVersion as RentalPolicyVersionModel } from '../rental/policy/types.ts';
import type { ViolationCase as ViolationCaseModel, AuditRecord as AuditRecordModel } from '../supervision/types.ts';
import type { Notice as NoticeModel } from '../notices/types.ts';
import type { DivisionFigures as DivisionFiguresModel } from '../reports/types.ts';
import type { Context } from '../platform/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Civil date in Asia/Shanghai, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** Instant as RFC 3339 with an offset, for example 2026-11-24T08:30:00+08:00. */
  DateTime: { input: number; output: number; }
  /** Six-digit administrative division code (行政区划代码) after GB/T 2260. */
  DivisionCode: { input: string; output: string; }
  /** When a place is open, as data (JSON) with `rules`, `periods` and `closures`; all its times are Asia/Shanghai. A device that keeps it can answer without a connection; for people there are `openingRules`. */
  OpeningData: { input: unknown; output: unknown; }
  /** Number plate (号牌), normalised: upper case, no separators; 7 characters, 8 for new-energy vehicles. */
  PlateNumber: { input: string; output: string; }
  /** Version-independent UUID that the caller makes once for one intended effect. */
  UUID: { input: string; output: string; }
};

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
  bookingId: Scalars['ID']['input'];
  /** People who come, the caller among them. */
  people: Scalars['Int']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `acceptCourtOffer`. */
export type AcceptCourtOfferPayload = {
  __typename?: 'AcceptCourtOfferPayload';
  /** The booking as it stands now; null when refused. */
  booking: Maybe<CourtBooking>;
  /** All refusals at once; empty when done. */
  userErrors: Array<AcceptCourtOfferUserError>;
};

/** Refusal of `acceptCourtOffer`. */
export type AcceptCourtOfferUserError = UserError & {
  __typename?: 'AcceptCourtOfferUserError';
  /** Machine-readable cause. */
  code: AcceptCourtOfferErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `acknowledgeLockCommand` can refuse. */
export type AcknowledgeLockCommandErrorCode =
  /** The car is not at a station. */
  | 'CAR_NOT_BACK'
  /** There is no such command for a car of the caller. */
  | 'COMMAND_NOT_FOUND'
  /** The order does not wait for this command any more. */
  | 'COMMAND_OVER'
  /** The odometer shows less than at pick-up. */
  | 'ODOMETER_BACKWARDS'
  /** A reading is missing or impossible. */
  | 'READINGS_MISSING'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `acknowledgeLockCommand`. */
export type AcknowledgeLockCommandInput = {
  /** Charge, 0 to 100 per cent. */
  batteryPercent?: InputMaybe<Scalars['Int']['input']>;
  /** The command. */
  commandId: Scalars['ID']['input'];
  /** Odometer, km; needed when it was done. */
  odometerKm?: InputMaybe<Scalars['Int']['input']>;
  /** What the car did. */
  outcome: LockOutcome;
  /** Why it was not done, at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `acknowledgeLockCommand`. */
export type AcknowledgeLockCommandPayload = {
  __typename?: 'AcknowledgeLockCommandPayload';
  /** The command as it stands now; null when refused. */
  command: Maybe<LockCommand>;
  /** All refusals at once; empty when done. */
  userErrors: Array<AcknowledgeLockCommandUserError>;
};

/** Refusal of `acknowledgeLockCommand`. */
export type AcknowledgeLockCommandUserError = UserError & {
  __typename?: 'AcknowledgeLockCommandUserError';
  /** Machine-readable cause. */
  code: AcknowledgeLockCommandErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  code?: InputMaybe<Scalars['String']['input']>;
  /** The lot. */
  placeId: Scalars['ID']['input'];
  /** The plate, when it was read. */
  plate?: InputMaybe<Scalars['PlateNumber']['input']>;
};

/** Answer of `admitVehicle`. */
export type AdmitVehiclePayload = {
  __typename?: 'AdmitVehiclePayload';
  /** Whether the vehicle is let in, and why; null when refused. */
  check: Maybe<GateCheck>;
  /** All refusals at once; empty when done. */
  userErrors: Array<AdmitVehicleUserError>;
};

/** Refusal of `admitVehicle`. */
export type AdmitVehicleUserError = UserError & {
  __typename?: 'AdmitVehicleUserError';
  /** Machine-readable cause. */
  code: AdmitVehicleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `answerPooling` can refuse. */
export type AnswerPoolingErrorCode =
  /** The other answer was given before. */
  | 'ANSWERED_OTHERWISE'
  /** There is no such invitation for a request of the caller. */
  | 'POOLING_NOT_FOUND'
  /** The invitation is over: another side declined, or its time has passed. */
  | 'POOLING_OVER'
  /** The request does not wait for dispatch any more. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `answerPooling`. */
export type AnswerPoolingInput = {
  /** True to share the car. */
  accepted: Scalars['Boolean']['input'];
  /** The invitation. */
  poolingId: Scalars['ID']['input'];
  /** The caller's own request. */
  requestId: Scalars['ID']['input'];
};

/** Answer of `answerPooling`. */
export type AnswerPoolingPayload = {
  __typename?: 'AnswerPoolingPayload';
  /** The invitation as it stands now; null when refused. */
  pooling: Maybe<Pooling>;
  /** All refusals at once; empty when done. */
  userErrors: Array<AnswerPoolingUserError>;
};

/** Refusal of `answerPooling`. */
export type AnswerPoolingUserError = UserError & {
  __typename?: 'AnswerPoolingUserError';
  /** Machine-readable cause. */
  code: AnswerPoolingErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Why a dispute was not answered. */
export type AnswerStatementDisputeError = UserError & {
  __typename?: 'AnswerStatementDisputeError';
  /** Which reason. */
  code: AnswerStatementDisputeErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
};

/** Reasons against an answer. */
export type AnswerStatementDisputeErrorCode =
  /** An adjustment is of no order of the statement, is nothing, or leaves less than nothing. */
  | 'ADJUSTMENTS_INVALID'
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
  adjustments?: InputMaybe<Array<StatementAdjustmentInput>>;
  /** The statement. */
  statementId: Scalars['ID']['input'];
  /** Why it is so, or is to be otherwise: 4 to 500 characters. */
  text: Scalars['String']['input'];
};

/** What came of it. */
export type AnswerStatementDisputePayload = {
  __typename?: 'AnswerStatementDisputePayload';
  /** The statement as it is now; null when refused. */
  statement: Maybe<RentalStatement>;
  /** Why not. */
  userErrors: Array<AnswerStatementDisputeError>;
};

/** What `appealStrike` can refuse. */
export type AppealStrikeErrorCode =
  /** There has been an appeal. */
  | 'APPEALED_ALREADY'
  /** The time for an appeal is over. */
  | 'APPEAL_LATE'
  /** The token is none, or is none any more. */
  | 'DEVICE_UNKNOWN'
  /** There is no such strike of the citizen. */
  | 'STRIKE_NOT_FOUND'
  /** The text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `appealStrike`. */
export type AppealStrikeInput = {
  /** The strike. */
  strikeId: Scalars['ID']['input'];
  /** Why it should be lifted, 5 to 500 characters. */
  text: Scalars['String']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `appealStrike`. */
export type AppealStrikePayload = {
  __typename?: 'AppealStrikePayload';
  /** The strike as it stands now; null when refused. */
  strike: Maybe<Strike>;
  /** All refusals at once; empty when done. */
  userErrors: Array<AppealStrikeUserError>;
};

/** Refusal of `appealStrike`. */
export type AppealStrikeUserError = UserError & {
  __typename?: 'AppealStrikeUserError';
  /** Machine-readable cause. */
  code: AppealStrikeErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  deputyId: Scalars['ID']['input'];
  /** First day, today at the earliest. */
  from: Scalars['Date']['input'];
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** Last day. */
  to: Scalars['Date']['input'];
};

/** Answer of `appointDeputy`. */
export type AppointDeputyPayload = {
  __typename?: 'AppointDeputyPayload';
  /** The appointment; null when refused. */
  appointment: Maybe<DeputyAppointment>;
  /** All refusals at once; empty when done. */
  userErrors: Array<AppointDeputyUserError>;
};

/** Refusal of `appointDeputy`. */
export type AppointDeputyUserError = UserError & {
  __typename?: 'AppointDeputyUserError';
  /** Machine-readable cause. */
  code: AppointDeputyErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Decision of one step (审批). */
export type Approval = {
  __typename?: 'Approval';
  /** True when approved. */
  approved: Scalars['Boolean']['output'];
  /** Who decided. */
  approver: Person;
  /** Remark, or the reason of a rejection. */
  comment: Maybe<Scalars['String']['output']>;
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** Absent approver for whom he decided as deputy; null when in his own right. */
  onBehalfOf: Maybe<Person>;
};

/** Approval chain of a unit (审批流程). */
export type ApprovalChain = {
  __typename?: 'ApprovalChain';
  /** Grows with every change: who sets names the one he has seen; 0 before anything was set. */
  revision: Scalars['Int']['output'];
  /** Rules in force today: the first that fits a trip decides. Where none fits, any manager of the unit approves in one step. */
  rules: Array<ApprovalRule>;
  /** The unit. */
  unit: Unit;
  /** What was set, latest day of effect first, without what is long past; at most 100. */
  versions: Array<ApprovalChainVersion>;
};

/** Step of a rule. */
export type ApprovalChainStep = {
  __typename?: 'ApprovalChainStep';
  /** People who may decide it, at most 10; empty when any manager of the unit may. */
  approvers: Array<Person>;
  /** Within how many hours; null when policy says, by priority. */
  hours: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  name: LocalizedText;
};

/** Step of a rule. */
export type ApprovalChainStepInput = {
  /** People of the unit who may decide it, up to 10; any manager of the unit when absent. */
  approverIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Within how many hours, 1 to 168; as policy has it when absent. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called in English, up to 60 characters. */
  nameEn: Scalars['String']['input'];
  /** What it is called in Chinese, up to 20 characters. */
  nameZh: Scalars['String']['input'];
};

/** What was set for a unit from a day on. */
export type ApprovalChainVersion = {
  __typename?: 'ApprovalChainVersion';
  /** First day on which it holds. */
  effectiveFrom: Scalars['Date']['output'];
  /** Its rules. */
  rules: Array<ApprovalRule>;
  /** When it was set. */
  setAt: Scalars['DateTime']['output'];
  /** Who set it; null when he is gone. */
  setBy: Maybe<Person>;
  /** Why. */
  why: Scalars['String']['output'];
};

/** Which trips a rule is for: all that is stated must hold. */
export type ApprovalCondition = {
  __typename?: 'ApprovalCondition';
  /** Touching so many civil days or more; any when null. */
  daysFrom: Maybe<Scalars['Int']['output']>;
  /** Stated distance there and back from so many km on; any when null. */
  distanceKmFrom: Maybe<Scalars['Int']['output']>;
  /** One of these priorities; any when null. */
  priorities: Maybe<Array<TripPriority>>;
  /** One of these purposes; any when null. */
  purposes: Maybe<Array<VehiclePurpose>>;
  /** As far as one of these; anywhere when null. */
  reach: Maybe<Array<TripReach>>;
};

/** Which trips a rule is for: all that is stated must hold. */
export type ApprovalConditionInput = {
  /** Touching so many civil days or more; any when absent. */
  daysFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Stated distance there and back from so many km on; any when absent. */
  distanceKmFrom?: InputMaybe<Scalars['Int']['input']>;
  /** One of these priorities; any when absent. */
  priorities?: InputMaybe<Array<TripPriority>>;
  /** One of these purposes; any when absent. */
  purposes?: InputMaybe<Array<VehiclePurpose>>;
  /** As far as one of these; anywhere when absent. */
  reach?: InputMaybe<Array<TripReach>>;
};

/** Input of `approvalPreview`. */
export type ApprovalPreviewInput = {
  /** Distance there and back, km. */
  distanceKm?: InputMaybe<Scalars['Int']['input']>;
  /** Its priority. */
  priority: TripPriority;
  /** Purpose of the sample trip. */
  purpose: VehiclePurpose;
  /** How far it leads out. */
  reach: TripReach;
  /** Rules that are being written; those in force when absent. */
  rules?: InputMaybe<Array<ApprovalRuleInput>>;
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** From departure to return. */
  window: TimeWindowInput;
};

/** Rule of a chain: for which trips, and which steps. */
export type ApprovalRule = {
  __typename?: 'ApprovalRule';
  /** Its steps in their order; 1 to 5. */
  steps: Array<ApprovalChainStep>;
  /** Which trips it is for. */
  when: ApprovalCondition;
};

/** Rule of a chain. */
export type ApprovalRuleInput = {
  /** Its steps in their order; 1 to 5. */
  steps: Array<ApprovalChainStepInput>;
  /** Which trips it is for. */
  when: ApprovalConditionInput;
};

/** Step of approval that a request goes through. */
export type ApprovalStep = {
  __typename?: 'ApprovalStep';
  /** Its decision; null while there is none. */
  approval: Maybe<Approval>;
  /** People who may decide it, at most 10; empty when any manager of the unit may. */
  approvers: Array<Person>;
  /** By when it should be decided. */
  dueAt: Scalars['DateTime']['output'];
  /** What it is called. */
  name: LocalizedText;
  /** Where it stands. */
  state: ApprovalStepState;
  /** Unit whose people decide it in place of the requester's own, which has nobody else; null as a rule. */
  unit: Maybe<Unit>;
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
  /** The remark is too long. */
  | 'TEXT_INVALID'
  /** The database is busy, or the same act is still under way; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `approveEmergency`. */
export type ApproveEmergencyInput = {
  /** True to approve. */
  approved: Scalars['Boolean']['input'];
  /** Remark, up to 200 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  emergencyId: Scalars['ID']['input'];
};

/** Answer of `approveEmergency`. */
export type ApproveEmergencyPayload = {
  __typename?: 'ApproveEmergencyPayload';
  /** The event as it stands now; null when refused. */
  emergency: Maybe<Emergency>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ApproveEmergencyUserError>;
};

/** Refusal of `approveEmergency`. */
export type ApproveEmergencyUserError = UserError & {
  __typename?: 'ApproveEmergencyUserError';
  /** Machine-readable cause. */
  code: ApproveEmergencyErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Why a statement was not approved. */
export type ApproveStatementError = UserError & {
  __typename?: 'ApproveStatementError';
  /** Which reason. */
  code: ApproveStatementErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
};

/** Reasons against an approval. */
export type ApproveStatementErrorCode =
  /** An adjustment is of no order of the statement, is nothing, or leaves less than nothing. */
  | 'ADJUSTMENTS_INVALID'
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
  statementId: Scalars['ID']['input'];
};

/** What came of it. */
export type ApproveStatementPayload = {
  __typename?: 'ApproveStatementPayload';
  /** The statement as it is now; null when refused. */
  statement: Maybe<RentalStatement>;
  /** Why not. */
  userErrors: Array<ApproveStatementError>;
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
  /** Remark, up to 200 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Revision that was seen: nobody approves what he has not read. */
  revision: Scalars['Int']['input'];
};

/** Answer of `approveVehicleRequest`. */
export type ApproveVehicleRequestPayload = {
  __typename?: 'ApproveVehicleRequestPayload';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ApproveVehicleRequestUserError>;
};

/** Refusal of `approveVehicleRequest`. */
export type ApproveVehicleRequestUserError = UserError & {
  __typename?: 'ApproveVehicleRequestUserError';
  /** Machine-readable cause. */
  code: ApproveVehicleRequestErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

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
  club: Scalars['String']['input'];
  /** The court. */
  courtId: Scalars['ID']['input'];
  /** Beginning of the slot. */
  from: Scalars['DateTime']['input'];
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What the manager should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** People who come, the caller among them. */
  people: Scalars['Int']['input'];
  /** The ground. */
  placeId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
  /** How many weeks, the first among them. */
  weeks: Scalars['Int']['input'];
};

/** Answer of `askCourtSeries`. */
export type AskCourtSeriesPayload = {
  __typename?: 'AskCourtSeriesPayload';
  /** The series as it stands now; null when refused. */
  series: Maybe<CourtSeries>;
  /** All refusals at once; empty when done. */
  userErrors: Array<AskCourtSeriesUserError>;
};

/** Refusal of `askCourtSeries`. */
export type AskCourtSeriesUserError = UserError & {
  __typename?: 'AskCourtSeriesUserError';
  /** Machine-readable cause. */
  code: AskCourtSeriesErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  /** The note has more than 300 characters. */
  | 'TEXT_TOO_LONG'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The route would end before now. */
  | 'UNTIL_INVALID';

/** Input of `assignInspectionRoute`. */
export type AssignInspectionRouteInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whom to send. */
  inspectorId: Scalars['ID']['input'];
  /** What to look at, at most 300 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Where to, 1 to 20 places. */
  placeIds: Array<Scalars['ID']['input']>;
  /** Until when it is to be done. */
  until: Scalars['DateTime']['input'];
};

/** Answer of `assignInspectionRoute`. */
export type AssignInspectionRoutePayload = {
  __typename?: 'AssignInspectionRoutePayload';
  /** The route; null when refused. */
  route: Maybe<InspectionRoute>;
  /** All refusals at once; empty when done. */
  userErrors: Array<AssignInspectionRouteUserError>;
};

/** Refusal of `assignInspectionRoute`. */
export type AssignInspectionRouteUserError = UserError & {
  __typename?: 'AssignInspectionRouteUserError';
  /** Machine-readable cause. */
  code: AssignInspectionRouteErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Vehicles and drivers for a request or an order. */
export type AssignmentOptions = {
  __typename?: 'AssignmentOptions';
  /** Drivers of the unit and the centre, and those lent with a vehicle, available or not, judged without a vehicle; at most 1,000. */
  drivers: Array<DriverOffer>;
  /** The partner's car that the order has; null for a request, and where the vehicle is of a fleet. */
  hired: Maybe<HiredCarOffer>;
  /** Vehicles of the unit and the centre and those that neighbours lend, available or not; at most 1,000. */
  vehicles: Array<VehicleOffer>;
};

/** What a vehicle and a driver are looked for. */
export type AssignmentSubject =
  /** An order that has not departed; it does not stand in its own way. */
  { orderId: Scalars['ID']['input']; requestId?: never; }
  |  /** A request that waits for dispatch. */
  { orderId?: never; requestId: Scalars['ID']['input']; };

/** Vehicle and driver suggested for a request. */
export type AssignmentSuggestion = {
  __typename?: 'AssignmentSuggestion';
  /** The driver; null for self-drive. */
  driver: Maybe<Driver>;
  /** Why these, most telling first; at most 8. */
  reasons: Array<SuggestionReason>;
  /** The request. */
  request: VehicleRequest;
  /** The vehicle's source. */
  source: VehicleSource;
  /** The vehicle. */
  vehicle: Vehicle;
};

/** Kind of a write. */
export type AuditAct =
  /** The object changed. */
  | 'CHANGED'
  /** The object came into being. */
  | 'CREATED'
  /** The object went. */
  | 'REMOVED';

/** One attribute before and after. */
export type AuditChange = {
  __typename?: 'AuditChange';
  /** After, as JSON text. */
  after: Maybe<Scalars['String']['output']>;
  /** Before, as JSON text. */
  before: Maybe<Scalars['String']['output']>;
  /** Name of the attribute. */
  name: Scalars['String']['output'];
};

/** Append-only record of one write. */
export type AuditRecord = {
  __typename?: 'AuditRecord';
  /** Whether the object came, changed or went. */
  act: AuditAct;
  /** Id of the person, partner or `system` who did it. */
  actor: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Attributes that changed, with their values before and after; at most 100. */
  changes: Array<AuditChange>;
  /** The person who did it; null for a partner, for `system`, and for people outside the caller's jurisdiction. */
  person: Maybe<Person>;
  /** Why, as the actor gave it. */
  reason: Maybe<Scalars['String']['output']>;
  /** The use case, for example `dispatchVehicle`. */
  useCase: Scalars['String']['output'];
};

/** Page of audit records. */
export type AuditRecordConnection = {
  __typename?: 'AuditRecordConnection';
  /** Records with their cursors. */
  edges: Array<AuditRecordEdge>;
  /** The records alone. */
  nodes: Array<AuditRecord>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Audit record at its place in a list. */
export type AuditRecordEdge = {
  __typename?: 'AuditRecordEdge';
  /** Where the record stands. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AuditRecord;
};

/** Ban (限制预约和入场) of a plate, a person or both; worked out from the strikes that count. */
export type Ban = {
  __typename?: 'Ban';
  /** Whether the person who reserved is banned. */
  ofPerson: Scalars['Boolean']['output'];
  /** The plate, its middle hidden; empty where the person alone is banned. */
  plate: Scalars['String']['output'];
  /** Strikes that count in it at places the caller looks after, the latest first. */
  strikes: Array<Strike>;
  /** Until when. */
  until: Scalars['DateTime']['output'];
};

/** Clock hours in which nobody comes in, or nothing moves. */
export type BarredHours = {
  __typename?: 'BarredHours';
  /** From, HH:MM; times from 24:00 to 48:00 lie on the next day. */
  from: Scalars['String']['output'];
  /** To, HH:MM, later than `from` and not in it. */
  to: Scalars['String']['output'];
  /** What is barred. */
  what: BarredMovement;
};

/** Clock hours in which nobody comes in, or nothing moves. */
export type BarredHoursInput = {
  /** From, HH:MM. */
  from: Scalars['String']['input'];
  /** To, HH:MM, later than `from`. */
  to: Scalars['String']['input'];
  /** What is barred. */
  what: BarredMovement;
};

/** What is barred in some hours. */
export type BarredMovement =
  /** Coming in. */
  | 'ENTRY'
  /** Coming in and going out. */
  | 'MOVEMENT';

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
  idempotencyKey: Scalars['UUID']['input'];
  /** Why it is not to be had. */
  kind: VehicleBlockKind;
  /** Reason in words, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The vehicle, of a fleet that the caller manages or dispatches. */
  vehicleId: Scalars['ID']['input'];
  /** From, to; at most 60 days. It may have begun. */
  window: TimeWindowInput;
};

/** Answer of `blockVehicle`. */
export type BlockVehiclePayload = {
  __typename?: 'BlockVehiclePayload';
  /** The block as it stands now; null when refused. */
  block: Maybe<VehicleBlock>;
  /** All refusals at once; empty when done. */
  userErrors: Array<BlockVehicleUserError>;
};

/** Refusal of `blockVehicle`. */
export type BlockVehicleUserError = UserError & {
  __typename?: 'BlockVehicleUserError';
  /** Machine-readable cause. */
  code: BlockVehicleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  courtId: Scalars['ID']['input'];
  /** Beginning of the slot. */
  from: Scalars['DateTime']['input'];
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** People who come, the caller among them. */
  people: Scalars['Int']['input'];
  /** The ground. */
  placeId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `bookCourt`. */
export type BookCourtPayload = {
  __typename?: 'BookCourtPayload';
  /** The booking as it stands now; null when refused. */
  booking: Maybe<CourtBooking>;
  /** All refusals at once; empty when done. */
  userErrors: Array<BookCourtUserError>;
};

/** Refusal of `bookCourt`. */
export type BookCourtUserError = UserError & {
  __typename?: 'BookCourtUserError';
  /** Machine-readable cause. */
  code: BookCourtErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Span in which a vehicle or driver is taken: for an order, or because the vehicle is blocked. Exactly one is named. */
export type Booking = {
  __typename?: 'Booking';
  /** The block that keeps the vehicle (维修、年检、封存); null when it is none. */
  block: Maybe<VehicleBlock>;
  /** The order it is taken for; null when it is none. */
  order: Maybe<DispatchOrder>;
  /** Taken from, to. */
  window: TimeWindow;
};

/** Policy of bookings (用车政策): what may differ from place to place and from year to year. A trip is judged by the policy of its day. */
export type BookingPolicy = {
  __typename?: 'BookingPolicy';
  /** The day it is asked for. */
  date: Scalars['Date']['output'];
  /** The division it is asked for. */
  division: Division;
  /** Seats that each class of driving licence permits; at most 7. */
  licences: Array<LicenceSeats>;
  /** Division that set the seats by licence; null where the platform's standard holds. */
  licencesSetBy: Maybe<Division>;
  /** Purposes that each category of vehicle permits; at most 5. */
  purposes: Array<CategoryPurposes>;
  /** Division that set the purposes; null where the platform's standard holds. */
  purposesSetBy: Maybe<Division>;
  /** Every term that is a number; at most 80. */
  values: Array<BookingPolicyValue>;
  /** What the division itself has set, latest day of effect first; at most 200. */
  versions: Array<BookingPolicyVersion>;
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
  /** 超出申请里程须说明（公里） */
  | 'DEVIATION_KM'
  /** 超出申请里程须说明（比例） */
  | 'DEVIATION_PERCENT'
  /** 派车截止（用车前） */
  | 'DISPATCH_DUE_MINUTES'
  /** 驾驶员每日成本 */
  | 'DRIVER_DAY_FEN'
  /** 驾驶员执勤日起算时刻（零点后） */
  | 'DUTY_DAY_START_MINUTES'
  /** 最早可提前出车 */
  | 'EARLIEST_DEPARTURE_MINUTES'
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
  /** 社会租赁最长天数 */
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
  /** 一次社会租赁费用上限 */
  | 'MOST_RENTAL_FEN'
  /** 一辆车最多合乘申请数 */
  | 'MOST_REQUESTS_OF_CAR'
  /** 一次行程最多途经地点 */
  | 'MOST_STOPS'
  /** 一次行程通行费上限 */
  | 'MOST_TOLLS_FEN'
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
  /** 普通用车每级审批时限 */
  | 'ROUTINE_APPROVAL_HOURS'
  /** 普通用车至少提前 */
  | 'ROUTINE_LEAD_MINUTES'
  /** 最短用车时间 */
  | 'SHORTEST_TRIP_MINUTES'
  /** 推荐权重：多余一座折合空驶里程 */
  | 'SPARE_SEAT_KM'
  /** 临时租赁最长天数 */
  | 'TEMPORARY_RENTAL_DAYS'
  /** 估算行车时间的平均速度 */
  | 'TRAVEL_KM_PER_HOUR'
  /** 两次出车间允许的未登记里程 */
  | 'UNRECORDED_KM'
  /** 紧急用车每级审批时限 */
  | 'URGENT_APPROVAL_HOURS'
  /** 紧急用车至少提前 */
  | 'URGENT_LEAD_MINUTES'
  /** 步行出行距离（单程） */
  | 'WALK_KM'
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

/** One term of the policy. */
export type BookingPolicyValue = {
  __typename?: 'BookingPolicyValue';
  /** What each value from 0 on stands for, where the term is a choice; empty for all others. */
  choices: Array<LocalizedText>;
  /** Least value that may be set. */
  least: Scalars['Int']['output'];
  /** Greatest value that may be set. */
  most: Scalars['Int']['output'];
  /** Its name in both languages. */
  name: LocalizedText;
  /** Division that set it; null where the platform's standard holds. */
  setBy: Maybe<Division>;
  /** Which one. */
  term: BookingPolicyTerm;
  /** What it is counted in. */
  unit: BookingPolicyUnit;
  /** Its value. */
  value: Scalars['Int']['output'];
};

/** Value of one term. */
export type BookingPolicyValueInput = {
  /** Which term, each once. */
  term: BookingPolicyTerm;
  /** Its new value, inside the bounds of the term. */
  value: Scalars['Int']['input'];
};

/** What an authority has set from a day on. */
export type BookingPolicyVersion = {
  __typename?: 'BookingPolicyVersion';
  /** First day on which it holds. */
  effectiveFrom: Scalars['Date']['output'];
  /** Seats by class of licence, where it sets them; at most 7. */
  licences: Array<LicenceSeats>;
  /** Purposes by category, where it sets them; at most 5. */
  purposes: Array<CategoryPurposes>;
  /** When it was set. */
  setAt: Scalars['DateTime']['output'];
  /** Who set it; null when no longer known. */
  setBy: Maybe<Person>;
  /** Terms it sets; at most 80. */
  values: Array<BookingPolicyValue>;
  /** What it rests on. */
  why: Scalars['String']['output'];
};

/** Opens once for a whole run of days of these kinds: from a time of its first day to a time of its last. */
export type BreakRule = {
  __typename?: 'BreakRule';
  /** First day it is in force. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Last day it is in force. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Time of the first day, HH:MM. */
  from: Scalars['String']['output'];
  /** When one may come and go. */
  movement: Movement;
  /** Kinds of the days of the run. */
  of: Array<DayKind>;
  /** Season in which the first day must lie. */
  season: Maybe<Season>;
  /** Time of the last day, HH:MM to 48:00; 31:00 is 07:00 of the day after. */
  to: Scalars['String']['output'];
};

/** Opens once for a whole run of days of these kinds: from a time of its first day to a time of its last. */
export type BreakRuleInput = {
  /** First day it is in force. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day it is in force. */
  effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** Time of the first day, HH:MM. */
  from: Scalars['String']['input'];
  /** When one may come and go. */
  movement?: InputMaybe<MovementInput>;
  /** Kinds of the days of the run. */
  of: Array<DayKind>;
  /** Season in which the first day must lie. */
  season?: InputMaybe<SeasonInput>;
  /** Time of the last day, HH:MM to 48:00. */
  to: Scalars['String']['input'];
};

/** Change of a day by an authority. */
export type CalendarCorrection = {
  __typename?: 'CalendarCorrection';
  /** When it was made. */
  correctedAt: Scalars['DateTime']['output'];
  /** Reason as the authority gave it. */
  reason: Scalars['String']['output'];
  /** Document it rests on. */
  source: Scalars['String']['output'];
};

/** One civil day. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** Why the authority changed this day, when it did. */
  correction: Maybe<CalendarCorrection>;
  /** The day. */
  date: Scalars['Date']['output'];
  /** Name of the holiday, if any. */
  holiday: Maybe<LocalizedText>;
  /** Its kind. */
  kind: DayKind;
  /** True while the year's official arrangement is not known and the kind is only derived. */
  provisional: Scalars['Boolean']['output'];
};

/** One day and what it becomes. */
export type CalendarDayInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** Name of the holiday in English, up to 60 characters; the Chinese one when absent. */
  holidayEn?: InputMaybe<Scalars['String']['input']>;
  /** Name of the holiday in Chinese, up to 60 characters; the official name when absent. */
  holidayZh?: InputMaybe<Scalars['String']['input']>;
  /** Its kind from now on; null removes an earlier correction. */
  kind?: InputMaybe<DayKind>;
};

/** Calendar of own bookings (iCalendar): trips one asked for, and trips one drives. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** What a cancel would bring about. */
export type CancelConsequences = {
  __typename?: 'CancelConsequences';
  /** Orders that would end: their vehicle and driver are free for others at once; at most 4. */
  endedOrders: Array<DispatchOrder>;
  /** Whether it would count as a late cancellation (临时撤销). */
  late: Scalars['Boolean']['output'];
  /** From when on it counts as late; null before dispatch. */
  lateFrom: Maybe<Scalars['DateTime']['output']>;
  /** Orders that would go on for others who share the car; at most 4. */
  sharedOrders: Array<DispatchOrder>;
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
  bookingId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `cancelCourtBooking`. */
export type CancelCourtBookingPayload = {
  __typename?: 'CancelCourtBookingPayload';
  /** The booking as it stands now; null when refused. */
  booking: Maybe<CourtBooking>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CancelCourtBookingUserError>;
};

/** Refusal of `cancelCourtBooking`. */
export type CancelCourtBookingUserError = UserError & {
  __typename?: 'CancelCourtBookingUserError';
  /** Machine-readable cause. */
  code: CancelCourtBookingErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  periodId: Scalars['ID']['input'];
  /** Places, 1 to 100. */
  placeIds: Array<Scalars['ID']['input']>;
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `cancelOpenOnce`. */
export type CancelOpenOncePayload = {
  __typename?: 'CancelOpenOncePayload';
  /** What became of each place, in the order they were named; empty when refused as a whole. */
  items: Array<PlaceActItem>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CancelOpenOnceUserError>;
};

/** Refusal of `cancelOpenOnce`. */
export type CancelOpenOnceUserError = UserError & {
  __typename?: 'CancelOpenOnceUserError';
  /** Machine-readable cause. */
  code: CancelOpenOnceErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `cancelRentalOrder` can refuse. */
export type CancelRentalOrderErrorCode =
  /** The car has yet to answer a command to its lock. */
  | 'COMMAND_OPEN'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The order stands where this is not done. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `cancelRentalOrder`. */
export type CancelRentalOrderInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why, at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `cancelRentalOrder`. */
export type CancelRentalOrderPayload = {
  __typename?: 'CancelRentalOrderPayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CancelRentalOrderUserError>;
};

/** Refusal of `cancelRentalOrder`. */
export type CancelRentalOrderUserError = UserError & {
  __typename?: 'CancelRentalOrderUserError';
  /** Machine-readable cause. */
  code: CancelRentalOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  reservationId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `cancelReservation`. */
export type CancelReservationPayload = {
  __typename?: 'CancelReservationPayload';
  /** The reservation as it stands now; null when refused. */
  reservation: Maybe<Reservation>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CancelReservationUserError>;
};

/** Refusal of `cancelReservation`. */
export type CancelReservationUserError = UserError & {
  __typename?: 'CancelReservationUserError';
  /** Machine-readable cause. */
  code: CancelReservationErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  reason: Scalars['String']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
};

/** Answer of `cancelVehicleRequest`. */
export type CancelVehicleRequestPayload = {
  __typename?: 'CancelVehicleRequestPayload';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CancelVehicleRequestUserError>;
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
  /** First day whose trip is cancelled; today when absent. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The series. */
  seriesId: Scalars['ID']['input'];
};

/** Answer of `cancelVehicleRequestSeries`. */
export type CancelVehicleRequestSeriesPayload = {
  __typename?: 'CancelVehicleRequestSeriesPayload';
  /** The requests that are cancelled now; null when refused. After TRY_AGAIN some may be, and the same call goes on with the rest. */
  requests: Maybe<Array<VehicleRequest>>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CancelVehicleRequestSeriesUserError>;
};

/** Refusal of `cancelVehicleRequestSeries`. */
export type CancelVehicleRequestSeriesUserError = UserError & {
  __typename?: 'CancelVehicleRequestSeriesUserError';
  /** Machine-readable cause. */
  code: CancelVehicleRequestSeriesErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Refusal of `cancelVehicleRequest`. */
export type CancelVehicleRequestUserError = UserError & {
  __typename?: 'CancelVehicleRequestUserError';
  /** Machine-readable cause. */
  code: CancelVehicleRequestErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What was found broken on a car. */
export type CarDamage = {
  __typename?: 'CarDamage';
  /** When it was noted. */
  at: Scalars['DateTime']['output'];
  /** Before the trip or after it. */
  phase: DamagePhase;
  /** What and where. */
  text: Scalars['String']['output'];
};

/** The car as it was handed over. */
export type CarHandOver = {
  __typename?: 'CarHandOver';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Charge, per cent; null where none is told. */
  batteryPercent: Maybe<Scalars['Int']['output']>;
  /** Odometer, km; null before the lock has answered. */
  odometerKm: Maybe<Scalars['Int']['output']>;
  /** The station. */
  stationId: Scalars['ID']['output'];
};

/** A car that could be held. */
export type CarOffer = {
  __typename?: 'CarOffer';
  /** The car. */
  car: TimeShareCar;
  /** How far it is there, metres. */
  distanceMetres: Scalars['Int']['output'];
  /** What the time would cost. */
  estimate: Money;
  /** The estimate, line by line; at most 100. */
  lines: Array<RentalPriceLine>;
  /** Where it stands. */
  station: Station;
};

/** What the vehicles of one category may be used for. */
export type CategoryPurposes = {
  __typename?: 'CategoryPurposes';
  /** The category. */
  category: VehicleCategory;
  /** Purposes that it permits. */
  purposes: Array<VehiclePurpose>;
};

/** What the vehicles of one category may be used for from now on. */
export type CategoryPurposesInput = {
  /** The category, each once. */
  category: VehicleCategory;
  /** Purposes that it permits. */
  purposes: Array<VehiclePurpose>;
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
  closureId: Scalars['ID']['input'];
  /** Places, 1 to 100. */
  placeIds: Array<Scalars['ID']['input']>;
  /** New reason for the public; as it was when absent. */
  reason?: InputMaybe<LocalizedTextInput>;
  /** New end; as it was when absent, until further notice when null. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer of `changeClosure`. */
export type ChangeClosurePayload = {
  __typename?: 'ChangeClosurePayload';
  /** What became of each place, in the order they were named; empty when refused as a whole. */
  items: Array<PlaceActItem>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ChangeClosureUserError>;
};

/** Refusal of `changeClosure`. */
export type ChangeClosureUserError = UserError & {
  __typename?: 'ChangeClosureUserError';
  /** Machine-readable cause. */
  code: ChangeClosureErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  bookingId: Scalars['ID']['input'];
  /** People who come, the caller among them. */
  people: Scalars['Int']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `changeCourtPeople`. */
export type ChangeCourtPeoplePayload = {
  __typename?: 'ChangeCourtPeoplePayload';
  /** The booking as it stands now; null when refused. */
  booking: Maybe<CourtBooking>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ChangeCourtPeopleUserError>;
};

/** Refusal of `changeCourtPeople`. */
export type ChangeCourtPeopleUserError = UserError & {
  __typename?: 'ChangeCourtPeopleUserError';
  /** Machine-readable cause. */
  code: ChangeCourtPeopleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `changeGateClient` can refuse. */
export type ChangeGateClientErrorCode =
  /** There is no such gate client, or it is not yours to look after. */
  | 'GATE_CLIENT_NOT_FOUND'
  /** It was ended. */
  | 'GATE_CLIENT_REVOKED'
  /** Name or vendor is too short or too long. */
  | 'NAME_INVALID'
  /** No place, more than 20, or places of another unit. */
  | 'PLACES_INVALID'
  /** There is no such lot, or it is not yours to look after. */
  | 'PLACE_NOT_FOUND'
  /** No scope was given. */
  | 'SCOPES_REQUIRED'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `changeGateClient`. */
export type ChangeGateClientInput = {
  /** The gate client. */
  gateClientId: Scalars['ID']['input'];
  /** Name, 2 to 60 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Lots it may report for, 1 to 20, of the same unit. */
  placeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it may do; at least one. */
  scopes?: InputMaybe<Array<GateScope>>;
  /** Company that runs it, 2 to 60 characters. */
  vendor?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `changeGateClient`. */
export type ChangeGateClientPayload = {
  __typename?: 'ChangeGateClientPayload';
  /** The gate client as it stands now; null when refused. */
  gateClient: Maybe<GateClient>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ChangeGateClientUserError>;
};

/** Refusal of `changeGateClient`. */
export type ChangeGateClientUserError = UserError & {
  __typename?: 'ChangeGateClientUserError';
  /** Machine-readable cause. */
  code: ChangeGateClientErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  address?: InputMaybe<LocalizedTextInput>;
  /** Telephone for complaints. */
  complaintsTelephone?: InputMaybe<Scalars['String']['input']>;
  /** All its gates, 1 to 10. */
  gates?: InputMaybe<Array<GateInput>>;
  /** Where it is, WGS-84, at most 50 km from where it was. */
  location?: InputMaybe<GeoPointInput>;
  /** Name, each language 2 to 60 characters. */
  name?: InputMaybe<LocalizedTextInput>;
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** How to register before entry, each language 2 to 300 characters. */
  registration?: InputMaybe<LocalizedTextInput>;
  /** Revision that was seen. */
  revision: Scalars['Int']['input'];
  /** Which vehicles may enter; lots only. */
  vehicleLimits?: InputMaybe<VehicleLimitsInput>;
};

/** Answer of `changePlace`. */
export type ChangePlacePayload = {
  __typename?: 'ChangePlacePayload';
  /** The place as it stands now; null when refused. */
  place: Maybe<Place>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ChangePlaceUserError>;
};

/** Refusal of `changePlace`. */
export type ChangePlaceUserError = UserError & {
  __typename?: 'ChangePlaceUserError';
  /** Machine-readable cause. */
  code: ChangePlaceErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  plateNumber: Scalars['String']['input'];
  /** The reservation. */
  reservationId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `changeReservationPlate`. */
export type ChangeReservationPlatePayload = {
  __typename?: 'ChangeReservationPlatePayload';
  /** The reservation as it stands now; null when refused. */
  reservation: Maybe<Reservation>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ChangeReservationPlateUserError>;
};

/** Refusal of `changeReservationPlate`. */
export type ChangeReservationPlateUserError = UserError & {
  __typename?: 'ChangeReservationPlateUserError';
  /** Machine-readable cause. */
  code: ChangeReservationPlateErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  accessible: Scalars['Int']['input'];
  /** Whether the latest reservations are cancelled where they no longer fit; their holders are told, and nobody gets a strike. */
  cancelLatest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of those offered with a charger. */
  charging: Scalars['Int']['input'];
  /** Of all kept for official use. */
  kept: Scalars['Int']['input'];
  /** Of all out of service. */
  outOfService: Scalars['Int']['input'];
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** Revision that was seen. */
  revision: Scalars['Int']['input'];
  /** All spaces, 0 to 20,000. */
  total: Scalars['Int']['input'];
};

/** Answer of `changeSpaces`. */
export type ChangeSpacesPayload = {
  __typename?: 'ChangeSpacesPayload';
  /** The place as it stands now; null when refused. */
  place: Maybe<Place>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ChangeSpacesUserError>;
};

/** Refusal of `changeSpaces`. */
export type ChangeSpacesUserError = UserError & {
  __typename?: 'ChangeSpacesUserError';
  /** Machine-readable cause. */
  code: ChangeSpacesErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `changeVehicleRequest` can refuse. */
export type ChangeVehicleRequestErrorCode =
  /** The distance is not between 1 and 5,000 km. */
  | 'DISTANCE_INVALID'
  /** The field no longer changes once the vehicle is dispatched. */
  | 'FIXED_BY_DISPATCH'
  /** It is asked for later before the departure than policy allows for its priority. */
  | 'LEAD_TOO_SHORT'
  /** The luggage is not between 0 and 50 pieces. */
  | 'LUGGAGE_INVALID'
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
  | 'WINDOW_TOO_FAR';

/** Input of `changeVehicleRequest`: what is left out stays as it is; null takes it away, as far as a request can be without it. After dispatch only telephone, pick-up, stops, luggage and passengers may change. */
export type ChangeVehicleRequestInput = {
  /** Where to, 2 to 100 characters. */
  destination?: InputMaybe<Scalars['String']['input']>;
  /** Distance there and back as far as known, km. */
  distanceKm?: InputMaybe<Scalars['Int']['input']>;
  /** With a driver or self-drive. */
  driving?: InputMaybe<Driving>;
  /** One-way or return. */
  journey?: InputMaybe<TripJourney>;
  /** Pieces of luggage, 0 to 50. */
  luggage?: InputMaybe<Scalars['Int']['input']>;
  /** Passengers without the driver of a driven trip, 1 to 50; on a self-drive trip one of them drives. */
  passengers?: InputMaybe<Scalars['Int']['input']>;
  /** Where passengers get in, 2 to 100 characters; the own unit when absent. */
  pickUp?: InputMaybe<Scalars['String']['input']>;
  /** Where passengers get in, on the map. */
  pickUpPoint?: InputMaybe<GeoPointInput>;
  /** How much it presses; an emergency is for the purpose of emergencies only. */
  priority?: InputMaybe<TripPriority>;
  /** Purpose of the trip; the vehicle's category must permit it. */
  purpose?: InputMaybe<VehiclePurpose>;
  /** How far it leads out. */
  reach?: InputMaybe<TripReach>;
  /** Reason in words (事由), 2 to 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Revision of the request that the change goes by; refused when it has changed since. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** Places on the way, between pick-up and destination, in order: up to 5, or as many as policy allows, 2 to 100 characters each. */
  stops?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Mobile number for the ride. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** When the car is needed, from departure to return. */
  window?: InputMaybe<TimeWindowInput>;
};

/** Answer of `changeVehicleRequest`. */
export type ChangeVehicleRequestPayload = {
  __typename?: 'ChangeVehicleRequestPayload';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ChangeVehicleRequestUserError>;
};

/** Refusal of `changeVehicleRequest`. */
export type ChangeVehicleRequestUserError = UserError & {
  __typename?: 'ChangeVehicleRequestUserError';
  /** Machine-readable cause. */
  code: ChangeVehicleRequestErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Why an endpoint was not changed. */
export type ChangeWebhookEndpointError = UserError & {
  __typename?: 'ChangeWebhookEndpointError';
  /** Which reason. */
  code: ChangeWebhookEndpointErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
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
  endpointId: Scalars['ID']['input'];
  /** Whether anything is to be sent. */
  state?: InputMaybe<WebhookEndpointState>;
  /** What is to be sent; everything when null. */
  types?: InputMaybe<Array<RentalEventType>>;
  /** Public https address, at most 500 characters. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ChangeWebhookEndpointPayload = {
  __typename?: 'ChangeWebhookEndpointPayload';
  /** The endpoint as it is now; null when refused. */
  endpoint: Maybe<WebhookEndpoint>;
  /** Why not. */
  userErrors: Array<ChangeWebhookEndpointError>;
};

/** What `checkDrivingLicence` can refuse. */
export type CheckDrivingLicenceErrorCode =
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
  /** Last day on which it is valid. */
  licensedUntil: Scalars['Date']['input'];
  /** A colleague of the caller. */
  personId: Scalars['ID']['input'];
};

/** Answer of `checkDrivingLicence`. */
export type CheckDrivingLicencePayload = {
  __typename?: 'CheckDrivingLicencePayload';
  /** The licence as it is noted; null when refused. */
  licence: Maybe<DrivingLicence>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CheckDrivingLicenceUserError>;
};

/** Refusal of `checkDrivingLicence`. */
export type CheckDrivingLicenceUserError = UserError & {
  __typename?: 'CheckDrivingLicenceUserError';
  /** Machine-readable cause. */
  code: CheckDrivingLicenceErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `checkInCourt` can refuse. */
export type CheckInCourtErrorCode =
  /** There is no such booking that concerns the caller. */
  | 'COURT_BOOKING_NOT_FOUND'
  /** It has begun, is over, or was decided already. */
  | 'STATE_NOT_ALLOWED'
  /** It is too early for that. */
  | 'TOO_EARLY'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `checkInCourt`. */
export type CheckInCourtInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
  /** The ground. */
  placeId: Scalars['ID']['input'];
};

/** Answer of `checkInCourt`. */
export type CheckInCourtPayload = {
  __typename?: 'CheckInCourtPayload';
  /** The booking as it stands now; null when refused. */
  booking: Maybe<PlaceCourtBooking>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CheckInCourtUserError>;
};

/** Refusal of `checkInCourt`. */
export type CheckInCourtUserError = UserError & {
  __typename?: 'CheckInCourtUserError';
  /** Machine-readable cause. */
  code: CheckInCourtErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  requestId: Scalars['ID']['input'];
};

/** Answer of `chooseLumpSum`. */
export type ChooseLumpSumPayload = {
  __typename?: 'ChooseLumpSumPayload';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ChooseLumpSumUserError>;
};

/** Refusal of `chooseLumpSum`. */
export type ChooseLumpSumUserError = UserError & {
  __typename?: 'ChooseLumpSumUserError';
  /** Machine-readable cause. */
  code: ChooseLumpSumErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Somebody without an account, known by the telephone he proved; shown to himself only. */
export type Citizen = {
  __typename?: 'Citizen';
  /** Until when he can neither reserve nor enter (限制入场); null when he can. */
  bannedUntil: Maybe<Scalars['DateTime']['output']>;
  /** Until when this device is remembered. */
  deviceUntil: Scalars['DateTime']['output'];
  /** Messages to him, the latest first, at most 50. */
  messages: Array<CitizenMessage>;
  /** His telephone, its middle hidden. */
  phone: Scalars['String']['output'];
  /** When he first proved it. */
  since: Scalars['DateTime']['output'];
  /** Strikes that count against him, and lifted ones no more; the latest first, at most some dozens. */
  strikes: Array<Strike>;
};

/** Short message to a citizen. */
export type CitizenMessage = {
  __typename?: 'CitizenMessage';
  /** When it was sent. */
  at: Scalars['DateTime']['output'];
  /** Opaque, prefixed `msg_`. */
  id: Scalars['ID']['output'];
  /** What it says, in both languages. */
  text: LocalizedText;
};

/** Span of clock times; times from 24:00 to 48:00 lie on the next day. */
export type ClockHours = {
  __typename?: 'ClockHours';
  /** From, HH:MM. */
  from: Scalars['String']['output'];
  /** To, HH:MM, later than `from` and not in it. */
  to: Scalars['String']['output'];
};

/** Span of clock times; times from 24:00 to 48:00 lie on the next day. */
export type ClockHoursInput = {
  /** From, HH:MM. */
  from: Scalars['String']['input'];
  /** To, HH:MM, later than `from`. */
  to: Scalars['String']['input'];
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

/** Input of `closeFollowUp`. */
export type CloseFollowUpInput = {
  /** The follow-up. */
  followUpId: Scalars['ID']['input'];
  /** Why it is settled, 4 to 300 characters. */
  text: Scalars['String']['input'];
};

/** Answer of `closeFollowUp`. */
export type CloseFollowUpPayload = {
  __typename?: 'CloseFollowUpPayload';
  /** The follow-up; null when refused. */
  followUp: Maybe<OpeningFollowUp>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CloseFollowUpUserError>;
};

/** Refusal of `closeFollowUp`. */
export type CloseFollowUpUserError = UserError & {
  __typename?: 'CloseFollowUpUserError';
  /** Machine-readable cause. */
  code: CloseFollowUpErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

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
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why. */
  kind: ClosureKind;
  /** Places, 1 to 100. */
  placeIds: Array<Scalars['ID']['input']>;
  /** Reason for the public, each language up to 100 characters; the words of the kind when absent, and in English when only Chinese is given. */
  reason?: InputMaybe<LocalizedTextInput>;
  /** To; until further notice when absent. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer of `closePlaces`. */
export type ClosePlacesPayload = {
  __typename?: 'ClosePlacesPayload';
  /** The closure, the same at each place, to change or end it; null when refused as a whole. */
  closureId: Maybe<Scalars['ID']['output']>;
  /** What became of each place, in the order they were named; empty when refused as a whole. */
  items: Array<PlaceActItem>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ClosePlacesUserError>;
};

/** Refusal of `closePlaces`. */
export type ClosePlacesUserError = UserError & {
  __typename?: 'ClosePlacesUserError';
  /** Machine-readable cause. */
  code: ClosePlacesErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Whether odometer and costs are as the driver recorded them. */
  confirmed: Scalars['Boolean']['input'];
  /** What is wrong with them, 2 to 200 characters; needed when not confirmed. */
  dispute?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** 1 (poor) to 5 (very good). */
  satisfaction: Scalars['Int']['input'];
};

/** Answer of `closeTrip`. */
export type CloseTripPayload = {
  __typename?: 'CloseTripPayload';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CloseTripUserError>;
};

/** Refusal of `closeTrip`. */
export type CloseTripUserError = UserError & {
  __typename?: 'CloseTripUserError';
  /** Machine-readable cause. */
  code: CloseTripErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  requestId: Scalars['ID']['input'];
};

/** Answer of `confirmLumpSum`. */
export type ConfirmLumpSumPayload = {
  __typename?: 'ConfirmLumpSumPayload';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ConfirmLumpSumUserError>;
};

/** Refusal of `confirmLumpSum`. */
export type ConfirmLumpSumUserError = UserError & {
  __typename?: 'ConfirmLumpSumUserError';
  /** Machine-readable cause. */
  code: ConfirmLumpSumErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  code: Scalars['String']['input'];
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Mobile number the code was sent to. */
  phone: Scalars['String']['input'];
};

/** Answer of `confirmPhone`. */
export type ConfirmPhonePayload = {
  __typename?: 'ConfirmPhonePayload';
  /** The citizen; null when refused. */
  citizen: Maybe<Citizen>;
  /** Secret of this device, to be kept on it; null when refused. */
  token: Maybe<Scalars['String']['output']>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ConfirmPhoneUserError>;
};

/** Refusal of `confirmPhone`. */
export type ConfirmPhoneUserError = UserError & {
  __typename?: 'ConfirmPhoneUserError';
  /** Machine-readable cause. */
  code: ConfirmPhoneErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  orderId: Scalars['ID']['input'];
};

/** Answer of `confirmRentalOrder`. */
export type ConfirmRentalOrderPayload = {
  __typename?: 'ConfirmRentalOrderPayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ConfirmRentalOrderUserError>;
};

/** Refusal of `confirmRentalOrder`. */
export type ConfirmRentalOrderUserError = UserError & {
  __typename?: 'ConfirmRentalOrderUserError';
  /** Machine-readable cause. */
  code: ConfirmRentalOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  division: Scalars['DivisionCode']['input'];
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** Document the change rests on. */
  source: Scalars['String']['input'];
};

/** Answer of `correctCalendar`. */
export type CorrectCalendarPayload = {
  __typename?: 'CorrectCalendarPayload';
  /** The days as they stand now; null when refused. */
  days: Maybe<Array<CalendarDay>>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CorrectCalendarUserError>;
};

/** Refusal of `correctCalendar`. */
export type CorrectCalendarUserError = UserError & {
  __typename?: 'CorrectCalendarUserError';
  /** Machine-readable cause. */
  code: CorrectCalendarErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Likely cost of a trip by the rates of policy. */
export type CostEstimate = {
  __typename?: 'CostEstimate';
  /** Line by line; at most 3. */
  lines: Array<CostLine>;
  /** All lines together. */
  total: Money;
};

/** What a line of an estimate stands for. */
export type CostKind =
  /** 驾驶员 */
  | 'DRIVER'
  /** 行驶里程 */
  | 'KILOMETRES'
  /** 调剂包干费（按里程） */
  | 'LENDING'
  /** 租金 */
  | 'RENT';

/** One line of an estimate. */
export type CostLine = {
  __typename?: 'CostLine';
  /** How much. */
  amount: Money;
  /** What for. */
  kind: CostKind;
};

/** Court (场地) of a ground. */
export type Court = {
  __typename?: 'Court';
  /** Terms on which its slots can be booked; null where it is first come, up to its capacity. */
  booking: Maybe<CourtTerms>;
  /** Most people at once; null when not limited. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** Opaque, prefixed `crt_`. */
  id: Scalars['ID']['output'];
  /** Fewest players for a booking; null when there is no such rule. */
  minimumPlayers: Maybe<Scalars['Int']['output']>;
  /** Name in both languages. */
  name: LocalizedText;
  /** Sport. */
  sport: Sport;
};

/** Booked slot of a court (场地预约), as its holder, or one who has joined, sees it. */
export type CourtBooking = {
  __typename?: 'CourtBooking';
  /** Who or what ended it; null unless it was cancelled. */
  cancelCause: Maybe<CourtCancelCause>;
  /** What the notice says that closed the ground; null unless one did. */
  cancelReason: Maybe<LocalizedText>;
  /** Most people at once. */
  capacity: Scalars['Int']['output'];
  /** The club, when it is one date of a series; null else. */
  club: Maybe<Scalars['String']['output']>;
  /** Six digits for people at the ground; null for one who has joined. */
  code: Maybe<Scalars['String']['output']>;
  /** The court. */
  courtId: Scalars['ID']['output'];
  /** Name of the court in both languages. */
  courtName: LocalizedText;
  /** From then on it is released while there are fewer. */
  cutOffAt: Scalars['DateTime']['output'];
  /** Opaque, prefixed `cbk_`. */
  id: Scalars['ID']['output'];
  /** Whether the caller holds it; else he has joined it. */
  isHolder: Scalars['Boolean']['output'];
  /** What a link to join carries; null for one who has joined. */
  joinCode: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Fewest players. */
  minimumPlayers: Scalars['Int']['output'];
  /** Until when an offer waits for an answer; null when it was not offered. */
  offeredUntil: Maybe<Scalars['DateTime']['output']>;
  /** People whom its holder brings, himself among them. */
  people: Scalars['Int']['output'];
  /** The ground; null when it is no longer there. */
  place: Maybe<Place>;
  /** Name of the ground in both languages. */
  placeName: LocalizedText;
  /** All who come, those who joined among them. */
  players: Scalars['Int']['output'];
  /** Where it stands. */
  state: CourtBookingState;
  /** From when to when. */
  window: TimeWindow;
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

/** A day of a ground, court by court. */
export type CourtDay = {
  __typename?: 'CourtDay';
  /** Courts of the ground; at most 20. */
  courts: Array<CourtSlots>;
  /** The day. */
  date: Scalars['Date']['output'];
  /** How many days ahead a slot can be booked. */
  horizonDays: Scalars['Int']['output'];
  /** Most booked slots of one person that are still to come. */
  mostLive: Scalars['Int']['output'];
  /** Most booked slots of one person in a week. */
  mostOfWeek: Scalars['Int']['output'];
  /** Minutes for which a freed slot is offered to whoever waits. */
  offerMinutes: Scalars['Int']['output'];
  /** Most weeks of a series of a club. */
  seriesWeeks: Scalars['Int']['output'];
};

/** Hours of a day. */
export type CourtHours = {
  __typename?: 'CourtHours';
  /** First, HH:MM. */
  from: Scalars['String']['output'];
  /** Last, HH:MM. */
  to: Scalars['String']['output'];
};

/** Hours of a day, as they are set. */
export type CourtHoursInput = {
  /** First, HH:MM. */
  from: Scalars['String']['input'];
  /** Last, HH:MM. */
  to: Scalars['String']['input'];
};

/** What a shared link invites to. */
export type CourtInvitation = {
  __typename?: 'CourtInvitation';
  /** Address of the ground in both languages; null when it is no longer there. */
  address: Maybe<LocalizedText>;
  /** Most people at once. */
  capacity: Scalars['Int']['output'];
  /** Name of the court in both languages. */
  courtName: LocalizedText;
  /** From then on it is released while there are fewer. */
  cutOffAt: Scalars['DateTime']['output'];
  /** The booking. */
  id: Scalars['ID']['output'];
  /** Fewest players. */
  minimumPlayers: Scalars['Int']['output'];
  /** Name of the ground in both languages. */
  placeName: LocalizedText;
  /** All who come so far. */
  players: Scalars['Int']['output'];
  /** Where it stands. */
  state: CourtBookingState;
  /** From when to when. */
  window: TimeWindow;
};

/** Weekly series of slots for a club (长期预约), as who asked for it sees it. */
export type CourtSeries = {
  __typename?: 'CourtSeries';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** The club. */
  club: Scalars['String']['output'];
  /** Name of the court in both languages. */
  courtName: LocalizedText;
  /** Its dates; those left out, and why, among them. */
  dates: Array<CourtSeriesDate>;
  /** Opaque, prefixed `cse_`. */
  id: Scalars['ID']['output'];
  /** What the manager should know; null when nothing was said. */
  note: Maybe<Scalars['String']['output']>;
  /** People who come. */
  people: Scalars['Int']['output'];
  /** Name of the ground in both languages. */
  placeName: LocalizedText;
  /** What whoever decided said; null when he said nothing or nobody has decided. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: CourtSeriesState;
  /** How many weeks. */
  weeks: Scalars['Int']['output'];
  /** The first slot. */
  window: TimeWindow;
};

/** One date of a series. */
export type CourtSeriesDate = {
  __typename?: 'CourtSeriesDate';
  /** Its booking; null while nobody has decided, and when it is left out. */
  bookingId: Maybe<Scalars['ID']['output']>;
  /** The day. */
  date: Scalars['Date']['output'];
  /** Why it is left out; null when it is not. */
  skipped: Maybe<CourtSkipReason>;
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
  /** 已被预约 */
  | 'TAKEN';

/** Slot (场次) of a court. */
export type CourtSlot = {
  __typename?: 'CourtSlot';
  /** Whether one more may wait for it. */
  canWait: Scalars['Boolean']['output'];
  /** How many come; null while it is not booked. */
  players: Maybe<Scalars['Int']['output']>;
  /** Whether it can be had. */
  state: CourtSlotState;
  /** How many wait for it. */
  waiting: Scalars['Int']['output'];
  /** From when to when. */
  window: TimeWindow;
};

/** Whether a slot can be had. */
export type CourtSlotState =
  /** 可预约 */
  | 'FREE'
  /** 已开始 */
  | 'OVER'
  /** 已约 */
  | 'TAKEN';

/** A court with its slots of a day. */
export type CourtSlots = {
  __typename?: 'CourtSlots';
  /** The court. */
  court: Court;
  /** Its slots in the order of time, at most 96; empty where it is first come or closed. */
  slots: Array<CourtSlot>;
};

/** Terms on which slots of a court can be booked. */
export type CourtTerms = {
  __typename?: 'CourtTerms';
  /** Most people at once. */
  capacity: Scalars['Int']['output'];
  /** So many minutes before its beginning a slot with too few players is released. */
  cutOffMinutes: Scalars['Int']['output'];
  /** Hours of a day that can be booked; whenever the ground is open when null. */
  hours: Maybe<CourtHours>;
  /** Fewest players: ten for five a side, sixteen for eight a side, 22 for eleven a side. */
  minimumPlayers: Scalars['Int']['output'];
  /** Length of a slot, minutes. */
  slotMinutes: Scalars['Int']['output'];
};

/** Terms of booking, as they are set. */
export type CourtTermsInput = {
  /** Most people at once. */
  capacity: Scalars['Int']['input'];
  /** So many minutes before its beginning a slot with too few players is released. */
  cutOffMinutes: Scalars['Int']['input'];
  /** Hours of a day that can be booked; whenever the ground is open when absent. */
  hours?: InputMaybe<CourtHoursInput>;
  /** Fewest players; those of two teams, or one, when absent. */
  minimumPlayers?: InputMaybe<Scalars['Int']['input']>;
  /** Players of a team: 5, 8 or 11. */
  playersASide?: InputMaybe<Scalars['Int']['input']>;
  /** Length of a slot: 15 to 480 minutes, in steps of 15. */
  slotMinutes: Scalars['Int']['input'];
};

/** A place in the queue for a taken slot (候补). */
export type CourtWaiting = {
  __typename?: 'CourtWaiting';
  /** The court. */
  courtId: Scalars['ID']['output'];
  /** Name of the court in both languages. */
  courtName: LocalizedText;
  /** The queue, prefixed `cqu_`. */
  id: Scalars['ID']['output'];
  /** People who would come. */
  people: Scalars['Int']['output'];
  /** The ground. */
  placeId: Scalars['ID']['output'];
  /** Name of the ground in both languages. */
  placeName: LocalizedText;
  /** First, second and so on. */
  position: Scalars['Int']['output'];
  /** From when to when. */
  window: TimeWindow;
};

/** What `createCalendarFeed` can refuse. */
export type CreateCalendarFeedErrorCode =
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `createCalendarFeed`. */
export type CreateCalendarFeedInput = {
  /** Same key: same calendar. Whoever knows it can read the calendar, so make it at random and keep it nowhere. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** Answer of `createCalendarFeed`. */
export type CreateCalendarFeedPayload = {
  __typename?: 'CreateCalendarFeedPayload';
  /** The calendar; null when refused. */
  feed: Maybe<CalendarFeed>;
  /** Path of its address below the site's own, shown this once; whoever knows it can read the calendar. */
  path: Maybe<Scalars['String']['output']>;
  /** All refusals at once; empty when done. */
  userErrors: Array<CreateCalendarFeedUserError>;
};

/** Refusal of `createCalendarFeed`. */
export type CreateCalendarFeedUserError = UserError & {
  __typename?: 'CreateCalendarFeedUserError';
  /** Machine-readable cause. */
  code: CreateCalendarFeedErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** The same hours on each day. */
export type DailyPeriod = {
  __typename?: 'DailyPeriod';
  /** First day. */
  firstDay: Scalars['Date']['output'];
  /** Hours, 1 to 6. */
  hours: Array<ClockHours>;
  /** Last day. */
  lastDay: Scalars['Date']['output'];
};

/** The same hours on each day. */
export type DailyPeriodInput = {
  /** First day. */
  firstDay: Scalars['Date']['input'];
  /** Hours, 1 to 6. */
  hours: Array<ClockHoursInput>;
  /** Last day, at most 366 days later. */
  lastDay: Scalars['Date']['input'];
};

/** Opens for some hours of each day it is about; the day on which the hours begin decides. */
export type DailyRule = {
  __typename?: 'DailyRule';
  /** First day it is in force. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Last day it is in force. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Hours, 1 to 6. */
  hours: Array<ClockHours>;
  /** When one may come and go. */
  movement: Movement;
  /** Which days. */
  on: DaySelector;
};

/** Opens for some hours of each day it is about; the day on which the hours begin decides. */
export type DailyRuleInput = {
  /** First day it is in force. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day it is in force. */
  effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** Hours, 1 to 6. */
  hours: Array<ClockHoursInput>;
  /** When one may come and go. */
  movement?: InputMaybe<MovementInput>;
  /** Which days; every day when absent. */
  on?: InputMaybe<DaySelectorInput>;
};

/** When damage was found. */
export type DamagePhase =
  /** On the trip or after it. */
  | 'DROP_OFF'
  /** Before the trip. */
  | 'PICK_UP';

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

/** Days a rule is about: every part that is given must hold, none given means every day. */
export type DaySelector = {
  __typename?: 'DaySelector';
  /** Kinds of the day after: the evening before a rest period. */
  before: Maybe<Array<DayKind>>;
  /** Single days of each year, MM-DD. */
  dates: Maybe<Array<Scalars['String']['output']>>;
  /** Kinds of day. */
  kinds: Maybe<Array<DayKind>>;
  /** Days of each year. */
  season: Maybe<Season>;
  /** Days of the week. */
  weekdays: Maybe<Array<Weekday>>;
};

/** Days a rule is about: every part that is given must hold. */
export type DaySelectorInput = {
  /** Kinds of the day after. */
  before?: InputMaybe<Array<DayKind>>;
  /** Single days of each year, MM-DD; at most 31. */
  dates?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of day. */
  kinds?: InputMaybe<Array<DayKind>>;
  /** Days of each year. */
  season?: InputMaybe<SeasonInput>;
  /** Days of the week. */
  weekdays?: InputMaybe<Array<Weekday>>;
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
  /** Why, 2 to 500 characters; the citizen is told. */
  reason: Scalars['String']['input'];
  /** The strike. */
  strikeId: Scalars['ID']['input'];
  /** True when the strike stands, false to lift it. */
  upheld: Scalars['Boolean']['input'];
};

/** Answer of `decideAppeal`. */
export type DecideAppealPayload = {
  __typename?: 'DecideAppealPayload';
  /** The strike as it stands now; null when refused. */
  strike: Maybe<Strike>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DecideAppealUserError>;
};

/** Refusal of `decideAppeal`. */
export type DecideAppealUserError = UserError & {
  __typename?: 'DecideAppealUserError';
  /** Machine-readable cause. */
  code: DecideAppealErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  granted: Scalars['Boolean']['input'];
  /** Why; needed for a refusal. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The series. */
  seriesId: Scalars['ID']['input'];
};

/** Answer of `decideCourtSeries`. */
export type DecideCourtSeriesPayload = {
  __typename?: 'DecideCourtSeriesPayload';
  /** The series as it stands now; null when refused. */
  series: Maybe<PlaceCourtSeries>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DecideCourtSeriesUserError>;
};

/** Refusal of `decideCourtSeries`. */
export type DecideCourtSeriesUserError = UserError & {
  __typename?: 'DecideCourtSeriesUserError';
  /** Machine-readable cause. */
  code: DecideCourtSeriesErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Why a dispute was not decided. */
export type DecideStatementDisputeError = UserError & {
  __typename?: 'DecideStatementDisputeError';
  /** Which reason. */
  code: DecideStatementDisputeErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
};

/** Reasons against a decision. */
export type DecideStatementDisputeErrorCode =
  /** An adjustment is of no order of the statement, is nothing, or leaves less than nothing. */
  | 'ADJUSTMENTS_INVALID'
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
  adjustments?: InputMaybe<Array<StatementAdjustmentInput>>;
  /** The statement. */
  statementId: Scalars['ID']['input'];
  /** Why: 4 to 500 characters. */
  text: Scalars['String']['input'];
};

/** What came of it. */
export type DecideStatementDisputePayload = {
  __typename?: 'DecideStatementDisputePayload';
  /** The statement as it is now; null when refused. */
  statement: Maybe<RentalStatement>;
  /** Why not. */
  userErrors: Array<DecideStatementDisputeError>;
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

/** Answer of `decideVehicleRequests`. */
export type DecideVehicleRequestsPayload = {
  __typename?: 'DecideVehicleRequestsPayload';
  /** What became of each, in the order of the input; null when all were refused. */
  results: Maybe<Array<VehicleRequestDecision>>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DecideVehicleRequestsUserError>;
};

/** Refusal of `decideVehicleRequests`. */
export type DecideVehicleRequestsUserError = UserError & {
  __typename?: 'DecideVehicleRequestsUserError';
  /** Machine-readable cause. */
  code: DecideVehicleRequestsErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  orderId: Scalars['ID']['input'];
  /** Why, 2 to 200 characters; the renter reads it. */
  reason: Scalars['String']['input'];
};

/** Answer of `declineRentalOrder`. */
export type DeclineRentalOrderPayload = {
  __typename?: 'DeclineRentalOrderPayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DeclineRentalOrderUserError>;
};

/** Refusal of `declineRentalOrder`. */
export type DeclineRentalOrderUserError = UserError & {
  __typename?: 'DeclineRentalOrderUserError';
  /** Machine-readable cause. */
  code: DeclineRentalOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Source that is passed over although it comes first, with the dispatcher's reason. */
export type DeclinedSourceInput = {
  /** Why it is passed over, 2 to 200 characters. */
  reason: Scalars['String']['input'];
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
  token: Scalars['String']['input'];
};

/** Answer of `deleteMyData`. */
export type DeleteMyDataPayload = {
  __typename?: 'DeleteMyDataPayload';
  /** Whether all is deleted. */
  deleted: Scalars['Boolean']['output'];
  /** All refusals at once; empty when done. */
  userErrors: Array<DeleteMyDataUserError>;
};

/** Refusal of `deleteMyData`. */
export type DeleteMyDataUserError = UserError & {
  __typename?: 'DeleteMyDataUserError';
  /** Machine-readable cause. */
  code: DeleteMyDataErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `deleteVehicleRequestDraft` can refuse. */
export type DeleteVehicleRequestDraftErrorCode =
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `deleteVehicleRequestDraft`. */
export type DeleteVehicleRequestDraftInput = {
  /** The draft. */
  draftId: Scalars['ID']['input'];
};

/** Answer of `deleteVehicleRequestDraft`. */
export type DeleteVehicleRequestDraftPayload = {
  __typename?: 'DeleteVehicleRequestDraftPayload';
  /** Id of the draft that is gone; null when refused. */
  draftId: Maybe<Scalars['ID']['output']>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DeleteVehicleRequestDraftUserError>;
};

/** Refusal of `deleteVehicleRequestDraft`. */
export type DeleteVehicleRequestDraftUserError = UserError & {
  __typename?: 'DeleteVehicleRequestDraftUserError';
  /** Machine-readable cause. */
  code: DeleteVehicleRequestDraftErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Who stands in for an absent approver, and when (代批). */
export type DeputyAppointment = {
  __typename?: 'DeputyAppointment';
  /** Who is away. */
  approver: Person;
  /** Who decides for him. */
  deputy: Person;
  /** When it was ended before its last day; null unless it was. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Opaque, prefixed `apt_`. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Last day. */
  to: Scalars['Date']['output'];
};

/** One day of a vehicle service centre. */
export type DispatchBoard = {
  __typename?: 'DispatchBoard';
  /** When this picture was taken. */
  at: Scalars['DateTime']['output'];
  /** What the centre's dispatchers hold at this moment, for whatever day: who is composing which dispatch; at most 100. */
  composing: Array<VehicleHold>;
  /** The day. */
  day: CalendarDay;
  /** Drivers of the centre with their bookings; at most 500. */
  drivers: Array<DriverDay>;
  /** Cars of partners that the centre has hired for the day (时租、租赁车辆), by plate; at most 500. */
  hired: Array<HiredCarDay>;
  /** The service centre. */
  unit: Unit;
  /** Vehicles of the centre with their bookings, and those it has borrowed for the day with its own; at most 1,000. */
  vehicles: Array<VehicleDay>;
  /** Version of this picture, for `since`; opaque. */
  version: Scalars['String']['output'];
  /** Approved requests whose window touches the day or has not begun, urgent ones and then the earliest first. */
  waiting: Array<VehicleRequest>;
  /** How many wait in all. */
  waitingCount: Scalars['Int']['output'];
};


/** One day of a vehicle service centre. */
export type DispatchBoardWaitingArgs = {
  most: Scalars['Int']['input'];
};

/** What `dispatchEmergency` can refuse. */
export type DispatchEmergencyErrorCode =
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
  displaces: Scalars['Boolean']['input'];
  /** Same key and input: same answer, one effect. An interrupted act goes on when it is repeated. */
  idempotencyKey: Scalars['UUID']['input'];
  /** How grave it is. */
  level: EmergencyLevel;
  /** Kinds of vehicles, 1 to 20. */
  needs: Array<EmergencyNeedInput>;
  /** Where, in words, 2 to 100 characters. */
  place: Scalars['String']['input'];
  /** Where; vehicles are then chosen by nearness. */
  point?: InputMaybe<GeoPointInput>;
  /** Why, in words, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** Who called for the vehicles: somebody else than the caller, of a unit that the centre serves. */
  requestedBy: Scalars['ID']['input'];
  /** Mobile number at the event. */
  telephone: Scalars['String']['input'];
  /** What happened. */
  type: EmergencyType;
  /** When the vehicles are needed; may have begun. */
  window: TimeWindowInput;
};

/** Answer of `dispatchEmergency`. */
export type DispatchEmergencyPayload = {
  __typename?: 'DispatchEmergencyPayload';
  /** The event as it stands now; null when refused. */
  emergency: Maybe<Emergency>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DispatchEmergencyUserError>;
};

/** Refusal of `dispatchEmergency`. */
export type DispatchEmergencyUserError = UserError & {
  __typename?: 'DispatchEmergencyUserError';
  /** Machine-readable cause. */
  code: DispatchEmergencyErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `dispatchMarketRental` can refuse. */
export type DispatchMarketRentalErrorCode =
  /** The cost is nothing, or more than policy allows. */
  | 'COST_INVALID'
  /** The trip is self-drive, and a driver was named. */
  | 'DRIVER_NOT_WANTED'
  /** The trip was asked for with a driver, and none was named. */
  | 'DRIVER_REQUIRED'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The purpose is never served by rented cars. */
  | 'NOT_FOR_RENTED_CARS'
  /** There is no such company, or it is not engaged for market rental in the city. */
  | 'PARTNER_NOT_FOUND'
  /** The plate is none. */
  | 'PLATE_INVALID'
  /** The rental is longer than may be without an approval of its own. */
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
  /** What the rental costs, fen. */
  costFen: Scalars['Int']['input'];
  /** Why each earlier source that could serve is passed over. */
  declinedSources?: InputMaybe<Array<DeclinedSourceInput>>;
  /** Name of the rented driver; absent for self-drive. */
  driverName?: InputMaybe<Scalars['String']['input']>;
  /** His mobile number; absent for self-drive. */
  driverTelephone?: InputMaybe<Scalars['String']['input']>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Brand and model, 2 to 40 characters. */
  model: Scalars['String']['input'];
  /** The rental company, engaged by the city. */
  partnerId: Scalars['ID']['input'];
  /** Plate of the rented car. */
  plateNumber: Scalars['PlateNumber']['input'];
  /** The approved request. */
  requestId: Scalars['ID']['input'];
  /** Seats including the driver's. */
  seats: Scalars['Int']['input'];
};

/** Answer of `dispatchMarketRental`. */
export type DispatchMarketRentalPayload = {
  __typename?: 'DispatchMarketRentalPayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DispatchMarketRentalUserError>;
};

/** Refusal of `dispatchMarketRental`. */
export type DispatchMarketRentalUserError = UserError & {
  __typename?: 'DispatchMarketRentalUserError';
  /** Machine-readable cause. */
  code: DispatchMarketRentalErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Dispatch order (派车单). */
export type DispatchOrder = Node & {
  __typename?: 'DispatchOrder';
  /** Acts the caller may do now. */
  allowedActs: Array<DispatchOrderAct>;
  /** The time-share car; null for other sources. */
  car: Maybe<TimeShareCar>;
  /** Code printed on the paper, by which its holder checks it. */
  checkCode: Scalars['String']['output'];
  /** Departure (出车) of the present vehicle; null before. */
  departure: Maybe<OdometerReading>;
  /** Why the trip became longer than was asked for, or came so far so soon; null when nothing was explained. */
  deviation: Maybe<Scalars['String']['output']>;
  /** When. */
  dispatchedAt: Scalars['DateTime']['output'];
  /** Who dispatched. */
  dispatcher: Person;
  /** The driver; null for self-drive and for a rented driver. */
  driver: Maybe<Driver>;
  /** Who drives, the present driver last; one unless it was handed over, none on self-drive. */
  drivers: Array<DriverOnTrip>;
  /** Why the sources before it were not used (双保障), in their order; empty when it is the first of them. */
  earlierSources: Array<EarlierSource>;
  /** From when on its vehicle may leave, by the policy of its day. */
  earliestDeparture: Scalars['DateTime']['output'];
  /** Fuel or charge taken on; null when none was. */
  energy: Maybe<TripEnergy>;
  /** What a return may exceed without an explanation. */
  explainBeyond: ExplainBeyond;
  /** Where the vehicle was handed back; null before return, and when it was at its home bay. */
  handBackPlace: Maybe<Scalars['String']['output']>;
  /** The next orders of vehicle and driver, which wait while this one is overdue; empty unless it is, at most 2. */
  holdsUp: Array<DispatchOrder>;
  /** Opaque, prefixed `ord_`. */
  id: Scalars['ID']['output'];
  /** Kilometres of all legs; null before return. */
  kilometres: Maybe<Scalars['Int']['output']>;
  /** What each vehicle drives of the trip, the present one last; one unless vehicles broke down. */
  legs: Array<TripLeg>;
  /** Who lends the vehicle and what for; null unless it is a neighbouring unit's. */
  lending: Maybe<OrderLending>;
  /** Brand and model of that car. */
  model: Scalars['String']['output'];
  /** Number on paper, such as 派20261124-7K3FQ. */
  number: Scalars['String']['output'];
  /** Other costs; null before return. */
  otherCosts: Maybe<Money>;
  /** Since when the vehicle should be back; null unless it is overdue (超时未收车). */
  overdueSince: Maybe<Scalars['DateTime']['output']>;
  /** Parking paid; null before return. */
  parking: Maybe<Money>;
  /** Passengers who ride in it. */
  passengers: Scalars['Int']['output'];
  /** Plate of its car, whoever owns it. */
  plateNumber: Scalars['PlateNumber']['output'];
  /** Driver's remark. */
  remark: Maybe<Scalars['String']['output']>;
  /** The car rented on the market; null for other sources. */
  rental: Maybe<MarketRental>;
  /** Requests it serves that the caller may see: several when they share the car (拼车); at most 4. */
  requests: Array<VehicleRequest>;
  /** Return (收车); null before. */
  return: Maybe<OdometerReading>;
  /** Grows with every change; whoever changes an order names the one he saw. */
  revision: Scalars['Int']['output'];
  /** Which source the vehicle came from. */
  source: VehicleSource;
  /** Where it stands. */
  state: DispatchOrderState;
  /** Tolls paid on the trip; null before return. */
  tolls: Maybe<Money>;
  /** The vehicle of a fleet; null when the car is a partner's. */
  vehicle: Maybe<Vehicle>;
  /** Booked window. */
  window: TimeWindow;
};

/** Act on an order once it is dispatched. */
export type DispatchOrderAct =
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

/** A printed order as the platform knows it. */
export type DispatchOrderCheck = {
  __typename?: 'DispatchOrderCheck';
  /** When it was checked. */
  checkedAt: Scalars['DateTime']['output'];
  /** Telephone of whoever drives it at present, such as 138****5678; null on self-drive. */
  driverTelephone: Maybe<Scalars['String']['output']>;
  /** Brand and model of that vehicle. */
  model: Scalars['String']['output'];
  /** Number on the paper. */
  number: Scalars['String']['output'];
  /** Plate of the vehicle that drives it at present. */
  plateNumber: Scalars['PlateNumber']['output'];
  /** Why it does or does not. */
  standing: DispatchOrderStanding;
  /** Where the order stands. */
  state: DispatchOrderState;
  /** Units it serves. */
  units: Array<LocalizedText>;
  /** Whether it holds at this moment. */
  valid: Scalars['Boolean']['output'];
  /** Booked window; once it is back, the one that was asked for. */
  window: TimeWindow;
};

/** Why a printed order holds or does not hold. */
export type DispatchOrderStanding =
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  declinedSources?: InputMaybe<Array<DeclinedSourceInput>>;
  /** The driver. */
  driverId: Scalars['ID']['input'];
  /** An own hold for one of the requests, which ends with the act; one that has ended does no harm. */
  holdId?: InputMaybe<Scalars['ID']['input']>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The invitation, agreed by all sides. */
  poolingId: Scalars['ID']['input'];
  /** The vehicle; it has seats for all of them. */
  vehicleId: Scalars['ID']['input'];
};

/** Answer of `dispatchPooling`. */
export type DispatchPoolingPayload = {
  __typename?: 'DispatchPoolingPayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DispatchPoolingUserError>;
};

/** Refusal of `dispatchPooling`. */
export type DispatchPoolingUserError = UserError & {
  __typename?: 'DispatchPoolingUserError';
  /** Machine-readable cause. */
  code: DispatchPoolingErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `dispatchTimeShare` can refuse. */
export type DispatchTimeShareErrorCode =
  /** There is no such time-share car, or it stands in another city. */
  | 'CAR_NOT_FOUND'
  /** A source that comes first could serve, and no reason was given against it. */
  | 'EARLIER_SOURCE_AVAILABLE'
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The purpose is never served by rented cars. */
  | 'NOT_FOR_RENTED_CARS'
  /** The distance is longer than the car's range. */
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The car is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The window has begun or passed. */
  | 'WINDOW_PAST';

/** Input of `dispatchTimeShare`. */
export type DispatchTimeShareInput = {
  /** The time-share car. */
  carId: Scalars['ID']['input'];
  /** Why each earlier source that could serve is passed over. */
  declinedSources?: InputMaybe<Array<DeclinedSourceInput>>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The approved self-drive request. */
  requestId: Scalars['ID']['input'];
};

/** Answer of `dispatchTimeShare`. */
export type DispatchTimeSharePayload = {
  __typename?: 'DispatchTimeSharePayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DispatchTimeShareUserError>;
};

/** Refusal of `dispatchTimeShare`. */
export type DispatchTimeShareUserError = UserError & {
  __typename?: 'DispatchTimeShareUserError';
  /** Machine-readable cause. */
  code: DispatchTimeShareErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `dispatchVehicle` can refuse. */
export type DispatchVehicleErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
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
  /** A reason is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  /** Why a source that comes before this vehicle's is passed over, kept with the order: has to be said of one that could serve where the vehicle is a neighbour's, and may be where it is the pool's. */
  declinedSources?: InputMaybe<Array<DeclinedSourceInput>>;
  /** The driver; absent for self-drive. */
  driverId?: InputMaybe<Scalars['ID']['input']>;
  /** An own hold for the request, which ends with the dispatch; one that has ended does no harm. */
  holdId?: InputMaybe<Scalars['ID']['input']>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The approved request. */
  requestId: Scalars['ID']['input'];
  /** The vehicle. */
  vehicleId: Scalars['ID']['input'];
};

/** Answer of `dispatchVehicle`. */
export type DispatchVehiclePayload = {
  __typename?: 'DispatchVehiclePayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<DispatchVehicleUserError>;
};

/** Refusal of `dispatchVehicle`. */
export type DispatchVehicleUserError = UserError & {
  __typename?: 'DispatchVehicleUserError';
  /** Machine-readable cause. */
  code: DispatchVehicleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Request that had to give its vehicle away. */
export type Displacement = {
  __typename?: 'Displacement';
  /** Order it got instead; null when it waits for dispatch again. */
  instead: Maybe<DispatchOrder>;
  /** Order it lost. */
  lost: DispatchOrder;
  /** The request. */
  request: VehicleRequest;
};

/** Why a statement was not disputed. */
export type DisputeStatementError = UserError & {
  __typename?: 'DisputeStatementError';
  /** Which reason. */
  code: DisputeStatementErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
};

/** Reasons against a dispute. */
export type DisputeStatementErrorCode =
  /** An adjustment is of no order of the statement, is nothing, or leaves less than nothing. */
  | 'ADJUSTMENTS_INVALID'
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
  orderIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The statement. */
  statementId: Scalars['ID']['input'];
  /** Why: 4 to 500 characters. */
  text: Scalars['String']['input'];
};

/** What came of it. */
export type DisputeStatementPayload = {
  __typename?: 'DisputeStatementPayload';
  /** The statement as it is now; null when refused. */
  statement: Maybe<RentalStatement>;
  /** Why not. */
  userErrors: Array<DisputeStatementError>;
};

/** Administrative division (行政区划). */
export type Division = {
  __typename?: 'Division';
  /** Where its centre lies: the point a search starts from when the citizen gives none. */
  centre: GeoPoint;
  /** Six-digit code, the division's only identifier. */
  code: Scalars['DivisionCode']['output'];
  /** Province, city or county. */
  level: DivisionLevel;
  /** Name in both languages. */
  name: LocalizedText;
};

/** Figures of a division's subtree in one month. */
export type DivisionFigures = {
  __typename?: 'DivisionFigures';
  /** The same figures of each division directly below, in the order of their codes; at most 40. */
  below: Array<DivisionFigures>;
  /** The division. */
  division: Division;
  /** Kilometres driven on them. */
  kilometres: Scalars['Int']['output'];
  /** Requests made. */
  requests: Scalars['Int']['output'];
  /** Trips closed. */
  trips: Scalars['Int']['output'];
};

/** Level of an administrative division. */
export type DivisionLevel =
  /** 市 */
  | 'CITY'
  /** 区县 */
  | 'COUNTY'
  /** 省 */
  | 'PROVINCE';

/** Driver (驾驶员). */
export type Driver = Node & {
  __typename?: 'Driver';
  /** Opaque, prefixed `drv_`. */
  id: Scalars['ID']['output'];
  /** Classes of the driving licence, such as C1 or A2. */
  licenceClass: Scalars['String']['output'];
  /** Last day of the licence. */
  licensedUntil: Scalars['Date']['output'];
  /** Name as the fleet keeps it; lists of drivers need not read the person. */
  name: Scalars['String']['output'];
  /** The person. */
  person: Person;
  /** Telephone for the ride; null for those who need not know. */
  telephone: Maybe<Scalars['String']['output']>;
};

/** One driver's day. */
export type DriverDay = {
  __typename?: 'DriverDay';
  /** His bookings that touch the day, earliest first. */
  bookings: Array<Booking>;
  /** The driver. */
  driver: Driver;
  /** Spans in which he is held while a dispatch is composed, earliest first. */
  holds: Array<HeldSpan>;
};

/** Driver with the answer whether he can take the trip. */
export type DriverOffer = {
  __typename?: 'DriverOffer';
  /** Whether he can be booked for the trip now. */
  available: Scalars['Boolean']['output'];
  /** Vehicles with which his unit lends him (调剂), the only ones he drives for this trip; empty when he may drive any. */
  comesWith: Array<Scalars['ID']['output']>;
  /** The driver. */
  driver: Driver;
  /** Seats, his own among them, of the largest vehicle that his licence covers. */
  licensedSeats: Scalars['Int']['output'];
  /** Why not; empty when available. */
  reasons: Array<VehicleOfferReason>;
};

/** What one driver drives of a trip; more than one when it was handed over. */
export type DriverOnTrip = {
  __typename?: 'DriverOnTrip';
  /** Since when he drives. */
  from: Scalars['DateTime']['output'];
  /** His name. */
  name: Scalars['String']['output'];
  /** Odometer when he took over, km; null for the first, for whom the departure tells. */
  odometerKm: Maybe<Scalars['Int']['output']>;
  /** Where he took over; null when nobody said. */
  place: Maybe<Scalars['String']['output']>;
};

/** Who drives. */
export type Driving =
  /** 自驾 */
  | 'SELF_DRIVE'
  /** 派驾驶员 */
  | 'WITH_DRIVER';

/** What a person may drive, as the unit has seen it on paper. */
export type DrivingLicence = {
  __typename?: 'DrivingLicence';
  /** When it was seen. */
  checkedAt: Scalars['DateTime']['output'];
  /** Who saw it; null when no longer known. */
  checkedBy: Maybe<Person>;
  /** Its class. */
  licenceClass: LicenceClass;
  /** Last day on which it is valid. */
  licensedUntil: Scalars['Date']['output'];
  /** Whose it is; null when no longer known. */
  person: Maybe<Person>;
};

/** What a source before the one used said when the order was made. */
export type EarlierSource = {
  __typename?: 'EarlierSource';
  /** How many of its vehicles could have served. */
  available: Scalars['Int']['output'];
  /** Why the dispatcher passed it over; null when he said nothing. */
  declined: Maybe<Scalars['String']['output']>;
  /** Why vehicles of it could not serve. */
  reasons: Array<SourceReason>;
  /** The source. */
  source: VehicleSource;
};

/** Event for which vehicles are sent at once and approved afterwards (应急调度). */
export type Emergency = Node & {
  __typename?: 'Emergency';
  /** Decision afterwards; null while it waits. */
  approval: Maybe<EmergencyApproval>;
  /** When the time for approval passed without a decision; null otherwise. */
  approvalMissedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when it has to be approved. */
  approveBy: Scalars['DateTime']['output'];
  /** Vehicles sent; at most 500. */
  assignments: Array<EmergencyAssignment>;
  /** Service centre that sends the vehicles. */
  centre: Unit;
  /** When. */
  declaredAt: Scalars['DateTime']['output'];
  /** Who sent them. */
  dispatchedBy: Person;
  /** Requests that gave way; at most 500. */
  displacements: Array<Displacement>;
  /** Whether trips of lower priority could be made to give way. */
  displaces: Scalars['Boolean']['output'];
  /** Opaque, prefixed `emg_`. */
  id: Scalars['ID']['output'];
  /** How grave it is. */
  level: EmergencyLevel;
  /** Vehicles asked for, kind by kind, with how many were sent; at most 20. */
  needs: Array<EmergencyNeed>;
  /** Where, in words. */
  place: Scalars['String']['output'];
  /** Where; null when only the words are known. */
  point: Maybe<GeoPoint>;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** Who called for the vehicles; stands as the requester of their trips. */
  requestedBy: Person;
  /** Why it was ended; null unless it was. */
  standDownReason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: EmergencyState;
  /** What happened. */
  type: EmergencyType;
  /** From departure to return. */
  window: TimeWindow;
};

/** Decision on an emergency afterwards. */
export type EmergencyApproval = {
  __typename?: 'EmergencyApproval';
  /** True when approved. */
  approved: Scalars['Boolean']['output'];
  /** Who decided. */
  approver: Person;
  /** Remark. */
  comment: Maybe<Scalars['String']['output']>;
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
};

/** Vehicle sent to an event. */
export type EmergencyAssignment = {
  __typename?: 'EmergencyAssignment';
  /** From its home bay to the event, as the crow flies, metres; null when the point is not known. */
  distanceMetres: Maybe<Scalars['Int']['output']>;
  /** Place of its kind among the needs, from 0. */
  need: Scalars['Int']['output'];
  /** Its order. */
  order: DispatchOrder;
};

/** Vehicle that a call would send. */
export type EmergencyChoice = {
  __typename?: 'EmergencyChoice';
  /** From its home bay to the event, as the crow flies, metres; null when the point is not known. */
  distanceMetres: Maybe<Scalars['Int']['output']>;
  /** Who would drive it; null for self-drive. */
  driver: Maybe<Driver>;
  /** Trips that would give way for it. */
  givingWay: Array<DispatchOrder>;
  /** Place of its kind among the needs, from 0. */
  need: Scalars['Int']['output'];
  /** The vehicle. */
  vehicle: Vehicle;
};

/** Page of emergencies. */
export type EmergencyConnection = {
  __typename?: 'EmergencyConnection';
  /** Events with their cursors. */
  edges: Array<EmergencyEdge>;
  /** The events alone. */
  nodes: Array<Emergency>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Emergency at its place in a list. */
export type EmergencyEdge = {
  __typename?: 'EmergencyEdge';
  /** Where the event stands. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Emergency;
};

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
export type EmergencyNeed = {
  __typename?: 'EmergencyNeed';
  /** Categories that will do; all when empty. */
  categories: Array<VehicleCategory>;
  /** How many. */
  count: Scalars['Int']['output'];
  /** With a driver, or driven by those who go. */
  driving: Driving;
  /** Energies that will do; all when empty. */
  energies: Array<Energy>;
  /** Least seats; null when they do not matter. */
  seatsAtLeast: Maybe<Scalars['Int']['output']>;
  /** How many were sent. */
  sent: Scalars['Int']['output'];
};

/** Vehicles of one kind that an event needs. */
export type EmergencyNeedInput = {
  /** Categories that will do; all when absent. */
  categories?: InputMaybe<Array<VehicleCategory>>;
  /** How many, at least 1. */
  count: Scalars['Int']['input'];
  /** With a driver, or driven by those who go. */
  driving: Driving;
  /** Energies that will do; all when absent. */
  energies?: InputMaybe<Array<Energy>>;
  /** Least seats, the driver's among them. */
  seatsAtLeast?: InputMaybe<Scalars['Int']['input']>;
};

/** What a call would find now. */
export type EmergencyPreview = {
  __typename?: 'EmergencyPreview';
  /** Trips that would give way if the call says that they do; at most 500. */
  givingWay: Array<DispatchOrder>;
  /** How many of each kind there are, in the order of the call. */
  needs: Array<EmergencyPreviewNeed>;
  /** Vehicles that would be sent, kind by kind as they are chosen; at most 500. */
  sending: Array<EmergencyChoice>;
};


/** What a call would find now. */
export type EmergencyPreviewSendingArgs = {
  displaces: Scalars['Boolean']['input'];
};

/** How many vehicles of one kind a call would find. */
export type EmergencyPreviewNeed = {
  __typename?: 'EmergencyPreviewNeed';
  /** How many are asked for. */
  count: Scalars['Int']['output'];
  /** How many of them are free. */
  free: Scalars['Int']['output'];
  /** How many there are when trips of lower priority give way. */
  withGivingWay: Scalars['Int']['output'];
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
  closureId: Scalars['ID']['input'];
  /** Places, 1 to 100. */
  placeIds: Array<Scalars['ID']['input']>;
};

/** Answer of `endClosure`. */
export type EndClosurePayload = {
  __typename?: 'EndClosurePayload';
  /** What became of each place, in the order they were named; empty when refused as a whole. */
  items: Array<PlaceActItem>;
  /** All refusals at once; empty when done. */
  userErrors: Array<EndClosureUserError>;
};

/** Refusal of `endClosure`. */
export type EndClosureUserError = UserError & {
  __typename?: 'EndClosureUserError';
  /** Machine-readable cause. */
  code: EndClosureErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  appointmentId: Scalars['ID']['input'];
};

/** Answer of `endDeputy`. */
export type EndDeputyPayload = {
  __typename?: 'EndDeputyPayload';
  /** The appointment as it stands now; null when refused. */
  appointment: Maybe<DeputyAppointment>;
  /** All refusals at once; empty when done. */
  userErrors: Array<EndDeputyUserError>;
};

/** Refusal of `endDeputy`. */
export type EndDeputyUserError = UserError & {
  __typename?: 'EndDeputyUserError';
  /** Machine-readable cause. */
  code: EndDeputyErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  blockId: Scalars['ID']['input'];
};

/** Answer of `endVehicleBlock`. */
export type EndVehicleBlockPayload = {
  __typename?: 'EndVehicleBlockPayload';
  /** The block as it stands now; null when refused. */
  block: Maybe<VehicleBlock>;
  /** All refusals at once; empty when done. */
  userErrors: Array<EndVehicleBlockUserError>;
};

/** Refusal of `endVehicleBlock`. */
export type EndVehicleBlockUserError = UserError & {
  __typename?: 'EndVehicleBlockUserError';
  /** Machine-readable cause. */
  code: EndVehicleBlockErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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

/** Beyond these a return needs an explanation. */
export type ExplainBeyond = {
  __typename?: 'ExplainBeyond';
  /** Instant. */
  at: Scalars['DateTime']['output'];
  /** Kilometres of the whole trip; null when no distance was asked for. */
  kilometres: Maybe<Scalars['Int']['output']>;
  /** Mean speed of the present vehicle since its departure, km/h; one kilometre more is the rounding of two readings. */
  kmPerHour: Scalars['Int']['output'];
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

/** Input of `explainFollowUp`. */
export type ExplainFollowUpInput = {
  /** The follow-up. */
  followUpId: Scalars['ID']['input'];
  /** How it came about, 4 to 300 characters. */
  text: Scalars['String']['input'];
};

/** Answer of `explainFollowUp`. */
export type ExplainFollowUpPayload = {
  __typename?: 'ExplainFollowUpPayload';
  /** The follow-up; null when refused. */
  followUp: Maybe<OpeningFollowUp>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ExplainFollowUpUserError>;
};

/** Refusal of `explainFollowUp`. */
export type ExplainFollowUpUserError = UserError & {
  __typename?: 'ExplainFollowUpUserError';
  /** Machine-readable cause. */
  code: ExplainFollowUpErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `extendRentalOrder` can refuse. */
export type ExtendRentalOrderErrorCode =
  /** The time begins too far ahead. */
  | 'BEYOND_HORIZON'
  /** Somebody else has the car for some of the time. */
  | 'CAR_TAKEN'
  /** The driving licence does not cover the whole time. */
  | 'LICENCE_LAPSES'
  /** The unit has not seen the caller's driving licence. */
  | 'LICENCE_MISSING'
  /** The class of the driving licence does not cover the car. */
  | 'LICENCE_UNFIT'
  /** There is no such order that is the caller's to act on. */
  | 'ORDER_NOT_FOUND'
  /** The caller's budget of the month does not suffice. */
  | 'PERSON_BUDGET_SPENT'
  /** The unit does not take time-share cars for this purpose. */
  | 'PURPOSE_NOT_ALLOWED'
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
  orderId: Scalars['ID']['input'];
  /** New end, later than the one it has. */
  to: Scalars['DateTime']['input'];
};

/** Answer of `extendRentalOrder`. */
export type ExtendRentalOrderPayload = {
  __typename?: 'ExtendRentalOrderPayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ExtendRentalOrderUserError>;
};

/** Refusal of `extendRentalOrder`. */
export type ExtendRentalOrderUserError = UserError & {
  __typename?: 'ExtendRentalOrderUserError';
  /** Machine-readable cause. */
  code: ExtendRentalOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The vehicle is taken in this window. */
  | 'VEHICLE_TAKEN'
  /** The new end is not later than now and than before, or the trip becomes too long. */
  | 'WINDOW_INVALID';

/** Input of `extendTrip`. */
export type ExtendTripInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Revision of the order as the caller saw it. */
  revision: Scalars['Int']['input'];
  /** New end of the trip. */
  to: Scalars['DateTime']['input'];
};

/** Answer of `extendTrip`. */
export type ExtendTripPayload = {
  __typename?: 'ExtendTripPayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ExtendTripUserError>;
};

/** Refusal of `extendTrip`. */
export type ExtendTripUserError = UserError & {
  __typename?: 'ExtendTripUserError';
  /** Machine-readable cause. */
  code: ExtendTripErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  orderId: Scalars['ID']['input'];
  /** Why, 2 to 200 characters; the renter reads it. */
  reason: Scalars['String']['input'];
};

/** Answer of `failRentalOrder`. */
export type FailRentalOrderPayload = {
  __typename?: 'FailRentalOrderPayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<FailRentalOrderUserError>;
};

/** Refusal of `failRentalOrder`. */
export type FailRentalOrderUserError = UserError & {
  __typename?: 'FailRentalOrderUserError';
  /** Machine-readable cause. */
  code: FailRentalOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `forgetDevice` can refuse. */
export type ForgetDeviceErrorCode =
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `forgetDevice`. */
export type ForgetDeviceInput = {
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `forgetDevice`. */
export type ForgetDevicePayload = {
  __typename?: 'ForgetDevicePayload';
  /** Whether the device is forgotten. */
  forgotten: Scalars['Boolean']['output'];
  /** All refusals at once; empty when done. */
  userErrors: Array<ForgetDeviceUserError>;
};

/** Refusal of `forgetDevice`. */
export type ForgetDeviceUserError = UserError & {
  __typename?: 'ForgetDeviceUserError';
  /** Machine-readable cause. */
  code: ForgetDeviceErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Gate (出入口) of a place. */
export type Gate = {
  __typename?: 'Gate';
  /** Whether one may come in here. */
  entry: Scalars['Boolean']['output'];
  /** Whether one may go out here. */
  exit: Scalars['Boolean']['output'];
  /** Name in both languages. */
  name: LocalizedText;
};

/** What a gate is told about a vehicle. */
export type GateCheck = {
  __typename?: 'GateCheck';
  /** Whether it may move. */
  allowed: Scalars['Boolean']['output'];
  /** Why, and what else to heed; empty when it simply may. */
  reasons: Array<GateReason>;
  /** Allowed: by then it must have left. Not allowed: from then on it may be so again. Null when nobody can say. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** Which vehicles the lot takes at all: whoever keeps the gate looks, for nothing else tells. */
  vehicleLimits: Maybe<VehicleLimits>;
};

/** Gate or counting device that reports for places of a unit (闸机). */
export type GateClient = {
  __typename?: 'GateClient';
  /** Opaque, prefixed `gcl_`. */
  id: Scalars['ID']['output'];
  /** `client_id` under which it gets its tokens from the issuer. */
  issuerClientId: Scalars['String']['output'];
  /** Name the unit gave it. */
  name: Scalars['String']['output'];
  /** Places it may report for; at most 20. */
  places: Array<Place>;
  /** When it was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** Who registered it. */
  registeredBy: Person;
  /** When it was ended; null while it works. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  scopes: Array<GateScope>;
  /** Whether it works. */
  state: GateClientState;
  /** Unit whose places it reports for. */
  unit: Unit;
  /** Company that runs it. */
  vendor: Scalars['String']['output'];
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
  at: Scalars['DateTime']['input'];
  /** The device's own id of the event, 1 to 100 characters. Sent again it says the same and counts nothing more. */
  deviceEventId: Scalars['String']['input'];
  /** Which way. */
  direction: GateDirection;
  /** Name of the gate, up to 60 characters. */
  gate?: InputMaybe<Scalars['String']['input']>;
  /** The lot. */
  placeId: Scalars['ID']['input'];
  /** Plate, when it was read. Kept sealed, and only as long as somebody may have stayed too long. */
  plate?: InputMaybe<Scalars['PlateNumber']['input']>;
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

/** What became of one event of a report. */
export type GateEventResult = {
  __typename?: 'GateEventResult';
  /** The device's own id of the event. */
  deviceEventId: Scalars['String']['output'];
  /** Why it was refused; null when it was not. Do not send it again as it is. */
  error: Maybe<GateReportUserError>;
  /** What became of it. */
  outcome: GateEventOutcome;
};

/** Gate (出入口) of a place. */
export type GateInput = {
  /** Whether one may come in here. */
  entry: Scalars['Boolean']['input'];
  /** Whether one may go out here. */
  exit: Scalars['Boolean']['input'];
  /** Name, each language up to 30 characters. */
  name: LocalizedTextInput;
};

/** Signed list for a gate without a connection (脱机名单); see API.md for what is in it. */
export type GateList = {
  __typename?: 'GateList';
  /** The list as JSON text, byte for byte what was signed. */
  content: Scalars['String']['output'];
  /** Ed25519 signature of the content, base64url. */
  signature: Scalars['String']['output'];
};

/** One of the reasons. */
export type GateReason = {
  __typename?: 'GateReason';
  /** Whether it keeps the vehicle from moving; the others are for information. */
  blocks: Scalars['Boolean']['output'];
  /** Which. */
  code: GateReasonCode;
  /** The same in a sentence, in both languages. */
  text: LocalizedText;
};

/** What speaks for or against letting a vehicle through. */
export type GateReasonCode =
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
  /** It lies ahead of the platform's clock by more than five minutes: the device's clock is wrong. */
  | 'IN_FUTURE'
  /** There is no such lot, or the caller may not report for it. */
  | 'PLACE_NOT_FOUND'
  /** The device's id of the event, or the name of the gate, is empty or too long. */
  | 'TEXT_INVALID'
  /** It lies too far back to say anything about now. */
  | 'TOO_OLD'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Refusal of a report, or of one of its events. */
export type GateReportUserError = UserError & {
  __typename?: 'GateReportUserError';
  /** Machine-readable cause. */
  code: GateReportErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What a gate client may do. */
export type GateScope =
  /** `gates:check`: ask whether a vehicle may enter or leave. */
  | 'GATES_CHECK'
  /** `occupancy:write`: report entries, exits and counts. */
  | 'OCCUPANCY_WRITE';

/** Point on the earth, WGS-84 degrees. */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Latitude, degrees north. */
  lat: Scalars['Float']['output'];
  /** Longitude, degrees east. */
  lng: Scalars['Float']['output'];
};

/** Point on the earth, WGS-84 degrees. */
export type GeoPointInput = {
  /** Latitude, -90 to 90. */
  lat: Scalars['Float']['input'];
  /** Longitude, -180 to 180. */
  lng: Scalars['Float']['input'];
};

/** What `giveStrike` can refuse. */
export type GiveStrikeErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no such place that the caller looks after. */
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
  idempotencyKey: Scalars['UUID']['input'];
  /** What it is for. */
  kind: GivenStrikeKind;
  /** What happened, 2 to 500 characters. */
  note: Scalars['String']['input'];
  /** Place where it happened. */
  placeId: Scalars['ID']['input'];
  /** Plate of the vehicle, as people write it. */
  plateNumber: Scalars['String']['input'];
};

/** Answer of `giveStrike`. */
export type GiveStrikePayload = {
  __typename?: 'GiveStrikePayload';
  /** The strike; null when refused. */
  strike: Maybe<Strike>;
  /** All refusals at once; empty when done. */
  userErrors: Array<GiveStrikeUserError>;
};

/** Refusal of `giveStrike`. */
export type GiveStrikeUserError = UserError & {
  __typename?: 'GiveStrikeUserError';
  /** Machine-readable cause. */
  code: GiveStrikeErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  driverId: Scalars['ID']['input'];
  /** Odometer at the hand-over, km; needed once the vehicle has left. */
  odometerKm?: InputMaybe<Scalars['Int']['input']>;
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Where, up to 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `handOverTrip`. */
export type HandOverTripPayload = {
  __typename?: 'HandOverTripPayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<HandOverTripUserError>;
};

/** Refusal of `handOverTrip`. */
export type HandOverTripUserError = UserError & {
  __typename?: 'HandOverTripUserError';
  /** Machine-readable cause. */
  code: HandOverTripErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Span in which a vehicle or driver is held. */
export type HeldSpan = {
  __typename?: 'HeldSpan';
  /** The hold. */
  hold: VehicleHold;
  /** Held from, to. */
  window: TimeWindow;
};

/** One day of a partner's car: time-share, or rented on the market. */
export type HiredCarDay = {
  __typename?: 'HiredCarDay';
  /** What it is hired for that day, earliest first. */
  bookings: Array<Booking>;
  /** Its model. */
  model: Scalars['String']['output'];
  /** Whose car it is. */
  partner: RentalPartner;
  /** Its plate. */
  plateNumber: Scalars['PlateNumber']['output'];
  /** Its seats, the driver's among them. */
  seats: Scalars['Int']['output'];
  /** Time-share or market rental. */
  source: VehicleSource;
};

/** A partner's car with the answer whether it can serve its order as asked. */
export type HiredCarOffer = {
  __typename?: 'HiredCarOffer';
  /** Whether it can. */
  available: Scalars['Boolean']['output'];
  /** Its plate. */
  plateNumber: Scalars['PlateNumber']['output'];
  /** Why not; empty when available. */
  reasons: Array<HiredCarOfferReason>;
};

/** Why a partner's car cannot serve its order as asked. */
export type HiredCarOfferReason = {
  __typename?: 'HiredCarOfferReason';
  /** Machine-readable cause. */
  code: MoveOrderErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
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
  carId: Scalars['ID']['input'];
  /** How far it will go, 1 to 1000 km. */
  expectedKm: Scalars['Int']['input'];
  /** Made anew for each order, kept when the call is repeated. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What for. */
  purpose: VehiclePurpose;
  /** The caller's order that did not serve, which this one comes in the place of. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** The time it is wanted for. */
  window: TimeWindowInput;
};

/** Answer of `holdCar`. */
export type HoldCarPayload = {
  __typename?: 'HoldCarPayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<HoldCarUserError>;
};

/** Refusal of `holdCar`. */
export type HoldCarUserError = UserError & {
  __typename?: 'HoldCarUserError';
  /** Machine-readable cause. */
  code: HoldCarErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `holdVehicle` can refuse. */
export type HoldVehicleErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  /** The driver; absent for self-drive, or while none is chosen. */
  driverId?: InputMaybe<Scalars['ID']['input']>;
  /** An own hold for the request whose place this one takes, to renew it or for another vehicle; one that has ended does no harm. */
  holdId?: InputMaybe<Scalars['ID']['input']>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The approved request. */
  requestId: Scalars['ID']['input'];
  /** The vehicle. */
  vehicleId: Scalars['ID']['input'];
};

/** Answer of `holdVehicle`. */
export type HoldVehiclePayload = {
  __typename?: 'HoldVehiclePayload';
  /** The hold as it stands now; null when refused. */
  hold: Maybe<VehicleHold>;
  /** All refusals at once; empty when done. */
  userErrors: Array<HoldVehicleUserError>;
};

/** Refusal of `holdVehicle`. */
export type HoldVehicleUserError = UserError & {
  __typename?: 'HoldVehicleUserError';
  /** Machine-readable cause. */
  code: HoldVehicleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Fixed place of a vehicle (定点停放). */
export type HomeBay = {
  __typename?: 'HomeBay';
  /** Where it is. */
  location: GeoPoint;
  /** Name of the place. */
  name: Scalars['String']['output'];
};

/** What an inspector has before him. */
export type InspectionDuty = {
  __typename?: 'InspectionDuty';
  /** All places he may look at; at most 500. */
  places: Array<Place>;
  /** Follow-ups that wait for a second look by somebody else; at most 200. */
  rechecks: Array<OpeningFollowUp>;
  /** Routes assigned to him that end today or later; at most 200. */
  routes: Array<InspectionRoute>;
};

/** Places that an authority asks an inspector to look at (巡查任务). */
export type InspectionRoute = {
  __typename?: 'InspectionRoute';
  /** Opaque, prefixed `irt_`. */
  id: Scalars['ID']['output'];
  /** Who is to go. */
  inspector: Person;
  /** What to look at; may be empty. */
  note: Scalars['String']['output'];
  /** Where to, in the order given; at most 20. */
  stops: Array<InspectionStop>;
  /** Until when. */
  until: Scalars['DateTime']['output'];
};

/** One place of a route. */
export type InspectionStop = {
  __typename?: 'InspectionStop';
  /** Whether it was looked at already. */
  checked: Scalars['Boolean']['output'];
  /** The place. */
  place: Place;
};

/** Where a phone was. */
export type InspectorPositionInput = {
  /** By how many metres the phone may be wrong. */
  accuracyMetres?: InputMaybe<Scalars['Int']['input']>;
  /** Latitude, WGS-84 degrees. */
  lat: Scalars['Float']['input'];
  /** Longitude, WGS-84 degrees. */
  lng: Scalars['Float']['input'];
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
  bookingId: Scalars['ID']['input'];
  /** What the link carries. */
  code: Scalars['String']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `joinCourtBooking`. */
export type JoinCourtBookingPayload = {
  __typename?: 'JoinCourtBookingPayload';
  /** The booking as it stands now; null when refused. */
  booking: Maybe<CourtBooking>;
  /** All refusals at once; empty when done. */
  userErrors: Array<JoinCourtBookingUserError>;
};

/** Refusal of `joinCourtBooking`. */
export type JoinCourtBookingUserError = UserError & {
  __typename?: 'JoinCourtBookingUserError';
  /** Machine-readable cause. */
  code: JoinCourtBookingErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  bookingId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `leaveCourtBooking`. */
export type LeaveCourtBookingPayload = {
  __typename?: 'LeaveCourtBookingPayload';
  /** The booking as it stands now; null when refused. */
  booking: Maybe<CourtBooking>;
  /** All refusals at once; empty when done. */
  userErrors: Array<LeaveCourtBookingUserError>;
};

/** Refusal of `leaveCourtBooking`. */
export type LeaveCourtBookingUserError = UserError & {
  __typename?: 'LeaveCourtBookingUserError';
  /** Machine-readable cause. */
  code: LeaveCourtBookingErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  queueId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `leaveCourtQueue`. */
export type LeaveCourtQueuePayload = {
  __typename?: 'LeaveCourtQueuePayload';
  /** Whether the caller waits no more. */
  left: Scalars['Boolean']['output'];
  /** All refusals at once; empty when done. */
  userErrors: Array<LeaveCourtQueueUserError>;
};

/** Refusal of `leaveCourtQueue`. */
export type LeaveCourtQueueUserError = UserError & {
  __typename?: 'LeaveCourtQueueUserError';
  /** Machine-readable cause. */
  code: LeaveCourtQueueErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  from: Scalars['DateTime']['input'];
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Who hands over the key, 2 to 50 characters. */
  keyKeeper: Scalars['String']['input'];
  /** What else is to be known, up to 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For which purposes, of those that the vehicle's category permits. */
  purposes: Array<VehiclePurpose>;
  /** Whether who borrows it may drive it himself. */
  selfDrive: Scalars['Boolean']['input'];
  /** Until when; until further notice when left out. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** The vehicle, of a unit that the caller manages or oversees; not of a pool, which serves everybody anyway. */
  vehicleId: Scalars['ID']['input'];
  /** Whether drivers of the unit may be sent along. */
  withDriver: Scalars['Boolean']['input'];
};

/** Answer of `lendVehicle`. */
export type LendVehiclePayload = {
  __typename?: 'LendVehiclePayload';
  /** All refusals at once; empty when done. */
  userErrors: Array<LendVehicleUserError>;
  /** The vehicle with its terms; null when refused. */
  vehicle: Maybe<Vehicle>;
};

/** Refusal of `lendVehicle`. */
export type LendVehicleUserError = UserError & {
  __typename?: 'LendVehicleUserError';
  /** Machine-readable cause. */
  code: LendVehicleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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

/** Seats of a vehicle, the driver's among them, up to which a class of driving licence permits (准驾车型). */
export type LicenceSeats = {
  __typename?: 'LicenceSeats';
  /** The class. */
  licenceClass: LicenceClass;
  /** Most seats. */
  seats: Scalars['Int']['output'];
};

/** Seats that one class of driving licence permits from now on. */
export type LicenceSeatsInput = {
  /** The class, each once. */
  licenceClass: LicenceClass;
  /** Most seats, the driver's among them, 1 to 99. */
  seats: Scalars['Int']['input'];
};

/** A name in both languages of the platform. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Chinese. */
  zh: Scalars['String']['output'];
};

/** Text in Chinese and, where there is one, in English. */
export type LocalizedTextInput = {
  /** English; the Chinese stands in when absent. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** Chinese. */
  zh: Scalars['String']['input'];
};

/** Command to the lock of a car, which its partner carries out. */
export type LockCommand = {
  __typename?: 'LockCommand';
  /** When the car answered; null before. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it is taken for failed. */
  deadline: Scalars['DateTime']['output'];
  /** Opaque, prefixed `cmd_`. */
  id: Scalars['ID']['output'];
  /** What the lock is told. */
  kind: LockCommandKind;
  /** What the partner said of a failure; null otherwise. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  state: LockCommandState;
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

/** A sum for one person's trip instead of a car, by the policy of the trip's day. */
export type LumpSum = {
  __typename?: 'LumpSum';
  /** How much. */
  amount: Money;
  /** When it was chosen. */
  chosenAt: Scalars['DateTime']['output'];
  /** When its requester confirmed the trip; null before. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What `markNoticesRead` can refuse. */
export type MarkNoticesReadErrorCode =
  /** No notices are named, or more than 100, or `all` is false. */
  | 'SELECTION_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `markNoticesRead`: some notices, or all. */
export type MarkNoticesReadInput =
  /** True: all that are unread now, the newest 1,000 in one call. */
  { all: Scalars['Boolean']['input']; noticeIds?: never; }
  |  /** 1 to 100 notices; ids that are not the caller's are passed over. */
  { all?: never; noticeIds: Array<Scalars['ID']['input']>; };

/** Answer of `markNoticesRead`. */
export type MarkNoticesReadPayload = {
  __typename?: 'MarkNoticesReadPayload';
  /** How many notices of the caller are unread now; 99 stands for 99 or more; null when refused. */
  unreadCount: Maybe<Scalars['Int']['output']>;
  /** All refusals at once; empty when done. */
  userErrors: Array<MarkNoticesReadUserError>;
};

/** Refusal of `markNoticesRead`. */
export type MarkNoticesReadUserError = UserError & {
  __typename?: 'MarkNoticesReadUserError';
  /** Machine-readable cause. */
  code: MarkNoticesReadErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What was agreed on for a car that is rented for one trip (社会租赁). */
export type MarketRental = {
  __typename?: 'MarketRental';
  /** What the rental costs. */
  cost: Money;
  /** Who drives it; null for self-drive. */
  driverName: Maybe<Scalars['String']['output']>;
  /** Telephone for the ride; null for self-drive and for those who need not know. */
  driverTelephone: Maybe<Scalars['String']['output']>;
  /** Its length. */
  kind: RentalKind;
  /** The rental company. */
  partner: RentalPartner;
  /** Seats of the car, the driver's among them. */
  seats: Scalars['Int']['output'];
};

/** What `mergeOrders` can refuse. */
export type MergeOrdersErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
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
  /** One of the requests is split over several cars. */
  | 'REQUEST_SPLIT'
  /** Requester, approver and dispatcher must be different people. */
  | 'SAME_PERSON'
  /** Passengers and driver need more seats than the vehicle has. */
  | 'SEATS_TOO_FEW'
  /** The order is not in a state that allows this act. */
  | 'STATE_NOT_ALLOWED'
  /** More requests than may share a car. */
  | 'TOO_MANY_REQUESTS'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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

/** Answer of `mergeOrders`. */
export type MergeOrdersPayload = {
  __typename?: 'MergeOrdersPayload';
  /** The shared order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<MergeOrdersUserError>;
};

/** Refusal of `mergeOrders`. */
export type MergeOrdersUserError = UserError & {
  __typename?: 'MergeOrdersUserError';
  /** Machine-readable cause. */
  code: MergeOrdersErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Amount of money in whole fen, so that sums stay exact. */
export type Money = {
  __typename?: 'Money';
  /** Hundredths of a yuan. */
  amountFen: Scalars['Int']['output'];
  /** ISO 4217 code, always CNY today. */
  currency: Scalars['String']['output'];
};

/** What `moveOrder` can refuse. */
export type MoveOrderErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  orderId: Scalars['ID']['input'];
  /** Its revision as you saw it. */
  revision: Scalars['Int']['input'];
  /** The new window of the trip. */
  window: TimeWindowInput;
};

/** Answer of `moveOrder`. */
export type MoveOrderPayload = {
  __typename?: 'MoveOrderPayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<MoveOrderUserError>;
};

/** Refusal of `moveOrder`. */
export type MoveOrderUserError = UserError & {
  __typename?: 'MoveOrderUserError';
  /** Machine-readable cause. */
  code: MoveOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** When one may come and go inside what a rule or period opens. */
export type Movement = {
  __typename?: 'Movement';
  /** Clock hours in which nobody comes in, or nothing moves; at most 6. */
  barred: Array<BarredHours>;
  /** Nobody comes in during so many minutes before the end; null when there is no such grace. */
  lastEntryMinutes: Maybe<Scalars['Int']['output']>;
};

/** When one may come and go. */
export type MovementInput = {
  /** Clock hours in which nobody comes in, or nothing moves; at most 6. */
  barred?: InputMaybe<Array<BarredHoursInput>>;
  /** Nobody comes in during so many minutes before the end, 1 to 720. */
  lastEntryMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Acts: one each, all or nothing, run one after the other. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Take up the slot one waited for, before its deadline. */
  acceptCourtOffer: AcceptCourtOfferPayload;
  /** Tells what a car answered to a command. A late answer counts as long as the order still waits for that command; repeated, it changes nothing. */
  acknowledgeLockCommand: AcknowledgeLockCommandPayload;
  /** Lets a vehicle in when it may come in, and takes its space in the same moment (放行). The space is kept for some minutes, until the entry is reported. Asked again for the same vehicle, the answer is the same. */
  admitVehicle: AdmitVehiclePayload;
  /** Accept or decline to share a car; done by the requester of one of the requests. */
  answerPooling: AnswerPoolingPayload;
  /** Answers a dispute, and proposes what is to be adjusted (答复异议). */
  answerStatementDispute: AnswerStatementDisputePayload;
  /** Appeal against an own strike, once and in time. */
  appealStrike: AppealStrikePayload;
  /** Appoint a colleague who decides for the caller while he is away (请人代批). */
  appointDeputy: AppointDeputyPayload;
  /** Approve or disapprove an emergency afterwards (补办审批); done by an authority. */
  approveEmergency: ApproveEmergencyPayload;
  /** Approves a statement (确认对账单): first the unit, then the partner. Nothing is paid by it. */
  approveStatement: ApproveStatementPayload;
  /** Approve the step of a request that is due (审批). */
  approveVehicleRequest: ApproveVehicleRequestPayload;
  /** Ask for the same slot each week, for a club. */
  askCourtSeries: AskCourtSeriesPayload;
  /** Send an inspector to some places. */
  assignInspectionRoute: AssignInspectionRoutePayload;
  /** Take a vehicle out of reach for a while: for maintenance, inspection, sealing (维修、年检、封存). */
  blockVehicle: BlockVehiclePayload;
  /** Book a slot of a court for a number of people. */
  bookCourt: BookCourtPayload;
  /** Give a booked slot, or the offer of one, back. */
  cancelCourtBooking: CancelCourtBookingPayload;
  /** Take back a period that was opened once; one that runs ends now. */
  cancelOpenOnce: CancelOpenOncePayload;
  /** Gives a car back before it is picked up, also while the partner has yet to confirm. It costs nothing. */
  cancelRentalOrder: CancelRentalOrderPayload;
  /** Give a reserved space back before the vehicle has come. */
  cancelReservation: CancelReservationPayload;
  /** Cancel before departure (撤销), with the reason; frees vehicle and driver. */
  cancelVehicleRequest: CancelVehicleRequestPayload;
  /** Cancel what is left of an own series from a day on, with the reason. */
  cancelVehicleRequestSeries: CancelVehicleRequestSeriesPayload;
  /** Change the end or the reason of a closure. */
  changeClosure: ChangeClosurePayload;
  /** Say that more, or fewer, come with the holder than was said. */
  changeCourtPeople: ChangeCourtPeoplePayload;
  /** Changes name, vendor, places or scopes of a gate client; what is not given stays. */
  changeGateClient: ChangeGateClientPayload;
  /** Change what the public is told of a place: names, address, gates, limits, registration, telephone. */
  changePlace: ChangePlacePayload;
  /** Come with another vehicle: the space stays, the plate changes. */
  changeReservationPlate: ChangeReservationPlatePayload;
  /** Set how many spaces a lot has, keeps for official use and has out of service. */
  changeSpaces: ChangeSpacesPayload;
  /** Change an own request before departure; what was approved is approved anew where it matters (变更). */
  changeVehicleRequest: ChangeVehicleRequestPayload;
  /** Changes an endpoint, disables it, or enables it again. */
  changeWebhookEndpoint: ChangeWebhookEndpointPayload;
  /** Notes the driving licence of a colleague as it was seen on paper. */
  checkDrivingLicence: CheckDrivingLicencePayload;
  /** Let those in who show their code at the ground. */
  checkInCourt: CheckInCourtPayload;
  /** Do without a car for a lump sum (单人单次包干报销): an approved short trip of one person leaves the dispatch queue. */
  chooseLumpSum: ChooseLumpSumPayload;
  /** Close a follow-up that was found settled on a second look (销号). */
  closeFollowUp: CloseFollowUpPayload;
  /** Close places for a time (临时关闭), from now or in advance, to a time or until further notice. */
  closePlaces: ClosePlacesPayload;
  /** Fill in the receipt (用车回执) and close the trip; done by the requester. */
  closeTrip: CloseTripPayload;
  /** Confirm that the trip was made without a car, which closes the request; the sum is due. */
  confirmLumpSum: ConfirmLumpSumPayload;
  /** Prove a telephone by the code sent to it; the device is remembered from then on. */
  confirmPhone: ConfirmPhonePayload;
  /** Promises the car of an order, within the time for it. */
  confirmRentalOrder: ConfirmRentalOrderPayload;
  /** Correct or complete the calendar of a division, for example when the State Council's arrangement of a year arrives. */
  correctCalendar: CorrectCalendarPayload;
  /** Make a calendar of own bookings that phones and mail programs subscribe to; an earlier one ends. */
  createCalendarFeed: CreateCalendarFeedPayload;
  /** Decide on an appeal; done by somebody else than who gave the strike. */
  decideAppeal: DecideAppealPayload;
  /** Consent to a series of a club, or refuse it with a reason; dates that cannot be had are skipped. */
  decideCourtSeries: DecideCourtSeriesPayload;
  /** Decides on a dispute that was answered (裁定异议): the statement is issued again, with what is adjusted. */
  decideStatementDispute: DecideStatementDisputePayload;
  /** Approve or reject many requests at once, each whatever becomes of the others; the same call may be repeated. */
  decideVehicleRequests: DecideVehicleRequestsPayload;
  /** Declines an order; the car is free at once. */
  declineRentalOrder: DeclineRentalOrderPayload;
  /** Delete all personal data of the citizen; strikes stay under a hash until their time. */
  deleteMyData: DeleteMyDataPayload;
  /** Take an own draft away; one that is gone already is gone. */
  deleteVehicleRequestDraft: DeleteVehicleRequestDraftPayload;
  /** Send many vehicles to an event at once, by type and nearness (应急调度); trips of lower priority may give way. Approved afterwards. */
  dispatchEmergency: DispatchEmergencyPayload;
  /** Send a car rented on the market (社会租赁), the last source. Sources that could serve are declined with a reason. */
  dispatchMarketRental: DispatchMarketRentalPayload;
  /** Send one car to all requests of an invitation that every side has accepted. */
  dispatchPooling: DispatchPoolingPayload;
  /** Send a time-share car, where no fleet has a vehicle; self-drive only. Sources that could serve are declined with a reason. */
  dispatchTimeShare: DispatchTimeSharePayload;
  /** Assign vehicle and driver to an approved request: makes the dispatch order (派车单). */
  dispatchVehicle: DispatchVehiclePayload;
  /** Disputes a statement of the caller's unit (提出异议): all of it, or some orders. */
  disputeStatement: DisputeStatementPayload;
  /** End a closure now, or cancel one that has not begun. */
  endClosure: EndClosurePayload;
  /** End an appointment at once; the same call may be repeated. */
  endDeputy: EndDeputyPayload;
  /** End a block early, or cancel one that has not begun: the rest is free at once. */
  endVehicleBlock: EndVehicleBlockPayload;
  /** Explain how it came that a place of the caller's unit was closed (情况说明). */
  explainFollowUp: ExplainFollowUpPayload;
  /** Keeps a car for longer, when nobody else has it then and the budgets allow. */
  extendRentalOrder: ExtendRentalOrderPayload;
  /** Keep vehicle and driver for longer (延长用车), if nobody else has them then. */
  extendTrip: ExtendTripPayload;
  /** Says that the car cannot serve, before the trip or on it: the order costs nothing, and others are offered in its place. */
  failRentalOrder: FailRentalOrderPayload;
  /** Forget a device: its token is good for nothing any more. */
  forgetDevice: ForgetDevicePayload;
  /** Note a strike against a plate that did not keep the rules of a place, and against whoever reserved for it. */
  giveStrike: GiveStrikePayload;
  /** Hand the trip over to another driver (交接), before departure or on the way; he has it until its end. */
  handOverTrip: HandOverTripPayload;
  /** Takes a car for a time: held for some minutes, until its partner has confirmed it. Car, person and budgets are taken together, or nothing is. */
  holdCar: HoldCarPayload;
  /** Hold a vehicle (预留), and a driver if one is named, for a request while its dispatch is composed: until the hold lapses nobody else can book them in the request's window. */
  holdVehicle: HoldVehiclePayload;
  /** Join the booking of another by the link he shared. */
  joinCourtBooking: JoinCourtBookingPayload;
  /** Leave a booking one has joined. */
  leaveCourtBooking: LeaveCourtBookingPayload;
  /** Wait no more. */
  leaveCourtQueue: LeaveCourtQueuePayload;
  /** Let neighbouring units use a vehicle while it stands idle (愿意调剂出借); said again, the new terms hold. */
  lendVehicle: LendVehiclePayload;
  /** Mark notices of the caller as read; those already read stay as they are. */
  markNoticesRead: MarkNoticesReadPayload;
  /** Let the requests of one order ride along with another; the freed order is cancelled. */
  mergeOrders: MergeOrdersPayload;
  /** Move, lengthen or shorten a trip that has not departed; all who share it and all its cars move with it. */
  moveOrder: MoveOrderPayload;
  /** Note that nobody came for a booked slot: a strike of whoever has booked it. */
  noteCourtNoShow: NoteCourtNoShowPayload;
  /** Note that the holder of a reservation did not keep the rules of the place: a strike of him and his plate, once for a reservation. */
  noteMisuse: NoteMisusePayload;
  /** Open places once for a dated period, on top of their rules or in place of them. */
  openOnce: OpenOncePayload;
  /** Answers nothing and changes nothing: lets a client check that it reaches the API with a valid token. */
  ping: Scalars['Boolean']['output'];
  /** Ask the requesters of two to four approved requests whether they would share a car (拼车). */
  proposePooling: ProposePoolingPayload;
  /** Give an order that has not departed another vehicle, another driver, or both; what is not named stays. */
  reassignOrder: ReassignOrderPayload;
  /** Take a dispatch back before the trip begins; its requests wait for a vehicle again. */
  recallOrder: RecallOrderPayload;
  /** Note that the vehicle of a reservation has come. */
  recordArrival: RecordArrivalPayload;
  /** Record that the vehicle has left (出车). */
  recordDeparture: RecordDeparturePayload;
  /** Record what was seen at a place; the service judges it against the place's promise. */
  recordOpeningCheck: RecordOpeningCheckPayload;
  /** Record that the vehicle is back (收车); frees what is left of its window. */
  recordReturn: RecordReturnPayload;
  /** Say what the unit has done so that it does not happen again (整改). */
  rectifyFollowUp: RectifyFollowUpPayload;
  /** Has deliveries made again, from the first try on. Each stands for itself; one that is on its way stays so. */
  redeliverWebhooks: RedeliverWebhooksPayload;
  /** Lets a gate or counting device of a vendor report for places of a unit (登记闸机). */
  registerGateClient: RegisterGateClientPayload;
  /** Has events sent to an address, signed after Standard Webhooks. */
  registerWebhookEndpoint: RegisterWebhookEndpointPayload;
  /** Reject a request at the step that is due, with the reason (驳回). */
  rejectVehicleRequest: RejectVehicleRequestPayload;
  /** Give an own hold back before it lapses. */
  releaseHold: ReleaseHoldPayload;
  /** Let another vehicle drive what is left of a trip whose vehicle broke down; the broken one goes into maintenance. */
  replaceVehicle: ReplaceVehiclePayload;
  /** Notes what is broken on the car: before the trip it is not the renter's. */
  reportCarDamage: ReportCarDamagePayload;
  /** Reports entries and exits, up to 100 at once, in any order and as often as one likes: each counts once. */
  reportGateEvents: ReportGateEventsPayload;
  /** Reports how many vehicles stand on a lot. An older count never replaces a later one. */
  reportOccupancy: ReportOccupancyPayload;
  /** Report that a place was not as promised; no account is needed. */
  reportPlace: ReportPlacePayload;
  /** Ask for a car (用车申请). */
  requestVehicle: RequestVehiclePayload;
  /** Ask for a car on every day of a recurrence: one request each, all or none. */
  requestVehicleSeries: RequestVehicleSeriesPayload;
  /** Reserve a space for one vehicle and one stay inside an open window. */
  reserveSpace: ReserveSpacePayload;
  /** Brings the car back to a free bay, which is taken in the same moment; its lock is told to close. Asked again while the lock has not closed, it is told again. */
  returnCar: ReturnCarPayload;
  /** Show the whole plate of a reservation; that the caller looked, and why, is on record. */
  revealPlate: RevealPlatePayload;
  /** End the calendar of own bookings: its address answers nothing any more. */
  revokeCalendarFeed: RevokeCalendarFeedPayload;
  /** Ends a gate client for good; its tokens work for half a minute more at most. */
  revokeGateClient: RevokeGateClientPayload;
  /** Makes a new secret for an endpoint. The one before it signs beside it for 24 hours, and then no more. */
  rotateWebhookSecret: RotateWebhookSecretPayload;
  /** Keep what is written so far of a request, complete or not. */
  saveVehicleRequestDraft: SaveVehicleRequestDraftPayload;
  /** Send a code of six digits to a mobile telephone, to prove that it is the caller's. */
  sendPhoneCode: SendPhoneCodePayload;
  /** Set the approval chain of a unit from a day on; the same call may be repeated. */
  setApprovalChain: SetApprovalChainPayload;
  /** Set terms of the booking policy of a division from a day on; what is not named stays as it is. */
  setBookingPolicy: SetBookingPolicyPayload;
  /** Set whether slots of a court can be booked, and on which terms. */
  setCourtTerms: SetCourtTermsPayload;
  /** Set the opening of places from a day on: the rules before it end the day before. */
  setOpening: SetOpeningPayload;
  /** Set terms of the policy of opening of a division from a day on; what is not named stays as it is. */
  setOpeningPolicy: SetOpeningPolicyPayload;
  /** Sets on what terms the caller's unit uses time-share cars (开通分时租赁), within the authority's policy. What was promised stays promised. */
  setRentalMembership: SetRentalMembershipPayload;
  /** Set terms of the policy of rental of a division from a day on; what is not named stays as it is. */
  setRentalPolicy: SetRentalPolicyPayload;
  /** Split a trip that is dispatched already over two to four cars, in one act: a car that goes on keeps its order, one that does not gives it up. */
  splitOrder: SplitOrderPayload;
  /** Dispatch a waiting request with two to four cars at once. */
  splitRequest: SplitRequestPayload;
  /** End an event: vehicles that have not departed are free again. */
  standDownEmergency: StandDownEmergencyPayload;
  /** Take a vehicle back from lending: nobody borrows it any more, what it is booked for stays. */
  stopLendingVehicle: StopLendingVehiclePayload;
  /** Let two orders exchange vehicles, drivers or both; both or neither of them. */
  swapOrders: SwapOrdersPayload;
  /** Sends one message of type WEBHOOK_TEST to an endpoint, once, also when it is disabled; `webhookDeliveries` tells what came of it. */
  testWebhook: TestWebhookPayload;
  /** Asks the partner to unlock the car; the trip begins when the car has answered. Asked again meanwhile, it is the same command. */
  unlockCar: UnlockCarPayload;
  /** Wait for a taken slot: whoever comes first is offered it first. */
  waitForCourt: WaitForCourtPayload;
  /** Take back a series one has asked for; once it was granted, its slots still to come are free. */
  withdrawCourtSeries: WithdrawCourtSeriesPayload;
  /** Withdraw a version before its day of effect: what came before it goes on. */
  withdrawOpening: WithdrawOpeningPayload;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAcceptCourtOfferArgs = {
  input: AcceptCourtOfferInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAcknowledgeLockCommandArgs = {
  input: AcknowledgeLockCommandInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAdmitVehicleArgs = {
  input: AdmitVehicleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAnswerPoolingArgs = {
  input: AnswerPoolingInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAnswerStatementDisputeArgs = {
  input: AnswerStatementDisputeInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAppealStrikeArgs = {
  input: AppealStrikeInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAppointDeputyArgs = {
  input: AppointDeputyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationApproveEmergencyArgs = {
  input: ApproveEmergencyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationApproveStatementArgs = {
  input: ApproveStatementInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationApproveVehicleRequestArgs = {
  input: ApproveVehicleRequestInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAskCourtSeriesArgs = {
  input: AskCourtSeriesInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationAssignInspectionRouteArgs = {
  input: AssignInspectionRouteInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationBlockVehicleArgs = {
  input: BlockVehicleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationBookCourtArgs = {
  input: BookCourtInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCancelCourtBookingArgs = {
  input: CancelCourtBookingInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCancelOpenOnceArgs = {
  input: CancelOpenOnceInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCancelRentalOrderArgs = {
  input: CancelRentalOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCancelReservationArgs = {
  input: CancelReservationInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCancelVehicleRequestArgs = {
  input: CancelVehicleRequestInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCancelVehicleRequestSeriesArgs = {
  input: CancelVehicleRequestSeriesInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChangeClosureArgs = {
  input: ChangeClosureInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChangeCourtPeopleArgs = {
  input: ChangeCourtPeopleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChangeGateClientArgs = {
  input: ChangeGateClientInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChangePlaceArgs = {
  input: ChangePlaceInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChangeReservationPlateArgs = {
  input: ChangeReservationPlateInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChangeSpacesArgs = {
  input: ChangeSpacesInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChangeVehicleRequestArgs = {
  input: ChangeVehicleRequestInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChangeWebhookEndpointArgs = {
  input: ChangeWebhookEndpointInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCheckDrivingLicenceArgs = {
  input: CheckDrivingLicenceInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCheckInCourtArgs = {
  input: CheckInCourtInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationChooseLumpSumArgs = {
  input: ChooseLumpSumInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCloseFollowUpArgs = {
  input: CloseFollowUpInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationClosePlacesArgs = {
  input: ClosePlacesInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCloseTripArgs = {
  input: CloseTripInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationConfirmLumpSumArgs = {
  input: ConfirmLumpSumInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationConfirmPhoneArgs = {
  input: ConfirmPhoneInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationConfirmRentalOrderArgs = {
  input: ConfirmRentalOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCorrectCalendarArgs = {
  input: CorrectCalendarInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDecideCourtSeriesArgs = {
  input: DecideCourtSeriesInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDecideStatementDisputeArgs = {
  input: DecideStatementDisputeInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDecideVehicleRequestsArgs = {
  input: DecideVehicleRequestsInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDeclineRentalOrderArgs = {
  input: DeclineRentalOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDeleteMyDataArgs = {
  input: DeleteMyDataInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDeleteVehicleRequestDraftArgs = {
  input: DeleteVehicleRequestDraftInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDispatchEmergencyArgs = {
  input: DispatchEmergencyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDispatchMarketRentalArgs = {
  input: DispatchMarketRentalInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDispatchPoolingArgs = {
  input: DispatchPoolingInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDispatchTimeShareArgs = {
  input: DispatchTimeShareInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDispatchVehicleArgs = {
  input: DispatchVehicleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationDisputeStatementArgs = {
  input: DisputeStatementInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationEndClosureArgs = {
  input: EndClosureInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationEndDeputyArgs = {
  input: EndDeputyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationEndVehicleBlockArgs = {
  input: EndVehicleBlockInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationExplainFollowUpArgs = {
  input: ExplainFollowUpInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationExtendRentalOrderArgs = {
  input: ExtendRentalOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationExtendTripArgs = {
  input: ExtendTripInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationFailRentalOrderArgs = {
  input: FailRentalOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationForgetDeviceArgs = {
  input: ForgetDeviceInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationGiveStrikeArgs = {
  input: GiveStrikeInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationHandOverTripArgs = {
  input: HandOverTripInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationHoldCarArgs = {
  input: HoldCarInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationHoldVehicleArgs = {
  input: HoldVehicleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationJoinCourtBookingArgs = {
  input: JoinCourtBookingInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationLeaveCourtBookingArgs = {
  input: LeaveCourtBookingInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationLeaveCourtQueueArgs = {
  input: LeaveCourtQueueInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationLendVehicleArgs = {
  input: LendVehicleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationMergeOrdersArgs = {
  input: MergeOrdersInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationMoveOrderArgs = {
  input: MoveOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationNoteCourtNoShowArgs = {
  input: NoteCourtNoShowInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationNoteMisuseArgs = {
  input: NoteMisuseInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationOpenOnceArgs = {
  input: OpenOnceInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationProposePoolingArgs = {
  input: ProposePoolingInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReassignOrderArgs = {
  input: ReassignOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRecallOrderArgs = {
  input: RecallOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRecordArrivalArgs = {
  input: RecordArrivalInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRecordDepartureArgs = {
  input: RecordDepartureInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRecordOpeningCheckArgs = {
  input: RecordOpeningCheckInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRecordReturnArgs = {
  input: RecordReturnInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRectifyFollowUpArgs = {
  input: RectifyFollowUpInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRedeliverWebhooksArgs = {
  input: RedeliverWebhooksInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRegisterGateClientArgs = {
  input: RegisterGateClientInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRegisterWebhookEndpointArgs = {
  input: RegisterWebhookEndpointInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRejectVehicleRequestArgs = {
  input: RejectVehicleRequestInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReleaseHoldArgs = {
  input: ReleaseHoldInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReplaceVehicleArgs = {
  input: ReplaceVehicleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReportCarDamageArgs = {
  input: ReportCarDamageInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReportGateEventsArgs = {
  input: ReportGateEventsInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReportOccupancyArgs = {
  input: ReportOccupancyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReportPlaceArgs = {
  input: ReportPlaceInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRequestVehicleArgs = {
  input: RequestVehicleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRequestVehicleSeriesArgs = {
  input: RequestVehicleSeriesInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReserveSpaceArgs = {
  input: ReserveSpaceInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationReturnCarArgs = {
  input: ReturnCarInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRevealPlateArgs = {
  input: RevealPlateInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRevokeGateClientArgs = {
  input: RevokeGateClientInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSaveVehicleRequestDraftArgs = {
  input: SaveVehicleRequestDraftInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSendPhoneCodeArgs = {
  input: SendPhoneCodeInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSetApprovalChainArgs = {
  input: SetApprovalChainInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSetBookingPolicyArgs = {
  input: SetBookingPolicyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSetCourtTermsArgs = {
  input: SetCourtTermsInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSetOpeningArgs = {
  input: SetOpeningInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSetOpeningPolicyArgs = {
  input: SetOpeningPolicyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSetRentalMembershipArgs = {
  input: SetRentalMembershipInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSetRentalPolicyArgs = {
  input: SetRentalPolicyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSplitOrderArgs = {
  input: SplitOrderInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSplitRequestArgs = {
  input: SplitRequestInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationStandDownEmergencyArgs = {
  input: StandDownEmergencyInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationStopLendingVehicleArgs = {
  input: StopLendingVehicleInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationSwapOrdersArgs = {
  input: SwapOrdersInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationTestWebhookArgs = {
  input: TestWebhookInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationUnlockCarArgs = {
  input: UnlockCarInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationWaitForCourtArgs = {
  input: WaitForCourtInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationWithdrawCourtSeriesArgs = {
  input: WithdrawCourtSeriesInput;
};


/** Acts: one each, all or nothing, run one after the other. */
export type MutationWithdrawOpeningArgs = {
  input: WithdrawOpeningInput;
};

/** What one has to do with courts. */
export type MyCourts = {
  __typename?: 'MyCourts';
  /** Booked and joined slots, the latest first; at most some dozens. */
  bookings: Array<CourtBooking>;
  /** Series one has asked for, the latest first; at most some dozens. */
  series: Array<CourtSeries>;
  /** Slots one waits for; at most some. */
  waiting: Array<CourtWaiting>;
};

/** Where the inspector's phone was. */
export type Nearness =
  /** Elsewhere: the check shows nothing. */
  | 'FAR'
  /** At the place. */
  | 'NEAR'
  /** The phone did not say. */
  | 'UNKNOWN';

/** Anything with an id of its own. */
export type Node = {
  /** Opaque, prefixed, permanent. */
  id: Scalars['ID']['output'];
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
  bookingId: Scalars['ID']['input'];
};

/** Answer of `noteCourtNoShow`. */
export type NoteCourtNoShowPayload = {
  __typename?: 'NoteCourtNoShowPayload';
  /** The booking as it stands now; null when refused. */
  booking: Maybe<PlaceCourtBooking>;
  /** All refusals at once; empty when done. */
  userErrors: Array<NoteCourtNoShowUserError>;
};

/** Refusal of `noteCourtNoShow`. */
export type NoteCourtNoShowUserError = UserError & {
  __typename?: 'NoteCourtNoShowUserError';
  /** Machine-readable cause. */
  code: NoteCourtNoShowErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  note: Scalars['String']['input'];
  /** The reservation; its stay has begun. */
  reservationId: Scalars['ID']['input'];
};

/** Answer of `noteMisuse`. */
export type NoteMisusePayload = {
  __typename?: 'NoteMisusePayload';
  /** The strike; null when refused. */
  strike: Maybe<Strike>;
  /** All refusals at once; empty when done. */
  userErrors: Array<NoteMisuseUserError>;
};

/** Refusal of `noteMisuse`. */
export type NoteMisuseUserError = UserError & {
  __typename?: 'NoteMisuseUserError';
  /** Machine-readable cause. */
  code: NoteMisuseErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What one person is told of one step of a trip. */
export type Notice = {
  __typename?: 'Notice';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The emergency it is about; null when there is none, or the caller may not see it. */
  emergency: Maybe<Emergency>;
  /** Opaque, prefixed `ntc_`; also the key by which a repeated delivery is known. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: NoticeKind;
  /** The dispatch order it is about; null when there is none, or the caller may not see it any more. */
  order: Maybe<DispatchOrder>;
  /** When the caller marked it as read; null while it is unread. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** The request it is about; null when there is none, or the caller may not see it any more. */
  request: Maybe<VehicleRequest>;
  /** What it says, in the caller's language (Accept-Language). */
  text: Scalars['String']['output'];
};

/** Page of notices. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** Notices with their cursors. */
  edges: Array<NoticeEdge>;
  /** The notices alone. */
  nodes: Array<Notice>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many notices of the caller are unread; 99 stands for 99 or more. */
  unreadCount: Scalars['Int']['output'];
};

/** Notice at its place in a list. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Where the notice stands. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: Notice;
};

/** What a notice is about. Later releases add kinds: show the text of one that you do not know. */
export type NoticeKind =
  /** The reader's request was not decided before its trip was to begin. */
  | 'APPROVAL_MISSED'
  /** The reader's approval of a request is overdue. */
  | 'APPROVAL_OVERDUE'
  /** A request is soon due for the reader's approval. */
  | 'APPROVAL_REMINDER'
  /** A request waits for the reader's approval. */
  | 'APPROVAL_WANTED'
  /** A trip with several cars that the reader asked for or dispatches has lost one of them. */
  | 'CAR_LOST'
  /** A club asks for a weekly series of slots of a court of the reader's unit. */
  | 'COURT_SERIES_WANTED'
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
  /** A trip that the reader drives should be over already. */
  | 'DRIVE_OVERDUE'
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
  /** An order that the reader dispatched was cancelled; its vehicle is free again. */
  | 'ORDER_CANCELLED'
  /** A vehicle that the reader dispatched should be back already. */
  | 'ORDER_OVERDUE'
  /** All sides of the reader's invitation to share a car have agreed. */
  | 'POOLING_AGREED'
  /** A side of the reader's invitation to share a car has declined. */
  | 'POOLING_DECLINED'
  /** A side of an agreed or open invitation to share a car has left; the reader's request goes on alone. */
  | 'POOLING_DISSOLVED'
  /** The reader is asked to share a car. */
  | 'POOLING_WANTED'
  /** The reader's trip is over and its receipt is due. */
  | 'RECEIPT_WANTED'
  /** The reader's request was approved. */
  | 'REQUEST_APPROVED'
  /** A request that the reader made or approved was cancelled. */
  | 'REQUEST_CANCELLED'
  /** The reader's request was rejected. */
  | 'REQUEST_REJECTED'
  /** A citizen has appealed against a strike at a place the reader looks after (申诉). */
  | 'STRIKE_APPEALED'
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
  | 'VEHICLE_REPLACED';

/** How full a lot is. */
export type Occupancy = {
  __typename?: 'Occupancy';
  /** The last report that the figure rests on; null when there is none. */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** Free spaces to be expected at an instant, from past weeks; null when unknown. For the page of one place, not for lists. */
  forecast: Maybe<Scalars['Int']['output']>;
  /** Spaces that are free and not expected to be taken soon; null when unknown. */
  free: Maybe<Scalars['Int']['output']>;
  /** Vehicles inside; null when unknown. */
  present: Maybe<Scalars['Int']['output']>;
  /** What it rests on. */
  source: OccupancySource;
  /** Whether the last report is so long ago that the figure should not be relied on. */
  stale: Scalars['Boolean']['output'];
};


/** How full a lot is. */
export type OccupancyForecastArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

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

/** Odometer at one moment. */
export type OdometerReading = {
  __typename?: 'OdometerReading';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Kilometres. */
  odometerKm: Scalars['Int']['output'];
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
  idempotencyKey: Scalars['UUID']['input'];
  /** The period as a line of a notice, instead of `period`. */
  line?: InputMaybe<Scalars['String']['input']>;
  /** The period. */
  period?: InputMaybe<OpeningPeriodInput>;
  /** Places, 1 to 100. */
  placeIds: Array<Scalars['ID']['input']>;
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `openOnce`. */
export type OpenOncePayload = {
  __typename?: 'OpenOncePayload';
  /** What became of each place, in the order they were named; empty when refused as a whole. */
  items: Array<PlaceActItem>;
  /** All refusals at once; empty when done. */
  userErrors: Array<OpenOnceUserError>;
};

/** Refusal of `openOnce`. */
export type OpenOnceUserError = UserError & {
  __typename?: 'OpenOnceUserError';
  /** Machine-readable cause. */
  code: OpenOnceErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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

/** State of a place at one instant. */
export type OpenState = {
  __typename?: 'OpenState';
  /** The instant. */
  at: Scalars['DateTime']['output'];
  /** Kind of its day. */
  dayKind: DayKind;
  /** Whether a vehicle may drive in. */
  enter: Scalars['Boolean']['output'];
  /** Whether a vehicle may drive out. */
  exit: Scalars['Boolean']['output'];
  /** End of the joined window: by then one must have left. Null while closed, and when no end is in sight for 400 days. */
  mustLeaveBy: Maybe<Scalars['DateTime']['output']>;
  /** What the notice says that closes it for a time; null unless `reason` is `TEMPORARILY_CLOSED`. */
  notice: Maybe<LocalizedText>;
  /** Whether a car may stand there, or people may play. */
  open: Scalars['Boolean']['output'];
  /** When it opens next; null while open, or when nothing opens within 31 days. */
  opensAt: Maybe<Scalars['DateTime']['output']>;
  /** True while the answer rests on days whose official arrangement is not yet known. */
  provisional: Scalars['Boolean']['output'];
  /** Which rule, period or closure decides. */
  reason: OpenReason;
  /** The same in a sentence, in both languages. */
  why: LocalizedText;
};

/** Joined span in which a place is open. */
export type OpenWindow = {
  __typename?: 'OpenWindow';
  /** Opens. */
  from: Scalars['DateTime']['output'];
  /** True while it rests on days whose official arrangement is not yet known. */
  provisional: Scalars['Boolean']['output'];
  /** By then one must have left; for a place that never closes, an instant some 400 days ahead. */
  to: Scalars['DateTime']['output'];
};

/** Opening as data: rules of every year and dated periods. */
export type Opening = {
  __typename?: 'Opening';
  /** The same as lines that `lines` of `OpeningInput` takes back, in Chinese and English; at most 40. */
  lines: Array<LocalizedText>;
  /** Its dated periods; at most 20. */
  periods: Array<OpeningPeriod>;
  /** Its rules; at most 20. */
  rules: Array<OpeningRule>;
};

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

/** One change of a place. */
export type OpeningChange = {
  __typename?: 'OpeningChange';
  /** Which act. */
  act: OpeningAct;
  /** The same after. */
  after: Array<LocalizedText>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The place before in words, in Chinese and English, what did not change left out; at most 80. */
  before: Array<LocalizedText>;
  /** Who; null when no longer known. */
  by: Maybe<Person>;
  /** Opaque, prefixed `opc_`. */
  id: Scalars['ID']['output'];
  /** Why, as it was written. */
  why: Scalars['String']['output'];
};

/** Page of changes. */
export type OpeningChangeConnection = {
  __typename?: 'OpeningChangeConnection';
  /** Changes with their cursors. */
  edges: Array<OpeningChangeEdge>;
  /** The changes alone. */
  nodes: Array<OpeningChange>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Change at its place in a list. */
export type OpeningChangeEdge = {
  __typename?: 'OpeningChangeEdge';
  /** Where the change stands. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: OpeningChange;
};

/** One look at one place (巡查). */
export type OpeningCheck = {
  __typename?: 'OpeningCheck';
  /** When it was seen. */
  at: Scalars['DateTime']['output'];
  /** Follow-up that it opened, joined or re-checked; null when none. */
  followUpId: Maybe<Scalars['ID']['output']>;
  /** Opaque, prefixed `chk_`. */
  id: Scalars['ID']['output'];
  /** Where the phone was. */
  nearness: Nearness;
  /** Whether it was really open. */
  open: Scalars['Boolean']['output'];
  /** The place. */
  place: Place;
  /** Whether the rules promised that it is open then. */
  promised: Scalars['Boolean']['output'];
  /** What was found against what was promised. */
  result: OpeningCheckResult;
};

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

/** Span that is open before, after, or both. */
export type OpeningDifferenceSpan = {
  __typename?: 'OpeningDifferenceSpan';
  /** How it differs. */
  difference: OpeningDifference;
  /** From. */
  from: Scalars['DateTime']['output'];
  /** To. */
  to: Scalars['DateTime']['output'];
};

/** Place whose opening differs from that of the others. */
export type OpeningExceptionInput = {
  /** Its opening. */
  opening: OpeningInput;
  /** The place, one of `placeIds`. */
  placeId: Scalars['ID']['input'];
};

/** How much is opened to the public in a division. */
export type OpeningFigures = {
  __typename?: 'OpeningFigures';
  /** The instant of `openNow`. */
  at: Scalars['DateTime']['output'];
  /** The same figures by the divisions in which the places lie, in the order of their codes; at most 40. Empty in a part. */
  byDivision: Array<OpeningFigures>;
  /** The division. */
  division: Division;
  /** Sports grounds that are opened. */
  grounds: Scalars['Int']['output'];
  /** Hours for which a place is open within the seven days from today on, in the mean of all places. */
  hoursPerWeek: Scalars['Float']['output'];
  /** Lots that are opened. */
  lots: Scalars['Int']['output'];
  /** Places that are open at this instant. */
  openNow: Scalars['Int']['output'];
  /** Parking spaces offered. */
  spaces: Scalars['Int']['output'];
  /** Units that open a place. */
  units: Scalars['Int']['output'];
  /** Places that somebody saw open within the last 30 days. */
  verified: Scalars['Int']['output'];
};

/** A unit's failure to open as promised, until it is put right (整改). */
export type OpeningFollowUp = {
  __typename?: 'OpeningFollowUp';
  /** What opened it. */
  cause: OpeningFollowUpCause;
  /** Checks it rests on. */
  checks: Scalars['Int']['output'];
  /** By when the unit is to have put it right. */
  dueAt: Scalars['DateTime']['output'];
  /** The day whose evening it is about. */
  evening: Scalars['Date']['output'];
  /** Opaque, prefixed `flw_`. */
  id: Scalars['ID']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Whether that moment has passed while the unit still has to act. */
  overdue: Scalars['Boolean']['output'];
  /** The place. */
  place: Place;
  /** Citizens' reports it rests on. */
  reports: Scalars['Int']['output'];
  /** How far it has come. */
  state: OpeningFollowUpState;
  /** What was done, in order of time; some dozens at most. */
  steps: Array<OpeningFollowUpStep>;
  /** The unit that is to put it right. */
  unit: Unit;
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

/** One step of a follow-up. */
export type OpeningFollowUpStep = {
  __typename?: 'OpeningFollowUpStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom; null when citizens' reports opened it. */
  by: Maybe<Person>;
  /** What was done. */
  step: OpeningFollowUpStepKind;
  /** What was said; may be empty. */
  text: Scalars['String']['output'];
};

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
  lines?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dated periods; at most 20 with those of the lines. */
  periods?: InputMaybe<Array<OpeningPeriodInput>>;
  /** Rules; at most 20 with those of the lines. */
  rules?: InputMaybe<Array<OpeningRuleInput>>;
};

/** Dated period: exactly one of `whole` and `eachDay`. */
export type OpeningPeriod = {
  __typename?: 'OpeningPeriod';
  /** Opens for the same hours on each day. */
  eachDay: Maybe<DailyPeriod>;
  /** The act that opened it once; null when it is part of a version. */
  id: Maybe<Scalars['ID']['output']>;
  /** When one may come and go. */
  movement: Movement;
  /** Name in both languages. */
  name: Maybe<LocalizedText>;
  /** Whether the rules stand back while it lasts; else it comes on top of them. */
  replacesRules: Scalars['Boolean']['output'];
  /** Opens once, without a break. */
  whole: Maybe<WholePeriod>;
};

/** Dated period: exactly one of `whole` and `eachDay`. */
export type OpeningPeriodInput = {
  /** Opens for the same hours on each day. */
  eachDay?: InputMaybe<DailyPeriodInput>;
  /** When one may come and go. */
  movement?: InputMaybe<MovementInput>;
  /** Name, each language up to 60 characters. */
  name?: InputMaybe<LocalizedTextInput>;
  /** Whether the rules stand back while it lasts. */
  replacesRules: Scalars['Boolean']['input'];
  /** Opens once, without a break. */
  whole?: InputMaybe<TimeWindowInput>;
};

/** One reading of a line: exactly one of rule, period and restriction. */
export type OpeningPhrase = {
  __typename?: 'OpeningPhrase';
  /** A dated period. */
  period: Maybe<OpeningPeriod>;
  /** Restriction of coming and going, for every rule and period of the notice that states none itself. */
  restriction: Maybe<Movement>;
  /** A rule. */
  rule: Maybe<OpeningRule>;
  /** The reading as a line of its own, in both languages. */
  words: LocalizedText;
};

/** Page of places whose opening the caller may set or oversee. */
export type OpeningPlaceConnection = {
  __typename?: 'OpeningPlaceConnection';
  /** Places with their cursors. */
  edges: Array<OpeningPlaceEdge>;
  /** The places alone. */
  nodes: Array<Place>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** Place in the list of those whose opening the caller may set or oversee. */
export type OpeningPlaceEdge = {
  __typename?: 'OpeningPlaceEdge';
  /** Where the place stands. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** Policy of opening to the public (开放政策): what may differ from place to place and from year to year. A stay is judged by the policy of its day. */
export type OpeningPolicy = {
  __typename?: 'OpeningPolicy';
  /** The day it is asked for. */
  date: Scalars['Date']['output'];
  /** The division it is asked for. */
  division: Division;
  /** Every term; at most 60. */
  values: Array<OpeningPolicyValue>;
  /** What the division itself has set, latest day of effect first; at most 200. */
  versions: Array<OpeningPolicyVersion>;
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
  /** 一个网络地址一天最多反映 */
  | 'REPORTS_OF_ADDRESS_DAY'
  /** 一个网络地址一晚对一处最多反映 */
  | 'REPORTS_OF_PLACE_EVENING'
  /** 一晚几条反映转整改 */
  | 'REPORTS_TO_FOLLOW_UP'
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

/** One term of the policy. */
export type OpeningPolicyValue = {
  __typename?: 'OpeningPolicyValue';
  /** What each value from 0 on stands for, where the term is a choice; empty for all others. */
  choices: Array<LocalizedText>;
  /** Least value that may be set. */
  least: Scalars['Int']['output'];
  /** Greatest value that may be set. */
  most: Scalars['Int']['output'];
  /** Its name in both languages. */
  name: LocalizedText;
  /** Division that set it; null where the platform's standard holds. */
  setBy: Maybe<Division>;
  /** Which one. */
  term: OpeningPolicyTerm;
  /** What it is counted in. */
  unit: OpeningPolicyUnit;
  /** Its value. */
  value: Scalars['Int']['output'];
};

/** Value of one term. */
export type OpeningPolicyValueInput = {
  /** Which term, each once. */
  term: OpeningPolicyTerm;
  /** Its new value, inside the bounds of the term. */
  value: Scalars['Int']['input'];
};

/** What an authority has set from a day on. */
export type OpeningPolicyVersion = {
  __typename?: 'OpeningPolicyVersion';
  /** First day on which it holds. */
  effectiveFrom: Scalars['Date']['output'];
  /** When it was set. */
  setAt: Scalars['DateTime']['output'];
  /** Who set it; null when no longer known. */
  setBy: Maybe<Person>;
  /** Terms it sets; at most 60. */
  values: Array<OpeningPolicyValue>;
  /** What it rests on. */
  why: Scalars['String']['output'];
};

/** Preview of places that share their opening before and after. */
export type OpeningPreview = {
  __typename?: 'OpeningPreview';
  /** Minutes of these parts that open no longer. */
  closesMinutes: Scalars['Int']['output'];
  /** Booked slots of courts that would be cancelled, because their ground would not be open any more for the whole of them. */
  courtBookingsTouched: Scalars['Int']['output'];
  /** Places among them that keep the rules their unit set, unless `includeOwn` is said. */
  keepOwn: Array<Place>;
  /** Minutes of these parts that open newly. */
  opensMinutes: Scalars['Int']['output'];
  /** The coming 28 days, then the next three public holidays. */
  parts: Array<OpeningPreviewPart>;
  /** The places; at most 100. */
  places: Array<Place>;
  /** Reservations of the coming 28 days that would be cancelled, because the stay would not lie inside an open window any more. */
  reservationsTouched: Scalars['Int']['output'];
  /** What deserves a second look. */
  warnings: Array<OpeningWarning>;
  /** The rules after the change in words, in both languages; at most 80. */
  words: Array<LocalizedText>;
};

/** Days looked at: the coming 28, or those around a public holiday. */
export type OpeningPreviewPart = {
  __typename?: 'OpeningPreviewPart';
  /** Its days, in order; at most 40. */
  days: Array<CalendarDay>;
  /** Holiday it is about; null for the coming 28 days. */
  holiday: Maybe<LocalizedText>;
  /** What is open before or after, in order of time; at most 200. */
  spans: Array<OpeningDifferenceSpan>;
  /** Windows after the change that touch its days; at most 100. */
  windows: Array<OpenWindow>;
};

/** What a citizen met at a place (市民反映). */
export type OpeningReport = {
  __typename?: 'OpeningReport';
  /** When it was so. */
  at: Scalars['DateTime']['output'];
  /** Opaque, prefixed `rpt_`. */
  id: Scalars['ID']['output'];
  /** What was met. */
  kind: OpeningReportKind;
  /** Number for asking back; null for others than the authority, where none was given, and after some weeks. */
  phone: Maybe<Scalars['String']['output']>;
  /** The place. */
  place: Place;
  /** What the citizen wrote; may be empty. */
  text: Scalars['String']['output'];
  /** What it says against the promise of that moment. */
  verdict: OpeningReportVerdict;
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
  /** It was open, but people were turned away. */
  | 'TURNED_AWAY';

/** What a report says against the promise of that moment. */
export type OpeningReportVerdict =
  /** The place was promised to be open. */
  | 'AGAINST_PROMISE'
  /** Nothing was promised at that time. */
  | 'NOT_PROMISED'
  /** It says nothing about whether the place was open. */
  | 'UNCLEAR';

/** Rule of an opening: exactly one of the two. */
export type OpeningRule = {
  __typename?: 'OpeningRule';
  /** Opens once for a whole run of days. */
  break: Maybe<BreakRule>;
  /** Opens for some hours of each day it is about. */
  daily: Maybe<DailyRule>;
};

/** Rule of an opening. */
export type OpeningRuleInput =
  /** Opens once for a whole run of days. */
  { break: BreakRuleInput; daily?: never; }
  |  /** Opens for some hours of each day it is about. */
  { break?: never; daily: DailyRuleInput; };

/** Notice that an opening rests on. */
export type OpeningSource = {
  __typename?: 'OpeningSource';
  /** Day of publication. */
  date: Maybe<Scalars['Date']['output']>;
  /** Its number (文号). */
  number: Maybe<Scalars['String']['output']>;
  /** Where it is published. */
  url: Maybe<Scalars['String']['output']>;
};

/** Notice that an opening rests on. */
export type OpeningSourceInput = {
  /** Day of publication. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Its number (文号), up to 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Where it is published, https. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** One step of an explanation. */
export type OpeningStep = {
  __typename?: 'OpeningStep';
  /** Whether the answer hangs on it: a step set aside by a later one does not decide. */
  decides: Scalars['Boolean']['output'];
  /** What it is about. */
  kind: OpeningStepKind;
  /** The step in words, in both languages. */
  words: LocalizedText;
};

/** What a step of an explanation is about. */
export type OpeningStepKind =
  /** A closure. */
  | 'CLOSURE'
  /** Kind of the day, with the name of its holiday. */
  | 'DAY'
  /** Hours in which nobody comes in or nothing moves. */
  | 'MOVEMENT'
  /** Nothing opens this instant. */
  | 'NOTHING_OPENS'
  /** An announced period that opens this instant. */
  | 'PERIOD'
  /** A rule that opens this instant. */
  | 'RULE'
  /** A period that sets the rules aside. */
  | 'RULES_STAND_BACK';

/** Opening that a city has really published. */
export type OpeningTemplate = {
  __typename?: 'OpeningTemplate';
  /** City that published it, in both languages. */
  city: LocalizedText;
  /** What it says beside the hours, in both languages; at most 6. */
  facts: Array<LocalizedText>;
  /** Its name in the list. */
  id: Scalars['ID']['output'];
  /** Lots or grounds. */
  kind: PlaceKind;
  /** The opening. Dated periods keep their dates and are to be changed. */
  opening: Opening;
  /** Day of publication, or its year and month. */
  published: Scalars['String']['output'];
  /** Title, in both languages. */
  title: LocalizedText;
};

/** Opening of a place from a day on. */
export type OpeningVersion = {
  __typename?: 'OpeningVersion';
  /** First day; null when it held from the beginning. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Last day; null while no later version follows. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** The act that set it, prefixed `opc_`; the same on all places set at once. Null for what stood there before anything was set. */
  id: Maybe<Scalars['ID']['output']>;
  /** The same as lines that `lines` of `OpeningInput` takes back, in Chinese and English; at most 40. */
  lines: Array<LocalizedText>;
  /** Whether the unit set it for its own places, so that a notice of an authority leaves them out unless it says otherwise. */
  own: Scalars['Boolean']['output'];
  /** Its dated periods; at most 20. */
  periods: Array<OpeningPeriod>;
  /** Why it was set. */
  reason: Maybe<Scalars['String']['output']>;
  /** Its rules; at most 20. */
  rules: Array<OpeningRule>;
  /** When it was set. */
  setAt: Maybe<Scalars['DateTime']['output']>;
  /** Who set it; null for what stood there before, or when no longer known. */
  setBy: Maybe<Person>;
  /** The notice it rests on. */
  source: Maybe<OpeningSource>;
  /** Where it stands today. */
  state: OpeningVersionState;
  /** Title of the notice. */
  title: Maybe<LocalizedText>;
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

/** What deserves a second look. */
export type OpeningWarning = {
  __typename?: 'OpeningWarning';
  /** The first instant it is about; null when it is about all. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** What it is. */
  kind: OpeningWarningKind;
  /** In words, in both languages. */
  words: LocalizedText;
};

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

/** A division's opening to the public in one month. */
export type OpeningWatch = {
  __typename?: 'OpeningWatch';
  /** The division. */
  division: Division;
  /** Follow-ups that go on, and those of the month; at most 200. */
  followUps: Array<OpeningFollowUp>;
  /** Each place, units together. */
  places: OpeningWatchPlaceConnection;
  /** Citizens' reports of the month, the latest first; at most 200. */
  reports: Array<OpeningReport>;
  /** Figures as cities report them. */
  totals: OpeningWatchTotals;
  /** Each unit that opens something, by name. */
  units: OpeningWatchUnitConnection;
};


/** A division's opening to the public in one month. */
export type OpeningWatchPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A division's opening to the public in one month. */
export type OpeningWatchUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One place in one month. */
export type OpeningWatchPlace = {
  __typename?: 'OpeningWatchPlace';
  /** Those of them that were used. */
  arrivals: Scalars['Int']['output'];
  /** Checks that found it closed though promised. */
  broken: Scalars['Int']['output'];
  /** Checks of the month. */
  checks: Scalars['Int']['output'];
  /** Checks that found it open as promised. */
  kept: Scalars['Int']['output'];
  /** Kept promises among those looked at, per cent; null when nothing was looked at. */
  openingRate: Maybe<Scalars['Int']['output']>;
  /** The place. */
  place: Place;
  /** Citizens' reports. */
  reports: Scalars['Int']['output'];
  /** Stays and court slots reserved for the month, without those cancelled. */
  reservations: Scalars['Int']['output'];
};

/** Page of places of the division. */
export type OpeningWatchPlaceConnection = {
  __typename?: 'OpeningWatchPlaceConnection';
  /** Places with their cursors. */
  edges: Array<OpeningWatchPlaceEdge>;
  /** The places alone. */
  nodes: Array<OpeningWatchPlace>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Place among those of the division. */
export type OpeningWatchPlaceEdge = {
  __typename?: 'OpeningWatchPlaceEdge';
  /** Where the place stands. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: OpeningWatchPlace;
};

/** Figures of opening as cities report them: so many units with so many spaces. */
export type OpeningWatchTotals = {
  __typename?: 'OpeningWatchTotals';
  /** Those of them that were used. */
  arrivals: Scalars['Int']['output'];
  /** Checks that found it closed though promised. */
  broken: Scalars['Int']['output'];
  /** Checks of the month. */
  checks: Scalars['Int']['output'];
  /** Courts on them. */
  courts: Scalars['Int']['output'];
  /** Units that open sports grounds. */
  groundUnits: Scalars['Int']['output'];
  /** Sports grounds. */
  grounds: Scalars['Int']['output'];
  /** Checks that found a place open as promised. */
  kept: Scalars['Int']['output'];
  /** Units that open parking spaces. */
  lotUnits: Scalars['Int']['output'];
  /** Parking lots. */
  lots: Scalars['Int']['output'];
  /** Places that no check has ever found open. */
  neverVerified: Scalars['Int']['output'];
  /** Kept promises among those looked at, per cent; null when nothing was looked at. */
  openingRate: Maybe<Scalars['Int']['output']>;
  /** Citizens' reports. */
  reports: Scalars['Int']['output'];
  /** Stays and court slots reserved for the month, without those cancelled. */
  reservations: Scalars['Int']['output'];
  /** Parking spaces offered. */
  spaces: Scalars['Int']['output'];
  /** Places without a check in the month. */
  unchecked: Scalars['Int']['output'];
  /** Units that open something. */
  units: Scalars['Int']['output'];
};

/** One unit in one month. */
export type OpeningWatchUnit = {
  __typename?: 'OpeningWatchUnit';
  /** The figures of its places. */
  totals: OpeningWatchTotals;
  /** The unit. */
  unit: Unit;
};

/** Page of units that open something. */
export type OpeningWatchUnitConnection = {
  __typename?: 'OpeningWatchUnitConnection';
  /** Units with their cursors. */
  edges: Array<OpeningWatchUnitEdge>;
  /** The units alone. */
  nodes: Array<OpeningWatchUnit>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Unit among those that open something. */
export type OpeningWatchUnitEdge = {
  __typename?: 'OpeningWatchUnitEdge';
  /** Where the unit stands. */
  cursor: Scalars['String']['output'];
  /** The unit. */
  node: OpeningWatchUnit;
};

/** One thing that the caller's list and ours say differently. */
export type OrderDifference = {
  __typename?: 'OrderDifference';
  /** What differs. */
  difference: OrderDifferenceKind;
  /** The order as we have it; null when we have none. */
  here: Maybe<ReconciledOrder>;
  /** The order. */
  orderId: Scalars['ID']['output'];
  /** The order as the caller has it; null when the list lacks it. */
  there: Maybe<ReconciledOrder>;
};

/** What two lists of orders say differently. */
export type OrderDifferenceKind =
  /** It does not cost what the caller says. */
  | 'AMOUNT_DIFFERS'
  /** We know no such order of the caller's. */
  | 'MISSING_HERE'
  /** The caller's list lacks it. */
  | 'MISSING_THERE'
  /** It does not stand where the caller says. */
  | 'STATE_DIFFERS';

/** What an order says of a vehicle that is borrowed. */
export type OrderLending = {
  __typename?: 'OrderLending';
  /** What it gets for the trip; null before return. */
  amount: Maybe<Money>;
  /** Who hands over the key; null when the unit has said nothing. */
  keyKeeper: Maybe<Scalars['String']['output']>;
  /** What that unit gets for a kilometre, fuel and wear included (包干), as it stood when it was dispatched. */
  perKm: Money;
  /** Unit whose vehicle it is. */
  unit: Unit;
};

/** An order as the dispatcher saw it. */
export type OrderSeenInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Its revision as you saw it. */
  revision: Scalars['Int']['input'];
};

/** Vehicle that stayed beyond the end of the open window and the grace. */
export type Overstay = {
  __typename?: 'Overstay';
  /** When it came in. */
  enteredAt: Scalars['DateTime']['output'];
  /** Opaque, prefixed `ovs_`. */
  id: Scalars['ID']['output'];
  /** By when it should have left. */
  leaveBy: Scalars['DateTime']['output'];
  /** When it left; null while it is still there. */
  leftAt: Maybe<Scalars['DateTime']['output']>;
  /** The lot. */
  place: Place;
  /** The plate: whole for people of the unit, its middle hidden for others. */
  plate: Scalars['String']['output'];
};

/** Page of overstays. */
export type OverstayConnection = {
  __typename?: 'OverstayConnection';
  /** Overstays with their cursors. */
  edges: Array<OverstayEdge>;
  /** The overstays alone. */
  nodes: Array<Overstay>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Overstay at its place in a list. */
export type OverstayEdge = {
  __typename?: 'OverstayEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The overstay. */
  node: Overstay;
};

/** Position inside a list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry of this page; pass it as `after`. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more entries follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries came before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of this page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** Spaces (停车位) of a lot. */
export type ParkingSpaces = {
  __typename?: 'ParkingSpaces';
  /** Of these accessible. */
  accessible: Scalars['Int']['output'];
  /** Of these with a charger. */
  charging: Scalars['Int']['output'];
  /** Of all kept for official use. */
  kept: Scalars['Int']['output'];
  /** Spaces offered to the public. */
  offered: Scalars['Int']['output'];
  /** Of all out of service. */
  outOfService: Scalars['Int']['output'];
  /** All spaces: those offered, kept and out of service. */
  total: Scalars['Int']['output'];
};

/** How far a partner and the authority have come. */
export type PartnerState =
  /** It has applied; the authority has yet to decide. */
  | 'APPLIED'
  /** The authority has declined it. */
  | 'DECLINED'
  /** It works for the authority no more. */
  | 'ENDED'
  /** It is engaged: its agreement says for what and until when. */
  | 'ENGAGED'
  /** Nothing new is published, held or confirmed; what is under way goes on to its end. */
  | 'SUSPENDED';

/** Person who works on the platform. */
export type Person = Node & {
  __typename?: 'Person';
  /** Opaque, prefixed `psn_`. */
  id: Scalars['ID']['output'];
  /** Name as colleagues know it. */
  name: Scalars['String']['output'];
  /** Roles held. */
  roles: Array<Role>;
  /** Unit the person belongs to. */
  unit: Unit;
};

/** Where a line stopped being understood. */
export type PhraseTrouble = {
  __typename?: 'PhraseTrouble';
  /** The nearest example of a line that is understood. */
  example: Scalars['String']['output'];
  /** What was expected there, in both languages. */
  expected: LocalizedText;
  /** Characters understood before it. */
  offset: Scalars['Int']['output'];
};

/** Government lot or sports ground that is open to the public at set times (错时开放). */
export type Place = Node & {
  __typename?: 'Place';
  /** Street address in both languages. */
  address: LocalizedText;
  /** Telephone for complaints. */
  complaintsTelephone: Scalars['String']['output'];
  /** Courts of a ground; empty for a lot; at most 20. */
  courts: Array<Court>;
  /** Metres from the point asked about, as the crow flies; null when no point was given. */
  distanceMetres: Maybe<Scalars['Int']['output']>;
  /** Division it lies in. */
  divisionCode: Scalars['DivisionCode']['output'];
  /** Why it is open or closed at an instant, step by step in the order of deciding; at most 40. */
  explain: Array<OpeningStep>;
  /** Gates with what they serve for; at most 10. */
  gates: Array<Gate>;
  /** Opaque, prefixed `plc_`. */
  id: Scalars['ID']['output'];
  /** Lot or ground. */
  kind: PlaceKind;
  /** Last day on which someone saw that it really was open. */
  lastVerifiedOpenOn: Maybe<Scalars['Date']['output']>;
  /** Where it is, WGS-84. */
  location: GeoPoint;
  /** Name in both languages. */
  name: LocalizedText;
  /** How full a lot is at this moment, whatever instant the list was asked about; null for a ground. */
  occupancy: Maybe<Occupancy>;
  /** State at one instant. */
  openState: OpenState;
  /** Windows in which it is open, joined, that touch the days from `from` on; at most 100. */
  openWindows: Array<OpenWindow>;
  /** How its opening stands, for those who set or oversee it; null for others. */
  opening: Maybe<PlaceOpening>;
  /** Opening rules, dated periods and closures as data. */
  openingData: Scalars['OpeningData']['output'];
  /** The opening rules in words, in both languages; at most 20. */
  openingRules: Array<LocalizedText>;
  /** How to register before entry, in both languages. */
  registration: LocalizedText;
  /** Spaces of a lot; null for a ground. */
  spaces: Maybe<ParkingSpaces>;
  /** Name of the unit that opens it. */
  unitName: LocalizedText;
  /** Which vehicles may enter; null for a ground. */
  vehicleLimits: Maybe<VehicleLimits>;
};


/** Government lot or sports ground that is open to the public at set times (错时开放). */
export type PlaceExplainArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Government lot or sports ground that is open to the public at set times (错时开放). */
export type PlaceOpenStateArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Government lot or sports ground that is open to the public at set times (错时开放). */
export type PlaceOpenWindowsArgs = {
  days: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** What an act on several places can refuse of one of them. */
export type PlaceActErrorCode =
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

/** What became of one place in an act on several. */
export type PlaceActItem = {
  __typename?: 'PlaceActItem';
  /** What became of it. */
  outcome: PlaceOutcome;
  /** The place as it stands now; null when it was refused. */
  place: Maybe<Place>;
  /** The place that was named. */
  placeId: Scalars['ID']['output'];
  /** All refusals of this place. */
  userErrors: Array<PlaceActUserError>;
};

/** Refusal of one place in an act on several. */
export type PlaceActUserError = UserError & {
  __typename?: 'PlaceActUserError';
  /** Machine-readable cause. */
  code: PlaceActErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The instant the answer is about. */
  at: Scalars['DateTime']['output'];
  /** Kind of its day. */
  dayKind: DayKind;
  /** Places with their cursors. */
  edges: Array<PlaceEdge>;
  /** The places alone. */
  nodes: Array<Place>;
  /** How many of them are open at the asked instant. */
  openCount: Scalars['Int']['output'];
  /** Spaces offered by those that are open; 0 for grounds. */
  openSpaces: Scalars['Int']['output'];
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** True while the kind of its day is only derived. */
  provisional: Scalars['Boolean']['output'];
  /** How many places match. */
  totalCount: Scalars['Int']['output'];
};

/** Booked slot as people of the ground see it: no name and no whole number. */
export type PlaceCourtBooking = {
  __typename?: 'PlaceCourtBooking';
  /** When they came; null when nobody has noted it. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who or what ended it, of which its people were told by message; null unless it was cancelled. */
  cancelCause: Maybe<CourtCancelCause>;
  /** The club, when it is one date of a series; null else. */
  club: Maybe<Scalars['String']['output']>;
  /** The court. */
  courtId: Scalars['ID']['output'];
  /** Name of the court in both languages. */
  courtName: LocalizedText;
  /** Telephone of its holder, its middle hidden; null once it is forgotten. */
  holder: Maybe<Scalars['String']['output']>;
  /** Opaque, prefixed `cbk_`. */
  id: Scalars['ID']['output'];
  /** Fewest players. */
  minimumPlayers: Scalars['Int']['output'];
  /** All who come. */
  players: Scalars['Int']['output'];
  /** Where it stands. */
  state: CourtBookingState;
  /** From when to when. */
  window: TimeWindow;
};

/** Weekly series of slots for a club, as people of the ground see it. */
export type PlaceCourtSeries = {
  __typename?: 'PlaceCourtSeries';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** The club. */
  club: Scalars['String']['output'];
  /** Name of the court in both languages. */
  courtName: LocalizedText;
  /** Its dates; those left out, and why, among them. */
  dates: Array<CourtSeriesDate>;
  /** Opaque, prefixed `cse_`. */
  id: Scalars['ID']['output'];
  /** What the manager should know; null when nothing was said. */
  note: Maybe<Scalars['String']['output']>;
  /** People who come. */
  people: Scalars['Int']['output'];
  /** Name of the ground in both languages. */
  placeName: LocalizedText;
  /** What whoever decided said; null when he said nothing or nobody has decided. */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: CourtSeriesState;
  /** How many weeks. */
  weeks: Scalars['Int']['output'];
  /** The first slot. */
  window: TimeWindow;
};

/** Place at its place in a list. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where the place stands. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** What a place must offer to be listed. */
export type PlaceFilter = {
  /** Only with accessible spaces. */
  accessible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only with charging spaces. */
  charging?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only places open at the asked instant (and until the end of the stay). */
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only grounds that take at least so many people at once. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** Only grounds for this sport. */
  sport?: InputMaybe<Sport>;
  /** Only places whose name, unit, address or district contains each word of this text: in Chinese, in English, in pinyin (tianyuanqu) or by initials (tyq). */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Height of the vehicle in centimetres: lots with a lower limit are left out. */
  vehicleHeightCm?: InputMaybe<Scalars['Int']['input']>;
  /** Seats of the vehicle: lots with a lower limit are left out. */
  vehicleSeats?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of place is opened. */
export type PlaceKind =
  /** 停车场 */
  | 'PARKING_LOT'
  /** 运动场 */
  | 'SPORTS_GROUND';

/** Opening of a place as its unit and authorities see it. */
export type PlaceOpening = {
  __typename?: 'PlaceOpening';
  /** Closures that are not over, by their beginning; at most 20. */
  closures: Array<TemporaryClosure>;
  /** Whether the caller may change it, or only see it. */
  mayChange: Scalars['Boolean']['output'];
  /** Periods opened once that are not over, by their beginning; at most 20. */
  periods: Array<OpeningPeriod>;
  /** Counts the changes of the place; acts that overwrite facts name the one that was seen. */
  revision: Scalars['Int']['output'];
  /** Unit that opens the place. */
  unit: Unit;
  /** Versions by their day of effect, the one in force and those to come first of all; withdrawn and past ones follow; at most 40. */
  versions: Array<OpeningVersion>;
  /** Rules, periods and closures in words as the public reads them; at most 80. */
  words: Array<LocalizedText>;
};

/** What became of one place in an act on several. */
export type PlaceOutcome =
  /** Done, now or by the same call before. */
  | 'DONE'
  /** Left as it is: its unit has set rules of its own. */
  | 'KEPT_OWN'
  /** Refused; see `userErrors`. */
  | 'REFUSED';

/** Reserved space as people of the place see it: no name, no number, and of the plate only its ends. */
export type PlaceReservation = {
  __typename?: 'PlaceReservation';
  /** When the vehicle came; null when nobody has noted it. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who or what ended it before its time, of which its holder was told by message; null unless it was cancelled. */
  cancelCause: Maybe<ReservationCancelCause>;
  /** Opaque, prefixed `rsv_`. */
  id: Scalars['ID']['output'];
  /** By then it must have left in any case. */
  leaveBy: Scalars['DateTime']['output'];
  /** Plate, its middle hidden; null once it is forgotten. */
  plate: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: ReservationState;
  /** From arrival to departure. */
  window: TimeWindow;
  /** Wish for a kind of space; null when there is none. */
  wish: Maybe<SpaceWish>;
};

/** Use of a place in a month: reserved stays of a lot, booked slots of a ground; those that were cancelled are not counted. */
export type PlaceUse = {
  __typename?: 'PlaceUse';
  /** Those that came. */
  arrivals: Scalars['Int']['output'];
  /** Stays or slots in each hour of the day, from midnight on; 24 numbers. */
  hours: Array<Scalars['Int']['output']>;
  /** Those that did not come. */
  noShows: Scalars['Int']['output'];
  /** Reserved stays or booked slots, by the day they begin. */
  reservations: Scalars['Int']['output'];
};

/** What a change would come to. */
export type PlannedChange = {
  __typename?: 'PlannedChange';
  /** Fields that would change. */
  changed: Array<TripField>;
  /** Whether the request would have to be approved anew. */
  newApproval: Scalars['Boolean']['output'];
  /** Why it would be refused; empty when it would be made. */
  problems: Array<ChangeVehicleRequestUserError>;
};

/** Invitation to share a car (拼车): one car is sent only when all sides accept. */
export type Pooling = Node & {
  __typename?: 'Pooling';
  /** From here on nobody can accept any more. */
  answerBy: Scalars['DateTime']['output'];
  /** Opaque, prefixed `pol_`. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  invitedAt: Scalars['DateTime']['output'];
  /** The requests that would ride together; 2 to 4. */
  sides: Array<PoolingSide>;
  /** Where it stands. */
  state: PoolingState;
};

/** One of the requests of an invitation, as the other sides may know it. */
export type PoolingSide = {
  __typename?: 'PoolingSide';
  /** What its requester said; null while he has not answered. */
  accepted: Maybe<Scalars['Boolean']['output']>;
  /** Where to. */
  destination: Scalars['String']['output'];
  /** Passengers. */
  passengers: Scalars['Int']['output'];
  /** Where passengers get in. */
  pickUp: Scalars['String']['output'];
  /** The request itself; null for who may not see it. */
  request: Maybe<VehicleRequest>;
  /** For which unit. */
  unit: Unit;
  /** From departure to return. */
  window: TimeWindow;
};

/** Where an invitation to share a car stands. */
export type PoolingState =
  /** 各方同意 */
  | 'AGREED'
  /** 已谢绝 */
  | 'DECLINED'
  /** 一方退出，各自派车 */
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
  effectiveFrom: Scalars['Date']['input'];
  /** Places with an opening of their own. */
  exceptions?: InputMaybe<Array<OpeningExceptionInput>>;
  /** The opening of all of them. */
  opening: OpeningInput;
  /** Places, 1 to 100. */
  placeIds: Array<Scalars['ID']['input']>;
};

/** Answer of `previewOpening`. */
export type PreviewOpeningPayload = {
  __typename?: 'PreviewOpeningPayload';
  /** One for all places that share their opening before and after; empty when refused. */
  previews: Array<OpeningPreview>;
  /** All refusals at once; empty when done. */
  userErrors: Array<PreviewOpeningUserError>;
};

/** Refusal of `previewOpening`. */
export type PreviewOpeningUserError = UserError & {
  __typename?: 'PreviewOpeningUserError';
  /** Machine-readable cause. */
  code: PreviewOpeningErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `proposePooling` can refuse. */
export type ProposePoolingErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** They cannot share a car: destination, time, purpose or number of people do not fit. */
  | 'NOT_POOLABLE'
  /** One of them is bound by another invitation. */
  | 'POOLED_ALREADY'
  /** Not two to four different requests. */
  | 'REQUESTS_INVALID'
  /** A request is not there, or not of the caller's centre. */
  | 'REQUEST_NOT_FOUND'
  /** One of them does not wait for dispatch. */
  | 'STATE_NOT_ALLOWED'
  /** The database is busy or a request has just changed; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `proposePooling`. */
export type ProposePoolingInput = {
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Two to four approved requests of the caller's centre, each once. */
  requestIds: Array<Scalars['ID']['input']>;
};

/** Answer of `proposePooling`. */
export type ProposePoolingPayload = {
  __typename?: 'ProposePoolingPayload';
  /** The invitation; null when refused. */
  pooling: Maybe<Pooling>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ProposePoolingUserError>;
};

/** Refusal of `proposePooling`. */
export type ProposePoolingUserError = UserError & {
  __typename?: 'ProposePoolingUserError';
  /** Machine-readable cause. */
  code: ProposePoolingErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What may be asked; nothing of it changes anything. */
export type Query = {
  __typename?: 'Query';
  /** Approval chain (审批流程) of a unit; null when it is not the caller's to see. */
  approvalChain: Maybe<ApprovalChain>;
  /** Steps that a sample trip would go through; none when the rules could not be set. */
  approvalPreview: Array<ApprovalChainStep>;
  /** Requests that wait for approval by the own unit and concern the caller, earliest window first; a page may hold fewer than asked for. A manager sees them all, others those with a step of theirs or of whom they stand in for; what was missed today or yesterday is among them. */
  approvalsWaiting: VehicleRequestConnection;
  /** What could take a request or an order, each with the answer that the act itself would give: a look before anything is changed. Null when it is not the caller's. */
  assignmentOptions: Maybe<AssignmentOptions>;
  /** What was ever written to one object, newest first. */
  auditRecords: AuditRecordConnection;
  /** Plates and people that are banned now with a strike at a place the caller looks after, the longest ban first; at most some hundreds. */
  bans: Array<Ban>;
  /** What holds for bookings in a division on a day: its own policy over those of the divisions above it; null when there is no such division. */
  bookingPolicy: Maybe<BookingPolicy>;
  /** The days of a span with their kind; at most 366 of them. */
  calendarDays: Array<CalendarDay>;
  /** Whether a vehicle may come in or go out now, and why; null when the lot is not the caller's, or neither plate nor code is given. It keeps no space: `admitVehicle` does. Ask by POST: a plate belongs in no address. */
  checkPlate: Maybe<GateCheck>;
  /** The citizen on whose device a token was made; null when the token is none, or is none any more. Ask by POST: the token is a secret. */
  citizen: Maybe<Citizen>;
  /** How many booked slots of courts a closure of these grounds would cancel; those of other people's grounds count for nothing. */
  courtBookingsInWay: Scalars['Int']['output'];
  /** Slots of the courts of a ground on a day, free or taken; null where there is no ground. Nothing personal is in it. */
  courtDay: Maybe<CourtDay>;
  /** The booking that a shared link invites to; null when the link is none. */
  courtInvitation: Maybe<CourtInvitation>;
  /** What could not be delivered and was given up, the latest first. */
  deadLetters: WebhookDeliveryConnection;
  /** Who stands in for approvers of the own unit today or later, in the order of first days; at most 100. */
  deputyAppointments: Array<DeputyAppointment>;
  /** The day of the caller's vehicle service centre: requests that wait beside the timeline of vehicles and drivers. */
  dispatchBoard: Maybe<DispatchBoard>;
  /** One division by its code; null when the platform does not serve it. */
  division: Maybe<Division>;
  /** Figures of a division and everything below it. */
  divisionFigures: Maybe<DivisionFigures>;
  /** Divisions (行政区划) directly below one, or the provinces; at most 100. */
  divisions: Array<Division>;
  /** Driving licences that a unit has seen, for its managers; others of the unit see their own. At most 500. */
  drivingLicences: Array<DrivingLicence>;
  /** Events of the caller's centre, latest first; for authorities and supervisors those of a centre in their jurisdiction. */
  emergencies: EmergencyConnection;
  /** Events of the caller's jurisdiction that wait for approval and whose time has not passed, due first. */
  emergenciesToApprove: EmergencyConnection;
  /** People of a unit that the caller's centre serves, who may call for vehicles; none of other units. */
  emergencyCallers: Array<Person>;
  /** What a call would find now, chosen as `dispatchEmergency` chooses; nothing is written. Null when the call makes no sense. */
  emergencyPreview: Maybe<EmergencyPreview>;
  /** Everything that is kept about the citizen, as JSON text; null when the token is none. Ask by POST: the token is a secret. */
  exportMyData: Maybe<Scalars['String']['output']>;
  /** Vehicles of a fleet by plate, without those disposed of; none when the fleet is not the caller's to look after. */
  fleetVehicles: VehicleConnection;
  /** Vehicles that could serve a trip, best first: own unit before the platform's pool. What is listed as available can be booked. */
  freeVehicles: VehicleOfferConnection;
  /** Gate clients (闸机) of a unit, revoked ones last; at most 100. Empty when the unit is not the caller's to look after. */
  gateClients: Array<GateClient>;
  /** Reservations of a lot in the coming 24 hours, for its gate to keep in case the connection breaks; null when the lot is not the caller's. Plates and codes are in it as hashes only. Ask by POST. */
  gateList: Maybe<GateList>;
  /** Public key (Ed25519, PEM) by which a gate knows that a list comes from the platform. */
  gateListKey: Scalars['String']['output'];
  /** Lots of a unit, to keep their gates or register these; at most 20. Empty when the unit is neither the caller's own nor in the jurisdiction. */
  gateLots: Array<Place>;
  /** What the caller may look at as an inspector: routes, re-checks, all places. */
  inspectionDuty: InspectionDuty;
  /** The caller's calendar of own bookings; null when he has none. */
  myCalendarFeed: Maybe<CalendarFeed>;
  /** What the citizen on whose device a token was made has booked, joined, waits for and has asked for; null when the token is none. Ask by POST: the token is a secret. */
  myCourts: Maybe<MyCourts>;
  /** Orders of a day that the caller drives, earliest first; at most 50. */
  myDriving: Array<DispatchOrder>;
  /** Follow-ups of the caller's own unit within a year, those that wait for it first; at most 100. */
  myFollowUps: Array<OpeningFollowUp>;
  /** Notices (通知) of the caller, newest first; each is kept for 90 days. */
  myNotices: NoticeConnection;
  /** The caller's own rental orders, the latest first. */
  myRentalOrders: RentalOrderConnection;
  /** Reservations of the citizen on whose device a token was made, the latest stay first, at most some dozens; null when the token is none. Ask by POST: the token is a secret. */
  myReservations: Maybe<Array<Reservation>>;
  /** Own drafts of requests, the latest first; at most 20 are kept. */
  myVehicleRequestDrafts: Array<VehicleRequestDraft>;
  /** Own requests, latest window first. */
  myVehicleRequests: VehicleRequestConnection;
  /** Any main noun by its id; null when absent or not yours. */
  node: Maybe<Node>;
  /** How much is opened to the public in a city or county; null when there is none of this code. The facts themselves are open data: see API.md. */
  openingFigures: Maybe<OpeningFigures>;
  /** What was done to the opening of a place, latest first: who, when, before and after, why. Null when there is no such place or it is not the caller's. */
  openingHistory: Maybe<OpeningChangeConnection>;
  /** Inspectors who may be sent to places of a division; at most 200. */
  openingInspectors: Array<Person>;
  /** Places of a division whose opening the caller may set or oversee, by name: a manager those of the own unit, an authority or supervisor those of the jurisdiction. */
  openingPlaces: OpeningPlaceConnection;
  /** What holds for the opening to the public in a division on a day: its own policy over those of the divisions above it; null when there is no such division. */
  openingPolicy: Maybe<OpeningPolicy>;
  /** Openings of notices that cities have really published, to begin from; at most 20. */
  openingTemplates: Array<OpeningTemplate>;
  /** Promise against reality (巡查督查): a division's places in one month; null when it is not the caller's to see. */
  openingWatch: Maybe<OpeningWatch>;
  /** What happened to the caller's orders, and to what belongs to them, in the order in which it happened. Ask again with the last cursor seen: nothing is left out, and of one order nothing comes before what went before it. */
  orderEvents: RentalEventConnection;
  /** The caller's orders that begin at an instant or later, the earliest first, to hold one's own against. */
  ordersSince: ReconciledOrderConnection;
  /** Orders of the own service centre whose vehicles should be back, overdue longest first; at most 100. */
  overdueOrders: Array<DispatchOrder>;
  /** Vehicles that stayed too long at the lots of a unit (超时停放), the latest first; null when they are not the caller's to see. */
  overstays: Maybe<OverstayConnection>;
  /** Rental orders of the calling partner, the latest first. */
  partnerRentalOrders: RentalOrderConnection;
  /** Statements of the partner that asks, the latest month first. */
  partnerStatements: RentalStatementConnection;
  /** One lot or ground; null when there is none of this id. */
  place: Maybe<Place>;
  /** Booked slots of a ground on a day, in the order of their beginning; empty for a ground of others; at most some hundreds. */
  placeCourtBookings: Array<PlaceCourtBooking>;
  /** Series that clubs ask for at a ground, the latest asked first, at most 50; empty for a ground of others. */
  placeCourtSeries: Array<PlaceCourtSeries>;
  /** Reservations of a place that touch a day, in the order of their beginning; empty for a place of others; at most some hundreds. */
  placeReservations: Array<PlaceReservation>;
  /** How a place was used in a month; null when it is not the caller's to see. */
  placeUse: Maybe<PlaceUse>;
  /** Lots or grounds of a city that are open to the public: first those open for the whole stay, then those to be left before its end, then closed ones; the nearest first among equals. */
  places: PlaceConnection;
  /** Waiting requests that could share a car with one: same destination, about the same time; nearest in time first, at most 20. */
  poolingCandidates: Array<VehicleRequest>;
  /** People of a unit who may be named as approvers or deputies; at most 500. */
  possibleApprovers: Array<Person>;
  /** What would change if an opening were set: nothing is written. */
  previewOpening: PreviewOpeningPayload;
  /** Cost of this operation and what is left of the caller's allowance. */
  rateLimit: RateLimit;
  /** Reads lines of a notice, each one rule, period or restriction, 1 to 40: what was understood, or where understanding ended. The page does the same without asking. */
  readOpening: Array<ReadOpeningLine>;
  /** What the caller's list of orders and ours say differently; empty when they say the same. Reconcile a day by shorter windows that follow each other. */
  reconcileOrders: Array<OrderDifference>;
  /** Time-share cars that the caller could hold for a time, nearest first; at most 50. What is listed can be held. Empty when the time itself does not do. */
  rentalCars: Array<CarOffer>;
  /** On what terms a unit uses time-share cars, and what is left of its budget; null when it does not, or is not the caller's to see. */
  rentalMembership: Maybe<RentalMembership>;
  /** What holds for time-share and rented cars in a division on a day: its own policy over those of the divisions above it; null when there is no such division. */
  rentalPolicy: Maybe<RentalPolicy>;
  /** Statement (对账单) of a unit with a partner for a month; null when it is not the caller's to see. */
  rentalStatement: Maybe<RentalStatement>;
  /** Statements of a unit, the latest month first; null when they are not the caller's to see. */
  rentalStatements: Maybe<RentalStatementConnection>;
  /** The reservation behind what is shown at a gate; null when there is none at this place around now. */
  reservationByCode: Maybe<PlaceReservation>;
  /** What can be reserved at a lot in the coming days, by the hour; null where nothing can. */
  reservationOffer: Maybe<ReservationOffer>;
  /** How many reservations of spaces in the coming 28 days a closure of these places would cancel; those of other people's places count for nothing. */
  reservationsInWay: Scalars['Int']['output'];
  /** Open stations of a partner with free bays, nearest first; at most 50. */
  returnStations: Array<StationOffer>;
  /** Days a series would ask for and those it would skip, by the calendar of the own unit; writes nothing. */
  seriesDates: SeriesDates;
  /** Time-share stations (分时租赁站点) of a city, nearest first; at most 100. */
  stations: Array<Station>;
  /** Strikes that citizens have appealed against and the caller may decide on, longest waiting first; at most some hundreds. */
  strikeAppeals: Array<Strike>;
  /** All other strikes of a division at places the caller looks after, the latest first, until they are forgotten. */
  strikes: StrikeConnection;
  /** Suggested vehicles and drivers for what waits for a day: greedily, the most urgent and earliest request first takes what is best for it, so that no suggestion is in the way of another. With a request, the best three for it alone. */
  suggestAssignments: Array<AssignmentSuggestion>;
  /** Drivers and vehicles that could take over what is left of a trip; empty for those whom it does not concern. */
  takeOverOptions: TakeOverOptions;
  /** Which sources could serve a trip, in the order in which they are tried (双保障), each with its cost or the reasons why not; and ways to do without a car. */
  tripSources: TripSources;
  /** Rental orders of a unit, the latest first; null when they are not the caller's to see. */
  unitRentalOrders: Maybe<RentalOrderConnection>;
  /** Units that the caller's centre serves, by name; at most 500. */
  unitsServed: Array<Unit>;
  /** Blocks of a fleet that touch a window, earliest first, without cancelled ones; at most 500, none when the fleet is not the caller's to block. */
  vehicleBlocks: Array<VehicleBlock>;
  /** Bookings of a vehicle in a window of at most 60 days, earliest first; at most 100, none when the vehicle is not the caller's to block. */
  vehicleBookings: Array<Booking>;
  /** What a change of an own request would come to if it was sent now; null when the request is not yours. Writes nothing. */
  vehicleRequestChange: Maybe<PlannedChange>;
  /** The order behind a printed 派车单, for whoever holds the paper; null when there is none with this code. */
  verifyDispatchOrder: Maybe<DispatchOrderCheck>;
  /** Who is asking: null without sign-in. */
  viewer: Maybe<Viewer>;
  /** Cases (案件) of a division and those below it, latest first; none outside the caller's jurisdiction. */
  violationCases: ViolationCaseConnection;
  /** What was sent to an endpoint within 90 days, the latest first; null when the caller has no such endpoint. */
  webhookDeliveries: Maybe<WebhookDeliveryConnection>;
  /** Addresses to which the caller has its events sent, the oldest first; at most 5. */
  webhookEndpoints: Array<WebhookEndpoint>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryApprovalChainArgs = {
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryApprovalPreviewArgs = {
  input: ApprovalPreviewInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryApprovalsWaitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryAssignmentOptionsArgs = {
  for: AssignmentSubject;
  passengers?: InputMaybe<Scalars['Int']['input']>;
  window?: InputMaybe<TimeWindowInput>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryAuditRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  of: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryBansArgs = {
  division: Scalars['DivisionCode']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryBookingPolicyArgs = {
  date: Scalars['Date']['input'];
  division: Scalars['DivisionCode']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryCalendarDaysArgs = {
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryCheckPlateArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  direction: GateDirection;
  placeId: Scalars['ID']['input'];
  plate?: InputMaybe<Scalars['PlateNumber']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryCitizenArgs = {
  token: Scalars['String']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryCourtBookingsInWayArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  placeIds: Array<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryCourtDayArgs = {
  date: Scalars['Date']['input'];
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryCourtInvitationArgs = {
  bookingId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryDispatchBoardArgs = {
  date: Scalars['Date']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryDivisionArgs = {
  code: Scalars['DivisionCode']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryDivisionFiguresArgs = {
  division: Scalars['DivisionCode']['input'];
  month: Scalars['Date']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryDivisionsArgs = {
  of?: InputMaybe<Scalars['DivisionCode']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryDrivingLicencesArgs = {
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryEmergenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  centreId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryEmergenciesToApproveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryEmergencyCallersArgs = {
  unit: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryEmergencyPreviewArgs = {
  needs: Array<EmergencyNeedInput>;
  point?: InputMaybe<GeoPointInput>;
  window: TimeWindowInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryExportMyDataArgs = {
  token: Scalars['String']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryFleetVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryFreeVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  distanceKm?: InputMaybe<Scalars['Int']['input']>;
  driving: Driving;
  first: Scalars['Int']['input'];
  includeUnavailable: Scalars['Boolean']['input'];
  passengers: Scalars['Int']['input'];
  purpose: VehiclePurpose;
  requestId?: InputMaybe<Scalars['ID']['input']>;
  window: TimeWindowInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryGateClientsArgs = {
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryGateListArgs = {
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryGateLotsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryMyCourtsArgs = {
  token: Scalars['String']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryMyDrivingArgs = {
  date: Scalars['Date']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryMyNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unreadOnly: Scalars['Boolean']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryMyRentalOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryMyReservationsArgs = {
  token: Scalars['String']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryMyVehicleRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryOpeningFiguresArgs = {
  division: Scalars['DivisionCode']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryOpeningHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryOpeningInspectorsArgs = {
  division: Scalars['DivisionCode']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryOpeningPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
  kind?: InputMaybe<PlaceKind>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryOpeningPolicyArgs = {
  date: Scalars['Date']['input'];
  division: Scalars['DivisionCode']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryOpeningWatchArgs = {
  division: Scalars['DivisionCode']['input'];
  month: Scalars['Date']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryOrderEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryOrdersSinceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  since: Scalars['DateTime']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryOverstaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPartnerRentalOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPartnerStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPlaceCourtBookingsArgs = {
  date: Scalars['Date']['input'];
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPlaceCourtSeriesArgs = {
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPlaceReservationsArgs = {
  date: Scalars['Date']['input'];
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPlaceUseArgs = {
  month: Scalars['Date']['input'];
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<PlaceFilter>;
  first: Scalars['Int']['input'];
  kind: PlaceKind;
  near?: InputMaybe<GeoPointInput>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryPoolingCandidatesArgs = {
  requestId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPossibleApproversArgs = {
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryPreviewOpeningArgs = {
  input: PreviewOpeningInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryReadOpeningArgs = {
  lines: Array<Scalars['String']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryReconcileOrdersArgs = {
  orders: Array<ReconciledOrderInput>;
  window?: InputMaybe<TimeWindowInput>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryRentalCarsArgs = {
  expectedKm: Scalars['Int']['input'];
  near?: InputMaybe<GeoPointInput>;
  window: TimeWindowInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryRentalMembershipArgs = {
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryRentalPolicyArgs = {
  date: Scalars['Date']['input'];
  division: Scalars['DivisionCode']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryRentalStatementArgs = {
  id: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryRentalStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryReservationByCodeArgs = {
  code: Scalars['String']['input'];
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryReservationOfferArgs = {
  placeId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryReservationsInWayArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  placeIds: Array<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryReturnStationsArgs = {
  near?: InputMaybe<GeoPointInput>;
  partnerId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QuerySeriesDatesArgs = {
  recurrence: RecurrenceInput;
  window: TimeWindowInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryStationsArgs = {
  division: Scalars['DivisionCode']['input'];
  near?: InputMaybe<GeoPointInput>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryStrikeAppealsArgs = {
  division: Scalars['DivisionCode']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryStrikesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QuerySuggestAssignmentsArgs = {
  date: Scalars['Date']['input'];
  requestId?: InputMaybe<Scalars['ID']['input']>;
};


/** What may be asked; nothing of it changes anything. */
export type QueryTakeOverOptionsArgs = {
  orderId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryTripSourcesArgs = {
  distanceKm?: InputMaybe<Scalars['Int']['input']>;
  driving: Driving;
  passengers: Scalars['Int']['input'];
  priority?: InputMaybe<TripPriority>;
  purpose: VehiclePurpose;
  requestId?: InputMaybe<Scalars['ID']['input']>;
  window: TimeWindowInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryUnitRentalOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryVehicleBlocksArgs = {
  unitId: Scalars['ID']['input'];
  window: TimeWindowInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryVehicleBookingsArgs = {
  vehicleId: Scalars['ID']['input'];
  window: TimeWindowInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryVehicleRequestChangeArgs = {
  input: ChangeVehicleRequestInput;
};


/** What may be asked; nothing of it changes anything. */
export type QueryVerifyDispatchOrderArgs = {
  code: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryViolationCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What may be asked; nothing of it changes anything. */
export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  endpointId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};

/** What is left of the caller's allowance and what this operation took of it. */
export type RateLimit = {
  __typename?: 'RateLimit';
  /** Cost of this operation: sum over lists of `first` times children. */
  cost: Scalars['Int']['output'];
  /** Cost that one operation may have at most. */
  limit: Scalars['Int']['output'];
  /** Operations left in the present minute. */
  remaining: Scalars['Int']['output'];
  /** When the allowance is full again. */
  resetAt: Scalars['DateTime']['output'];
};

/** What was understood of one line. */
export type ReadOpeningLine = {
  __typename?: 'ReadOpeningLine';
  /** The line as it was given. */
  line: Scalars['String']['output'];
  /** What it can mean: one reading when it is plain, several when the writer must choose, none when it was not understood. */
  readings: Array<OpeningPhrase>;
  /** Where understanding ended; null when there is a reading. */
  trouble: Maybe<PhraseTrouble>;
};

/** What `reassignOrder` can refuse. */
export type ReassignOrderErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  declinedSources?: InputMaybe<Array<DeclinedSourceInput>>;
  /** The new driver; absent: the same. */
  driverId?: InputMaybe<Scalars['ID']['input']>;
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Its revision as you saw it. */
  revision: Scalars['Int']['input'];
  /** The new vehicle; absent: the same. */
  vehicleId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `reassignOrder`. */
export type ReassignOrderPayload = {
  __typename?: 'ReassignOrderPayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ReassignOrderUserError>;
};

/** Refusal of `reassignOrder`. */
export type ReassignOrderUserError = UserError & {
  __typename?: 'ReassignOrderUserError';
  /** Machine-readable cause. */
  code: ReassignOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Taking back a dispatch before departure. */
export type Recall = {
  __typename?: 'Recall';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who took it back. */
  dispatcher: Person;
  /** Why. */
  reason: Scalars['String']['output'];
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
  orderId: Scalars['ID']['input'];
  /** Why, 2 to 200 characters; the requester reads it. */
  reason: Scalars['String']['input'];
  /** Its revision as you saw it. */
  revision: Scalars['Int']['input'];
};

/** Answer of `recallOrder`. */
export type RecallOrderPayload = {
  __typename?: 'RecallOrderPayload';
  /** The requests as they stand now; null when refused. */
  requests: Maybe<Array<VehicleRequest>>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RecallOrderUserError>;
};

/** Refusal of `recallOrder`. */
export type RecallOrderUserError = UserError & {
  __typename?: 'RecallOrderUserError';
  /** Machine-readable cause. */
  code: RecallOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** An order as one side has it. */
export type ReconciledOrder = {
  __typename?: 'ReconciledOrder';
  /** The order. */
  orderId: Scalars['ID']['output'];
  /** Where it stands. */
  state: RentalOrderState;
  /** What it costs in whole fen; null until it is charged. */
  totalFen: Maybe<Scalars['Int']['output']>;
};

/** Page of orders. */
export type ReconciledOrderConnection = {
  __typename?: 'ReconciledOrderConnection';
  /** Orders with their cursors. */
  edges: Array<ReconciledOrderEdge>;
  /** The orders alone. */
  nodes: Array<ReconciledOrder>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Order at its place in a list. */
export type ReconciledOrderEdge = {
  __typename?: 'ReconciledOrderEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: ReconciledOrder;
};

/** An order as the caller has it. */
export type ReconciledOrderInput = {
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Where it stands. */
  state: RentalOrderState;
  /** What it costs in whole fen; absent until it is charged. */
  totalFen?: InputMaybe<Scalars['Int']['input']>;
};

/** What `recordArrival` can refuse. */
export type RecordArrivalErrorCode =
  /** There is no such reservation that concerns the caller. */
  | 'RESERVATION_NOT_FOUND'
  /** The vehicle has come, or the reservation is over. */
  | 'STATE_NOT_ALLOWED'
  /** The vehicle comes long before its stay begins. */
  | 'TOO_EARLY'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `recordArrival`. */
export type RecordArrivalInput = {
  /** The reservation. */
  reservationId: Scalars['ID']['input'];
};

/** Answer of `recordArrival`. */
export type RecordArrivalPayload = {
  __typename?: 'RecordArrivalPayload';
  /** The reservation as it stands now; null when refused. */
  reservation: Maybe<PlaceReservation>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RecordArrivalUserError>;
};

/** Refusal of `recordArrival`. */
export type RecordArrivalUserError = UserError & {
  __typename?: 'RecordArrivalUserError';
  /** Machine-readable cause. */
  code: RecordArrivalErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `recordDeparture` can refuse. */
export type RecordDepartureErrorCode =
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
  /** The booked window is over. */
  | 'WINDOW_PAST';

/** Input of `recordDeparture`. */
export type RecordDepartureInput = {
  /** Odometer at departure, km. */
  odometerKm: Scalars['Int']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** When it was done, for an act that waited on a device without a connection; absent means now. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer of `recordDeparture`. */
export type RecordDeparturePayload = {
  __typename?: 'RecordDeparturePayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RecordDepartureUserError>;
};

/** Refusal of `recordDeparture`. */
export type RecordDepartureUserError = UserError & {
  __typename?: 'RecordDepartureUserError';
  /** Machine-readable cause. */
  code: RecordDepartureErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  followUpId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether somebody is at the gate. */
  gateStaff: Seen;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What else was seen, at most 300 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was really open. */
  open: Scalars['Boolean']['input'];
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** Where the phone was; it is kept rounded to about a hundred metres. */
  position?: InputMaybe<InspectorPositionInput>;
  /** When it was seen; a phone without a connection sends it later. */
  recordedAt: Scalars['DateTime']['input'];
  /** The route it belongs to. */
  routeId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the sign with the opening hours is there. */
  sign: Seen;
  /** Whether the spaces are offered as promised. */
  spacesAsPromised: Seen;
};

/** Answer of `recordOpeningCheck`. */
export type RecordOpeningCheckPayload = {
  __typename?: 'RecordOpeningCheckPayload';
  /** The check; null when refused. */
  check: Maybe<OpeningCheck>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RecordOpeningCheckUserError>;
};

/** Refusal of `recordOpeningCheck`. */
export type RecordOpeningCheckUserError = UserError & {
  __typename?: 'RecordOpeningCheckUserError';
  /** Machine-readable cause. */
  code: RecordOpeningCheckErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `recordReturn` can refuse. */
export type RecordReturnErrorCode =
  /** A cost is negative or larger than policy allows. */
  | 'COST_INVALID'
  /** The trip became longer than was asked for, or came further than is plausible in the time, and nobody said why. */
  | 'DEVIATION_UNEXPLAINED'
  /** The vehicle does not run on that, or the amount is not plausible. */
  | 'ENERGY_INVALID'
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
  /** A text is empty or too long. */
  | 'TEXT_INVALID'
  /** The tolls are not between 0 and CNY 10,000. */
  | 'TOLLS_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `recordReturn`. */
export type RecordReturnInput = {
  /** Why the trip became longer than was asked for, in distance or time, or came so far so soon; up to 200 characters. */
  deviation?: InputMaybe<Scalars['String']['input']>;
  /** Fuel or charge taken on. */
  energy?: InputMaybe<TripEnergyInput>;
  /** Where the vehicle was handed back, up to 100 characters; absent means at its home bay. */
  handBackPlace?: InputMaybe<Scalars['String']['input']>;
  /** Odometer at return, km. */
  odometerKm: Scalars['Int']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Other costs paid, fen. */
  otherFen?: InputMaybe<Scalars['Int']['input']>;
  /** Parking paid, fen. */
  parkingFen?: InputMaybe<Scalars['Int']['input']>;
  /** When it was done, for an act that waited on a device without a connection; absent means now. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Remark, up to 200 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Tolls paid, fen. */
  tollsFen?: InputMaybe<Scalars['Int']['input']>;
};

/** Answer of `recordReturn`. */
export type RecordReturnPayload = {
  __typename?: 'RecordReturnPayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RecordReturnUserError>;
};

/** Refusal of `recordReturn`. */
export type RecordReturnUserError = UserError & {
  __typename?: 'RecordReturnUserError';
  /** Machine-readable cause. */
  code: RecordReturnErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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

/** Input of `rectifyFollowUp`. */
export type RectifyFollowUpInput = {
  /** The follow-up. */
  followUpId: Scalars['ID']['input'];
  /** What was done, 4 to 300 characters. */
  text: Scalars['String']['input'];
};

/** Answer of `rectifyFollowUp`. */
export type RectifyFollowUpPayload = {
  __typename?: 'RectifyFollowUpPayload';
  /** The follow-up; null when refused. */
  followUp: Maybe<OpeningFollowUp>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RectifyFollowUpUserError>;
};

/** Refusal of `rectifyFollowUp`. */
export type RectifyFollowUpUserError = UserError & {
  __typename?: 'RectifyFollowUpUserError';
  /** Machine-readable cause. */
  code: RectifyFollowUpErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** How often a trip comes back. */
export type Recurrence = {
  __typename?: 'Recurrence';
  /** What happens on days that are not worked. */
  onNonWorkingDays: NonWorkingDays;
  /** Last day, inclusive. */
  until: Scalars['Date']['output'];
  /** On which days of the week. */
  weekdays: Array<Weekday>;
};

/** How often a trip comes back. */
export type RecurrenceInput = {
  /** What happens on days that are not worked. */
  onNonWorkingDays: NonWorkingDays;
  /** Last day, inclusive, within the booking horizon. */
  until: Scalars['Date']['input'];
  /** On which days of the week, each once. */
  weekdays: Array<Weekday>;
};

/** Why one is not delivered again. */
export type RedeliverWebhookError = UserError & {
  __typename?: 'RedeliverWebhookError';
  /** Which reason. */
  code: RedeliverWebhookErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Empty: it concerns the delivery as a whole. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
};

/** Reasons against one delivery. */
export type RedeliverWebhookErrorCode =
  /** The caller has no such delivery. */
  | 'DELIVERY_NOT_FOUND'
  /** Its endpoint is disabled. */
  | 'ENDPOINT_DISABLED'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** What came of one of them. */
export type RedeliverWebhookResult = {
  __typename?: 'RedeliverWebhookResult';
  /** The delivery on its way; null when refused. */
  delivery: Maybe<WebhookDelivery>;
  /** The delivery that was asked for. */
  deliveryId: Scalars['ID']['output'];
  /** Why not. */
  error: Maybe<RedeliverWebhookError>;
};

/** Why the whole was refused. */
export type RedeliverWebhooksError = UserError & {
  __typename?: 'RedeliverWebhooksError';
  /** Which reason. */
  code: RedeliverWebhooksErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
};

/** Reasons against the whole. */
export type RedeliverWebhooksErrorCode =
  /** There are none, more than 100, or one twice. */
  | 'DELIVERIES_INVALID';

/** What is to be delivered again. */
export type RedeliverWebhooksInput = {
  /** Deliveries, 1 to 100, each once. */
  deliveryIds: Array<Scalars['ID']['input']>;
};

/** What came of it. */
export type RedeliverWebhooksPayload = {
  __typename?: 'RedeliverWebhooksPayload';
  /** For each delivery, in the order given; at most 100. Empty when the whole was refused. */
  results: Array<RedeliverWebhookResult>;
  /** Why the whole was refused. */
  userErrors: Array<RedeliverWebhooksError>;
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
  idempotencyKey: Scalars['UUID']['input'];
  /** `client_id` at the issuer where the issuer makes ids of its own (Cognito does); the gate client's own id when absent. */
  issuerClientId?: InputMaybe<Scalars['String']['input']>;
  /** Name, 2 to 60 characters. */
  name: Scalars['String']['input'];
  /** Lots it may report for, 1 to 20, all of one unit. */
  placeIds: Array<Scalars['ID']['input']>;
  /** What it may do; at least one. */
  scopes: Array<GateScope>;
  /** Company that runs it, 2 to 60 characters. */
  vendor: Scalars['String']['input'];
};

/** Answer of `registerGateClient`. */
export type RegisterGateClientPayload = {
  __typename?: 'RegisterGateClientPayload';
  /** The gate client; null when refused. */
  gateClient: Maybe<GateClient>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RegisterGateClientUserError>;
};

/** Refusal of `registerGateClient`. */
export type RegisterGateClientUserError = UserError & {
  __typename?: 'RegisterGateClientUserError';
  /** Machine-readable cause. */
  code: RegisterGateClientErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Why an endpoint was not registered. */
export type RegisterWebhookEndpointError = UserError & {
  __typename?: 'RegisterWebhookEndpointError';
  /** Which reason. */
  code: RegisterWebhookEndpointErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
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
  idempotencyKey: Scalars['UUID']['input'];
  /** What is to be sent; everything when absent. */
  types?: InputMaybe<Array<RentalEventType>>;
  /** Public https address, at most 500 characters. */
  url: Scalars['String']['input'];
};

/** What came of it. */
export type RegisterWebhookEndpointPayload = {
  __typename?: 'RegisterWebhookEndpointPayload';
  /** The endpoint; null when refused. */
  endpoint: Maybe<WebhookEndpoint>;
  /** The secret by which its messages are signed, `whsec_…`: keep it, it is shown here only. Null when refused. */
  secret: Maybe<Scalars['String']['output']>;
  /** Why not. */
  userErrors: Array<RegisterWebhookEndpointError>;
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
  reason: Scalars['String']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** Answer of `rejectVehicleRequest`. */
export type RejectVehicleRequestPayload = {
  __typename?: 'RejectVehicleRequestPayload';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RejectVehicleRequestUserError>;
};

/** Refusal of `rejectVehicleRequest`. */
export type RejectVehicleRequestUserError = UserError & {
  __typename?: 'RejectVehicleRequestUserError';
  /** Machine-readable cause. */
  code: RejectVehicleRequestErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  holdId: Scalars['ID']['input'];
};

/** Answer of `releaseHold`. */
export type ReleaseHoldPayload = {
  __typename?: 'ReleaseHoldPayload';
  /** The hold as it stands now; null when refused. */
  hold: Maybe<VehicleHold>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ReleaseHoldUserError>;
};

/** Refusal of `releaseHold`. */
export type ReleaseHoldUserError = UserError & {
  __typename?: 'ReleaseHoldUserError';
  /** Machine-readable cause. */
  code: ReleaseHoldErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What an order comes to. */
export type RentalCharges = {
  __typename?: 'RentalCharges';
  /** Distance, km. */
  km: Scalars['Int']['output'];
  /** Line by line; at most 100. */
  lines: Array<RentalPriceLine>;
  /** Sum of the lines. */
  total: Money;
};

/** That something happened to an order or to what belongs to it; what it is now is asked for. */
export type RentalEvent = {
  __typename?: 'RentalEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Opaque, prefixed `evt_`; the same in the log and in every webhook. */
  id: Scalars['ID']['output'];
  /** The order it is about; null when it is about none. */
  orderId: Maybe<Scalars['ID']['output']>;
  /** Revision of what changed: of two events about one thing the higher came later. */
  revision: Scalars['Int']['output'];
  /** Its number, from 1 without a gap. */
  seq: Scalars['Int']['output'];
  /** What changed: an order, a lock command, a statement, the partner itself, a webhook endpoint. */
  subjectId: Scalars['ID']['output'];
  /** What happened. */
  type: RentalEventType;
};

/** Page of events. */
export type RentalEventConnection = {
  __typename?: 'RentalEventConnection';
  /** Events with their cursors. */
  edges: Array<RentalEventEdge>;
  /** The events alone. */
  nodes: Array<RentalEvent>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Event at its place in the log. */
export type RentalEventEdge = {
  __typename?: 'RentalEventEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: RentalEvent;
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

/** Length of a market rental. */
export type RentalKind =
  /** 短期租赁：半年以内 */
  | 'SHORT'
  /** 临时租赁：7 日以内 */
  | 'TEMPORARY';

/** On what terms a unit uses time-share cars. */
export type RentalMembership = {
  __typename?: 'RentalMembership';
  /** Most the unit may spend in a calendar month. */
  monthlyBudget: Money;
  /** Longest order, hours. */
  mostHours: Scalars['Int']['output'];
  /** Most one person may spend in a calendar month. */
  personBudget: Money;
  /** What cars are taken for. */
  purposes: Array<VehiclePurpose>;
  /** When it was set. */
  setAt: Scalars['DateTime']['output'];
  /** Who set it; null when no longer known. */
  setBy: Maybe<Person>;
  /** What the unit has spent this month, promised amounts among it. */
  spent: Money;
  /** What the caller has spent this month, promised amounts among it. */
  spentByMe: Money;
  /** Whether people may take cars. */
  state: RentalMembershipState;
  /** The unit. */
  unit: Unit;
};

/** Whether people of a unit may take time-share cars. */
export type RentalMembershipState =
  /** They may. */
  | 'ENABLED'
  /** They may not take new ones; trips go on to their end. */
  | 'PAUSED';

/** Car of a partner taken by a person of a unit (租赁订单). Nothing is paid here: it is told on the unit's statement. */
export type RentalOrder = Node & {
  __typename?: 'RentalOrder';
  /** The car; null to the partner, which knows it by its id and plate. */
  car: Maybe<TimeShareCar>;
  /** Id of the car. */
  carId: Scalars['ID']['output'];
  /** What it comes to; null before it is closed. */
  charges: Maybe<RentalCharges>;
  /** The latest command to the lock; null before the first. */
  command: Maybe<LockCommand>;
  /** What was broken; at most 20. */
  damages: Array<CarDamage>;
  /** How the car was returned; null before. */
  dropOff: Maybe<CarHandOver>;
  /** What the time would cost. */
  estimate: Money;
  /** How far it was to go, km. */
  expectedKm: Scalars['Int']['output'];
  /** Until when its partner may confirm it. */
  holdUntil: Scalars['DateTime']['output'];
  /** Opaque, prefixed `rnt_`. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: RentalOrderKind;
  /** When it was noted that the car is late; null when it is not. */
  lateAt: Maybe<Scalars['DateTime']['output']>;
  /** Brand and model. */
  model: Scalars['String']['output'];
  /** Whose car it is; null to the partner itself. */
  partner: Maybe<RentalPartner>;
  /** Who drives; partners are not told. */
  person: Maybe<Person>;
  /** How the car was picked up; null before. */
  pickUp: Maybe<CarHandOver>;
  /** Its plate. */
  plateNumber: Scalars['PlateNumber']['output'];
  /** What for; partners are not told. */
  purpose: Maybe<VehiclePurpose>;
  /** Why it was declined or cancelled, or has failed; null otherwise. */
  reason: Maybe<Scalars['String']['output']>;
  /** Cars that could take the place of one that did not serve, for the time that is left; at most 5, empty for other orders. */
  replacements: Array<CarOffer>;
  /** One more with each change. */
  revision: Scalars['Int']['output'];
  /** Where it stands. */
  state: RentalOrderState;
  /** States it has reached, in the order of time; at most 6. */
  steps: Array<RentalStep>;
  /** Unit that takes it. */
  unitName: LocalizedText;
  /** The time it is taken for; shortened when the car is returned earlier. */
  window: TimeWindow;
};

/** Page of rental orders. */
export type RentalOrderConnection = {
  __typename?: 'RentalOrderConnection';
  /** Orders with their cursors. */
  edges: Array<RentalOrderEdge>;
  /** The orders alone. */
  nodes: Array<RentalOrder>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Rental order at its place in a list. */
export type RentalOrderEdge = {
  __typename?: 'RentalOrderEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: RentalOrder;
};

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

/** Time-share or rental company (租赁企业). */
export type RentalPartner = Node & {
  __typename?: 'RentalPartner';
  /** Opaque, prefixed `ptr_`. */
  id: Scalars['ID']['output'];
  /** Name in both languages. */
  name: LocalizedText;
  /** What its agreement covers. */
  services: Array<RentalService>;
  /** How far partner and authority have come. */
  state: PartnerState;
  /** Telephone for supervision, shown on every car. */
  supervisionTelephone: Scalars['String']['output'];
};

/** Policy of rental (租赁政策): what may differ from place to place and from year to year. An order is judged by the policy of its day. */
export type RentalPolicy = {
  __typename?: 'RentalPolicy';
  /** The day it is asked for. */
  date: Scalars['Date']['output'];
  /** The division it is asked for. */
  division: Division;
  /** Every term; at most 60. */
  values: Array<RentalPolicyValue>;
  /** What the division itself has set, latest day of effect first; at most 200. */
  versions: Array<RentalPolicyVersion>;
};

/** Term of the policy of rental. */
export type RentalPolicyTerm =
  /** 可提前取车 */
  | 'EARLY_PICK_UP_MINUTES'
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
  /** 个人月度预算上限 */
  | 'MOST_PERSON_BUDGET_YUAN'
  /** 单位月度预算上限 */
  | 'MOST_UNIT_BUDGET_YUAN'
  /** 未取车保留时间（取车时间后） */
  | 'NO_SHOW_MINUTES'
  /** 续航余量 */
  | 'RANGE_RESERVE_PERCENT'
  /** 可提前预订天数 */
  | 'RENTAL_HORIZON_DAYS'
  /** 还车时距站点多近 */
  | 'RETURN_NEAR_METRES';

/** What a term is counted in. */
export type RentalPolicyUnit =
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
  /** 元 */
  | 'YUAN';

/** One term of the policy. */
export type RentalPolicyValue = {
  __typename?: 'RentalPolicyValue';
  /** What each value from 0 on stands for, where the term is a choice; empty for all others. */
  choices: Array<LocalizedText>;
  /** Least value that may be set. */
  least: Scalars['Int']['output'];
  /** Greatest value that may be set. */
  most: Scalars['Int']['output'];
  /** Its name in both languages. */
  name: LocalizedText;
  /** Division that set it; null where the platform's standard holds. */
  setBy: Maybe<Division>;
  /** Which one. */
  term: RentalPolicyTerm;
  /** What it is counted in. */
  unit: RentalPolicyUnit;
  /** Its value. */
  value: Scalars['Int']['output'];
};

/** Value of one term. */
export type RentalPolicyValueInput = {
  /** Which term, each once. */
  term: RentalPolicyTerm;
  /** Its new value, inside the bounds of the term. */
  value: Scalars['Int']['input'];
};

/** What an authority has set from a day on. */
export type RentalPolicyVersion = {
  __typename?: 'RentalPolicyVersion';
  /** First day on which it holds. */
  effectiveFrom: Scalars['Date']['output'];
  /** When it was set. */
  setAt: Scalars['DateTime']['output'];
  /** Who set it; null when no longer known. */
  setBy: Maybe<Person>;
  /** Terms it sets; at most 60. */
  values: Array<RentalPolicyValue>;
  /** What it rests on. */
  why: Scalars['String']['output'];
};

/** One line of a price. */
export type RentalPriceLine = {
  __typename?: 'RentalPriceLine';
  /** What it comes to; less than 0 where a cap takes something off. */
  amount: Money;
  /** What it is for, in both languages. */
  text: LocalizedText;
};

/** What a partner is engaged for. */
export type RentalService =
  /** Cars rented for a trip (社会租赁). */
  | 'MARKET_RENTAL'
  /** Cars shared by the hour (分时租赁). */
  | 'TIME_SHARE';

/** What the orders of a unit with a partner cost in a month (对账单). */
export type RentalStatement = {
  __typename?: 'RentalStatement';
  /** What they were charged. */
  charged: Money;
  /** All orders as CSV (UTF-8 with byte-order mark), amounts in yuan. */
  csv: Scalars['String']['output'];
  /** Opaque, prefixed `rst_`. */
  id: Scalars['ID']['output'];
  /** The orders, as they were charged. */
  lines: StatementLineConnection;
  /** First day of its month. */
  month: Scalars['Date']['output'];
  /** How many orders are on it: those charged in its month, and of the month before those charged after that was issued. */
  orders: Scalars['Int']['output'];
  /** The partner. */
  partnerName: LocalizedText;
  /** How far it has come. */
  state: StatementState;
  /** What was done with it, the latest last. */
  steps: Array<StatementStep>;
  /** The same with what was adjusted. */
  total: Money;
  /** The unit. */
  unitName: LocalizedText;
};


/** What the orders of a unit with a partner cost in a month (对账单). */
export type RentalStatementLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Page of statements. */
export type RentalStatementConnection = {
  __typename?: 'RentalStatementConnection';
  /** Statements with their cursors. */
  edges: Array<RentalStatementEdge>;
  /** The statements alone. */
  nodes: Array<RentalStatement>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Statement at its place in a list. */
export type RentalStatementEdge = {
  __typename?: 'RentalStatementEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: RentalStatement;
};

/** That an order reached a state. */
export type RentalStep = {
  __typename?: 'RentalStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The state. */
  state: RentalOrderState;
};

/** What `replaceVehicle` can refuse. */
export type ReplaceVehicleErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  /** Odometer of the one that broke down, km; needed once it has left. */
  odometerKm?: InputMaybe<Scalars['Int']['input']>;
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** What broke, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The vehicle that takes its place. */
  vehicleId: Scalars['ID']['input'];
};

/** Answer of `replaceVehicle`. */
export type ReplaceVehiclePayload = {
  __typename?: 'ReplaceVehiclePayload';
  /** The order as it stands now; null when refused. */
  order: Maybe<DispatchOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ReplaceVehicleUserError>;
};

/** Refusal of `replaceVehicle`. */
export type ReplaceVehicleUserError = UserError & {
  __typename?: 'ReplaceVehicleUserError';
  /** Machine-readable cause. */
  code: ReplaceVehicleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `reportCarDamage` can refuse. */
export type ReportCarDamageErrorCode =
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
  orderId: Scalars['ID']['input'];
  /** What is broken and where, 2 to 500 characters. */
  text: Scalars['String']['input'];
};

/** Answer of `reportCarDamage`. */
export type ReportCarDamagePayload = {
  __typename?: 'ReportCarDamagePayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ReportCarDamageUserError>;
};

/** Refusal of `reportCarDamage`. */
export type ReportCarDamageUserError = UserError & {
  __typename?: 'ReportCarDamageUserError';
  /** Machine-readable cause. */
  code: ReportCarDamageErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Input of `reportGateEvents`. */
export type ReportGateEventsInput = {
  /** 1 to 100 events. */
  events: Array<GateEventInput>;
};

/** Answer of `reportGateEvents`. */
export type ReportGateEventsPayload = {
  __typename?: 'ReportGateEventsPayload';
  /** What became of each event, in the order sent; empty when the whole report was refused. */
  results: Array<GateEventResult>;
  /** Why the whole report was refused; empty when each event has its own result. */
  userErrors: Array<GateReportUserError>;
};

/** Input of `reportOccupancy`. */
export type ReportOccupancyInput = {
  /** When they were counted, by the device's clock: at most a day ago, at most five minutes ahead. */
  at: Scalars['DateTime']['input'];
  /** Vehicles that stand on it. */
  occupied: Scalars['Int']['input'];
  /** The lot. */
  placeId: Scalars['ID']['input'];
};

/** Answer of `reportOccupancy`. */
export type ReportOccupancyPayload = {
  __typename?: 'ReportOccupancyPayload';
  /** What became of it; null when refused. */
  outcome: Maybe<OccupancyCountOutcome>;
  /** All refusals at once; empty when done. */
  userErrors: Array<GateReportUserError>;
};

/** What `reportPlace` can refuse. */
export type ReportPlaceErrorCode =
  /** The key was used with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The number is no mainland mobile number. */
  | 'PHONE_INVALID'
  /** There is no such place. */
  | 'PLACE_NOT_FOUND'
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
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** What was met. */
  kind: OpeningReportKind;
  /** Mobile number for asking back; kept sealed and removed after some weeks. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** What happened, at most 300 characters; needed for something else. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `reportPlace`. */
export type ReportPlacePayload = {
  __typename?: 'ReportPlacePayload';
  /** Whether the report was taken. */
  received: Scalars['Boolean']['output'];
  /** All refusals at once; empty when done. */
  userErrors: Array<ReportPlaceUserError>;
};

/** Refusal of `reportPlace`. */
export type ReportPlaceUserError = UserError & {
  __typename?: 'ReportPlaceUserError';
  /** Machine-readable cause. */
  code: ReportPlaceErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  | 'WINDOW_TOO_FAR';

/** Input of `requestVehicle`. */
export type RequestVehicleInput = {
  /** Where to, 2 to 100 characters. */
  destination: Scalars['String']['input'];
  /** Distance there and back as far as known, km. */
  distanceKm?: InputMaybe<Scalars['Int']['input']>;
  /** Own draft that becomes this request and is taken away with it. */
  draftId?: InputMaybe<Scalars['ID']['input']>;
  /** With a driver or self-drive. */
  driving: Driving;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** One-way or return. */
  journey: TripJourney;
  /** Pieces of luggage, 0 to 50. */
  luggage: Scalars['Int']['input'];
  /** Passengers without the driver of a driven trip, 1 to 50; on a self-drive trip one of them drives. */
  passengers: Scalars['Int']['input'];
  /** Where passengers get in, 2 to 100 characters; the own unit when absent. */
  pickUp?: InputMaybe<Scalars['String']['input']>;
  /** Where passengers get in, on the map. */
  pickUpPoint?: InputMaybe<GeoPointInput>;
  /** How much it presses; an emergency is for the purpose of emergencies only. */
  priority: TripPriority;
  /** Purpose of the trip; the vehicle's category must permit it. */
  purpose: VehiclePurpose;
  /** How far it leads out. */
  reach: TripReach;
  /** Reason in words (事由), 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** Places on the way, between pick-up and destination, in order: up to 5, or as many as policy allows, 2 to 100 characters each. */
  stops: Array<Scalars['String']['input']>;
  /** Mobile number for the ride. */
  telephone: Scalars['String']['input'];
  /** When the car is needed, from departure to return. */
  window: TimeWindowInput;
};

/** Answer of `requestVehicle`. */
export type RequestVehiclePayload = {
  __typename?: 'RequestVehiclePayload';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RequestVehicleUserError>;
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
  | 'WINDOW_TOO_FAR';

/** Input of `requestVehicleSeries`: the first trip, and how often it comes back. */
export type RequestVehicleSeriesInput = {
  /** Where to, 2 to 100 characters. */
  destination: Scalars['String']['input'];
  /** Distance there and back as far as known, km. */
  distanceKm?: InputMaybe<Scalars['Int']['input']>;
  /** Own draft that becomes this series and is taken away with it. */
  draftId?: InputMaybe<Scalars['ID']['input']>;
  /** With a driver or self-drive. */
  driving: Driving;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** One-way or return. */
  journey: TripJourney;
  /** Pieces of luggage, 0 to 50. */
  luggage: Scalars['Int']['input'];
  /** Passengers without the driver of a driven trip, 1 to 50; on a self-drive trip one of them drives. */
  passengers: Scalars['Int']['input'];
  /** Where passengers get in, 2 to 100 characters; the own unit when absent. */
  pickUp?: InputMaybe<Scalars['String']['input']>;
  /** Where passengers get in, on the map. */
  pickUpPoint?: InputMaybe<GeoPointInput>;
  /** How much it presses; an emergency is for the purpose of emergencies only. */
  priority: TripPriority;
  /** Purpose of the trip; the vehicle's category must permit it. */
  purpose: VehiclePurpose;
  /** How far it leads out. */
  reach: TripReach;
  /** Reason in words (事由), 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** How often the trip comes back; the first day of `window` is the first possible one. */
  recurrence: RecurrenceInput;
  /** Places on the way, between pick-up and destination, in order: up to 5, or as many as policy allows, 2 to 100 characters each. */
  stops: Array<Scalars['String']['input']>;
  /** Mobile number for the ride. */
  telephone: Scalars['String']['input'];
  /** When the car is needed, from departure to return. */
  window: TimeWindowInput;
};

/** Answer of `requestVehicleSeries`. */
export type RequestVehicleSeriesPayload = {
  __typename?: 'RequestVehicleSeriesPayload';
  /** The series with its requests and the days it skips; null when refused. */
  series: Maybe<VehicleRequestSeries>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RequestVehicleSeriesUserError>;
};

/** Refusal of `requestVehicleSeries`. */
export type RequestVehicleSeriesUserError = UserError & {
  __typename?: 'RequestVehicleSeriesUserError';
  /** Machine-readable cause. */
  code: RequestVehicleSeriesErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Refusal of `requestVehicle`. */
export type RequestVehicleUserError = UserError & {
  __typename?: 'RequestVehicleUserError';
  /** Machine-readable cause. */
  code: RequestVehicleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Spaces that can still be reserved on a day. */
export type ReservableDay = {
  __typename?: 'ReservableDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Spaces left in each of its 24 hours, whether the lot is open then or not. */
  free: Array<Scalars['Int']['output']>;
};

/** Reserved space (车位预约), as its holder sees it. */
export type Reservation = {
  __typename?: 'Reservation';
  /** When the vehicle came; null when nobody has noted it. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who or what ended it; null unless it was cancelled. */
  cancelCause: Maybe<ReservationCancelCause>;
  /** What the notice says that closed the place; null unless one did. */
  cancelReason: Maybe<LocalizedText>;
  /** Six digits for people at the gate. */
  code: Scalars['String']['output'];
  /** When the plate and whose it is are removed from what is kept of it. */
  forgetAt: Scalars['DateTime']['output'];
  /** Until when a cancel does not count in its week. */
  freeCancelUntil: Scalars['DateTime']['output'];
  /** Opaque, prefixed `rsv_`. */
  id: Scalars['ID']['output'];
  /** Whether it was cancelled so late that it counts in its week. */
  lateCancel: Scalars['Boolean']['output'];
  /** By then one must have left in any case. */
  leaveBy: Scalars['DateTime']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Signed text of the QR code for the gate. */
  pass: Scalars['String']['output'];
  /** The lot; null when it is no longer there. */
  place: Maybe<Place>;
  /** Name of the lot in both languages. */
  placeName: LocalizedText;
  /** Plate of the vehicle; null once it is forgotten. */
  plateNumber: Maybe<Scalars['String']['output']>;
  /** Seats of the vehicle. */
  seats: Scalars['Int']['output'];
  /** Where it stands. */
  state: ReservationState;
  /** From arrival to departure. */
  window: TimeWindow;
  /** Wish for a kind of space; null when there is none. Nobody is promised one. */
  wish: Maybe<SpaceWish>;
};

/** Who or what ended a reservation before its time. */
export type ReservationCancelCause =
  /** 临时关闭或开放时间调整 */
  | 'CLOSURE'
  /** 本人取消 */
  | 'HOLDER'
  /** 可预约车位减少 */
  | 'SPACES';

/** What can be reserved at a lot, and under which terms. */
export type ReservationOffer = {
  __typename?: 'ReservationOffer';
  /** The coming days; at most 31. */
  days: Array<ReservableDay>;
  /** Minutes for which a space waits for its vehicle where the gate reads plates. */
  graceMinutes: Scalars['Int']['output'];
  /** How many days ahead a stay may begin. */
  horizonDays: Scalars['Int']['output'];
  /** From how many minutes before its beginning on a cancel is a late one, which still counts in its week. */
  lateCancelMinutes: Scalars['Int']['output'];
  /** How many hours a stay may last. */
  longestHours: Scalars['Int']['output'];
  /** Most open reservations of one person or plate. */
  mostLive: Scalars['Int']['output'];
  /** Most reservations of one person or plate in a week. */
  mostOfWeek: Scalars['Int']['output'];
  /** Spaces that may be reserved at the same time. */
  spaces: Scalars['Int']['output'];
};

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
  idempotencyKey: Scalars['UUID']['input'];
  /** True to declare that it is no commercial vehicle (营运车辆). */
  nonCommercial: Scalars['Boolean']['input'];
  /** The lot. */
  placeId: Scalars['ID']['input'];
  /** Plate of the vehicle, as people write it. */
  plateNumber: Scalars['String']['input'];
  /** Seats of the vehicle. */
  seats: Scalars['Int']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
  /** From arrival to departure. */
  window: TimeWindowInput;
  /** Kind of space that is wished for; none when absent. */
  wish?: InputMaybe<SpaceWish>;
};

/** Answer of `reserveSpace`. */
export type ReserveSpacePayload = {
  __typename?: 'ReserveSpacePayload';
  /** The reservation as it stands now; null when refused. */
  reservation: Maybe<Reservation>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ReserveSpaceUserError>;
};

/** Refusal of `reserveSpace`. */
export type ReserveSpaceUserError = UserError & {
  __typename?: 'ReserveSpaceUserError';
  /** Machine-readable cause. */
  code: ReserveSpaceErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  location?: InputMaybe<GeoPointInput>;
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** An open station of the car's partner. */
  stationId: Scalars['ID']['input'];
};

/** Answer of `returnCar`. */
export type ReturnCarPayload = {
  __typename?: 'ReturnCarPayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<ReturnCarUserError>;
};

/** Refusal of `returnCar`. */
export type ReturnCarUserError = UserError & {
  __typename?: 'ReturnCarUserError';
  /** Machine-readable cause. */
  code: ReturnCarErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

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
  reason: Scalars['String']['input'];
  /** The reservation. */
  reservationId: Scalars['ID']['input'];
};

/** Answer of `revealPlate`. */
export type RevealPlatePayload = {
  __typename?: 'RevealPlatePayload';
  /** The whole plate; null when refused. */
  plateNumber: Maybe<Scalars['String']['output']>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RevealPlateUserError>;
};

/** Refusal of `revealPlate`. */
export type RevealPlateUserError = UserError & {
  __typename?: 'RevealPlateUserError';
  /** Machine-readable cause. */
  code: RevealPlateErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `revokeCalendarFeed` can refuse. */
export type RevokeCalendarFeedErrorCode =
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Answer of `revokeCalendarFeed`. */
export type RevokeCalendarFeedPayload = {
  __typename?: 'RevokeCalendarFeedPayload';
  /** Whether there is no calendar any more. */
  revoked: Scalars['Boolean']['output'];
  /** All refusals at once; empty when done. */
  userErrors: Array<RevokeCalendarFeedUserError>;
};

/** Refusal of `revokeCalendarFeed`. */
export type RevokeCalendarFeedUserError = UserError & {
  __typename?: 'RevokeCalendarFeedUserError';
  /** Machine-readable cause. */
  code: RevokeCalendarFeedErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `revokeGateClient` can refuse. */
export type RevokeGateClientErrorCode =
  /** There is no such gate client, or it is not yours to look after. */
  | 'GATE_CLIENT_NOT_FOUND'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `revokeGateClient`. */
export type RevokeGateClientInput = {
  /** The gate client. */
  gateClientId: Scalars['ID']['input'];
};

/** Answer of `revokeGateClient`. */
export type RevokeGateClientPayload = {
  __typename?: 'RevokeGateClientPayload';
  /** The gate client as it stands now; null when refused. */
  gateClient: Maybe<GateClient>;
  /** All refusals at once; empty when done. */
  userErrors: Array<RevokeGateClientUserError>;
};

/** Refusal of `revokeGateClient`. */
export type RevokeGateClientUserError = UserError & {
  __typename?: 'RevokeGateClientUserError';
  /** Machine-readable cause. */
  code: RevokeGateClientErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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

/** Why no new secret was made. */
export type RotateWebhookSecretError = UserError & {
  __typename?: 'RotateWebhookSecretError';
  /** Which reason. */
  code: RotateWebhookSecretErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
};

/** Reasons against a new secret. */
export type RotateWebhookSecretErrorCode =
  /** The caller has no such endpoint. */
  | 'ENDPOINT_NOT_FOUND'
  /** The system is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Which endpoint is to have a new secret. */
export type RotateWebhookSecretInput = {
  /** The endpoint. */
  endpointId: Scalars['ID']['input'];
  /** Makes the act one however often it is sent. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** What came of it. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** The endpoint; null when refused. */
  endpoint: Maybe<WebhookEndpoint>;
  /** The new secret: keep it, it is shown here only. Null when refused. */
  secret: Maybe<Scalars['String']['output']>;
  /** Why not. */
  userErrors: Array<RotateWebhookSecretError>;
};

/** What `saveVehicleRequestDraft` can refuse. */
export type SaveVehicleRequestDraftErrorCode =
  /** There are 20 drafts already. */
  | 'DRAFTS_TOO_MANY'
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
  destination?: InputMaybe<Scalars['String']['input']>;
  /** Distance there and back as far as known, km. */
  distanceKm?: InputMaybe<Scalars['Int']['input']>;
  /** Own draft whose place it takes; a new one when absent. */
  draftId?: InputMaybe<Scalars['ID']['input']>;
  /** With a driver or self-drive. */
  driving?: InputMaybe<Driving>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** One-way or return. */
  journey?: InputMaybe<TripJourney>;
  /** Pieces of luggage, 0 to 50. */
  luggage?: InputMaybe<Scalars['Int']['input']>;
  /** Passengers without the driver of a driven trip, 1 to 50; on a self-drive trip one of them drives. */
  passengers?: InputMaybe<Scalars['Int']['input']>;
  /** Where passengers get in, 2 to 100 characters; the own unit when absent. */
  pickUp?: InputMaybe<Scalars['String']['input']>;
  /** Where passengers get in, on the map. */
  pickUpPoint?: InputMaybe<GeoPointInput>;
  /** How much it presses; an emergency is for the purpose of emergencies only. */
  priority?: InputMaybe<TripPriority>;
  /** Purpose of the trip; the vehicle's category must permit it. */
  purpose?: InputMaybe<VehiclePurpose>;
  /** How far it leads out. */
  reach?: InputMaybe<TripReach>;
  /** Reason in words (事由), 2 to 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How often the trip comes back. */
  recurrence?: InputMaybe<RecurrenceInput>;
  /** Places on the way, between pick-up and destination, in order: up to 5, or as many as policy allows, 2 to 100 characters each. */
  stops?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Mobile number for the ride. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** When the car is needed, from departure to return. */
  window?: InputMaybe<TimeWindowInput>;
};

/** Answer of `saveVehicleRequestDraft`. */
export type SaveVehicleRequestDraftPayload = {
  __typename?: 'SaveVehicleRequestDraftPayload';
  /** The draft as it stands now; null when refused. */
  draft: Maybe<VehicleRequestDraft>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SaveVehicleRequestDraftUserError>;
};

/** Refusal of `saveVehicleRequestDraft`. */
export type SaveVehicleRequestDraftUserError = UserError & {
  __typename?: 'SaveVehicleRequestDraftUserError';
  /** Machine-readable cause. */
  code: SaveVehicleRequestDraftErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Days of each year, both included; from 10-01 to 04-30 runs over the new year. */
export type Season = {
  __typename?: 'Season';
  /** First day, MM-DD. */
  from: Scalars['String']['output'];
  /** Last day, MM-DD. */
  to: Scalars['String']['output'];
};

/** Days of each year, both included. */
export type SeasonInput = {
  /** First day, MM-DD. */
  from: Scalars['String']['input'];
  /** Last day, MM-DD. */
  to: Scalars['String']['input'];
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
  phone: Scalars['String']['input'];
};

/** Answer of `sendPhoneCode`. */
export type SendPhoneCodePayload = {
  __typename?: 'SendPhoneCodePayload';
  /** The code itself, only where messages reach nobody, as in the demonstration; null else. */
  demoCode: Maybe<Scalars['String']['output']>;
  /** Until when the code is good; null when refused. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SendPhoneCodeUserError>;
};

/** Refusal of `sendPhoneCode`. */
export type SendPhoneCodeUserError = UserError & {
  __typename?: 'SendPhoneCodeUserError';
  /** Machine-readable cause. */
  code: SendPhoneCodeErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Days of a series before it is asked for. */
export type SeriesDates = {
  __typename?: 'SeriesDates';
  /** Days on which a car would be asked for, in order; no further than the booking horizon. */
  asked: Array<CalendarDay>;
  /** Why the series could not be asked for like this; empty when it could. */
  problems: Array<RequestVehicleSeriesUserError>;
  /** Days of the same weekdays that would be skipped, with their kind. */
  skipped: Array<CalendarDay>;
};

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
  effectiveFrom: Scalars['Date']['input'];
  /** Revision of the chain that was seen; 0 when nothing was set. */
  revision: Scalars['Int']['input'];
  /** Rules in their order, up to 10; none leaves every request to the managers of the unit. */
  rules: Array<ApprovalRuleInput>;
  /** The unit. */
  unitId: Scalars['ID']['input'];
  /** Why, 2 to 200 characters. */
  why: Scalars['String']['input'];
};

/** Answer of `setApprovalChain`. */
export type SetApprovalChainPayload = {
  __typename?: 'SetApprovalChainPayload';
  /** The chain as it stands now; null when refused. */
  chain: Maybe<ApprovalChain>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SetApprovalChainUserError>;
};

/** Refusal of `setApprovalChain`. */
export type SetApprovalChainUserError = UserError & {
  __typename?: 'SetApprovalChainUserError';
  /** Machine-readable cause. */
  code: SetApprovalChainErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  /** A term, category or class of licence is named twice. */
  | 'TERM_TWICE'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** A value or number of seats lies outside its bounds. */
  | 'VALUE_OUT_OF_BOUNDS';

/** Input of `setBookingPolicy`. */
export type SetBookingPolicyInput = {
  /** Division whose policy changes, inside the caller's jurisdiction. */
  division: Scalars['DivisionCode']['input'];
  /** First day on which it holds, tomorrow at the earliest. */
  effectiveFrom: Scalars['Date']['input'];
  /** Seats by class of licence to set. */
  licences?: InputMaybe<Array<LicenceSeatsInput>>;
  /** Purposes to set, by category. */
  purposes?: InputMaybe<Array<CategoryPurposesInput>>;
  /** Terms to set. */
  values?: InputMaybe<Array<BookingPolicyValueInput>>;
  /** What it rests on, 2 to 500 characters. */
  why: Scalars['String']['input'];
};

/** Answer of `setBookingPolicy`. */
export type SetBookingPolicyPayload = {
  __typename?: 'SetBookingPolicyPayload';
  /** The policy as it will be on the day of effect; null when refused. */
  policy: Maybe<BookingPolicy>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SetBookingPolicyUserError>;
};

/** Refusal of `setBookingPolicy`. */
export type SetBookingPolicyUserError = UserError & {
  __typename?: 'SetBookingPolicyUserError';
  /** Machine-readable cause. */
  code: SetBookingPolicyErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `setCourtTerms` can refuse. */
export type SetCourtTermsErrorCode =
  /** Somebody has changed the place since it was read. */
  | 'CHANGED_MEANWHILE'
  /** The place has no such court. */
  | 'COURT_NOT_FOUND'
  /** There is no such place that the caller looks after. */
  | 'PLACE_NOT_FOUND'
  /** A term lies outside its bounds. */
  | 'TERMS_INVALID'
  /** A text is too short or too long. */
  | 'TEXT_INVALID'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN';

/** Input of `setCourtTerms`. */
export type SetCourtTermsInput = {
  /** Terms of booking; the court is first come when absent. */
  booking?: InputMaybe<CourtTermsInput>;
  /** Most people at once where it is first come; as it was when absent. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The court. */
  courtId: Scalars['ID']['input'];
  /** The ground. */
  placeId: Scalars['ID']['input'];
  /** Why; the history of the place tells. */
  reason: Scalars['String']['input'];
  /** Revision of the place that was read. */
  revision: Scalars['Int']['input'];
};

/** Answer of `setCourtTerms`. */
export type SetCourtTermsPayload = {
  __typename?: 'SetCourtTermsPayload';
  /** The ground as it stands now; null when refused. */
  place: Maybe<Place>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SetCourtTermsUserError>;
};

/** Refusal of `setCourtTerms`. */
export type SetCourtTermsUserError = UserError & {
  __typename?: 'SetCourtTermsUserError';
  /** Machine-readable cause. */
  code: SetCourtTermsErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  effectiveFrom: Scalars['Date']['input'];
  /** Places among them with another opening. */
  exceptions?: InputMaybe<Array<OpeningExceptionInput>>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** Whether places whose unit has set rules of its own are set, too. */
  includeOwn: Scalars['Boolean']['input'];
  /** The opening of all of them. */
  opening: OpeningInput;
  /** Places, 1 to 100. */
  placeIds: Array<Scalars['ID']['input']>;
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The notice it rests on. */
  source?: InputMaybe<OpeningSourceInput>;
  /** Title of the notice, each language up to 100 characters. */
  title?: InputMaybe<LocalizedTextInput>;
};

/** Answer of `setOpening`. */
export type SetOpeningPayload = {
  __typename?: 'SetOpeningPayload';
  /** What became of each place, in the order they were named; empty when refused as a whole. */
  items: Array<PlaceActItem>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SetOpeningUserError>;
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
  division: Scalars['DivisionCode']['input'];
  /** First day on which it holds, tomorrow at the earliest. */
  effectiveFrom: Scalars['Date']['input'];
  /** Terms to set. */
  values: Array<OpeningPolicyValueInput>;
  /** What it rests on, 2 to 500 characters. */
  why: Scalars['String']['input'];
};

/** Answer of `setOpeningPolicy`. */
export type SetOpeningPolicyPayload = {
  __typename?: 'SetOpeningPolicyPayload';
  /** The policy as it will be on the day of effect; null when refused. */
  policy: Maybe<OpeningPolicy>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SetOpeningPolicyUserError>;
};

/** Refusal of `setOpeningPolicy`. */
export type SetOpeningPolicyUserError = UserError & {
  __typename?: 'SetOpeningPolicyUserError';
  /** Machine-readable cause. */
  code: SetOpeningPolicyErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Refusal of `setOpening`. */
export type SetOpeningUserError = UserError & {
  __typename?: 'SetOpeningUserError';
  /** Machine-readable cause. */
  code: SetOpeningErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `setRentalMembership` can refuse. */
export type SetRentalMembershipErrorCode =
  /** A budget lies outside what the authority's policy allows. */
  | 'BUDGET_OUT_OF_BOUNDS'
  /** The length lies outside what the authority's policy allows. */
  | 'HOURS_OUT_OF_BOUNDS'
  /** No purpose is named. */
  | 'PURPOSES_MISSING'
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
  /** The caller manages no unit. */
  | 'UNIT_NOT_FOUND';

/** Input of `setRentalMembership`. */
export type SetRentalMembershipInput = {
  /** Most the unit may spend in a calendar month, whole fen. */
  monthlyBudgetFen: Scalars['Int']['input'];
  /** Longest order, hours. */
  mostHours: Scalars['Int']['input'];
  /** Most one person may spend in a calendar month, whole fen. */
  personBudgetFen: Scalars['Int']['input'];
  /** What cars are taken for; at least one while enabled. */
  purposes: Array<VehiclePurpose>;
  /** Whether people may take cars. */
  state: RentalMembershipState;
};

/** Answer of `setRentalMembership`. */
export type SetRentalMembershipPayload = {
  __typename?: 'SetRentalMembershipPayload';
  /** The terms as they stand now; null when refused. */
  membership: Maybe<RentalMembership>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SetRentalMembershipUserError>;
};

/** Refusal of `setRentalMembership`. */
export type SetRentalMembershipUserError = UserError & {
  __typename?: 'SetRentalMembershipUserError';
  /** Machine-readable cause. */
  code: SetRentalMembershipErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  division: Scalars['DivisionCode']['input'];
  /** First day on which it holds, tomorrow at the earliest. */
  effectiveFrom: Scalars['Date']['input'];
  /** Terms to set. */
  values: Array<RentalPolicyValueInput>;
  /** What it rests on, 2 to 500 characters. */
  why: Scalars['String']['input'];
};

/** Answer of `setRentalPolicy`. */
export type SetRentalPolicyPayload = {
  __typename?: 'SetRentalPolicyPayload';
  /** The policy as it will be on the day of effect; null when refused. */
  policy: Maybe<RentalPolicy>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SetRentalPolicyUserError>;
};

/** Refusal of `setRentalPolicy`. */
export type SetRentalPolicyUserError = UserError & {
  __typename?: 'SetRentalPolicyUserError';
  /** Machine-readable cause. */
  code: SetRentalPolicyErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What one source offers for a trip. */
export type SourceProposal = {
  __typename?: 'SourceProposal';
  /** How many of its vehicles could serve, or of its partners for market rental; 0 when it cannot. */
  available: Scalars['Int']['output'];
  /** Its best time-share car; null for other sources. */
  car: Maybe<TimeShareCar>;
  /** What it is likely to cost; null when it cannot serve or the distance is not known. */
  cost: Maybe<CostEstimate>;
  /** The first partner that rents out; null for other sources. */
  partner: Maybe<RentalPartner>;
  /** Why vehicles of it cannot serve; a source that is not available says at least one. */
  reasons: Array<SourceReason>;
  /** The source. */
  source: VehicleSource;
  /** Its best official vehicle, of a neighbour the one its unit lends; null when it has none to offer. */
  vehicle: Maybe<Vehicle>;
};

/** One reason why a source, or some of its vehicles, cannot serve. */
export type SourceReason = {
  __typename?: 'SourceReason';
  /** Machine-readable cause: a code of `dispatchVehicle`, or NO_VEHICLES, NOTHING_LENT, LENDING_OFF, SELF_DRIVE_ONLY, NOT_FOR_RENTED_CARS, NO_PARTNER. */
  code: Scalars['String']['output'];
  /** In the caller's language, as it holds for the first vehicle concerned. */
  message: Scalars['String']['output'];
  /** How many vehicles it keeps from serving; 0 when the source as a whole. */
  vehicles: Scalars['Int']['output'];
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
  driverId?: InputMaybe<Scalars['ID']['input']>;
  /** Passengers who ride in it, at least 1. */
  passengers: Scalars['Int']['input'];
  /** The vehicle. */
  vehicleId: Scalars['ID']['input'];
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  declinedSources?: InputMaybe<Array<DeclinedSourceInput>>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** An order of the trip, of one request alone and not departed. */
  orderId: Scalars['ID']['input'];
  /** Its revision as you saw it. */
  revision: Scalars['Int']['input'];
};

/** Answer of `splitOrder`. */
export type SplitOrderPayload = {
  __typename?: 'SplitOrderPayload';
  /** The orders, one for each car; null when refused. */
  orders: Maybe<Array<DispatchOrder>>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SplitOrderUserError>;
};

/** Refusal of `splitOrder`. */
export type SplitOrderUserError = UserError & {
  __typename?: 'SplitOrderUserError';
  /** Machine-readable cause. */
  code: SplitOrderErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What `splitRequest` can refuse. */
export type SplitRequestErrorCode =
  /** Fewer than two cars, more than allowed, or one of them twice. */
  | 'CARS_INVALID'
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
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
  /** A neighbouring unit's vehicle is not lent for such a trip: its purpose, self-drive or priority. */
  | 'NOT_LENT_FOR_THIS'
  /** A neighbouring unit's vehicle is not lent in this window. */
  | 'NOT_LENT_THEN'
  /** The passengers of the cars are not those of the request. */
  | 'PASSENGERS_MISMATCH'
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  /** The cars, each vehicle and driver once. */
  cars: Array<SplitCarInput>;
  /** Why each earlier source that could serve is passed over; has to be said where the vehicle is a neighbour's. */
  declinedSources?: InputMaybe<Array<DeclinedSourceInput>>;
  /** An own hold for the request, which ends with the act; one that has ended does no harm. */
  holdId?: InputMaybe<Scalars['ID']['input']>;
  /** Same key and input: same answer, one effect. */
  idempotencyKey: Scalars['UUID']['input'];
  /** The approved request. */
  requestId: Scalars['ID']['input'];
};

/** Answer of `splitRequest`. */
export type SplitRequestPayload = {
  __typename?: 'SplitRequestPayload';
  /** The orders, one for each car; null when refused. */
  orders: Maybe<Array<DispatchOrder>>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SplitRequestUserError>;
};

/** Refusal of `splitRequest`. */
export type SplitRequestUserError = UserError & {
  __typename?: 'SplitRequestUserError';
  /** Machine-readable cause. */
  code: SplitRequestErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  emergencyId: Scalars['ID']['input'];
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
};

/** Answer of `standDownEmergency`. */
export type StandDownEmergencyPayload = {
  __typename?: 'StandDownEmergencyPayload';
  /** The event as it stands now; null when refused. */
  emergency: Maybe<Emergency>;
  /** All refusals at once; empty when done. */
  userErrors: Array<StandDownEmergencyUserError>;
};

/** Refusal of `standDownEmergency`. */
export type StandDownEmergencyUserError = UserError & {
  __typename?: 'StandDownEmergencyUserError';
  /** Machine-readable cause. */
  code: StandDownEmergencyErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Trip for which a neighbour still has a vehicle that is no longer lent. */
export type StandingLoan = {
  __typename?: 'StandingLoan';
  /** Number of the dispatch order. */
  number: Scalars['String']['output'];
  /** When. */
  window: TimeWindow;
};

/** So much more, or less, than an order was charged. */
export type StatementAdjustment = {
  __typename?: 'StatementAdjustment';
  /** More when positive, less when negative. */
  amount: Money;
  /** The order. */
  orderId: Scalars['ID']['output'];
};

/** So much more, or less, than an order was charged. */
export type StatementAdjustmentInput = {
  /** Whole fen: more when positive, less when negative; not 0. */
  amountFen: Scalars['Int']['input'];
  /** An order of the statement. */
  orderId: Scalars['ID']['input'];
};

/** One order on a statement. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /** What was decided on it; nothing where nothing was. */
  adjusted: Money;
  /** When it was charged. */
  at: Scalars['DateTime']['output'];
  /** What it was charged. */
  charged: Money;
  /** How far it went. */
  km: Scalars['Float']['output'];
  /** The order. */
  orderId: Scalars['ID']['output'];
  /** Who drove; told to people only. */
  person: Maybe<Person>;
  /** The car's plate. */
  plateNumber: Scalars['PlateNumber']['output'];
  /** Both together. */
  total: Money;
  /** When the car was booked. */
  window: TimeWindow;
};

/** Page of orders on a statement. */
export type StatementLineConnection = {
  __typename?: 'StatementLineConnection';
  /** Orders with their cursors. */
  edges: Array<StatementLineEdge>;
  /** The orders alone. */
  nodes: Array<StatementLine>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Order at its place on a statement. */
export type StatementLineEdge = {
  __typename?: 'StatementLineEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: StatementLine;
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
  /** The partner is to answer. */
  | 'DISPUTED'
  /** The unit is to approve it, or to dispute it. */
  | 'ISSUED'
  /** Its month goes on, or has just ended. */
  | 'OPEN'
  /** The partner is to approve it. */
  | 'UNIT_APPROVED';

/** What was done with a statement, by whom and why. */
export type StatementStep = {
  __typename?: 'StatementStep';
  /** What is proposed, or was decided; at most 100. */
  adjustments: Array<StatementAdjustment>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom of the unit or the authority; told to people only. */
  by: Maybe<Person>;
  /** Orders it is about; none when it is about all of them. */
  orderIds: Array<Scalars['ID']['output']>;
  /** By which side. */
  party: StatementParty;
  /** What. */
  step: StatementStepKind;
  /** Why; empty where no reason is asked for. */
  text: Scalars['String']['output'];
};

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
  | 'ISSUE';

/** Station (站点) where time-share cars are picked up and dropped off. */
export type Station = Node & {
  __typename?: 'Station';
  /** Street address in both languages. */
  address: LocalizedText;
  /** Bays. */
  bays: Scalars['Int']['output'];
  /** Cars that stand here, at most 100. */
  cars: Array<TimeShareCar>;
  /** Opaque, prefixed `stn_`. */
  id: Scalars['ID']['output'];
  /** Where it is. */
  location: GeoPoint;
  /** Name in both languages. */
  name: LocalizedText;
  /** Partner that runs it. */
  partner: RentalPartner;
  /** Whether it serves. */
  state: StationState;
};

/** A station with free bays. */
export type StationOffer = {
  __typename?: 'StationOffer';
  /** How far it is there, metres. */
  distanceMetres: Scalars['Int']['output'];
  /** Bays that are free at this moment. */
  freeBays: Scalars['Int']['output'];
  /** The station. */
  station: Station;
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
  vehicleId: Scalars['ID']['input'];
};

/** Answer of `stopLendingVehicle`. */
export type StopLendingVehiclePayload = {
  __typename?: 'StopLendingVehiclePayload';
  /** What neighbours still have it for, earliest first: that stays as it is. */
  standing: Array<StandingLoan>;
  /** All refusals at once; empty when done. */
  userErrors: Array<StopLendingVehicleUserError>;
  /** The vehicle; null when refused. */
  vehicle: Maybe<Vehicle>;
};

/** Refusal of `stopLendingVehicle`. */
export type StopLendingVehicleUserError = UserError & {
  __typename?: 'StopLendingVehicleUserError';
  /** Machine-readable cause. */
  code: StopLendingVehicleErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** Something done against the rules of a place (违约记录); enough of them ban a plate and a person for a time. */
export type Strike = {
  __typename?: 'Strike';
  /** The appeal; null when there is none. */
  appeal: Maybe<StrikeAppeal>;
  /** Until when one may appeal. */
  appealUntil: Scalars['DateTime']['output'];
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** The court, when it is about a slot of one; null else. */
  courtName: Maybe<LocalizedText>;
  /** The decision on it; null while there is none. */
  decision: Maybe<StrikeDecision>;
  /** Who gave it; null when it came by itself. */
  givenBy: Maybe<Person>;
  /** Opaque, prefixed `stk_`. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: StrikeKind;
  /** What whoever gave it wrote; null when it came by itself. */
  note: Maybe<Scalars['String']['output']>;
  /** Place where it happened; null when it is no longer there. */
  place: Maybe<Place>;
  /** Name of that place in both languages. */
  placeName: LocalizedText;
  /** The plate, its middle hidden; empty where none is concerned. */
  plate: Scalars['String']['output'];
  /** Where it stands. */
  state: StrikeState;
};

/** What a citizen says against a strike (申诉). */
export type StrikeAppeal = {
  __typename?: 'StrikeAppeal';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** His words. */
  text: Scalars['String']['output'];
};

/** Page of strikes. */
export type StrikeConnection = {
  __typename?: 'StrikeConnection';
  /** Strikes with their cursors. */
  edges: Array<StrikeEdge>;
  /** The strikes alone. */
  nodes: Array<Strike>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Decision on an appeal. */
export type StrikeDecision = {
  __typename?: 'StrikeDecision';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** True when the strike stands, false when it is lifted. */
  upheld: Scalars['Boolean']['output'];
};

/** Strike at its place in a list. */
export type StrikeEdge = {
  __typename?: 'StrikeEdge';
  /** Where the strike stands. */
  cursor: Scalars['String']['output'];
  /** The strike. */
  node: Strike;
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

/** One reason for a suggestion. */
export type SuggestionReason = {
  __typename?: 'SuggestionReason';
  /** Machine-readable kind. */
  code: SuggestionReasonCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
};

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

/** What `swapOrders` can refuse. */
export type SwapOrdersErrorCode =
  /** The vehicle's category does not permit the purpose. */
  | 'CATEGORY_NOT_PERMITTED'
  /** Somebody changed the order since you saw it; the message tells what. */
  | 'CHANGED_MEANWHILE'
  /** The driver would be on duty or drive for longer than he may on a day. */
  | 'DRIVER_HOURS_EXCEEDED'
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
  /** The database is busy; the same call may be repeated. */
  | 'TRY_AGAIN'
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
  /** One order. */
  first: OrderSeenInput;
  /** The other. */
  second: OrderSeenInput;
  /** What they exchange. */
  swapped: SwappedParts;
};

/** Answer of `swapOrders`. */
export type SwapOrdersPayload = {
  __typename?: 'SwapOrdersPayload';
  /** Both orders as they stand now; null when refused. */
  orders: Maybe<Array<DispatchOrder>>;
  /** All refusals at once; empty when done. */
  userErrors: Array<SwapOrdersUserError>;
};

/** Refusal of `swapOrders`. */
export type SwapOrdersUserError = UserError & {
  __typename?: 'SwapOrdersUserError';
  /** Machine-readable cause. */
  code: SwapOrdersErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** What two orders exchange. */
export type SwappedParts =
  /** 车辆和驾驶员 */
  | 'BOTH'
  /** 驾驶员 */
  | 'DRIVERS'
  /** 车辆 */
  | 'VEHICLES';

/** Drivers and vehicles that could take over a trip. */
export type TakeOverOptions = {
  __typename?: 'TakeOverOptions';
  /** Drivers that are free for the rest of the window; at most 30. */
  drivers: Array<Driver>;
  /** Vehicles that are free and fit for the rest, fewest seats first; at most 30, none before departure. */
  vehicles: Array<Vehicle>;
};

/** Closure for a time (临时关闭). */
export type TemporaryClosure = {
  __typename?: 'TemporaryClosure';
  /** From. */
  from: Scalars['DateTime']['output'];
  /** The act that announced it, prefixed `opc_`; the same on all places closed at once. Null when it was not announced here. */
  id: Maybe<Scalars['ID']['output']>;
  /** Why. */
  kind: ClosureKind;
  /** Reason, in both languages. */
  reason: LocalizedText;
  /** To; null until further notice. */
  to: Maybe<Scalars['DateTime']['output']>;
};

/** Why nothing was sent. */
export type TestWebhookError = UserError & {
  __typename?: 'TestWebhookError';
  /** Which reason. */
  code: TestWebhookErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind it. */
  rule: Scalars['String']['output'];
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
  endpointId: Scalars['ID']['input'];
  /** Makes the act one however often it is sent. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** What came of it. */
export type TestWebhookPayload = {
  __typename?: 'TestWebhookPayload';
  /** The delivery on its way; null when refused. */
  delivery: Maybe<WebhookDelivery>;
  /** Why not. */
  userErrors: Array<TestWebhookError>;
};

/** Car of a partner, shared by the hour (分时租赁). */
export type TimeShareCar = Node & {
  __typename?: 'TimeShareCar';
  /** Charge of its battery as last reported, per cent; null when it was not told. */
  batteryPercent: Maybe<Scalars['Int']['output']>;
  /** Most that one started day may cost. */
  dailyCap: Money;
  /** What it runs on. */
  energy: Energy;
  /** Opaque, prefixed `car_`. */
  id: Scalars['ID']['output'];
  /** Brand and model. */
  model: Scalars['String']['output'];
  /** Number plate. */
  plateNumber: Scalars['PlateNumber']['output'];
  /** Range left, km. */
  rangeKm: Scalars['Int']['output'];
  /** Seats including the driver's. */
  seats: Scalars['Int']['output'];
};

/** Span of time, half-open: `from` belongs to it, `to` does not. */
export type TimeWindow = {
  __typename?: 'TimeWindow';
  /** First instant inside. */
  from: Scalars['DateTime']['output'];
  /** First instant after. */
  to: Scalars['DateTime']['output'];
};

/** Span of time, half-open: `from` belongs to it, `to` does not. */
export type TimeWindowInput = {
  /** First instant inside. */
  from: Scalars['DateTime']['input'];
  /** First instant after; later than `from`. */
  to: Scalars['DateTime']['input'];
};

/** Way to do without a car. */
export type TravelAlternative = {
  __typename?: 'TravelAlternative';
  /** What is reimbursed; nothing for walking and cycling. */
  amount: Money;
  /** Which. */
  kind: TravelAlternativeKind;
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

/** Trip as far as it is stated: every field may be missing. */
export type TripDetails = {
  __typename?: 'TripDetails';
  /** Where to. */
  destination: Maybe<Scalars['String']['output']>;
  /** Distance there and back, km. */
  distanceKm: Maybe<Scalars['Int']['output']>;
  /** With a driver or self-drive. */
  driving: Maybe<Driving>;
  /** One-way or return. */
  journey: Maybe<TripJourney>;
  /** Pieces of luggage. */
  luggage: Maybe<Scalars['Int']['output']>;
  /** Passengers. */
  passengers: Maybe<Scalars['Int']['output']>;
  /** Where passengers get in. */
  pickUp: Maybe<Scalars['String']['output']>;
  /** Where passengers get in, on the map. */
  pickUpPoint: Maybe<GeoPoint>;
  /** How much it presses. */
  priority: Maybe<TripPriority>;
  /** Purpose. */
  purpose: Maybe<VehiclePurpose>;
  /** How far it leads out. */
  reach: Maybe<TripReach>;
  /** Reason in words (事由). */
  reason: Maybe<Scalars['String']['output']>;
  /** Places on the way, in order; at most 20. */
  stops: Maybe<Array<Scalars['String']['output']>>;
  /** Mobile number for the ride; null for those who need not know. */
  telephone: Maybe<Scalars['String']['output']>;
  /** From departure to return. */
  window: Maybe<TimeWindow>;
};

/** Fuel or charge taken on a trip. */
export type TripEnergy = {
  __typename?: 'TripEnergy';
  /** Hundredths of a litre, or of a kilowatt-hour. */
  amount: Scalars['Int']['output'];
  /** What it cost. */
  cost: Money;
  /** Which of the two. */
  kind: TripEnergyKind;
};

/** Fuel or charge taken on a trip, as its driver records it. */
export type TripEnergyInput = {
  /** Hundredths of a litre, or of a kilowatt-hour. */
  amount: Scalars['Int']['input'];
  /** What it cost, fen. */
  costFen: Scalars['Int']['input'];
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

/** What one vehicle drives of a trip; more than one when a vehicle broke down and another took its place. */
export type TripLeg = {
  __typename?: 'TripLeg';
  /** Departure; null before. */
  departure: Maybe<OdometerReading>;
  /** Since when it is booked for the trip. */
  from: Scalars['DateTime']['output'];
  /** Why another vehicle took its place; null for the last one. */
  reason: Maybe<Scalars['String']['output']>;
  /** Return, or where it broke down; null before. */
  return: Maybe<OdometerReading>;
  /** The vehicle; null when the car is a partner's. */
  vehicle: Maybe<Vehicle>;
};

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

/** Receipt of a trip (用车回执). */
export type TripReceipt = {
  __typename?: 'TripReceipt';
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** Remark. */
  comment: Maybe<Scalars['String']['output']>;
  /** Whether the requester confirms odometer and costs as the driver recorded them. */
  confirmed: Scalars['Boolean']['output'];
  /** What he disputes of them; null when confirmed. */
  dispute: Maybe<Scalars['String']['output']>;
  /** 1 (poor) to 5 (very good). */
  satisfaction: Scalars['Int']['output'];
};

/** What could serve a trip. */
export type TripSources = {
  __typename?: 'TripSources';
  /** Ways to do without a car, the greenest first; at most 2. */
  alternatives: Array<TravelAlternative>;
  /** All sources in the order in which they are tried; the first that is available serves the trip. */
  proposals: Array<SourceProposal>;
};

/** Public body (单位) that asks for cars, keeps cars or opens its grounds. */
export type Unit = Node & {
  __typename?: 'Unit';
  /** Division it belongs to. */
  division: Division;
  /** Opaque, prefixed `unt_`. */
  id: Scalars['ID']['output'];
  /** Name in both languages. */
  name: LocalizedText;
};

/** What `unlockCar` can refuse. */
export type UnlockCarErrorCode =
  /** The charge is too low to hand the car out. */
  | 'BATTERY_LOW'
  /** The car is not at a station. */
  | 'CAR_NOT_BACK'
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
  orderId: Scalars['ID']['input'];
};

/** Answer of `unlockCar`. */
export type UnlockCarPayload = {
  __typename?: 'UnlockCarPayload';
  /** The order as it stands now; null when refused. */
  rentalOrder: Maybe<RentalOrder>;
  /** All refusals at once; empty when done. */
  userErrors: Array<UnlockCarUserError>;
};

/** Refusal of `unlockCar`. */
export type UnlockCarUserError = UserError & {
  __typename?: 'UnlockCarUserError';
  /** Machine-readable cause. */
  code: UnlockCarErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** A refusal that the caller can act on. */
export type UserError = {
  /** What was refused and why, in the caller's language (Accept-Language). */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies; empty when it concerns the act as a whole. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal, in the caller's language. */
  rule: Scalars['String']['output'];
};

/** Official vehicle (公务用车). */
export type Vehicle = Node & {
  __typename?: 'Vehicle';
  /** Category. */
  category: VehicleCategory;
  /** What moves it. */
  energy: Energy;
  /** Where it stands when idle (定点停放). */
  homeBay: HomeBay;
  /** Opaque, prefixed `veh_`. */
  id: Scalars['ID']['output'];
  /** Last day of the inspection. */
  inspectedUntil: Scalars['Date']['output'];
  /** Last day of the compulsory insurance. */
  insuredUntil: Scalars['Date']['output'];
  /** On what terms its unit lends it (调剂); null when it does not, or not any more. */
  lending: Maybe<VehicleLending>;
  /** Brand and model. */
  model: Scalars['String']['output'];
  /** Odometer as last recorded, km; in lists of a fleet it may lag by up to 500 km. */
  odometerKm: Scalars['Int']['output'];
  /** Number plate. */
  plateNumber: Scalars['PlateNumber']['output'];
  /** Range on a full charge or tank, km. */
  rangeKm: Scalars['Int']['output'];
  /** Seats including the driver's. */
  seats: Scalars['Int']['output'];
  /** State of life. */
  state: VehicleState;
  /** Unit whose fleet it runs in. */
  unit: Unit;
};

/** Span in which a vehicle is not to be had (停用): nobody can be sent out with it. */
export type VehicleBlock = Node & {
  __typename?: 'VehicleBlock';
  /** When it was ended early or cancelled. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it early or cancelled it; null when nobody did. */
  endedBy: Maybe<Person>;
  /** Opaque, prefixed `blk_`. */
  id: Scalars['ID']['output'];
  /** Why it is not to be had. */
  kind: VehicleBlockKind;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Who made it. */
  madeBy: Person;
  /** Reason in words. */
  reason: Scalars['String']['output'];
  /** Where it stands now. */
  state: VehicleBlockState;
  /** The vehicle. */
  vehicle: Vehicle;
  /** From, to; shortened when it was ended early. */
  window: TimeWindow;
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

/** Page of vehicles. */
export type VehicleConnection = {
  __typename?: 'VehicleConnection';
  /** Vehicles with their cursors. */
  edges: Array<VehicleEdge>;
  /** The vehicles alone. */
  nodes: Array<Vehicle>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** One vehicle's day. */
export type VehicleDay = {
  __typename?: 'VehicleDay';
  /** Its bookings that touch the day, earliest first. */
  bookings: Array<Booking>;
  /** Spans in which it is held while a dispatch is composed, earliest first. */
  holds: Array<HeldSpan>;
  /** Unit that lends it to the centre (调剂); null when it is the centre's own. */
  lender: Maybe<Unit>;
  /** The vehicle. */
  vehicle: Vehicle;
};

/** Vehicle at its place in a list. */
export type VehicleEdge = {
  __typename?: 'VehicleEdge';
  /** Where the vehicle stands. */
  cursor: Scalars['String']['output'];
  /** The vehicle. */
  node: Vehicle;
};

/** Vehicle, and perhaps a driver, held for a request for some minutes (预留). */
export type VehicleHold = {
  __typename?: 'VehicleHold';
  /** Who holds. */
  dispatcher: Person;
  /** The driver; null when none was named. */
  driver: Maybe<Driver>;
  /** Opaque, prefixed `hld_`. */
  id: Scalars['ID']['output'];
  /** The request they are held for; `dispatchVehicle` of it by the same dispatcher turns the hold into the order. */
  request: VehicleRequest;
  /** When it lapses by itself, or when it was given back. */
  until: Scalars['DateTime']['output'];
  /** The vehicle. */
  vehicle: Vehicle;
  /** Held window, that of the request with its buffers. */
  window: TimeWindow;
};

/** Terms on which a unit lends a vehicle to its neighbours (调剂). */
export type VehicleLending = {
  __typename?: 'VehicleLending';
  /** From when on. */
  from: Scalars['DateTime']['output'];
  /** Who hands over the key. */
  keyKeeper: Scalars['String']['output'];
  /** What else is to be known. */
  note: Scalars['String']['output'];
  /** For which purposes. */
  purposes: Array<VehiclePurpose>;
  /** Whether who borrows it may drive it himself. */
  selfDrive: Scalars['Boolean']['output'];
  /** Until when; null until further notice. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** Whether drivers of the unit may be sent along. */
  withDriver: Scalars['Boolean']['output'];
};

/** Which vehicles may enter a lot; null means no such limit. */
export type VehicleLimits = {
  __typename?: 'VehicleLimits';
  /** Whether commercial vehicles (营运车辆) may enter. */
  commercialAllowed: Scalars['Boolean']['output'];
  /** Greatest height, centimetres. */
  maxHeightCm: Maybe<Scalars['Int']['output']>;
  /** Most seats. */
  maxSeats: Maybe<Scalars['Int']['output']>;
};

/** Which vehicles may enter a lot; absent means no such limit. */
export type VehicleLimitsInput = {
  /** Whether commercial vehicles (营运车辆) may enter. */
  commercialAllowed: Scalars['Boolean']['input'];
  /** Greatest height in centimetres, 120 to 500. */
  maxHeightCm?: InputMaybe<Scalars['Int']['input']>;
  /** Most seats, 2 to 60. */
  maxSeats?: InputMaybe<Scalars['Int']['input']>;
};

/** Vehicle with the answer whether it can serve the trip. */
export type VehicleOffer = {
  __typename?: 'VehicleOffer';
  /** Whether it can be booked for the trip now. */
  available: Scalars['Boolean']['output'];
  /** Neighbouring unit that lends it (调剂); null for other sources. */
  lender: Maybe<Unit>;
  /** Why not; empty when available. */
  reasons: Array<VehicleOfferReason>;
  /** Its source. */
  source: VehicleSource;
  /** The vehicle. */
  vehicle: Vehicle;
};

/** Page of vehicle offers. */
export type VehicleOfferConnection = {
  __typename?: 'VehicleOfferConnection';
  /** How many could be booked now. */
  availableCount: Scalars['Int']['output'];
  /** Offers with their cursors. */
  edges: Array<VehicleOfferEdge>;
  /** The offers alone. */
  nodes: Array<VehicleOffer>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Vehicle offer at its place in a list. */
export type VehicleOfferEdge = {
  __typename?: 'VehicleOfferEdge';
  /** Where the offer stands. */
  cursor: Scalars['String']['output'];
  /** The offer. */
  node: VehicleOffer;
};

/** One reason why a vehicle cannot serve. */
export type VehicleOfferReason = {
  __typename?: 'VehicleOfferReason';
  /** Machine-readable cause, the same that `dispatchVehicle` would give. */
  code: DispatchVehicleErrorCode;
  /** In the caller's language. */
  message: Scalars['String']['output'];
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

/** Request for a car (用车申请). */
export type VehicleRequest = Node & {
  __typename?: 'VehicleRequest';
  /** Acts the caller may do now. */
  allowedActs: Array<VehicleRequestAct>;
  /** Steps of approval it goes through, in their order, at most 5; the first that is undecided is due. */
  approvalSteps: Array<ApprovalStep>;
  /** Decisions of the unit so far, one a step and in their order; at most 5. */
  approvals: Array<Approval>;
  /** What a cancel by the caller would bring about now; null when he may not cancel. */
  cancelConsequences: Maybe<CancelConsequences>;
  /** Why it was cancelled; null unless it was. */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** Where to. */
  destination: Scalars['String']['output'];
  /** Until when a vehicle should be dispatched; null unless it waits for one. */
  dispatchDue: Maybe<Scalars['DateTime']['output']>;
  /** Distance there and back, km. */
  distanceKm: Maybe<Scalars['Int']['output']>;
  /** Who drives. */
  driving: Driving;
  /** Opaque, prefixed `req_`. */
  id: Scalars['ID']['output'];
  /** One-way or return. */
  journey: TripJourney;
  /** Whether it was cancelled so shortly before departure that it counts as late (临时撤销). */
  lateCancellation: Scalars['Boolean']['output'];
  /** Pieces of luggage. */
  luggage: Scalars['Int']['output'];
  /** What is paid because it does without a car (包干报销); null when it has not been chosen. */
  lumpSum: Maybe<LumpSum>;
  /** What would be paid if it did without a car; null when nothing would, or it does not wait for one. */
  lumpSumOffer: Maybe<Money>;
  /** Number on paper, such as 申20261124-7K3FQ. */
  number: Scalars['String']['output'];
  /** Dispatch orders that serve it: none before dispatch, several when it is split over cars; at most 4. */
  orders: Array<DispatchOrder>;
  /** Passengers. */
  passengers: Scalars['Int']['output'];
  /** Where passengers get in. */
  pickUp: Scalars['String']['output'];
  /** Where passengers get in, on the map; null when not stated. */
  pickUpPoint: Maybe<GeoPoint>;
  /** Latest invitation to share a car (拼车); null when there was none. */
  pooling: Maybe<Pooling>;
  /** How much it presses. */
  priority: TripPriority;
  /** Purpose. */
  purpose: VehiclePurpose;
  /** How far it leads out. */
  reach: TripReach;
  /** Reason in words (事由). */
  reason: Scalars['String']['output'];
  /** The last time a dispatcher took its vehicle back; null when never. */
  recall: Maybe<Recall>;
  /** Receipt; null before the trip is closed. */
  receipt: Maybe<TripReceipt>;
  /** When it was made. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked. */
  requester: Person;
  /** Grows with every change of the request; sent back with a change or a decision, it keeps two people from overwriting each other. */
  revision: Scalars['Int']['output'];
  /** How the trip was changed since it was asked for, oldest first; the last 20 changes. */
  revisions: Array<VehicleRequestRevision>;
  /** Series of recurring trips it belongs to; null when it stands alone. */
  series: Maybe<VehicleRequestSeries>;
  /** Where it stands. */
  state: VehicleRequestState;
  /** Places on the way, between pick-up and destination, in order; at most 20. */
  stops: Array<Scalars['String']['output']>;
  /** Mobile number for the ride; null for those who need not know. */
  telephone: Maybe<Scalars['String']['output']>;
  /** For which unit. */
  unit: Unit;
  /** From departure to return. */
  window: TimeWindow;
};

/** Act on a request. */
export type VehicleRequestAct =
  /** `approveVehicleRequest` */
  | 'APPROVE'
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
  | 'REJECT';

/** Page of requests. */
export type VehicleRequestConnection = {
  __typename?: 'VehicleRequestConnection';
  /** Requests with their cursors. */
  edges: Array<VehicleRequestEdge>;
  /** The requests alone. */
  nodes: Array<VehicleRequest>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** What became of one decision. */
export type VehicleRequestDecision = {
  __typename?: 'VehicleRequestDecision';
  /** The request as it stands now; null when refused. */
  request: Maybe<VehicleRequest>;
  /** The request that was named. */
  requestId: Scalars['ID']['output'];
  /** All refusals of this decision; empty when done. */
  userErrors: Array<ApproveVehicleRequestUserError>;
};

/** One decision among many. */
export type VehicleRequestDecisionInput = {
  /** True to approve, false to reject. */
  approve: Scalars['Boolean']['input'];
  /** Remark, up to 200 characters; to reject the reason, at least 2. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Revision that was seen. */
  revision: Scalars['Int']['input'];
};

/** Draft of a request: what is written down and not yet asked for. */
export type VehicleRequestDraft = {
  __typename?: 'VehicleRequestDraft';
  /** Opaque, prefixed `drf_`. */
  id: Scalars['ID']['output'];
  /** How often it comes back; null for a single trip. */
  recurrence: Maybe<Recurrence>;
  /** When it was saved last. */
  savedAt: Scalars['DateTime']['output'];
  /** As far as it is written. */
  trip: TripDetails;
};

/** Request at its place in a list. */
export type VehicleRequestEdge = {
  __typename?: 'VehicleRequestEdge';
  /** Where the request stands. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: VehicleRequest;
};

/** One change of a trip by its requester (变更). */
export type VehicleRequestRevision = {
  __typename?: 'VehicleRequestRevision';
  /** Those fields as they became. */
  after: TripDetails;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Those fields as they were; a field that had no value is null. */
  before: TripDetails;
  /** Who changed it. */
  by: Person;
  /** Fields that changed, those the caller may see. */
  changed: Array<TripField>;
  /** Where the change brought the request: WAITING_APPROVAL when it was to be approved anew. */
  state: VehicleRequestState;
};

/** Recurring requests of one person (定期用车). */
export type VehicleRequestSeries = {
  __typename?: 'VehicleRequestSeries';
  /** Opaque, prefixed `ser_`. */
  id: Scalars['ID']['output'];
  /** How often it comes back. */
  recurrence: Recurrence;
  /** Its requests in the order of their days, as they stand now; at most 90. */
  requests: Array<VehicleRequest>;
  /** Days that were skipped, with their kind; at most 366. */
  skipped: Array<CalendarDay>;
};

/** Where a request stands; it moves only along the arrows: WAITING_APPROVAL → APPROVED → DISPATCHED → UNDER_WAY → RETURNED → CLOSED, with REJECTED and CANCELLED as other ends; or APPROVED → LUMP_SUM → CLOSED without a car. */
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

/** The signed-in caller. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Whether requests come to the caller for approval: as a manager, as named in his unit's chain, or as a deputy today. */
  approves: Scalars['Boolean']['output'];
  /** Division whose subtree the person may see. */
  jurisdiction: Division;
  /** The person behind the token. */
  person: Person;
};

/** Case of official vehicles used against the rules (案件). */
export type ViolationCase = {
  __typename?: 'ViolationCase';
  /** Division in which it happened. */
  division: Division;
  /** Emergency that was not approved in time; null when the caller may not see it any more. */
  emergency: Maybe<Emergency>;
  /** Opaque, prefixed `cas_`. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: ViolationKind;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ViolationCaseState;
  /** Why it was opened, in the caller's language. */
  why: Scalars['String']['output'];
};

/** Page of cases. */
export type ViolationCaseConnection = {
  __typename?: 'ViolationCaseConnection';
  /** Cases with their cursors. */
  edges: Array<ViolationCaseEdge>;
  /** The cases alone. */
  nodes: Array<ViolationCase>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Case at its place in a list. */
export type ViolationCaseEdge = {
  __typename?: 'ViolationCaseEdge';
  /** Where the case stands. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: ViolationCase;
};

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
  courtId: Scalars['ID']['input'];
  /** Beginning of the slot. */
  from: Scalars['DateTime']['input'];
  /** People who come, the caller among them. */
  people: Scalars['Int']['input'];
  /** The ground. */
  placeId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `waitForCourt`. */
export type WaitForCourtPayload = {
  __typename?: 'WaitForCourtPayload';
  /** All refusals at once; empty when done. */
  userErrors: Array<WaitForCourtUserError>;
  /** The place in the queue; null when refused. */
  waiting: Maybe<CourtWaiting>;
};

/** Refusal of `waitForCourt`. */
export type WaitForCourtUserError = UserError & {
  __typename?: 'WaitForCourtUserError';
  /** Machine-readable cause. */
  code: WaitForCourtErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};

/** One event on its way to one endpoint. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** The endpoint. */
  endpointId: Scalars['ID']['output'];
  /** The event, `webhook-id` of the message: the same at every try and at every endpoint. */
  eventId: Scalars['ID']['output'];
  /** Opaque, prefixed `whd_`. */
  id: Scalars['ID']['output'];
  /** When the event happened. */
  madeAt: Scalars['DateTime']['output'];
  /** When it is tried next at the earliest; null when it is not. */
  nextAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: WebhookDeliveryState;
  /** What it happened to. */
  subjectId: Scalars['ID']['output'];
  /** The tries, the latest last; at most 20. */
  tries: Array<WebhookTry>;
  /** What happened. */
  type: RentalEventType;
};

/** Page of deliveries. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** Deliveries with their cursors. */
  edges: Array<WebhookDeliveryEdge>;
  /** The deliveries alone. */
  nodes: Array<WebhookDelivery>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** Delivery at its place in a list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node: WebhookDelivery;
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

/** Address of a partner's system to which events are sent. */
export type WebhookEndpoint = {
  __typename?: 'WebhookEndpoint';
  /** Why nothing is sent; null while something is. */
  disabledBecause: Maybe<WebhookDisabledBecause>;
  /** Since when nothing has arrived; null while messages arrive. */
  failingSince: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, prefixed `whe_`. */
  id: Scalars['ID']['output'];
  /** When it was registered. */
  madeAt: Scalars['DateTime']['output'];
  /** Secrets by which messages are signed at present, the newest first; at most 2. The secret itself is shown once, to whoever makes it. */
  secrets: Array<WebhookSecret>;
  /** Whether anything is sent. */
  state: WebhookEndpointState;
  /** What is sent; null for everything, also what comes to be told later. */
  types: Maybe<Array<RentalEventType>>;
  /** The address. */
  url: Scalars['String']['output'];
};

/** Whether events are sent to an endpoint. */
export type WebhookEndpointState =
  /** They are not; the log (`orderEvents`) has them all the same. */
  | 'DISABLED'
  /** They are. */
  | 'ENABLED';

/** Secret by which messages are signed. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** Until when it signs; null while no newer one was made. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
};

/** Why a try brought no answer. */
export type WebhookTrouble =
  /** The address is none of the public network. */
  | 'ADDRESS_REFUSED'
  /** There was no answer within 10 seconds. */
  | 'TIMED_OUT'
  /** No connection was made, or its certificate was no good. */
  | 'UNREACHABLE';

/** One try to deliver. */
export type WebhookTry = {
  __typename?: 'WebhookTry';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** HTTP status of the answer; null when there was none. */
  status: Maybe<Scalars['Int']['output']>;
  /** Why there was no answer; null when there was one. */
  trouble: Maybe<WebhookTrouble>;
};

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

/** Span without a break. */
export type WholePeriod = {
  __typename?: 'WholePeriod';
  /** From. */
  from: Scalars['DateTime']['output'];
  /** To. */
  to: Scalars['DateTime']['output'];
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
  seriesId: Scalars['ID']['input'];
  /** Token that `confirmPhone` gave. */
  token: Scalars['String']['input'];
};

/** Answer of `withdrawCourtSeries`. */
export type WithdrawCourtSeriesPayload = {
  __typename?: 'WithdrawCourtSeriesPayload';
  /** The series as it stands now; null when refused. */
  series: Maybe<CourtSeries>;
  /** All refusals at once; empty when done. */
  userErrors: Array<WithdrawCourtSeriesUserError>;
};

/** Refusal of `withdrawCourtSeries`. */
export type WithdrawCourtSeriesUserError = UserError & {
  __typename?: 'WithdrawCourtSeriesUserError';
  /** Machine-readable cause. */
  code: WithdrawCourtSeriesErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
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
  placeIds: Array<Scalars['ID']['input']>;
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The version. */
  versionId: Scalars['ID']['input'];
};

/** Answer of `withdrawOpening`. */
export type WithdrawOpeningPayload = {
  __typename?: 'WithdrawOpeningPayload';
  /** What became of each place, in the order they were named; empty when refused as a whole. */
  items: Array<PlaceActItem>;
  /** All refusals at once; empty when done. */
  userErrors: Array<WithdrawOpeningUserError>;
};

/** Refusal of `withdrawOpening`. */
export type WithdrawOpeningUserError = UserError & {
  __typename?: 'WithdrawOpeningUserError';
  /** Machine-readable cause. */
  code: WithdrawOpeningErrorCode;
  /** What was refused and why, in the caller's language. */
  message: Scalars['String']['output'];
  /** Where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
  /** The rule behind the refusal. */
  rule: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DispatchOrderModel )
    | ( DriverModel )
    | ( EmergencyModel )
    | ( PersonModel )
    | ( PlaceModel )
    | ( PoolingModel )
    | ( RentalOrderModel )
    | ( RentalPartnerModel )
    | ( StationModel )
    | ( TimeShareCarModel )
    | ( UnitModel )
    | ( VehicleModel )
    | ( VehicleBlockModel )
    | ( VehicleRequestModel )
  ;
  UserError:
    | ( Partial<AcceptCourtOfferUserError> )
    | ( Partial<AcknowledgeLockCommandUserError> )
    | ( Partial<AdmitVehicleUserError> )
    | ( Partial<AnswerPoolingUserError> )
    | ( Partial<AnswerStatementDisputeError> )
    | ( Partial<AppealStrikeUserError> )
    | ( Partial<AppointDeputyUserError> )
    | ( Partial<ApproveEmergencyUserError> )
    | ( Partial<ApproveStatementError> )
    | ( Partial<ApproveVehicleRequestUserError> )
    | ( Partial<AskCourtSeriesUserError> )
    | ( Partial<AssignInspectionRouteUserError> )
    | ( Partial<BlockVehicleUserError> )
    | ( Partial<BookCourtUserError> )
    | ( Partial<CancelCourtBookingUserError> )
    | ( Partial<CancelOpenOnceUserError> )
    | ( Partial<CancelRentalOrderUserError> )
    | ( Partial<CancelReservationUserError> )
    | ( Partial<CancelVehicleRequestSeriesUserError> )
    | ( Partial<CancelVehicleRequestUserError> )
    | ( Partial<ChangeClosureUserError> )
    | ( Partial<ChangeCourtPeopleUserError> )
    | ( Partial<ChangeGateClientUserError> )
    | ( Partial<ChangePlaceUserError> )
    | ( Partial<ChangeReservationPlateUserError> )
    | ( Partial<ChangeSpacesUserError> )
    | ( Partial<ChangeVehicleRequestUserError> )
    | ( Partial<ChangeWebhookEndpointError> )
    | ( Partial<CheckDrivingLicenceUserError> )
    | ( Partial<CheckInCourtUserError> )
    | ( Partial<ChooseLumpSumUserError> )
    | ( Partial<CloseFollowUpUserError> )
    | ( Partial<ClosePlacesUserError> )
    | ( Partial<CloseTripUserError> )
    | ( Partial<ConfirmLumpSumUserError> )
    | ( Partial<ConfirmPhoneUserError> )
    | ( Partial<ConfirmRentalOrderUserError> )
    | ( Partial<CorrectCalendarUserError> )
    | ( Partial<CreateCalendarFeedUserError> )
    | ( Partial<DecideAppealUserError> )
    | ( Partial<DecideCourtSeriesUserError> )
    | ( Partial<DecideStatementDisputeError> )
    | ( Partial<DecideVehicleRequestsUserError> )
    | ( Partial<DeclineRentalOrderUserError> )
    | ( Partial<DeleteMyDataUserError> )
    | ( Partial<DeleteVehicleRequestDraftUserError> )
    | ( Partial<DispatchEmergencyUserError> )
    | ( Partial<DispatchMarketRentalUserError> )
    | ( Partial<DispatchPoolingUserError> )
    | ( Partial<DispatchTimeShareUserError> )
    | ( Partial<DispatchVehicleUserError> )
    | ( Partial<DisputeStatementError> )
    | ( Partial<EndClosureUserError> )
    | ( Partial<EndDeputyUserError> )
    | ( Partial<EndVehicleBlockUserError> )
    | ( Partial<ExplainFollowUpUserError> )
    | ( Partial<ExtendRentalOrderUserError> )
    | ( Partial<ExtendTripUserError> )
    | ( Partial<FailRentalOrderUserError> )
    | ( Partial<ForgetDeviceUserError> )
    | ( Partial<GateReportUserError> )
    | ( Partial<GiveStrikeUserError> )
    | ( Partial<HandOverTripUserError> )
    | ( Partial<HoldCarUserError> )
    | ( Partial<HoldVehicleUserError> )
    | ( Partial<JoinCourtBookingUserError> )
    | ( Partial<LeaveCourtBookingUserError> )
    | ( Partial<LeaveCourtQueueUserError> )
    | ( Partial<LendVehicleUserError> )
    | ( Partial<MarkNoticesReadUserError> )
    | ( Partial<MergeOrdersUserError> )
    | ( Partial<MoveOrderUserError> )
    | ( Partial<NoteCourtNoShowUserError> )
    | ( Partial<NoteMisuseUserError> )
    | ( Partial<OpenOnceUserError> )
    | ( Partial<PlaceActUserError> )
    | ( Partial<PreviewOpeningUserError> )
    | ( Partial<ProposePoolingUserError> )
    | ( Partial<ReassignOrderUserError> )
    | ( Partial<RecallOrderUserError> )
    | ( Partial<RecordArrivalUserError> )
    | ( Partial<RecordDepartureUserError> )
    | ( Partial<RecordOpeningCheckUserError> )
    | ( Partial<RecordReturnUserError> )
    | ( Partial<RectifyFollowUpUserError> )
    | ( Partial<RedeliverWebhookError> )
    | ( Partial<RedeliverWebhooksError> )
    | ( Partial<RegisterGateClientUserError> )
    | ( Partial<RegisterWebhookEndpointError> )
    | ( Partial<RejectVehicleRequestUserError> )
    | ( Partial<ReleaseHoldUserError> )
    | ( Partial<ReplaceVehicleUserError> )
    | ( Partial<ReportCarDamageUserError> )
    | ( Partial<ReportPlaceUserError> )
    | ( Partial<RequestVehicleSeriesUserError> )
    | ( Partial<RequestVehicleUserError> )
    | ( Partial<ReserveSpaceUserError> )
    | ( Partial<ReturnCarUserError> )
    | ( Partial<RevealPlateUserError> )
    | ( Partial<RevokeCalendarFeedUserError> )
    | ( Partial<RevokeGateClientUserError> )
    | ( Partial<RotateWebhookSecretError> )
    | ( Partial<SaveVehicleRequestDraftUserError> )
    | ( Partial<SendPhoneCodeUserError> )
    | ( Partial<SetApprovalChainUserError> )
    | ( Partial<SetBookingPolicyUserError> )
    | ( Partial<SetCourtTermsUserError> )
    | ( Partial<SetOpeningPolicyUserError> )
    | ( Partial<SetOpeningUserError> )
    | ( Partial<SetRentalMembershipUserError> )
    | ( Partial<SetRentalPolicyUserError> )
    | ( Partial<SplitOrderUserError> )
    | ( Partial<SplitRequestUserError> )
    | ( Partial<StandDownEmergencyUserError> )
    | ( Partial<StopLendingVehicleUserError> )
    | ( Partial<SwapOrdersUserError> )
    | ( Partial<TestWebhookError> )
    | ( Partial<UnlockCarUserError> )
    | ( Partial<WaitForCourtUserError> )
    | ( Partial<WithdrawCourtSeriesUserError> )
    | ( Partial<WithdrawOpeningUserError> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCourtOfferErrorCode: ResolverTypeWrapper<Partial<AcceptCourtOfferErrorCode>>;
  AcceptCourtOfferInput: ResolverTypeWrapper<Partial<AcceptCourtOfferInput>>;
  AcceptCourtOfferPayload: ResolverTypeWrapper<Partial<Omit<AcceptCourtOfferPayload, 'booking'> & { booking?: Maybe<ResolversTypes['CourtBooking']> }>>;
  AcceptCourtOfferUserError: ResolverTypeWrapper<Partial<AcceptCourtOfferUserError>>;
  AcknowledgeLockCommandErrorCode: ResolverTypeWrapper<Partial<AcknowledgeLockCommandErrorCode>>;
  AcknowledgeLockCommandInput: ResolverTypeWrapper<Partial<AcknowledgeLockCommandInput>>;
  AcknowledgeLockCommandPayload: ResolverTypeWrapper<Partial<Omit<AcknowledgeLockCommandPayload, 'command'> & { command?: Maybe<ResolversTypes['LockCommand']> }>>;
  AcknowledgeLockCommandUserError: ResolverTypeWrapper<Partial<AcknowledgeLockCommandUserError>>;
  AdmitVehicleErrorCode: ResolverTypeWrapper<Partial<AdmitVehicleErrorCode>>;
  AdmitVehicleInput: ResolverTypeWrapper<Partial<AdmitVehicleInput>>;
  AdmitVehiclePayload: ResolverTypeWrapper<Partial<Omit<AdmitVehiclePayload, 'check'> & { check?: Maybe<ResolversTypes['GateCheck']> }>>;
  AdmitVehicleUserError: ResolverTypeWrapper<Partial<AdmitVehicleUserError>>;
  AnswerPoolingErrorCode: ResolverTypeWrapper<Partial<AnswerPoolingErrorCode>>;
  AnswerPoolingInput: ResolverTypeWrapper<Partial<AnswerPoolingInput>>;
  AnswerPoolingPayload: ResolverTypeWrapper<Partial<Omit<AnswerPoolingPayload, 'pooling'> & { pooling?: Maybe<ResolversTypes['Pooling']> }>>;
  AnswerPoolingUserError: ResolverTypeWrapper<Partial<AnswerPoolingUserError>>;
  AnswerStatementDisputeError: ResolverTypeWrapper<Partial<AnswerStatementDisputeError>>;
  AnswerStatementDisputeErrorCode: ResolverTypeWrapper<Partial<AnswerStatementDisputeErrorCode>>;
  AnswerStatementDisputeInput: ResolverTypeWrapper<Partial<AnswerStatementDisputeInput>>;
  AnswerStatementDisputePayload: ResolverTypeWrapper<Partial<Omit<AnswerStatementDisputePayload, 'statement'> & { statement?: Maybe<ResolversTypes['RentalStatement']> }>>;
  AppealStrikeErrorCode: ResolverTypeWrapper<Partial<AppealStrikeErrorCode>>;
  AppealStrikeInput: ResolverTypeWrapper<Partial<AppealStrikeInput>>;
  AppealStrikePayload: ResolverTypeWrapper<Partial<Omit<AppealStrikePayload, 'strike'> & { strike?: Maybe<ResolversTypes['Strike']> }>>;
  AppealStrikeUserError: ResolverTypeWrapper<Partial<AppealStrikeUserError>>;
  AppointDeputyErrorCode: ResolverTypeWrapper<Partial<AppointDeputyErrorCode>>;
  AppointDeputyInput: ResolverTypeWrapper<Partial<AppointDeputyInput>>;
  AppointDeputyPayload: ResolverTypeWrapper<Partial<Omit<AppointDeputyPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['DeputyAppointment']> }>>;
  AppointDeputyUserError: ResolverTypeWrapper<Partial<AppointDeputyUserError>>;
  Approval: ResolverTypeWrapper<ApprovalModel>;
  ApprovalChain: ResolverTypeWrapper<ApprovalChainModel>;
  ApprovalChainStep: ResolverTypeWrapper<ApprovalChainStepModel>;
  ApprovalChainStepInput: ResolverTypeWrapper<Partial<ApprovalChainStepInput>>;
  ApprovalChainVersion: ResolverTypeWrapper<ApprovalChainVersionModel>;
  ApprovalCondition: ResolverTypeWrapper<Partial<ApprovalCondition>>;
  ApprovalConditionInput: ResolverTypeWrapper<Partial<ApprovalConditionInput>>;
  ApprovalPreviewInput: ResolverTypeWrapper<Partial<ApprovalPreviewInput>>;
  ApprovalRule: ResolverTypeWrapper<ApprovalRuleModel>;
  ApprovalRuleInput: ResolverTypeWrapper<Partial<ApprovalRuleInput>>;
  ApprovalStep: ResolverTypeWrapper<ApprovalStepModel>;
  ApprovalStepState: ResolverTypeWrapper<Partial<ApprovalStepState>>;
  ApproveEmergencyErrorCode: ResolverTypeWrapper<Partial<ApproveEmergencyErrorCode>>;
  ApproveEmergencyInput: ResolverTypeWrapper<Partial<ApproveEmergencyInput>>;
  ApproveEmergencyPayload: ResolverTypeWrapper<Partial<Omit<ApproveEmergencyPayload, 'emergency'> & { emergency?: Maybe<ResolversTypes['Emergency']> }>>;
  ApproveEmergencyUserError: ResolverTypeWrapper<Partial<ApproveEmergencyUserError>>;
  ApproveStatementError: ResolverTypeWrapper<Partial<ApproveStatementError>>;
  ApproveStatementErrorCode: ResolverTypeWrapper<Partial<ApproveStatementErrorCode>>;
  ApproveStatementInput: ResolverTypeWrapper<Partial<ApproveStatementInput>>;
  ApproveStatementPayload: ResolverTypeWrapper<Partial<Omit<ApproveStatementPayload, 'statement'> & { statement?: Maybe<ResolversTypes['RentalStatement']> }>>;
  ApproveVehicleRequestErrorCode: ResolverTypeWrapper<Partial<ApproveVehicleRequestErrorCode>>;
  ApproveVehicleRequestInput: ResolverTypeWrapper<Partial<ApproveVehicleRequestInput>>;
  ApproveVehicleRequestPayload: ResolverTypeWrapper<Partial<Omit<ApproveVehicleRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  ApproveVehicleRequestUserError: ResolverTypeWrapper<Partial<ApproveVehicleRequestUserError>>;
  AskCourtSeriesErrorCode: ResolverTypeWrapper<Partial<AskCourtSeriesErrorCode>>;
  AskCourtSeriesInput: ResolverTypeWrapper<Partial<AskCourtSeriesInput>>;
  AskCourtSeriesPayload: ResolverTypeWrapper<Partial<Omit<AskCourtSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['CourtSeries']> }>>;
  AskCourtSeriesUserError: ResolverTypeWrapper<Partial<AskCourtSeriesUserError>>;
  AssignInspectionRouteErrorCode: ResolverTypeWrapper<Partial<AssignInspectionRouteErrorCode>>;
  AssignInspectionRouteInput: ResolverTypeWrapper<Partial<AssignInspectionRouteInput>>;
  AssignInspectionRoutePayload: ResolverTypeWrapper<Partial<Omit<AssignInspectionRoutePayload, 'route'> & { route?: Maybe<ResolversTypes['InspectionRoute']> }>>;
  AssignInspectionRouteUserError: ResolverTypeWrapper<Partial<AssignInspectionRouteUserError>>;
  AssignmentOptions: ResolverTypeWrapper<AssignmentOptionsModel>;
  AssignmentSubject: ResolverTypeWrapper<Partial<AssignmentSubject>>;
  AssignmentSuggestion: ResolverTypeWrapper<SuggestionModel>;
  AuditAct: ResolverTypeWrapper<Partial<AuditAct>>;
  AuditChange: ResolverTypeWrapper<Partial<AuditChange>>;
  AuditRecord: ResolverTypeWrapper<AuditRecordModel>;
  AuditRecordConnection: ResolverTypeWrapper<Partial<Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditRecordEdge']>, nodes: Array<ResolversTypes['AuditRecord']> }>>;
  AuditRecordEdge: ResolverTypeWrapper<Partial<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>>;
  Ban: ResolverTypeWrapper<BanModel>;
  BarredHours: ResolverTypeWrapper<Partial<BarredHours>>;
  BarredHoursInput: ResolverTypeWrapper<Partial<BarredHoursInput>>;
  BarredMovement: ResolverTypeWrapper<Partial<BarredMovement>>;
  BlockVehicleErrorCode: ResolverTypeWrapper<Partial<BlockVehicleErrorCode>>;
  BlockVehicleInput: ResolverTypeWrapper<Partial<BlockVehicleInput>>;
  BlockVehiclePayload: ResolverTypeWrapper<Partial<Omit<BlockVehiclePayload, 'block'> & { block?: Maybe<ResolversTypes['VehicleBlock']> }>>;
  BlockVehicleUserError: ResolverTypeWrapper<Partial<BlockVehicleUserError>>;
  BookCourtErrorCode: ResolverTypeWrapper<Partial<BookCourtErrorCode>>;
  BookCourtInput: ResolverTypeWrapper<Partial<BookCourtInput>>;
  BookCourtPayload: ResolverTypeWrapper<Partial<Omit<BookCourtPayload, 'booking'> & { booking?: Maybe<ResolversTypes['CourtBooking']> }>>;
  BookCourtUserError: ResolverTypeWrapper<Partial<BookCourtUserError>>;
  Booking: ResolverTypeWrapper<BookingModel>;
  BookingPolicy: ResolverTypeWrapper<BookingPolicyModel>;
  BookingPolicyTerm: ResolverTypeWrapper<Partial<BookingPolicyTerm>>;
  BookingPolicyUnit: ResolverTypeWrapper<Partial<BookingPolicyUnit>>;
  BookingPolicyValue: ResolverTypeWrapper<Partial<Omit<BookingPolicyValue, 'setBy'> & { setBy?: Maybe<ResolversTypes['Division']> }>>;
  BookingPolicyValueInput: ResolverTypeWrapper<Partial<BookingPolicyValueInput>>;
  BookingPolicyVersion: ResolverTypeWrapper<BookingPolicyVersionModel>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BreakRule: ResolverTypeWrapper<BreakRuleModel>;
  BreakRuleInput: ResolverTypeWrapper<Partial<BreakRuleInput>>;
  CalendarCorrection: ResolverTypeWrapper<CalendarCorrectionModel>;
  CalendarDay: ResolverTypeWrapper<CalendarDayModel>;
  CalendarDayInput: ResolverTypeWrapper<Partial<CalendarDayInput>>;
  CalendarFeed: ResolverTypeWrapper<Partial<CalendarFeed>>;
  CancelConsequences: ResolverTypeWrapper<CancelConsequencesModel>;
  CancelCourtBookingErrorCode: ResolverTypeWrapper<Partial<CancelCourtBookingErrorCode>>;
  CancelCourtBookingInput: ResolverTypeWrapper<Partial<CancelCourtBookingInput>>;
  CancelCourtBookingPayload: ResolverTypeWrapper<Partial<Omit<CancelCourtBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['CourtBooking']> }>>;
  CancelCourtBookingUserError: ResolverTypeWrapper<Partial<CancelCourtBookingUserError>>;
  CancelOpenOnceErrorCode: ResolverTypeWrapper<Partial<CancelOpenOnceErrorCode>>;
  CancelOpenOnceInput: ResolverTypeWrapper<Partial<CancelOpenOnceInput>>;
  CancelOpenOncePayload: ResolverTypeWrapper<Partial<Omit<CancelOpenOncePayload, 'items'> & { items: Array<ResolversTypes['PlaceActItem']> }>>;
  CancelOpenOnceUserError: ResolverTypeWrapper<Partial<CancelOpenOnceUserError>>;
  CancelRentalOrderErrorCode: ResolverTypeWrapper<Partial<CancelRentalOrderErrorCode>>;
  CancelRentalOrderInput: ResolverTypeWrapper<Partial<CancelRentalOrderInput>>;
  CancelRentalOrderPayload: ResolverTypeWrapper<Partial<Omit<CancelRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  CancelRentalOrderUserError: ResolverTypeWrapper<Partial<CancelRentalOrderUserError>>;
  CancelReservationErrorCode: ResolverTypeWrapper<Partial<CancelReservationErrorCode>>;
  CancelReservationInput: ResolverTypeWrapper<Partial<CancelReservationInput>>;
  CancelReservationPayload: ResolverTypeWrapper<Partial<Omit<CancelReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>>;
  CancelReservationUserError: ResolverTypeWrapper<Partial<CancelReservationUserError>>;
  CancelVehicleRequestErrorCode: ResolverTypeWrapper<Partial<CancelVehicleRequestErrorCode>>;
  CancelVehicleRequestInput: ResolverTypeWrapper<Partial<CancelVehicleRequestInput>>;
  CancelVehicleRequestPayload: ResolverTypeWrapper<Partial<Omit<CancelVehicleRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  CancelVehicleRequestSeriesErrorCode: ResolverTypeWrapper<Partial<CancelVehicleRequestSeriesErrorCode>>;
  CancelVehicleRequestSeriesInput: ResolverTypeWrapper<Partial<CancelVehicleRequestSeriesInput>>;
  CancelVehicleRequestSeriesPayload: ResolverTypeWrapper<Partial<Omit<CancelVehicleRequestSeriesPayload, 'requests'> & { requests?: Maybe<Array<ResolversTypes['VehicleRequest']>> }>>;
  CancelVehicleRequestSeriesUserError: ResolverTypeWrapper<Partial<CancelVehicleRequestSeriesUserError>>;
  CancelVehicleRequestUserError: ResolverTypeWrapper<Partial<CancelVehicleRequestUserError>>;
  CarDamage: ResolverTypeWrapper<Partial<CarDamage>>;
  CarHandOver: ResolverTypeWrapper<Partial<CarHandOver>>;
  CarOffer: ResolverTypeWrapper<CarOfferModel>;
  CategoryPurposes: ResolverTypeWrapper<Partial<CategoryPurposes>>;
  CategoryPurposesInput: ResolverTypeWrapper<Partial<CategoryPurposesInput>>;
  ChangeClosureErrorCode: ResolverTypeWrapper<Partial<ChangeClosureErrorCode>>;
  ChangeClosureInput: ResolverTypeWrapper<Partial<ChangeClosureInput>>;
  ChangeClosurePayload: ResolverTypeWrapper<Partial<Omit<ChangeClosurePayload, 'items'> & { items: Array<ResolversTypes['PlaceActItem']> }>>;
  ChangeClosureUserError: ResolverTypeWrapper<Partial<ChangeClosureUserError>>;
  ChangeCourtPeopleErrorCode: ResolverTypeWrapper<Partial<ChangeCourtPeopleErrorCode>>;
  ChangeCourtPeopleInput: ResolverTypeWrapper<Partial<ChangeCourtPeopleInput>>;
  ChangeCourtPeoplePayload: ResolverTypeWrapper<Partial<Omit<ChangeCourtPeoplePayload, 'booking'> & { booking?: Maybe<ResolversTypes['CourtBooking']> }>>;
  ChangeCourtPeopleUserError: ResolverTypeWrapper<Partial<ChangeCourtPeopleUserError>>;
  ChangeGateClientErrorCode: ResolverTypeWrapper<Partial<ChangeGateClientErrorCode>>;
  ChangeGateClientInput: ResolverTypeWrapper<Partial<ChangeGateClientInput>>;
  ChangeGateClientPayload: ResolverTypeWrapper<Partial<Omit<ChangeGateClientPayload, 'gateClient'> & { gateClient?: Maybe<ResolversTypes['GateClient']> }>>;
  ChangeGateClientUserError: ResolverTypeWrapper<Partial<ChangeGateClientUserError>>;
  ChangePlaceErrorCode: ResolverTypeWrapper<Partial<ChangePlaceErrorCode>>;
  ChangePlaceInput: ResolverTypeWrapper<Partial<ChangePlaceInput>>;
  ChangePlacePayload: ResolverTypeWrapper<Partial<Omit<ChangePlacePayload, 'place'> & { place?: Maybe<ResolversTypes['Place']> }>>;
  ChangePlaceUserError: ResolverTypeWrapper<Partial<ChangePlaceUserError>>;
  ChangeReservationPlateErrorCode: ResolverTypeWrapper<Partial<ChangeReservationPlateErrorCode>>;
  ChangeReservationPlateInput: ResolverTypeWrapper<Partial<ChangeReservationPlateInput>>;
  ChangeReservationPlatePayload: ResolverTypeWrapper<Partial<Omit<ChangeReservationPlatePayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>>;
  ChangeReservationPlateUserError: ResolverTypeWrapper<Partial<ChangeReservationPlateUserError>>;
  ChangeSpacesErrorCode: ResolverTypeWrapper<Partial<ChangeSpacesErrorCode>>;
  ChangeSpacesInput: ResolverTypeWrapper<Partial<ChangeSpacesInput>>;
  ChangeSpacesPayload: ResolverTypeWrapper<Partial<Omit<ChangeSpacesPayload, 'place'> & { place?: Maybe<ResolversTypes['Place']> }>>;
  ChangeSpacesUserError: ResolverTypeWrapper<Partial<ChangeSpacesUserError>>;
  ChangeVehicleRequestErrorCode: ResolverTypeWrapper<Partial<ChangeVehicleRequestErrorCode>>;
  ChangeVehicleRequestInput: ResolverTypeWrapper<Partial<ChangeVehicleRequestInput>>;
  ChangeVehicleRequestPayload: ResolverTypeWrapper<Partial<Omit<ChangeVehicleRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  ChangeVehicleRequestUserError: ResolverTypeWrapper<Partial<ChangeVehicleRequestUserError>>;
  ChangeWebhookEndpointError: ResolverTypeWrapper<Partial<ChangeWebhookEndpointError>>;
  ChangeWebhookEndpointErrorCode: ResolverTypeWrapper<Partial<ChangeWebhookEndpointErrorCode>>;
  ChangeWebhookEndpointInput: ResolverTypeWrapper<Partial<ChangeWebhookEndpointInput>>;
  ChangeWebhookEndpointPayload: ResolverTypeWrapper<Partial<Omit<ChangeWebhookEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>>;
  CheckDrivingLicenceErrorCode: ResolverTypeWrapper<Partial<CheckDrivingLicenceErrorCode>>;
  CheckDrivingLicenceInput: ResolverTypeWrapper<Partial<CheckDrivingLicenceInput>>;
  CheckDrivingLicencePayload: ResolverTypeWrapper<Partial<Omit<CheckDrivingLicencePayload, 'licence'> & { licence?: Maybe<ResolversTypes['DrivingLicence']> }>>;
  CheckDrivingLicenceUserError: ResolverTypeWrapper<Partial<CheckDrivingLicenceUserError>>;
  CheckInCourtErrorCode: ResolverTypeWrapper<Partial<CheckInCourtErrorCode>>;
  CheckInCourtInput: ResolverTypeWrapper<Partial<CheckInCourtInput>>;
  CheckInCourtPayload: ResolverTypeWrapper<Partial<Omit<CheckInCourtPayload, 'booking'> & { booking?: Maybe<ResolversTypes['PlaceCourtBooking']> }>>;
  CheckInCourtUserError: ResolverTypeWrapper<Partial<CheckInCourtUserError>>;
  ChooseLumpSumErrorCode: ResolverTypeWrapper<Partial<ChooseLumpSumErrorCode>>;
  ChooseLumpSumInput: ResolverTypeWrapper<Partial<ChooseLumpSumInput>>;
  ChooseLumpSumPayload: ResolverTypeWrapper<Partial<Omit<ChooseLumpSumPayload, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  ChooseLumpSumUserError: ResolverTypeWrapper<Partial<ChooseLumpSumUserError>>;
  Citizen: ResolverTypeWrapper<ShownCitizenModel>;
  CitizenMessage: ResolverTypeWrapper<CitizenMessageModel>;
  ClockHours: ResolverTypeWrapper<Partial<ClockHours>>;
  ClockHoursInput: ResolverTypeWrapper<Partial<ClockHoursInput>>;
  CloseFollowUpErrorCode: ResolverTypeWrapper<Partial<CloseFollowUpErrorCode>>;
  CloseFollowUpInput: ResolverTypeWrapper<Partial<CloseFollowUpInput>>;
  CloseFollowUpPayload: ResolverTypeWrapper<Partial<Omit<CloseFollowUpPayload, 'followUp'> & { followUp?: Maybe<ResolversTypes['OpeningFollowUp']> }>>;
  CloseFollowUpUserError: ResolverTypeWrapper<Partial<CloseFollowUpUserError>>;
  ClosePlacesErrorCode: ResolverTypeWrapper<Partial<ClosePlacesErrorCode>>;
  ClosePlacesInput: ResolverTypeWrapper<Partial<ClosePlacesInput>>;
  ClosePlacesPayload: ResolverTypeWrapper<Partial<Omit<ClosePlacesPayload, 'items'> & { items: Array<ResolversTypes['PlaceActItem']> }>>;
  ClosePlacesUserError: ResolverTypeWrapper<Partial<ClosePlacesUserError>>;
  CloseTripErrorCode: ResolverTypeWrapper<Partial<CloseTripErrorCode>>;
  CloseTripInput: ResolverTypeWrapper<Partial<CloseTripInput>>;
  CloseTripPayload: ResolverTypeWrapper<Partial<Omit<CloseTripPayload, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  CloseTripUserError: ResolverTypeWrapper<Partial<CloseTripUserError>>;
  ClosureKind: ResolverTypeWrapper<Partial<ClosureKind>>;
  ConfirmLumpSumErrorCode: ResolverTypeWrapper<Partial<ConfirmLumpSumErrorCode>>;
  ConfirmLumpSumInput: ResolverTypeWrapper<Partial<ConfirmLumpSumInput>>;
  ConfirmLumpSumPayload: ResolverTypeWrapper<Partial<Omit<ConfirmLumpSumPayload, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  ConfirmLumpSumUserError: ResolverTypeWrapper<Partial<ConfirmLumpSumUserError>>;
  ConfirmPhoneErrorCode: ResolverTypeWrapper<Partial<ConfirmPhoneErrorCode>>;
  ConfirmPhoneInput: ResolverTypeWrapper<Partial<ConfirmPhoneInput>>;
  ConfirmPhonePayload: ResolverTypeWrapper<Partial<Omit<ConfirmPhonePayload, 'citizen'> & { citizen?: Maybe<ResolversTypes['Citizen']> }>>;
  ConfirmPhoneUserError: ResolverTypeWrapper<Partial<ConfirmPhoneUserError>>;
  ConfirmRentalOrderErrorCode: ResolverTypeWrapper<Partial<ConfirmRentalOrderErrorCode>>;
  ConfirmRentalOrderInput: ResolverTypeWrapper<Partial<ConfirmRentalOrderInput>>;
  ConfirmRentalOrderPayload: ResolverTypeWrapper<Partial<Omit<ConfirmRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  ConfirmRentalOrderUserError: ResolverTypeWrapper<Partial<ConfirmRentalOrderUserError>>;
  CorrectCalendarErrorCode: ResolverTypeWrapper<Partial<CorrectCalendarErrorCode>>;
  CorrectCalendarInput: ResolverTypeWrapper<Partial<CorrectCalendarInput>>;
  CorrectCalendarPayload: ResolverTypeWrapper<Partial<Omit<CorrectCalendarPayload, 'days'> & { days?: Maybe<Array<ResolversTypes['CalendarDay']>> }>>;
  CorrectCalendarUserError: ResolverTypeWrapper<Partial<CorrectCalendarUserError>>;
  CostEstimate: ResolverTypeWrapper<Partial<Omit<CostEstimate, 'lines'> & { lines: Array<ResolversTypes['CostLine']> }>>;
  CostKind: ResolverTypeWrapper<Partial<CostKind>>;
  CostLine: ResolverTypeWrapper<CostLineModel>;
  Court: ResolverTypeWrapper<CourtModel>;
  CourtBooking: ResolverTypeWrapper<OwnCourtBookingModel>;
  CourtBookingState: ResolverTypeWrapper<Partial<CourtBookingState>>;
  CourtCancelCause: ResolverTypeWrapper<Partial<CourtCancelCause>>;
  CourtDay: ResolverTypeWrapper<CourtDayModel>;
  CourtHours: ResolverTypeWrapper<Partial<CourtHours>>;
  CourtHoursInput: ResolverTypeWrapper<Partial<CourtHoursInput>>;
  CourtInvitation: ResolverTypeWrapper<CourtInvitationModel>;
  CourtSeries: ResolverTypeWrapper<CourtSeriesModel>;
  CourtSeriesDate: ResolverTypeWrapper<Partial<CourtSeriesDate>>;
  CourtSeriesState: ResolverTypeWrapper<Partial<CourtSeriesState>>;
  CourtSkipReason: ResolverTypeWrapper<Partial<CourtSkipReason>>;
  CourtSlot: ResolverTypeWrapper<CourtSlotModel>;
  CourtSlotState: ResolverTypeWrapper<Partial<CourtSlotState>>;
  CourtSlots: ResolverTypeWrapper<Partial<Omit<CourtSlots, 'court' | 'slots'> & { court: ResolversTypes['Court'], slots: Array<ResolversTypes['CourtSlot']> }>>;
  CourtTerms: ResolverTypeWrapper<CourtTermsModel>;
  CourtTermsInput: ResolverTypeWrapper<Partial<CourtTermsInput>>;
  CourtWaiting: ResolverTypeWrapper<CourtWaitingModel>;
  CreateCalendarFeedErrorCode: ResolverTypeWrapper<Partial<CreateCalendarFeedErrorCode>>;
  CreateCalendarFeedInput: ResolverTypeWrapper<Partial<CreateCalendarFeedInput>>;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Partial<CreateCalendarFeedPayload>>;
  CreateCalendarFeedUserError: ResolverTypeWrapper<Partial<CreateCalendarFeedUserError>>;
  DailyPeriod: ResolverTypeWrapper<DailyPeriodModel>;
  DailyPeriodInput: ResolverTypeWrapper<Partial<DailyPeriodInput>>;
  DailyRule: ResolverTypeWrapper<DailyRuleModel>;
  DailyRuleInput: ResolverTypeWrapper<Partial<DailyRuleInput>>;
  DamagePhase: ResolverTypeWrapper<Partial<DamagePhase>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DayKind: ResolverTypeWrapper<Partial<DayKind>>;
  DaySelector: ResolverTypeWrapper<DaySelectorModel>;
  DaySelectorInput: ResolverTypeWrapper<Partial<DaySelectorInput>>;
  DecideAppealErrorCode: ResolverTypeWrapper<Partial<DecideAppealErrorCode>>;
  DecideAppealInput: ResolverTypeWrapper<Partial<DecideAppealInput>>;
  DecideAppealPayload: ResolverTypeWrapper<Partial<Omit<DecideAppealPayload, 'strike'> & { strike?: Maybe<ResolversTypes['Strike']> }>>;
  DecideAppealUserError: ResolverTypeWrapper<Partial<DecideAppealUserError>>;
  DecideCourtSeriesErrorCode: ResolverTypeWrapper<Partial<DecideCourtSeriesErrorCode>>;
  DecideCourtSeriesInput: ResolverTypeWrapper<Partial<DecideCourtSeriesInput>>;
  DecideCourtSeriesPayload: ResolverTypeWrapper<Partial<Omit<DecideCourtSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['PlaceCourtSeries']> }>>;
  DecideCourtSeriesUserError: ResolverTypeWrapper<Partial<DecideCourtSeriesUserError>>;
  DecideStatementDisputeError: ResolverTypeWrapper<Partial<DecideStatementDisputeError>>;
  DecideStatementDisputeErrorCode: ResolverTypeWrapper<Partial<DecideStatementDisputeErrorCode>>;
  DecideStatementDisputeInput: ResolverTypeWrapper<Partial<DecideStatementDisputeInput>>;
  DecideStatementDisputePayload: ResolverTypeWrapper<Partial<Omit<DecideStatementDisputePayload, 'statement'> & { statement?: Maybe<ResolversTypes['RentalStatement']> }>>;
  DecideVehicleRequestsErrorCode: ResolverTypeWrapper<Partial<DecideVehicleRequestsErrorCode>>;
  DecideVehicleRequestsInput: ResolverTypeWrapper<Partial<DecideVehicleRequestsInput>>;
  DecideVehicleRequestsPayload: ResolverTypeWrapper<Partial<Omit<DecideVehicleRequestsPayload, 'results'> & { results?: Maybe<Array<ResolversTypes['VehicleRequestDecision']>> }>>;
  DecideVehicleRequestsUserError: ResolverTypeWrapper<Partial<DecideVehicleRequestsUserError>>;
  DeclineRentalOrderErrorCode: ResolverTypeWrapper<Partial<DeclineRentalOrderErrorCode>>;
  DeclineRentalOrderInput: ResolverTypeWrapper<Partial<DeclineRentalOrderInput>>;
  DeclineRentalOrderPayload: ResolverTypeWrapper<Partial<Omit<DeclineRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  DeclineRentalOrderUserError: ResolverTypeWrapper<Partial<DeclineRentalOrderUserError>>;
  DeclinedSourceInput: ResolverTypeWrapper<Partial<DeclinedSourceInput>>;
  DeleteMyDataErrorCode: ResolverTypeWrapper<Partial<DeleteMyDataErrorCode>>;
  DeleteMyDataInput: ResolverTypeWrapper<Partial<DeleteMyDataInput>>;
  DeleteMyDataPayload: ResolverTypeWrapper<Partial<DeleteMyDataPayload>>;
  DeleteMyDataUserError: ResolverTypeWrapper<Partial<DeleteMyDataUserError>>;
  DeleteVehicleRequestDraftErrorCode: ResolverTypeWrapper<Partial<DeleteVehicleRequestDraftErrorCode>>;
  DeleteVehicleRequestDraftInput: ResolverTypeWrapper<Partial<DeleteVehicleRequestDraftInput>>;
  DeleteVehicleRequestDraftPayload: ResolverTypeWrapper<Partial<DeleteVehicleRequestDraftPayload>>;
  DeleteVehicleRequestDraftUserError: ResolverTypeWrapper<Partial<DeleteVehicleRequestDraftUserError>>;
  DeputyAppointment: ResolverTypeWrapper<DeputyAppointmentModel>;
  DispatchBoard: ResolverTypeWrapper<DispatchBoardModel>;
  DispatchEmergencyErrorCode: ResolverTypeWrapper<Partial<DispatchEmergencyErrorCode>>;
  DispatchEmergencyInput: ResolverTypeWrapper<Partial<DispatchEmergencyInput>>;
  DispatchEmergencyPayload: ResolverTypeWrapper<Partial<Omit<DispatchEmergencyPayload, 'emergency'> & { emergency?: Maybe<ResolversTypes['Emergency']> }>>;
  DispatchEmergencyUserError: ResolverTypeWrapper<Partial<DispatchEmergencyUserError>>;
  DispatchMarketRentalErrorCode: ResolverTypeWrapper<Partial<DispatchMarketRentalErrorCode>>;
  DispatchMarketRentalInput: ResolverTypeWrapper<Partial<DispatchMarketRentalInput>>;
  DispatchMarketRentalPayload: ResolverTypeWrapper<Partial<Omit<DispatchMarketRentalPayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  DispatchMarketRentalUserError: ResolverTypeWrapper<Partial<DispatchMarketRentalUserError>>;
  DispatchOrder: ResolverTypeWrapper<DispatchOrderModel>;
  DispatchOrderAct: ResolverTypeWrapper<Partial<DispatchOrderAct>>;
  DispatchOrderCheck: ResolverTypeWrapper<CheckedOrderModel>;
  DispatchOrderStanding: ResolverTypeWrapper<Partial<DispatchOrderStanding>>;
  DispatchOrderState: ResolverTypeWrapper<Partial<DispatchOrderState>>;
  DispatchPoolingErrorCode: ResolverTypeWrapper<Partial<DispatchPoolingErrorCode>>;
  DispatchPoolingInput: ResolverTypeWrapper<Partial<DispatchPoolingInput>>;
  DispatchPoolingPayload: ResolverTypeWrapper<Partial<Omit<DispatchPoolingPayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  DispatchPoolingUserError: ResolverTypeWrapper<Partial<DispatchPoolingUserError>>;
  DispatchTimeShareErrorCode: ResolverTypeWrapper<Partial<DispatchTimeShareErrorCode>>;
  DispatchTimeShareInput: ResolverTypeWrapper<Partial<DispatchTimeShareInput>>;
  DispatchTimeSharePayload: ResolverTypeWrapper<Partial<Omit<DispatchTimeSharePayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  DispatchTimeShareUserError: ResolverTypeWrapper<Partial<DispatchTimeShareUserError>>;
  DispatchVehicleErrorCode: ResolverTypeWrapper<Partial<DispatchVehicleErrorCode>>;
  DispatchVehicleInput: ResolverTypeWrapper<Partial<DispatchVehicleInput>>;
  DispatchVehiclePayload: ResolverTypeWrapper<Partial<Omit<DispatchVehiclePayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  DispatchVehicleUserError: ResolverTypeWrapper<Partial<DispatchVehicleUserError>>;
  Displacement: ResolverTypeWrapper<DisplacementModel>;
  DisputeStatementError: ResolverTypeWrapper<Partial<DisputeStatementError>>;
  DisputeStatementErrorCode: ResolverTypeWrapper<Partial<DisputeStatementErrorCode>>;
  DisputeStatementInput: ResolverTypeWrapper<Partial<DisputeStatementInput>>;
  DisputeStatementPayload: ResolverTypeWrapper<Partial<Omit<DisputeStatementPayload, 'statement'> & { statement?: Maybe<ResolversTypes['RentalStatement']> }>>;
  Division: ResolverTypeWrapper<DivisionModel>;
  DivisionCode: ResolverTypeWrapper<Partial<Scalars['DivisionCode']['output']>>;
  DivisionFigures: ResolverTypeWrapper<DivisionFiguresModel>;
  DivisionLevel: ResolverTypeWrapper<Partial<DivisionLevel>>;
  Driver: ResolverTypeWrapper<DriverModel>;
  DriverDay: ResolverTypeWrapper<Partial<Omit<DriverDay, 'bookings' | 'driver' | 'holds'> & { bookings: Array<ResolversTypes['Booking']>, driver: ResolversTypes['Driver'], holds: Array<ResolversTypes['HeldSpan']> }>>;
  DriverOffer: ResolverTypeWrapper<DriverOfferModel>;
  DriverOnTrip: ResolverTypeWrapper<DriverOnTripModel>;
  Driving: ResolverTypeWrapper<Partial<Driving>>;
  DrivingLicence: ResolverTypeWrapper<DrivingLicenceModel>;
  EarlierSource: ResolverTypeWrapper<EarlierSourceModel>;
  Emergency: ResolverTypeWrapper<EmergencyModel>;
  EmergencyApproval: ResolverTypeWrapper<EmergencyApprovalModel>;
  EmergencyAssignment: ResolverTypeWrapper<EmergencyAssignmentModel>;
  EmergencyChoice: ResolverTypeWrapper<EmergencyChoiceModel>;
  EmergencyConnection: ResolverTypeWrapper<Partial<Omit<EmergencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EmergencyEdge']>, nodes: Array<ResolversTypes['Emergency']> }>>;
  EmergencyEdge: ResolverTypeWrapper<Partial<Omit<EmergencyEdge, 'node'> & { node: ResolversTypes['Emergency'] }>>;
  EmergencyLevel: ResolverTypeWrapper<Partial<EmergencyLevel>>;
  EmergencyNeed: ResolverTypeWrapper<Partial<EmergencyNeed>>;
  EmergencyNeedInput: ResolverTypeWrapper<Partial<EmergencyNeedInput>>;
  EmergencyPreview: ResolverTypeWrapper<EmergencyPreviewModel>;
  EmergencyPreviewNeed: ResolverTypeWrapper<Partial<EmergencyPreviewNeed>>;
  EmergencyState: ResolverTypeWrapper<Partial<EmergencyState>>;
  EmergencyType: ResolverTypeWrapper<Partial<EmergencyType>>;
  EndClosureErrorCode: ResolverTypeWrapper<Partial<EndClosureErrorCode>>;
  EndClosureInput: ResolverTypeWrapper<Partial<EndClosureInput>>;
  EndClosurePayload: ResolverTypeWrapper<Partial<Omit<EndClosurePayload, 'items'> & { items: Array<ResolversTypes['PlaceActItem']> }>>;
  EndClosureUserError: ResolverTypeWrapper<Partial<EndClosureUserError>>;
  EndDeputyErrorCode: ResolverTypeWrapper<Partial<EndDeputyErrorCode>>;
  EndDeputyInput: ResolverTypeWrapper<Partial<EndDeputyInput>>;
  EndDeputyPayload: ResolverTypeWrapper<Partial<Omit<EndDeputyPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['DeputyAppointment']> }>>;
  EndDeputyUserError: ResolverTypeWrapper<Partial<EndDeputyUserError>>;
  EndVehicleBlockErrorCode: ResolverTypeWrapper<Partial<EndVehicleBlockErrorCode>>;
  EndVehicleBlockInput: ResolverTypeWrapper<Partial<EndVehicleBlockInput>>;
  EndVehicleBlockPayload: ResolverTypeWrapper<Partial<Omit<EndVehicleBlockPayload, 'block'> & { block?: Maybe<ResolversTypes['VehicleBlock']> }>>;
  EndVehicleBlockUserError: ResolverTypeWrapper<Partial<EndVehicleBlockUserError>>;
  Energy: ResolverTypeWrapper<Partial<Energy>>;
  ExplainBeyond: ResolverTypeWrapper<Partial<ExplainBeyond>>;
  ExplainFollowUpErrorCode: ResolverTypeWrapper<Partial<ExplainFollowUpErrorCode>>;
  ExplainFollowUpInput: ResolverTypeWrapper<Partial<ExplainFollowUpInput>>;
  ExplainFollowUpPayload: ResolverTypeWrapper<Partial<Omit<ExplainFollowUpPayload, 'followUp'> & { followUp?: Maybe<ResolversTypes['OpeningFollowUp']> }>>;
  ExplainFollowUpUserError: ResolverTypeWrapper<Partial<ExplainFollowUpUserError>>;
  ExtendRentalOrderErrorCode: ResolverTypeWrapper<Partial<ExtendRentalOrderErrorCode>>;
  ExtendRentalOrderInput: ResolverTypeWrapper<Partial<ExtendRentalOrderInput>>;
  ExtendRentalOrderPayload: ResolverTypeWrapper<Partial<Omit<ExtendRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  ExtendRentalOrderUserError: ResolverTypeWrapper<Partial<ExtendRentalOrderUserError>>;
  ExtendTripErrorCode: ResolverTypeWrapper<Partial<ExtendTripErrorCode>>;
  ExtendTripInput: ResolverTypeWrapper<Partial<ExtendTripInput>>;
  ExtendTripPayload: ResolverTypeWrapper<Partial<Omit<ExtendTripPayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  ExtendTripUserError: ResolverTypeWrapper<Partial<ExtendTripUserError>>;
  FailRentalOrderErrorCode: ResolverTypeWrapper<Partial<FailRentalOrderErrorCode>>;
  FailRentalOrderInput: ResolverTypeWrapper<Partial<FailRentalOrderInput>>;
  FailRentalOrderPayload: ResolverTypeWrapper<Partial<Omit<FailRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  FailRentalOrderUserError: ResolverTypeWrapper<Partial<FailRentalOrderUserError>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  ForgetDeviceErrorCode: ResolverTypeWrapper<Partial<ForgetDeviceErrorCode>>;
  ForgetDeviceInput: ResolverTypeWrapper<Partial<ForgetDeviceInput>>;
  ForgetDevicePayload: ResolverTypeWrapper<Partial<ForgetDevicePayload>>;
  ForgetDeviceUserError: ResolverTypeWrapper<Partial<ForgetDeviceUserError>>;
  Gate: ResolverTypeWrapper<Partial<Gate>>;
  GateCheck: ResolverTypeWrapper<GateCheckModel>;
  GateClient: ResolverTypeWrapper<GateClientModel>;
  GateClientState: ResolverTypeWrapper<Partial<GateClientState>>;
  GateDirection: ResolverTypeWrapper<Partial<GateDirection>>;
  GateEventInput: ResolverTypeWrapper<Partial<GateEventInput>>;
  GateEventOutcome: ResolverTypeWrapper<Partial<GateEventOutcome>>;
  GateEventResult: ResolverTypeWrapper<GateEventResultModel>;
  GateInput: ResolverTypeWrapper<Partial<GateInput>>;
  GateList: ResolverTypeWrapper<Partial<GateList>>;
  GateReason: ResolverTypeWrapper<GateReasonModel>;
  GateReasonCode: ResolverTypeWrapper<Partial<GateReasonCode>>;
  GateReportErrorCode: ResolverTypeWrapper<Partial<GateReportErrorCode>>;
  GateReportUserError: ResolverTypeWrapper<Partial<GateReportUserError>>;
  GateScope: ResolverTypeWrapper<Partial<GateScope>>;
  GeoPoint: ResolverTypeWrapper<Partial<GeoPoint>>;
  GeoPointInput: ResolverTypeWrapper<Partial<GeoPointInput>>;
  GiveStrikeErrorCode: ResolverTypeWrapper<Partial<GiveStrikeErrorCode>>;
  GiveStrikeInput: ResolverTypeWrapper<Partial<GiveStrikeInput>>;
  GiveStrikePayload: ResolverTypeWrapper<Partial<Omit<GiveStrikePayload, 'strike'> & { strike?: Maybe<ResolversTypes['Strike']> }>>;
  GiveStrikeUserError: ResolverTypeWrapper<Partial<GiveStrikeUserError>>;
  GivenStrikeKind: ResolverTypeWrapper<Partial<GivenStrikeKind>>;
  HandOverTripErrorCode: ResolverTypeWrapper<Partial<HandOverTripErrorCode>>;
  HandOverTripInput: ResolverTypeWrapper<Partial<HandOverTripInput>>;
  HandOverTripPayload: ResolverTypeWrapper<Partial<Omit<HandOverTripPayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  HandOverTripUserError: ResolverTypeWrapper<Partial<HandOverTripUserError>>;
  HeldSpan: ResolverTypeWrapper<HeldSpanModel>;
  HiredCarDay: ResolverTypeWrapper<HiredCarDayModel>;
  HiredCarOffer: ResolverTypeWrapper<HiredCarOfferModel>;
  HiredCarOfferReason: ResolverTypeWrapper<Partial<HiredCarOfferReason>>;
  HoldCarErrorCode: ResolverTypeWrapper<Partial<HoldCarErrorCode>>;
  HoldCarInput: ResolverTypeWrapper<Partial<HoldCarInput>>;
  HoldCarPayload: ResolverTypeWrapper<Partial<Omit<HoldCarPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  HoldCarUserError: ResolverTypeWrapper<Partial<HoldCarUserError>>;
  HoldVehicleErrorCode: ResolverTypeWrapper<Partial<HoldVehicleErrorCode>>;
  HoldVehicleInput: ResolverTypeWrapper<Partial<HoldVehicleInput>>;
  HoldVehiclePayload: ResolverTypeWrapper<Partial<Omit<HoldVehiclePayload, 'hold'> & { hold?: Maybe<ResolversTypes['VehicleHold']> }>>;
  HoldVehicleUserError: ResolverTypeWrapper<Partial<HoldVehicleUserError>>;
  HomeBay: ResolverTypeWrapper<HomeBayModel>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  InspectionDuty: ResolverTypeWrapper<InspectionDutyModel>;
  InspectionRoute: ResolverTypeWrapper<InspectionRouteModel>;
  InspectionStop: ResolverTypeWrapper<Partial<Omit<InspectionStop, 'place'> & { place: ResolversTypes['Place'] }>>;
  InspectorPositionInput: ResolverTypeWrapper<Partial<InspectorPositionInput>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  JoinCourtBookingErrorCode: ResolverTypeWrapper<Partial<JoinCourtBookingErrorCode>>;
  JoinCourtBookingInput: ResolverTypeWrapper<Partial<JoinCourtBookingInput>>;
  JoinCourtBookingPayload: ResolverTypeWrapper<Partial<Omit<JoinCourtBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['CourtBooking']> }>>;
  JoinCourtBookingUserError: ResolverTypeWrapper<Partial<JoinCourtBookingUserError>>;
  LeaveCourtBookingErrorCode: ResolverTypeWrapper<Partial<LeaveCourtBookingErrorCode>>;
  LeaveCourtBookingInput: ResolverTypeWrapper<Partial<LeaveCourtBookingInput>>;
  LeaveCourtBookingPayload: ResolverTypeWrapper<Partial<Omit<LeaveCourtBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['CourtBooking']> }>>;
  LeaveCourtBookingUserError: ResolverTypeWrapper<Partial<LeaveCourtBookingUserError>>;
  LeaveCourtQueueErrorCode: ResolverTypeWrapper<Partial<LeaveCourtQueueErrorCode>>;
  LeaveCourtQueueInput: ResolverTypeWrapper<Partial<LeaveCourtQueueInput>>;
  LeaveCourtQueuePayload: ResolverTypeWrapper<Partial<LeaveCourtQueuePayload>>;
  LeaveCourtQueueUserError: ResolverTypeWrapper<Partial<LeaveCourtQueueUserError>>;
  LendVehicleErrorCode: ResolverTypeWrapper<Partial<LendVehicleErrorCode>>;
  LendVehicleInput: ResolverTypeWrapper<Partial<LendVehicleInput>>;
  LendVehiclePayload: ResolverTypeWrapper<Partial<Omit<LendVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  LendVehicleUserError: ResolverTypeWrapper<Partial<LendVehicleUserError>>;
  LicenceClass: ResolverTypeWrapper<Partial<LicenceClass>>;
  LicenceSeats: ResolverTypeWrapper<Partial<LicenceSeats>>;
  LicenceSeatsInput: ResolverTypeWrapper<Partial<LicenceSeatsInput>>;
  LocalizedText: ResolverTypeWrapper<Partial<LocalizedText>>;
  LocalizedTextInput: ResolverTypeWrapper<Partial<LocalizedTextInput>>;
  LockCommand: ResolverTypeWrapper<LockCommandModel>;
  LockCommandKind: ResolverTypeWrapper<Partial<LockCommandKind>>;
  LockCommandState: ResolverTypeWrapper<Partial<LockCommandState>>;
  LockOutcome: ResolverTypeWrapper<Partial<LockOutcome>>;
  LumpSum: ResolverTypeWrapper<LumpSumModel>;
  MarkNoticesReadErrorCode: ResolverTypeWrapper<Partial<MarkNoticesReadErrorCode>>;
  MarkNoticesReadInput: ResolverTypeWrapper<Partial<MarkNoticesReadInput>>;
  MarkNoticesReadPayload: ResolverTypeWrapper<Partial<MarkNoticesReadPayload>>;
  MarkNoticesReadUserError: ResolverTypeWrapper<Partial<MarkNoticesReadUserError>>;
  MarketRental: ResolverTypeWrapper<MarketRentalModel>;
  MergeOrdersErrorCode: ResolverTypeWrapper<Partial<MergeOrdersErrorCode>>;
  MergeOrdersInput: ResolverTypeWrapper<Partial<MergeOrdersInput>>;
  MergeOrdersPayload: ResolverTypeWrapper<Partial<Omit<MergeOrdersPayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  MergeOrdersUserError: ResolverTypeWrapper<Partial<MergeOrdersUserError>>;
  Money: ResolverTypeWrapper<Partial<Money>>;
  MoveOrderErrorCode: ResolverTypeWrapper<Partial<MoveOrderErrorCode>>;
  MoveOrderInput: ResolverTypeWrapper<Partial<MoveOrderInput>>;
  MoveOrderPayload: ResolverTypeWrapper<Partial<Omit<MoveOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  MoveOrderUserError: ResolverTypeWrapper<Partial<MoveOrderUserError>>;
  Movement: ResolverTypeWrapper<MovementModel>;
  MovementInput: ResolverTypeWrapper<Partial<MovementInput>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyCourts: ResolverTypeWrapper<MyCourtsModel>;
  Nearness: ResolverTypeWrapper<Partial<Nearness>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonWorkingDays: ResolverTypeWrapper<Partial<NonWorkingDays>>;
  NoteCourtNoShowErrorCode: ResolverTypeWrapper<Partial<NoteCourtNoShowErrorCode>>;
  NoteCourtNoShowInput: ResolverTypeWrapper<Partial<NoteCourtNoShowInput>>;
  NoteCourtNoShowPayload: ResolverTypeWrapper<Partial<Omit<NoteCourtNoShowPayload, 'booking'> & { booking?: Maybe<ResolversTypes['PlaceCourtBooking']> }>>;
  NoteCourtNoShowUserError: ResolverTypeWrapper<Partial<NoteCourtNoShowUserError>>;
  NoteMisuseErrorCode: ResolverTypeWrapper<Partial<NoteMisuseErrorCode>>;
  NoteMisuseInput: ResolverTypeWrapper<Partial<NoteMisuseInput>>;
  NoteMisusePayload: ResolverTypeWrapper<Partial<Omit<NoteMisusePayload, 'strike'> & { strike?: Maybe<ResolversTypes['Strike']> }>>;
  NoteMisuseUserError: ResolverTypeWrapper<Partial<NoteMisuseUserError>>;
  Notice: ResolverTypeWrapper<NoticeModel>;
  NoticeConnection: ResolverTypeWrapper<Partial<Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NoticeEdge']>, nodes: Array<ResolversTypes['Notice']> }>>;
  NoticeEdge: ResolverTypeWrapper<Partial<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>>;
  NoticeKind: ResolverTypeWrapper<Partial<NoticeKind>>;
  Occupancy: ResolverTypeWrapper<OccupancyModel>;
  OccupancyCountOutcome: ResolverTypeWrapper<Partial<OccupancyCountOutcome>>;
  OccupancySource: ResolverTypeWrapper<Partial<OccupancySource>>;
  OdometerReading: ResolverTypeWrapper<Partial<OdometerReading>>;
  OpenOnceErrorCode: ResolverTypeWrapper<Partial<OpenOnceErrorCode>>;
  OpenOnceInput: ResolverTypeWrapper<Partial<OpenOnceInput>>;
  OpenOncePayload: ResolverTypeWrapper<Partial<Omit<OpenOncePayload, 'items'> & { items: Array<ResolversTypes['PlaceActItem']> }>>;
  OpenOnceUserError: ResolverTypeWrapper<Partial<OpenOnceUserError>>;
  OpenReason: ResolverTypeWrapper<Partial<OpenReason>>;
  OpenState: ResolverTypeWrapper<Partial<OpenState>>;
  OpenWindow: ResolverTypeWrapper<Partial<OpenWindow>>;
  Opening: ResolverTypeWrapper<OpeningModel>;
  OpeningAct: ResolverTypeWrapper<Partial<OpeningAct>>;
  OpeningChange: ResolverTypeWrapper<OpeningChangeModel>;
  OpeningChangeConnection: ResolverTypeWrapper<Partial<Omit<OpeningChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OpeningChangeEdge']>, nodes: Array<ResolversTypes['OpeningChange']> }>>;
  OpeningChangeEdge: ResolverTypeWrapper<Partial<Omit<OpeningChangeEdge, 'node'> & { node: ResolversTypes['OpeningChange'] }>>;
  OpeningCheck: ResolverTypeWrapper<OpeningCheckModel>;
  OpeningCheckResult: ResolverTypeWrapper<Partial<OpeningCheckResult>>;
  OpeningData: ResolverTypeWrapper<Partial<Scalars['OpeningData']['output']>>;
  OpeningDifference: ResolverTypeWrapper<Partial<OpeningDifference>>;
  OpeningDifferenceSpan: ResolverTypeWrapper<Partial<OpeningDifferenceSpan>>;
  OpeningExceptionInput: ResolverTypeWrapper<Partial<OpeningExceptionInput>>;
  OpeningFigures: ResolverTypeWrapper<OpeningFiguresModel>;
  OpeningFollowUp: ResolverTypeWrapper<OpeningFollowUpModel>;
  OpeningFollowUpCause: ResolverTypeWrapper<Partial<OpeningFollowUpCause>>;
  OpeningFollowUpState: ResolverTypeWrapper<Partial<OpeningFollowUpState>>;
  OpeningFollowUpStep: ResolverTypeWrapper<OpeningFollowUpStepModel>;
  OpeningFollowUpStepKind: ResolverTypeWrapper<Partial<OpeningFollowUpStepKind>>;
  OpeningInput: ResolverTypeWrapper<Partial<OpeningInput>>;
  OpeningPeriod: ResolverTypeWrapper<OpeningPeriodModel>;
  OpeningPeriodInput: ResolverTypeWrapper<Partial<OpeningPeriodInput>>;
  OpeningPhrase: ResolverTypeWrapper<OpeningPhraseModel>;
  OpeningPlaceConnection: ResolverTypeWrapper<Partial<Omit<OpeningPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OpeningPlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>>;
  OpeningPlaceEdge: ResolverTypeWrapper<Partial<Omit<OpeningPlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>>;
  OpeningPolicy: ResolverTypeWrapper<OpeningPolicyModel>;
  OpeningPolicyTerm: ResolverTypeWrapper<Partial<OpeningPolicyTerm>>;
  OpeningPolicyUnit: ResolverTypeWrapper<Partial<OpeningPolicyUnit>>;
  OpeningPolicyValue: ResolverTypeWrapper<Partial<Omit<OpeningPolicyValue, 'setBy'> & { setBy?: Maybe<ResolversTypes['Division']> }>>;
  OpeningPolicyValueInput: ResolverTypeWrapper<Partial<OpeningPolicyValueInput>>;
  OpeningPolicyVersion: ResolverTypeWrapper<OpeningPolicyVersionModel>;
  OpeningPreview: ResolverTypeWrapper<OpeningPreviewModel>;
  OpeningPreviewPart: ResolverTypeWrapper<OpeningPreviewPartModel>;
  OpeningReport: ResolverTypeWrapper<OpeningReportModel>;
  OpeningReportKind: ResolverTypeWrapper<Partial<OpeningReportKind>>;
  OpeningReportVerdict: ResolverTypeWrapper<Partial<OpeningReportVerdict>>;
  OpeningRule: ResolverTypeWrapper<OpeningRuleModel>;
  OpeningRuleInput: ResolverTypeWrapper<Partial<OpeningRuleInput>>;
  OpeningSource: ResolverTypeWrapper<Partial<OpeningSource>>;
  OpeningSourceInput: ResolverTypeWrapper<Partial<OpeningSourceInput>>;
  OpeningStep: ResolverTypeWrapper<Partial<OpeningStep>>;
  OpeningStepKind: ResolverTypeWrapper<Partial<OpeningStepKind>>;
  OpeningTemplate: ResolverTypeWrapper<OpeningTemplateModel>;
  OpeningVersion: ResolverTypeWrapper<OpeningVersionModel>;
  OpeningVersionState: ResolverTypeWrapper<Partial<OpeningVersionState>>;
  OpeningWarning: ResolverTypeWrapper<Partial<OpeningWarning>>;
  OpeningWarningKind: ResolverTypeWrapper<Partial<OpeningWarningKind>>;
  OpeningWatch: ResolverTypeWrapper<OpeningWatchModel>;
  OpeningWatchPlace: ResolverTypeWrapper<OpeningWatchPlaceModel>;
  OpeningWatchPlaceConnection: ResolverTypeWrapper<Partial<Omit<OpeningWatchPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OpeningWatchPlaceEdge']>, nodes: Array<ResolversTypes['OpeningWatchPlace']> }>>;
  OpeningWatchPlaceEdge: ResolverTypeWrapper<Partial<Omit<OpeningWatchPlaceEdge, 'node'> & { node: ResolversTypes['OpeningWatchPlace'] }>>;
  OpeningWatchTotals: ResolverTypeWrapper<Partial<OpeningWatchTotals>>;
  OpeningWatchUnit: ResolverTypeWrapper<OpeningWatchUnitModel>;
  OpeningWatchUnitConnection: ResolverTypeWrapper<Partial<Omit<OpeningWatchUnitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OpeningWatchUnitEdge']>, nodes: Array<ResolversTypes['OpeningWatchUnit']> }>>;
  OpeningWatchUnitEdge: ResolverTypeWrapper<Partial<Omit<OpeningWatchUnitEdge, 'node'> & { node: ResolversTypes['OpeningWatchUnit'] }>>;
  OrderDifference: ResolverTypeWrapper<OrderDifferenceModel>;
  OrderDifferenceKind: ResolverTypeWrapper<Partial<OrderDifferenceKind>>;
  OrderLending: ResolverTypeWrapper<OrderLendingModel>;
  OrderSeenInput: ResolverTypeWrapper<Partial<OrderSeenInput>>;
  Overstay: ResolverTypeWrapper<OverstayModel>;
  OverstayConnection: ResolverTypeWrapper<Partial<Omit<OverstayConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OverstayEdge']>, nodes: Array<ResolversTypes['Overstay']> }>>;
  OverstayEdge: ResolverTypeWrapper<Partial<Omit<OverstayEdge, 'node'> & { node: ResolversTypes['Overstay'] }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParkingSpaces: ResolverTypeWrapper<SpacesModel>;
  PartnerState: ResolverTypeWrapper<Partial<PartnerState>>;
  Person: ResolverTypeWrapper<PersonModel>;
  PhraseTrouble: ResolverTypeWrapper<Partial<PhraseTrouble>>;
  Place: ResolverTypeWrapper<PlaceModel>;
  PlaceActErrorCode: ResolverTypeWrapper<Partial<PlaceActErrorCode>>;
  PlaceActItem: ResolverTypeWrapper<PlaceResultModel>;
  PlaceActUserError: ResolverTypeWrapper<Partial<PlaceActUserError>>;
  PlaceConnection: ResolverTypeWrapper<Partial<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlaceEdge']>, nodes: Array<ResolversTypes['Place']> }>>;
  PlaceCourtBooking: ResolverTypeWrapper<PlaceCourtBookingModel>;
  PlaceCourtSeries: ResolverTypeWrapper<PlaceCourtSeriesModel>;
  PlaceEdge: ResolverTypeWrapper<Partial<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>>;
  PlaceFilter: ResolverTypeWrapper<Partial<PlaceFilter>>;
  PlaceKind: ResolverTypeWrapper<Partial<PlaceKind>>;
  PlaceOpening: ResolverTypeWrapper<PlaceSettingModel>;
  PlaceOutcome: ResolverTypeWrapper<Partial<PlaceOutcome>>;
  PlaceReservation: ResolverTypeWrapper<PlaceReservationModel>;
  PlaceUse: ResolverTypeWrapper<Partial<PlaceUse>>;
  PlannedChange: ResolverTypeWrapper<PlannedChangeModel>;
  PlateNumber: ResolverTypeWrapper<Partial<Scalars['PlateNumber']['output']>>;
  Pooling: ResolverTypeWrapper<PoolingModel>;
  PoolingSide: ResolverTypeWrapper<Partial<Omit<PoolingSide, 'request' | 'unit'> & { request?: Maybe<ResolversTypes['VehicleRequest']>, unit: ResolversTypes['Unit'] }>>;
  PoolingState: ResolverTypeWrapper<Partial<PoolingState>>;
  PreviewOpeningErrorCode: ResolverTypeWrapper<Partial<PreviewOpeningErrorCode>>;
  PreviewOpeningInput: ResolverTypeWrapper<Partial<PreviewOpeningInput>>;
  PreviewOpeningPayload: ResolverTypeWrapper<Partial<Omit<PreviewOpeningPayload, 'previews'> & { previews: Array<ResolversTypes['OpeningPreview']> }>>;
  PreviewOpeningUserError: ResolverTypeWrapper<Partial<PreviewOpeningUserError>>;
  ProposePoolingErrorCode: ResolverTypeWrapper<Partial<ProposePoolingErrorCode>>;
  ProposePoolingInput: ResolverTypeWrapper<Partial<ProposePoolingInput>>;
  ProposePoolingPayload: ResolverTypeWrapper<Partial<Omit<ProposePoolingPayload, 'pooling'> & { pooling?: Maybe<ResolversTypes['Pooling']> }>>;
  ProposePoolingUserError: ResolverTypeWrapper<Partial<ProposePoolingUserError>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<Partial<RateLimit>>;
  ReadOpeningLine: ResolverTypeWrapper<Partial<Omit<ReadOpeningLine, 'readings'> & { readings: Array<ResolversTypes['OpeningPhrase']> }>>;
  ReassignOrderErrorCode: ResolverTypeWrapper<Partial<ReassignOrderErrorCode>>;
  ReassignOrderInput: ResolverTypeWrapper<Partial<ReassignOrderInput>>;
  ReassignOrderPayload: ResolverTypeWrapper<Partial<Omit<ReassignOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  ReassignOrderUserError: ResolverTypeWrapper<Partial<ReassignOrderUserError>>;
  Recall: ResolverTypeWrapper<RecallModel>;
  RecallOrderErrorCode: ResolverTypeWrapper<Partial<RecallOrderErrorCode>>;
  RecallOrderInput: ResolverTypeWrapper<Partial<RecallOrderInput>>;
  RecallOrderPayload: ResolverTypeWrapper<Partial<Omit<RecallOrderPayload, 'requests'> & { requests?: Maybe<Array<ResolversTypes['VehicleRequest']>> }>>;
  RecallOrderUserError: ResolverTypeWrapper<Partial<RecallOrderUserError>>;
  ReconciledOrder: ResolverTypeWrapper<OrderSideModel>;
  ReconciledOrderConnection: ResolverTypeWrapper<Partial<Omit<ReconciledOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReconciledOrderEdge']>, nodes: Array<ResolversTypes['ReconciledOrder']> }>>;
  ReconciledOrderEdge: ResolverTypeWrapper<Partial<Omit<ReconciledOrderEdge, 'node'> & { node: ResolversTypes['ReconciledOrder'] }>>;
  ReconciledOrderInput: ResolverTypeWrapper<Partial<ReconciledOrderInput>>;
  RecordArrivalErrorCode: ResolverTypeWrapper<Partial<RecordArrivalErrorCode>>;
  RecordArrivalInput: ResolverTypeWrapper<Partial<RecordArrivalInput>>;
  RecordArrivalPayload: ResolverTypeWrapper<Partial<Omit<RecordArrivalPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['PlaceReservation']> }>>;
  RecordArrivalUserError: ResolverTypeWrapper<Partial<RecordArrivalUserError>>;
  RecordDepartureErrorCode: ResolverTypeWrapper<Partial<RecordDepartureErrorCode>>;
  RecordDepartureInput: ResolverTypeWrapper<Partial<RecordDepartureInput>>;
  RecordDeparturePayload: ResolverTypeWrapper<Partial<Omit<RecordDeparturePayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  RecordDepartureUserError: ResolverTypeWrapper<Partial<RecordDepartureUserError>>;
  RecordOpeningCheckErrorCode: ResolverTypeWrapper<Partial<RecordOpeningCheckErrorCode>>;
  RecordOpeningCheckInput: ResolverTypeWrapper<Partial<RecordOpeningCheckInput>>;
  RecordOpeningCheckPayload: ResolverTypeWrapper<Partial<Omit<RecordOpeningCheckPayload, 'check'> & { check?: Maybe<ResolversTypes['OpeningCheck']> }>>;
  RecordOpeningCheckUserError: ResolverTypeWrapper<Partial<RecordOpeningCheckUserError>>;
  RecordReturnErrorCode: ResolverTypeWrapper<Partial<RecordReturnErrorCode>>;
  RecordReturnInput: ResolverTypeWrapper<Partial<RecordReturnInput>>;
  RecordReturnPayload: ResolverTypeWrapper<Partial<Omit<RecordReturnPayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  RecordReturnUserError: ResolverTypeWrapper<Partial<RecordReturnUserError>>;
  RectifyFollowUpErrorCode: ResolverTypeWrapper<Partial<RectifyFollowUpErrorCode>>;
  RectifyFollowUpInput: ResolverTypeWrapper<Partial<RectifyFollowUpInput>>;
  RectifyFollowUpPayload: ResolverTypeWrapper<Partial<Omit<RectifyFollowUpPayload, 'followUp'> & { followUp?: Maybe<ResolversTypes['OpeningFollowUp']> }>>;
  RectifyFollowUpUserError: ResolverTypeWrapper<Partial<RectifyFollowUpUserError>>;
  Recurrence: ResolverTypeWrapper<Partial<Recurrence>>;
  RecurrenceInput: ResolverTypeWrapper<Partial<RecurrenceInput>>;
  RedeliverWebhookError: ResolverTypeWrapper<Partial<RedeliverWebhookError>>;
  RedeliverWebhookErrorCode: ResolverTypeWrapper<Partial<RedeliverWebhookErrorCode>>;
  RedeliverWebhookResult: ResolverTypeWrapper<Partial<Omit<RedeliverWebhookResult, 'delivery'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']> }>>;
  RedeliverWebhooksError: ResolverTypeWrapper<Partial<RedeliverWebhooksError>>;
  RedeliverWebhooksErrorCode: ResolverTypeWrapper<Partial<RedeliverWebhooksErrorCode>>;
  RedeliverWebhooksInput: ResolverTypeWrapper<Partial<RedeliverWebhooksInput>>;
  RedeliverWebhooksPayload: ResolverTypeWrapper<Partial<Omit<RedeliverWebhooksPayload, 'results'> & { results: Array<ResolversTypes['RedeliverWebhookResult']> }>>;
  RegisterGateClientErrorCode: ResolverTypeWrapper<Partial<RegisterGateClientErrorCode>>;
  RegisterGateClientInput: ResolverTypeWrapper<Partial<RegisterGateClientInput>>;
  RegisterGateClientPayload: ResolverTypeWrapper<Partial<Omit<RegisterGateClientPayload, 'gateClient'> & { gateClient?: Maybe<ResolversTypes['GateClient']> }>>;
  RegisterGateClientUserError: ResolverTypeWrapper<Partial<RegisterGateClientUserError>>;
  RegisterWebhookEndpointError: ResolverTypeWrapper<Partial<RegisterWebhookEndpointError>>;
  RegisterWebhookEndpointErrorCode: ResolverTypeWrapper<Partial<RegisterWebhookEndpointErrorCode>>;
  RegisterWebhookEndpointInput: ResolverTypeWrapper<Partial<RegisterWebhookEndpointInput>>;
  RegisterWebhookEndpointPayload: ResolverTypeWrapper<Partial<Omit<RegisterWebhookEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>>;
  RejectVehicleRequestErrorCode: ResolverTypeWrapper<Partial<RejectVehicleRequestErrorCode>>;
  RejectVehicleRequestInput: ResolverTypeWrapper<Partial<RejectVehicleRequestInput>>;
  RejectVehicleRequestPayload: ResolverTypeWrapper<Partial<Omit<RejectVehicleRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  RejectVehicleRequestUserError: ResolverTypeWrapper<Partial<RejectVehicleRequestUserError>>;
  ReleaseHoldErrorCode: ResolverTypeWrapper<Partial<ReleaseHoldErrorCode>>;
  ReleaseHoldInput: ResolverTypeWrapper<Partial<ReleaseHoldInput>>;
  ReleaseHoldPayload: ResolverTypeWrapper<Partial<Omit<ReleaseHoldPayload, 'hold'> & { hold?: Maybe<ResolversTypes['VehicleHold']> }>>;
  ReleaseHoldUserError: ResolverTypeWrapper<Partial<ReleaseHoldUserError>>;
  RentalCharges: ResolverTypeWrapper<RentalChargesModel>;
  RentalEvent: ResolverTypeWrapper<RentalEventModel>;
  RentalEventConnection: ResolverTypeWrapper<Partial<Omit<RentalEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RentalEventEdge']>, nodes: Array<ResolversTypes['RentalEvent']> }>>;
  RentalEventEdge: ResolverTypeWrapper<Partial<Omit<RentalEventEdge, 'node'> & { node: ResolversTypes['RentalEvent'] }>>;
  RentalEventType: ResolverTypeWrapper<Partial<RentalEventType>>;
  RentalKind: ResolverTypeWrapper<Partial<RentalKind>>;
  RentalMembership: ResolverTypeWrapper<RentalMembershipModel>;
  RentalMembershipState: ResolverTypeWrapper<Partial<RentalMembershipState>>;
  RentalOrder: ResolverTypeWrapper<RentalOrderModel>;
  RentalOrderConnection: ResolverTypeWrapper<Partial<Omit<RentalOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RentalOrderEdge']>, nodes: Array<ResolversTypes['RentalOrder']> }>>;
  RentalOrderEdge: ResolverTypeWrapper<Partial<Omit<RentalOrderEdge, 'node'> & { node: ResolversTypes['RentalOrder'] }>>;
  RentalOrderKind: ResolverTypeWrapper<Partial<RentalOrderKind>>;
  RentalOrderState: ResolverTypeWrapper<Partial<RentalOrderState>>;
  RentalPartner: ResolverTypeWrapper<RentalPartnerModel>;
  RentalPolicy: ResolverTypeWrapper<RentalPolicyModel>;
  RentalPolicyTerm: ResolverTypeWrapper<Partial<RentalPolicyTerm>>;
  RentalPolicyUnit: ResolverTypeWrapper<Partial<RentalPolicyUnit>>;
  RentalPolicyValue: ResolverTypeWrapper<Partial<Omit<RentalPolicyValue, 'setBy'> & { setBy?: Maybe<ResolversTypes['Division']> }>>;
  RentalPolicyValueInput: ResolverTypeWrapper<Partial<RentalPolicyValueInput>>;
  RentalPolicyVersion: ResolverTypeWrapper<RentalPolicyVersionModel>;
  RentalPriceLine: ResolverTypeWrapper<RentalPriceLineModel>;
  RentalService: ResolverTypeWrapper<Partial<RentalService>>;
  RentalStatement: ResolverTypeWrapper<RentalStatementModel>;
  RentalStatementConnection: ResolverTypeWrapper<Partial<Omit<RentalStatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RentalStatementEdge']>, nodes: Array<ResolversTypes['RentalStatement']> }>>;
  RentalStatementEdge: ResolverTypeWrapper<Partial<Omit<RentalStatementEdge, 'node'> & { node: ResolversTypes['RentalStatement'] }>>;
  RentalStep: ResolverTypeWrapper<Partial<RentalStep>>;
  ReplaceVehicleErrorCode: ResolverTypeWrapper<Partial<ReplaceVehicleErrorCode>>;
  ReplaceVehicleInput: ResolverTypeWrapper<Partial<ReplaceVehicleInput>>;
  ReplaceVehiclePayload: ResolverTypeWrapper<Partial<Omit<ReplaceVehiclePayload, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
  ReplaceVehicleUserError: ResolverTypeWrapper<Partial<ReplaceVehicleUserError>>;
  ReportCarDamageErrorCode: ResolverTypeWrapper<Partial<ReportCarDamageErrorCode>>;
  ReportCarDamageInput: ResolverTypeWrapper<Partial<ReportCarDamageInput>>;
  ReportCarDamagePayload: ResolverTypeWrapper<Partial<Omit<ReportCarDamagePayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  ReportCarDamageUserError: ResolverTypeWrapper<Partial<ReportCarDamageUserError>>;
  ReportGateEventsInput: ResolverTypeWrapper<Partial<ReportGateEventsInput>>;
  ReportGateEventsPayload: ResolverTypeWrapper<Partial<Omit<ReportGateEventsPayload, 'results'> & { results: Array<ResolversTypes['GateEventResult']> }>>;
  ReportOccupancyInput: ResolverTypeWrapper<Partial<ReportOccupancyInput>>;
  ReportOccupancyPayload: ResolverTypeWrapper<Partial<ReportOccupancyPayload>>;
  ReportPlaceErrorCode: ResolverTypeWrapper<Partial<ReportPlaceErrorCode>>;
  ReportPlaceInput: ResolverTypeWrapper<Partial<ReportPlaceInput>>;
  ReportPlacePayload: ResolverTypeWrapper<Partial<ReportPlacePayload>>;
  ReportPlaceUserError: ResolverTypeWrapper<Partial<ReportPlaceUserError>>;
  RequestVehicleErrorCode: ResolverTypeWrapper<Partial<RequestVehicleErrorCode>>;
  RequestVehicleInput: ResolverTypeWrapper<Partial<RequestVehicleInput>>;
  RequestVehiclePayload: ResolverTypeWrapper<Partial<Omit<RequestVehiclePayload, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  RequestVehicleSeriesErrorCode: ResolverTypeWrapper<Partial<RequestVehicleSeriesErrorCode>>;
  RequestVehicleSeriesInput: ResolverTypeWrapper<Partial<RequestVehicleSeriesInput>>;
  RequestVehicleSeriesPayload: ResolverTypeWrapper<Partial<Omit<RequestVehicleSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['VehicleRequestSeries']> }>>;
  RequestVehicleSeriesUserError: ResolverTypeWrapper<Partial<RequestVehicleSeriesUserError>>;
  RequestVehicleUserError: ResolverTypeWrapper<Partial<RequestVehicleUserError>>;
  ReservableDay: ResolverTypeWrapper<Partial<ReservableDay>>;
  Reservation: ResolverTypeWrapper<ReservationModel>;
  ReservationCancelCause: ResolverTypeWrapper<Partial<ReservationCancelCause>>;
  ReservationOffer: ResolverTypeWrapper<ReservationOfferModel>;
  ReservationState: ResolverTypeWrapper<Partial<ReservationState>>;
  ReserveSpaceErrorCode: ResolverTypeWrapper<Partial<ReserveSpaceErrorCode>>;
  ReserveSpaceInput: ResolverTypeWrapper<Partial<ReserveSpaceInput>>;
  ReserveSpacePayload: ResolverTypeWrapper<Partial<Omit<ReserveSpacePayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>>;
  ReserveSpaceUserError: ResolverTypeWrapper<Partial<ReserveSpaceUserError>>;
  ReturnCarErrorCode: ResolverTypeWrapper<Partial<ReturnCarErrorCode>>;
  ReturnCarInput: ResolverTypeWrapper<Partial<ReturnCarInput>>;
  ReturnCarPayload: ResolverTypeWrapper<Partial<Omit<ReturnCarPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  ReturnCarUserError: ResolverTypeWrapper<Partial<ReturnCarUserError>>;
  RevealPlateErrorCode: ResolverTypeWrapper<Partial<RevealPlateErrorCode>>;
  RevealPlateInput: ResolverTypeWrapper<Partial<RevealPlateInput>>;
  RevealPlatePayload: ResolverTypeWrapper<Partial<RevealPlatePayload>>;
  RevealPlateUserError: ResolverTypeWrapper<Partial<RevealPlateUserError>>;
  RevokeCalendarFeedErrorCode: ResolverTypeWrapper<Partial<RevokeCalendarFeedErrorCode>>;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Partial<RevokeCalendarFeedPayload>>;
  RevokeCalendarFeedUserError: ResolverTypeWrapper<Partial<RevokeCalendarFeedUserError>>;
  RevokeGateClientErrorCode: ResolverTypeWrapper<Partial<RevokeGateClientErrorCode>>;
  RevokeGateClientInput: ResolverTypeWrapper<Partial<RevokeGateClientInput>>;
  RevokeGateClientPayload: ResolverTypeWrapper<Partial<Omit<RevokeGateClientPayload, 'gateClient'> & { gateClient?: Maybe<ResolversTypes['GateClient']> }>>;
  RevokeGateClientUserError: ResolverTypeWrapper<Partial<RevokeGateClientUserError>>;
  Role: ResolverTypeWrapper<Partial<Role>>;
  RotateWebhookSecretError: ResolverTypeWrapper<Partial<RotateWebhookSecretError>>;
  RotateWebhookSecretErrorCode: ResolverTypeWrapper<Partial<RotateWebhookSecretErrorCode>>;
  RotateWebhookSecretInput: ResolverTypeWrapper<Partial<RotateWebhookSecretInput>>;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Partial<Omit<RotateWebhookSecretPayload, 'endpoint'> & { endpoint?: Maybe<ResolversTypes['WebhookEndpoint']> }>>;
  SaveVehicleRequestDraftErrorCode: ResolverTypeWrapper<Partial<SaveVehicleRequestDraftErrorCode>>;
  SaveVehicleRequestDraftInput: ResolverTypeWrapper<Partial<SaveVehicleRequestDraftInput>>;
  SaveVehicleRequestDraftPayload: ResolverTypeWrapper<Partial<Omit<SaveVehicleRequestDraftPayload, 'draft'> & { draft?: Maybe<ResolversTypes['VehicleRequestDraft']> }>>;
  SaveVehicleRequestDraftUserError: ResolverTypeWrapper<Partial<SaveVehicleRequestDraftUserError>>;
  Season: ResolverTypeWrapper<Partial<Season>>;
  SeasonInput: ResolverTypeWrapper<Partial<SeasonInput>>;
  Seen: ResolverTypeWrapper<Partial<Seen>>;
  SendPhoneCodeErrorCode: ResolverTypeWrapper<Partial<SendPhoneCodeErrorCode>>;
  SendPhoneCodeInput: ResolverTypeWrapper<Partial<SendPhoneCodeInput>>;
  SendPhoneCodePayload: ResolverTypeWrapper<Partial<SendPhoneCodePayload>>;
  SendPhoneCodeUserError: ResolverTypeWrapper<Partial<SendPhoneCodeUserError>>;
  SeriesDates: ResolverTypeWrapper<SeriesPlanModel>;
  SetApprovalChainErrorCode: ResolverTypeWrapper<Partial<SetApprovalChainErrorCode>>;
  SetApprovalChainInput: ResolverTypeWrapper<Partial<SetApprovalChainInput>>;
  SetApprovalChainPayload: ResolverTypeWrapper<Partial<Omit<SetApprovalChainPayload, 'chain'> & { chain?: Maybe<ResolversTypes['ApprovalChain']> }>>;
  SetApprovalChainUserError: ResolverTypeWrapper<Partial<SetApprovalChainUserError>>;
  SetBookingPolicyErrorCode: ResolverTypeWrapper<Partial<SetBookingPolicyErrorCode>>;
  SetBookingPolicyInput: ResolverTypeWrapper<Partial<SetBookingPolicyInput>>;
  SetBookingPolicyPayload: ResolverTypeWrapper<Partial<Omit<SetBookingPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['BookingPolicy']> }>>;
  SetBookingPolicyUserError: ResolverTypeWrapper<Partial<SetBookingPolicyUserError>>;
  SetCourtTermsErrorCode: ResolverTypeWrapper<Partial<SetCourtTermsErrorCode>>;
  SetCourtTermsInput: ResolverTypeWrapper<Partial<SetCourtTermsInput>>;
  SetCourtTermsPayload: ResolverTypeWrapper<Partial<Omit<SetCourtTermsPayload, 'place'> & { place?: Maybe<ResolversTypes['Place']> }>>;
  SetCourtTermsUserError: ResolverTypeWrapper<Partial<SetCourtTermsUserError>>;
  SetOpeningErrorCode: ResolverTypeWrapper<Partial<SetOpeningErrorCode>>;
  SetOpeningInput: ResolverTypeWrapper<Partial<SetOpeningInput>>;
  SetOpeningPayload: ResolverTypeWrapper<Partial<Omit<SetOpeningPayload, 'items'> & { items: Array<ResolversTypes['PlaceActItem']> }>>;
  SetOpeningPolicyErrorCode: ResolverTypeWrapper<Partial<SetOpeningPolicyErrorCode>>;
  SetOpeningPolicyInput: ResolverTypeWrapper<Partial<SetOpeningPolicyInput>>;
  SetOpeningPolicyPayload: ResolverTypeWrapper<Partial<Omit<SetOpeningPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['OpeningPolicy']> }>>;
  SetOpeningPolicyUserError: ResolverTypeWrapper<Partial<SetOpeningPolicyUserError>>;
  SetOpeningUserError: ResolverTypeWrapper<Partial<SetOpeningUserError>>;
  SetRentalMembershipErrorCode: ResolverTypeWrapper<Partial<SetRentalMembershipErrorCode>>;
  SetRentalMembershipInput: ResolverTypeWrapper<Partial<SetRentalMembershipInput>>;
  SetRentalMembershipPayload: ResolverTypeWrapper<Partial<Omit<SetRentalMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['RentalMembership']> }>>;
  SetRentalMembershipUserError: ResolverTypeWrapper<Partial<SetRentalMembershipUserError>>;
  SetRentalPolicyErrorCode: ResolverTypeWrapper<Partial<SetRentalPolicyErrorCode>>;
  SetRentalPolicyInput: ResolverTypeWrapper<Partial<SetRentalPolicyInput>>;
  SetRentalPolicyPayload: ResolverTypeWrapper<Partial<Omit<SetRentalPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['RentalPolicy']> }>>;
  SetRentalPolicyUserError: ResolverTypeWrapper<Partial<SetRentalPolicyUserError>>;
  SourceProposal: ResolverTypeWrapper<SourceProposalModel>;
  SourceReason: ResolverTypeWrapper<Partial<SourceReason>>;
  SpaceWish: ResolverTypeWrapper<Partial<SpaceWish>>;
  SplitCarInput: ResolverTypeWrapper<Partial<SplitCarInput>>;
  SplitOrderErrorCode: ResolverTypeWrapper<Partial<SplitOrderErrorCode>>;
  SplitOrderInput: ResolverTypeWrapper<Partial<SplitOrderInput>>;
  SplitOrderPayload: ResolverTypeWrapper<Partial<Omit<SplitOrderPayload, 'orders'> & { orders?: Maybe<Array<ResolversTypes['DispatchOrder']>> }>>;
  SplitOrderUserError: ResolverTypeWrapper<Partial<SplitOrderUserError>>;
  SplitRequestErrorCode: ResolverTypeWrapper<Partial<SplitRequestErrorCode>>;
  SplitRequestInput: ResolverTypeWrapper<Partial<SplitRequestInput>>;
  SplitRequestPayload: ResolverTypeWrapper<Partial<Omit<SplitRequestPayload, 'orders'> & { orders?: Maybe<Array<ResolversTypes['DispatchOrder']>> }>>;
  SplitRequestUserError: ResolverTypeWrapper<Partial<SplitRequestUserError>>;
  Sport: ResolverTypeWrapper<Partial<Sport>>;
  StandDownEmergencyErrorCode: ResolverTypeWrapper<Partial<StandDownEmergencyErrorCode>>;
  StandDownEmergencyInput: ResolverTypeWrapper<Partial<StandDownEmergencyInput>>;
  StandDownEmergencyPayload: ResolverTypeWrapper<Partial<Omit<StandDownEmergencyPayload, 'emergency'> & { emergency?: Maybe<ResolversTypes['Emergency']> }>>;
  StandDownEmergencyUserError: ResolverTypeWrapper<Partial<StandDownEmergencyUserError>>;
  StandingLoan: ResolverTypeWrapper<StandingLoanModel>;
  StatementAdjustment: ResolverTypeWrapper<Partial<StatementAdjustment>>;
  StatementAdjustmentInput: ResolverTypeWrapper<Partial<StatementAdjustmentInput>>;
  StatementLine: ResolverTypeWrapper<StatementLineModel>;
  StatementLineConnection: ResolverTypeWrapper<Partial<Omit<StatementLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementLineEdge']>, nodes: Array<ResolversTypes['StatementLine']> }>>;
  StatementLineEdge: ResolverTypeWrapper<Partial<Omit<StatementLineEdge, 'node'> & { node: ResolversTypes['StatementLine'] }>>;
  StatementParty: ResolverTypeWrapper<Partial<StatementParty>>;
  StatementState: ResolverTypeWrapper<Partial<StatementState>>;
  StatementStep: ResolverTypeWrapper<StatementStepModel>;
  StatementStepKind: ResolverTypeWrapper<Partial<StatementStepKind>>;
  Station: ResolverTypeWrapper<StationModel>;
  StationOffer: ResolverTypeWrapper<StationOfferModel>;
  StationState: ResolverTypeWrapper<Partial<StationState>>;
  StopLendingVehicleErrorCode: ResolverTypeWrapper<Partial<StopLendingVehicleErrorCode>>;
  StopLendingVehicleInput: ResolverTypeWrapper<Partial<StopLendingVehicleInput>>;
  StopLendingVehiclePayload: ResolverTypeWrapper<Partial<Omit<StopLendingVehiclePayload, 'standing' | 'vehicle'> & { standing: Array<ResolversTypes['StandingLoan']>, vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  StopLendingVehicleUserError: ResolverTypeWrapper<Partial<StopLendingVehicleUserError>>;
  Strike: ResolverTypeWrapper<StrikeModel>;
  StrikeAppeal: ResolverTypeWrapper<Partial<StrikeAppeal>>;
  StrikeConnection: ResolverTypeWrapper<Partial<Omit<StrikeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StrikeEdge']>, nodes: Array<ResolversTypes['Strike']> }>>;
  StrikeDecision: ResolverTypeWrapper<Partial<StrikeDecision>>;
  StrikeEdge: ResolverTypeWrapper<Partial<Omit<StrikeEdge, 'node'> & { node: ResolversTypes['Strike'] }>>;
  StrikeKind: ResolverTypeWrapper<Partial<StrikeKind>>;
  StrikeState: ResolverTypeWrapper<Partial<StrikeState>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  SuggestionReason: ResolverTypeWrapper<Partial<SuggestionReason>>;
  SuggestionReasonCode: ResolverTypeWrapper<Partial<SuggestionReasonCode>>;
  SwapOrdersErrorCode: ResolverTypeWrapper<Partial<SwapOrdersErrorCode>>;
  SwapOrdersInput: ResolverTypeWrapper<Partial<SwapOrdersInput>>;
  SwapOrdersPayload: ResolverTypeWrapper<Partial<Omit<SwapOrdersPayload, 'orders'> & { orders?: Maybe<Array<ResolversTypes['DispatchOrder']>> }>>;
  SwapOrdersUserError: ResolverTypeWrapper<Partial<SwapOrdersUserError>>;
  SwappedParts: ResolverTypeWrapper<Partial<SwappedParts>>;
  TakeOverOptions: ResolverTypeWrapper<TakeOverOptionsModel>;
  TemporaryClosure: ResolverTypeWrapper<TemporaryClosureModel>;
  TestWebhookError: ResolverTypeWrapper<Partial<TestWebhookError>>;
  TestWebhookErrorCode: ResolverTypeWrapper<Partial<TestWebhookErrorCode>>;
  TestWebhookInput: ResolverTypeWrapper<Partial<TestWebhookInput>>;
  TestWebhookPayload: ResolverTypeWrapper<Partial<Omit<TestWebhookPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']> }>>;
  TimeShareCar: ResolverTypeWrapper<TimeShareCarModel>;
  TimeWindow: ResolverTypeWrapper<Partial<TimeWindow>>;
  TimeWindowInput: ResolverTypeWrapper<Partial<TimeWindowInput>>;
  TravelAlternative: ResolverTypeWrapper<TravelAlternativeModel>;
  TravelAlternativeKind: ResolverTypeWrapper<Partial<TravelAlternativeKind>>;
  TripDetails: ResolverTypeWrapper<Partial<TripDetails>>;
  TripEnergy: ResolverTypeWrapper<TripEnergyModel>;
  TripEnergyInput: ResolverTypeWrapper<Partial<TripEnergyInput>>;
  TripEnergyKind: ResolverTypeWrapper<Partial<TripEnergyKind>>;
  TripField: ResolverTypeWrapper<Partial<TripField>>;
  TripJourney: ResolverTypeWrapper<Partial<TripJourney>>;
  TripLeg: ResolverTypeWrapper<TripLegModel>;
  TripPriority: ResolverTypeWrapper<Partial<TripPriority>>;
  TripReach: ResolverTypeWrapper<Partial<TripReach>>;
  TripReceipt: ResolverTypeWrapper<TripReceiptModel>;
  TripSources: ResolverTypeWrapper<TripSourcesModel>;
  UUID: ResolverTypeWrapper<Partial<Scalars['UUID']['output']>>;
  Unit: ResolverTypeWrapper<UnitModel>;
  UnlockCarErrorCode: ResolverTypeWrapper<Partial<UnlockCarErrorCode>>;
  UnlockCarInput: ResolverTypeWrapper<Partial<UnlockCarInput>>;
  UnlockCarPayload: ResolverTypeWrapper<Partial<Omit<UnlockCarPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversTypes['RentalOrder']> }>>;
  UnlockCarUserError: ResolverTypeWrapper<Partial<UnlockCarUserError>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Vehicle: ResolverTypeWrapper<VehicleModel>;
  VehicleBlock: ResolverTypeWrapper<VehicleBlockModel>;
  VehicleBlockKind: ResolverTypeWrapper<Partial<VehicleBlockKind>>;
  VehicleBlockState: ResolverTypeWrapper<Partial<VehicleBlockState>>;
  VehicleCategory: ResolverTypeWrapper<Partial<VehicleCategory>>;
  VehicleConnection: ResolverTypeWrapper<Partial<Omit<VehicleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VehicleEdge']>, nodes: Array<ResolversTypes['Vehicle']> }>>;
  VehicleDay: ResolverTypeWrapper<Partial<Omit<VehicleDay, 'bookings' | 'holds' | 'lender' | 'vehicle'> & { bookings: Array<ResolversTypes['Booking']>, holds: Array<ResolversTypes['HeldSpan']>, lender?: Maybe<ResolversTypes['Unit']>, vehicle: ResolversTypes['Vehicle'] }>>;
  VehicleEdge: ResolverTypeWrapper<Partial<Omit<VehicleEdge, 'node'> & { node: ResolversTypes['Vehicle'] }>>;
  VehicleHold: ResolverTypeWrapper<VehicleHoldModel>;
  VehicleLending: ResolverTypeWrapper<LendingModel>;
  VehicleLimits: ResolverTypeWrapper<Partial<VehicleLimits>>;
  VehicleLimitsInput: ResolverTypeWrapper<Partial<VehicleLimitsInput>>;
  VehicleOffer: ResolverTypeWrapper<VehicleOfferModel>;
  VehicleOfferConnection: ResolverTypeWrapper<Partial<Omit<VehicleOfferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VehicleOfferEdge']>, nodes: Array<ResolversTypes['VehicleOffer']> }>>;
  VehicleOfferEdge: ResolverTypeWrapper<Partial<Omit<VehicleOfferEdge, 'node'> & { node: ResolversTypes['VehicleOffer'] }>>;
  VehicleOfferReason: ResolverTypeWrapper<Partial<VehicleOfferReason>>;
  VehiclePurpose: ResolverTypeWrapper<Partial<VehiclePurpose>>;
  VehicleRequest: ResolverTypeWrapper<VehicleRequestModel>;
  VehicleRequestAct: ResolverTypeWrapper<Partial<VehicleRequestAct>>;
  VehicleRequestConnection: ResolverTypeWrapper<Partial<Omit<VehicleRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VehicleRequestEdge']>, nodes: Array<ResolversTypes['VehicleRequest']> }>>;
  VehicleRequestDecision: ResolverTypeWrapper<Partial<Omit<VehicleRequestDecision, 'request'> & { request?: Maybe<ResolversTypes['VehicleRequest']> }>>;
  VehicleRequestDecisionInput: ResolverTypeWrapper<Partial<VehicleRequestDecisionInput>>;
  VehicleRequestDraft: ResolverTypeWrapper<DraftModel>;
  VehicleRequestEdge: ResolverTypeWrapper<Partial<Omit<VehicleRequestEdge, 'node'> & { node: ResolversTypes['VehicleRequest'] }>>;
  VehicleRequestRevision: ResolverTypeWrapper<TripRevisionModel>;
  VehicleRequestSeries: ResolverTypeWrapper<SeriesModel>;
  VehicleRequestState: ResolverTypeWrapper<Partial<VehicleRequestState>>;
  VehicleSource: ResolverTypeWrapper<Partial<VehicleSource>>;
  VehicleState: ResolverTypeWrapper<Partial<VehicleState>>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViolationCase: ResolverTypeWrapper<ViolationCaseModel>;
  ViolationCaseConnection: ResolverTypeWrapper<Partial<Omit<ViolationCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ViolationCaseEdge']>, nodes: Array<ResolversTypes['ViolationCase']> }>>;
  ViolationCaseEdge: ResolverTypeWrapper<Partial<Omit<ViolationCaseEdge, 'node'> & { node: ResolversTypes['ViolationCase'] }>>;
  ViolationCaseState: ResolverTypeWrapper<Partial<ViolationCaseState>>;
  ViolationKind: ResolverTypeWrapper<Partial<ViolationKind>>;
  WaitForCourtErrorCode: ResolverTypeWrapper<Partial<WaitForCourtErrorCode>>;
  WaitForCourtInput: ResolverTypeWrapper<Partial<WaitForCourtInput>>;
  WaitForCourtPayload: ResolverTypeWrapper<Partial<Omit<WaitForCourtPayload, 'waiting'> & { waiting?: Maybe<ResolversTypes['CourtWaiting']> }>>;
  WaitForCourtUserError: ResolverTypeWrapper<Partial<WaitForCourtUserError>>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Partial<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WebhookDeliveryEdge']>, nodes: Array<ResolversTypes['WebhookDelivery']> }>>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Partial<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>>;
  WebhookDeliveryState: ResolverTypeWrapper<Partial<WebhookDeliveryState>>;
  WebhookDisabledBecause: ResolverTypeWrapper<Partial<WebhookDisabledBecause>>;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointModel>;
  WebhookEndpointState: ResolverTypeWrapper<Partial<WebhookEndpointState>>;
  WebhookSecret: ResolverTypeWrapper<Partial<WebhookSecret>>;
  WebhookTrouble: ResolverTypeWrapper<Partial<WebhookTrouble>>;
  WebhookTry: ResolverTypeWrapper<Partial<WebhookTry>>;
  Weekday: ResolverTypeWrapper<Partial<Weekday>>;
  WholePeriod: ResolverTypeWrapper<WholePeriodModel>;
  WithdrawCourtSeriesErrorCode: ResolverTypeWrapper<Partial<WithdrawCourtSeriesErrorCode>>;
  WithdrawCourtSeriesInput: ResolverTypeWrapper<Partial<WithdrawCourtSeriesInput>>;
  WithdrawCourtSeriesPayload: ResolverTypeWrapper<Partial<Omit<WithdrawCourtSeriesPayload, 'series'> & { series?: Maybe<ResolversTypes['CourtSeries']> }>>;
  WithdrawCourtSeriesUserError: ResolverTypeWrapper<Partial<WithdrawCourtSeriesUserError>>;
  WithdrawOpeningErrorCode: ResolverTypeWrapper<Partial<WithdrawOpeningErrorCode>>;
  WithdrawOpeningInput: ResolverTypeWrapper<Partial<WithdrawOpeningInput>>;
  WithdrawOpeningPayload: ResolverTypeWrapper<Partial<Omit<WithdrawOpeningPayload, 'items'> & { items: Array<ResolversTypes['PlaceActItem']> }>>;
  WithdrawOpeningUserError: ResolverTypeWrapper<Partial<WithdrawOpeningUserError>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCourtOfferInput: Partial<AcceptCourtOfferInput>;
  AcceptCourtOfferPayload: Partial<Omit<AcceptCourtOfferPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['CourtBooking']> }>;
  AcceptCourtOfferUserError: Partial<AcceptCourtOfferUserError>;
  AcknowledgeLockCommandInput: Partial<AcknowledgeLockCommandInput>;
  AcknowledgeLockCommandPayload: Partial<Omit<AcknowledgeLockCommandPayload, 'command'> & { command?: Maybe<ResolversParentTypes['LockCommand']> }>;
  AcknowledgeLockCommandUserError: Partial<AcknowledgeLockCommandUserError>;
  AdmitVehicleInput: Partial<AdmitVehicleInput>;
  AdmitVehiclePayload: Partial<Omit<AdmitVehiclePayload, 'check'> & { check?: Maybe<ResolversParentTypes['GateCheck']> }>;
  AdmitVehicleUserError: Partial<AdmitVehicleUserError>;
  AnswerPoolingInput: Partial<AnswerPoolingInput>;
  AnswerPoolingPayload: Partial<Omit<AnswerPoolingPayload, 'pooling'> & { pooling?: Maybe<ResolversParentTypes['Pooling']> }>;
  AnswerPoolingUserError: Partial<AnswerPoolingUserError>;
  AnswerStatementDisputeError: Partial<AnswerStatementDisputeError>;
  AnswerStatementDisputeInput: Partial<AnswerStatementDisputeInput>;
  AnswerStatementDisputePayload: Partial<Omit<AnswerStatementDisputePayload, 'statement'> & { statement?: Maybe<ResolversParentTypes['RentalStatement']> }>;
  AppealStrikeInput: Partial<AppealStrikeInput>;
  AppealStrikePayload: Partial<Omit<AppealStrikePayload, 'strike'> & { strike?: Maybe<ResolversParentTypes['Strike']> }>;
  AppealStrikeUserError: Partial<AppealStrikeUserError>;
  AppointDeputyInput: Partial<AppointDeputyInput>;
  AppointDeputyPayload: Partial<Omit<AppointDeputyPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['DeputyAppointment']> }>;
  AppointDeputyUserError: Partial<AppointDeputyUserError>;
  Approval: ApprovalModel;
  ApprovalChain: ApprovalChainModel;
  ApprovalChainStep: ApprovalChainStepModel;
  ApprovalChainStepInput: Partial<ApprovalChainStepInput>;
  ApprovalChainVersion: ApprovalChainVersionModel;
  ApprovalCondition: Partial<ApprovalCondition>;
  ApprovalConditionInput: Partial<ApprovalConditionInput>;
  ApprovalPreviewInput: Partial<ApprovalPreviewInput>;
  ApprovalRule: ApprovalRuleModel;
  ApprovalRuleInput: Partial<ApprovalRuleInput>;
  ApprovalStep: ApprovalStepModel;
  ApproveEmergencyInput: Partial<ApproveEmergencyInput>;
  ApproveEmergencyPayload: Partial<Omit<ApproveEmergencyPayload, 'emergency'> & { emergency?: Maybe<ResolversParentTypes['Emergency']> }>;
  ApproveEmergencyUserError: Partial<ApproveEmergencyUserError>;
  ApproveStatementError: Partial<ApproveStatementError>;
  ApproveStatementInput: Partial<ApproveStatementInput>;
  ApproveStatementPayload: Partial<Omit<ApproveStatementPayload, 'statement'> & { statement?: Maybe<ResolversParentTypes['RentalStatement']> }>;
  ApproveVehicleRequestInput: Partial<ApproveVehicleRequestInput>;
  ApproveVehicleRequestPayload: Partial<Omit<ApproveVehicleRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  ApproveVehicleRequestUserError: Partial<ApproveVehicleRequestUserError>;
  AskCourtSeriesInput: Partial<AskCourtSeriesInput>;
  AskCourtSeriesPayload: Partial<Omit<AskCourtSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['CourtSeries']> }>;
  AskCourtSeriesUserError: Partial<AskCourtSeriesUserError>;
  AssignInspectionRouteInput: Partial<AssignInspectionRouteInput>;
  AssignInspectionRoutePayload: Partial<Omit<AssignInspectionRoutePayload, 'route'> & { route?: Maybe<ResolversParentTypes['InspectionRoute']> }>;
  AssignInspectionRouteUserError: Partial<AssignInspectionRouteUserError>;
  AssignmentOptions: AssignmentOptionsModel;
  AssignmentSubject: Partial<AssignmentSubject>;
  AssignmentSuggestion: SuggestionModel;
  AuditChange: Partial<AuditChange>;
  AuditRecord: AuditRecordModel;
  AuditRecordConnection: Partial<Omit<AuditRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditRecordEdge']>, nodes: Array<ResolversParentTypes['AuditRecord']> }>;
  AuditRecordEdge: Partial<Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] }>;
  Ban: BanModel;
  BarredHours: Partial<BarredHours>;
  BarredHoursInput: Partial<BarredHoursInput>;
  BlockVehicleInput: Partial<BlockVehicleInput>;
  BlockVehiclePayload: Partial<Omit<BlockVehiclePayload, 'block'> & { block?: Maybe<ResolversParentTypes['VehicleBlock']> }>;
  BlockVehicleUserError: Partial<BlockVehicleUserError>;
  BookCourtInput: Partial<BookCourtInput>;
  BookCourtPayload: Partial<Omit<BookCourtPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['CourtBooking']> }>;
  BookCourtUserError: Partial<BookCourtUserError>;
  Booking: BookingModel;
  BookingPolicy: BookingPolicyModel;
  BookingPolicyValue: Partial<Omit<BookingPolicyValue, 'setBy'> & { setBy?: Maybe<ResolversParentTypes['Division']> }>;
  BookingPolicyValueInput: Partial<BookingPolicyValueInput>;
  BookingPolicyVersion: BookingPolicyVersionModel;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BreakRule: BreakRuleModel;
  BreakRuleInput: Partial<BreakRuleInput>;
  CalendarCorrection: CalendarCorrectionModel;
  CalendarDay: CalendarDayModel;
  CalendarDayInput: Partial<CalendarDayInput>;
  CalendarFeed: Partial<CalendarFeed>;
  CancelConsequences: CancelConsequencesModel;
  CancelCourtBookingInput: Partial<CancelCourtBookingInput>;
  CancelCourtBookingPayload: Partial<Omit<CancelCourtBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['CourtBooking']> }>;
  CancelCourtBookingUserError: Partial<CancelCourtBookingUserError>;
  CancelOpenOnceInput: Partial<CancelOpenOnceInput>;
  CancelOpenOncePayload: Partial<Omit<CancelOpenOncePayload, 'items'> & { items: Array<ResolversParentTypes['PlaceActItem']> }>;
  CancelOpenOnceUserError: Partial<CancelOpenOnceUserError>;
  CancelRentalOrderInput: Partial<CancelRentalOrderInput>;
  CancelRentalOrderPayload: Partial<Omit<CancelRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  CancelRentalOrderUserError: Partial<CancelRentalOrderUserError>;
  CancelReservationInput: Partial<CancelReservationInput>;
  CancelReservationPayload: Partial<Omit<CancelReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> }>;
  CancelReservationUserError: Partial<CancelReservationUserError>;
  CancelVehicleRequestInput: Partial<CancelVehicleRequestInput>;
  CancelVehicleRequestPayload: Partial<Omit<CancelVehicleRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  CancelVehicleRequestSeriesInput: Partial<CancelVehicleRequestSeriesInput>;
  CancelVehicleRequestSeriesPayload: Partial<Omit<CancelVehicleRequestSeriesPayload, 'requests'> & { requests?: Maybe<Array<ResolversParentTypes['VehicleRequest']>> }>;
  CancelVehicleRequestSeriesUserError: Partial<CancelVehicleRequestSeriesUserError>;
  CancelVehicleRequestUserError: Partial<CancelVehicleRequestUserError>;
  CarDamage: Partial<CarDamage>;
  CarHandOver: Partial<CarHandOver>;
  CarOffer: CarOfferModel;
  CategoryPurposes: Partial<CategoryPurposes>;
  CategoryPurposesInput: Partial<CategoryPurposesInput>;
  ChangeClosureInput: Partial<ChangeClosureInput>;
  ChangeClosurePayload: Partial<Omit<ChangeClosurePayload, 'items'> & { items: Array<ResolversParentTypes['PlaceActItem']> }>;
  ChangeClosureUserError: Partial<ChangeClosureUserError>;
  ChangeCourtPeopleInput: Partial<ChangeCourtPeopleInput>;
  ChangeCourtPeoplePayload: Partial<Omit<ChangeCourtPeoplePayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['CourtBooking']> }>;
  ChangeCourtPeopleUserError: Partial<ChangeCourtPeopleUserError>;
  ChangeGateClientInput: Partial<ChangeGateClientInput>;
  ChangeGateClientPayload: Partial<Omit<ChangeGateClientPayload, 'gateClient'> & { gateClient?: Maybe<ResolversParentTypes['GateClient']> }>;
  ChangeGateClientUserError: Partial<ChangeGateClientUserError>;
  ChangePlaceInput: Partial<ChangePlaceInput>;
  ChangePlacePayload: Partial<Omit<ChangePlacePayload, 'place'> & { place?: Maybe<ResolversParentTypes['Place']> }>;
  ChangePlaceUserError: Partial<ChangePlaceUserError>;
  ChangeReservationPlateInput: Partial<ChangeReservationPlateInput>;
  ChangeReservationPlatePayload: Partial<Omit<ChangeReservationPlatePayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> }>;
  ChangeReservationPlateUserError: Partial<ChangeReservationPlateUserError>;
  ChangeSpacesInput: Partial<ChangeSpacesInput>;
  ChangeSpacesPayload: Partial<Omit<ChangeSpacesPayload, 'place'> & { place?: Maybe<ResolversParentTypes['Place']> }>;
  ChangeSpacesUserError: Partial<ChangeSpacesUserError>;
  ChangeVehicleRequestInput: Partial<ChangeVehicleRequestInput>;
  ChangeVehicleRequestPayload: Partial<Omit<ChangeVehicleRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  ChangeVehicleRequestUserError: Partial<ChangeVehicleRequestUserError>;
  ChangeWebhookEndpointError: Partial<ChangeWebhookEndpointError>;
  ChangeWebhookEndpointInput: Partial<ChangeWebhookEndpointInput>;
  ChangeWebhookEndpointPayload: Partial<Omit<ChangeWebhookEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> }>;
  CheckDrivingLicenceInput: Partial<CheckDrivingLicenceInput>;
  CheckDrivingLicencePayload: Partial<Omit<CheckDrivingLicencePayload, 'licence'> & { licence?: Maybe<ResolversParentTypes['DrivingLicence']> }>;
  CheckDrivingLicenceUserError: Partial<CheckDrivingLicenceUserError>;
  CheckInCourtInput: Partial<CheckInCourtInput>;
  CheckInCourtPayload: Partial<Omit<CheckInCourtPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['PlaceCourtBooking']> }>;
  CheckInCourtUserError: Partial<CheckInCourtUserError>;
  ChooseLumpSumInput: Partial<ChooseLumpSumInput>;
  ChooseLumpSumPayload: Partial<Omit<ChooseLumpSumPayload, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  ChooseLumpSumUserError: Partial<ChooseLumpSumUserError>;
  Citizen: ShownCitizenModel;
  CitizenMessage: CitizenMessageModel;
  ClockHours: Partial<ClockHours>;
  ClockHoursInput: Partial<ClockHoursInput>;
  CloseFollowUpInput: Partial<CloseFollowUpInput>;
  CloseFollowUpPayload: Partial<Omit<CloseFollowUpPayload, 'followUp'> & { followUp?: Maybe<ResolversParentTypes['OpeningFollowUp']> }>;
  CloseFollowUpUserError: Partial<CloseFollowUpUserError>;
  ClosePlacesInput: Partial<ClosePlacesInput>;
  ClosePlacesPayload: Partial<Omit<ClosePlacesPayload, 'items'> & { items: Array<ResolversParentTypes['PlaceActItem']> }>;
  ClosePlacesUserError: Partial<ClosePlacesUserError>;
  CloseTripInput: Partial<CloseTripInput>;
  CloseTripPayload: Partial<Omit<CloseTripPayload, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  CloseTripUserError: Partial<CloseTripUserError>;
  ConfirmLumpSumInput: Partial<ConfirmLumpSumInput>;
  ConfirmLumpSumPayload: Partial<Omit<ConfirmLumpSumPayload, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  ConfirmLumpSumUserError: Partial<ConfirmLumpSumUserError>;
  ConfirmPhoneInput: Partial<ConfirmPhoneInput>;
  ConfirmPhonePayload: Partial<Omit<ConfirmPhonePayload, 'citizen'> & { citizen?: Maybe<ResolversParentTypes['Citizen']> }>;
  ConfirmPhoneUserError: Partial<ConfirmPhoneUserError>;
  ConfirmRentalOrderInput: Partial<ConfirmRentalOrderInput>;
  ConfirmRentalOrderPayload: Partial<Omit<ConfirmRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  ConfirmRentalOrderUserError: Partial<ConfirmRentalOrderUserError>;
  CorrectCalendarInput: Partial<CorrectCalendarInput>;
  CorrectCalendarPayload: Partial<Omit<CorrectCalendarPayload, 'days'> & { days?: Maybe<Array<ResolversParentTypes['CalendarDay']>> }>;
  CorrectCalendarUserError: Partial<CorrectCalendarUserError>;
  CostEstimate: Partial<Omit<CostEstimate, 'lines'> & { lines: Array<ResolversParentTypes['CostLine']> }>;
  CostLine: CostLineModel;
  Court: CourtModel;
  CourtBooking: OwnCourtBookingModel;
  CourtDay: CourtDayModel;
  CourtHours: Partial<CourtHours>;
  CourtHoursInput: Partial<CourtHoursInput>;
  CourtInvitation: CourtInvitationModel;
  CourtSeries: CourtSeriesModel;
  CourtSeriesDate: Partial<CourtSeriesDate>;
  CourtSlot: CourtSlotModel;
  CourtSlots: Partial<Omit<CourtSlots, 'court' | 'slots'> & { court: ResolversParentTypes['Court'], slots: Array<ResolversParentTypes['CourtSlot']> }>;
  CourtTerms: CourtTermsModel;
  CourtTermsInput: Partial<CourtTermsInput>;
  CourtWaiting: CourtWaitingModel;
  CreateCalendarFeedInput: Partial<CreateCalendarFeedInput>;
  CreateCalendarFeedPayload: Partial<CreateCalendarFeedPayload>;
  CreateCalendarFeedUserError: Partial<CreateCalendarFeedUserError>;
  DailyPeriod: DailyPeriodModel;
  DailyPeriodInput: Partial<DailyPeriodInput>;
  DailyRule: DailyRuleModel;
  DailyRuleInput: Partial<DailyRuleInput>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DaySelector: DaySelectorModel;
  DaySelectorInput: Partial<DaySelectorInput>;
  DecideAppealInput: Partial<DecideAppealInput>;
  DecideAppealPayload: Partial<Omit<DecideAppealPayload, 'strike'> & { strike?: Maybe<ResolversParentTypes['Strike']> }>;
  DecideAppealUserError: Partial<DecideAppealUserError>;
  DecideCourtSeriesInput: Partial<DecideCourtSeriesInput>;
  DecideCourtSeriesPayload: Partial<Omit<DecideCourtSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['PlaceCourtSeries']> }>;
  DecideCourtSeriesUserError: Partial<DecideCourtSeriesUserError>;
  DecideStatementDisputeError: Partial<DecideStatementDisputeError>;
  DecideStatementDisputeInput: Partial<DecideStatementDisputeInput>;
  DecideStatementDisputePayload: Partial<Omit<DecideStatementDisputePayload, 'statement'> & { statement?: Maybe<ResolversParentTypes['RentalStatement']> }>;
  DecideVehicleRequestsInput: Partial<DecideVehicleRequestsInput>;
  DecideVehicleRequestsPayload: Partial<Omit<DecideVehicleRequestsPayload, 'results'> & { results?: Maybe<Array<ResolversParentTypes['VehicleRequestDecision']>> }>;
  DecideVehicleRequestsUserError: Partial<DecideVehicleRequestsUserError>;
  DeclineRentalOrderInput: Partial<DeclineRentalOrderInput>;
  DeclineRentalOrderPayload: Partial<Omit<DeclineRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  DeclineRentalOrderUserError: Partial<DeclineRentalOrderUserError>;
  DeclinedSourceInput: Partial<DeclinedSourceInput>;
  DeleteMyDataInput: Partial<DeleteMyDataInput>;
  DeleteMyDataPayload: Partial<DeleteMyDataPayload>;
  DeleteMyDataUserError: Partial<DeleteMyDataUserError>;
  DeleteVehicleRequestDraftInput: Partial<DeleteVehicleRequestDraftInput>;
  DeleteVehicleRequestDraftPayload: Partial<DeleteVehicleRequestDraftPayload>;
  DeleteVehicleRequestDraftUserError: Partial<DeleteVehicleRequestDraftUserError>;
  DeputyAppointment: DeputyAppointmentModel;
  DispatchBoard: DispatchBoardModel;
  DispatchEmergencyInput: Partial<DispatchEmergencyInput>;
  DispatchEmergencyPayload: Partial<Omit<DispatchEmergencyPayload, 'emergency'> & { emergency?: Maybe<ResolversParentTypes['Emergency']> }>;
  DispatchEmergencyUserError: Partial<DispatchEmergencyUserError>;
  DispatchMarketRentalInput: Partial<DispatchMarketRentalInput>;
  DispatchMarketRentalPayload: Partial<Omit<DispatchMarketRentalPayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  DispatchMarketRentalUserError: Partial<DispatchMarketRentalUserError>;
  DispatchOrder: DispatchOrderModel;
  DispatchOrderCheck: CheckedOrderModel;
  DispatchPoolingInput: Partial<DispatchPoolingInput>;
  DispatchPoolingPayload: Partial<Omit<DispatchPoolingPayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  DispatchPoolingUserError: Partial<DispatchPoolingUserError>;
  DispatchTimeShareInput: Partial<DispatchTimeShareInput>;
  DispatchTimeSharePayload: Partial<Omit<DispatchTimeSharePayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  DispatchTimeShareUserError: Partial<DispatchTimeShareUserError>;
  DispatchVehicleInput: Partial<DispatchVehicleInput>;
  DispatchVehiclePayload: Partial<Omit<DispatchVehiclePayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  DispatchVehicleUserError: Partial<DispatchVehicleUserError>;
  Displacement: DisplacementModel;
  DisputeStatementError: Partial<DisputeStatementError>;
  DisputeStatementInput: Partial<DisputeStatementInput>;
  DisputeStatementPayload: Partial<Omit<DisputeStatementPayload, 'statement'> & { statement?: Maybe<ResolversParentTypes['RentalStatement']> }>;
  Division: DivisionModel;
  DivisionCode: Partial<Scalars['DivisionCode']['output']>;
  DivisionFigures: DivisionFiguresModel;
  Driver: DriverModel;
  DriverDay: Partial<Omit<DriverDay, 'bookings' | 'driver' | 'holds'> & { bookings: Array<ResolversParentTypes['Booking']>, driver: ResolversParentTypes['Driver'], holds: Array<ResolversParentTypes['HeldSpan']> }>;
  DriverOffer: DriverOfferModel;
  DriverOnTrip: DriverOnTripModel;
  DrivingLicence: DrivingLicenceModel;
  EarlierSource: EarlierSourceModel;
  Emergency: EmergencyModel;
  EmergencyApproval: EmergencyApprovalModel;
  EmergencyAssignment: EmergencyAssignmentModel;
  EmergencyChoice: EmergencyChoiceModel;
  EmergencyConnection: Partial<Omit<EmergencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EmergencyEdge']>, nodes: Array<ResolversParentTypes['Emergency']> }>;
  EmergencyEdge: Partial<Omit<EmergencyEdge, 'node'> & { node: ResolversParentTypes['Emergency'] }>;
  EmergencyNeed: Partial<EmergencyNeed>;
  EmergencyNeedInput: Partial<EmergencyNeedInput>;
  EmergencyPreview: EmergencyPreviewModel;
  EmergencyPreviewNeed: Partial<EmergencyPreviewNeed>;
  EndClosureInput: Partial<EndClosureInput>;
  EndClosurePayload: Partial<Omit<EndClosurePayload, 'items'> & { items: Array<ResolversParentTypes['PlaceActItem']> }>;
  EndClosureUserError: Partial<EndClosureUserError>;
  EndDeputyInput: Partial<EndDeputyInput>;
  EndDeputyPayload: Partial<Omit<EndDeputyPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['DeputyAppointment']> }>;
  EndDeputyUserError: Partial<EndDeputyUserError>;
  EndVehicleBlockInput: Partial<EndVehicleBlockInput>;
  EndVehicleBlockPayload: Partial<Omit<EndVehicleBlockPayload, 'block'> & { block?: Maybe<ResolversParentTypes['VehicleBlock']> }>;
  EndVehicleBlockUserError: Partial<EndVehicleBlockUserError>;
  ExplainBeyond: Partial<ExplainBeyond>;
  ExplainFollowUpInput: Partial<ExplainFollowUpInput>;
  ExplainFollowUpPayload: Partial<Omit<ExplainFollowUpPayload, 'followUp'> & { followUp?: Maybe<ResolversParentTypes['OpeningFollowUp']> }>;
  ExplainFollowUpUserError: Partial<ExplainFollowUpUserError>;
  ExtendRentalOrderInput: Partial<ExtendRentalOrderInput>;
  ExtendRentalOrderPayload: Partial<Omit<ExtendRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  ExtendRentalOrderUserError: Partial<ExtendRentalOrderUserError>;
  ExtendTripInput: Partial<ExtendTripInput>;
  ExtendTripPayload: Partial<Omit<ExtendTripPayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  ExtendTripUserError: Partial<ExtendTripUserError>;
  FailRentalOrderInput: Partial<FailRentalOrderInput>;
  FailRentalOrderPayload: Partial<Omit<FailRentalOrderPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  FailRentalOrderUserError: Partial<FailRentalOrderUserError>;
  Float: Partial<Scalars['Float']['output']>;
  ForgetDeviceInput: Partial<ForgetDeviceInput>;
  ForgetDevicePayload: Partial<ForgetDevicePayload>;
  ForgetDeviceUserError: Partial<ForgetDeviceUserError>;
  Gate: Partial<Gate>;
  GateCheck: GateCheckModel;
  GateClient: GateClientModel;
  GateEventInput: Partial<GateEventInput>;
  GateEventResult: GateEventResultModel;
  GateInput: Partial<GateInput>;
  GateList: Partial<GateList>;
  GateReason: GateReasonModel;
  GateReportUserError: Partial<GateReportUserError>;
  GeoPoint: Partial<GeoPoint>;
  GeoPointInput: Partial<GeoPointInput>;
  GiveStrikeInput: Partial<GiveStrikeInput>;
  GiveStrikePayload: Partial<Omit<GiveStrikePayload, 'strike'> & { strike?: Maybe<ResolversParentTypes['Strike']> }>;
  GiveStrikeUserError: Partial<GiveStrikeUserError>;
  HandOverTripInput: Partial<HandOverTripInput>;
  HandOverTripPayload: Partial<Omit<HandOverTripPayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  HandOverTripUserError: Partial<HandOverTripUserError>;
  HeldSpan: HeldSpanModel;
  HiredCarDay: HiredCarDayModel;
  HiredCarOffer: HiredCarOfferModel;
  HiredCarOfferReason: Partial<HiredCarOfferReason>;
  HoldCarInput: Partial<HoldCarInput>;
  HoldCarPayload: Partial<Omit<HoldCarPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  HoldCarUserError: Partial<HoldCarUserError>;
  HoldVehicleInput: Partial<HoldVehicleInput>;
  HoldVehiclePayload: Partial<Omit<HoldVehiclePayload, 'hold'> & { hold?: Maybe<ResolversParentTypes['VehicleHold']> }>;
  HoldVehicleUserError: Partial<HoldVehicleUserError>;
  HomeBay: HomeBayModel;
  ID: Partial<Scalars['ID']['output']>;
  InspectionDuty: InspectionDutyModel;
  InspectionRoute: InspectionRouteModel;
  InspectionStop: Partial<Omit<InspectionStop, 'place'> & { place: ResolversParentTypes['Place'] }>;
  InspectorPositionInput: Partial<InspectorPositionInput>;
  Int: Partial<Scalars['Int']['output']>;
  JoinCourtBookingInput: Partial<JoinCourtBookingInput>;
  JoinCourtBookingPayload: Partial<Omit<JoinCourtBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['CourtBooking']> }>;
  JoinCourtBookingUserError: Partial<JoinCourtBookingUserError>;
  LeaveCourtBookingInput: Partial<LeaveCourtBookingInput>;
  LeaveCourtBookingPayload: Partial<Omit<LeaveCourtBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['CourtBooking']> }>;
  LeaveCourtBookingUserError: Partial<LeaveCourtBookingUserError>;
  LeaveCourtQueueInput: Partial<LeaveCourtQueueInput>;
  LeaveCourtQueuePayload: Partial<LeaveCourtQueuePayload>;
  LeaveCourtQueueUserError: Partial<LeaveCourtQueueUserError>;
  LendVehicleInput: Partial<LendVehicleInput>;
  LendVehiclePayload: Partial<Omit<LendVehiclePayload, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['Vehicle']> }>;
  LendVehicleUserError: Partial<LendVehicleUserError>;
  LicenceSeats: Partial<LicenceSeats>;
  LicenceSeatsInput: Partial<LicenceSeatsInput>;
  LocalizedText: Partial<LocalizedText>;
  LocalizedTextInput: Partial<LocalizedTextInput>;
  LockCommand: LockCommandModel;
  LumpSum: LumpSumModel;
  MarkNoticesReadInput: Partial<MarkNoticesReadInput>;
  MarkNoticesReadPayload: Partial<MarkNoticesReadPayload>;
  MarkNoticesReadUserError: Partial<MarkNoticesReadUserError>;
  MarketRental: MarketRentalModel;
  MergeOrdersInput: Partial<MergeOrdersInput>;
  MergeOrdersPayload: Partial<Omit<MergeOrdersPayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  MergeOrdersUserError: Partial<MergeOrdersUserError>;
  Money: Partial<Money>;
  MoveOrderInput: Partial<MoveOrderInput>;
  MoveOrderPayload: Partial<Omit<MoveOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  MoveOrderUserError: Partial<MoveOrderUserError>;
  Movement: MovementModel;
  MovementInput: Partial<MovementInput>;
  Mutation: Record<PropertyKey, never>;
  MyCourts: MyCourtsModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteCourtNoShowInput: Partial<NoteCourtNoShowInput>;
  NoteCourtNoShowPayload: Partial<Omit<NoteCourtNoShowPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['PlaceCourtBooking']> }>;
  NoteCourtNoShowUserError: Partial<NoteCourtNoShowUserError>;
  NoteMisuseInput: Partial<NoteMisuseInput>;
  NoteMisusePayload: Partial<Omit<NoteMisusePayload, 'strike'> & { strike?: Maybe<ResolversParentTypes['Strike']> }>;
  NoteMisuseUserError: Partial<NoteMisuseUserError>;
  Notice: NoticeModel;
  NoticeConnection: Partial<Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NoticeEdge']>, nodes: Array<ResolversParentTypes['Notice']> }>;
  NoticeEdge: Partial<Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] }>;
  Occupancy: OccupancyModel;
  OdometerReading: Partial<OdometerReading>;
  OpenOnceInput: Partial<OpenOnceInput>;
  OpenOncePayload: Partial<Omit<OpenOncePayload, 'items'> & { items: Array<ResolversParentTypes['PlaceActItem']> }>;
  OpenOnceUserError: Partial<OpenOnceUserError>;
  OpenState: Partial<OpenState>;
  OpenWindow: Partial<OpenWindow>;
  Opening: OpeningModel;
  OpeningChange: OpeningChangeModel;
  OpeningChangeConnection: Partial<Omit<OpeningChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OpeningChangeEdge']>, nodes: Array<ResolversParentTypes['OpeningChange']> }>;
  OpeningChangeEdge: Partial<Omit<OpeningChangeEdge, 'node'> & { node: ResolversParentTypes['OpeningChange'] }>;
  OpeningCheck: OpeningCheckModel;
  OpeningData: Partial<Scalars['OpeningData']['output']>;
  OpeningDifferenceSpan: Partial<OpeningDifferenceSpan>;
  OpeningExceptionInput: Partial<OpeningExceptionInput>;
  OpeningFigures: OpeningFiguresModel;
  OpeningFollowUp: OpeningFollowUpModel;
  OpeningFollowUpStep: OpeningFollowUpStepModel;
  OpeningInput: Partial<OpeningInput>;
  OpeningPeriod: OpeningPeriodModel;
  OpeningPeriodInput: Partial<OpeningPeriodInput>;
  OpeningPhrase: OpeningPhraseModel;
  OpeningPlaceConnection: Partial<Omit<OpeningPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OpeningPlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> }>;
  OpeningPlaceEdge: Partial<Omit<OpeningPlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] }>;
  OpeningPolicy: OpeningPolicyModel;
  OpeningPolicyValue: Partial<Omit<OpeningPolicyValue, 'setBy'> & { setBy?: Maybe<ResolversParentTypes['Division']> }>;
  OpeningPolicyValueInput: Partial<OpeningPolicyValueInput>;
  OpeningPolicyVersion: OpeningPolicyVersionModel;
  OpeningPreview: OpeningPreviewModel;
  OpeningPreviewPart: OpeningPreviewPartModel;
  OpeningReport: OpeningReportModel;
  OpeningRule: OpeningRuleModel;
  OpeningRuleInput: Partial<OpeningRuleInput>;
  OpeningSource: Partial<OpeningSource>;
  OpeningSourceInput: Partial<OpeningSourceInput>;
  OpeningStep: Partial<OpeningStep>;
  OpeningTemplate: OpeningTemplateModel;
  OpeningVersion: OpeningVersionModel;
  OpeningWarning: Partial<OpeningWarning>;
  OpeningWatch: OpeningWatchModel;
  OpeningWatchPlace: OpeningWatchPlaceModel;
  OpeningWatchPlaceConnection: Partial<Omit<OpeningWatchPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OpeningWatchPlaceEdge']>, nodes: Array<ResolversParentTypes['OpeningWatchPlace']> }>;
  OpeningWatchPlaceEdge: Partial<Omit<OpeningWatchPlaceEdge, 'node'> & { node: ResolversParentTypes['OpeningWatchPlace'] }>;
  OpeningWatchTotals: Partial<OpeningWatchTotals>;
  OpeningWatchUnit: OpeningWatchUnitModel;
  OpeningWatchUnitConnection: Partial<Omit<OpeningWatchUnitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OpeningWatchUnitEdge']>, nodes: Array<ResolversParentTypes['OpeningWatchUnit']> }>;
  OpeningWatchUnitEdge: Partial<Omit<OpeningWatchUnitEdge, 'node'> & { node: ResolversParentTypes['OpeningWatchUnit'] }>;
  OrderDifference: OrderDifferenceModel;
  OrderLending: OrderLendingModel;
  OrderSeenInput: Partial<OrderSeenInput>;
  Overstay: OverstayModel;
  OverstayConnection: Partial<Omit<OverstayConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OverstayEdge']>, nodes: Array<ResolversParentTypes['Overstay']> }>;
  OverstayEdge: Partial<Omit<OverstayEdge, 'node'> & { node: ResolversParentTypes['Overstay'] }>;
  PageInfo: Partial<PageInfo>;
  ParkingSpaces: SpacesModel;
  Person: PersonModel;
  PhraseTrouble: Partial<PhraseTrouble>;
  Place: PlaceModel;
  PlaceActItem: PlaceResultModel;
  PlaceActUserError: Partial<PlaceActUserError>;
  PlaceConnection: Partial<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlaceEdge']>, nodes: Array<ResolversParentTypes['Place']> }>;
  PlaceCourtBooking: PlaceCourtBookingModel;
  PlaceCourtSeries: PlaceCourtSeriesModel;
  PlaceEdge: Partial<Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] }>;
  PlaceFilter: Partial<PlaceFilter>;
  PlaceOpening: PlaceSettingModel;
  PlaceReservation: PlaceReservationModel;
  PlaceUse: Partial<PlaceUse>;
  PlannedChange: PlannedChangeModel;
  PlateNumber: Partial<Scalars['PlateNumber']['output']>;
  Pooling: PoolingModel;
  PoolingSide: Partial<Omit<PoolingSide, 'request' | 'unit'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']>, unit: ResolversParentTypes['Unit'] }>;
  PreviewOpeningInput: Partial<PreviewOpeningInput>;
  PreviewOpeningPayload: Partial<Omit<PreviewOpeningPayload, 'previews'> & { previews: Array<ResolversParentTypes['OpeningPreview']> }>;
  PreviewOpeningUserError: Partial<PreviewOpeningUserError>;
  ProposePoolingInput: Partial<ProposePoolingInput>;
  ProposePoolingPayload: Partial<Omit<ProposePoolingPayload, 'pooling'> & { pooling?: Maybe<ResolversParentTypes['Pooling']> }>;
  ProposePoolingUserError: Partial<ProposePoolingUserError>;
  Query: Record<PropertyKey, never>;
  RateLimit: Partial<RateLimit>;
  ReadOpeningLine: Partial<Omit<ReadOpeningLine, 'readings'> & { readings: Array<ResolversParentTypes['OpeningPhrase']> }>;
  ReassignOrderInput: Partial<ReassignOrderInput>;
  ReassignOrderPayload: Partial<Omit<ReassignOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  ReassignOrderUserError: Partial<ReassignOrderUserError>;
  Recall: RecallModel;
  RecallOrderInput: Partial<RecallOrderInput>;
  RecallOrderPayload: Partial<Omit<RecallOrderPayload, 'requests'> & { requests?: Maybe<Array<ResolversParentTypes['VehicleRequest']>> }>;
  RecallOrderUserError: Partial<RecallOrderUserError>;
  ReconciledOrder: OrderSideModel;
  ReconciledOrderConnection: Partial<Omit<ReconciledOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReconciledOrderEdge']>, nodes: Array<ResolversParentTypes['ReconciledOrder']> }>;
  ReconciledOrderEdge: Partial<Omit<ReconciledOrderEdge, 'node'> & { node: ResolversParentTypes['ReconciledOrder'] }>;
  ReconciledOrderInput: Partial<ReconciledOrderInput>;
  RecordArrivalInput: Partial<RecordArrivalInput>;
  RecordArrivalPayload: Partial<Omit<RecordArrivalPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['PlaceReservation']> }>;
  RecordArrivalUserError: Partial<RecordArrivalUserError>;
  RecordDepartureInput: Partial<RecordDepartureInput>;
  RecordDeparturePayload: Partial<Omit<RecordDeparturePayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  RecordDepartureUserError: Partial<RecordDepartureUserError>;
  RecordOpeningCheckInput: Partial<RecordOpeningCheckInput>;
  RecordOpeningCheckPayload: Partial<Omit<RecordOpeningCheckPayload, 'check'> & { check?: Maybe<ResolversParentTypes['OpeningCheck']> }>;
  RecordOpeningCheckUserError: Partial<RecordOpeningCheckUserError>;
  RecordReturnInput: Partial<RecordReturnInput>;
  RecordReturnPayload: Partial<Omit<RecordReturnPayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  RecordReturnUserError: Partial<RecordReturnUserError>;
  RectifyFollowUpInput: Partial<RectifyFollowUpInput>;
  RectifyFollowUpPayload: Partial<Omit<RectifyFollowUpPayload, 'followUp'> & { followUp?: Maybe<ResolversParentTypes['OpeningFollowUp']> }>;
  RectifyFollowUpUserError: Partial<RectifyFollowUpUserError>;
  Recurrence: Partial<Recurrence>;
  RecurrenceInput: Partial<RecurrenceInput>;
  RedeliverWebhookError: Partial<RedeliverWebhookError>;
  RedeliverWebhookResult: Partial<Omit<RedeliverWebhookResult, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']> }>;
  RedeliverWebhooksError: Partial<RedeliverWebhooksError>;
  RedeliverWebhooksInput: Partial<RedeliverWebhooksInput>;
  RedeliverWebhooksPayload: Partial<Omit<RedeliverWebhooksPayload, 'results'> & { results: Array<ResolversParentTypes['RedeliverWebhookResult']> }>;
  RegisterGateClientInput: Partial<RegisterGateClientInput>;
  RegisterGateClientPayload: Partial<Omit<RegisterGateClientPayload, 'gateClient'> & { gateClient?: Maybe<ResolversParentTypes['GateClient']> }>;
  RegisterGateClientUserError: Partial<RegisterGateClientUserError>;
  RegisterWebhookEndpointError: Partial<RegisterWebhookEndpointError>;
  RegisterWebhookEndpointInput: Partial<RegisterWebhookEndpointInput>;
  RegisterWebhookEndpointPayload: Partial<Omit<RegisterWebhookEndpointPayload, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> }>;
  RejectVehicleRequestInput: Partial<RejectVehicleRequestInput>;
  RejectVehicleRequestPayload: Partial<Omit<RejectVehicleRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  RejectVehicleRequestUserError: Partial<RejectVehicleRequestUserError>;
  ReleaseHoldInput: Partial<ReleaseHoldInput>;
  ReleaseHoldPayload: Partial<Omit<ReleaseHoldPayload, 'hold'> & { hold?: Maybe<ResolversParentTypes['VehicleHold']> }>;
  ReleaseHoldUserError: Partial<ReleaseHoldUserError>;
  RentalCharges: RentalChargesModel;
  RentalEvent: RentalEventModel;
  RentalEventConnection: Partial<Omit<RentalEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RentalEventEdge']>, nodes: Array<ResolversParentTypes['RentalEvent']> }>;
  RentalEventEdge: Partial<Omit<RentalEventEdge, 'node'> & { node: ResolversParentTypes['RentalEvent'] }>;
  RentalMembership: RentalMembershipModel;
  RentalOrder: RentalOrderModel;
  RentalOrderConnection: Partial<Omit<RentalOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RentalOrderEdge']>, nodes: Array<ResolversParentTypes['RentalOrder']> }>;
  RentalOrderEdge: Partial<Omit<RentalOrderEdge, 'node'> & { node: ResolversParentTypes['RentalOrder'] }>;
  RentalPartner: RentalPartnerModel;
  RentalPolicy: RentalPolicyModel;
  RentalPolicyValue: Partial<Omit<RentalPolicyValue, 'setBy'> & { setBy?: Maybe<ResolversParentTypes['Division']> }>;
  RentalPolicyValueInput: Partial<RentalPolicyValueInput>;
  RentalPolicyVersion: RentalPolicyVersionModel;
  RentalPriceLine: RentalPriceLineModel;
  RentalStatement: RentalStatementModel;
  RentalStatementConnection: Partial<Omit<RentalStatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RentalStatementEdge']>, nodes: Array<ResolversParentTypes['RentalStatement']> }>;
  RentalStatementEdge: Partial<Omit<RentalStatementEdge, 'node'> & { node: ResolversParentTypes['RentalStatement'] }>;
  RentalStep: Partial<RentalStep>;
  ReplaceVehicleInput: Partial<ReplaceVehicleInput>;
  ReplaceVehiclePayload: Partial<Omit<ReplaceVehiclePayload, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
  ReplaceVehicleUserError: Partial<ReplaceVehicleUserError>;
  ReportCarDamageInput: Partial<ReportCarDamageInput>;
  ReportCarDamagePayload: Partial<Omit<ReportCarDamagePayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  ReportCarDamageUserError: Partial<ReportCarDamageUserError>;
  ReportGateEventsInput: Partial<ReportGateEventsInput>;
  ReportGateEventsPayload: Partial<Omit<ReportGateEventsPayload, 'results'> & { results: Array<ResolversParentTypes['GateEventResult']> }>;
  ReportOccupancyInput: Partial<ReportOccupancyInput>;
  ReportOccupancyPayload: Partial<ReportOccupancyPayload>;
  ReportPlaceInput: Partial<ReportPlaceInput>;
  ReportPlacePayload: Partial<ReportPlacePayload>;
  ReportPlaceUserError: Partial<ReportPlaceUserError>;
  RequestVehicleInput: Partial<RequestVehicleInput>;
  RequestVehiclePayload: Partial<Omit<RequestVehiclePayload, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  RequestVehicleSeriesInput: Partial<RequestVehicleSeriesInput>;
  RequestVehicleSeriesPayload: Partial<Omit<RequestVehicleSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['VehicleRequestSeries']> }>;
  RequestVehicleSeriesUserError: Partial<RequestVehicleSeriesUserError>;
  RequestVehicleUserError: Partial<RequestVehicleUserError>;
  ReservableDay: Partial<ReservableDay>;
  Reservation: ReservationModel;
  ReservationOffer: ReservationOfferModel;
  ReserveSpaceInput: Partial<ReserveSpaceInput>;
  ReserveSpacePayload: Partial<Omit<ReserveSpacePayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> }>;
  ReserveSpaceUserError: Partial<ReserveSpaceUserError>;
  ReturnCarInput: Partial<ReturnCarInput>;
  ReturnCarPayload: Partial<Omit<ReturnCarPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  ReturnCarUserError: Partial<ReturnCarUserError>;
  RevealPlateInput: Partial<RevealPlateInput>;
  RevealPlatePayload: Partial<RevealPlatePayload>;
  RevealPlateUserError: Partial<RevealPlateUserError>;
  RevokeCalendarFeedPayload: Partial<RevokeCalendarFeedPayload>;
  RevokeCalendarFeedUserError: Partial<RevokeCalendarFeedUserError>;
  RevokeGateClientInput: Partial<RevokeGateClientInput>;
  RevokeGateClientPayload: Partial<Omit<RevokeGateClientPayload, 'gateClient'> & { gateClient?: Maybe<ResolversParentTypes['GateClient']> }>;
  RevokeGateClientUserError: Partial<RevokeGateClientUserError>;
  RotateWebhookSecretError: Partial<RotateWebhookSecretError>;
  RotateWebhookSecretInput: Partial<RotateWebhookSecretInput>;
  RotateWebhookSecretPayload: Partial<Omit<RotateWebhookSecretPayload, 'endpoint'> & { endpoint?: Maybe<ResolversParentTypes['WebhookEndpoint']> }>;
  SaveVehicleRequestDraftInput: Partial<SaveVehicleRequestDraftInput>;
  SaveVehicleRequestDraftPayload: Partial<Omit<SaveVehicleRequestDraftPayload, 'draft'> & { draft?: Maybe<ResolversParentTypes['VehicleRequestDraft']> }>;
  SaveVehicleRequestDraftUserError: Partial<SaveVehicleRequestDraftUserError>;
  Season: Partial<Season>;
  SeasonInput: Partial<SeasonInput>;
  SendPhoneCodeInput: Partial<SendPhoneCodeInput>;
  SendPhoneCodePayload: Partial<SendPhoneCodePayload>;
  SendPhoneCodeUserError: Partial<SendPhoneCodeUserError>;
  SeriesDates: SeriesPlanModel;
  SetApprovalChainInput: Partial<SetApprovalChainInput>;
  SetApprovalChainPayload: Partial<Omit<SetApprovalChainPayload, 'chain'> & { chain?: Maybe<ResolversParentTypes['ApprovalChain']> }>;
  SetApprovalChainUserError: Partial<SetApprovalChainUserError>;
  SetBookingPolicyInput: Partial<SetBookingPolicyInput>;
  SetBookingPolicyPayload: Partial<Omit<SetBookingPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['BookingPolicy']> }>;
  SetBookingPolicyUserError: Partial<SetBookingPolicyUserError>;
  SetCourtTermsInput: Partial<SetCourtTermsInput>;
  SetCourtTermsPayload: Partial<Omit<SetCourtTermsPayload, 'place'> & { place?: Maybe<ResolversParentTypes['Place']> }>;
  SetCourtTermsUserError: Partial<SetCourtTermsUserError>;
  SetOpeningInput: Partial<SetOpeningInput>;
  SetOpeningPayload: Partial<Omit<SetOpeningPayload, 'items'> & { items: Array<ResolversParentTypes['PlaceActItem']> }>;
  SetOpeningPolicyInput: Partial<SetOpeningPolicyInput>;
  SetOpeningPolicyPayload: Partial<Omit<SetOpeningPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['OpeningPolicy']> }>;
  SetOpeningPolicyUserError: Partial<SetOpeningPolicyUserError>;
  SetOpeningUserError: Partial<SetOpeningUserError>;
  SetRentalMembershipInput: Partial<SetRentalMembershipInput>;
  SetRentalMembershipPayload: Partial<Omit<SetRentalMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['RentalMembership']> }>;
  SetRentalMembershipUserError: Partial<SetRentalMembershipUserError>;
  SetRentalPolicyInput: Partial<SetRentalPolicyInput>;
  SetRentalPolicyPayload: Partial<Omit<SetRentalPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['RentalPolicy']> }>;
  SetRentalPolicyUserError: Partial<SetRentalPolicyUserError>;
  SourceProposal: SourceProposalModel;
  SourceReason: Partial<SourceReason>;
  SplitCarInput: Partial<SplitCarInput>;
  SplitOrderInput: Partial<SplitOrderInput>;
  SplitOrderPayload: Partial<Omit<SplitOrderPayload, 'orders'> & { orders?: Maybe<Array<ResolversParentTypes['DispatchOrder']>> }>;
  SplitOrderUserError: Partial<SplitOrderUserError>;
  SplitRequestInput: Partial<SplitRequestInput>;
  SplitRequestPayload: Partial<Omit<SplitRequestPayload, 'orders'> & { orders?: Maybe<Array<ResolversParentTypes['DispatchOrder']>> }>;
  SplitRequestUserError: Partial<SplitRequestUserError>;
  StandDownEmergencyInput: Partial<StandDownEmergencyInput>;
  StandDownEmergencyPayload: Partial<Omit<StandDownEmergencyPayload, 'emergency'> & { emergency?: Maybe<ResolversParentTypes['Emergency']> }>;
  StandDownEmergencyUserError: Partial<StandDownEmergencyUserError>;
  StandingLoan: StandingLoanModel;
  StatementAdjustment: Partial<StatementAdjustment>;
  StatementAdjustmentInput: Partial<StatementAdjustmentInput>;
  StatementLine: StatementLineModel;
  StatementLineConnection: Partial<Omit<StatementLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementLineEdge']>, nodes: Array<ResolversParentTypes['StatementLine']> }>;
  StatementLineEdge: Partial<Omit<StatementLineEdge, 'node'> & { node: ResolversParentTypes['StatementLine'] }>;
  StatementStep: StatementStepModel;
  Station: StationModel;
  StationOffer: StationOfferModel;
  StopLendingVehicleInput: Partial<StopLendingVehicleInput>;
  StopLendingVehiclePayload: Partial<Omit<StopLendingVehiclePayload, 'standing' | 'vehicle'> & { standing: Array<ResolversParentTypes['StandingLoan']>, vehicle?: Maybe<ResolversParentTypes['Vehicle']> }>;
  StopLendingVehicleUserError: Partial<StopLendingVehicleUserError>;
  Strike: StrikeModel;
  StrikeAppeal: Partial<StrikeAppeal>;
  StrikeConnection: Partial<Omit<StrikeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StrikeEdge']>, nodes: Array<ResolversParentTypes['Strike']> }>;
  StrikeDecision: Partial<StrikeDecision>;
  StrikeEdge: Partial<Omit<StrikeEdge, 'node'> & { node: ResolversParentTypes['Strike'] }>;
  String: Partial<Scalars['String']['output']>;
  SuggestionReason: Partial<SuggestionReason>;
  SwapOrdersInput: Partial<SwapOrdersInput>;
  SwapOrdersPayload: Partial<Omit<SwapOrdersPayload, 'orders'> & { orders?: Maybe<Array<ResolversParentTypes['DispatchOrder']>> }>;
  SwapOrdersUserError: Partial<SwapOrdersUserError>;
  TakeOverOptions: TakeOverOptionsModel;
  TemporaryClosure: TemporaryClosureModel;
  TestWebhookError: Partial<TestWebhookError>;
  TestWebhookInput: Partial<TestWebhookInput>;
  TestWebhookPayload: Partial<Omit<TestWebhookPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']> }>;
  TimeShareCar: TimeShareCarModel;
  TimeWindow: Partial<TimeWindow>;
  TimeWindowInput: Partial<TimeWindowInput>;
  TravelAlternative: TravelAlternativeModel;
  TripDetails: Partial<TripDetails>;
  TripEnergy: TripEnergyModel;
  TripEnergyInput: Partial<TripEnergyInput>;
  TripLeg: TripLegModel;
  TripReceipt: TripReceiptModel;
  TripSources: TripSourcesModel;
  UUID: Partial<Scalars['UUID']['output']>;
  Unit: UnitModel;
  UnlockCarInput: Partial<UnlockCarInput>;
  UnlockCarPayload: Partial<Omit<UnlockCarPayload, 'rentalOrder'> & { rentalOrder?: Maybe<ResolversParentTypes['RentalOrder']> }>;
  UnlockCarUserError: Partial<UnlockCarUserError>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Vehicle: VehicleModel;
  VehicleBlock: VehicleBlockModel;
  VehicleConnection: Partial<Omit<VehicleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VehicleEdge']>, nodes: Array<ResolversParentTypes['Vehicle']> }>;
  VehicleDay: Partial<Omit<VehicleDay, 'bookings' | 'holds' | 'lender' | 'vehicle'> & { bookings: Array<ResolversParentTypes['Booking']>, holds: Array<ResolversParentTypes['HeldSpan']>, lender?: Maybe<ResolversParentTypes['Unit']>, vehicle: ResolversParentTypes['Vehicle'] }>;
  VehicleEdge: Partial<Omit<VehicleEdge, 'node'> & { node: ResolversParentTypes['Vehicle'] }>;
  VehicleHold: VehicleHoldModel;
  VehicleLending: LendingModel;
  VehicleLimits: Partial<VehicleLimits>;
  VehicleLimitsInput: Partial<VehicleLimitsInput>;
  VehicleOffer: VehicleOfferModel;
  VehicleOfferConnection: Partial<Omit<VehicleOfferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VehicleOfferEdge']>, nodes: Array<ResolversParentTypes['VehicleOffer']> }>;
  VehicleOfferEdge: Partial<Omit<VehicleOfferEdge, 'node'> & { node: ResolversParentTypes['VehicleOffer'] }>;
  VehicleOfferReason: Partial<VehicleOfferReason>;
  VehicleRequest: VehicleRequestModel;
  VehicleRequestConnection: Partial<Omit<VehicleRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VehicleRequestEdge']>, nodes: Array<ResolversParentTypes['VehicleRequest']> }>;
  VehicleRequestDecision: Partial<Omit<VehicleRequestDecision, 'request'> & { request?: Maybe<ResolversParentTypes['VehicleRequest']> }>;
  VehicleRequestDecisionInput: Partial<VehicleRequestDecisionInput>;
  VehicleRequestDraft: DraftModel;
  VehicleRequestEdge: Partial<Omit<VehicleRequestEdge, 'node'> & { node: ResolversParentTypes['VehicleRequest'] }>;
  VehicleRequestRevision: TripRevisionModel;
  VehicleRequestSeries: SeriesModel;
  Viewer: ViewerModel;
  ViolationCase: ViolationCaseModel;
  ViolationCaseConnection: Partial<Omit<ViolationCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ViolationCaseEdge']>, nodes: Array<ResolversParentTypes['ViolationCase']> }>;
  ViolationCaseEdge: Partial<Omit<ViolationCaseEdge, 'node'> & { node: ResolversParentTypes['ViolationCase'] }>;
  WaitForCourtInput: Partial<WaitForCourtInput>;
  WaitForCourtPayload: Partial<Omit<WaitForCourtPayload, 'waiting'> & { waiting?: Maybe<ResolversParentTypes['CourtWaiting']> }>;
  WaitForCourtUserError: Partial<WaitForCourtUserError>;
  WebhookDelivery: WebhookDeliveryModel;
  WebhookDeliveryConnection: Partial<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: Array<ResolversParentTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: Partial<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] }>;
  WebhookEndpoint: WebhookEndpointModel;
  WebhookSecret: Partial<WebhookSecret>;
  WebhookTry: Partial<WebhookTry>;
  WholePeriod: WholePeriodModel;
  WithdrawCourtSeriesInput: Partial<WithdrawCourtSeriesInput>;
  WithdrawCourtSeriesPayload: Partial<Omit<WithdrawCourtSeriesPayload, 'series'> & { series?: Maybe<ResolversParentTypes['CourtSeries']> }>;
  WithdrawCourtSeriesUserError: Partial<WithdrawCourtSeriesUserError>;
  WithdrawOpeningInput: Partial<WithdrawOpeningInput>;
  WithdrawOpeningPayload: Partial<Omit<WithdrawOpeningPayload, 'items'> & { items: Array<ResolversParentTypes['PlaceActItem']> }>;
  WithdrawOpeningUserError: Partial<WithdrawOpeningUserError>;
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RoleDirectiveArgs = {
  any: Array<Role>;
};

export type RoleDirectiveResolver<Result, Parent, ContextType = Context, Args = RoleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ScopeDirectiveArgs = {
  any: Array<Scalars['String']['input']>;
};

export type ScopeDirectiveResolver<Result, Parent, ContextType = Context, Args = ScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SignedInDirectiveArgs = { };

export type SignedInDirectiveResolver<Result, Parent, ContextType = Context, Args = SignedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptCourtOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCourtOfferPayload'] = ResolversParentTypes['AcceptCourtOfferPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['CourtBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AcceptCourtOfferUserError']>, ParentType, ContextType>;
};

export type AcceptCourtOfferUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCourtOfferUserError'] = ResolversParentTypes['AcceptCourtOfferUserError']> = {
  code?: Resolver<ResolversTypes['AcceptCourtOfferErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcknowledgeLockCommandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeLockCommandPayload'] = ResolversParentTypes['AcknowledgeLockCommandPayload']> = {
  command?: Resolver<Maybe<ResolversTypes['LockCommand']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AcknowledgeLockCommandUserError']>, ParentType, ContextType>;
};

export type AcknowledgeLockCommandUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeLockCommandUserError'] = ResolversParentTypes['AcknowledgeLockCommandUserError']> = {
  code?: Resolver<ResolversTypes['AcknowledgeLockCommandErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmitVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitVehiclePayload'] = ResolversParentTypes['AdmitVehiclePayload']> = {
  check?: Resolver<Maybe<ResolversTypes['GateCheck']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AdmitVehicleUserError']>, ParentType, ContextType>;
};

export type AdmitVehicleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitVehicleUserError'] = ResolversParentTypes['AdmitVehicleUserError']> = {
  code?: Resolver<ResolversTypes['AdmitVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerPoolingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerPoolingPayload'] = ResolversParentTypes['AnswerPoolingPayload']> = {
  pooling?: Resolver<Maybe<ResolversTypes['Pooling']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AnswerPoolingUserError']>, ParentType, ContextType>;
};

export type AnswerPoolingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerPoolingUserError'] = ResolversParentTypes['AnswerPoolingUserError']> = {
  code?: Resolver<ResolversTypes['AnswerPoolingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerStatementDisputeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerStatementDisputeError'] = ResolversParentTypes['AnswerStatementDisputeError']> = {
  code?: Resolver<ResolversTypes['AnswerStatementDisputeErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerStatementDisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerStatementDisputePayload'] = ResolversParentTypes['AnswerStatementDisputePayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['RentalStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AnswerStatementDisputeError']>, ParentType, ContextType>;
};

export type AppealStrikePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealStrikePayload'] = ResolversParentTypes['AppealStrikePayload']> = {
  strike?: Resolver<Maybe<ResolversTypes['Strike']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AppealStrikeUserError']>, ParentType, ContextType>;
};

export type AppealStrikeUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealStrikeUserError'] = ResolversParentTypes['AppealStrikeUserError']> = {
  code?: Resolver<ResolversTypes['AppealStrikeErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointDeputyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointDeputyPayload'] = ResolversParentTypes['AppointDeputyPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['DeputyAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AppointDeputyUserError']>, ParentType, ContextType>;
};

export type AppointDeputyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointDeputyUserError'] = ResolversParentTypes['AppointDeputyUserError']> = {
  code?: Resolver<ResolversTypes['AppointDeputyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approver?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ApprovalChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalChain'] = ResolversParentTypes['ApprovalChain']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ApprovalRule']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ApprovalChainVersion']>, ParentType, ContextType>;
};

export type ApprovalChainStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalChainStep'] = ResolversParentTypes['ApprovalChainStep']> = {
  approvers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ApprovalChainVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalChainVersion'] = ResolversParentTypes['ApprovalChainVersion']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ApprovalRule']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalCondition'] = ResolversParentTypes['ApprovalCondition']> = {
  daysFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distanceKmFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priorities?: Resolver<Maybe<Array<ResolversTypes['TripPriority']>>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<Array<ResolversTypes['VehiclePurpose']>>, ParentType, ContextType>;
  reach?: Resolver<Maybe<Array<ResolversTypes['TripReach']>>, ParentType, ContextType>;
};

export type ApprovalRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalRule'] = ResolversParentTypes['ApprovalRule']> = {
  steps?: Resolver<Array<ResolversTypes['ApprovalChainStep']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['ApprovalCondition'], ParentType, ContextType>;
};

export type ApprovalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalStep'] = ResolversParentTypes['ApprovalStep']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  approvers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApprovalStepState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type ApproveEmergencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveEmergencyPayload'] = ResolversParentTypes['ApproveEmergencyPayload']> = {
  emergency?: Resolver<Maybe<ResolversTypes['Emergency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ApproveEmergencyUserError']>, ParentType, ContextType>;
};

export type ApproveEmergencyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveEmergencyUserError'] = ResolversParentTypes['ApproveEmergencyUserError']> = {
  code?: Resolver<ResolversTypes['ApproveEmergencyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveStatementErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveStatementError'] = ResolversParentTypes['ApproveStatementError']> = {
  code?: Resolver<ResolversTypes['ApproveStatementErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveStatementPayload'] = ResolversParentTypes['ApproveStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['RentalStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ApproveStatementError']>, ParentType, ContextType>;
};

export type ApproveVehicleRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveVehicleRequestPayload'] = ResolversParentTypes['ApproveVehicleRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ApproveVehicleRequestUserError']>, ParentType, ContextType>;
};

export type ApproveVehicleRequestUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveVehicleRequestUserError'] = ResolversParentTypes['ApproveVehicleRequestUserError']> = {
  code?: Resolver<ResolversTypes['ApproveVehicleRequestErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskCourtSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskCourtSeriesPayload'] = ResolversParentTypes['AskCourtSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['CourtSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AskCourtSeriesUserError']>, ParentType, ContextType>;
};

export type AskCourtSeriesUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskCourtSeriesUserError'] = ResolversParentTypes['AskCourtSeriesUserError']> = {
  code?: Resolver<ResolversTypes['AskCourtSeriesErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignInspectionRoutePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignInspectionRoutePayload'] = ResolversParentTypes['AssignInspectionRoutePayload']> = {
  route?: Resolver<Maybe<ResolversTypes['InspectionRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AssignInspectionRouteUserError']>, ParentType, ContextType>;
};

export type AssignInspectionRouteUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignInspectionRouteUserError'] = ResolversParentTypes['AssignInspectionRouteUserError']> = {
  code?: Resolver<ResolversTypes['AssignInspectionRouteErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentOptions'] = ResolversParentTypes['AssignmentOptions']> = {
  drivers?: Resolver<Array<ResolversTypes['DriverOffer']>, ParentType, ContextType>;
  hired?: Resolver<Maybe<ResolversTypes['HiredCarOffer']>, ParentType, ContextType>;
  vehicles?: Resolver<Array<ResolversTypes['VehicleOffer']>, ParentType, ContextType>;
};

export type AssignmentSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentSuggestion'] = ResolversParentTypes['AssignmentSuggestion']> = {
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SuggestionReason']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['VehicleRequest'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VehicleSource'], ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  act?: Resolver<ResolversTypes['AuditAct'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  useCase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type BanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ban'] = ResolversParentTypes['Ban']> = {
  ofPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strikes?: Resolver<Array<ResolversTypes['Strike']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BarredHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarredHours'] = ResolversParentTypes['BarredHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['BarredMovement'], ParentType, ContextType>;
};

export type BlockVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockVehiclePayload'] = ResolversParentTypes['BlockVehiclePayload']> = {
  block?: Resolver<Maybe<ResolversTypes['VehicleBlock']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['BlockVehicleUserError']>, ParentType, ContextType>;
};

export type BlockVehicleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockVehicleUserError'] = ResolversParentTypes['BlockVehicleUserError']> = {
  code?: Resolver<ResolversTypes['BlockVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookCourtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookCourtPayload'] = ResolversParentTypes['BookCourtPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['CourtBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['BookCourtUserError']>, ParentType, ContextType>;
};

export type BookCourtUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookCourtUserError'] = ResolversParentTypes['BookCourtUserError']> = {
  code?: Resolver<ResolversTypes['BookCourtErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  block?: Resolver<Maybe<ResolversTypes['VehicleBlock']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type BookingPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingPolicy'] = ResolversParentTypes['BookingPolicy']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  licences?: Resolver<Array<ResolversTypes['LicenceSeats']>, ParentType, ContextType>;
  licencesSetBy?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['CategoryPurposes']>, ParentType, ContextType>;
  purposesSetBy?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['BookingPolicyValue']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['BookingPolicyVersion']>, ParentType, ContextType>;
};

export type BookingPolicyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingPolicyValue'] = ResolversParentTypes['BookingPolicyValue']> = {
  choices?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['BookingPolicyTerm'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['BookingPolicyUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookingPolicyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingPolicyVersion'] = ResolversParentTypes['BookingPolicyVersion']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  licences?: Resolver<Array<ResolversTypes['LicenceSeats']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['CategoryPurposes']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['BookingPolicyValue']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BreakRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakRule'] = ResolversParentTypes['BreakRule']> = {
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['DayKind']>, ParentType, ContextType>;
  season?: Resolver<Maybe<ResolversTypes['Season']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarCorrection'] = ResolversParentTypes['CalendarCorrection']> = {
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  correction?: Resolver<Maybe<ResolversTypes['CalendarCorrection']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CancelConsequencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelConsequences'] = ResolversParentTypes['CancelConsequences']> = {
  endedOrders?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lateFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedOrders?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
};

export type CancelCourtBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCourtBookingPayload'] = ResolversParentTypes['CancelCourtBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['CourtBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CancelCourtBookingUserError']>, ParentType, ContextType>;
};

export type CancelCourtBookingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCourtBookingUserError'] = ResolversParentTypes['CancelCourtBookingUserError']> = {
  code?: Resolver<ResolversTypes['CancelCourtBookingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelOpenOncePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOpenOncePayload'] = ResolversParentTypes['CancelOpenOncePayload']> = {
  items?: Resolver<Array<ResolversTypes['PlaceActItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CancelOpenOnceUserError']>, ParentType, ContextType>;
};

export type CancelOpenOnceUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOpenOnceUserError'] = ResolversParentTypes['CancelOpenOnceUserError']> = {
  code?: Resolver<ResolversTypes['CancelOpenOnceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelRentalOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRentalOrderPayload'] = ResolversParentTypes['CancelRentalOrderPayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CancelRentalOrderUserError']>, ParentType, ContextType>;
};

export type CancelRentalOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRentalOrderUserError'] = ResolversParentTypes['CancelRentalOrderUserError']> = {
  code?: Resolver<ResolversTypes['CancelRentalOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReservationPayload'] = ResolversParentTypes['CancelReservationPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CancelReservationUserError']>, ParentType, ContextType>;
};

export type CancelReservationUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReservationUserError'] = ResolversParentTypes['CancelReservationUserError']> = {
  code?: Resolver<ResolversTypes['CancelReservationErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelVehicleRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelVehicleRequestPayload'] = ResolversParentTypes['CancelVehicleRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CancelVehicleRequestUserError']>, ParentType, ContextType>;
};

export type CancelVehicleRequestSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelVehicleRequestSeriesPayload'] = ResolversParentTypes['CancelVehicleRequestSeriesPayload']> = {
  requests?: Resolver<Maybe<Array<ResolversTypes['VehicleRequest']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CancelVehicleRequestSeriesUserError']>, ParentType, ContextType>;
};

export type CancelVehicleRequestSeriesUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelVehicleRequestSeriesUserError'] = ResolversParentTypes['CancelVehicleRequestSeriesUserError']> = {
  code?: Resolver<ResolversTypes['CancelVehicleRequestSeriesErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelVehicleRequestUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelVehicleRequestUserError'] = ResolversParentTypes['CancelVehicleRequestUserError']> = {
  code?: Resolver<ResolversTypes['CancelVehicleRequestErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarDamageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarDamage'] = ResolversParentTypes['CarDamage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['DamagePhase'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarHandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarHandOver'] = ResolversParentTypes['CarHandOver']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  batteryPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  odometerKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarOffer'] = ResolversParentTypes['CarOffer']> = {
  car?: Resolver<ResolversTypes['TimeShareCar'], ParentType, ContextType>;
  distanceMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RentalPriceLine']>, ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type CategoryPurposesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryPurposes'] = ResolversParentTypes['CategoryPurposes']> = {
  category?: Resolver<ResolversTypes['VehicleCategory'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['VehiclePurpose']>, ParentType, ContextType>;
};

export type ChangeClosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeClosurePayload'] = ResolversParentTypes['ChangeClosurePayload']> = {
  items?: Resolver<Array<ResolversTypes['PlaceActItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChangeClosureUserError']>, ParentType, ContextType>;
};

export type ChangeClosureUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeClosureUserError'] = ResolversParentTypes['ChangeClosureUserError']> = {
  code?: Resolver<ResolversTypes['ChangeClosureErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCourtPeoplePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCourtPeoplePayload'] = ResolversParentTypes['ChangeCourtPeoplePayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['CourtBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChangeCourtPeopleUserError']>, ParentType, ContextType>;
};

export type ChangeCourtPeopleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCourtPeopleUserError'] = ResolversParentTypes['ChangeCourtPeopleUserError']> = {
  code?: Resolver<ResolversTypes['ChangeCourtPeopleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeGateClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeGateClientPayload'] = ResolversParentTypes['ChangeGateClientPayload']> = {
  gateClient?: Resolver<Maybe<ResolversTypes['GateClient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChangeGateClientUserError']>, ParentType, ContextType>;
};

export type ChangeGateClientUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeGateClientUserError'] = ResolversParentTypes['ChangeGateClientUserError']> = {
  code?: Resolver<ResolversTypes['ChangeGateClientErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePlacePayload'] = ResolversParentTypes['ChangePlacePayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChangePlaceUserError']>, ParentType, ContextType>;
};

export type ChangePlaceUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePlaceUserError'] = ResolversParentTypes['ChangePlaceUserError']> = {
  code?: Resolver<ResolversTypes['ChangePlaceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeReservationPlatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReservationPlatePayload'] = ResolversParentTypes['ChangeReservationPlatePayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChangeReservationPlateUserError']>, ParentType, ContextType>;
};

export type ChangeReservationPlateUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReservationPlateUserError'] = ResolversParentTypes['ChangeReservationPlateUserError']> = {
  code?: Resolver<ResolversTypes['ChangeReservationPlateErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSpacesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSpacesPayload'] = ResolversParentTypes['ChangeSpacesPayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChangeSpacesUserError']>, ParentType, ContextType>;
};

export type ChangeSpacesUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSpacesUserError'] = ResolversParentTypes['ChangeSpacesUserError']> = {
  code?: Resolver<ResolversTypes['ChangeSpacesErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeVehicleRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeVehicleRequestPayload'] = ResolversParentTypes['ChangeVehicleRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChangeVehicleRequestUserError']>, ParentType, ContextType>;
};

export type ChangeVehicleRequestUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeVehicleRequestUserError'] = ResolversParentTypes['ChangeVehicleRequestUserError']> = {
  code?: Resolver<ResolversTypes['ChangeVehicleRequestErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWebhookEndpointErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookEndpointError'] = ResolversParentTypes['ChangeWebhookEndpointError']> = {
  code?: Resolver<ResolversTypes['ChangeWebhookEndpointErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookEndpointPayload'] = ResolversParentTypes['ChangeWebhookEndpointPayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChangeWebhookEndpointError']>, ParentType, ContextType>;
};

export type CheckDrivingLicencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckDrivingLicencePayload'] = ResolversParentTypes['CheckDrivingLicencePayload']> = {
  licence?: Resolver<Maybe<ResolversTypes['DrivingLicence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CheckDrivingLicenceUserError']>, ParentType, ContextType>;
};

export type CheckDrivingLicenceUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckDrivingLicenceUserError'] = ResolversParentTypes['CheckDrivingLicenceUserError']> = {
  code?: Resolver<ResolversTypes['CheckDrivingLicenceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInCourtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInCourtPayload'] = ResolversParentTypes['CheckInCourtPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['PlaceCourtBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CheckInCourtUserError']>, ParentType, ContextType>;
};

export type CheckInCourtUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInCourtUserError'] = ResolversParentTypes['CheckInCourtUserError']> = {
  code?: Resolver<ResolversTypes['CheckInCourtErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseLumpSumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseLumpSumPayload'] = ResolversParentTypes['ChooseLumpSumPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChooseLumpSumUserError']>, ParentType, ContextType>;
};

export type ChooseLumpSumUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseLumpSumUserError'] = ResolversParentTypes['ChooseLumpSumUserError']> = {
  code?: Resolver<ResolversTypes['ChooseLumpSumErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen']> = {
  bannedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deviceUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['CitizenMessage']>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  strikes?: Resolver<Array<ResolversTypes['Strike']>, ParentType, ContextType>;
};

export type CitizenMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenMessage'] = ResolversParentTypes['CitizenMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ClockHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockHours'] = ResolversParentTypes['ClockHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CloseFollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFollowUpPayload'] = ResolversParentTypes['CloseFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['OpeningFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CloseFollowUpUserError']>, ParentType, ContextType>;
};

export type CloseFollowUpUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFollowUpUserError'] = ResolversParentTypes['CloseFollowUpUserError']> = {
  code?: Resolver<ResolversTypes['CloseFollowUpErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePlacesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePlacesPayload'] = ResolversParentTypes['ClosePlacesPayload']> = {
  closureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PlaceActItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ClosePlacesUserError']>, ParentType, ContextType>;
};

export type ClosePlacesUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePlacesUserError'] = ResolversParentTypes['ClosePlacesUserError']> = {
  code?: Resolver<ResolversTypes['ClosePlacesErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseTripPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTripPayload'] = ResolversParentTypes['CloseTripPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CloseTripUserError']>, ParentType, ContextType>;
};

export type CloseTripUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTripUserError'] = ResolversParentTypes['CloseTripUserError']> = {
  code?: Resolver<ResolversTypes['CloseTripErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmLumpSumPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmLumpSumPayload'] = ResolversParentTypes['ConfirmLumpSumPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ConfirmLumpSumUserError']>, ParentType, ContextType>;
};

export type ConfirmLumpSumUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmLumpSumUserError'] = ResolversParentTypes['ConfirmLumpSumUserError']> = {
  code?: Resolver<ResolversTypes['ConfirmLumpSumErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPhonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPhonePayload'] = ResolversParentTypes['ConfirmPhonePayload']> = {
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ConfirmPhoneUserError']>, ParentType, ContextType>;
};

export type ConfirmPhoneUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPhoneUserError'] = ResolversParentTypes['ConfirmPhoneUserError']> = {
  code?: Resolver<ResolversTypes['ConfirmPhoneErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmRentalOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmRentalOrderPayload'] = ResolversParentTypes['ConfirmRentalOrderPayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ConfirmRentalOrderUserError']>, ParentType, ContextType>;
};

export type ConfirmRentalOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmRentalOrderUserError'] = ResolversParentTypes['ConfirmRentalOrderUserError']> = {
  code?: Resolver<ResolversTypes['ConfirmRentalOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCalendarPayload'] = ResolversParentTypes['CorrectCalendarPayload']> = {
  days?: Resolver<Maybe<Array<ResolversTypes['CalendarDay']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CorrectCalendarUserError']>, ParentType, ContextType>;
};

export type CorrectCalendarUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCalendarUserError'] = ResolversParentTypes['CorrectCalendarUserError']> = {
  code?: Resolver<ResolversTypes['CorrectCalendarErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostEstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostEstimate'] = ResolversParentTypes['CostEstimate']> = {
  lines?: Resolver<Array<ResolversTypes['CostLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CostLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostLine'] = ResolversParentTypes['CostLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CostKind'], ParentType, ContextType>;
};

export type CourtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Court'] = ResolversParentTypes['Court']> = {
  booking?: Resolver<Maybe<ResolversTypes['CourtTerms']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumPlayers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sport?: Resolver<ResolversTypes['Sport'], ParentType, ContextType>;
};

export type CourtBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtBooking'] = ResolversParentTypes['CourtBooking']> = {
  cancelCause?: Resolver<Maybe<ResolversTypes['CourtCancelCause']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  club?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courtId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  courtName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  cutOffAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHolder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minimumPlayers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offeredUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  players?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CourtBookingState'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type CourtDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtDay'] = ResolversParentTypes['CourtDay']> = {
  courts?: Resolver<Array<ResolversTypes['CourtSlots']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostLive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostOfWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seriesWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourtHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtHours'] = ResolversParentTypes['CourtHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CourtInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtInvitation'] = ResolversParentTypes['CourtInvitation']> = {
  address?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  courtName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  cutOffAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumPlayers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  players?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CourtBookingState'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type CourtSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtSeries'] = ResolversParentTypes['CourtSeries']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  club?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  courtName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['CourtSeriesDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CourtSeriesState'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type CourtSeriesDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtSeriesDate'] = ResolversParentTypes['CourtSeriesDate']> = {
  bookingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['CourtSkipReason']>, ParentType, ContextType>;
};

export type CourtSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtSlot'] = ResolversParentTypes['CourtSlot']> = {
  canWait?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  players?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CourtSlotState'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type CourtSlotsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtSlots'] = ResolversParentTypes['CourtSlots']> = {
  court?: Resolver<ResolversTypes['Court'], ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['CourtSlot']>, ParentType, ContextType>;
};

export type CourtTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtTerms'] = ResolversParentTypes['CourtTerms']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cutOffMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['CourtHours']>, ParentType, ContextType>;
  minimumPlayers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slotMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourtWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourtWaiting'] = ResolversParentTypes['CourtWaiting']> = {
  courtId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  courtName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CreateCalendarFeedUserError']>, ParentType, ContextType>;
};

export type CreateCalendarFeedUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarFeedUserError'] = ResolversParentTypes['CreateCalendarFeedUserError']> = {
  code?: Resolver<ResolversTypes['CreateCalendarFeedErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DailyPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyPeriod'] = ResolversParentTypes['DailyPeriod']> = {
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['ClockHours']>, ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DailyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyRule'] = ResolversParentTypes['DailyRule']> = {
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['ClockHours']>, ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['DaySelector'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DaySelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaySelector'] = ResolversParentTypes['DaySelector']> = {
  before?: Resolver<Maybe<Array<ResolversTypes['DayKind']>>, ParentType, ContextType>;
  dates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['DayKind']>>, ParentType, ContextType>;
  season?: Resolver<Maybe<ResolversTypes['Season']>, ParentType, ContextType>;
  weekdays?: Resolver<Maybe<Array<ResolversTypes['Weekday']>>, ParentType, ContextType>;
};

export type DecideAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealPayload'] = ResolversParentTypes['DecideAppealPayload']> = {
  strike?: Resolver<Maybe<ResolversTypes['Strike']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DecideAppealUserError']>, ParentType, ContextType>;
};

export type DecideAppealUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealUserError'] = ResolversParentTypes['DecideAppealUserError']> = {
  code?: Resolver<ResolversTypes['DecideAppealErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideCourtSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideCourtSeriesPayload'] = ResolversParentTypes['DecideCourtSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['PlaceCourtSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DecideCourtSeriesUserError']>, ParentType, ContextType>;
};

export type DecideCourtSeriesUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideCourtSeriesUserError'] = ResolversParentTypes['DecideCourtSeriesUserError']> = {
  code?: Resolver<ResolversTypes['DecideCourtSeriesErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideStatementDisputeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideStatementDisputeError'] = ResolversParentTypes['DecideStatementDisputeError']> = {
  code?: Resolver<ResolversTypes['DecideStatementDisputeErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideStatementDisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideStatementDisputePayload'] = ResolversParentTypes['DecideStatementDisputePayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['RentalStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DecideStatementDisputeError']>, ParentType, ContextType>;
};

export type DecideVehicleRequestsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideVehicleRequestsPayload'] = ResolversParentTypes['DecideVehicleRequestsPayload']> = {
  results?: Resolver<Maybe<Array<ResolversTypes['VehicleRequestDecision']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DecideVehicleRequestsUserError']>, ParentType, ContextType>;
};

export type DecideVehicleRequestsUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideVehicleRequestsUserError'] = ResolversParentTypes['DecideVehicleRequestsUserError']> = {
  code?: Resolver<ResolversTypes['DecideVehicleRequestsErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclineRentalOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRentalOrderPayload'] = ResolversParentTypes['DeclineRentalOrderPayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DeclineRentalOrderUserError']>, ParentType, ContextType>;
};

export type DeclineRentalOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineRentalOrderUserError'] = ResolversParentTypes['DeclineRentalOrderUserError']> = {
  code?: Resolver<ResolversTypes['DeclineRentalOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteMyDataPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMyDataPayload'] = ResolversParentTypes['DeleteMyDataPayload']> = {
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DeleteMyDataUserError']>, ParentType, ContextType>;
};

export type DeleteMyDataUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMyDataUserError'] = ResolversParentTypes['DeleteMyDataUserError']> = {
  code?: Resolver<ResolversTypes['DeleteMyDataErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteVehicleRequestDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteVehicleRequestDraftPayload'] = ResolversParentTypes['DeleteVehicleRequestDraftPayload']> = {
  draftId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DeleteVehicleRequestDraftUserError']>, ParentType, ContextType>;
};

export type DeleteVehicleRequestDraftUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteVehicleRequestDraftUserError'] = ResolversParentTypes['DeleteVehicleRequestDraftUserError']> = {
  code?: Resolver<ResolversTypes['DeleteVehicleRequestDraftErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyAppointment'] = ResolversParentTypes['DeputyAppointment']> = {
  approver?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  deputy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DispatchBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchBoard'] = ResolversParentTypes['DispatchBoard']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  composing?: Resolver<Array<ResolversTypes['VehicleHold']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['CalendarDay'], ParentType, ContextType>;
  drivers?: Resolver<Array<ResolversTypes['DriverDay']>, ParentType, ContextType>;
  hired?: Resolver<Array<ResolversTypes['HiredCarDay']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  vehicles?: Resolver<Array<ResolversTypes['VehicleDay']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['VehicleRequest']>, ParentType, ContextType, RequireFields<DispatchBoardWaitingArgs, 'most'>>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DispatchEmergencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchEmergencyPayload'] = ResolversParentTypes['DispatchEmergencyPayload']> = {
  emergency?: Resolver<Maybe<ResolversTypes['Emergency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchEmergencyUserError']>, ParentType, ContextType>;
};

export type DispatchEmergencyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchEmergencyUserError'] = ResolversParentTypes['DispatchEmergencyUserError']> = {
  code?: Resolver<ResolversTypes['DispatchEmergencyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchMarketRentalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchMarketRentalPayload'] = ResolversParentTypes['DispatchMarketRentalPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchMarketRentalUserError']>, ParentType, ContextType>;
};

export type DispatchMarketRentalUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchMarketRentalUserError'] = ResolversParentTypes['DispatchMarketRentalUserError']> = {
  code?: Resolver<ResolversTypes['DispatchMarketRentalErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchOrder'] = ResolversParentTypes['DispatchOrder']> = {
  allowedActs?: Resolver<Array<ResolversTypes['DispatchOrderAct']>, ParentType, ContextType>;
  car?: Resolver<Maybe<ResolversTypes['TimeShareCar']>, ParentType, ContextType>;
  checkCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['OdometerReading']>, ParentType, ContextType>;
  deviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatcher?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  drivers?: Resolver<Array<ResolversTypes['DriverOnTrip']>, ParentType, ContextType>;
  earlierSources?: Resolver<Array<ResolversTypes['EarlierSource']>, ParentType, ContextType>;
  earliestDeparture?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  energy?: Resolver<Maybe<ResolversTypes['TripEnergy']>, ParentType, ContextType>;
  explainBeyond?: Resolver<ResolversTypes['ExplainBeyond'], ParentType, ContextType>;
  handBackPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holdsUp?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kilometres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  legs?: Resolver<Array<ResolversTypes['TripLeg']>, ParentType, ContextType>;
  lending?: Resolver<Maybe<ResolversTypes['OrderLending']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherCosts?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parking?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  passengers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['PlateNumber'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rental?: Resolver<Maybe<ResolversTypes['MarketRental']>, ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['OdometerReading']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VehicleSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchOrderState'], ParentType, ContextType>;
  tolls?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchOrderCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchOrderCheck'] = ResolversParentTypes['DispatchOrderCheck']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  driverTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['PlateNumber'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['DispatchOrderStanding'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchOrderState'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type DispatchPoolingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchPoolingPayload'] = ResolversParentTypes['DispatchPoolingPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchPoolingUserError']>, ParentType, ContextType>;
};

export type DispatchPoolingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchPoolingUserError'] = ResolversParentTypes['DispatchPoolingUserError']> = {
  code?: Resolver<ResolversTypes['DispatchPoolingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchTimeSharePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchTimeSharePayload'] = ResolversParentTypes['DispatchTimeSharePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchTimeShareUserError']>, ParentType, ContextType>;
};

export type DispatchTimeShareUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchTimeShareUserError'] = ResolversParentTypes['DispatchTimeShareUserError']> = {
  code?: Resolver<ResolversTypes['DispatchTimeShareErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispatchVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchVehiclePayload'] = ResolversParentTypes['DispatchVehiclePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DispatchVehicleUserError']>, ParentType, ContextType>;
};

export type DispatchVehicleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchVehicleUserError'] = ResolversParentTypes['DispatchVehicleUserError']> = {
  code?: Resolver<ResolversTypes['DispatchVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisplacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Displacement'] = ResolversParentTypes['Displacement']> = {
  instead?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['DispatchOrder'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['VehicleRequest'], ParentType, ContextType>;
};

export type DisputeStatementErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeStatementError'] = ResolversParentTypes['DisputeStatementError']> = {
  code?: Resolver<ResolversTypes['DisputeStatementErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeStatementPayload'] = ResolversParentTypes['DisputeStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['RentalStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DisputeStatementError']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  centre?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type DivisionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionFigures'] = ResolversParentTypes['DivisionFigures']> = {
  below?: Resolver<Array<ResolversTypes['DivisionFigures']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  kilometres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trips?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Driver'] = ResolversParentTypes['Driver']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenceClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licensedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriverDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriverDay'] = ResolversParentTypes['DriverDay']> = {
  bookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
  driver?: Resolver<ResolversTypes['Driver'], ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['HeldSpan']>, ParentType, ContextType>;
};

export type DriverOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriverOffer'] = ResolversParentTypes['DriverOffer']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comesWith?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  driver?: Resolver<ResolversTypes['Driver'], ParentType, ContextType>;
  licensedSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['VehicleOfferReason']>, ParentType, ContextType>;
};

export type DriverOnTripResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DriverOnTrip'] = ResolversParentTypes['DriverOnTrip']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odometerKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrivingLicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrivingLicence'] = ResolversParentTypes['DrivingLicence']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  licenceClass?: Resolver<ResolversTypes['LicenceClass'], ParentType, ContextType>;
  licensedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type EarlierSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierSource'] = ResolversParentTypes['EarlierSource']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SourceReason']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VehicleSource'], ParentType, ContextType>;
};

export type EmergencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Emergency'] = ResolversParentTypes['Emergency']> = {
  approval?: Resolver<Maybe<ResolversTypes['EmergencyApproval']>, ParentType, ContextType>;
  approvalMissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approveBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['EmergencyAssignment']>, ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatchedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  displacements?: Resolver<Array<ResolversTypes['Displacement']>, ParentType, ContextType>;
  displaces?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EmergencyLevel'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['EmergencyNeed']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  standDownReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmergencyState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EmergencyType'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyApproval'] = ResolversParentTypes['EmergencyApproval']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approver?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EmergencyAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAssignment'] = ResolversParentTypes['EmergencyAssignment']> = {
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['DispatchOrder'], ParentType, ContextType>;
};

export type EmergencyChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyChoice'] = ResolversParentTypes['EmergencyChoice']> = {
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  givingWay?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type EmergencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyConnection'] = ResolversParentTypes['EmergencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmergencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Emergency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmergencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyEdge'] = ResolversParentTypes['EmergencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Emergency'], ParentType, ContextType>;
};

export type EmergencyNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyNeed'] = ResolversParentTypes['EmergencyNeed']> = {
  categories?: Resolver<Array<ResolversTypes['VehicleCategory']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  driving?: Resolver<ResolversTypes['Driving'], ParentType, ContextType>;
  energies?: Resolver<Array<ResolversTypes['Energy']>, ParentType, ContextType>;
  seatsAtLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyPreview'] = ResolversParentTypes['EmergencyPreview']> = {
  givingWay?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['EmergencyPreviewNeed']>, ParentType, ContextType>;
  sending?: Resolver<Array<ResolversTypes['EmergencyChoice']>, ParentType, ContextType, RequireFields<EmergencyPreviewSendingArgs, 'displaces'>>;
};

export type EmergencyPreviewNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyPreviewNeed'] = ResolversParentTypes['EmergencyPreviewNeed']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withGivingWay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndClosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndClosurePayload'] = ResolversParentTypes['EndClosurePayload']> = {
  items?: Resolver<Array<ResolversTypes['PlaceActItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EndClosureUserError']>, ParentType, ContextType>;
};

export type EndClosureUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndClosureUserError'] = ResolversParentTypes['EndClosureUserError']> = {
  code?: Resolver<ResolversTypes['EndClosureErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndDeputyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDeputyPayload'] = ResolversParentTypes['EndDeputyPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['DeputyAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EndDeputyUserError']>, ParentType, ContextType>;
};

export type EndDeputyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDeputyUserError'] = ResolversParentTypes['EndDeputyUserError']> = {
  code?: Resolver<ResolversTypes['EndDeputyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndVehicleBlockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndVehicleBlockPayload'] = ResolversParentTypes['EndVehicleBlockPayload']> = {
  block?: Resolver<Maybe<ResolversTypes['VehicleBlock']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EndVehicleBlockUserError']>, ParentType, ContextType>;
};

export type EndVehicleBlockUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndVehicleBlockUserError'] = ResolversParentTypes['EndVehicleBlockUserError']> = {
  code?: Resolver<ResolversTypes['EndVehicleBlockErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplainBeyondResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainBeyond'] = ResolversParentTypes['ExplainBeyond']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kilometres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kmPerHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplainFollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainFollowUpPayload'] = ResolversParentTypes['ExplainFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['OpeningFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ExplainFollowUpUserError']>, ParentType, ContextType>;
};

export type ExplainFollowUpUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainFollowUpUserError'] = ResolversParentTypes['ExplainFollowUpUserError']> = {
  code?: Resolver<ResolversTypes['ExplainFollowUpErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendRentalOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendRentalOrderPayload'] = ResolversParentTypes['ExtendRentalOrderPayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ExtendRentalOrderUserError']>, ParentType, ContextType>;
};

export type ExtendRentalOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendRentalOrderUserError'] = ResolversParentTypes['ExtendRentalOrderUserError']> = {
  code?: Resolver<ResolversTypes['ExtendRentalOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendTripPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendTripPayload'] = ResolversParentTypes['ExtendTripPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ExtendTripUserError']>, ParentType, ContextType>;
};

export type ExtendTripUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendTripUserError'] = ResolversParentTypes['ExtendTripUserError']> = {
  code?: Resolver<ResolversTypes['ExtendTripErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailRentalOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailRentalOrderPayload'] = ResolversParentTypes['FailRentalOrderPayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FailRentalOrderUserError']>, ParentType, ContextType>;
};

export type FailRentalOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailRentalOrderUserError'] = ResolversParentTypes['FailRentalOrderUserError']> = {
  code?: Resolver<ResolversTypes['FailRentalOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgetDevicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetDevicePayload'] = ResolversParentTypes['ForgetDevicePayload']> = {
  forgotten?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ForgetDeviceUserError']>, ParentType, ContextType>;
};

export type ForgetDeviceUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetDeviceUserError'] = ResolversParentTypes['ForgetDeviceUserError']> = {
  code?: Resolver<ResolversTypes['ForgetDeviceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  entry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type GateCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateCheck'] = ResolversParentTypes['GateCheck']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['GateReason']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vehicleLimits?: Resolver<Maybe<ResolversTypes['VehicleLimits']>, ParentType, ContextType>;
};

export type GateClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateClient'] = ResolversParentTypes['GateClient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuerClientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['GateScope']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GateClientState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateEventResult'] = ResolversParentTypes['GateEventResult']> = {
  deviceEventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['GateReportUserError']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['GateEventOutcome'], ParentType, ContextType>;
};

export type GateListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateList'] = ResolversParentTypes['GateList']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateReason'] = ResolversParentTypes['GateReason']> = {
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GateReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type GateReportUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateReportUserError'] = ResolversParentTypes['GateReportUserError']> = {
  code?: Resolver<ResolversTypes['GateReportErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lng?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GiveStrikePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveStrikePayload'] = ResolversParentTypes['GiveStrikePayload']> = {
  strike?: Resolver<Maybe<ResolversTypes['Strike']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['GiveStrikeUserError']>, ParentType, ContextType>;
};

export type GiveStrikeUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveStrikeUserError'] = ResolversParentTypes['GiveStrikeUserError']> = {
  code?: Resolver<ResolversTypes['GiveStrikeErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverTripPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverTripPayload'] = ResolversParentTypes['HandOverTripPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HandOverTripUserError']>, ParentType, ContextType>;
};

export type HandOverTripUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverTripUserError'] = ResolversParentTypes['HandOverTripUserError']> = {
  code?: Resolver<ResolversTypes['HandOverTripErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldSpan'] = ResolversParentTypes['HeldSpan']> = {
  hold?: Resolver<ResolversTypes['VehicleHold'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type HiredCarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiredCarDay'] = ResolversParentTypes['HiredCarDay']> = {
  bookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['RentalPartner'], ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['PlateNumber'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VehicleSource'], ParentType, ContextType>;
};

export type HiredCarOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiredCarOffer'] = ResolversParentTypes['HiredCarOffer']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['PlateNumber'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['HiredCarOfferReason']>, ParentType, ContextType>;
};

export type HiredCarOfferReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiredCarOfferReason'] = ResolversParentTypes['HiredCarOfferReason']> = {
  code?: Resolver<ResolversTypes['MoveOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldCarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldCarPayload'] = ResolversParentTypes['HoldCarPayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoldCarUserError']>, ParentType, ContextType>;
};

export type HoldCarUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldCarUserError'] = ResolversParentTypes['HoldCarUserError']> = {
  code?: Resolver<ResolversTypes['HoldCarErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldVehiclePayload'] = ResolversParentTypes['HoldVehiclePayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['VehicleHold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoldVehicleUserError']>, ParentType, ContextType>;
};

export type HoldVehicleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldVehicleUserError'] = ResolversParentTypes['HoldVehicleUserError']> = {
  code?: Resolver<ResolversTypes['HoldVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeBayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeBay'] = ResolversParentTypes['HomeBay']> = {
  location?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionDuty'] = ResolversParentTypes['InspectionDuty']> = {
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  rechecks?: Resolver<Array<ResolversTypes['OpeningFollowUp']>, ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['InspectionRoute']>, ParentType, ContextType>;
};

export type InspectionRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionRoute'] = ResolversParentTypes['InspectionRoute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspector?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['InspectionStop']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InspectionStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionStop'] = ResolversParentTypes['InspectionStop']> = {
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type JoinCourtBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinCourtBookingPayload'] = ResolversParentTypes['JoinCourtBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['CourtBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['JoinCourtBookingUserError']>, ParentType, ContextType>;
};

export type JoinCourtBookingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinCourtBookingUserError'] = ResolversParentTypes['JoinCourtBookingUserError']> = {
  code?: Resolver<ResolversTypes['JoinCourtBookingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveCourtBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCourtBookingPayload'] = ResolversParentTypes['LeaveCourtBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['CourtBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LeaveCourtBookingUserError']>, ParentType, ContextType>;
};

export type LeaveCourtBookingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCourtBookingUserError'] = ResolversParentTypes['LeaveCourtBookingUserError']> = {
  code?: Resolver<ResolversTypes['LeaveCourtBookingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveCourtQueuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCourtQueuePayload'] = ResolversParentTypes['LeaveCourtQueuePayload']> = {
  left?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LeaveCourtQueueUserError']>, ParentType, ContextType>;
};

export type LeaveCourtQueueUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCourtQueueUserError'] = ResolversParentTypes['LeaveCourtQueueUserError']> = {
  code?: Resolver<ResolversTypes['LeaveCourtQueueErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LendVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LendVehiclePayload'] = ResolversParentTypes['LendVehiclePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['LendVehicleUserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type LendVehicleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LendVehicleUserError'] = ResolversParentTypes['LendVehicleUserError']> = {
  code?: Resolver<ResolversTypes['LendVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceSeatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceSeats'] = ResolversParentTypes['LicenceSeats']> = {
  licenceClass?: Resolver<ResolversTypes['LicenceClass'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LockCommandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockCommand'] = ResolversParentTypes['LockCommand']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LockCommandKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LockCommandState'], ParentType, ContextType>;
};

export type LumpSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LumpSum'] = ResolversParentTypes['LumpSum']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chosenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MarkNoticesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadPayload'] = ResolversParentTypes['MarkNoticesReadPayload']> = {
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MarkNoticesReadUserError']>, ParentType, ContextType>;
};

export type MarkNoticesReadUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadUserError'] = ResolversParentTypes['MarkNoticesReadUserError']> = {
  code?: Resolver<ResolversTypes['MarkNoticesReadErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketRentalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketRental'] = ResolversParentTypes['MarketRental']> = {
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  driverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  driverTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RentalKind'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['RentalPartner'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeOrdersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrdersPayload'] = ResolversParentTypes['MergeOrdersPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MergeOrdersUserError']>, ParentType, ContextType>;
};

export type MergeOrdersUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrdersUserError'] = ResolversParentTypes['MergeOrdersUserError']> = {
  code?: Resolver<ResolversTypes['MergeOrdersErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveOrderPayload'] = ResolversParentTypes['MoveOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MoveOrderUserError']>, ParentType, ContextType>;
};

export type MoveOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveOrderUserError'] = ResolversParentTypes['MoveOrderUserError']> = {
  code?: Resolver<ResolversTypes['MoveOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  barred?: Resolver<Array<ResolversTypes['BarredHours']>, ParentType, ContextType>;
  lastEntryMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCourtOffer?: Resolver<ResolversTypes['AcceptCourtOfferPayload'], ParentType, ContextType, RequireFields<MutationAcceptCourtOfferArgs, 'input'>>;
  acknowledgeLockCommand?: Resolver<ResolversTypes['AcknowledgeLockCommandPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeLockCommandArgs, 'input'>>;
  admitVehicle?: Resolver<ResolversTypes['AdmitVehiclePayload'], ParentType, ContextType, RequireFields<MutationAdmitVehicleArgs, 'input'>>;
  answerPooling?: Resolver<ResolversTypes['AnswerPoolingPayload'], ParentType, ContextType, RequireFields<MutationAnswerPoolingArgs, 'input'>>;
  answerStatementDispute?: Resolver<ResolversTypes['AnswerStatementDisputePayload'], ParentType, ContextType, RequireFields<MutationAnswerStatementDisputeArgs, 'input'>>;
  appealStrike?: Resolver<ResolversTypes['AppealStrikePayload'], ParentType, ContextType, RequireFields<MutationAppealStrikeArgs, 'input'>>;
  appointDeputy?: Resolver<ResolversTypes['AppointDeputyPayload'], ParentType, ContextType, RequireFields<MutationAppointDeputyArgs, 'input'>>;
  approveEmergency?: Resolver<ResolversTypes['ApproveEmergencyPayload'], ParentType, ContextType, RequireFields<MutationApproveEmergencyArgs, 'input'>>;
  approveStatement?: Resolver<ResolversTypes['ApproveStatementPayload'], ParentType, ContextType, RequireFields<MutationApproveStatementArgs, 'input'>>;
  approveVehicleRequest?: Resolver<ResolversTypes['ApproveVehicleRequestPayload'], ParentType, ContextType, RequireFields<MutationApproveVehicleRequestArgs, 'input'>>;
  askCourtSeries?: Resolver<ResolversTypes['AskCourtSeriesPayload'], ParentType, ContextType, RequireFields<MutationAskCourtSeriesArgs, 'input'>>;
  assignInspectionRoute?: Resolver<ResolversTypes['AssignInspectionRoutePayload'], ParentType, ContextType, RequireFields<MutationAssignInspectionRouteArgs, 'input'>>;
  blockVehicle?: Resolver<ResolversTypes['BlockVehiclePayload'], ParentType, ContextType, RequireFields<MutationBlockVehicleArgs, 'input'>>;
  bookCourt?: Resolver<ResolversTypes['BookCourtPayload'], ParentType, ContextType, RequireFields<MutationBookCourtArgs, 'input'>>;
  cancelCourtBooking?: Resolver<ResolversTypes['CancelCourtBookingPayload'], ParentType, ContextType, RequireFields<MutationCancelCourtBookingArgs, 'input'>>;
  cancelOpenOnce?: Resolver<ResolversTypes['CancelOpenOncePayload'], ParentType, ContextType, RequireFields<MutationCancelOpenOnceArgs, 'input'>>;
  cancelRentalOrder?: Resolver<ResolversTypes['CancelRentalOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelRentalOrderArgs, 'input'>>;
  cancelReservation?: Resolver<ResolversTypes['CancelReservationPayload'], ParentType, ContextType, RequireFields<MutationCancelReservationArgs, 'input'>>;
  cancelVehicleRequest?: Resolver<ResolversTypes['CancelVehicleRequestPayload'], ParentType, ContextType, RequireFields<MutationCancelVehicleRequestArgs, 'input'>>;
  cancelVehicleRequestSeries?: Resolver<ResolversTypes['CancelVehicleRequestSeriesPayload'], ParentType, ContextType, RequireFields<MutationCancelVehicleRequestSeriesArgs, 'input'>>;
  changeClosure?: Resolver<ResolversTypes['ChangeClosurePayload'], ParentType, ContextType, RequireFields<MutationChangeClosureArgs, 'input'>>;
  changeCourtPeople?: Resolver<ResolversTypes['ChangeCourtPeoplePayload'], ParentType, ContextType, RequireFields<MutationChangeCourtPeopleArgs, 'input'>>;
  changeGateClient?: Resolver<ResolversTypes['ChangeGateClientPayload'], ParentType, ContextType, RequireFields<MutationChangeGateClientArgs, 'input'>>;
  changePlace?: Resolver<ResolversTypes['ChangePlacePayload'], ParentType, ContextType, RequireFields<MutationChangePlaceArgs, 'input'>>;
  changeReservationPlate?: Resolver<ResolversTypes['ChangeReservationPlatePayload'], ParentType, ContextType, RequireFields<MutationChangeReservationPlateArgs, 'input'>>;
  changeSpaces?: Resolver<ResolversTypes['ChangeSpacesPayload'], ParentType, ContextType, RequireFields<MutationChangeSpacesArgs, 'input'>>;
  changeVehicleRequest?: Resolver<ResolversTypes['ChangeVehicleRequestPayload'], ParentType, ContextType, RequireFields<MutationChangeVehicleRequestArgs, 'input'>>;
  changeWebhookEndpoint?: Resolver<ResolversTypes['ChangeWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationChangeWebhookEndpointArgs, 'input'>>;
  checkDrivingLicence?: Resolver<ResolversTypes['CheckDrivingLicencePayload'], ParentType, ContextType, RequireFields<MutationCheckDrivingLicenceArgs, 'input'>>;
  checkInCourt?: Resolver<ResolversTypes['CheckInCourtPayload'], ParentType, ContextType, RequireFields<MutationCheckInCourtArgs, 'input'>>;
  chooseLumpSum?: Resolver<ResolversTypes['ChooseLumpSumPayload'], ParentType, ContextType, RequireFields<MutationChooseLumpSumArgs, 'input'>>;
  closeFollowUp?: Resolver<ResolversTypes['CloseFollowUpPayload'], ParentType, ContextType, RequireFields<MutationCloseFollowUpArgs, 'input'>>;
  closePlaces?: Resolver<ResolversTypes['ClosePlacesPayload'], ParentType, ContextType, RequireFields<MutationClosePlacesArgs, 'input'>>;
  closeTrip?: Resolver<ResolversTypes['CloseTripPayload'], ParentType, ContextType, RequireFields<MutationCloseTripArgs, 'input'>>;
  confirmLumpSum?: Resolver<ResolversTypes['ConfirmLumpSumPayload'], ParentType, ContextType, RequireFields<MutationConfirmLumpSumArgs, 'input'>>;
  confirmPhone?: Resolver<ResolversTypes['ConfirmPhonePayload'], ParentType, ContextType, RequireFields<MutationConfirmPhoneArgs, 'input'>>;
  confirmRentalOrder?: Resolver<ResolversTypes['ConfirmRentalOrderPayload'], ParentType, ContextType, RequireFields<MutationConfirmRentalOrderArgs, 'input'>>;
  correctCalendar?: Resolver<ResolversTypes['CorrectCalendarPayload'], ParentType, ContextType, RequireFields<MutationCorrectCalendarArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['DecideAppealPayload'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  decideCourtSeries?: Resolver<ResolversTypes['DecideCourtSeriesPayload'], ParentType, ContextType, RequireFields<MutationDecideCourtSeriesArgs, 'input'>>;
  decideStatementDispute?: Resolver<ResolversTypes['DecideStatementDisputePayload'], ParentType, ContextType, RequireFields<MutationDecideStatementDisputeArgs, 'input'>>;
  decideVehicleRequests?: Resolver<ResolversTypes['DecideVehicleRequestsPayload'], ParentType, ContextType, RequireFields<MutationDecideVehicleRequestsArgs, 'input'>>;
  declineRentalOrder?: Resolver<ResolversTypes['DeclineRentalOrderPayload'], ParentType, ContextType, RequireFields<MutationDeclineRentalOrderArgs, 'input'>>;
  deleteMyData?: Resolver<ResolversTypes['DeleteMyDataPayload'], ParentType, ContextType, RequireFields<MutationDeleteMyDataArgs, 'input'>>;
  deleteVehicleRequestDraft?: Resolver<ResolversTypes['DeleteVehicleRequestDraftPayload'], ParentType, ContextType, RequireFields<MutationDeleteVehicleRequestDraftArgs, 'input'>>;
  dispatchEmergency?: Resolver<ResolversTypes['DispatchEmergencyPayload'], ParentType, ContextType, RequireFields<MutationDispatchEmergencyArgs, 'input'>>;
  dispatchMarketRental?: Resolver<ResolversTypes['DispatchMarketRentalPayload'], ParentType, ContextType, RequireFields<MutationDispatchMarketRentalArgs, 'input'>>;
  dispatchPooling?: Resolver<ResolversTypes['DispatchPoolingPayload'], ParentType, ContextType, RequireFields<MutationDispatchPoolingArgs, 'input'>>;
  dispatchTimeShare?: Resolver<ResolversTypes['DispatchTimeSharePayload'], ParentType, ContextType, RequireFields<MutationDispatchTimeShareArgs, 'input'>>;
  dispatchVehicle?: Resolver<ResolversTypes['DispatchVehiclePayload'], ParentType, ContextType, RequireFields<MutationDispatchVehicleArgs, 'input'>>;
  disputeStatement?: Resolver<ResolversTypes['DisputeStatementPayload'], ParentType, ContextType, RequireFields<MutationDisputeStatementArgs, 'input'>>;
  endClosure?: Resolver<ResolversTypes['EndClosurePayload'], ParentType, ContextType, RequireFields<MutationEndClosureArgs, 'input'>>;
  endDeputy?: Resolver<ResolversTypes['EndDeputyPayload'], ParentType, ContextType, RequireFields<MutationEndDeputyArgs, 'input'>>;
  endVehicleBlock?: Resolver<ResolversTypes['EndVehicleBlockPayload'], ParentType, ContextType, RequireFields<MutationEndVehicleBlockArgs, 'input'>>;
  explainFollowUp?: Resolver<ResolversTypes['ExplainFollowUpPayload'], ParentType, ContextType, RequireFields<MutationExplainFollowUpArgs, 'input'>>;
  extendRentalOrder?: Resolver<ResolversTypes['ExtendRentalOrderPayload'], ParentType, ContextType, RequireFields<MutationExtendRentalOrderArgs, 'input'>>;
  extendTrip?: Resolver<ResolversTypes['ExtendTripPayload'], ParentType, ContextType, RequireFields<MutationExtendTripArgs, 'input'>>;
  failRentalOrder?: Resolver<ResolversTypes['FailRentalOrderPayload'], ParentType, ContextType, RequireFields<MutationFailRentalOrderArgs, 'input'>>;
  forgetDevice?: Resolver<ResolversTypes['ForgetDevicePayload'], ParentType, ContextType, RequireFields<MutationForgetDeviceArgs, 'input'>>;
  giveStrike?: Resolver<ResolversTypes['GiveStrikePayload'], ParentType, ContextType, RequireFields<MutationGiveStrikeArgs, 'input'>>;
  handOverTrip?: Resolver<ResolversTypes['HandOverTripPayload'], ParentType, ContextType, RequireFields<MutationHandOverTripArgs, 'input'>>;
  holdCar?: Resolver<ResolversTypes['HoldCarPayload'], ParentType, ContextType, RequireFields<MutationHoldCarArgs, 'input'>>;
  holdVehicle?: Resolver<ResolversTypes['HoldVehiclePayload'], ParentType, ContextType, RequireFields<MutationHoldVehicleArgs, 'input'>>;
  joinCourtBooking?: Resolver<ResolversTypes['JoinCourtBookingPayload'], ParentType, ContextType, RequireFields<MutationJoinCourtBookingArgs, 'input'>>;
  leaveCourtBooking?: Resolver<ResolversTypes['LeaveCourtBookingPayload'], ParentType, ContextType, RequireFields<MutationLeaveCourtBookingArgs, 'input'>>;
  leaveCourtQueue?: Resolver<ResolversTypes['LeaveCourtQueuePayload'], ParentType, ContextType, RequireFields<MutationLeaveCourtQueueArgs, 'input'>>;
  lendVehicle?: Resolver<ResolversTypes['LendVehiclePayload'], ParentType, ContextType, RequireFields<MutationLendVehicleArgs, 'input'>>;
  markNoticesRead?: Resolver<ResolversTypes['MarkNoticesReadPayload'], ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  mergeOrders?: Resolver<ResolversTypes['MergeOrdersPayload'], ParentType, ContextType, RequireFields<MutationMergeOrdersArgs, 'input'>>;
  moveOrder?: Resolver<ResolversTypes['MoveOrderPayload'], ParentType, ContextType, RequireFields<MutationMoveOrderArgs, 'input'>>;
  noteCourtNoShow?: Resolver<ResolversTypes['NoteCourtNoShowPayload'], ParentType, ContextType, RequireFields<MutationNoteCourtNoShowArgs, 'input'>>;
  noteMisuse?: Resolver<ResolversTypes['NoteMisusePayload'], ParentType, ContextType, RequireFields<MutationNoteMisuseArgs, 'input'>>;
  openOnce?: Resolver<ResolversTypes['OpenOncePayload'], ParentType, ContextType, RequireFields<MutationOpenOnceArgs, 'input'>>;
  ping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposePooling?: Resolver<ResolversTypes['ProposePoolingPayload'], ParentType, ContextType, RequireFields<MutationProposePoolingArgs, 'input'>>;
  reassignOrder?: Resolver<ResolversTypes['ReassignOrderPayload'], ParentType, ContextType, RequireFields<MutationReassignOrderArgs, 'input'>>;
  recallOrder?: Resolver<ResolversTypes['RecallOrderPayload'], ParentType, ContextType, RequireFields<MutationRecallOrderArgs, 'input'>>;
  recordArrival?: Resolver<ResolversTypes['RecordArrivalPayload'], ParentType, ContextType, RequireFields<MutationRecordArrivalArgs, 'input'>>;
  recordDeparture?: Resolver<ResolversTypes['RecordDeparturePayload'], ParentType, ContextType, RequireFields<MutationRecordDepartureArgs, 'input'>>;
  recordOpeningCheck?: Resolver<ResolversTypes['RecordOpeningCheckPayload'], ParentType, ContextType, RequireFields<MutationRecordOpeningCheckArgs, 'input'>>;
  recordReturn?: Resolver<ResolversTypes['RecordReturnPayload'], ParentType, ContextType, RequireFields<MutationRecordReturnArgs, 'input'>>;
  rectifyFollowUp?: Resolver<ResolversTypes['RectifyFollowUpPayload'], ParentType, ContextType, RequireFields<MutationRectifyFollowUpArgs, 'input'>>;
  redeliverWebhooks?: Resolver<ResolversTypes['RedeliverWebhooksPayload'], ParentType, ContextType, RequireFields<MutationRedeliverWebhooksArgs, 'input'>>;
  registerGateClient?: Resolver<ResolversTypes['RegisterGateClientPayload'], ParentType, ContextType, RequireFields<MutationRegisterGateClientArgs, 'input'>>;
  registerWebhookEndpoint?: Resolver<ResolversTypes['RegisterWebhookEndpointPayload'], ParentType, ContextType, RequireFields<MutationRegisterWebhookEndpointArgs, 'input'>>;
  rejectVehicleRequest?: Resolver<ResolversTypes['RejectVehicleRequestPayload'], ParentType, ContextType, RequireFields<MutationRejectVehicleRequestArgs, 'input'>>;
  releaseHold?: Resolver<ResolversTypes['ReleaseHoldPayload'], ParentType, ContextType, RequireFields<MutationReleaseHoldArgs, 'input'>>;
  replaceVehicle?: Resolver<ResolversTypes['ReplaceVehiclePayload'], ParentType, ContextType, RequireFields<MutationReplaceVehicleArgs, 'input'>>;
  reportCarDamage?: Resolver<ResolversTypes['ReportCarDamagePayload'], ParentType, ContextType, RequireFields<MutationReportCarDamageArgs, 'input'>>;
  reportGateEvents?: Resolver<ResolversTypes['ReportGateEventsPayload'], ParentType, ContextType, RequireFields<MutationReportGateEventsArgs, 'input'>>;
  reportOccupancy?: Resolver<ResolversTypes['ReportOccupancyPayload'], ParentType, ContextType, RequireFields<MutationReportOccupancyArgs, 'input'>>;
  reportPlace?: Resolver<ResolversTypes['ReportPlacePayload'], ParentType, ContextType, RequireFields<MutationReportPlaceArgs, 'input'>>;
  requestVehicle?: Resolver<ResolversTypes['RequestVehiclePayload'], ParentType, ContextType, RequireFields<MutationRequestVehicleArgs, 'input'>>;
  requestVehicleSeries?: Resolver<ResolversTypes['RequestVehicleSeriesPayload'], ParentType, ContextType, RequireFields<MutationRequestVehicleSeriesArgs, 'input'>>;
  reserveSpace?: Resolver<ResolversTypes['ReserveSpacePayload'], ParentType, ContextType, RequireFields<MutationReserveSpaceArgs, 'input'>>;
  returnCar?: Resolver<ResolversTypes['ReturnCarPayload'], ParentType, ContextType, RequireFields<MutationReturnCarArgs, 'input'>>;
  revealPlate?: Resolver<ResolversTypes['RevealPlatePayload'], ParentType, ContextType, RequireFields<MutationRevealPlateArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType>;
  revokeGateClient?: Resolver<ResolversTypes['RevokeGateClientPayload'], ParentType, ContextType, RequireFields<MutationRevokeGateClientArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  saveVehicleRequestDraft?: Resolver<ResolversTypes['SaveVehicleRequestDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveVehicleRequestDraftArgs, 'input'>>;
  sendPhoneCode?: Resolver<ResolversTypes['SendPhoneCodePayload'], ParentType, ContextType, RequireFields<MutationSendPhoneCodeArgs, 'input'>>;
  setApprovalChain?: Resolver<ResolversTypes['SetApprovalChainPayload'], ParentType, ContextType, RequireFields<MutationSetApprovalChainArgs, 'input'>>;
  setBookingPolicy?: Resolver<ResolversTypes['SetBookingPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetBookingPolicyArgs, 'input'>>;
  setCourtTerms?: Resolver<ResolversTypes['SetCourtTermsPayload'], ParentType, ContextType, RequireFields<MutationSetCourtTermsArgs, 'input'>>;
  setOpening?: Resolver<ResolversTypes['SetOpeningPayload'], ParentType, ContextType, RequireFields<MutationSetOpeningArgs, 'input'>>;
  setOpeningPolicy?: Resolver<ResolversTypes['SetOpeningPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetOpeningPolicyArgs, 'input'>>;
  setRentalMembership?: Resolver<ResolversTypes['SetRentalMembershipPayload'], ParentType, ContextType, RequireFields<MutationSetRentalMembershipArgs, 'input'>>;
  setRentalPolicy?: Resolver<ResolversTypes['SetRentalPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetRentalPolicyArgs, 'input'>>;
  splitOrder?: Resolver<ResolversTypes['SplitOrderPayload'], ParentType, ContextType, RequireFields<MutationSplitOrderArgs, 'input'>>;
  splitRequest?: Resolver<ResolversTypes['SplitRequestPayload'], ParentType, ContextType, RequireFields<MutationSplitRequestArgs, 'input'>>;
  standDownEmergency?: Resolver<ResolversTypes['StandDownEmergencyPayload'], ParentType, ContextType, RequireFields<MutationStandDownEmergencyArgs, 'input'>>;
  stopLendingVehicle?: Resolver<ResolversTypes['StopLendingVehiclePayload'], ParentType, ContextType, RequireFields<MutationStopLendingVehicleArgs, 'input'>>;
  swapOrders?: Resolver<ResolversTypes['SwapOrdersPayload'], ParentType, ContextType, RequireFields<MutationSwapOrdersArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookPayload'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
  unlockCar?: Resolver<ResolversTypes['UnlockCarPayload'], ParentType, ContextType, RequireFields<MutationUnlockCarArgs, 'input'>>;
  waitForCourt?: Resolver<ResolversTypes['WaitForCourtPayload'], ParentType, ContextType, RequireFields<MutationWaitForCourtArgs, 'input'>>;
  withdrawCourtSeries?: Resolver<ResolversTypes['WithdrawCourtSeriesPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCourtSeriesArgs, 'input'>>;
  withdrawOpening?: Resolver<ResolversTypes['WithdrawOpeningPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOpeningArgs, 'input'>>;
};

export type MyCourtsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyCourts'] = ResolversParentTypes['MyCourts']> = {
  bookings?: Resolver<Array<ResolversTypes['CourtBooking']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['CourtSeries']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['CourtWaiting']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'DispatchOrder' | 'Driver' | 'Emergency' | 'Person' | 'Place' | 'Pooling' | 'RentalOrder' | 'RentalPartner' | 'Station' | 'TimeShareCar' | 'Unit' | 'Vehicle' | 'VehicleBlock' | 'VehicleRequest', ParentType, ContextType>;
};

export type NoteCourtNoShowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteCourtNoShowPayload'] = ResolversParentTypes['NoteCourtNoShowPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['PlaceCourtBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NoteCourtNoShowUserError']>, ParentType, ContextType>;
};

export type NoteCourtNoShowUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteCourtNoShowUserError'] = ResolversParentTypes['NoteCourtNoShowUserError']> = {
  code?: Resolver<ResolversTypes['NoteCourtNoShowErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteMisusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteMisusePayload'] = ResolversParentTypes['NoteMisusePayload']> = {
  strike?: Resolver<Maybe<ResolversTypes['Strike']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NoteMisuseUserError']>, ParentType, ContextType>;
};

export type NoteMisuseUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteMisuseUserError'] = ResolversParentTypes['NoteMisuseUserError']> = {
  code?: Resolver<ResolversTypes['NoteMisuseErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  emergency?: Resolver<Maybe<ResolversTypes['Emergency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type OccupancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupancy'] = ResolversParentTypes['Occupancy']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<OccupancyForecastArgs>>;
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OccupancySource'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OdometerReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OdometerReading'] = ResolversParentTypes['OdometerReading']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  odometerKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenOncePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenOncePayload'] = ResolversParentTypes['OpenOncePayload']> = {
  items?: Resolver<Array<ResolversTypes['PlaceActItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OpenOnceUserError']>, ParentType, ContextType>;
};

export type OpenOnceUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenOnceUserError'] = ResolversParentTypes['OpenOnceUserError']> = {
  code?: Resolver<ResolversTypes['OpenOnceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenState'] = ResolversParentTypes['OpenState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dayKind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  enter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mustLeaveBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OpenReason'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type OpenWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenWindow'] = ResolversParentTypes['OpenWindow']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  lines?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['OpeningPeriod']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['OpeningRule']>, ParentType, ContextType>;
};

export type OpeningChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningChange'] = ResolversParentTypes['OpeningChange']> = {
  act?: Resolver<ResolversTypes['OpeningAct'], ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningChangeConnection'] = ResolversParentTypes['OpeningChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpeningChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpeningChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpeningChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningChangeEdge'] = ResolversParentTypes['OpeningChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpeningChange'], ParentType, ContextType>;
};

export type OpeningCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningCheck'] = ResolversParentTypes['OpeningCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  followUpId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['OpeningCheckResult'], ParentType, ContextType>;
};

export interface OpeningDataScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OpeningData'], any> {
  name: 'OpeningData';
}

export type OpeningDifferenceSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningDifferenceSpan'] = ResolversParentTypes['OpeningDifferenceSpan']> = {
  difference?: Resolver<ResolversTypes['OpeningDifference'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OpeningFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningFigures'] = ResolversParentTypes['OpeningFigures']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byDivision?: Resolver<Array<ResolversTypes['OpeningFigures']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningFollowUp'] = ResolversParentTypes['OpeningFollowUp']> = {
  cause?: Resolver<ResolversTypes['OpeningFollowUpCause'], ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evening?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpeningFollowUpState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['OpeningFollowUpStep']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OpeningFollowUpStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningFollowUpStep'] = ResolversParentTypes['OpeningFollowUpStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['OpeningFollowUpStepKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPeriod'] = ResolversParentTypes['OpeningPeriod']> = {
  eachDay?: Resolver<Maybe<ResolversTypes['DailyPeriod']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  replacesRules?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['WholePeriod']>, ParentType, ContextType>;
};

export type OpeningPhraseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPhrase'] = ResolversParentTypes['OpeningPhrase']> = {
  period?: Resolver<Maybe<ResolversTypes['OpeningPeriod']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Movement']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['OpeningRule']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type OpeningPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPlaceConnection'] = ResolversParentTypes['OpeningPlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpeningPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPlaceEdge'] = ResolversParentTypes['OpeningPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type OpeningPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPolicy'] = ResolversParentTypes['OpeningPolicy']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['OpeningPolicyValue']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['OpeningPolicyVersion']>, ParentType, ContextType>;
};

export type OpeningPolicyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPolicyValue'] = ResolversParentTypes['OpeningPolicyValue']> = {
  choices?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['OpeningPolicyTerm'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OpeningPolicyUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningPolicyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPolicyVersion'] = ResolversParentTypes['OpeningPolicyVersion']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['OpeningPolicyValue']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPreview'] = ResolversParentTypes['OpeningPreview']> = {
  closesMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  courtBookingsTouched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepOwn?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  opensMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['OpeningPreviewPart']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  reservationsTouched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['OpeningWarning']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type OpeningPreviewPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningPreviewPart'] = ResolversParentTypes['OpeningPreviewPart']> = {
  days?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['OpeningDifferenceSpan']>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['OpenWindow']>, ParentType, ContextType>;
};

export type OpeningReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningReport'] = ResolversParentTypes['OpeningReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OpeningReportKind'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OpeningReportVerdict'], ParentType, ContextType>;
};

export type OpeningRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningRule'] = ResolversParentTypes['OpeningRule']> = {
  break?: Resolver<Maybe<ResolversTypes['BreakRule']>, ParentType, ContextType>;
  daily?: Resolver<Maybe<ResolversTypes['DailyRule']>, ParentType, ContextType>;
};

export type OpeningSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningSource'] = ResolversParentTypes['OpeningSource']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpeningStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningStep'] = ResolversParentTypes['OpeningStep']> = {
  decides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OpeningStepKind'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type OpeningTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningTemplate'] = ResolversParentTypes['OpeningTemplate']> = {
  city?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Opening'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type OpeningVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningVersion'] = ResolversParentTypes['OpeningVersion']> = {
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['OpeningPeriod']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['OpeningRule']>, ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['OpeningSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OpeningVersionState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type OpeningWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWarning'] = ResolversParentTypes['OpeningWarning']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OpeningWarningKind'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type OpeningWatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWatch'] = ResolversParentTypes['OpeningWatch']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['OpeningFollowUp']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['OpeningWatchPlaceConnection'], ParentType, ContextType, RequireFields<OpeningWatchPlacesArgs, 'first'>>;
  reports?: Resolver<Array<ResolversTypes['OpeningReport']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OpeningWatchTotals'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['OpeningWatchUnitConnection'], ParentType, ContextType, RequireFields<OpeningWatchUnitsArgs, 'first'>>;
};

export type OpeningWatchPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWatchPlace'] = ResolversParentTypes['OpeningWatchPlace']> = {
  arrivals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  broken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openingRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningWatchPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWatchPlaceConnection'] = ResolversParentTypes['OpeningWatchPlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpeningWatchPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpeningWatchPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpeningWatchPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWatchPlaceEdge'] = ResolversParentTypes['OpeningWatchPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpeningWatchPlace'], ParentType, ContextType>;
};

export type OpeningWatchTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWatchTotals'] = ResolversParentTypes['OpeningWatchTotals']> = {
  arrivals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  broken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  courts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groundUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lotUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverVerified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openingRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpeningWatchUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWatchUnit'] = ResolversParentTypes['OpeningWatchUnit']> = {
  totals?: Resolver<ResolversTypes['OpeningWatchTotals'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OpeningWatchUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWatchUnitConnection'] = ResolversParentTypes['OpeningWatchUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpeningWatchUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpeningWatchUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpeningWatchUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningWatchUnitEdge'] = ResolversParentTypes['OpeningWatchUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpeningWatchUnit'], ParentType, ContextType>;
};

export type OrderDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDifference'] = ResolversParentTypes['OrderDifference']> = {
  difference?: Resolver<ResolversTypes['OrderDifferenceKind'], ParentType, ContextType>;
  here?: Resolver<Maybe<ResolversTypes['ReconciledOrder']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  there?: Resolver<Maybe<ResolversTypes['ReconciledOrder']>, ParentType, ContextType>;
};

export type OrderLendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLending'] = ResolversParentTypes['OrderLending']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  keyKeeper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perKm?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type OverstayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overstay'] = ResolversParentTypes['Overstay']> = {
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaveBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  plate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverstayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverstayConnection'] = ResolversParentTypes['OverstayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverstayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Overstay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverstayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverstayEdge'] = ResolversParentTypes['OverstayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Overstay'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkingSpacesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkingSpaces'] = ResolversParentTypes['ParkingSpaces']> = {
  accessible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  charging?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfService?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhraseTroubleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhraseTrouble'] = ResolversParentTypes['PhraseTrouble']> = {
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  complaintsTelephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  courts?: Resolver<Array<ResolversTypes['Court']>, ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  explain?: Resolver<Array<ResolversTypes['OpeningStep']>, ParentType, ContextType, Partial<PlaceExplainArgs>>;
  gates?: Resolver<Array<ResolversTypes['Gate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  lastVerifiedOpenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  openState?: Resolver<ResolversTypes['OpenState'], ParentType, ContextType, Partial<PlaceOpenStateArgs>>;
  openWindows?: Resolver<Array<ResolversTypes['OpenWindow']>, ParentType, ContextType, RequireFields<PlaceOpenWindowsArgs, 'days'>>;
  opening?: Resolver<Maybe<ResolversTypes['PlaceOpening']>, ParentType, ContextType>;
  openingData?: Resolver<ResolversTypes['OpeningData'], ParentType, ContextType>;
  openingRules?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  spaces?: Resolver<Maybe<ResolversTypes['ParkingSpaces']>, ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  vehicleLimits?: Resolver<Maybe<ResolversTypes['VehicleLimits']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceActItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceActItem'] = ResolversParentTypes['PlaceActItem']> = {
  outcome?: Resolver<ResolversTypes['PlaceOutcome'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PlaceActUserError']>, ParentType, ContextType>;
};

export type PlaceActUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceActUserError'] = ResolversParentTypes['PlaceActUserError']> = {
  code?: Resolver<ResolversTypes['PlaceActErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dayKind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openSpaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceCourtBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCourtBooking'] = ResolversParentTypes['PlaceCourtBooking']> = {
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelCause?: Resolver<Maybe<ResolversTypes['CourtCancelCause']>, ParentType, ContextType>;
  club?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courtId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  courtName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumPlayers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  players?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CourtBookingState'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type PlaceCourtSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCourtSeries'] = ResolversParentTypes['PlaceCourtSeries']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  club?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  courtName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['CourtSeriesDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CourtSeriesState'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOpening'] = ResolversParentTypes['PlaceOpening']> = {
  closures?: Resolver<Array<ResolversTypes['TemporaryClosure']>, ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['OpeningPeriod']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['OpeningVersion']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PlaceReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceReservation'] = ResolversParentTypes['PlaceReservation']> = {
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelCause?: Resolver<Maybe<ResolversTypes['ReservationCancelCause']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaveBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReservationState'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['SpaceWish']>, ParentType, ContextType>;
};

export type PlaceUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceUse'] = ResolversParentTypes['PlaceUse']> = {
  arrivals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  noShows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedChange'] = ResolversParentTypes['PlannedChange']> = {
  changed?: Resolver<Array<ResolversTypes['TripField']>, ParentType, ContextType>;
  newApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ChangeVehicleRequestUserError']>, ParentType, ContextType>;
};

export interface PlateNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlateNumber'], any> {
  name: 'PlateNumber';
}

export type PoolingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pooling'] = ResolversParentTypes['Pooling']> = {
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['PoolingSide']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PoolingState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoolingSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolingSide'] = ResolversParentTypes['PoolingSide']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passengers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pickUp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type PreviewOpeningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewOpeningPayload'] = ResolversParentTypes['PreviewOpeningPayload']> = {
  previews?: Resolver<Array<ResolversTypes['OpeningPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PreviewOpeningUserError']>, ParentType, ContextType>;
};

export type PreviewOpeningUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewOpeningUserError'] = ResolversParentTypes['PreviewOpeningUserError']> = {
  code?: Resolver<ResolversTypes['PreviewOpeningErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposePoolingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposePoolingPayload'] = ResolversParentTypes['ProposePoolingPayload']> = {
  pooling?: Resolver<Maybe<ResolversTypes['Pooling']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProposePoolingUserError']>, ParentType, ContextType>;
};

export type ProposePoolingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposePoolingUserError'] = ResolversParentTypes['ProposePoolingUserError']> = {
  code?: Resolver<ResolversTypes['ProposePoolingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  approvalChain?: Resolver<Maybe<ResolversTypes['ApprovalChain']>, ParentType, ContextType, RequireFields<QueryApprovalChainArgs, 'unitId'>>;
  approvalPreview?: Resolver<Array<ResolversTypes['ApprovalChainStep']>, ParentType, ContextType, RequireFields<QueryApprovalPreviewArgs, 'input'>>;
  approvalsWaiting?: Resolver<ResolversTypes['VehicleRequestConnection'], ParentType, ContextType, RequireFields<QueryApprovalsWaitingArgs, 'first'>>;
  assignmentOptions?: Resolver<Maybe<ResolversTypes['AssignmentOptions']>, ParentType, ContextType, RequireFields<QueryAssignmentOptionsArgs, 'for'>>;
  auditRecords?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditRecordsArgs, 'first' | 'of'>>;
  bans?: Resolver<Array<ResolversTypes['Ban']>, ParentType, ContextType, RequireFields<QueryBansArgs, 'division'>>;
  bookingPolicy?: Resolver<Maybe<ResolversTypes['BookingPolicy']>, ParentType, ContextType, RequireFields<QueryBookingPolicyArgs, 'date' | 'division'>>;
  calendarDays?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<QueryCalendarDaysArgs, 'from' | 'to'>>;
  checkPlate?: Resolver<Maybe<ResolversTypes['GateCheck']>, ParentType, ContextType, RequireFields<QueryCheckPlateArgs, 'direction' | 'placeId'>>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType, RequireFields<QueryCitizenArgs, 'token'>>;
  courtBookingsInWay?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryCourtBookingsInWayArgs, 'placeIds'>>;
  courtDay?: Resolver<Maybe<ResolversTypes['CourtDay']>, ParentType, ContextType, RequireFields<QueryCourtDayArgs, 'date' | 'placeId'>>;
  courtInvitation?: Resolver<Maybe<ResolversTypes['CourtInvitation']>, ParentType, ContextType, RequireFields<QueryCourtInvitationArgs, 'bookingId' | 'code'>>;
  deadLetters?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  deputyAppointments?: Resolver<Array<ResolversTypes['DeputyAppointment']>, ParentType, ContextType>;
  dispatchBoard?: Resolver<Maybe<ResolversTypes['DispatchBoard']>, ParentType, ContextType, RequireFields<QueryDispatchBoardArgs, 'date'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  divisionFigures?: Resolver<Maybe<ResolversTypes['DivisionFigures']>, ParentType, ContextType, RequireFields<QueryDivisionFiguresArgs, 'division' | 'month'>>;
  divisions?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType, Partial<QueryDivisionsArgs>>;
  drivingLicences?: Resolver<Array<ResolversTypes['DrivingLicence']>, ParentType, ContextType, RequireFields<QueryDrivingLicencesArgs, 'unitId'>>;
  emergencies?: Resolver<ResolversTypes['EmergencyConnection'], ParentType, ContextType, RequireFields<QueryEmergenciesArgs, 'first'>>;
  emergenciesToApprove?: Resolver<ResolversTypes['EmergencyConnection'], ParentType, ContextType, RequireFields<QueryEmergenciesToApproveArgs, 'first'>>;
  emergencyCallers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryEmergencyCallersArgs, 'unit'>>;
  emergencyPreview?: Resolver<Maybe<ResolversTypes['EmergencyPreview']>, ParentType, ContextType, RequireFields<QueryEmergencyPreviewArgs, 'needs' | 'window'>>;
  exportMyData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryExportMyDataArgs, 'token'>>;
  fleetVehicles?: Resolver<ResolversTypes['VehicleConnection'], ParentType, ContextType, RequireFields<QueryFleetVehiclesArgs, 'first' | 'unitId'>>;
  freeVehicles?: Resolver<ResolversTypes['VehicleOfferConnection'], ParentType, ContextType, RequireFields<QueryFreeVehiclesArgs, 'driving' | 'first' | 'includeUnavailable' | 'passengers' | 'purpose' | 'window'>>;
  gateClients?: Resolver<Array<ResolversTypes['GateClient']>, ParentType, ContextType, RequireFields<QueryGateClientsArgs, 'unitId'>>;
  gateList?: Resolver<Maybe<ResolversTypes['GateList']>, ParentType, ContextType, RequireFields<QueryGateListArgs, 'placeId'>>;
  gateListKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gateLots?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryGateLotsArgs>>;
  inspectionDuty?: Resolver<ResolversTypes['InspectionDuty'], ParentType, ContextType>;
  myCalendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  myCourts?: Resolver<Maybe<ResolversTypes['MyCourts']>, ParentType, ContextType, RequireFields<QueryMyCourtsArgs, 'token'>>;
  myDriving?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType, RequireFields<QueryMyDrivingArgs, 'date'>>;
  myFollowUps?: Resolver<Array<ResolversTypes['OpeningFollowUp']>, ParentType, ContextType>;
  myNotices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first' | 'unreadOnly'>>;
  myRentalOrders?: Resolver<ResolversTypes['RentalOrderConnection'], ParentType, ContextType, RequireFields<QueryMyRentalOrdersArgs, 'first'>>;
  myReservations?: Resolver<Maybe<Array<ResolversTypes['Reservation']>>, ParentType, ContextType, RequireFields<QueryMyReservationsArgs, 'token'>>;
  myVehicleRequestDrafts?: Resolver<Array<ResolversTypes['VehicleRequestDraft']>, ParentType, ContextType>;
  myVehicleRequests?: Resolver<ResolversTypes['VehicleRequestConnection'], ParentType, ContextType, RequireFields<QueryMyVehicleRequestsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  openingFigures?: Resolver<Maybe<ResolversTypes['OpeningFigures']>, ParentType, ContextType, RequireFields<QueryOpeningFiguresArgs, 'division'>>;
  openingHistory?: Resolver<Maybe<ResolversTypes['OpeningChangeConnection']>, ParentType, ContextType, RequireFields<QueryOpeningHistoryArgs, 'first' | 'placeId'>>;
  openingInspectors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryOpeningInspectorsArgs, 'division'>>;
  openingPlaces?: Resolver<ResolversTypes['OpeningPlaceConnection'], ParentType, ContextType, RequireFields<QueryOpeningPlacesArgs, 'division' | 'first'>>;
  openingPolicy?: Resolver<Maybe<ResolversTypes['OpeningPolicy']>, ParentType, ContextType, RequireFields<QueryOpeningPolicyArgs, 'date' | 'division'>>;
  openingTemplates?: Resolver<Array<ResolversTypes['OpeningTemplate']>, ParentType, ContextType>;
  openingWatch?: Resolver<Maybe<ResolversTypes['OpeningWatch']>, ParentType, ContextType, RequireFields<QueryOpeningWatchArgs, 'division' | 'month'>>;
  orderEvents?: Resolver<ResolversTypes['RentalEventConnection'], ParentType, ContextType, RequireFields<QueryOrderEventsArgs, 'first'>>;
  ordersSince?: Resolver<ResolversTypes['ReconciledOrderConnection'], ParentType, ContextType, RequireFields<QueryOrdersSinceArgs, 'first' | 'since'>>;
  overdueOrders?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  overstays?: Resolver<Maybe<ResolversTypes['OverstayConnection']>, ParentType, ContextType, RequireFields<QueryOverstaysArgs, 'first' | 'unitId'>>;
  partnerRentalOrders?: Resolver<ResolversTypes['RentalOrderConnection'], ParentType, ContextType, RequireFields<QueryPartnerRentalOrdersArgs, 'first'>>;
  partnerStatements?: Resolver<ResolversTypes['RentalStatementConnection'], ParentType, ContextType, RequireFields<QueryPartnerStatementsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  placeCourtBookings?: Resolver<Array<ResolversTypes['PlaceCourtBooking']>, ParentType, ContextType, RequireFields<QueryPlaceCourtBookingsArgs, 'date' | 'placeId'>>;
  placeCourtSeries?: Resolver<Array<ResolversTypes['PlaceCourtSeries']>, ParentType, ContextType, RequireFields<QueryPlaceCourtSeriesArgs, 'placeId'>>;
  placeReservations?: Resolver<Array<ResolversTypes['PlaceReservation']>, ParentType, ContextType, RequireFields<QueryPlaceReservationsArgs, 'date' | 'placeId'>>;
  placeUse?: Resolver<Maybe<ResolversTypes['PlaceUse']>, ParentType, ContextType, RequireFields<QueryPlaceUseArgs, 'month' | 'placeId'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'division' | 'first' | 'kind'>>;
  poolingCandidates?: Resolver<Array<ResolversTypes['VehicleRequest']>, ParentType, ContextType, RequireFields<QueryPoolingCandidatesArgs, 'requestId'>>;
  possibleApprovers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPossibleApproversArgs, 'unitId'>>;
  previewOpening?: Resolver<ResolversTypes['PreviewOpeningPayload'], ParentType, ContextType, RequireFields<QueryPreviewOpeningArgs, 'input'>>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType>;
  readOpening?: Resolver<Array<ResolversTypes['ReadOpeningLine']>, ParentType, ContextType, RequireFields<QueryReadOpeningArgs, 'lines'>>;
  reconcileOrders?: Resolver<Array<ResolversTypes['OrderDifference']>, ParentType, ContextType, RequireFields<QueryReconcileOrdersArgs, 'orders'>>;
  rentalCars?: Resolver<Array<ResolversTypes['CarOffer']>, ParentType, ContextType, RequireFields<QueryRentalCarsArgs, 'expectedKm' | 'window'>>;
  rentalMembership?: Resolver<Maybe<ResolversTypes['RentalMembership']>, ParentType, ContextType, RequireFields<QueryRentalMembershipArgs, 'unitId'>>;
  rentalPolicy?: Resolver<Maybe<ResolversTypes['RentalPolicy']>, ParentType, ContextType, RequireFields<QueryRentalPolicyArgs, 'date' | 'division'>>;
  rentalStatement?: Resolver<Maybe<ResolversTypes['RentalStatement']>, ParentType, ContextType, RequireFields<QueryRentalStatementArgs, 'id'>>;
  rentalStatements?: Resolver<Maybe<ResolversTypes['RentalStatementConnection']>, ParentType, ContextType, RequireFields<QueryRentalStatementsArgs, 'first' | 'unitId'>>;
  reservationByCode?: Resolver<Maybe<ResolversTypes['PlaceReservation']>, ParentType, ContextType, RequireFields<QueryReservationByCodeArgs, 'code' | 'placeId'>>;
  reservationOffer?: Resolver<Maybe<ResolversTypes['ReservationOffer']>, ParentType, ContextType, RequireFields<QueryReservationOfferArgs, 'placeId'>>;
  reservationsInWay?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<QueryReservationsInWayArgs, 'placeIds'>>;
  returnStations?: Resolver<Array<ResolversTypes['StationOffer']>, ParentType, ContextType, RequireFields<QueryReturnStationsArgs, 'partnerId'>>;
  seriesDates?: Resolver<ResolversTypes['SeriesDates'], ParentType, ContextType, RequireFields<QuerySeriesDatesArgs, 'recurrence' | 'window'>>;
  stations?: Resolver<Array<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryStationsArgs, 'division'>>;
  strikeAppeals?: Resolver<Array<ResolversTypes['Strike']>, ParentType, ContextType, RequireFields<QueryStrikeAppealsArgs, 'division'>>;
  strikes?: Resolver<ResolversTypes['StrikeConnection'], ParentType, ContextType, RequireFields<QueryStrikesArgs, 'division' | 'first'>>;
  suggestAssignments?: Resolver<Array<ResolversTypes['AssignmentSuggestion']>, ParentType, ContextType, RequireFields<QuerySuggestAssignmentsArgs, 'date'>>;
  takeOverOptions?: Resolver<ResolversTypes['TakeOverOptions'], ParentType, ContextType, RequireFields<QueryTakeOverOptionsArgs, 'orderId'>>;
  tripSources?: Resolver<ResolversTypes['TripSources'], ParentType, ContextType, RequireFields<QueryTripSourcesArgs, 'driving' | 'passengers' | 'purpose' | 'window'>>;
  unitRentalOrders?: Resolver<Maybe<ResolversTypes['RentalOrderConnection']>, ParentType, ContextType, RequireFields<QueryUnitRentalOrdersArgs, 'first' | 'unitId'>>;
  unitsServed?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  vehicleBlocks?: Resolver<Array<ResolversTypes['VehicleBlock']>, ParentType, ContextType, RequireFields<QueryVehicleBlocksArgs, 'unitId' | 'window'>>;
  vehicleBookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryVehicleBookingsArgs, 'vehicleId' | 'window'>>;
  vehicleRequestChange?: Resolver<Maybe<ResolversTypes['PlannedChange']>, ParentType, ContextType, RequireFields<QueryVehicleRequestChangeArgs, 'input'>>;
  verifyDispatchOrder?: Resolver<Maybe<ResolversTypes['DispatchOrderCheck']>, ParentType, ContextType, RequireFields<QueryVerifyDispatchOrderArgs, 'code' | 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  violationCases?: Resolver<ResolversTypes['ViolationCaseConnection'], ParentType, ContextType, RequireFields<QueryViolationCasesArgs, 'division' | 'first'>>;
  webhookDeliveries?: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryWebhookDeliveriesArgs, 'endpointId' | 'first'>>;
  webhookEndpoints?: Resolver<Array<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReadOpeningLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadOpeningLine'] = ResolversParentTypes['ReadOpeningLine']> = {
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['OpeningPhrase']>, ParentType, ContextType>;
  trouble?: Resolver<Maybe<ResolversTypes['PhraseTrouble']>, ParentType, ContextType>;
};

export type ReassignOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignOrderPayload'] = ResolversParentTypes['ReassignOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReassignOrderUserError']>, ParentType, ContextType>;
};

export type ReassignOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignOrderUserError'] = ResolversParentTypes['ReassignOrderUserError']> = {
  code?: Resolver<ResolversTypes['ReassignOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recall'] = ResolversParentTypes['Recall']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatcher?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecallOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallOrderPayload'] = ResolversParentTypes['RecallOrderPayload']> = {
  requests?: Resolver<Maybe<Array<ResolversTypes['VehicleRequest']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RecallOrderUserError']>, ParentType, ContextType>;
};

export type RecallOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallOrderUserError'] = ResolversParentTypes['RecallOrderUserError']> = {
  code?: Resolver<ResolversTypes['RecallOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciledOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciledOrder'] = ResolversParentTypes['ReconciledOrder']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RentalOrderState'], ParentType, ContextType>;
  totalFen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReconciledOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciledOrderConnection'] = ResolversParentTypes['ReconciledOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReconciledOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReconciledOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciledOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciledOrderEdge'] = ResolversParentTypes['ReconciledOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciledOrder'], ParentType, ContextType>;
};

export type RecordArrivalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordArrivalPayload'] = ResolversParentTypes['RecordArrivalPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['PlaceReservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RecordArrivalUserError']>, ParentType, ContextType>;
};

export type RecordArrivalUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordArrivalUserError'] = ResolversParentTypes['RecordArrivalUserError']> = {
  code?: Resolver<ResolversTypes['RecordArrivalErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDeparturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeparturePayload'] = ResolversParentTypes['RecordDeparturePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RecordDepartureUserError']>, ParentType, ContextType>;
};

export type RecordDepartureUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDepartureUserError'] = ResolversParentTypes['RecordDepartureUserError']> = {
  code?: Resolver<ResolversTypes['RecordDepartureErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordOpeningCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOpeningCheckPayload'] = ResolversParentTypes['RecordOpeningCheckPayload']> = {
  check?: Resolver<Maybe<ResolversTypes['OpeningCheck']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RecordOpeningCheckUserError']>, ParentType, ContextType>;
};

export type RecordOpeningCheckUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOpeningCheckUserError'] = ResolversParentTypes['RecordOpeningCheckUserError']> = {
  code?: Resolver<ResolversTypes['RecordOpeningCheckErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReturnPayload'] = ResolversParentTypes['RecordReturnPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RecordReturnUserError']>, ParentType, ContextType>;
};

export type RecordReturnUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReturnUserError'] = ResolversParentTypes['RecordReturnUserError']> = {
  code?: Resolver<ResolversTypes['RecordReturnErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RectifyFollowUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectifyFollowUpPayload'] = ResolversParentTypes['RectifyFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['OpeningFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RectifyFollowUpUserError']>, ParentType, ContextType>;
};

export type RectifyFollowUpUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RectifyFollowUpUserError'] = ResolversParentTypes['RectifyFollowUpUserError']> = {
  code?: Resolver<ResolversTypes['RectifyFollowUpErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recurrence'] = ResolversParentTypes['Recurrence']> = {
  onNonWorkingDays?: Resolver<ResolversTypes['NonWorkingDays'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type RedeliverWebhookErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverWebhookError'] = ResolversParentTypes['RedeliverWebhookError']> = {
  code?: Resolver<ResolversTypes['RedeliverWebhookErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedeliverWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverWebhookResult'] = ResolversParentTypes['RedeliverWebhookResult']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  deliveryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['RedeliverWebhookError']>, ParentType, ContextType>;
};

export type RedeliverWebhooksErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverWebhooksError'] = ResolversParentTypes['RedeliverWebhooksError']> = {
  code?: Resolver<ResolversTypes['RedeliverWebhooksErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedeliverWebhooksPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverWebhooksPayload'] = ResolversParentTypes['RedeliverWebhooksPayload']> = {
  results?: Resolver<Array<ResolversTypes['RedeliverWebhookResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RedeliverWebhooksError']>, ParentType, ContextType>;
};

export type RegisterGateClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGateClientPayload'] = ResolversParentTypes['RegisterGateClientPayload']> = {
  gateClient?: Resolver<Maybe<ResolversTypes['GateClient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RegisterGateClientUserError']>, ParentType, ContextType>;
};

export type RegisterGateClientUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGateClientUserError'] = ResolversParentTypes['RegisterGateClientUserError']> = {
  code?: Resolver<ResolversTypes['RegisterGateClientErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterWebhookEndpointErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWebhookEndpointError'] = ResolversParentTypes['RegisterWebhookEndpointError']> = {
  code?: Resolver<ResolversTypes['RegisterWebhookEndpointErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWebhookEndpointPayload'] = ResolversParentTypes['RegisterWebhookEndpointPayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RegisterWebhookEndpointError']>, ParentType, ContextType>;
};

export type RejectVehicleRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectVehicleRequestPayload'] = ResolversParentTypes['RejectVehicleRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RejectVehicleRequestUserError']>, ParentType, ContextType>;
};

export type RejectVehicleRequestUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectVehicleRequestUserError'] = ResolversParentTypes['RejectVehicleRequestUserError']> = {
  code?: Resolver<ResolversTypes['RejectVehicleRequestErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldPayload'] = ResolversParentTypes['ReleaseHoldPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['VehicleHold']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReleaseHoldUserError']>, ParentType, ContextType>;
};

export type ReleaseHoldUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseHoldUserError'] = ResolversParentTypes['ReleaseHoldUserError']> = {
  code?: Resolver<ResolversTypes['ReleaseHoldErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RentalChargesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalCharges'] = ResolversParentTypes['RentalCharges']> = {
  km?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RentalPriceLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RentalEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalEvent'] = ResolversParentTypes['RentalEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RentalEventType'], ParentType, ContextType>;
};

export type RentalEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalEventConnection'] = ResolversParentTypes['RentalEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RentalEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RentalEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RentalEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalEventEdge'] = ResolversParentTypes['RentalEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RentalEvent'], ParentType, ContextType>;
};

export type RentalMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalMembership'] = ResolversParentTypes['RentalMembership']> = {
  monthlyBudget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mostHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personBudget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['VehiclePurpose']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spentByMe?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RentalMembershipState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type RentalOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalOrder'] = ResolversParentTypes['RentalOrder']> = {
  car?: Resolver<Maybe<ResolversTypes['TimeShareCar']>, ParentType, ContextType>;
  carId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charges?: Resolver<Maybe<ResolversTypes['RentalCharges']>, ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['LockCommand']>, ParentType, ContextType>;
  damages?: Resolver<Array<ResolversTypes['CarDamage']>, ParentType, ContextType>;
  dropOff?: Resolver<Maybe<ResolversTypes['CarHandOver']>, ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expectedKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RentalOrderKind'], ParentType, ContextType>;
  lateAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['RentalPartner']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  pickUp?: Resolver<Maybe<ResolversTypes['CarHandOver']>, ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['PlateNumber'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['VehiclePurpose']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacements?: Resolver<Array<ResolversTypes['CarOffer']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RentalOrderState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RentalStep']>, ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RentalOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalOrderConnection'] = ResolversParentTypes['RentalOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RentalOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RentalOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalOrderEdge'] = ResolversParentTypes['RentalOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RentalOrder'], ParentType, ContextType>;
};

export type RentalPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalPartner'] = ResolversParentTypes['RentalPartner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['RentalService']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerState'], ParentType, ContextType>;
  supervisionTelephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RentalPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalPolicy'] = ResolversParentTypes['RentalPolicy']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['RentalPolicyValue']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['RentalPolicyVersion']>, ParentType, ContextType>;
};

export type RentalPolicyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalPolicyValue'] = ResolversParentTypes['RentalPolicyValue']> = {
  choices?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['RentalPolicyTerm'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RentalPolicyUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RentalPolicyVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalPolicyVersion'] = ResolversParentTypes['RentalPolicyVersion']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['RentalPolicyValue']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RentalPriceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalPriceLine'] = ResolversParentTypes['RentalPriceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type RentalStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalStatement'] = ResolversParentTypes['RentalStatement']> = {
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['StatementLineConnection'], ParentType, ContextType, RequireFields<RentalStatementLinesArgs, 'first'>>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StatementState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['StatementStep']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type RentalStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalStatementConnection'] = ResolversParentTypes['RentalStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RentalStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RentalStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RentalStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalStatementEdge'] = ResolversParentTypes['RentalStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RentalStatement'], ParentType, ContextType>;
};

export type RentalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalStep'] = ResolversParentTypes['RentalStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RentalOrderState'], ParentType, ContextType>;
};

export type ReplaceVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceVehiclePayload'] = ResolversParentTypes['ReplaceVehiclePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReplaceVehicleUserError']>, ParentType, ContextType>;
};

export type ReplaceVehicleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceVehicleUserError'] = ResolversParentTypes['ReplaceVehicleUserError']> = {
  code?: Resolver<ResolversTypes['ReplaceVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportCarDamagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCarDamagePayload'] = ResolversParentTypes['ReportCarDamagePayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReportCarDamageUserError']>, ParentType, ContextType>;
};

export type ReportCarDamageUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCarDamageUserError'] = ResolversParentTypes['ReportCarDamageUserError']> = {
  code?: Resolver<ResolversTypes['ReportCarDamageErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportGateEventsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportGateEventsPayload'] = ResolversParentTypes['ReportGateEventsPayload']> = {
  results?: Resolver<Array<ResolversTypes['GateEventResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['GateReportUserError']>, ParentType, ContextType>;
};

export type ReportOccupancyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportOccupancyPayload'] = ResolversParentTypes['ReportOccupancyPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['OccupancyCountOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['GateReportUserError']>, ParentType, ContextType>;
};

export type ReportPlacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPlacePayload'] = ResolversParentTypes['ReportPlacePayload']> = {
  received?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReportPlaceUserError']>, ParentType, ContextType>;
};

export type ReportPlaceUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPlaceUserError'] = ResolversParentTypes['ReportPlaceUserError']> = {
  code?: Resolver<ResolversTypes['ReportPlaceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestVehiclePayload'] = ResolversParentTypes['RequestVehiclePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RequestVehicleUserError']>, ParentType, ContextType>;
};

export type RequestVehicleSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestVehicleSeriesPayload'] = ResolversParentTypes['RequestVehicleSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['VehicleRequestSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RequestVehicleSeriesUserError']>, ParentType, ContextType>;
};

export type RequestVehicleSeriesUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestVehicleSeriesUserError'] = ResolversParentTypes['RequestVehicleSeriesUserError']> = {
  code?: Resolver<ResolversTypes['RequestVehicleSeriesErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestVehicleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestVehicleUserError'] = ResolversParentTypes['RequestVehicleUserError']> = {
  code?: Resolver<ResolversTypes['RequestVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReservableDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservableDay'] = ResolversParentTypes['ReservableDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  free?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation']> = {
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelCause?: Resolver<Maybe<ResolversTypes['ReservationCancelCause']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forgetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freeCancelUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaveBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  plateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReservationState'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['SpaceWish']>, ParentType, ContextType>;
};

export type ReservationOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationOffer'] = ResolversParentTypes['ReservationOffer']> = {
  days?: Resolver<Array<ResolversTypes['ReservableDay']>, ParentType, ContextType>;
  graceMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateCancelMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longestHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostLive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostOfWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReserveSpacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveSpacePayload'] = ResolversParentTypes['ReserveSpacePayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReserveSpaceUserError']>, ParentType, ContextType>;
};

export type ReserveSpaceUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveSpaceUserError'] = ResolversParentTypes['ReserveSpaceUserError']> = {
  code?: Resolver<ResolversTypes['ReserveSpaceErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnCarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCarPayload'] = ResolversParentTypes['ReturnCarPayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReturnCarUserError']>, ParentType, ContextType>;
};

export type ReturnCarUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCarUserError'] = ResolversParentTypes['ReturnCarUserError']> = {
  code?: Resolver<ResolversTypes['ReturnCarErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealPlatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealPlatePayload'] = ResolversParentTypes['RevealPlatePayload']> = {
  plateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RevealPlateUserError']>, ParentType, ContextType>;
};

export type RevealPlateUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealPlateUserError'] = ResolversParentTypes['RevealPlateUserError']> = {
  code?: Resolver<ResolversTypes['RevealPlateErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RevokeCalendarFeedUserError']>, ParentType, ContextType>;
};

export type RevokeCalendarFeedUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCalendarFeedUserError'] = ResolversParentTypes['RevokeCalendarFeedUserError']> = {
  code?: Resolver<ResolversTypes['RevokeCalendarFeedErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeGateClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeGateClientPayload'] = ResolversParentTypes['RevokeGateClientPayload']> = {
  gateClient?: Resolver<Maybe<ResolversTypes['GateClient']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RevokeGateClientUserError']>, ParentType, ContextType>;
};

export type RevokeGateClientUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeGateClientUserError'] = ResolversParentTypes['RevokeGateClientUserError']> = {
  code?: Resolver<ResolversTypes['RevokeGateClientErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateWebhookSecretErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretError'] = ResolversParentTypes['RotateWebhookSecretError']> = {
  code?: Resolver<ResolversTypes['RotateWebhookSecretErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  endpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RotateWebhookSecretError']>, ParentType, ContextType>;
};

export type SaveVehicleRequestDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveVehicleRequestDraftPayload'] = ResolversParentTypes['SaveVehicleRequestDraftPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['VehicleRequestDraft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SaveVehicleRequestDraftUserError']>, ParentType, ContextType>;
};

export type SaveVehicleRequestDraftUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveVehicleRequestDraftUserError'] = ResolversParentTypes['SaveVehicleRequestDraftUserError']> = {
  code?: Resolver<ResolversTypes['SaveVehicleRequestDraftErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Season'] = ResolversParentTypes['Season']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SendPhoneCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPhoneCodePayload'] = ResolversParentTypes['SendPhoneCodePayload']> = {
  demoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SendPhoneCodeUserError']>, ParentType, ContextType>;
};

export type SendPhoneCodeUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPhoneCodeUserError'] = ResolversParentTypes['SendPhoneCodeUserError']> = {
  code?: Resolver<ResolversTypes['SendPhoneCodeErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesDatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesDates'] = ResolversParentTypes['SeriesDates']> = {
  asked?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['RequestVehicleSeriesUserError']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
};

export type SetApprovalChainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetApprovalChainPayload'] = ResolversParentTypes['SetApprovalChainPayload']> = {
  chain?: Resolver<Maybe<ResolversTypes['ApprovalChain']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SetApprovalChainUserError']>, ParentType, ContextType>;
};

export type SetApprovalChainUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetApprovalChainUserError'] = ResolversParentTypes['SetApprovalChainUserError']> = {
  code?: Resolver<ResolversTypes['SetApprovalChainErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetBookingPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBookingPolicyPayload'] = ResolversParentTypes['SetBookingPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['BookingPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SetBookingPolicyUserError']>, ParentType, ContextType>;
};

export type SetBookingPolicyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBookingPolicyUserError'] = ResolversParentTypes['SetBookingPolicyUserError']> = {
  code?: Resolver<ResolversTypes['SetBookingPolicyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCourtTermsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCourtTermsPayload'] = ResolversParentTypes['SetCourtTermsPayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SetCourtTermsUserError']>, ParentType, ContextType>;
};

export type SetCourtTermsUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCourtTermsUserError'] = ResolversParentTypes['SetCourtTermsUserError']> = {
  code?: Resolver<ResolversTypes['SetCourtTermsErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOpeningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOpeningPayload'] = ResolversParentTypes['SetOpeningPayload']> = {
  items?: Resolver<Array<ResolversTypes['PlaceActItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SetOpeningUserError']>, ParentType, ContextType>;
};

export type SetOpeningPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOpeningPolicyPayload'] = ResolversParentTypes['SetOpeningPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['OpeningPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SetOpeningPolicyUserError']>, ParentType, ContextType>;
};

export type SetOpeningPolicyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOpeningPolicyUserError'] = ResolversParentTypes['SetOpeningPolicyUserError']> = {
  code?: Resolver<ResolversTypes['SetOpeningPolicyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOpeningUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOpeningUserError'] = ResolversParentTypes['SetOpeningUserError']> = {
  code?: Resolver<ResolversTypes['SetOpeningErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRentalMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRentalMembershipPayload'] = ResolversParentTypes['SetRentalMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['RentalMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SetRentalMembershipUserError']>, ParentType, ContextType>;
};

export type SetRentalMembershipUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRentalMembershipUserError'] = ResolversParentTypes['SetRentalMembershipUserError']> = {
  code?: Resolver<ResolversTypes['SetRentalMembershipErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetRentalPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRentalPolicyPayload'] = ResolversParentTypes['SetRentalPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['RentalPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SetRentalPolicyUserError']>, ParentType, ContextType>;
};

export type SetRentalPolicyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRentalPolicyUserError'] = ResolversParentTypes['SetRentalPolicyUserError']> = {
  code?: Resolver<ResolversTypes['SetRentalPolicyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceProposal'] = ResolversParentTypes['SourceProposal']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  car?: Resolver<Maybe<ResolversTypes['TimeShareCar']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['CostEstimate']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['RentalPartner']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SourceReason']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VehicleSource'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type SourceReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceReason'] = ResolversParentTypes['SourceReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vehicles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SplitOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitOrderPayload'] = ResolversParentTypes['SplitOrderPayload']> = {
  orders?: Resolver<Maybe<Array<ResolversTypes['DispatchOrder']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SplitOrderUserError']>, ParentType, ContextType>;
};

export type SplitOrderUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitOrderUserError'] = ResolversParentTypes['SplitOrderUserError']> = {
  code?: Resolver<ResolversTypes['SplitOrderErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SplitRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitRequestPayload'] = ResolversParentTypes['SplitRequestPayload']> = {
  orders?: Resolver<Maybe<Array<ResolversTypes['DispatchOrder']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SplitRequestUserError']>, ParentType, ContextType>;
};

export type SplitRequestUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitRequestUserError'] = ResolversParentTypes['SplitRequestUserError']> = {
  code?: Resolver<ResolversTypes['SplitRequestErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandDownEmergencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandDownEmergencyPayload'] = ResolversParentTypes['StandDownEmergencyPayload']> = {
  emergency?: Resolver<Maybe<ResolversTypes['Emergency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['StandDownEmergencyUserError']>, ParentType, ContextType>;
};

export type StandDownEmergencyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandDownEmergencyUserError'] = ResolversParentTypes['StandDownEmergencyUserError']> = {
  code?: Resolver<ResolversTypes['StandDownEmergencyErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingLoanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingLoan'] = ResolversParentTypes['StandingLoan']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type StatementAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementAdjustment'] = ResolversParentTypes['StatementAdjustment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  adjusted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  km?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['PlateNumber'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type StatementLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineConnection'] = ResolversParentTypes['StatementLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineEdge'] = ResolversParentTypes['StatementLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementLine'], ParentType, ContextType>;
};

export type StatementStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementStep'] = ResolversParentTypes['StatementStep']> = {
  adjustments?: Resolver<Array<ResolversTypes['StatementAdjustment']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  orderIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['StatementParty'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['StatementStepKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station']> = {
  address?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  bays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cars?: Resolver<Array<ResolversTypes['TimeShareCar']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['RentalPartner'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationOffer'] = ResolversParentTypes['StationOffer']> = {
  distanceMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeBays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type StopLendingVehiclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopLendingVehiclePayload'] = ResolversParentTypes['StopLendingVehiclePayload']> = {
  standing?: Resolver<Array<ResolversTypes['StandingLoan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['StopLendingVehicleUserError']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type StopLendingVehicleUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopLendingVehicleUserError'] = ResolversParentTypes['StopLendingVehicleUserError']> = {
  code?: Resolver<ResolversTypes['StopLendingVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strike'] = ResolversParentTypes['Strike']> = {
  appeal?: Resolver<Maybe<ResolversTypes['StrikeAppeal']>, ParentType, ContextType>;
  appealUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  courtName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['StrikeDecision']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StrikeKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  plate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StrikeState'], ParentType, ContextType>;
};

export type StrikeAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeAppeal'] = ResolversParentTypes['StrikeAppeal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StrikeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeConnection'] = ResolversParentTypes['StrikeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrikeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Strike']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StrikeDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeDecision'] = ResolversParentTypes['StrikeDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StrikeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrikeEdge'] = ResolversParentTypes['StrikeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strike'], ParentType, ContextType>;
};

export type SuggestionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionReason'] = ResolversParentTypes['SuggestionReason']> = {
  code?: Resolver<ResolversTypes['SuggestionReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SwapOrdersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwapOrdersPayload'] = ResolversParentTypes['SwapOrdersPayload']> = {
  orders?: Resolver<Maybe<Array<ResolversTypes['DispatchOrder']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SwapOrdersUserError']>, ParentType, ContextType>;
};

export type SwapOrdersUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SwapOrdersUserError'] = ResolversParentTypes['SwapOrdersUserError']> = {
  code?: Resolver<ResolversTypes['SwapOrdersErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeOverOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeOverOptions'] = ResolversParentTypes['TakeOverOptions']> = {
  drivers?: Resolver<Array<ResolversTypes['Driver']>, ParentType, ContextType>;
  vehicles?: Resolver<Array<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type TemporaryClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemporaryClosure'] = ResolversParentTypes['TemporaryClosure']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosureKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TestWebhookErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookError'] = ResolversParentTypes['TestWebhookError']> = {
  code?: Resolver<ResolversTypes['TestWebhookErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookPayload'] = ResolversParentTypes['TestWebhookPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TestWebhookError']>, ParentType, ContextType>;
};

export type TimeShareCarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeShareCar'] = ResolversParentTypes['TimeShareCar']> = {
  batteryPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dailyCap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  energy?: Resolver<ResolversTypes['Energy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['PlateNumber'], ParentType, ContextType>;
  rangeKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeWindow'] = ResolversParentTypes['TimeWindow']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TravelAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelAlternative'] = ResolversParentTypes['TravelAlternative']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TravelAlternativeKind'], ParentType, ContextType>;
};

export type TripDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripDetails'] = ResolversParentTypes['TripDetails']> = {
  destination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  driving?: Resolver<Maybe<ResolversTypes['Driving']>, ParentType, ContextType>;
  journey?: Resolver<Maybe<ResolversTypes['TripJourney']>, ParentType, ContextType>;
  luggage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passengers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pickUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickUpPoint?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['TripPriority']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['VehiclePurpose']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['TripReach']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stops?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['TimeWindow']>, ParentType, ContextType>;
};

export type TripEnergyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripEnergy'] = ResolversParentTypes['TripEnergy']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TripEnergyKind'], ParentType, ContextType>;
};

export type TripLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripLeg'] = ResolversParentTypes['TripLeg']> = {
  departure?: Resolver<Maybe<ResolversTypes['OdometerReading']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  return?: Resolver<Maybe<ResolversTypes['OdometerReading']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
};

export type TripReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripReceipt'] = ResolversParentTypes['TripReceipt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TripSourcesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TripSources'] = ResolversParentTypes['TripSources']> = {
  alternatives?: Resolver<Array<ResolversTypes['TravelAlternative']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['SourceProposal']>, ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlockCarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlockCarPayload'] = ResolversParentTypes['UnlockCarPayload']> = {
  rentalOrder?: Resolver<Maybe<ResolversTypes['RentalOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UnlockCarUserError']>, ParentType, ContextType>;
};

export type UnlockCarUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlockCarUserError'] = ResolversParentTypes['UnlockCarUserError']> = {
  code?: Resolver<ResolversTypes['UnlockCarErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AcceptCourtOfferUserError' | 'AcknowledgeLockCommandUserError' | 'AdmitVehicleUserError' | 'AnswerPoolingUserError' | 'AnswerStatementDisputeError' | 'AppealStrikeUserError' | 'AppointDeputyUserError' | 'ApproveEmergencyUserError' | 'ApproveStatementError' | 'ApproveVehicleRequestUserError' | 'AskCourtSeriesUserError' | 'AssignInspectionRouteUserError' | 'BlockVehicleUserError' | 'BookCourtUserError' | 'CancelCourtBookingUserError' | 'CancelOpenOnceUserError' | 'CancelRentalOrderUserError' | 'CancelReservationUserError' | 'CancelVehicleRequestSeriesUserError' | 'CancelVehicleRequestUserError' | 'ChangeClosureUserError' | 'ChangeCourtPeopleUserError' | 'ChangeGateClientUserError' | 'ChangePlaceUserError' | 'ChangeReservationPlateUserError' | 'ChangeSpacesUserError' | 'ChangeVehicleRequestUserError' | 'ChangeWebhookEndpointError' | 'CheckDrivingLicenceUserError' | 'CheckInCourtUserError' | 'ChooseLumpSumUserError' | 'CloseFollowUpUserError' | 'ClosePlacesUserError' | 'CloseTripUserError' | 'ConfirmLumpSumUserError' | 'ConfirmPhoneUserError' | 'ConfirmRentalOrderUserError' | 'CorrectCalendarUserError' | 'CreateCalendarFeedUserError' | 'DecideAppealUserError' | 'DecideCourtSeriesUserError' | 'DecideStatementDisputeError' | 'DecideVehicleRequestsUserError' | 'DeclineRentalOrderUserError' | 'DeleteMyDataUserError' | 'DeleteVehicleRequestDraftUserError' | 'DispatchEmergencyUserError' | 'DispatchMarketRentalUserError' | 'DispatchPoolingUserError' | 'DispatchTimeShareUserError' | 'DispatchVehicleUserError' | 'DisputeStatementError' | 'EndClosureUserError' | 'EndDeputyUserError' | 'EndVehicleBlockUserError' | 'ExplainFollowUpUserError' | 'ExtendRentalOrderUserError' | 'ExtendTripUserError' | 'FailRentalOrderUserError' | 'ForgetDeviceUserError' | 'GateReportUserError' | 'GiveStrikeUserError' | 'HandOverTripUserError' | 'HoldCarUserError' | 'HoldVehicleUserError' | 'JoinCourtBookingUserError' | 'LeaveCourtBookingUserError' | 'LeaveCourtQueueUserError' | 'LendVehicleUserError' | 'MarkNoticesReadUserError' | 'MergeOrdersUserError' | 'MoveOrderUserError' | 'NoteCourtNoShowUserError' | 'NoteMisuseUserError' | 'OpenOnceUserError' | 'PlaceActUserError' | 'PreviewOpeningUserError' | 'ProposePoolingUserError' | 'ReassignOrderUserError' | 'RecallOrderUserError' | 'RecordArrivalUserError' | 'RecordDepartureUserError' | 'RecordOpeningCheckUserError' | 'RecordReturnUserError' | 'RectifyFollowUpUserError' | 'RedeliverWebhookError' | 'RedeliverWebhooksError' | 'RegisterGateClientUserError' | 'RegisterWebhookEndpointError' | 'RejectVehicleRequestUserError' | 'ReleaseHoldUserError' | 'ReplaceVehicleUserError' | 'ReportCarDamageUserError' | 'ReportPlaceUserError' | 'RequestVehicleSeriesUserError' | 'RequestVehicleUserError' | 'ReserveSpaceUserError' | 'ReturnCarUserError' | 'RevealPlateUserError' | 'RevokeCalendarFeedUserError' | 'RevokeGateClientUserError' | 'RotateWebhookSecretError' | 'SaveVehicleRequestDraftUserError' | 'SendPhoneCodeUserError' | 'SetApprovalChainUserError' | 'SetBookingPolicyUserError' | 'SetCourtTermsUserError' | 'SetOpeningPolicyUserError' | 'SetOpeningUserError' | 'SetRentalMembershipUserError' | 'SetRentalPolicyUserError' | 'SplitOrderUserError' | 'SplitRequestUserError' | 'StandDownEmergencyUserError' | 'StopLendingVehicleUserError' | 'SwapOrdersUserError' | 'TestWebhookError' | 'UnlockCarUserError' | 'WaitForCourtUserError' | 'WithdrawCourtSeriesUserError' | 'WithdrawOpeningUserError', ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle']> = {
  category?: Resolver<ResolversTypes['VehicleCategory'], ParentType, ContextType>;
  energy?: Resolver<ResolversTypes['Energy'], ParentType, ContextType>;
  homeBay?: Resolver<ResolversTypes['HomeBay'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  insuredUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lending?: Resolver<Maybe<ResolversTypes['VehicleLending']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odometerKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plateNumber?: Resolver<ResolversTypes['PlateNumber'], ParentType, ContextType>;
  rangeKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VehicleState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleBlock'] = ResolversParentTypes['VehicleBlock']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VehicleBlockKind'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VehicleBlockState'], ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleConnection'] = ResolversParentTypes['VehicleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VehicleDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleDay'] = ResolversParentTypes['VehicleDay']> = {
  bookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['HeldSpan']>, ParentType, ContextType>;
  lender?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type VehicleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleEdge'] = ResolversParentTypes['VehicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type VehicleHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleHold'] = ResolversParentTypes['VehicleHold']> = {
  dispatcher?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['VehicleRequest'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type VehicleLendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleLending'] = ResolversParentTypes['VehicleLending']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  keyKeeper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['VehiclePurpose']>, ParentType, ContextType>;
  selfDrive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withDriver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VehicleLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleLimits'] = ResolversParentTypes['VehicleLimits']> = {
  commercialAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxHeightCm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VehicleOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleOffer'] = ResolversParentTypes['VehicleOffer']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lender?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['VehicleOfferReason']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VehicleSource'], ParentType, ContextType>;
  vehicle?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type VehicleOfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleOfferConnection'] = ResolversParentTypes['VehicleOfferConnection']> = {
  availableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['VehicleOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VehicleOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VehicleOfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleOfferEdge'] = ResolversParentTypes['VehicleOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VehicleOffer'], ParentType, ContextType>;
};

export type VehicleOfferReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleOfferReason'] = ResolversParentTypes['VehicleOfferReason']> = {
  code?: Resolver<ResolversTypes['DispatchVehicleErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VehicleRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleRequest'] = ResolversParentTypes['VehicleRequest']> = {
  allowedActs?: Resolver<Array<ResolversTypes['VehicleRequestAct']>, ParentType, ContextType>;
  approvalSteps?: Resolver<Array<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  cancelConsequences?: Resolver<Maybe<ResolversTypes['CancelConsequences']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dispatchDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  driving?: Resolver<ResolversTypes['Driving'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journey?: Resolver<ResolversTypes['TripJourney'], ParentType, ContextType>;
  lateCancellation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  luggage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lumpSum?: Resolver<Maybe<ResolversTypes['LumpSum']>, ParentType, ContextType>;
  lumpSumOffer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  passengers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pickUp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pickUpPoint?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  pooling?: Resolver<Maybe<ResolversTypes['Pooling']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TripPriority'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['VehiclePurpose'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['TripReach'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['Recall']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['TripReceipt']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['VehicleRequestRevision']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['VehicleRequestSeries']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VehicleRequestState'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleRequestConnection'] = ResolversParentTypes['VehicleRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehicleRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VehicleRequestDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleRequestDecision'] = ResolversParentTypes['VehicleRequestDecision']> = {
  request?: Resolver<Maybe<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ApproveVehicleRequestUserError']>, ParentType, ContextType>;
};

export type VehicleRequestDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleRequestDraft'] = ResolversParentTypes['VehicleRequestDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['Recurrence']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trip?: Resolver<ResolversTypes['TripDetails'], ParentType, ContextType>;
};

export type VehicleRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleRequestEdge'] = ResolversParentTypes['VehicleRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VehicleRequest'], ParentType, ContextType>;
};

export type VehicleRequestRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleRequestRevision'] = ResolversParentTypes['VehicleRequestRevision']> = {
  after?: Resolver<ResolversTypes['TripDetails'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['TripDetails'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['TripField']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VehicleRequestState'], ParentType, ContextType>;
};

export type VehicleRequestSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VehicleRequestSeries'] = ResolversParentTypes['VehicleRequestSeries']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recurrence?: Resolver<ResolversTypes['Recurrence'], ParentType, ContextType>;
  requests?: Resolver<Array<ResolversTypes['VehicleRequest']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  approves?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ViolationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCase'] = ResolversParentTypes['ViolationCase']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  emergency?: Resolver<Maybe<ResolversTypes['Emergency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViolationKind'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ViolationCaseState'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViolationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCaseConnection'] = ResolversParentTypes['ViolationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViolationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ViolationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ViolationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCaseEdge'] = ResolversParentTypes['ViolationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViolationCase'], ParentType, ContextType>;
};

export type WaitForCourtPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitForCourtPayload'] = ResolversParentTypes['WaitForCourtPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['WaitForCourtUserError']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['CourtWaiting']>, ParentType, ContextType>;
};

export type WaitForCourtUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitForCourtUserError'] = ResolversParentTypes['WaitForCourtUserError']> = {
  code?: Resolver<ResolversTypes['WaitForCourtErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  endpointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tries?: Resolver<Array<ResolversTypes['WebhookTry']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RentalEventType'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint']> = {
  disabledBecause?: Resolver<Maybe<ResolversTypes['WebhookDisabledBecause']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookEndpointState'], ParentType, ContextType>;
  types?: Resolver<Maybe<Array<ResolversTypes['RentalEventType']>>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WebhookTryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookTry'] = ResolversParentTypes['WebhookTry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trouble?: Resolver<Maybe<ResolversTypes['WebhookTrouble']>, ParentType, ContextType>;
};

export type WholePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WholePeriod'] = ResolversParentTypes['WholePeriod']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WithdrawCourtSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCourtSeriesPayload'] = ResolversParentTypes['WithdrawCourtSeriesPayload']> = {
  series?: Resolver<Maybe<ResolversTypes['CourtSeries']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WithdrawCourtSeriesUserError']>, ParentType, ContextType>;
};

export type WithdrawCourtSeriesUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCourtSeriesUserError'] = ResolversParentTypes['WithdrawCourtSeriesUserError']> = {
  code?: Resolver<ResolversTypes['WithdrawCourtSeriesErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawOpeningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOpeningPayload'] = ResolversParentTypes['WithdrawOpeningPayload']> = {
  items?: Resolver<Array<ResolversTypes['PlaceActItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WithdrawOpeningUserError']>, ParentType, ContextType>;
};

export type WithdrawOpeningUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOpeningUserError'] = ResolversParentTypes['WithdrawOpeningUserError']> = {
  code?: Resolver<ResolversTypes['WithdrawOpeningErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptCourtOfferPayload?: AcceptCourtOfferPayloadResolvers<ContextType>;
  AcceptCourtOfferUserError?: AcceptCourtOfferUserErrorResolvers<ContextType>;
  AcknowledgeLockCommandPayload?: AcknowledgeLockCommandPayloadResolvers<ContextType>;
  AcknowledgeLockCommandUserError?: AcknowledgeLockCommandUserErrorResolvers<ContextType>;
  AdmitVehiclePayload?: AdmitVehiclePayloadResolvers<ContextType>;
  AdmitVehicleUserError?: AdmitVehicleUserErrorResolvers<ContextType>;
  AnswerPoolingPayload?: AnswerPoolingPayloadResolvers<ContextType>;
  AnswerPoolingUserError?: AnswerPoolingUserErrorResolvers<ContextType>;
  AnswerStatementDisputeError?: AnswerStatementDisputeErrorResolvers<ContextType>;
  AnswerStatementDisputePayload?: AnswerStatementDisputePayloadResolvers<ContextType>;
  AppealStrikePayload?: AppealStrikePayloadResolvers<ContextType>;
  AppealStrikeUserError?: AppealStrikeUserErrorResolvers<ContextType>;
  AppointDeputyPayload?: AppointDeputyPayloadResolvers<ContextType>;
  AppointDeputyUserError?: AppointDeputyUserErrorResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalChain?: ApprovalChainResolvers<ContextType>;
  ApprovalChainStep?: ApprovalChainStepResolvers<ContextType>;
  ApprovalChainVersion?: ApprovalChainVersionResolvers<ContextType>;
  ApprovalCondition?: ApprovalConditionResolvers<ContextType>;
  ApprovalRule?: ApprovalRuleResolvers<ContextType>;
  ApprovalStep?: ApprovalStepResolvers<ContextType>;
  ApproveEmergencyPayload?: ApproveEmergencyPayloadResolvers<ContextType>;
  ApproveEmergencyUserError?: ApproveEmergencyUserErrorResolvers<ContextType>;
  ApproveStatementError?: ApproveStatementErrorResolvers<ContextType>;
  ApproveStatementPayload?: ApproveStatementPayloadResolvers<ContextType>;
  ApproveVehicleRequestPayload?: ApproveVehicleRequestPayloadResolvers<ContextType>;
  ApproveVehicleRequestUserError?: ApproveVehicleRequestUserErrorResolvers<ContextType>;
  AskCourtSeriesPayload?: AskCourtSeriesPayloadResolvers<ContextType>;
  AskCourtSeriesUserError?: AskCourtSeriesUserErrorResolvers<ContextType>;
  AssignInspectionRoutePayload?: AssignInspectionRoutePayloadResolvers<ContextType>;
  AssignInspectionRouteUserError?: AssignInspectionRouteUserErrorResolvers<ContextType>;
  AssignmentOptions?: AssignmentOptionsResolvers<ContextType>;
  AssignmentSuggestion?: AssignmentSuggestionResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  Ban?: BanResolvers<ContextType>;
  BarredHours?: BarredHoursResolvers<ContextType>;
  BlockVehiclePayload?: BlockVehiclePayloadResolvers<ContextType>;
  BlockVehicleUserError?: BlockVehicleUserErrorResolvers<ContextType>;
  BookCourtPayload?: BookCourtPayloadResolvers<ContextType>;
  BookCourtUserError?: BookCourtUserErrorResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingPolicy?: BookingPolicyResolvers<ContextType>;
  BookingPolicyValue?: BookingPolicyValueResolvers<ContextType>;
  BookingPolicyVersion?: BookingPolicyVersionResolvers<ContextType>;
  BreakRule?: BreakRuleResolvers<ContextType>;
  CalendarCorrection?: CalendarCorrectionResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CancelConsequences?: CancelConsequencesResolvers<ContextType>;
  CancelCourtBookingPayload?: CancelCourtBookingPayloadResolvers<ContextType>;
  CancelCourtBookingUserError?: CancelCourtBookingUserErrorResolvers<ContextType>;
  CancelOpenOncePayload?: CancelOpenOncePayloadResolvers<ContextType>;
  CancelOpenOnceUserError?: CancelOpenOnceUserErrorResolvers<ContextType>;
  CancelRentalOrderPayload?: CancelRentalOrderPayloadResolvers<ContextType>;
  CancelRentalOrderUserError?: CancelRentalOrderUserErrorResolvers<ContextType>;
  CancelReservationPayload?: CancelReservationPayloadResolvers<ContextType>;
  CancelReservationUserError?: CancelReservationUserErrorResolvers<ContextType>;
  CancelVehicleRequestPayload?: CancelVehicleRequestPayloadResolvers<ContextType>;
  CancelVehicleRequestSeriesPayload?: CancelVehicleRequestSeriesPayloadResolvers<ContextType>;
  CancelVehicleRequestSeriesUserError?: CancelVehicleRequestSeriesUserErrorResolvers<ContextType>;
  CancelVehicleRequestUserError?: CancelVehicleRequestUserErrorResolvers<ContextType>;
  CarDamage?: CarDamageResolvers<ContextType>;
  CarHandOver?: CarHandOverResolvers<ContextType>;
  CarOffer?: CarOfferResolvers<ContextType>;
  CategoryPurposes?: CategoryPurposesResolvers<ContextType>;
  ChangeClosurePayload?: ChangeClosurePayloadResolvers<ContextType>;
  ChangeClosureUserError?: ChangeClosureUserErrorResolvers<ContextType>;
  ChangeCourtPeoplePayload?: ChangeCourtPeoplePayloadResolvers<ContextType>;
  ChangeCourtPeopleUserError?: ChangeCourtPeopleUserErrorResolvers<ContextType>;
  ChangeGateClientPayload?: ChangeGateClientPayloadResolvers<ContextType>;
  ChangeGateClientUserError?: ChangeGateClientUserErrorResolvers<ContextType>;
  ChangePlacePayload?: ChangePlacePayloadResolvers<ContextType>;
  ChangePlaceUserError?: ChangePlaceUserErrorResolvers<ContextType>;
  ChangeReservationPlatePayload?: ChangeReservationPlatePayloadResolvers<ContextType>;
  ChangeReservationPlateUserError?: ChangeReservationPlateUserErrorResolvers<ContextType>;
  ChangeSpacesPayload?: ChangeSpacesPayloadResolvers<ContextType>;
  ChangeSpacesUserError?: ChangeSpacesUserErrorResolvers<ContextType>;
  ChangeVehicleRequestPayload?: ChangeVehicleRequestPayloadResolvers<ContextType>;
  ChangeVehicleRequestUserError?: ChangeVehicleRequestUserErrorResolvers<ContextType>;
  ChangeWebhookEndpointError?: ChangeWebhookEndpointErrorResolvers<ContextType>;
  ChangeWebhookEndpointPayload?: ChangeWebhookEndpointPayloadResolvers<ContextType>;
  CheckDrivingLicencePayload?: CheckDrivingLicencePayloadResolvers<ContextType>;
  CheckDrivingLicenceUserError?: CheckDrivingLicenceUserErrorResolvers<ContextType>;
  CheckInCourtPayload?: CheckInCourtPayloadResolvers<ContextType>;
  CheckInCourtUserError?: CheckInCourtUserErrorResolvers<ContextType>;
  ChooseLumpSumPayload?: ChooseLumpSumPayloadResolvers<ContextType>;
  ChooseLumpSumUserError?: ChooseLumpSumUserErrorResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  CitizenMessage?: CitizenMessageResolvers<ContextType>;
  ClockHours?: ClockHoursResolvers<ContextType>;
  CloseFollowUpPayload?: CloseFollowUpPayloadResolvers<ContextType>;
  CloseFollowUpUserError?: CloseFollowUpUserErrorResolvers<ContextType>;
  ClosePlacesPayload?: ClosePlacesPayloadResolvers<ContextType>;
  ClosePlacesUserError?: ClosePlacesUserErrorResolvers<ContextType>;
  CloseTripPayload?: CloseTripPayloadResolvers<ContextType>;
  CloseTripUserError?: CloseTripUserErrorResolvers<ContextType>;
  ConfirmLumpSumPayload?: ConfirmLumpSumPayloadResolvers<ContextType>;
  ConfirmLumpSumUserError?: ConfirmLumpSumUserErrorResolvers<ContextType>;
  ConfirmPhonePayload?: ConfirmPhonePayloadResolvers<ContextType>;
  ConfirmPhoneUserError?: ConfirmPhoneUserErrorResolvers<ContextType>;
  ConfirmRentalOrderPayload?: ConfirmRentalOrderPayloadResolvers<ContextType>;
  ConfirmRentalOrderUserError?: ConfirmRentalOrderUserErrorResolvers<ContextType>;
  CorrectCalendarPayload?: CorrectCalendarPayloadResolvers<ContextType>;
  CorrectCalendarUserError?: CorrectCalendarUserErrorResolvers<ContextType>;
  CostEstimate?: CostEstimateResolvers<ContextType>;
  CostLine?: CostLineResolvers<ContextType>;
  Court?: CourtResolvers<ContextType>;
  CourtBooking?: CourtBookingResolvers<ContextType>;
  CourtDay?: CourtDayResolvers<ContextType>;
  CourtHours?: CourtHoursResolvers<ContextType>;
  CourtInvitation?: CourtInvitationResolvers<ContextType>;
  CourtSeries?: CourtSeriesResolvers<ContextType>;
  CourtSeriesDate?: CourtSeriesDateResolvers<ContextType>;
  CourtSlot?: CourtSlotResolvers<ContextType>;
  CourtSlots?: CourtSlotsResolvers<ContextType>;
  CourtTerms?: CourtTermsResolvers<ContextType>;
  CourtWaiting?: CourtWaitingResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  CreateCalendarFeedUserError?: CreateCalendarFeedUserErrorResolvers<ContextType>;
  DailyPeriod?: DailyPeriodResolvers<ContextType>;
  DailyRule?: DailyRuleResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DaySelector?: DaySelectorResolvers<ContextType>;
  DecideAppealPayload?: DecideAppealPayloadResolvers<ContextType>;
  DecideAppealUserError?: DecideAppealUserErrorResolvers<ContextType>;
  DecideCourtSeriesPayload?: DecideCourtSeriesPayloadResolvers<ContextType>;
  DecideCourtSeriesUserError?: DecideCourtSeriesUserErrorResolvers<ContextType>;
  DecideStatementDisputeError?: DecideStatementDisputeErrorResolvers<ContextType>;
  DecideStatementDisputePayload?: DecideStatementDisputePayloadResolvers<ContextType>;
  DecideVehicleRequestsPayload?: DecideVehicleRequestsPayloadResolvers<ContextType>;
  DecideVehicleRequestsUserError?: DecideVehicleRequestsUserErrorResolvers<ContextType>;
  DeclineRentalOrderPayload?: DeclineRentalOrderPayloadResolvers<ContextType>;
  DeclineRentalOrderUserError?: DeclineRentalOrderUserErrorResolvers<ContextType>;
  DeleteMyDataPayload?: DeleteMyDataPayloadResolvers<ContextType>;
  DeleteMyDataUserError?: DeleteMyDataUserErrorResolvers<ContextType>;
  DeleteVehicleRequestDraftPayload?: DeleteVehicleRequestDraftPayloadResolvers<ContextType>;
  DeleteVehicleRequestDraftUserError?: DeleteVehicleRequestDraftUserErrorResolvers<ContextType>;
  DeputyAppointment?: DeputyAppointmentResolvers<ContextType>;
  DispatchBoard?: DispatchBoardResolvers<ContextType>;
  DispatchEmergencyPayload?: DispatchEmergencyPayloadResolvers<ContextType>;
  DispatchEmergencyUserError?: DispatchEmergencyUserErrorResolvers<ContextType>;
  DispatchMarketRentalPayload?: DispatchMarketRentalPayloadResolvers<ContextType>;
  DispatchMarketRentalUserError?: DispatchMarketRentalUserErrorResolvers<ContextType>;
  DispatchOrder?: DispatchOrderResolvers<ContextType>;
  DispatchOrderCheck?: DispatchOrderCheckResolvers<ContextType>;
  DispatchPoolingPayload?: DispatchPoolingPayloadResolvers<ContextType>;
  DispatchPoolingUserError?: DispatchPoolingUserErrorResolvers<ContextType>;
  DispatchTimeSharePayload?: DispatchTimeSharePayloadResolvers<ContextType>;
  DispatchTimeShareUserError?: DispatchTimeShareUserErrorResolvers<ContextType>;
  DispatchVehiclePayload?: DispatchVehiclePayloadResolvers<ContextType>;
  DispatchVehicleUserError?: DispatchVehicleUserErrorResolvers<ContextType>;
  Displacement?: DisplacementResolvers<ContextType>;
  DisputeStatementError?: DisputeStatementErrorResolvers<ContextType>;
  DisputeStatementPayload?: DisputeStatementPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DivisionFigures?: DivisionFiguresResolvers<ContextType>;
  Driver?: DriverResolvers<ContextType>;
  DriverDay?: DriverDayResolvers<ContextType>;
  DriverOffer?: DriverOfferResolvers<ContextType>;
  DriverOnTrip?: DriverOnTripResolvers<ContextType>;
  DrivingLicence?: DrivingLicenceResolvers<ContextType>;
  EarlierSource?: EarlierSourceResolvers<ContextType>;
  Emergency?: EmergencyResolvers<ContextType>;
  EmergencyApproval?: EmergencyApprovalResolvers<ContextType>;
  EmergencyAssignment?: EmergencyAssignmentResolvers<ContextType>;
  EmergencyChoice?: EmergencyChoiceResolvers<ContextType>;
  EmergencyConnection?: EmergencyConnectionResolvers<ContextType>;
  EmergencyEdge?: EmergencyEdgeResolvers<ContextType>;
  EmergencyNeed?: EmergencyNeedResolvers<ContextType>;
  EmergencyPreview?: EmergencyPreviewResolvers<ContextType>;
  EmergencyPreviewNeed?: EmergencyPreviewNeedResolvers<ContextType>;
  EndClosurePayload?: EndClosurePayloadResolvers<ContextType>;
  EndClosureUserError?: EndClosureUserErrorResolvers<ContextType>;
  EndDeputyPayload?: EndDeputyPayloadResolvers<ContextType>;
  EndDeputyUserError?: EndDeputyUserErrorResolvers<ContextType>;
  EndVehicleBlockPayload?: EndVehicleBlockPayloadResolvers<ContextType>;
  EndVehicleBlockUserError?: EndVehicleBlockUserErrorResolvers<ContextType>;
  ExplainBeyond?: ExplainBeyondResolvers<ContextType>;
  ExplainFollowUpPayload?: ExplainFollowUpPayloadResolvers<ContextType>;
  ExplainFollowUpUserError?: ExplainFollowUpUserErrorResolvers<ContextType>;
  ExtendRentalOrderPayload?: ExtendRentalOrderPayloadResolvers<ContextType>;
  ExtendRentalOrderUserError?: ExtendRentalOrderUserErrorResolvers<ContextType>;
  ExtendTripPayload?: ExtendTripPayloadResolvers<ContextType>;
  ExtendTripUserError?: ExtendTripUserErrorResolvers<ContextType>;
  FailRentalOrderPayload?: FailRentalOrderPayloadResolvers<ContextType>;
  FailRentalOrderUserError?: FailRentalOrderUserErrorResolvers<ContextType>;
  ForgetDevicePayload?: ForgetDevicePayloadResolvers<ContextType>;
  ForgetDeviceUserError?: ForgetDeviceUserErrorResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  GateCheck?: GateCheckResolvers<ContextType>;
  GateClient?: GateClientResolvers<ContextType>;
  GateEventResult?: GateEventResultResolvers<ContextType>;
  GateList?: GateListResolvers<ContextType>;
  GateReason?: GateReasonResolvers<ContextType>;
  GateReportUserError?: GateReportUserErrorResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  GiveStrikePayload?: GiveStrikePayloadResolvers<ContextType>;
  GiveStrikeUserError?: GiveStrikeUserErrorResolvers<ContextType>;
  HandOverTripPayload?: HandOverTripPayloadResolvers<ContextType>;
  HandOverTripUserError?: HandOverTripUserErrorResolvers<ContextType>;
  HeldSpan?: HeldSpanResolvers<ContextType>;
  HiredCarDay?: HiredCarDayResolvers<ContextType>;
  HiredCarOffer?: HiredCarOfferResolvers<ContextType>;
  HiredCarOfferReason?: HiredCarOfferReasonResolvers<ContextType>;
  HoldCarPayload?: HoldCarPayloadResolvers<ContextType>;
  HoldCarUserError?: HoldCarUserErrorResolvers<ContextType>;
  HoldVehiclePayload?: HoldVehiclePayloadResolvers<ContextType>;
  HoldVehicleUserError?: HoldVehicleUserErrorResolvers<ContextType>;
  HomeBay?: HomeBayResolvers<ContextType>;
  InspectionDuty?: InspectionDutyResolvers<ContextType>;
  InspectionRoute?: InspectionRouteResolvers<ContextType>;
  InspectionStop?: InspectionStopResolvers<ContextType>;
  JoinCourtBookingPayload?: JoinCourtBookingPayloadResolvers<ContextType>;
  JoinCourtBookingUserError?: JoinCourtBookingUserErrorResolvers<ContextType>;
  LeaveCourtBookingPayload?: LeaveCourtBookingPayloadResolvers<ContextType>;
  LeaveCourtBookingUserError?: LeaveCourtBookingUserErrorResolvers<ContextType>;
  LeaveCourtQueuePayload?: LeaveCourtQueuePayloadResolvers<ContextType>;
  LeaveCourtQueueUserError?: LeaveCourtQueueUserErrorResolvers<ContextType>;
  LendVehiclePayload?: LendVehiclePayloadResolvers<ContextType>;
  LendVehicleUserError?: LendVehicleUserErrorResolvers<ContextType>;
  LicenceSeats?: LicenceSeatsResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  LockCommand?: LockCommandResolvers<ContextType>;
  LumpSum?: LumpSumResolvers<ContextType>;
  MarkNoticesReadPayload?: MarkNoticesReadPayloadResolvers<ContextType>;
  MarkNoticesReadUserError?: MarkNoticesReadUserErrorResolvers<ContextType>;
  MarketRental?: MarketRentalResolvers<ContextType>;
  MergeOrdersPayload?: MergeOrdersPayloadResolvers<ContextType>;
  MergeOrdersUserError?: MergeOrdersUserErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveOrderPayload?: MoveOrderPayloadResolvers<ContextType>;
  MoveOrderUserError?: MoveOrderUserErrorResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyCourts?: MyCourtsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoteCourtNoShowPayload?: NoteCourtNoShowPayloadResolvers<ContextType>;
  NoteCourtNoShowUserError?: NoteCourtNoShowUserErrorResolvers<ContextType>;
  NoteMisusePayload?: NoteMisusePayloadResolvers<ContextType>;
  NoteMisuseUserError?: NoteMisuseUserErrorResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  Occupancy?: OccupancyResolvers<ContextType>;
  OdometerReading?: OdometerReadingResolvers<ContextType>;
  OpenOncePayload?: OpenOncePayloadResolvers<ContextType>;
  OpenOnceUserError?: OpenOnceUserErrorResolvers<ContextType>;
  OpenState?: OpenStateResolvers<ContextType>;
  OpenWindow?: OpenWindowResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OpeningChange?: OpeningChangeResolvers<ContextType>;
  OpeningChangeConnection?: OpeningChangeConnectionResolvers<ContextType>;
  OpeningChangeEdge?: OpeningChangeEdgeResolvers<ContextType>;
  OpeningCheck?: OpeningCheckResolvers<ContextType>;
  OpeningData?: GraphQLScalarType;
  OpeningDifferenceSpan?: OpeningDifferenceSpanResolvers<ContextType>;
  OpeningFigures?: OpeningFiguresResolvers<ContextType>;
  OpeningFollowUp?: OpeningFollowUpResolvers<ContextType>;
  OpeningFollowUpStep?: OpeningFollowUpStepResolvers<ContextType>;
  OpeningPeriod?: OpeningPeriodResolvers<ContextType>;
  OpeningPhrase?: OpeningPhraseResolvers<ContextType>;
  OpeningPlaceConnection?: OpeningPlaceConnectionResolvers<ContextType>;
  OpeningPlaceEdge?: OpeningPlaceEdgeResolvers<ContextType>;
  OpeningPolicy?: OpeningPolicyResolvers<ContextType>;
  OpeningPolicyValue?: OpeningPolicyValueResolvers<ContextType>;
  OpeningPolicyVersion?: OpeningPolicyVersionResolvers<ContextType>;
  OpeningPreview?: OpeningPreviewResolvers<ContextType>;
  OpeningPreviewPart?: OpeningPreviewPartResolvers<ContextType>;
  OpeningReport?: OpeningReportResolvers<ContextType>;
  OpeningRule?: OpeningRuleResolvers<ContextType>;
  OpeningSource?: OpeningSourceResolvers<ContextType>;
  OpeningStep?: OpeningStepResolvers<ContextType>;
  OpeningTemplate?: OpeningTemplateResolvers<ContextType>;
  OpeningVersion?: OpeningVersionResolvers<ContextType>;
  OpeningWarning?: OpeningWarningResolvers<ContextType>;
  OpeningWatch?: OpeningWatchResolvers<ContextType>;
  OpeningWatchPlace?: OpeningWatchPlaceResolvers<ContextType>;
  OpeningWatchPlaceConnection?: OpeningWatchPlaceConnectionResolvers<ContextType>;
  OpeningWatchPlaceEdge?: OpeningWatchPlaceEdgeResolvers<ContextType>;
  OpeningWatchTotals?: OpeningWatchTotalsResolvers<ContextType>;
  OpeningWatchUnit?: OpeningWatchUnitResolvers<ContextType>;
  OpeningWatchUnitConnection?: OpeningWatchUnitConnectionResolvers<ContextType>;
  OpeningWatchUnitEdge?: OpeningWatchUnitEdgeResolvers<ContextType>;
  OrderDifference?: OrderDifferenceResolvers<ContextType>;
  OrderLending?: OrderLendingResolvers<ContextType>;
  Overstay?: OverstayResolvers<ContextType>;
  OverstayConnection?: OverstayConnectionResolvers<ContextType>;
  OverstayEdge?: OverstayEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkingSpaces?: ParkingSpacesResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PhraseTrouble?: PhraseTroubleResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceActItem?: PlaceActItemResolvers<ContextType>;
  PlaceActUserError?: PlaceActUserErrorResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceCourtBooking?: PlaceCourtBookingResolvers<ContextType>;
  PlaceCourtSeries?: PlaceCourtSeriesResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceOpening?: PlaceOpeningResolvers<ContextType>;
  PlaceReservation?: PlaceReservationResolvers<ContextType>;
  PlaceUse?: PlaceUseResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlateNumber?: GraphQLScalarType;
  Pooling?: PoolingResolvers<ContextType>;
  PoolingSide?: PoolingSideResolvers<ContextType>;
  PreviewOpeningPayload?: PreviewOpeningPayloadResolvers<ContextType>;
  PreviewOpeningUserError?: PreviewOpeningUserErrorResolvers<ContextType>;
  ProposePoolingPayload?: ProposePoolingPayloadResolvers<ContextType>;
  ProposePoolingUserError?: ProposePoolingUserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  ReadOpeningLine?: ReadOpeningLineResolvers<ContextType>;
  ReassignOrderPayload?: ReassignOrderPayloadResolvers<ContextType>;
  ReassignOrderUserError?: ReassignOrderUserErrorResolvers<ContextType>;
  Recall?: RecallResolvers<ContextType>;
  RecallOrderPayload?: RecallOrderPayloadResolvers<ContextType>;
  RecallOrderUserError?: RecallOrderUserErrorResolvers<ContextType>;
  ReconciledOrder?: ReconciledOrderResolvers<ContextType>;
  ReconciledOrderConnection?: ReconciledOrderConnectionResolvers<ContextType>;
  ReconciledOrderEdge?: ReconciledOrderEdgeResolvers<ContextType>;
  RecordArrivalPayload?: RecordArrivalPayloadResolvers<ContextType>;
  RecordArrivalUserError?: RecordArrivalUserErrorResolvers<ContextType>;
  RecordDeparturePayload?: RecordDeparturePayloadResolvers<ContextType>;
  RecordDepartureUserError?: RecordDepartureUserErrorResolvers<ContextType>;
  RecordOpeningCheckPayload?: RecordOpeningCheckPayloadResolvers<ContextType>;
  RecordOpeningCheckUserError?: RecordOpeningCheckUserErrorResolvers<ContextType>;
  RecordReturnPayload?: RecordReturnPayloadResolvers<ContextType>;
  RecordReturnUserError?: RecordReturnUserErrorResolvers<ContextType>;
  RectifyFollowUpPayload?: RectifyFollowUpPayloadResolvers<ContextType>;
  RectifyFollowUpUserError?: RectifyFollowUpUserErrorResolvers<ContextType>;
  Recurrence?: RecurrenceResolvers<ContextType>;
  RedeliverWebhookError?: RedeliverWebhookErrorResolvers<ContextType>;
  RedeliverWebhookResult?: RedeliverWebhookResultResolvers<ContextType>;
  RedeliverWebhooksError?: RedeliverWebhooksErrorResolvers<ContextType>;
  RedeliverWebhooksPayload?: RedeliverWebhooksPayloadResolvers<ContextType>;
  RegisterGateClientPayload?: RegisterGateClientPayloadResolvers<ContextType>;
  RegisterGateClientUserError?: RegisterGateClientUserErrorResolvers<ContextType>;
  RegisterWebhookEndpointError?: RegisterWebhookEndpointErrorResolvers<ContextType>;
  RegisterWebhookEndpointPayload?: RegisterWebhookEndpointPayloadResolvers<ContextType>;
  RejectVehicleRequestPayload?: RejectVehicleRequestPayloadResolvers<ContextType>;
  RejectVehicleRequestUserError?: RejectVehicleRequestUserErrorResolvers<ContextType>;
  ReleaseHoldPayload?: ReleaseHoldPayloadResolvers<ContextType>;
  ReleaseHoldUserError?: ReleaseHoldUserErrorResolvers<ContextType>;
  RentalCharges?: RentalChargesResolvers<ContextType>;
  RentalEvent?: RentalEventResolvers<ContextType>;
  RentalEventConnection?: RentalEventConnectionResolvers<ContextType>;
  RentalEventEdge?: RentalEventEdgeResolvers<ContextType>;
  RentalMembership?: RentalMembershipResolvers<ContextType>;
  RentalOrder?: RentalOrderResolvers<ContextType>;
  RentalOrderConnection?: RentalOrderConnectionResolvers<ContextType>;
  RentalOrderEdge?: RentalOrderEdgeResolvers<ContextType>;
  RentalPartner?: RentalPartnerResolvers<ContextType>;
  RentalPolicy?: RentalPolicyResolvers<ContextType>;
  RentalPolicyValue?: RentalPolicyValueResolvers<ContextType>;
  RentalPolicyVersion?: RentalPolicyVersionResolvers<ContextType>;
  RentalPriceLine?: RentalPriceLineResolvers<ContextType>;
  RentalStatement?: RentalStatementResolvers<ContextType>;
  RentalStatementConnection?: RentalStatementConnectionResolvers<ContextType>;
  RentalStatementEdge?: RentalStatementEdgeResolvers<ContextType>;
  RentalStep?: RentalStepResolvers<ContextType>;
  ReplaceVehiclePayload?: ReplaceVehiclePayloadResolvers<ContextType>;
  ReplaceVehicleUserError?: ReplaceVehicleUserErrorResolvers<ContextType>;
  ReportCarDamagePayload?: ReportCarDamagePayloadResolvers<ContextType>;
  ReportCarDamageUserError?: ReportCarDamageUserErrorResolvers<ContextType>;
  ReportGateEventsPayload?: ReportGateEventsPayloadResolvers<ContextType>;
  ReportOccupancyPayload?: ReportOccupancyPayloadResolvers<ContextType>;
  ReportPlacePayload?: ReportPlacePayloadResolvers<ContextType>;
  ReportPlaceUserError?: ReportPlaceUserErrorResolvers<ContextType>;
  RequestVehiclePayload?: RequestVehiclePayloadResolvers<ContextType>;
  RequestVehicleSeriesPayload?: RequestVehicleSeriesPayloadResolvers<ContextType>;
  RequestVehicleSeriesUserError?: RequestVehicleSeriesUserErrorResolvers<ContextType>;
  RequestVehicleUserError?: RequestVehicleUserErrorResolvers<ContextType>;
  ReservableDay?: ReservableDayResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationOffer?: ReservationOfferResolvers<ContextType>;
  ReserveSpacePayload?: ReserveSpacePayloadResolvers<ContextType>;
  ReserveSpaceUserError?: ReserveSpaceUserErrorResolvers<ContextType>;
  ReturnCarPayload?: ReturnCarPayloadResolvers<ContextType>;
  ReturnCarUserError?: ReturnCarUserErrorResolvers<ContextType>;
  RevealPlatePayload?: RevealPlatePayloadResolvers<ContextType>;
  RevealPlateUserError?: RevealPlateUserErrorResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  RevokeCalendarFeedUserError?: RevokeCalendarFeedUserErrorResolvers<ContextType>;
  RevokeGateClientPayload?: RevokeGateClientPayloadResolvers<ContextType>;
  RevokeGateClientUserError?: RevokeGateClientUserErrorResolvers<ContextType>;
  RotateWebhookSecretError?: RotateWebhookSecretErrorResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SaveVehicleRequestDraftPayload?: SaveVehicleRequestDraftPayloadResolvers<ContextType>;
  SaveVehicleRequestDraftUserError?: SaveVehicleRequestDraftUserErrorResolvers<ContextType>;
  Season?: SeasonResolvers<ContextType>;
  SendPhoneCodePayload?: SendPhoneCodePayloadResolvers<ContextType>;
  SendPhoneCodeUserError?: SendPhoneCodeUserErrorResolvers<ContextType>;
  SeriesDates?: SeriesDatesResolvers<ContextType>;
  SetApprovalChainPayload?: SetApprovalChainPayloadResolvers<ContextType>;
  SetApprovalChainUserError?: SetApprovalChainUserErrorResolvers<ContextType>;
  SetBookingPolicyPayload?: SetBookingPolicyPayloadResolvers<ContextType>;
  SetBookingPolicyUserError?: SetBookingPolicyUserErrorResolvers<ContextType>;
  SetCourtTermsPayload?: SetCourtTermsPayloadResolvers<ContextType>;
  SetCourtTermsUserError?: SetCourtTermsUserErrorResolvers<ContextType>;
  SetOpeningPayload?: SetOpeningPayloadResolvers<ContextType>;
  SetOpeningPolicyPayload?: SetOpeningPolicyPayloadResolvers<ContextType>;
  SetOpeningPolicyUserError?: SetOpeningPolicyUserErrorResolvers<ContextType>;
  SetOpeningUserError?: SetOpeningUserErrorResolvers<ContextType>;
  SetRentalMembershipPayload?: SetRentalMembershipPayloadResolvers<ContextType>;
  SetRentalMembershipUserError?: SetRentalMembershipUserErrorResolvers<ContextType>;
  SetRentalPolicyPayload?: SetRentalPolicyPayloadResolvers<ContextType>;
  SetRentalPolicyUserError?: SetRentalPolicyUserErrorResolvers<ContextType>;
  SourceProposal?: SourceProposalResolvers<ContextType>;
  SourceReason?: SourceReasonResolvers<ContextType>;
  SplitOrderPayload?: SplitOrderPayloadResolvers<ContextType>;
  SplitOrderUserError?: SplitOrderUserErrorResolvers<ContextType>;
  SplitRequestPayload?: SplitRequestPayloadResolvers<ContextType>;
  SplitRequestUserError?: SplitRequestUserErrorResolvers<ContextType>;
  StandDownEmergencyPayload?: StandDownEmergencyPayloadResolvers<ContextType>;
  StandDownEmergencyUserError?: StandDownEmergencyUserErrorResolvers<ContextType>;
  StandingLoan?: StandingLoanResolvers<ContextType>;
  StatementAdjustment?: StatementAdjustmentResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatementLineConnection?: StatementLineConnectionResolvers<ContextType>;
  StatementLineEdge?: StatementLineEdgeResolvers<ContextType>;
  StatementStep?: StatementStepResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationOffer?: StationOfferResolvers<ContextType>;
  StopLendingVehiclePayload?: StopLendingVehiclePayloadResolvers<ContextType>;
  StopLendingVehicleUserError?: StopLendingVehicleUserErrorResolvers<ContextType>;
  Strike?: StrikeResolvers<ContextType>;
  StrikeAppeal?: StrikeAppealResolvers<ContextType>;
  StrikeConnection?: StrikeConnectionResolvers<ContextType>;
  StrikeDecision?: StrikeDecisionResolvers<ContextType>;
  StrikeEdge?: StrikeEdgeResolvers<ContextType>;
  SuggestionReason?: SuggestionReasonResolvers<ContextType>;
  SwapOrdersPayload?: SwapOrdersPayloadResolvers<ContextType>;
  SwapOrdersUserError?: SwapOrdersUserErrorResolvers<ContextType>;
  TakeOverOptions?: TakeOverOptionsResolvers<ContextType>;
  TemporaryClosure?: TemporaryClosureResolvers<ContextType>;
  TestWebhookError?: TestWebhookErrorResolvers<ContextType>;
  TestWebhookPayload?: TestWebhookPayloadResolvers<ContextType>;
  TimeShareCar?: TimeShareCarResolvers<ContextType>;
  TimeWindow?: TimeWindowResolvers<ContextType>;
  TravelAlternative?: TravelAlternativeResolvers<ContextType>;
  TripDetails?: TripDetailsResolvers<ContextType>;
  TripEnergy?: TripEnergyResolvers<ContextType>;
  TripLeg?: TripLegResolvers<ContextType>;
  TripReceipt?: TripReceiptResolvers<ContextType>;
  TripSources?: TripSourcesResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  Unit?: UnitResolvers<ContextType>;
  UnlockCarPayload?: UnlockCarPayloadResolvers<ContextType>;
  UnlockCarUserError?: UnlockCarUserErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  VehicleBlock?: VehicleBlockResolvers<ContextType>;
  VehicleConnection?: VehicleConnectionResolvers<ContextType>;
  VehicleDay?: VehicleDayResolvers<ContextType>;
  VehicleEdge?: VehicleEdgeResolvers<ContextType>;
  VehicleHold?: VehicleHoldResolvers<ContextType>;
  VehicleLending?: VehicleLendingResolvers<ContextType>;
  VehicleLimits?: VehicleLimitsResolvers<ContextType>;
  VehicleOffer?: VehicleOfferResolvers<ContextType>;
  VehicleOfferConnection?: VehicleOfferConnectionResolvers<ContextType>;
  VehicleOfferEdge?: VehicleOfferEdgeResolvers<ContextType>;
  VehicleOfferReason?: VehicleOfferReasonResolvers<ContextType>;
  VehicleRequest?: VehicleRequestResolvers<ContextType>;
  VehicleRequestConnection?: VehicleRequestConnectionResolvers<ContextType>;
  VehicleRequestDecision?: VehicleRequestDecisionResolvers<ContextType>;
  VehicleRequestDraft?: VehicleRequestDraftResolvers<ContextType>;
  VehicleRequestEdge?: VehicleRequestEdgeResolvers<ContextType>;
  VehicleRequestRevision?: VehicleRequestRevisionResolvers<ContextType>;
  VehicleRequestSeries?: VehicleRequestSeriesResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViolationCase?: ViolationCaseResolvers<ContextType>;
  ViolationCaseConnection?: ViolationCaseConnectionResolvers<ContextType>;
  ViolationCaseEdge?: ViolationCaseEdgeResolvers<ContextType>;
  WaitForCourtPayload?: WaitForCourtPayloadResolvers<ContextType>;
  WaitForCourtUserError?: WaitForCourtUserErrorResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  WebhookTry?: WebhookTryResolvers<ContextType>;
  WholePeriod?: WholePeriodResolvers<ContextType>;
  WithdrawCourtSeriesPayload?: WithdrawCourtSeriesPayloadResolvers<ContextType>;
  WithdrawCourtSeriesUserError?: WithdrawCourtSeriesUserErrorResolvers<ContextType>;
  WithdrawOpeningPayload?: WithdrawOpeningPayloadResolvers<ContextType>;
  WithdrawOpeningUserError?: WithdrawOpeningUserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  role?: RoleDirectiveResolver<any, any, ContextType>;
  scope?: ScopeDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
