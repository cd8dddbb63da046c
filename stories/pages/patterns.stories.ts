import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/entries/define.js';
import {drawTag, type Settings} from '../support/controls.js';

/**
 * Whole pages of an invented host, in the theme of the toolbar. The words around the tags are
 * examples for a host to write better.
 */
const meta: Meta = {
  title: 'Patterns',
  parameters: {docs: {story: {inline: false, height: '40rem'}}},
};

export default meta;

/** Where a host's page puts its own words and our tags. */
function page(title: string, ...content: readonly (string | HTMLElement)[]): HTMLElement {
  const all = document.createElement('div');
  all.className = 'host-page';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = title;
  main.append(heading);
  for (const each of content) {
    if (typeof each !== 'string') main.append(each);
    else {
      const paragraph = document.createElement('p');
      paragraph.textContent = each;
      main.append(paragraph);
    }
  }
  // First on the page, so that it is the first thing that the Tab key reaches.
  const leave = document.createElement('aside');
  leave.setAttribute('aria-label', 'Leave this page');
  leave.append(drawTag('four-signs-exit', {}));
  all.append(leave, main);
  return all;
}

const tag = (name: string, settings: Settings = {}): HTMLElement =>
  drawTag(`four-signs-${name}`, settings);

/** The numbers come first: somebody may have a minute. Below them, time to think. */
export const AHelpPage: StoryObj = {
  name: 'A help page',
  render: () =>
    page(
      'Is somebody making you feel unsafe?',
      'You may not be sure what it is. You can get help without knowing.',
      tag('helplines'),
      tag('checklist'),
    ),
};

/** A news page has its own story. The week stands at its top and says how to get help. */
export const ANewsPageInTheWeek: StoryObj = {
  name: 'A news page in the week',
  render: () =>
    page(
      'This week we listen',
      tag('week', {'preview-date': '2025-04-23'}),
      'Our advisers are in the library on Tuesday and Thursday. You do not need an appointment.',
      tag('helplines', {need: 'stalking'}),
    ),
};

/** For somebody who is worried about a friend, and reads in their place. */
export const APageForFriends: StoryObj = {
  name: 'A page for friends',
  render: () =>
    page(
      'Worried about a friend?',
      'Believe them. Ask what would help. Do not act for them without asking.',
      tag('checklist', {about: 'someone', layout: 'steps'}),
      tag('helplines', {need: 'stalking'}),
    ),
};
