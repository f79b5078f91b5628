/** Sign-in by a user pool of our own, made by the data stack. */
export interface UserPoolSignIn {
  readonly kind: 'user-pool';
  /** First label of the sign-in page's address; must be free in the region. */
  readonly domainPrefix: string;
}

/** Sign-in by an OIDC issuer that is there already: a city's identity platform, or a region without user pools. */
export interface IssuerSignIn {
  readonly kind: 'issuer';
  readonly issuer: string;
  /** Value in `aud` of access tokens for this API. */
  readonly audience: string;
  /** Public client (code with PKCE) that the issuer keeps for the page. */
  readonly pageClientId: string;
  /** Where the issuer publishes its keys; found by its discovery document when absent. */
  readonly keysAddress?: string;
}

interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** One deployment of the platform: everything that differs between two of them. */
export interface Environment {
  /** Part of every stack's name. */
  readonly name: string;
  /** Where people open the page, without a slash at the end; the sign-in sends them back there. */
  readonly address: string;
  /** Certificate (us-east-1) for the host of `address`; without it the CDN's own host name is used. */
  readonly certificateArn?: string;
  /** Web application firewall (us-east-1) that a city puts before everything. */
  readonly firewallArn?: string;
  readonly signIn: UserPoolSignIn | IssuerSignIn;
  /** Division code of the city shown before a citizen chooses one. */
  readonly city: string;
  /** Who publishes the open data of the opening to the public, and under which licence others may use them. */
  readonly openData: {
    readonly publisher: BothLanguages;
    /** Where readers of the data write when something is wrong with them. */
    readonly email: string;
    readonly licence: { readonly name: BothLanguages; readonly url: string };
  };
  /** Who is told when an alarm goes off; nobody when absent. */
  readonly alarmEmail?: string;
  /**
   * A deployment in which rental partners try out their systems: with tables and accounts of its own like any other, a
   * clock that partners put ahead, and a contract that their tokens may ask for.
   */
  readonly isSandbox?: boolean;
}

/** Who publishes in both deployments below. */
const openData: Environment['openData'] = {
  publisher: { zh: '株洲市机关事务管理局', en: 'Zhuzhou Government Offices Administration' },
  email: 'open-data@gongxing.example',
  licence: { name: { zh: '知识共享 署名 4.0', en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/**
 * The deployments of this repository, chosen by `--context environment=<name>`. A user pool needs the page's address
 * before the CDN has one: without a domain of one's own deploy once, write the output `Address` here, and deploy again.
 */
export const environments: readonly Environment[] = [
  {
    name: 'trial',
    address: 'https://trial.gongxing.example',
    signIn: { kind: 'user-pool', domainPrefix: 'gongxing-trial' },
    city: '430200',
    openData,
  },
  {
    name: 'sandbox',
    address: 'https://sandbox.gongxing.example',
    signIn: { kind: 'user-pool', domainPrefix: 'gongxing-sandbox' },
    city: '430200',
    openData,
    isSandbox: true,
  },
];
