import type { Driver, Energy, Vehicle, VehicleCategory } from '../../fleet/types.ts';
import type { Point } from '../../platform/geo.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { DispatchOrder, Driving } from '../types.ts';

export type EmergencyType = 'EPIDEMIC' | 'FLOOD' | 'FIRE' | 'GEOLOGICAL' | 'ACCIDENT' | 'PUBLIC_SECURITY' | 'OTHER';
/** 特别重大 (I), 重大 (II), 较大 (III), 一般 (IV). */
export type EmergencyLevel = 'LEVEL_I' | 'LEVEL_II' | 'LEVEL_III' | 'LEVEL_IV';
export type EmergencyState = 'DISPATCHING' | 'DISPATCHED' | 'STOOD_DOWN';

/** Vehicles of one type that an event needs; what is left open does not matter. */
export interface EmergencyNeed {
  readonly count: number;
  readonly driving: Driving;
  readonly seatsAtLeast?: number;
  readonly categories?: readonly VehicleCategory[];
  readonly energies?: readonly Energy[];
}

/** A sending to an event after the first (补派): of what was lacking then. */
export interface EmergencyWave {
  readonly at: Instant;
  readonly by: string;
  /** What was left of the event's window: for that its vehicles are taken. */
  readonly window: Window;
}

/** A vehicle sent to an event. */
export interface EmergencyAssignment {
  /** Number of the sending by which it went; absent for the call itself, which is the first. */
  readonly wave?: number;
  /** Place of its need among those of the event. */
  readonly need: number;
  readonly requestId: string;
  readonly orderId: string;
  readonly vehicleId: string;
  readonly driverId?: string;
  /** From its home bay to the event, as the crow flies. */
  readonly distanceMetres?: number;
}

/** A request that had to give its vehicle away. */
export interface Displacement {
  /** Number of the sending to which it gave way; absent for the call itself, which is the first. */
  readonly wave?: number;
  readonly requestId: string;
  /** Order it lost. */
  readonly orderId: string;
  /** Order it got instead; absent when it waits for dispatch again. */
  readonly newOrderId?: string;
}

/** Decision afterwards, by an authority that neither called for the vehicles nor sent them. */
export interface EmergencyApproval {
  readonly approverId: string;
  readonly decidedAt: Instant;
  readonly approved: boolean;
  readonly comment?: string;
}

/** An event for which vehicles are sent at once and approved afterwards (应急调度). */
export interface Emergency {
  readonly id: string;
  readonly state: EmergencyState;
  readonly centreId: string;
  readonly divisionCode: string;
  readonly type: EmergencyType;
  readonly level: EmergencyLevel;
  readonly place: string;
  readonly point?: Point;
  readonly window: Window;
  readonly needs: readonly EmergencyNeed[];
  readonly reason: string;
  readonly telephone: string;
  /** Whether vehicles of less urgent trips may be taken. */
  readonly displaces: boolean;
  /** Who called for the vehicles: stands as the requester of their trips. */
  readonly requestedBy: string;
  readonly dispatchedBy: string;
  readonly declaredAt: Instant;
  /** Until when it has to be approved. */
  readonly approveBy: Instant;
  readonly approval?: EmergencyApproval;
  /** Set when the time for approval passed without a decision. */
  readonly approvalMissedAt?: Instant;
  readonly assignments: readonly EmergencyAssignment[];
  readonly displacements: readonly Displacement[];
  /** Sendings after the first, in order. */
  readonly waves?: readonly EmergencyWave[];
  /** Event whose number of vehicles it raises (增派): a call of its own within that event. */
  readonly raises?: string;
  /** Calls that raised its number of vehicles, in order. */
  readonly raiseIds?: readonly string[];
  readonly standDownReason?: string;
  readonly stoodDownAt?: Instant;
  readonly stoodDownBy?: string;
  readonly inputHash: string;
  readonly revision: number;
}

/** A vehicle that is chosen for an event, and the trips that give way for it. */
export interface Choice {
  readonly need: number;
  readonly vehicle: Vehicle;
  readonly driver?: Driver;
  readonly distanceMetres?: number;
  readonly displaced: readonly DispatchOrder[];
}

/**
 * How many vehicles of one kind a call would find, how many more if there were drivers for all, and how many more stand
 * by, with drivers, once the whole call is served.
 */
export interface PreviewNeed {
  readonly count: number;
  readonly free: number;
  readonly withGivingWay: number;
  readonly lackingDrivers: { readonly free: number; readonly withGivingWay: number };
  readonly spare: { readonly free: number; readonly withGivingWay: number };
}

/** What a call would find. */
export interface EmergencyPreview {
  readonly needs: readonly PreviewNeed[];
  readonly givingWay: readonly DispatchOrder[];
  /** What would be sent, need by need: while nobody gives way, and when the less urgent do. */
  readonly sending: { readonly free: readonly Choice[]; readonly withGivingWay: readonly Choice[] };
}
