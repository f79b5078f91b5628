import type { LocalizedText } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';

/** Somebody without an account, known by the telephone he proved. His id is made from the hash of its number. */
export interface Citizen {
  readonly id: string;
  readonly since: Instant;
  /** Absent once he has had his data deleted. */
  readonly phoneSealed?: string;
  readonly deletedAt?: Instant;
}

/** A citizen whose number is still there. */
export type KnownCitizen = Citizen & { readonly phoneSealed: string };

/** A device on which a telephone was proved. Of its token only the hash is kept. */
export interface CitizenDevice {
  readonly citizenId: string;
  readonly since: Instant;
  readonly until: Instant;
  readonly revokedAt?: Instant;
}

/** A citizen as he may see himself. */
export interface ShownCitizen {
  readonly id: string;
  readonly phone: string;
  readonly since: Instant;
  readonly deviceUntil: Instant;
  readonly standing: Standing;
}

export interface CitizenMessage {
  readonly id: string;
  readonly citizenId: string;
  readonly at: Instant;
  readonly text: LocalizedText;
}

/** Code sent to a telephone, until it is given back. */
export interface PhoneCode {
  readonly codeHash: string;
  readonly sentAt: Instant;
  readonly until: Instant;
  /** How often it was tried. */
  readonly tries: number;
  /** Hash of the key under which it was given back right; the same key is answered again. */
  readonly usedFor?: string;
}

export type StrikeKind = 'NO_SHOW' | 'OVERSTAY' | 'MISUSE';
/** Appealed ones wait for a decision; lifted ones count no more. */
export type StrikeState = 'COUNTS' | 'APPEALED' | 'UPHELD' | 'LIFTED';

/** What was in force when a strike was given: it stays so, whatever is set later. */
export interface StrikeTerms {
  readonly strikesToBan: number;
  readonly spanDays: number;
  readonly banDays: number;
}

/** A strike as it counts in a standing. */
export interface CountedStrike {
  readonly placeId: string;
  readonly strikeKind: StrikeKind;
  readonly at: Instant;
  readonly terms: StrikeTerms;
}

/** A reservation as it counts in a standing. */
export interface CountedReservation {
  readonly citizenId: string;
  readonly placeId: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Still to come or under way. */
  readonly live: boolean;
  /** Given back while nobody had to miss it: counts in no week. */
  readonly cancelled: boolean;
}

/** A slot of a court as it counts in a person's standing: held by him, or joined. */
export interface CountedCourt {
  readonly from: Instant;
  readonly to: Instant;
  readonly live: boolean;
  readonly cancelled: boolean;
  /** One he has joined, or one of a club's series, counts against no limit. */
  readonly counts: boolean;
}

/** A slot he waits for. */
export interface CountedQueue {
  readonly from: Instant;
}

/** What is to be said of one person, or of one plate: what is reserved, and what counts against him. */
export interface Standing {
  /** Citizen's id, or hash of a plate. */
  readonly subject: string;
  /** 0 while nothing is kept. */
  readonly revision: number;
  readonly reservations: ReadonlyMap<string, CountedReservation>;
  readonly strikes: ReadonlyMap<string, CountedStrike>;
  /** Strikes of plates alone against which the person has appealed: they do not count against him. */
  readonly appeals: ReadonlySet<string>;
  readonly courts: ReadonlyMap<string, CountedCourt>;
  readonly queues: ReadonlyMap<string, CountedQueue>;
  /** Series of slots he has asked for, by their ids. */
  readonly series: ReadonlyMap<string, { readonly from: Instant }>;
}

