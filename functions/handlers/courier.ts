/** Takes messages to other people's systems over HTTPS. */
import { lookup } from 'node:dns';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Courier, Receipt } from '../platform/courier.ts';

/** Receivers answer first and work afterwards; whoever takes longer is asked again. */
const TIMEOUT_MS = 10_000;

const blockList = (...subnets: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
  return list;
};

const loopback = blockList(['127.0.0.0', 8], ['::1', 128]);

/** Addresses of the special-purpose registries of IANA: networks of one's own, this host, documentation, multicast. */
const special = blockList(
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
);

/** Of IPv6 only this part is given out to the world; addresses that wrap one of IPv4 lie outside it. */
const global = blockList(['2000::', 3]);

const isIn = (list: BlockList, address: string): boolean => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an address is one of the public network. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && !isIn(special, address) && (family === 4 || isIn(global, address));
};

const REFUSED = 'ADDRESS_REFUSED';

const addressRefused = (host: string): Error =>
  Object.assign(new Error(`${host} is no public address`), { code: REFUSED });

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

export interface CourierOptions {
  /** Whether messages may also go to this very machine, then over plain HTTP, too: for trying out only. */
  readonly allowsLoopback?: boolean;
  readonly timeoutMs?: number;
}

/** A host without the brackets that an address of IPv6 has in a URL. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

export const makeCourier = ({ allowsLoopback = false, timeoutMs = TIMEOUT_MS }: CourierOptions = {}): Courier => {
  const isLoopback = (address: string): boolean => isIP(address) !== 0 && isIn(loopback, address);
  const isAllowed = (address: string): boolean => isPublicAddress(address) || (allowsLoopback && isLoopback(address));

  /** Resolves a name, and refuses it when any of its addresses is not allowed: what was looked at is connected to. */
  const guardedLookup: LookupFunction = (host, options, tell) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) {
        tell(error, '', 0);
        return;
      }
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => isAllowed(address))) tell(addressRefused(host), '', 0);
      else if (options.all) tell(null, addresses);
      else tell(null, first.address, first.family);
    });
  };

  /** Whether the text of a URL allows it: nothing is said yet of what its name stands for. */
  const isFit = (url: URL): boolean => {
    const host = hostOf(url);
    const isOnThisMachine = host === 'localhost' || isLoopback(host);
    const isSecure = url.protocol === 'https:' || (allowsLoopback && isOnThisMachine && url.protocol === 'http:');
    return isSecure && (isIP(host) === 0 || isAllowed(host));
  };

  const reaches = (address: string): Promise<boolean> => {
    const url = new URL(address);
    if (!isFit(url)) return Promise.resolve(false);
    if (isIP(hostOf(url)) !== 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      guardedLookup(url.hostname, { all: true }, (error) => {
        resolve(!error);
      });
    });
  };

  const post = (address: string, headers: Readonly<Record<string, string>>, body: string): Promise<Receipt> => {
    const url = new URL(address);
    if (!isFit(url)) return Promise.resolve({ trouble: REFUSED });
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    return new Promise((resolve) => {
      const signal = AbortSignal.timeout(timeoutMs);
      const sent = send(url, { method: 'POST', headers, agent: false, lookup: guardedLookup, signal }, (response) => {
        resolve({ status: response.statusCode ?? 0 });
        // What else it says is of no interest, and may have no end.
        response.destroy();
      });
      sent.on('error', (error) => {
        if (codeOf(error) === REFUSED) resolve({ trouble: REFUSED });
        else resolve({ trouble: signal.aborted ? 'TIMED_OUT' : 'UNREACHABLE' });
      });
      sent.end(body);
    });
  };

  return { reaches, post };
};
