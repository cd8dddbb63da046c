/**
 * Writes docs/guidance.md: which ending follows from what, as the code decides it. `npm run build`
 * must have run. A test compares the file with what this would write.
 *
 *   node scripts/docs/generate-guidance-doc.mjs
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const from = (path) => import(new URL(`../../dist/esm/${path}`, import.meta.url).href);

/** The page as it should be. */
export async function decisionTable() {
  const {behaviours, impacts, who} = await from('content/checklist/facts.js');
  const {behaviourLaw} = await from('content/checklist/sources.js');
  const {checklistEn} = await from('content/checklist/en.js');
  const {helplines} = await from('content/helplines/facts.js');
  const {helplinesEn} = await from('content/helplines/en.js');
  const {nations} = await from('content/vocabulary.js');
  const {chooseGuidance} = await from('domain/choose-guidance.js');

  const all = [...behaviours, ...impacts];
  const decide = (ids, nation) =>
    chooseGuidance({ticked: new Set(ids), behaviours, impacts, who, helplines, nation});
  const ending = (ids) => checklistEn.voices.me.endings[decide(ids).ending].title;
  const id = (test) => all.filter(test).map((each) => each.id);
  const danger = id((each) => each.danger);
  const signs = id((each) => !each.danger && each.signs.length);
  const feelings = id((each) => !each.danger && !each.signs.length);
  // Each row is decided for every item it speaks of, alone and together: a row that would be untrue
  // for one of them cannot be written.
  const row = (words, sets) => {
    const endings = [...new Set(sets.map(ending))];
    if (endings.length !== 1)
      throw new Error(`"${words}" leads to more than one ending: ${endings.join(', ')}`);
    return `| ${words} | ${endings[0]} |`;
  };
  const singles = (ids) => ids.map((each) => [each]);
  const names = (ids) => ids.map((each) => helplinesEn.services[each.id].name).join(', then ');

  const stranger = who.find(({intimatePartner}) => !intimatePartner).id;
  const forAnybody = nations
    .map((nation) => [nation, decide([...danger.slice(0, 1), stranger], nation).helplines[0]])
    .filter(([, line]) => line.kind === 'general')
    .map(([nation, line]) => `in ${helplinesEn.nations[nation]} ${names([line])} first`);

  return `# What follows from what is ticked

This page is written by \`scripts/docs/generate-guidance-doc.mjs\` from the code that decides. It is for people who work with the checklist and do not read code.
There is no score. One more tick never leads to a less urgent ending, and the order of ticking does not matter.

## The endings

| What is ticked | The ending |
| --- | --- |
${row('One sign of danger or more, whatever else is ticked', [...singles(danger), danger, [...danger, ...signs, ...feelings]])}
${row('No sign of danger, and at least one thing that shows a sign of stalking', [...singles(signs), signs, [...signs, ...feelings]])}
${row('Only how it feels', [...singles(feelings), feelings])}
${row('Nothing', [[]])}
${row('Only who it is', [...singles(who.map((each) => each.id)), who.map((each) => each.id)])}

Every ending says why, what to do next, and who can help. Every one of them has 999 in it.

## Who is named first

| Nation | In danger | Otherwise |
| --- | --- | --- |
${[...nations, undefined]
  .map(
    (nation) =>
      `| ${nation ? helplinesEn.nations[nation] : 'Not known'} | 999, then ${names(decide(danger, nation).helplines)} | ${names(decide([], nation).helplines)} |`,
  )
  .join('\n')}

In danger, where it was ticked who it is, and it is no former partner: ${forAnybody.join('; ')}. At an ending the visitor can say where they are and what they need:
the lines for that need then come first, and the ending stays as it was.

${behaviours
  .filter(({need}) => need)
  .map(
    (each) =>
      `Where “${checklistEn.voices.me.items[each.id]}” is ticked, ${names(decide([each.id]).special)} stand under the numbers to ring, and first among the cards.`,
  )
  .join('\n')}

## What can be ticked

| In the person's own words | Sign of danger | Shows, of FOUR | England and Wales | Scotland | Northern Ireland |
| --- | --- | --- | --- | --- | --- |
${all
  .map((each) => {
    const law = behaviourLaw[each.id];
    const clauses = (area) =>
      law
        ? law[area].map(({clause, cover}) => (cover === 'named' ? clause : 'open list')).join(', ')
        : '';
    return `| ${checklistEn.voices.me.items[each.id]} | ${each.danger ? 'yes' : ''} | ${each.signs.join(', ')} | ${clauses('england-wales')} | ${clauses('scotland')} | ${clauses('northern-ireland')} |`;
  })
  .join('\n')}

"Open list" means that no clause names it and the open-ended part of the law can cover it.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../../docs/guidance.md', import.meta.url), await decisionTable());
}
