import {lawAreas as allAreas, type LawArea, type Nation} from '../content/vocabulary.js';

/**
 * The areas whose law to show: the nation's own, or all of them where no nation is known. England
 * and Wales share one law.
 */
export function lawAreas(nation: Nation | undefined): readonly LawArea[] {
  if (!nation) return allAreas;
  return [nation === 'england' || nation === 'wales' ? 'england-wales' : nation];
}
