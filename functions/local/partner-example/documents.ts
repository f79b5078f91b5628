/** Everything the example asks of the platform; the text of each is held against the contract by a test. */

const ORDER = `id state revision carId plateNumber window { from } holdUntil charges { total { amountFen } }
  pickUp { odometerKm at } dropOff { at } command { id kind state deadline }`;
const ERRORS = 'userErrors { code message }';
const RESULTS = `results { partnerReference outcome ${ERRORS} } ${ERRORS}`;

export const documents = {
  tariffs: '{ myTariffs(first: 100) { nodes { partnerReference } pageInfo { hasNextPage endCursor } } }',
  cars: `query ($after: String) { myCars(first: 100, after: $after) {
    nodes { partnerReference state batteryPercent rangeKm } pageInfo { hasNextPage endCursor } } }`,
  upsertTariffs: `mutation ($input: UpsertTariffsInput!) { did: upsertTariffs(input: $input) { ${RESULTS} } }`,
  upsertStations: `mutation ($input: UpsertStationsInput!) { did: upsertStations(input: $input) { ${RESULTS} } }`,
  upsertCars: `mutation ($input: UpsertCarsInput!) { did: upsertCars(input: $input) { ${RESULTS} } }`,
  reportCars: `mutation ($input: ReportCarsInput!) { did: reportCars(input: $input) { ${RESULTS} } }`,

  events: `query ($after: String) { orderEvents(after: $after) {
    nodes { id seq type subjectId orderId at } pageInfo { hasNextPage endCursor } } }`,
  reading: `query ($id: ID!) { node(id: $id) { ... on TimeShareCar { odometerKm } } }`,
  order: `query ($id: ID!) { node(id: $id) { ... on RentalOrder { ${ORDER} } } }`,
  confirm: `mutation ($input: ConfirmRentalOrderInput!) { did: confirmRentalOrder(input: $input) {
    rentalOrder { ${ORDER} } ${ERRORS} } }`,
  decline: `mutation ($input: DeclineRentalOrderInput!) { did: declineRentalOrder(input: $input) {
    rentalOrder { ${ORDER} } ${ERRORS} } }`,
  acknowledge: `mutation ($input: AcknowledgeLockCommandInput!) { did: acknowledgeLockCommand(input: $input) {
    command { id state } ${ERRORS} } }`,

  testClock: '{ testClock { now } }',
  advance: `mutation ($input: AdvanceTestClockInput!) { did: advanceTestClock(input: $input) {
    testClock { now } reached rentalOrders { id state } statements { id state } ${ERRORS} } }`,
  inspect: `mutation ($input: InspectTestStationInput!) { did: inspectTestStation(input: $input) {
    station { state } ${ERRORS} } }`,
  // As the renter, and the manager, of a sandbox's test unit.
  offers: `query ($window: TimeWindowInput!) { rentalCars(window: $window, expectedKm: 20) { car { id } station { id } } }`,
  hold: `mutation ($input: HoldCarInput!) { did: holdCar(input: $input) { rentalOrder { ${ORDER} } ${ERRORS} } }`,
  unlock: `mutation ($input: UnlockCarInput!) { did: unlockCar(input: $input) { rentalOrder { ${ORDER} } ${ERRORS} } }`,
  giveBack: `mutation ($input: ReturnCarInput!) { did: returnCar(input: $input) { rentalOrder { ${ORDER} } ${ERRORS} } }`,

  endpoints: '{ webhookEndpoints { id url state } }',
  registerEndpoint: `mutation ($input: RegisterWebhookEndpointInput!) { did: registerWebhookEndpoint(input: $input) {
    endpoint { id } secret ${ERRORS} } }`,
  changeEndpoint: `mutation ($input: ChangeWebhookEndpointInput!) { did: changeWebhookEndpoint(input: $input) {
    endpoint { id } ${ERRORS} } }`,
  rotateSecret: `mutation ($input: RotateWebhookSecretInput!) { did: rotateWebhookSecret(input: $input) {
    secret ${ERRORS} } }`,
  testEndpoint: `mutation ($input: TestWebhookInput!) { did: testWebhook(input: $input) { delivery { id } ${ERRORS} } }`,

  reconcile: `query ($orders: [ReconciledOrderInput!]!) { reconcileOrders(orders: $orders) {
    orderId difference here { state totalFen } there { state totalFen } } }`,
  ordersSince: `query ($since: DateTime!, $after: String) { ordersSince(since: $since, after: $after) {
    nodes { orderId state totalFen } pageInfo { hasNextPage endCursor } } }`,

  statements: `query ($after: String) { partnerStatements(after: $after) {
    nodes { id month state unitName { zh } orders total { amountFen } } pageInfo { hasNextPage endCursor } } }`,
  statementLines: `query ($id: ID!, $after: String) { rentalStatement(id: $id) {
    state lines(after: $after, first: 100) { nodes { orderId charged { amountFen } } pageInfo { hasNextPage endCursor } } } }`,
  approveStatement: `mutation ($input: ApproveStatementInput!) { did: approveStatement(input: $input) {
    statement { state } ${ERRORS} } }`,
} as const;

/** An order as the platform tells it. */
export interface Order {
  readonly id: string;
  readonly state: string;
  /** One more with each change. */
  readonly revision: number;
  readonly carId: string;
  readonly plateNumber: string;
  readonly window: { readonly from: string };
  readonly holdUntil: string;
  readonly charges: { readonly total: { readonly amountFen: number } } | null;
  readonly pickUp: { readonly odometerKm: number | null; readonly at: string } | null;
  readonly dropOff: { readonly at: string } | null;
  readonly command: Command | null;
}

/** What a lock is told. */
export interface Command {
  readonly id: string;
  readonly kind: 'UNLOCK' | 'LOCK';
  readonly state: 'REQUESTED' | 'ACKNOWLEDGED' | 'FAILED' | 'TIMED_OUT';
  readonly deadline: string;
}
