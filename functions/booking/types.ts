import type { OdometerReading } from '../fleet/odometers.ts';
import type { Vehicle, VehiclePurpose } from '../fleet/types.ts';
import type { Unit } from '../organisation/types.ts';
import type { Refusal } from '../platform/result.ts';
import type { LocalizedText } from '../platform/text.ts';
import type { Instant, Window } from '../platform/time.ts';
import type { Point } from '../platform/geo.ts';
import type { ChangeRefusal } from './request/types.ts';
import type {
  BreakOff,
  LeftInVain,
  EarlierDriver,
  EarlierLeg,
  Expenses,
  OnBehalf,
  OrderStanding,
  ReturnCorrection,
  TripReceipt,
} from './trip/types.ts';
import type { HiredCar } from './dispatch/hire-types.ts';
import type { DispatchRefusal } from './refusal-types.ts';
import type { EarlierSource, VehicleSource } from './source/reason-types.ts';

export type { VehiclePurpose, VehicleSource };
export type Driving = 'WITH_DRIVER' | 'SELF_DRIVE';
/** Whether the car also brings people back. */
export type TripJourney = 'ONE_WAY' | 'RETURN';
/** How far the trip leads out. */
export type TripReach = 'WITHIN_CITY' | 'CROSS_CITY' | 'CROSS_PROVINCE';
export type TripPriority = 'ROUTINE' | 'URGENT' | 'EMERGENCY';
export type VehicleRequestState =
  | 'WAITING_APPROVAL'
  | 'APPROVED'
  | 'DISPATCHED'
  | 'UNDER_WAY'
  | 'RETURNED'
  | 'LUMP_SUM'
  | 'CLOSED'
  | 'REJECTED'
  | 'CANCELLED';

export type DispatchOrderState = 'DISPATCHED' | 'UNDER_WAY' | 'RETURNED' | 'CANCELLED';

/** What a trip needs of vehicle and driver: enough to judge both a search and a booking. */
export interface TripNeed {
  readonly window: Window;
  readonly purpose: VehiclePurpose;
  readonly passengers: number;
  readonly driving: Driving;
  readonly distanceKm?: number;
  /** Asked of what is kept for urgent trips; unknown while somebody only looks around. */
  readonly priority?: TripPriority;
  /** Where passengers get in, for the way of a vehicle to them. */
  readonly pickUpPoint?: Point;
  /** Pieces of luggage, for ways to do without a car; unknown while somebody only looks around. */
  readonly luggage?: number;
}

/** What a person asks for. */
export interface TripDetails extends TripNeed {
  readonly reason: string;
  readonly destination: string;
  readonly pickUp: string;
  /** Places on the way, between pick-up and destination. */
  readonly stops: readonly string[];
  /** Pieces of luggage. */
  readonly luggage: number;
  readonly journey: TripJourney;
  readonly reach: TripReach;
  readonly priority: TripPriority;
  readonly telephone: string;
  /** Why a car is needed for longer than one trip may be, and so is rented. */
  readonly lengthReason?: string;
}

export interface VehicleRequest extends TripDetails {
  readonly id: string;
  readonly state: VehicleRequestState;
  readonly requesterId: string;
  readonly unitId: string;
  readonly divisionCode: string;
  /** Vehicle service centre that dispatches it. */
  readonly centreId: string;
  /** Series of recurring trips it belongs to. */
  readonly seriesId?: string;
  readonly requestedAt: Instant;
  readonly inputHash: string;
  /** Grows with every change: who decides on an older one decides again. */
  readonly revision: number;
  /** Steps of approval it goes through, as the unit's chain had them when it was asked for. */
  readonly approvalSteps: readonly ApprovalStep[];
  /** Decisions so far, one a step and in their order. */
  readonly approvals: readonly Approval[];
  /** When it was found that the trip had begun without approval, or was over without a car or a departure. */
  readonly lapsedAt?: Instant;
  /** Orders that serve it: none before dispatch, several when it is split over cars. */
  readonly orderIds: readonly string[];
  /** Request that was split over cars, of which this is what is left for those who rode in one that broke down on the way. */
  readonly restOf?: string;
  /** Orders that served it until their vehicles broke down on the way, with nothing to take over. */
  readonly brokenOffOrderIds?: readonly string[];
  /**
   * The trip as it was to be: its window, where no car had been sent when it was to begin and it waits on; all of it,
   * once it broke off on the way and what is left of it was asked for.
   */
  readonly planned?: Partial<TripDetails> & Pick<TripDetails, 'window'>;
  /** Event for which it was made; approved afterwards. */
  readonly emergencyId?: string;
  /** Event to which it last had to give its vehicle away. */
  readonly displacedBy?: string;
  /** Plate of the vehicle it had given away, free again since the event ended, which could not just go back to it. */
  readonly freedPlateNumber?: string;
  /** Latest invitation to share a car (拼车). */
  readonly poolingId?: string;
  readonly receipt?: TripReceipt;
  /** What is paid because it does without a car. */
  readonly lumpSum?: LumpSum;
  /** When its requester last wanted a car after all. */
  readonly lumpSumWithdrawnAt?: Instant;
  readonly cancelReason?: string;
  readonly cancelledBy?: string;
  readonly cancelledAt?: Instant;
  /** True when it was cancelled so late that it counts against the unit. */
  readonly lateCancellation?: boolean;
  /** How the trip was changed since it was asked for, oldest first. */
  readonly revisions?: readonly TripRevision[];
  /** The last time its vehicle was taken back. */
  readonly recall?: Recall;
  /** What renting would cost: said when it lost its vehicle and no other source had one for it. */
  readonly marketProposal?: MarketProposal;
}

