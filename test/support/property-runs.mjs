/**
 * How many cases a property is tried with: as many as it names, or `PROPERTY_RUNS` where that is
 * more. `npm run test:deep` sets it.
 *
 * @param {number} usual
 */
export const propertyRuns = (usual) => Math.max(usual, Number(process.env.PROPERTY_RUNS ?? 0));
