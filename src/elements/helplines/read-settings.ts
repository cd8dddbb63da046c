import type {Helpline, Need, PoliceForce} from '../../content/types.js';
import {quoted} from '../shared/settings.js';
import {warn} from '../shared/warn.js';

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

/** Whoever was given the setting: an element, or the function that writes its HTML on a server. */
interface Named {
  readonly localName: string;
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A value as the developer will know it again. */
const shown = (value: unknown): string => {
  try {
    return String(value).slice(0, 60);
  } catch {
    return typeof value;
  }
};

/** The need asked for, or `undefined` for every one. */
export function readNeed(element: Named, own: unknown): Need | undefined {
  if (isBlank(own)) return undefined;
  const found = typeof own === 'string' ? needs.find((need) => need === own.trim().toLowerCase()) : undefined;
  if (!found) warn(element.localName, `need "${shown(own)}" is not known. Expected ${quoted(needs)}. Every service is shown.`);
  return found;
}

/** A list of ids, from words with spaces or commas between them or from a list. Ids that are not known are passed over. */
export function readIds(element: Named, setting: string, own: unknown, known: readonly Helpline[]): string[] {
  if (isBlank(own)) return [];
  const asked: unknown[] = typeof own === 'string' ? own.split(/[\s,]+/).filter(Boolean) : Array.isArray(own) ? own : [own];
  const ids: string[] = [];
  for (const id of asked.slice(0, 200)) {
    if (typeof id === 'string' && known.some((helpline) => helpline.id === id)) ids.push(id);
    else
      warn(
        element.localName,
        `${setting} names "${shown(id)}", which is no service. Expected ids such as "${known[0]?.id ?? ''}". It is passed over.`,
      );
  }
  return ids;
}

/** The police force asked for, or `undefined` for none. */
export function readPoliceForce(element: Named, own: unknown, forces: readonly PoliceForce[]): PoliceForce | undefined {
  if (isBlank(own)) return undefined;
  const found = typeof own === 'string' ? forces.find(({id}) => id === own.trim().toLowerCase()) : undefined;
  if (!found)
    warn(
      element.localName,
      `police-force "${shown(own)}" is not known. Expected an id such as "dorset" or "south-wales". No force is shown.`,
    );
  return found;
}
