import { ConfirmPhoneDocument, ForgetDeviceDocument, SendPhoneCodeDocument } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import { keptCodes } from './kept.svelte.ts';

const keptToken = (): string | undefined => {
  const token = kept('local', 'citizen');
  return typeof token === 'string' ? token : undefined;
};

/** Whose telephone was proved on this device. The token stays on it, and nowhere else. */
class Holder {
  token = $state(keptToken());

  know(token: string): void {
    this.token = token;
    keep('local', 'citizen', token);
  }

  forget(): void {
    this.token = undefined;
    keep('local', 'citizen', undefined);
    keptCodes.keep([]);
  }
}

export const holder = new Holder();

/** Proves a telephone: a code is sent to it and given back. */
export class PhoneProof {
  phone = $state('');
  code = $state('');
  readonly sending = new Act();
  readonly confirming = new Act();
  /** Until when the code is good; undefined before one was sent. */
  until = $state<string>();
  /** The code itself where messages reach nobody's telephone. */
  demoCode = $state<string>();
  #key = crypto.randomUUID();

  async send(): Promise<boolean> {
    this.confirming.clear();
    const payload = await this.sending.run(
      async () => (await ask(SendPhoneCodeDocument, { input: { phone: this.phone } })).sendPhoneCode,
    );
    if (!payload) return false;
    this.until = payload.until ?? undefined;
    this.demoCode = payload.demoCode ?? undefined;
    this.code = '';
    this.#key = crypto.randomUUID();
    return true;
  }

  async confirm(): Promise<boolean> {
    const input = { phone: this.phone, code: this.code.trim(), idempotencyKey: this.#key };
    const payload = await this.confirming.run(async () => (await ask(ConfirmPhoneDocument, { input })).confirmPhone);
    if (!payload?.token) return false;
    holder.know(payload.token);
    return true;
  }
}

/** Has this device forgotten, by the service as well. */
export const forgetDevice = async (act: Act): Promise<void> => {
  const { token } = holder;
  if (token === undefined) return;
  const done = await act.run(async () => (await ask(ForgetDeviceDocument, { input: { token } })).forgetDevice);
  if (done) holder.forget();
};
