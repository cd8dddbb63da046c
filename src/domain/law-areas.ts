import type {LawArea} from '../content/messages/checklist.js';
import type {Nation} from '../content/types.js';

/** The areas whose law to show: the nation's own, or all of them where no nation is known. England and Wales share one law. */
export function lawAreas(nation: Nation | undefined): readonly LawArea[] {
  if (!nation) return ['england-wales', 'scotland', 'northern-ireland'];
  return [nation === 'england' || nation === 'wales' ? 'england-wales' : nation];
}
