/** What the public is told of one partner's time-share, in the words of GBFS 3.0. Pure. */
import { toDateTime, type Instant } from '../../platform/time.ts';
import type { RentalPartner } from '../types.ts';
import { vehicleAvailability, vehicleStatus, vehicleTypes } from './cars.ts';
import { pricingPlans } from './prices.ts';
import { geofencingZones, stationInformation, stationStatus } from './stations.ts';
import { international, spoken } from './texts.ts';
import type { System } from './types.ts';

/** Address of a feed. */
const feedAddress = (address: string, systemId: string, name: string): string =>
  `${address}/open-data/gbfs/${systemId}/${name}.json`;

const manifestAddress = (address: string): string => `${address}/open-data/gbfs/manifest.json`;

const systemInformation = ({ partner, publication }: System) => {
  const phone = international(partner.telephone);
  return {
    system_id: partner.id,
    languages: ['zh', 'en'],
    name: spoken(partner.name),
    operator: spoken(partner.name),
    opening_hours: '24/7',
    url: publication.address,
    ...(phone === undefined ? {} : { phone_number: phone }),
    feed_contact_email: publication.email,
    manifest_url: manifestAddress(publication.address),
    timezone: 'Asia/Shanghai',
    license_url: publication.licence.url,
    attribution_organization_name: spoken(publication.publisher),
    attribution_url: publication.address,
  };
};

interface Feed {
  readonly version: string;
  /** Seconds for which it may be kept. */
  readonly ttl: number;
  readonly dataOf: (system: System) => object;
}

const facts = (dataOf: Feed['dataOf']): Feed => ({ version: '3.0', ttl: 300, dataOf });
const status = (dataOf: Feed['dataOf'], version = '3.0'): Feed => ({ version, ttl: 60, dataOf });

/** The feeds of a system by their names, and what of 3.1 there is beside them. */
const feeds: Readonly<Record<string, Feed>> = {
  gbfs: facts(({ partner, publication }) => ({
    feeds: Object.entries(feeds)
      .filter(([, { version }]) => version === '3.0')
      .map(([name]) => ({ name, url: feedAddress(publication.address, partner.id, name) })),
  })),
  system_information: facts(systemInformation),
  vehicle_types: facts(vehicleTypes),
  station_information: facts(stationInformation),
  station_status: status(stationStatus),
  vehicle_status: status(vehicleStatus),
  system_pricing_plans: facts(pricingPlans),
  geofencing_zones: facts(geofencingZones),
  vehicle_availability: status(vehicleAvailability, '3.1-RC3'),
};

/** The names of all feeds of a system. */
export const feedNames: readonly string[] = Object.keys(feeds);

/** A feed as it is sent. */
export interface WrittenFeed {
  readonly text: string;
  readonly ttl: number;
}

const written = (at: Instant, { version, ttl }: Pick<Feed, 'version' | 'ttl'>, data: object): WrittenFeed => ({
  text: JSON.stringify({ last_updated: toDateTime(at), ttl, version, data }),
  ttl,
});

/** A feed of a system by its name; undefined when there is none. */
export const feedOf = (system: System, name: string): WrittenFeed | undefined => {
  const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
  return feed && written(system.at, feed, feed.dataOf(system));
};

/** The systems there are. */
export const manifestOf = (partners: readonly RentalPartner[], address: string, at: Instant): WrittenFeed =>
  written(
    at,
    { version: '3.0', ttl: 300 },
    {
      datasets: partners.map(({ id }) => ({
        system_id: id,
        versions: [{ version: '3.0', url: feedAddress(address, id, 'gbfs') }],
      })),
    },
  );
