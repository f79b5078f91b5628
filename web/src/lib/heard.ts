import { givenAt } from './api.ts';
import { hearAnswer, type Clocked } from './server-clock.ts';

/** What is asked, and the server's time with it; in a sandbox that of its own clock. */
export const heard = async <Answer extends object & Clocked>(asking: Promise<Answer>): Promise<Answer> => {
  const answer = await asking;
  hearAnswer(answer, givenAt(answer));
  return answer;
};