/** A car rented on the market, proposed to the dispatcher where no other source has one. */
export interface MarketProposal {
  readonly at: Instant;
  readonly costFen: number;
}

/** A sum for one person's trip instead of a car (单人单次包干报销). */
export interface LumpSum {
  readonly amountFen: number;
  readonly chosenAt: Instant;
  /** When the requester said that he has made the trip. */
  readonly confirmedAt?: Instant;
}

/** Taking back a dispatch before departure, or losing it to a breakdown: the request waits for a vehicle again. */
export interface Recall {
  readonly at: Instant;
  readonly dispatcherId: string;
  readonly reason: string;
  /** Where those who ride wait, when its trip broke off on the way. */
  readonly place?: string;
}

/** One change of a trip by its requester: only the fields that changed, as they were and as they became. */
export interface TripRevision {
  readonly at: Instant;
  readonly by: string;
  readonly before: Partial<TripDetails>;
  readonly after: Partial<TripDetails>;
  /** State into which the change brought the request. */
  readonly state: VehicleRequestState;
  /** Decisions that it undid: what it changed is approved anew. */
  readonly undone?: readonly Approval[];
}

/** Who may decide a step: any manager of the unit, or one of these people. */
export type Approvers = 'UNIT_MANAGERS' | readonly string[];

export interface ApprovalStep {
  readonly name: LocalizedText;
  readonly approverIds: Approvers;
  /** Unit whose people decide it; absent: the requester's own. */
  readonly unitId?: string;
  /** The special approval of a long rental (特批): an authority gives it, with document and reason. */
  readonly special?: true;
  /** By when it should be decided, and from when on its approvers are reminded. */
  readonly dueAt: Instant;
  readonly remindAt: Instant;
  /** When a reminder was due, and when it was found overdue, as far as it has come to that. */
  readonly remindedAt?: Instant;
  readonly overdueSince?: Instant;
}

/** Decision of one step. */
export interface Approval {
  readonly approverId: string;
  /** Absent approver for whom a deputy decided. */
  readonly onBehalfOf?: string;
  readonly decidedAt: Instant;
  readonly approved: boolean;
  readonly comment?: string;
  /** Number of the document by which an authority gives its special approval (批文号). */
  readonly documentNumber?: string;
}

/** Who drives what he asked for himself (自驾), and the unit that has seen his licence. */
export interface SelfDriver {
  readonly personId: string;
  readonly unitId: string;
  /** Set where his days are not taken, because the car is rented for weeks or months. */
  readonly unbooked?: true;
}

/** A longer trip that is the dispatcher's to decide: longer than who asks may make it himself, or others' orders are in its way. */
export interface ExtensionWanted {
  readonly to: Instant;
  /** What is in its way; empty where nothing is. */
  readonly taken: string;
  readonly reason?: string;
  /** Who asked for it and neither rides nor drives: they hear how it ended. */
  readonly askedBy?: readonly string[];
}

