import { words } from '../../lib/i18n.svelte.ts';

/** What is said of a vehicle or a driver that was shown and can be had no more. */
export const lostWord = words(
  {
    lost: (what: string) => `${what} 刚才显示为可派，现已不能派出，请另选。`,
    rule: '派出的就是所显示的车辆和驾驶员。',
  },
  {
    lost: (what: string) => `${what} could be sent a moment ago and no longer can: choose another.`,
    rule: 'What is sent is the car and the driver that were shown.',
  },
);
