import type { Environment } from '../environments.ts';

const openData: Environment['openData'] = {
  publisher: { zh: '机关事务管理局', en: 'Government Offices Administration' },
  email: 'open-data@gongxing.example',
  licence: { name: { zh: '知识共享 署名 4.0', en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** Everything of our own: user pool, the CDN's host name. */
export const ownSignIn: Environment = {
  name: 'own',
  address: 'https://own.gongxing.example',
  signIn: { kind: 'user-pool', domainPrefix: 'gongxing-own' },
  city: '430200',
  openData,
  alarmEmail: 'duty@gongxing.example',
};

/** A city's issuer and domain. */
export const givenSignIn = (issuer: string): Environment => ({
  name: 'given',
  address: 'https://given.gongxing.example',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000',
  signIn: { kind: 'issuer', issuer, audience: 'gongxing', pageClientId: 'page' },
  city: '430200',
  openData,
});
