import { keep, kept } from '../../lib/device.ts';
import { clock } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** Wish to be told, on this device, before one must leave a place. */
export interface Reminder {
  readonly placeId: string;
  readonly placeName: string;
  /** Epoch milliseconds. */
  readonly leaveBy: number;
  readonly remindAt: number;
}

/** The page that starts looks for this name, to take up what was wished for earlier. */
const NAME = 'reminders';
/** Timers of browsers hold no longer. */
const MOST_MS = 2 ** 31 - 1;

const w = words(
  { title: (name: string) => `该驶离了：${name}`, body: (time: string) => `须在 ${time} 前驶离。` },
  { title: (name: string) => `Time to leave: ${name}`, body: (time: string) => `Cars must leave by ${time}.` },
);

const isReminder = (one: unknown): one is Reminder =>
  typeof one === 'object' && one !== null && 'placeId' in one && 'leaveBy' in one && 'remindAt' in one;

const read = (): readonly Reminder[] => {
  const all = kept('local', NAME);
  return Array.isArray(all) ? all.filter(isReminder).filter(({ leaveBy }) => leaveBy > Date.now()) : [];
};

const tell = async ({ placeId, placeName, leaveBy }: Reminder): Promise<void> => {
  const title = w.title(placeName);
  const options = { body: w.body(clock(new Date(leaveBy))), tag: placeId, data: `/places/${placeId}` };
  const worker = await navigator.serviceWorker.getRegistration();
  if (worker) await worker.showNotification(title, options);
  else new Notification(title, options);
};

/** Reminders of this device. They come while a page of the site is open, for nothing of them is told to the service. */
class Reminders {
  #all = $state.raw(read());
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor() {
    for (const reminder of this.#all) this.#arm(reminder);
    this.#keep();
  }

  of(placeId: string): Reminder | undefined {
    return this.#all.find((reminder) => reminder.placeId === placeId);
  }

  set(reminder: Reminder): void {
    this.drop(reminder.placeId);
    this.#all = [...this.#all, reminder];
    this.#keep();
    this.#arm(reminder);
  }

  drop(placeId: string): void {
    clearTimeout(this.#timers.get(placeId));
    this.#all = this.#all.filter((reminder) => reminder.placeId !== placeId);
    this.#keep();
  }

  /** One whose moment has passed while no page was open comes at once. */
  #arm(reminder: Reminder): void {
    const wait = Math.max(0, reminder.remindAt - Date.now());
    if (wait > MOST_MS) return;
    this.#timers.set(
      reminder.placeId,
      setTimeout(() => {
        this.drop(reminder.placeId);
        void tell(reminder).catch(() => undefined);
      }, wait),
    );
  }

  #keep(): void {
    keep('local', NAME, this.#all.length > 0 ? this.#all : undefined);
  }
}

export const reminders = new Reminders();