export interface StrikeDecision {
  readonly upheld: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export interface StrikeAppeal {
  readonly text: string;
  readonly at: Instant;
  /** Who wrote it, where the strike is a plate's alone. */
  readonly by?: string;
}

/** An appeal that was decided, or a decision without one in writing: the strike stood. */
export interface EarlierAppeal {
  readonly appeal?: StrikeAppeal | undefined;
  readonly decision: StrikeDecision;
}

/** Something done against the rules of a place, noted against a plate and, where known, a person. */
export interface Strike {
  readonly id: string;
  readonly strikeKind: StrikeKind;
  readonly state: StrikeState;
  readonly at: Instant;
  readonly placeId: string;
  readonly placeName: LocalizedText;
  readonly unitId: string;
  readonly cityCode: string;
  readonly divisionCode: string;
  /** Absent once the strike is forgotten. */
  readonly plateHash?: string;
  /** First two and last two characters, for people to tell plates apart; empty where none is concerned. */
  readonly plateMasked: string;
  /** The court, when it is about a slot of one. */
  readonly courtName?: LocalizedText;
  readonly citizenId?: string;
  readonly reservationId?: string;
  readonly note?: string;
  /** Person, or `system`. */
  readonly givenBy: string;
  readonly terms: StrikeTerms;
  readonly appealUntil: Instant;
  readonly forgetAt: Instant;
  readonly appeal?: StrikeAppeal;
  readonly decision?: StrikeDecision;
  /** Where the strike is a plate's alone: what others tried before, the earliest first. */
  readonly earlier?: readonly EarlierAppeal[];
  readonly inputHash: string;
  readonly revision: number;
}

/**
 * A strike of a plate alone, as one is told of it who has typed the plate: nobody has looked whether the vehicle is his,
 * so neither where nor when it stood, nor what was written of it.
 */
export interface PlateStrike extends Pick<Strike, 'id' | 'strikeKind' | 'unitId' | 'plateMasked'> {
  /** Its day. */
  readonly on: string;
  /** As it stands for him: what another tried in vain leaves it as it was. */
  readonly state: StrikeState;
  readonly mayAppeal: boolean;
  /** Days: to the minute they would tell when the vehicle stood. */
  readonly appealUntil: string;
  readonly forgetOn: string;
  readonly appeal?: StrikeAppeal | undefined;
  readonly decision?: StrikeDecision | undefined;
}

/** A ban (限制预约和入场) of a plate, of a person, or of both. */
export interface Ban {
  /** Empty where the person alone is banned. */
  readonly plate: string;
  readonly ofPerson: boolean;
  readonly until: Instant;
  readonly strikes: readonly Strike[];
}

export type SendCodeRefusal =
  'PHONE_INVALID' | 'MESSAGES_UNAVAILABLE' | 'CODE_TOO_SOON' | 'CODES_TOO_MANY' | 'TRY_AGAIN';
export type ConfirmPhoneRefusal = 'PHONE_INVALID' | 'CODE_LAPSED' | 'CODE_WRONG' | 'TRY_AGAIN';
export type DeleteDataRefusal = 'DEVICE_UNKNOWN' | 'RESERVATION_LIVE' | 'TRY_AGAIN';
export type GiveStrikeRefusal =
  'PLACE_NOT_FOUND' | 'PLATE_INVALID' | 'TEXT_INVALID' | 'ALREADY_NOTED' | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN';
export type AppealRefusal =
  | 'DEVICE_UNKNOWN'
  | 'STRIKE_NOT_FOUND'
  | 'TEXT_INVALID'
  | 'APPEALED_ALREADY'
  | 'APPEAL_WAITS'
  | 'APPEAL_LATE'
  | 'TRY_AGAIN';
/** Who is told what is decided on a strike: whose it is, who appealed in the name of a plate, or nobody, for none is known. */
export type StrikeTold = 'HOLDER' | 'APPELLANT' | 'NOBODY';

export type AskPlateRefusal = 'DEVICE_UNKNOWN' | 'PLATE_INVALID' | 'PLATES_TOO_MANY' | 'TRY_AGAIN';
export type DecideAppealRefusal = 'STRIKE_NOT_FOUND' | 'TEXT_INVALID' | 'NOT_APPEALED' | 'SAME_PERSON' | 'TRY_AGAIN';

/** Everything of this alcove that can be refused. */
export type CitizenRefusal =
  | SendCodeRefusal
  | ConfirmPhoneRefusal
  | DeleteDataRefusal
  | GiveStrikeRefusal
  | AskPlateRefusal
  | AppealRefusal
  | DecideAppealRefusal;
