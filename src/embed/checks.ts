import {defaultChoices, otherNationOf, type Choices} from './choices.js';
import {refusedColours} from './contrast.js';
import type {PageReading} from './read-page.js';

/** One thing to do before visitors come. */
export interface Check {
  readonly id: 'exit' | 'help' | 'welsh' | 'police' | 'recorder' | 'colours' | 'current';
  readonly isDone: boolean;
  /** A sentence on how it stands. */
  readonly says: string;
}

/**
 * What is done and what is open.
 *
 * @param page - the page itself, where its source was pasted; what it has on it is not known
 *   otherwise
 */
export function listChecks(choices: Choices, page?: PageReading): Check[] {
  const isOnPage = page?.places.some(({tag}) => tag === 'exit') ?? false;
  const isInSnippet = choices.tags.includes('exit');
  const exit = page ? isOnPage : isInSnippet;
  const isWelsh = choices.languages.includes('cy');
  const isElsewhere = otherNationOf(choices.nation, choices.policeForce);
  const refused = refusedColours(choices.colours);
  const checks: Check[] = [
    {
      id: 'exit',
      isDone: exit,
      says: isOnPage
        ? 'The exit is on the page.'
        : !isInSnippet
          ? 'There is no exit on the page. Add it, or paste the page below if it has one.'
          : page
            ? 'There is no exit in what you pasted. It is in the snippet above.'
            : 'The exit is in the snippet.',
    },
    ...(choices.way === 'link'
      ? [
          {
            id: 'help' as const,
            isDone: choices.help !== defaultChoices.help,
            says:
              choices.help === defaultChoices.help
                ? 'The link leads to an example. Write the address of your page that helps.'
                : 'Without the script, the link leads to your page that helps.',
          },
        ]
      : []),
    ...(choices.nation === 'wales' || isWelsh
      ? [
          {
            id: 'welsh' as const,
            isDone: isWelsh,
            says: isWelsh
              ? 'There is a text for a Welsh page.'
              : 'The nation is Wales, and there is no text for a Welsh page.',
          },
        ]
      : []),
    ...(choices.policeForce && choices.nation
      ? [
          {
            id: 'police' as const,
            isDone: !isElsewhere,
            says: isElsewhere ?? 'The police and the lines are of one nation.',
          },
        ]
      : []),
    {
      id: 'recorder',
      isDone: page?.recorders.length === 0,
      says: !page
        ? 'Is there a recorder on the page? Paste the source of the page below, and we look for those that we know.'
        : page.recorders.length
          ? `On the page there is ${page.recorders.join(', ')}. Take it off this page.`
          : 'None of the recorders that we know is in what you pasted. A tag manager can still add one.',
    },
    {
      id: 'colours',
      isDone: !refused.length,
      says: refused.length
        ? `${String(refused.length)} ${refused.length === 1 ? 'colour cannot' : 'colours cannot'} be read well enough.`
        : 'Text has a contrast of 7:1 or more, and edges 3:1 or more.',
    },
    ...(page
      ? [
          {
            id: 'current' as const,
            isDone: !page.findings.length && page.places.length > 0,
            says: !page.places.length
              ? 'In what you pasted there is none of our tags.'
              : page.findings.length
                ? 'What you pasted is out of date.'
                : 'What you pasted is up to date.',
          },
        ]
      : []),
  ];
  return checks;
}