/** The last wish for a longer trip that the desk declined. */
export interface ExtensionDeclined {
  readonly to: Instant;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** Who lengthened a trip last, himself or as somebody had asked, and why. */
export interface Extension {
  readonly by: string;
  readonly at: Instant;
  readonly reason?: string;
}

export interface DispatchOrder extends Expenses {
  readonly id: string;
  /** Requests it serves: several when they share a car (拼车). */
  readonly requestIds: readonly string[];
  readonly state: DispatchOrderState;
  /** Vehicle of a fleet, or a car that is hired. */
  readonly vehicleId: string;
  /** Plate and model of the car when it was assigned: lists show them and read no vehicle. */
  readonly plateNumber: string;
  readonly model: string;
  readonly driverId?: string;
  /** Unit or centre whose fleet the vehicle runs in, or the city of a hired car: the shelf of its ledger days. */
  readonly vehicleShelf: string;
  /** The car, when it is a partner's and not of a fleet. */
  readonly hired?: HiredCar;
  readonly driverShelf?: string;
  /** Who drives it himself, booked as a driver is. */
  readonly selfDriver?: SelfDriver;
  /** Since when vehicle and driver are booked, where others had the trip before them; absent: from its beginning. */
  readonly vehicleFrom?: Instant;
  readonly driverFrom?: Instant;
  /** Who had the trip before, in their order. */
  readonly earlierLegs?: readonly EarlierLeg[];
  readonly earlierDrivers?: readonly EarlierDriver[];
  readonly source: VehicleSource;
  /** What the unit that lends the vehicle gets for a kilometre, fen; of a neighbour's vehicle only. */
  readonly lendingKmFen?: number;
  /** The order with which it exchanged vehicle or driver last. */
  readonly swappedWith?: string;
  /** Why the sources before it were not used (双保障), in their order. */
  readonly earlierSources?: readonly EarlierSource[];
  /** Vehicle service centre that looks after it. */
  readonly centreId: string;
  /** Event it serves, which of its needs, and the orders that gave way to it. */
  readonly emergencyId?: string;
  readonly emergencyNeed?: number;
  readonly displacedOrderIds?: readonly string[];
  /** Event to which it gave way. */
  readonly displacedBy?: string;
  /** Event that had taken its vehicle and, having ended, gave it back. */
  readonly givenBackBy?: string;
  readonly dispatcherId: string;
  readonly dispatchedAt: Instant;
  /** Booked in the ledger; shortened when the vehicle is back early. */
  readonly window: Window;
  /** Until when its trip was extended, without the buffer after it. */
  readonly extendedTo?: Instant;
  readonly extension?: Extension;
  /** Until when somebody would extend it who may not by himself: the dispatcher is asked to decide. */
  readonly extensionWanted?: ExtensionWanted;
  readonly extensionDeclined?: ExtensionDeclined;
  /** Passengers of a split request who ride in this car; absent when it takes all of its requests. */
  readonly passengers?: number;
  readonly inputHash: string;
  /** Printed on paper: whoever knows it has the paper before him. */
  readonly checkCode: string;
  /** Hash of the dispatcher's act that made it what it is: the same act asked again is already done. */
  readonly lastAct?: string;
  /** Grows with every change: two dispatchers never overwrite each other. */
  readonly revision: number;
  /** Departure and return of the present vehicle. */
  readonly departure?: OdometerReading;
  readonly return?: OdometerReading;
  /** Set where a dispatcher recorded the return. */
  readonly returnOnBehalf?: OnBehalf;
  /** How the figures of its return were corrected, oldest first. */
  readonly corrections?: readonly ReturnCorrection[];
  /** Since when the vehicle should have been back. */
  readonly overdueSince?: Instant;
  /** Who says that he left though the order was given to another vehicle or driver, until it has left or ended. */
  readonly leftInVain?: LeftInVain;
  /** Drivers whom it was taken from before it left, and given to others. */
  readonly formerDriverIds?: readonly string[];
  /** Where and why its trip ended on the way, its vehicle broken down. */
  readonly brokenOff?: BreakOff;
  /** Why the trip became longer than was asked for, or came so far so soon. */
  readonly deviation?: string;
  /** Where the vehicle was handed back, when not at its home bay. */
  readonly handBackPlace?: string;
  readonly remark?: string;
}

/** What a change would come to: the fields it changes, whether approval starts anew and an invitation ends, and what forbids it. */
export interface PlannedChange {
  readonly changed: readonly (keyof TripDetails)[];
  readonly newApproval: boolean;
  readonly endsPooling: boolean;
  readonly refusals: readonly Refusal<ChangeRefusal>[];
}

/** What of its orders ends with a request, and what goes on for others who share the car. */
export interface CancelConsequences {
  readonly endedOrders: readonly DispatchOrder[];
  readonly sharedOrders: readonly DispatchOrder[];
  readonly late: boolean;
  /** Whether it ends as served so far, by vehicles that broke down on the way. */
  readonly receiptDue: boolean;
  readonly lateFrom?: Instant;
}

export interface VehicleOffer {
  readonly vehicle: Vehicle;
  readonly source: VehicleSource;
  readonly available: boolean;
  readonly refusals: readonly Refusal<DispatchRefusal>[];
}

/** What the paper says, as the platform knows it, and whether it holds. */
export interface CheckedOrder {
  readonly order: DispatchOrder;
  readonly units: readonly Unit[];
  /** What is booked; once it is over what was asked for, as an early return frees the rest. */
  readonly window: Window;
  /** Of who drives at present; absent on self-drive. */
  readonly driverTelephone?: string;
  readonly standing: OrderStanding;
}

/** Act on a request, each a mutation. */
export type VehicleRequestAct =
  | 'CHANGE'
  | 'CHANGE_RIDE'
  | 'APPROVE'
  | 'REJECT'
  | 'DISPATCH'
  | 'RECALL'
  | 'RECORD_DEPARTURE'
  | 'RECORD_RETURN'
  | 'BREAK_OFF'
  | 'CLOSE'
  | 'SETTLE_DISPUTE'
  | 'CHOOSE_LUMP_SUM'
  | 'CONFIRM_LUMP_SUM'
  | 'WITHDRAW_LUMP_SUM'
  | 'CANCEL';
