import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { isPublicAddress, makeCourier } from './courier.ts';

const listen = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${String((server.address() as AddressInfo).port)}`;
};

describe('an address', () => {
  it.each(['8.8.8.8', '220.181.38.148', '2400:3200::1', '2606:4700::1111'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.31.255.255', '192.168.1.1'],
    ...['198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:8.8.8.8', '::ffff:10.0.0.1', '64:ff9b::a00:1', 'fd00::1', 'fe80::1', 'ff02::1'],
    ...['2001:db8::1', '2002:a00:1::1', '2001::1', 'no address'],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a courier', () => {
  const courier = makeCourier();

  it.each([
    'http://8.8.8.8/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://localhost/',
    'ftp://8.8.8.8/',
  ])('goes not to %s', async (url) => {
    expect(await courier.reaches(url)).toBe(false);
    expect(await courier.post(url, {}, '{}')).toEqual({ trouble: 'ADDRESS_REFUSED' });
  });

  it('goes to a public address', async () => {
    expect(await courier.reaches('https://8.8.8.8/hook')).toBe(true);
  });

  it('goes to this machine, in plain HTTP, only where that is allowed', async () => {
    const received: { headers: unknown; body: string }[] = [];
    const url = await listen((request, response) => {
      void text(request).then((body) => {
        received.push({ headers: request.headers, body });
        response.writeHead(204).end();
      });
    });
    expect(await courier.post(url, {}, '{}')).toEqual({ trouble: 'ADDRESS_REFUSED' });
    const local = makeCourier({ allowsLoopback: true });
    expect(await local.reaches(url)).toBe(true);
    expect(await local.post(url, { 'webhook-id': 'evt_1' }, '{"a":1}')).toEqual({ status: 204 });
    expect(received).toMatchObject([{ headers: { 'webhook-id': 'evt_1' }, body: '{"a":1}' }]);
    expect(await local.reaches('http://8.8.8.8/')).toBe(false);
    expect(await local.reaches('https://10.0.0.1/')).toBe(false);
  });
});

describe('a receiver', () => {
  const local = (timeoutMs = 5_000) => makeCourier({ allowsLoopback: true, timeoutMs });

  it('that sends on to somewhere else is not followed', async () => {
    let asked = 0;
    const url = await listen((_, response) => {
      asked += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await local().post(url, {}, '{}')).toEqual({ status: 302 });
    expect(asked).toBe(1);
  });
  it('that says nothing is not waited for, one that never ends not heard out', async () => {
    const silent = await listen(() => undefined);
    expect(await local(50).post(silent, {}, '{}')).toEqual({ trouble: 'TIMED_OUT' });
    const endless = await listen((_, response) => {
      response.writeHead(200);
      response.write('on and on');
    });
    expect(await local().post(endless, {}, '{}')).toEqual({ status: 200 });
  });
  it('that is not there is unreachable', async () => {
    expect(await local().post('http://127.0.0.1:1/', {}, '{}')).toEqual({ trouble: 'UNREACHABLE' });
  });
});
