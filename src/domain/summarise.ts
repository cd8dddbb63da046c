import type {Behaviour, Impact} from '../content/types.js';

/** What was ticked, in the order in which it was asked. */
export interface Summary {
  readonly behaviours: readonly string[];
  readonly impacts: readonly string[];
}

/** The ids to put into words for a person to take with them. Ids that are not known are left out. */
export function summarise(ticked: ReadonlySet<string>, behaviours: readonly Behaviour[], impacts: readonly Impact[]): Summary {
  const of = (some: readonly Impact[]) => some.map(({id}) => id).filter((id) => ticked.has(id));
  return {behaviours: of(behaviours), impacts: of(impacts)};
}
