import type {PoliceForce} from '../types.js';

/** The police forces that a host may name in `police-force`. Sources are in `police-forces.sources.ts`. */
export const policeForces: readonly PoliceForce[] = [];
