/**
 * The round of calls that keeps the cards right: whom to ring, when somebody is likely to answer,
 * what to ask, and what we show. Checked longest ago comes first, never checked before all.
 *
 * node scripts/content/ring-round.mjs              prints it
 * node scripts/content/ring-round.mjs --template   writes the template of the monthly issue
 */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {helplinesEn} from '../../dist/esm/content/helplines/en.js';
import {helplines} from '../../dist/esm/content/helplines/facts.js';
import {helplinesSources} from '../../dist/esm/content/helplines/sources.js';

export const template = '.github/ISSUE_TEMPLATE/monthly-round.md';

const frontMatter = `---
name: The monthly round of calls
about: For maintainers. Ring each line or open its page, and write down the day.
title: 'The round of calls of '
labels: facts
---

`;

const introduction = `**This page is public.** Please write nothing about a real person. In danger, call **999**. National Stalking Helpline: **0808 802 0300**.

Ring from a phone of your own, say that you check details for a website, and thank them. Do not keep somebody who waits: if it is
busy, ring again. Never ring 999 or 101 to check them. When all of a line is right, write the day into \`checkedOn\`; if something is
wrong, correct it today: \`src/content/README.md\` says how.
`;

/** The same round as the template of an issue. */
export const monthlyTemplate = () => frontMatter + ringRound();

/** Without a day first, then the day longest ago; as they stand in the facts otherwise. */
export function inOrder(lines) {
  const day = ({checkedOn, sourceDate}) => checkedOn ?? `0 ${sourceDate ?? ''}`;
  return [...lines].sort((one, other) =>
    day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0,
  );
}

/** The hours of a line in words, such as `mon 09:00–17:00`. */
function hoursInWords({hours}) {
  if (hours === '24/7') return 'day and night';
  if (!hours) return '';
  const spans = (list) => list.map(([from, until]) => `${from}–${until}`).join(' and ');
  return Object.entries(hours)
    .map(([day, list]) => `${day} ${list?.length ? spans(list) : 'shut'}`)
    .join(', ');
}

/** When somebody is likely to answer. */
function whenToRing(line) {
  const hours = hoursInWords(line);
  if (!hours) return 'try a weekday afternoon; we show no hours';
  return `${hours}${line.unsure?.includes('hours') ? ' (not sure)' : ''}`;
}

/** What is shown, a row each, with what rests on one source marked. */
function shown(line) {
  const {phone, welshPhone, text, email, chat, website, nations, unsure = []} = line;
  const served = nations.map((nation) => helplinesEn.nations[nation]).join(', ');
  const rows = {
    phone:
      phone &&
      `${phone.display}${phone.extension ? `, then ${phone.extension}` : ''}${phone.cost ? ` (${phone.cost})` : ''}`,
    welshPhone: welshPhone?.display,
    text: text && `${text.display}${text.keyword ? `, word ${text.keyword}` : ''}`,
    email,
    chat,
    website,
    hours: hoursInWords(line) || (line.hoursVary ? 'they vary' : 'none'),
    nations: served,
  };
  return Object.entries(rows)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}${unsure.includes(name) ? ' **(one source)**' : ''}`);
}

/** What to ask, beside whether all that is shown is right. */
function questions(line) {
  const {conflicts = []} = helplinesSources[line.id] ?? {};
  return [
    ...(line.hours ? [] : ['On which days are you open, from when until when?']),
    ...(line.hours === '24/7' ? [] : ['Are you shut on bank holidays?']),
    ...(line.phone && !line.phone.cost ? ['What does a call cost?'] : []),
    ...conflicts.map((conflict) => `We read: ${conflict}`),
  ];
}

/**
 * The round as Markdown, with a box for each line and each question.
 *
 * @param {readonly import('../../dist/esm/content/types.js').Helpline[]} lines
 */
export function ringRound(lines = helplines) {
  const parts = inOrder(lines).map((line) => {
    const {name} = helplinesEn.services[line.id];
    const last = line.checkedOn
      ? `checked on ${line.checkedOn}`
      : `never checked; newest source ${line.sourceDate ?? 'undated'}`;
    return [
      `### ${name}`,
      '',
      `\`${line.id}\`, ${last}. ${line.phone ? `Ring **${line.phone.display}**: ${whenToRing(line)}` : `Open ${line.website ?? 'its page'}`}.`,
      '',
      '- [ ] All of this is right:',
      ...shown(line).map((row) => `  - ${row}`),
      ...questions(line).map((question) => `- [ ] ${question}`),
      '- [ ] Day: ',
    ].join('\n');
  });
  return `${introduction}\n${parts.join('\n\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--template')) writeFileSync(template, monthlyTemplate());
  else console.log(ringRound());
}
