/** The frame of acts in this room is that of all rooms. */
export { take, type Step } from '../platform/take.ts';
