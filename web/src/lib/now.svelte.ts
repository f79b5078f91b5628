const STEP_MS = 10_000;

/** The device's clock as something a page can follow, for ages such as "2 minutes ago". */
class Now {
  ms = $state(Date.now());

  constructor() {
    setInterval(() => {
      this.ms = Date.now();
    }, STEP_MS);
  }
}

export const now = new Now();
