import type {Behaviour, Impact, Who} from '../content/types.js';

/** What was ticked, in the order in which it was asked. */
export interface Summary {
  readonly behaviours: readonly string[];
  readonly impacts: readonly string[];
  readonly who: readonly string[];
}

/**
 * The ids to put into words for the visitor to take with them. Ids that are not known are left out.
 */
export function listTicked(
  ticked: ReadonlySet<string>,
  behaviours: readonly Behaviour[],
  impacts: readonly Impact[],
  who: readonly Who[],
): Summary {
  const of = (some: readonly Who[]) => some.map(({id}) => id).filter((id) => ticked.has(id));
  return {behaviours: of(behaviours), impacts: of(impacts), who: of(who)};
}
