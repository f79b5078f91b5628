import { parse } from 'graphql';
import { sdl } from '../generated/sdl.ts';

/** The contract as graphql-js takes it. A bundle has it parsed already (infra/bundle.ts). */
export const contract = parse(sdl, { noLocation: true });
