import { config } from './config.ts';
import { keep, kept } from './device.ts';

/** Zhuzhou, where the platform began: shown when neither the citizen nor the configuration names a city. */
const FALLBACK = '430200';

/** The city a citizen looks at unless the address names another: chosen once, kept on the device. */
class Home {
  #chosen = $state(kept('local', 'city'));
  #configured = $state<string>();

  constructor() {
    config().then(
      ({ city }) => {
        this.#configured = city;
      },
      () => {
        this.#configured = FALLBACK;
      },
    );
  }

  /** Division code; undefined until the configuration has been read. */
  get city(): string | undefined {
    return typeof this.#chosen === 'string' ? this.#chosen : this.#configured;
  }

  choose(city: string): void {
    this.#chosen = city;
    keep('local', 'city', city);
  }
}

export const home = new Home();
