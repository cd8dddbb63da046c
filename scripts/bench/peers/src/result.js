/** The result of the list, for every page that draws it: from what is ticked to its ending. */
export function endingOf({groups, endings}, ticked) {
  const all = groups.flatMap(({items}) => items).filter(({id}) => ticked.has(id));
  if (all.some(({danger}) => danger)) return endings.urgent;
  return all.length ? endings['may-be-stalking'] : endings['help-whatever'];
}
