/**
 * The whole DynamoDB design on one page: every kind of item, its keys, its indexes and what each serves.
 * Key builders only. The data stack, the embedded store and the README read this file.
 */

export const tableDesign = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** DynamoDB may delete items after this many seconds since 1970; never trusted for correctness. */
  expiry: 'expiresAt',
  indexes: {
    /** Lists that show whole items. Sparse: an item that leaves the list drops the keys. */
    lists: { name: 'lists', partitionKey: 'listPk', sortKey: 'listSk', projection: 'ALL' },
    /** Second way to find an item. Keys only, so changes of the item do not cost a write here. */
    finder: { name: 'finder', partitionKey: 'findPk', sortKey: 'findSk', projection: 'KEYS_ONLY' },
  },
} as const;

export type IndexName = keyof typeof tableDesign.indexes;

type Params<Pattern extends string> = Pattern extends `${string}<${infer Name}>${infer Rest}`
  ? Name | Params<Rest>
  : never;
type Values<Pattern extends string> = Readonly<Record<Params<Pattern>, string>>;
type Pair = readonly [partition: string, sort: string];

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/<(\w+)>/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new Error(`key ${pattern} lacks ${name}`);
    return value;
  });

/** One kind of item: patterns of its keys and a sentence on what they serve. */
const kind = <Pk extends string, Sk extends string, List extends Pair = never, Find extends Pair = never>(design: {
  pk: Pk;
  sk: Sk;
  list?: List;
  find?: Find;
  serves: string;
}) => ({
  ...design,
  key: (values: Values<Pk | Sk>): ItemKey => ({ pk: fill(design.pk, values), sk: fill(design.sk, values) }),
  pkOf: (values: Values<Pk>): string => fill(design.pk, values),
  /** Attributes that put the item into its list. */
  listKeys: (values: Values<List[0] | List[1]>): { listPk: string; listSk: string } => ({
    listPk: fill(design.list?.[0] ?? '', values),
    listSk: fill(design.list?.[1] ?? '', values),
  }),
  listPk: (values: Values<List[0]>): string => fill(design.list?.[0] ?? '', values),
  /** Attributes by which the finder finds the item. */
  findKeys: (values: Values<Find[0] | Find[1]>): { findPk: string; findSk: string } => ({
    findPk: fill(design.find?.[0] ?? '', values),
    findSk: fill(design.find?.[1] ?? '', values),
  }),
  findPk: (values: Values<Find[0]>): string => fill(design.find?.[0] ?? '', values),
});

