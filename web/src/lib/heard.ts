import { givenAt } from './api.ts';
import { hearClock } from './server-clock.ts';

/** What is asked, and the server's time with it. */
export const heard = async <Answer extends object>(asking: Promise<Answer>): Promise<Answer> => {
  const answer = await asking;
  hearClock(givenAt(answer));
  return answer;
};
