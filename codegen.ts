import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse, type DefinitionNode } from 'graphql';
import { gatherDocuments } from './graphql/trusted/documents.ts';

const scalars = {
  DateTime: 'number',
  Date: 'string',
  UUID: 'string',
  DivisionCode: 'string',
  PlateNumber: 'string',
  OpeningData: 'unknown',
};

/** The merged contract as a module, so that a bundle carries it and Node runs it without reading files. */
const writeSdlModule = (): void => {
  const sdl = readFileSync('graphql/schema.graphql', 'utf8');
  writeFileSync('functions/generated/sdl.ts', `export const sdl = ${JSON.stringify(sdl)};\n`);
};

/** An object type by its name; what is added to one that stands in another file by the names of its fields. */
const declaredBy = (definition: DefinitionNode): string[] => {
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && !['Query', 'Mutation'].includes(definition.name.value))
    return [definition.name.value];
  if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
  return (definition.fields ?? []).map((field) => `${definition.name.value}.${field.name.value}`);
};

/** Which file of the contract declares what, so that the edge knows which room to load for a field. */
const writeDeclared = (): void => {
  const files = globSync('graphql/schema/*.graphql').sort();
  const declared = files.map((file) => [
    basename(file, '.graphql'),
    parse(readFileSync(file, 'utf8')).definitions.flatMap(declaredBy),
  ]);
  writeFileSync('functions/generated/declared.json', `${JSON.stringify(Object.fromEntries(declared), null, 2)}\n`);
};

