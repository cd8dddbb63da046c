import {jurisdiction} from '../content/jurisdiction/current.js';
import type {LawArea, Nation} from '../content/types.js';

/**
 * The areas whose law to show: the nation's own, or all of them where no nation is known. Nations
 * may share one.
 */
export function listLawAreas(nation: Nation | undefined): readonly LawArea[] {
  return nation ? [jurisdiction.lawOf[nation]] : jurisdiction.lawAreas;
}
