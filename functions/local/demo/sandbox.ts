/** What is in a sandbox at its first start: a city with its authority, and one partner that is engaged and has published nothing. */
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import { partnerPersonId, partnerPersonItem, credentialItem, partnerClientItem } from '../../rental/partner/records.ts';
import { clientScopes } from '../../rental/partner/scopes.ts';
import type { PartnerClient, PartnerPerson } from '../../rental/partner/types.ts';
import { partnerItem } from '../../rental/records.ts';
import type { RentalPartner } from '../../rental/types.ts';
import { bodies, ZHUZHOU } from './bodies.ts';
import { divisions } from './divisions.ts';
import { demoId } from './identity.ts';
import type { DemoOptions, DemoPerson, DemoSummary } from './load.ts';
import { cast } from './people.ts';

const partner: RentalPartner = {
  ...{ id: demoId('partner', 'sandbox'), name: { zh: '示例出行有限公司', en: 'Example Mobility Co., Ltd.' } },
  ...{ creditCode: '91430200MA4L16JQ9J', telephone: '0731-28680001', supervisionTelephone: '0731-12345' },
  ...{ divisionCode: ZHUZHOU, state: 'ENGAGED', confirmMinutes: 15, staleMinutes: 30 },
  agreement: {
    number: '沙箱〔2025〕1号',
    from: '2025-01-01',
    to: '2034-12-31',
    services: ['TIME_SHARE', 'MARKET_RENTAL'],
  },
  ...{ appliedBy: 'system', appliedAt: 0, inputHash: '', revision: 1 },
};

const owner: PartnerPerson = {
  ...{ id: partnerPersonId('sandbox-owner'), partnerId: partner.id, divisionCode: ZHUZHOU, subject: 'sandbox-owner' },
  ...{ name: '沈知远', telephone: partner.telephone, role: 'OWNER', invitedBy: 'system', invitedAt: 0, revision: 1 },
};

const system: PartnerClient = {
  ...{ id: demoId('partnerClient', partner.id), partnerId: partner.id, divisionCode: ZHUZHOU, name: partner.name.zh },
  ...{ scopes: clientScopes, credentials: [{ issuerClientId: partner.id, madeAt: 0, madeFor: partner.id }] },
  ...{ madeBy: 'system', madeAt: 0, inputHash: '', revision: 1 },
};

const clerk = certain(
  cast.find(({ roles, jurisdiction }) => roles.includes('AUTHORITY') && jurisdiction === ZHUZHOU),
  'somebody of the authority',
);

/** Two of the authority: whoever registers an application does not decide on it. */
const clerks: readonly Person[] = [
  { ...clerk, id: demoId('person', 'sandbox-clerk'), subject: 'sandbox-clerk', name: '邓佳' },
  clerk,
];
const units = bodies.map(({ unit }) => unit).filter(({ id }) => id === clerk.unitId);

const shown: readonly DemoPerson[] = [
  ...clerks.map(({ id: personId, subject, name, unitId, roles }) => ({
    ...{ personId, subject, name, roles },
    unit: certain(
      units.find(({ id }) => id === unitId),
      unitId,
    ).name,
  })),
  { personId: owner.id, subject: owner.subject, name: owner.name, roles: [owner.role], unit: partner.name },
  // Can sign in once an application names him as the first owner of his company.
  {
    ...{ personId: partnerPersonId('newcomer'), subject: 'newcomer', name: '新企业负责人', roles: ['OWNER'] },
    unit: { zh: '尚未登记的企业', en: 'A company that has yet to apply' },
  },
];

/** The divisions, and the authority of the city with its people. */
const cityItems = (people: readonly Person[]): Item[] => [
  ...[...divisions.map(divisionItem), ...units.map(unitItem), ...people.map(personItem)],
];

/** Loaded a second time, also after it was broken off, it is the same. */
const put = async (store: Store, items: readonly Item[], at: Instant): Promise<void> => {
  const writes = items.map((item) => ({ put: item }));
  const outcome = await store.commit(writes, { actor: 'system', useCase: 'loadSandbox', at });
  if (!outcome.ok) throw new Error('the sandbox could not be loaded');
};

/**
 * What a sandbox in the cloud begins with: the city and two of its authority, who sign in under the subjects that the
 * issuer there has given them. They register and engage the partners that try out.
 */
export const loadCloudSandbox = (store: Store, subjects: readonly [string, string], now: Instant): Promise<void> =>
  put(store, cityItems(clerks.map((one, i) => ({ ...one, subject: subjects[i] ?? one.subject }))), now);

export const loadSandbox = async (store: Store, { now }: DemoOptions): Promise<DemoSummary> => {
  const ofPartner = [partnerItem(partner), partnerPersonItem(owner), partnerClientItem(system)];
  await put(store, [...cityItems(clerks), ...ofPartner, credentialItem(system, partner.id)], now);
  return { people: shown, others: [], partners: [{ id: partner.id, name: partner.name.zh }], gates: [] };
};