/** From the contract in graphql/schema: the merged SDL, the resolvers' types, and the page's typed documents. */
const config: CodegenConfig = {
  schema: 'graphql/schema/*.graphql',
  generates: {
    'graphql/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'functions/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../platform/context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true, inputValue: false, defaultValue: true },
        maybeValue: 'T | null | undefined',
        defaultMapper: 'Partial<{T}>',
        mappers: {
          Division: '../organisation/types.ts#Division as DivisionModel',
          Unit: '../organisation/types.ts#Unit as UnitModel',
          Person: '../organisation/types.ts#Person as PersonModel',
          Viewer: '../platform/access.ts#PersonViewer as ViewerModel',
          CalendarDay: '../calendar/types.ts#CalendarDay as CalendarDayModel',
          CalendarCorrection: '../calendar/types.ts#CalendarCorrection as CalendarCorrectionModel',
          Vehicle: '../fleet/types.ts#Vehicle as VehicleModel',
          HomeBay: '../fleet/types.ts#HomeBay as HomeBayModel',
          Driver: '../fleet/types.ts#ShownDriver as DriverModel',
          VehicleBlock: '../fleet/types.ts#VehicleBlock as VehicleBlockModel',
          Station: '../rental/types.ts#Station as StationModel',
          RentalPartner: '../rental/types.ts#RentalPartner as RentalPartnerModel',
          TimeShareCar: '../rental/types.ts#TimeShareCar as TimeShareCarModel',
          RentalEvent: '../rental/event/types.ts#RentalEvent as RentalEventModel',
          ReconciledOrder: '../rental/event/reconcile-types.ts#OrderSide as OrderSideModel',
          OrderDifference: '../rental/event/reconcile-types.ts#OrderDifference as OrderDifferenceModel',
          WebhookEndpoint: '../rental/event/webhook-types.ts#WebhookEndpoint as WebhookEndpointModel',
          WebhookDelivery: '../rental/event/webhook-types.ts#WebhookDelivery as WebhookDeliveryModel',
          GateClient: '../opening/gate/types.ts#GateClient as GateClientModel',
          GateCheck: '../opening/gate/shown-types.ts#ShownGateAnswer as GateCheckModel',
          GateReason: '../opening/gate/types.ts#GateReason as GateReasonModel',
          Overstay: '../opening/gate/types.ts#Overstay as OverstayModel',
          GateEventResult: '../opening/gate/types.ts#GateEventResult as GateEventResultModel',
          Occupancy: '../opening/gate/shown-types.ts#ShownOccupancy as OccupancyModel',
          Place: '../opening/types.ts#AskedPlace as PlaceModel',
          Citizen: '../opening/citizen/types.ts#ShownCitizen as ShownCitizenModel',
          CitizenMessage: '../opening/citizen/types.ts#CitizenMessage as CitizenMessageModel',
          Reservation: '../opening/reservation/types.ts#Reservation as ReservationModel',
          ReservationOffer: '../opening/reservation/types.ts#ReservationOffer as ReservationOfferModel',
          PlaceReservation: '../opening/reservation/types.ts#Reservation as PlaceReservationModel',
          Court: '../opening/types.ts#Court as CourtModel',
          CourtTerms: '../opening/types.ts#CourtTerms as CourtTermsModel',
          CourtDay: '../opening/court/types.ts#CourtDay as CourtDayModel',
          CourtSlot: '../opening/court/types.ts#ShownSlot as CourtSlotModel',
          MyCourts: '../opening/court/types.ts#MyCourts as MyCourtsModel',
          CourtBooking: '../opening/court/types.ts#OwnBooking as OwnCourtBookingModel',
          CourtInvitation: '../opening/court/types.ts#CourtBooking as CourtInvitationModel',
          PlaceCourtBooking: '../opening/court/types.ts#CourtBooking as PlaceCourtBookingModel',
          CourtWaiting: '../opening/court/types.ts#OwnWaiting as CourtWaitingModel',
          CourtSeries: '../opening/court/types.ts#CourtSeries as CourtSeriesModel',
          PlaceCourtSeries: '../opening/court/types.ts#CourtSeries as PlaceCourtSeriesModel',
          OpeningWatch: '../opening/inspection/types.ts#OpeningWatch as OpeningWatchModel',
          OpeningWatchPlace: '../opening/inspection/types.ts#WatchRow as OpeningWatchPlaceModel',
          OpeningWatchUnit: '../opening/inspection/types.ts#WatchUnit as OpeningWatchUnitModel',
          InspectionDuty: '../opening/inspection/types.ts#Duty as InspectionDutyModel',
          InspectionRoute: '../opening/inspection/types.ts#InspectionRoute as InspectionRouteModel',
          OpeningCheck: '../opening/inspection/types.ts#OpeningCheck as OpeningCheckModel',
          OpeningReport: '../opening/inspection/types.ts#OpeningReport as OpeningReportModel',
          OpeningFollowUp: '../opening/inspection/types.ts#FollowUp as OpeningFollowUpModel',
          OpeningFollowUpStep: '../opening/inspection/types.ts#FollowUpStep as OpeningFollowUpStepModel',
          Strike: '../opening/citizen/types.ts#Strike as StrikeModel',
          Ban: '../opening/citizen/types.ts#Ban as BanModel',
          ParkingSpaces: '../opening/types.ts#Spaces as SpacesModel',
          PlaceOpening: '../opening/setting/types.ts#PlaceSetting as PlaceSettingModel',
          OpeningVersion: '../opening/setting/types.ts#ReigningVersion as OpeningVersionModel',
          Opening: '../opening/setting/types.ts#NoticeOpening as OpeningModel',
          OpeningRule: '../opening/engine/types.ts#OpeningRule as OpeningRuleModel',
          DailyRule: '../opening/engine/types.ts#DailyRule as DailyRuleModel',
          BreakRule: '../opening/engine/types.ts#BreakRule as BreakRuleModel',
          DaySelector: '../opening/engine/types.ts#DaySelector as DaySelectorModel',
          Movement: '../opening/engine/types.ts#Movement as MovementModel',
          OpeningPeriod: '../opening/engine/types.ts#OpeningPeriod as OpeningPeriodModel',
          WholePeriod: '../opening/engine/types.ts#WholePeriod as WholePeriodModel',
          DailyPeriod: '../opening/engine/types.ts#DailyPeriod as DailyPeriodModel',
          TemporaryClosure: '../opening/engine/types.ts#TemporaryClosure as TemporaryClosureModel',
          OpeningPhrase: '../opening/setting/types.ts#Phrase as OpeningPhraseModel',
          OpeningChange: '../opening/setting/types.ts#OpeningChange as OpeningChangeModel',
          OpeningPreview: '../opening/setting/types.ts#Preview as OpeningPreviewModel',
          OpeningPreviewPart: '../opening/setting/types.ts#PreviewPart as OpeningPreviewPartModel',
          OpeningFigures: '../opening/publishing/types.ts#OpeningFigures as OpeningFiguresModel',
          OpeningTemplate: '../opening/setting/types.ts#OpeningTemplate as OpeningTemplateModel',
          PlaceActItem: '../opening/setting/types.ts#PlaceResult as PlaceResultModel',
          VehicleRequest: '../booking/types.ts#VehicleRequest as VehicleRequestModel',
          VehicleRequestSeries: '../booking/request/series-types.ts#Series as SeriesModel',
          VehicleRequestDraft: '../booking/request/draft-types.ts#Draft as DraftModel',
          SeriesDates: '../booking/request/series-types.ts#SeriesPlan as SeriesPlanModel',
          VehicleRequestRevision: '../booking/types.ts#TripRevision as TripRevisionModel',
          PlannedChange: '../booking/types.ts#PlannedChange as PlannedChangeModel',
          CancelConsequences: '../booking/types.ts#CancelConsequences as CancelConsequencesModel',
          Approval: '../booking/types.ts#Approval as ApprovalModel',
          ApprovalStep: '../booking/approval/types.ts#ShownStep as ApprovalStepModel',
          ApprovalChain: '../booking/approval/types.ts#ApprovalChain as ApprovalChainModel',
          ApprovalChainVersion: '../booking/approval/types.ts#ChainVersion as ApprovalChainVersionModel',
          ApprovalRule: '../booking/approval/types.ts#ChainRule as ApprovalRuleModel',
          ApprovalChainStep: '../booking/approval/types.ts#ChainStep as ApprovalChainStepModel',
          DeputyAppointment: '../booking/approval/types.ts#DeputyAppointment as DeputyAppointmentModel',
          DispatchOrder: '../booking/types.ts#DispatchOrder as DispatchOrderModel',
          Recall: '../booking/types.ts#Recall as RecallModel',
          TripReceipt: '../booking/trip/types.ts#TripReceipt as TripReceiptModel',
          TripLeg: '../booking/trip/types.ts#TripLeg as TripLegModel',
          DriverOnTrip: '../booking/trip/types.ts#DriverOnTrip as DriverOnTripModel',
          TripEnergy: '../booking/trip/types.ts#EnergyTaken as TripEnergyModel',
          VehicleOffer: '../booking/types.ts#VehicleOffer as VehicleOfferModel',
          DispatchBoard: '../booking/types.ts#DispatchBoard as DispatchBoardModel',
          AssignmentSuggestion: '../booking/dispatch/option-types.ts#Suggestion as SuggestionModel',
          AssignmentOptions: '../booking/dispatch/option-types.ts#AssignmentOptions as AssignmentOptionsModel',
          DriverOffer: '../booking/dispatch/option-types.ts#DriverOffer as DriverOfferModel',
          VehicleHold: '../booking/types.ts#VehicleHold as VehicleHoldModel',
          HiredCarOffer: '../booking/dispatch/option-types.ts#HiredCarOffer as HiredCarOfferModel',
          HiredCarDay: '../booking/types.ts#HiredCarDay as HiredCarDayModel',
          HeldSpan: '../booking/types.ts#HeldSpan as HeldSpanModel',
          TakeOverOptions: '../booking/trip/types.ts#TakeOverOptions as TakeOverOptionsModel',
          DispatchOrderCheck: '../booking/types.ts#CheckedOrder as CheckedOrderModel',
          Booking: '../booking/types.ts#Booking as BookingModel',
          Emergency: '../booking/emergency/types.ts#Emergency as EmergencyModel',
          EmergencyAssignment: '../booking/emergency/types.ts#EmergencyAssignment as EmergencyAssignmentModel',
          Displacement: '../booking/emergency/types.ts#Displacement as DisplacementModel',
          EmergencyChoice: '../booking/emergency/types.ts#Choice as EmergencyChoiceModel',
          EmergencyPreview: '../booking/emergency/types.ts#EmergencyPreview as EmergencyPreviewModel',
          EmergencyApproval: '../booking/emergency/types.ts#EmergencyApproval as EmergencyApprovalModel',
          Pooling: '../booking/pooling/types.ts#Pooling as PoolingModel',
          TripSources: '../booking/source/types.ts#TripSources as TripSourcesModel',
          SourceProposal: '../booking/source/types.ts#SourceProposal as SourceProposalModel',
          MarketRental: '../booking/dispatch/hire-types.ts#RentedCar as MarketRentalModel',
          VehicleLending: '../fleet/types.ts#Lending as LendingModel',
          OrderLending: '../booking/types.ts#DispatchOrder as OrderLendingModel',
          StandingLoan: '../booking/lending/types.ts#StandingLoan as StandingLoanModel',
          LumpSum: '../booking/types.ts#LumpSum as LumpSumModel',
          EarlierSource: '../booking/types.ts#EarlierSource as EarlierSourceModel',
          CostLine: '../booking/source/types.ts#CostLine as CostLineModel',
          TravelAlternative: '../booking/source/types.ts#TravelAlternative as TravelAlternativeModel',
          BookingPolicy: '../booking/policy/types.ts#PolicyInForce as BookingPolicyModel',
          BookingPolicyVersion: '../booking/policy/types.ts#SetVersion as BookingPolicyVersionModel',
          OpeningPolicy: '../opening/policy/types.ts#OpeningPolicyInForce as OpeningPolicyModel',
          OpeningPolicyVersion: '../opening/policy/types.ts#SetOpeningVersion as OpeningPolicyVersionModel',
          RentalMembership: '../rental/membership/types.ts#ShownMembership as RentalMembershipModel',
          DrivingLicence: '../rental/membership/types.ts#DrivingLicence as DrivingLicenceModel',
          RentalOrder: '../rental/order/types.ts#RentalOrder as RentalOrderModel',
          LockCommand: '../rental/order/types.ts#LockCommand as LockCommandModel',
          RentalCharges: '../rental/order/types.ts#Charges as RentalChargesModel',
          RentalPriceLine: '../rental/tariff/types.ts#PriceLine as RentalPriceLineModel',
          CarOffer: '../rental/order/types.ts#CarOffer as CarOfferModel',
          StationOffer: '../rental/order/types.ts#StationOffer as StationOfferModel',
          RentalPolicy: '../rental/policy/types.ts#RentalPolicyInForce as RentalPolicyModel',
          RentalPolicyVersion: '../rental/policy/types.ts#SetRentalVersion as RentalPolicyVersionModel',
          ViolationCase: '../supervision/types.ts#ViolationCase as ViolationCaseModel',
          AuditRecord: '../supervision/types.ts#AuditRecord as AuditRecordModel',
          Notice: '../notices/types.ts#Notice as NoticeModel',
          DivisionFigures: '../reports/types.ts#DivisionFigures as DivisionFiguresModel',
        },
        scalars,
      },
    },
    'web/src/generated/': {
      documents: 'web/src/**/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ...scalars, DateTime: 'string' },
      },
    },
  },
  ignoreNoDocuments: true,
  hooks: { afterAllFileWrite: [writeSdlModule, writeDeclared, gatherDocuments] },
};

export default config;
