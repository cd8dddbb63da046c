import type {Helpline, Need, PoliceForce} from '../../content/types.js';
import {asText, oneOf, type Named} from '../shared/settings.js';

/** Every need that a host may name. */
export const needs: readonly Need[] = [
  'stalking',
  'domestic-abuse',
  'lgbt',
  'men',
  'young-people',
  'intimate-images',
  'forced-marriage',
  'online',
  'sexual-violence',
  'someone-to-talk-to',
];

/** The need asked for, or `undefined` for every one. */
export const readNeed = (element: Named, own: unknown): Need | undefined => oneOf(element, 'need', own, needs, 'Every service is shown');

/** A list of ids, from words with spaces or commas between them or from a list. Ids that are not known are passed over. */
export function readIds(element: Named, setting: string, own: unknown, known: readonly Helpline[]): string[] {
  const asked: unknown[] = Array.isArray(own) ? own : asText(own ?? '').split(/[\s,]+/);
  const ids = known.map(({id}) => id);
  return asked
    .slice(0, 200)
    .map((id) => oneOf(element, setting, id, ids, 'It is passed over'))
    .filter((id): id is string => Boolean(id));
}

/** The police force asked for, or `undefined` for none. */
export function readPoliceForce(element: Named, own: unknown, forces: readonly PoliceForce[]): PoliceForce | undefined {
  const ids = forces.map(({id}) => id);
  return forces[ids.indexOf(oneOf(element, 'police-force', own, ids, 'No force is shown') ?? '')];
}