export const items = {
  DIVISION: kind({ pk: 'DIVISIONS#<parent>', sk: '<code>', serves: 'a division; the divisions directly below one' }),
  UNIT: kind({
    pk: 'UNIT#<unitId>',
    sk: 'UNIT',
    list: ['UNITS#<divisionCode>', '<unitId>'],
    serves: 'a unit; the units of a division',
  }),
  PERSON: kind({
    pk: 'PERSON#<personId>',
    sk: 'PERSON',
    list: ['PEOPLE#<unitId>', '<personId>'],
    find: ['SUBJECT#<subject>', 'PERSON'],
    serves: 'a person; the people of a unit; the person behind a token',
  }),
  CALENDAR_CORRECTION: kind({
    pk: 'CALENDAR_CORRECTION#<correctionId>',
    sk: 'CALENDAR_CORRECTION',
    list: ['CALENDAR#<shelf>', '<correctionId>'],
    serves:
      "an authority's correction of the calendar, by its key; those of a province, or of a city with its counties",
  }),
  VEHICLE: kind({
    pk: 'VEHICLE#<vehicleId>',
    sk: 'VEHICLE',
    list: ['FLEET#<unitId>', '<plateNumber>'],
    serves: 'a vehicle; the fleet of a unit or service centre',
  }),
  PLATE: kind({ pk: 'PLATE#<plateNumber>', sk: 'PLATE', serves: 'no plate twice among vehicles not disposed' }),
  DRIVER: kind({
    pk: 'DRIVER#<driverId>',
    sk: 'DRIVER',
    list: ['DRIVERS#<unitId>', '<driverId>'],
    find: ['DRIVER_OF#<personId>', 'DRIVER'],
    serves: 'a driver; the drivers of a unit; the driver a person is',
  }),
  ROSTER: kind({
    pk: 'ROSTER#<unitId>',
    sk: '<kind>#<page>',
    serves:
      "all vehicles, or all drivers, of a fleet, packed: a search and the board read them at once; by a city's code, the vehicles its units lend",
  }),
  BLOCK: kind({
    pk: 'BLOCK#<blockId>',
    sk: 'BLOCK',
    list: ['BLOCKS#<unitId>', '<to>#<blockId>'],
    serves: 'a span in which a vehicle is not to be had; those of a fleet by their end',
  }),
  LEDGER_DAY: kind({
    pk: 'LEDGER#<shelf>#<date>',
    sk: '<resourceId>',
    serves:
      'quarter-hours taken of one resource on one day, of a rented car two-hour slots of eight days; with one read, of every resource of a shelf',
  }),
  HOLD: kind({
    pk: 'HOLD#<holdId>',
    sk: 'HOLD',
    list: ['HOLDS', '<until>#<holdId>'],
    serves: 'what is held in the ledger for some minutes; the holds that have lapsed, to tidy up their days',
  }),
  REQUEST: kind({
    pk: 'REQUEST#<requestId>',
    sk: 'REQUEST',
    list: ['<queue>', '<from>#<requestId>'],
    find: ['REQUESTS_OF#<personId>', '<from>#<requestId>'],
    serves:
      'a request; the queue it waits in (APPROVAL#unit, DISPATCH#centre, DISPUTE#centre); the requests of a person',
  }),
  APPROVAL_DUE: kind({
    pk: 'REQUEST#<requestId>',
    sk: 'APPROVAL_DUE',
    list: ['APPROVALS_DUE', '<at>#<requestId>'],
    serves: 'when the approval of a request is next to be reminded of, overdue or missed; those whose moment has come',
  }),
  APPROVAL_CHAIN: kind({
    pk: 'APPROVAL_CHAIN#<unitId>',
    sk: 'APPROVAL_CHAIN',
    serves: 'steps of approval as a unit has set them, by date of effect',
  }),
  DEPUTIES: kind({ pk: 'DEPUTIES#<unitId>', sk: 'DEPUTIES', serves: 'who decides for absent approvers of a unit' }),
  REQUEST_SERIES: kind({
    pk: 'REQUEST_SERIES#<seriesId>',
    sk: 'REQUEST_SERIES',
    list: ['REQUEST_SERIES_OF#<cityCode>', '<until>#<seriesId>'],
    serves: 'a series of recurring requests: its days, and what was skipped; those of a city, by their last day',
  }),
  REQUEST_DRAFTS: kind({
    pk: 'REQUEST_DRAFTS#<personId>',
    sk: 'REQUEST_DRAFTS',
    serves: 'all drafts of a person, an attribute each',
  }),
  ORDER: kind({
    pk: 'ORDER#<orderId>',
    sk: 'ORDER',
    list: ['<queue>', '<until>#<orderId>'],
    find: ['ORDERS_NUMBERED#<number>', '<orderId>'],
    serves:
      'a dispatch order, named by its bookings in the ledger; orders under way by the end of their window (UNDER_WAY), and those of a centre that are overdue (OVERDUE#centre); the one of a number on paper',
  }),
  CALENDAR_FEED: kind({
    pk: 'CALENDAR_FEED#<personId>',
    sk: 'CALENDAR_FEED',
    find: ['CALENDAR_TOKEN#<tokenHash>', 'CALENDAR_FEED'],
    serves: "a person's calendar of own bookings; the one behind a token, of which only the hash is kept",
  }),
  EMERGENCY: kind({
    pk: 'EMERGENCY#<emergencyId>',
    sk: 'EMERGENCY',
    list: ['EMERGENCIES#<centreId>', '<declaredAt>#<emergencyId>'],
    find: ['<queue>', '<due>#<emergencyId>'],
    serves: 'an event with the vehicles sent; the events of a centre; those that wait for approval, by when it is due',
  }),
  POOLING: kind({ pk: 'POOLING#<poolingId>', sk: 'POOLING', serves: 'an invitation to share a car, and the answers' }),
  BOARD: kind({
    pk: 'BOARD#<unitId>',
    sk: 'BOARD',
    serves: "how far a service centre's board has moved on: who looks again reads it only when it has",
  }),
  BOOKING_POLICY: kind({
    pk: 'BOOKING_POLICY#<divisionCode>',
    sk: 'BOOKING_POLICY',
    serves: 'what an authority has set for bookings in its division, by date of effect',
  }),
  PLACE: kind({
    pk: 'PLACE#<placeId>',
    sk: 'PLACE',
    list: ['PLACES#<cityCode>', '<placeId>'],
    serves: 'a lot or ground; the places of a city, to pack its page',
  }),
  OPENING_POLICY: kind({
    pk: 'OPENING_POLICY#<divisionCode>',
    sk: 'OPENING_POLICY',
    serves: 'what an authority has set for the opening to the public in its division, by date of effect',
  }),
  OPENING_VERSIONS: kind({
    pk: 'PLACE#<placeId>',
    sk: 'OPENING_VERSIONS',
    serves: 'what was set for the opening of a place, by date of effect: in force, to come, over and withdrawn',
  }),
  OPENING_CHANGE: kind({
    pk: 'OPENING_CHANGE#<changeId>',
    sk: '<placeId>',
    list: ['OPENING_CHANGES#<placeId>', '<at>#<changeId>'],
    serves: 'what one act changed at one place, the record of its idempotency key; the history of a place',
  }),
  PLACE_PAGE: kind({
    pk: 'PLACE_PAGE#<cityCode>',
    sk: '<kind>#<page>',
    serves: "all places of a city, packed: a citizen's search is one read",
  }),
  CITIZEN: kind({
    pk: 'CITIZEN#<citizenId>',
    sk: 'CITIZEN',
    find: ['CITIZENS_DUE', '<due>#<citizenId>'],
    serves:
      'a citizen without an account, by the hash of his telephone number; those whose number may be due to be removed',
  }),
  CITIZEN_DEVICE: kind({
    pk: 'CITIZEN#<citizenId>',
    sk: 'DEVICE#<tokenHash>',
    serves: 'a device that remembers whose telephone was proved on it; of its token only the hash is kept',
  }),
  CITIZEN_MESSAGE: kind({
    pk: 'CITIZEN#<citizenId>',
    sk: 'MESSAGE#<messageId>',
    serves: 'messages to a citizen, in order of time, which begins their ids',
  }),
  PHONE_CODE: kind({
    pk: 'PHONE_CODE#<phoneHash>',
    sk: 'PHONE_CODE',
    serves: 'the code last sent to a telephone, and how often it was tried',
  }),
  CODE_ALLOWANCE: kind({
    pk: 'CODE_ALLOWANCE#<asker>',
    sk: '<span>',
    serves:
      'how many codes were asked for: to a telephone on a day, from an address within an hour; about how many plates a person asked on a day',
  }),
  STANDING: kind({
    pk: 'STANDING#<subject>',
    sk: 'STANDING',
    serves: 'what a person, or a plate, has reserved, and the strikes that count against it',
  }),
  STRIKE: kind({
    pk: 'STRIKE#<strikeId>',
    sk: 'STRIKE',
    list: ['<queue>', '<at>#<strikeId>'],
    find: ['STRIKES_DUE', '<due>#<strikeId>'],
    serves:
      'a strike; those of a city by time (STRIKES#city), and those that wait for a decision on an appeal (APPEALS#city); those that are to be forgotten',
  }),
  GATE_CLIENT: kind({
    pk: 'GATE_CLIENT#<clientId>',
    sk: 'GATE_CLIENT',
    list: ['GATE_CLIENTS#<unitId>', '<clientId>'],
    serves: 'a gate or counting device that may report for places of a unit; those of a unit',
  }),
  GATE_CREDENTIAL: kind({
    pk: 'GATE_CREDENTIAL#<issuerClientId>',
    sk: 'GATE_CREDENTIAL',
    serves: 'whose gate a client of the issuer is, where the issuer gives the client an id of its own',
  }),
  OCCUPANCY: kind({
    pk: 'OCCUPANCY#<placeId>',
    sk: 'OCCUPANCY',
    serves: 'how full a lot is: the last count and every movement since, each once',
  }),
  OCCUPANCY_PAGE: kind({
    pk: 'OCCUPANCY_PAGE#<cityCode>',
    sk: '<page>',
    serves: 'how full the lots of a city are, packed: what a search adds to the places',
  }),
  OCCUPANCY_PATTERN: kind({
    pk: 'OCCUPANCY_PATTERN#<placeId>',
    sk: 'OCCUPANCY_PATTERN',
    list: ['OCCUPANCY_SAMPLES', '<due>#<placeId>'],
    serves: 'how full a lot usually is by kind of day and hour; the lots to be looked at next, by when',
  }),
  RESERVATION: kind({
    pk: 'RESERVATION#<reservationId>',
    sk: 'RESERVATION',
    list: ['RESERVATIONS#<placeId>', '<from>#<reservationId>'],
    find: ['RESERVATIONS_DUE', '<due>#<reservationId>'],
    serves: 'a reserved space; those of a lot by their beginning; those to which time has something to do',
  }),
  RESERVED_DAY: kind({
    pk: 'RESERVED_DAY#<placeId>',
    sk: '<date>',
    serves: 'how many spaces of a lot are reserved in each hour of a day, and how many may be',
  }),
  ARRIVALS: kind({
    pk: 'ARRIVALS#<placeId>',
    sk: 'ARRIVALS',
    serves: 'when plates were last read at the gate of a lot: only there can anyone be missed',
  }),
  PRESENCE: kind({
    pk: 'PRESENCE#<placeId>',
    sk: '<plateHash>',
    list: ['PRESENCES_DUE', '<due>#<placeId>#<plateHash>'],
    serves: 'a vehicle at a lot by the hash of its plate; those of whom it is to be seen whether they have left',
  }),
  OVERSTAY: kind({
    pk: 'OVERSTAY#<overstayId>',
    sk: 'OVERSTAY',
    list: ['OVERSTAYS#<unitId>', '<leaveBy>#<overstayId>'],
    serves: 'a vehicle that stayed too long; those of the lots of a unit, by when they should have left',
  }),
  COURT_BOOKING: kind({
    pk: 'COURT_BOOKING#<bookingId>',
    sk: 'COURT_BOOKING',
    list: ['COURT_BOOKINGS#<placeId>', '<from>#<bookingId>'],
    find: ['COURT_BOOKINGS_DUE', '<due>#<bookingId>'],
    serves:
      'a booked or offered slot of a court; those of a ground by their beginning; those to which time has something to do',
  }),
  COURT_QUEUE: kind({
    pk: 'COURT_QUEUE#<queueId>',
    sk: 'COURT_QUEUE',
    serves: 'who waits for a taken slot of a court, in order',
  }),
  COURT_SERIES: kind({
    pk: 'COURT_SERIES#<seriesId>',
    sk: 'COURT_SERIES',
    list: ['COURT_SERIES#<placeId>', '<askedAt>#<seriesId>'],
    serves: 'a weekly series of slots that a club asks for; those of a ground, the latest last',
  }),
  OPENING_CHECK: kind({
    pk: 'OPENING_CHECK#<checkId>',
    sk: 'OPENING_CHECK',
    list: ['OPENING_CHECKS#<cityCode>', '<at>#<checkId>'],
    serves: 'one look at one place, judged against its promise; those of a city by time',
  }),
  INSPECTION_ROUTE: kind({
    pk: 'INSPECTION_ROUTE#<routeId>',
    sk: 'INSPECTION_ROUTE',
    list: ['INSPECTION_ROUTES#<inspectorId>', '<until>#<routeId>'],
    serves: 'places that an inspector is to look at, and those he has; his routes by their end',
  }),
  OPENING_REPORT: kind({
    pk: 'OPENING_REPORT#<reportId>',
    sk: 'OPENING_REPORT',
    list: ['OPENING_REPORTS#<cityCode>', '<at>#<reportId>'],
    find: ['REPORT_PHONES_DUE', '<due>#<reportId>'],
    serves: 'what a citizen met at a place; those of a city by time; those whose telephone is to be removed',
  }),
  REPORTED_EVENING: kind({
    pk: 'REPORTED_EVENING#<placeId>',
    sk: '<evening>',
    serves: 'how many have reported a place in an evening: enough of them open a follow-up',
  }),
  REPORT_ALLOWANCE: kind({
    pk: 'REPORT_ALLOWANCE#<address>',
    sk: '<date>',
    serves: 'how many reports came from an address on a day',
  }),
  FOLLOW_UP: kind({
    pk: 'FOLLOW_UP#<followUpId>',
    sk: 'FOLLOW_UP',
    list: ['FOLLOW_UPS#<cityCode>', '<openedAt>#<followUpId>'],
    find: ['FOLLOW_UPS_DUE', '<due>#<followUpId>'],
    serves: 'what a unit is to put right; those of a city by time; those whose deadline comes next',
  }),
  OPENING_USE: kind({
    pk: 'OPENING_USE#<placeId>',
    sk: '<month>',
    list: ['OPENING_USE_OF#<cityCode>', '<month>#<placeId>'],
    serves: 'counters of reserved stays and court slots of a place and month; those of a city in a month',
  }),
  RENTAL_POLICY: kind({
    pk: 'RENTAL_POLICY#<divisionCode>',
    sk: 'RENTAL_POLICY',
    serves: 'what an authority has set for rented cars in its division, by date of effect',
  }),
  MEMBERSHIP: kind({
    pk: 'MEMBERSHIP#<unitId>',
    sk: 'MEMBERSHIP',
    serves: 'on what terms a unit uses time-share cars',
  }),
  LICENCE: kind({
    pk: 'LICENCE#<personId>',
    sk: 'LICENCE',
    list: ['LICENCES#<unitId>', '<personId>'],
    serves: 'what a person may drive, as the own unit has seen it; those of a unit',
  }),
  RENTAL_SPENDING: kind({
    pk: 'RENTAL_SPENDING#<unitId>',
    sk: '<month>',
    serves: 'what a unit and each of its people have spent on time-share in a month, promised amounts among it',
  }),
  RENTAL_ORDER: kind({
    pk: 'RENTAL_ORDER#<orderId>',
    sk: 'RENTAL_ORDER',
    find: ['RENTAL_ORDERS_DUE', '<due>#<orderId>'],
    serves: 'a rental order, named by its booking in the ledger; those to which time has something to do',
  }),
  RENTAL_ENTRY: kind({
    pk: 'RENTALS#<unitId>',
    sk: '<from>#<orderId>',
    list: ['RENTALS_OF#<personId>', '<from>#<orderId>'],
    find: ['RENTALS_FOR#<partnerId>', '<from>#<orderId>'],
    serves: 'that there is a rental order, never changed: the orders of a unit, of a person and of a partner',
  }),
  RENTAL_QUOTE: kind({
    pk: 'RENTAL_QUOTE#<quoteId>',
    sk: 'RENTAL_QUOTE',
    list: ['QUOTES_OF#<partnerId>', '<askedAt>#<quoteId>'],
    serves: 'what a partner is asked for a trip, and answers; those of a partner by when they were asked for',
  }),
  QUOTE_CALL: kind({
    pk: 'REQUEST#<requestId>',
    sk: 'QUOTE_CALL',
    serves: 'which quotes were asked for a request, and the rental order that came of one',
  }),
  PARTNER_SERVICE: kind({
    pk: 'PARTNER_SERVICE#<partnerId>',
    sk: '<month>',
    list: ['PARTNER_SERVICE_OF#<cityCode>', '<month>#<partnerId>'],
    serves: 'counters of what a partner did in a month; those of a city',
  }),
  RENTAL_COMPLAINT: kind({
    pk: 'RENTAL_COMPLAINTS#<cityCode>',
    sk: '<at>#<orderId>',
    find: ['RENTAL_COMPLAINTS_OF#<partnerId>', '<at>#<orderId>'],
    serves: 'that somebody complained of a rental order, never changed; those of a city and of a partner, by time',
  }),
  LOCK_COMMAND: kind({
    pk: 'LOCK_COMMAND#<commandId>',
    sk: 'LOCK_COMMAND',
    serves: 'a command to the lock of a car, and what the car answered',
  }),
  PARTNER: kind({
    pk: 'PARTNER#<partnerId>',
    sk: 'PARTNER',
    list: ['PARTNERS#<divisionCode>', '<partnerId>'],
    find: ['AGREEMENTS_ENDING', '<to>#<partnerId>'],
    serves:
      'a rental partner; the partners of the authority of a division; those whose people are still to be told that the agreement ends',
  }),
  PARTNER_CODE: kind({
    pk: 'PARTNER_CODE#<divisionCode>#<creditCode>',
    sk: 'PARTNER_CODE',
    serves: 'no company twice among the partners of an authority that were not declined and have not ended',
  }),
  PARTNER_PERSON: kind({
    pk: 'PARTNER_PERSON#<personId>',
    sk: 'PARTNER_PERSON',
    list: ['PARTNER_PEOPLE#<partnerId>', '<personId>'],
    serves: "a person of a partner, by an id that comes from the token's subject; the people of a partner",
  }),
  PARTNER_CLIENT: kind({
    pk: 'PARTNER_CLIENT#<clientId>',
    sk: 'PARTNER_CLIENT',
    list: ['PARTNER_CLIENTS#<partnerId>', '<clientId>'],
    serves: 'a system of a partner that may sign in, and its credentials; those of a partner',
  }),
  PARTNER_CREDENTIAL: kind({
    pk: 'PARTNER_CREDENTIAL#<issuerClientId>',
    sk: 'PARTNER_CREDENTIAL',
    serves: 'whose system a client of the issuer is, and when it last signed in',
  }),
  DEPRECATED_USE: kind({
    pk: 'DEPRECATED_USES#<partnerId>',
    sk: 'DEPRECATED_USE#<element>',
    serves: 'how often a partner has used something of the contract that is to go, and when last',
  }),
  STATION: kind({
    pk: 'STATION#<stationId>',
    sk: 'STATION',
    list: ['STATIONS#<cityCode>', '<stationId>'],
    find: ['STATIONS_OF#<partnerId>', '<stationId>'],
    serves: 'a time-share station; the stations of a city; those of a partner',
  }),
  STATION_BAYS: kind({
    pk: 'STATION#<stationId>',
    sk: 'STATION_BAYS',
    list: ['STATION_BAYS#<cityCode>', '<stationId>'],
    serves: 'how many bays of a station are taken, and how many there are; those of a city',
  }),
  STATION_INSPECTION: kind({
    pk: 'STATION#<stationId>',
    sk: 'STATION_INSPECTION#<inspectionId>',
    serves: 'what an authority found at a station; those of a station',
  }),
  CAR: kind({
    pk: 'CAR#<carId>',
    sk: 'CAR',
    list: ['CARS#<cityCode>', '<stationId>#<carId>'],
    find: ['CARS_OF#<partnerId>', '<carId>'],
    serves: 'a time-share car; the cars of a city by station; those of a partner',
  }),
  TARIFF: kind({
    pk: 'TARIFF#<tariffId>',
    sk: 'TARIFF',
    list: ['TARIFFS#<partnerId>', '<tariffId>'],
    serves: 'a tariff of a partner with its versions by date of effect; the tariffs of a partner',
  }),
  RENTAL_EVENT: kind({
    pk: 'RENTAL_EVENTS#<partnerId>',
    sk: '<seq>',
    serves: 'what happened to the orders of a partner, in the order in which it is told; append-only',
  }),
  RENTAL_EVENT_HEAD: kind({
    pk: 'RENTAL_EVENT_HEAD#<partnerId>',
    sk: 'RENTAL_EVENT_HEAD',
    serves: 'the number of the last event of a partner: the next one is one more',
  }),
  WEBHOOK_ENDPOINT: kind({
    pk: 'WEBHOOK_ENDPOINT#<endpointId>',
    sk: 'WEBHOOK_ENDPOINT',
    list: ['WEBHOOK_ENDPOINTS#<partnerId>', '<endpointId>'],
    serves: 'an address to which a partner has its events sent; those of a partner',
  }),
  WEBHOOK_DELIVERY: kind({
    pk: 'WEBHOOK_DELIVERY#<deliveryId>',
    sk: 'WEBHOOK_DELIVERY',
    list: ['WEBHOOK_DELIVERIES#<endpointId>', '<madeAt>#<deliveryId>'],
    find: ['<queue>', '<at>#<endpointId>#<deliveryId>'],
    serves:
      'an event on its way to an endpoint; what was sent to one; what is to be tried next (WEBHOOKS_DUE), and what of a partner was given up (DEAD_LETTERS#partner)',
  }),
  RENTAL_STATEMENT: kind({
    pk: 'RENTAL_STATEMENT#<statementId>',
    sk: 'RENTAL_STATEMENT',
    list: ['RENTAL_STATEMENTS#<unitId>', '<month>#<partnerId>'],
    find: ['RENTAL_STATEMENTS_OF#<partnerId>', '<month>#<unitId>'],
    serves: 'what the orders of a unit with a partner cost in a month; those of a unit; those of a partner',
  }),
  RENTAL_STATEMENT_LINE: kind({
    pk: 'RENTAL_STATEMENT#<statementId>',
    sk: 'LINE#<at>#<orderId>',
    serves: 'one order on a statement; all of them, as they were charged',
  }),
  RENTAL_STATEMENT_DUE: kind({
    pk: 'RENTAL_STATEMENT#<statementId>',
    sk: 'RENTAL_STATEMENT_DUE',
    list: ['RENTAL_STATEMENTS_DUE', '<at>#<statementId>'],
    serves: 'when a statement is to be issued, and its dispute to be answered; those whose month or time is over',
  }),
  AUDIT: kind({
    pk: 'AUDIT#<objectId>',
    sk: '<at>#<changeId>',
    find: ['NUMBERED#<number>', '<objectId>'],
    serves:
      'every write to one object, in order of time; append-only; the requests and dispatch orders with a number on paper',
  }),
  CASE: kind({
    pk: 'CASE#<caseId>',
    sk: 'CASE',
    list: ['CASES#<cityCode>', '<openedAt>#<caseId>'],
    serves: 'a case of official vehicles used against the rules; those of a city with its counties, by time',
  }),
  NOTICE: kind({
    pk: 'NOTICES#<personId>',
    sk: '<noticeId>',
    list: ['UNREAD#<personId>', '<noticeId>'],
    serves: 'the notices of a person, in order of time, which begins their ids; those that are unread',
  }),
  FIGURES: kind({ pk: 'FIGURES#<divisionCode>', sk: '<month>', serves: 'counters of a division and month' }),
  TEST_CLOCK: kind({
    pk: 'TEST_CLOCK',
    sk: 'TEST_CLOCK',
    serves: 'how far the clock of a sandbox is ahead; in a real deployment there is none',
  }),
  SEEN: kind({
    pk: 'SEEN#<changeId>',
    sk: '<reaction>',
    serves: 'a change already counted: replays of the stream change nothing',
  }),
} as const;

export type ItemKind = keyof typeof items;

/** Rows of the README's table, in the order of this page. */
export const tableRows = (): { kind: string; key: string; list: string; find: string; serves: string }[] =>
  Object.entries(items).map(([name, design]) => ({
    kind: name,
    key: `${design.pk} / ${design.sk}`,
    list: 'list' in design ? design.list.join(' / ') : '',
    find: 'find' in design ? design.find.join(' / ') : '',
    serves: design.serves,
  }));
