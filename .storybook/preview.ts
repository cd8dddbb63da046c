import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import {applyHostPage, framedPage, type HostPage} from '../stories/support/host-page.js';
import themes from '../stories/themes.json';
import {setClock} from './clock.js';
import {endForcedColours, imitateForcedColours} from './forced-colours.js';
import {look} from './look.js';
import {registerEnglish} from './pseudo-language.js';
import './preview.css';

setCustomElementsManifest(manifest);

// What `openRootsPlugin` in main.ts asks, when the first checklist is made: the root of the
// checklist is open here and nowhere else.
(globalThis as unknown as Record<symbol, unknown>)[Symbol.for('known roots')] = {
  mode: 'open',
  keep: () => undefined,
};

/** What the toolbar chooses for every story. */
interface Choices extends HostPage {
  readonly forcedColours: 'off' | 'on';
  readonly script: 'on' | 'off';
  readonly date: string;
  readonly time: string;
}

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

const choice = (
  name: string,
  icon: NonNullable<Toolbar['icon']>,
  items: Readonly<Record<string, string>>,
): NonNullable<Preview['globalTypes']>[string] => ({
  description: name,
  toolbar: {
    title: name,
    icon,
    items: Object.entries(items).map(([value, title]) => ({value, title})),
    dynamicTitle: true,
  },
});

/** As it was at the last drawing: registering words draws every element again. */
let drawnFor = '';

export default {
  parameters: {
    // A finding fails the story, and is read in the panel.
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
    docs: {toc: true, theme: look},
    options: {
      // Read without being run, so nothing here may have a name.
      storySort: {
        includeNames: true,
        order: [
          'Start here',
          'Principles',
          'Words and tone',
          'Colour',
          'Type',
          'Space',
          'Themes',
          'Tags',
          [
            'Checklist',
            ['Guidance', 'Playground', 'All States', 'Accessibility', 'What is tested', '*'],
            'Helplines',
            ['Guidance', 'Playground', 'All States', 'Accessibility', 'What is tested', '*'],
            'Week',
            ['Guidance', 'Playground', 'All States', 'Accessibility', 'What is tested', '*'],
            'Exit',
            ['Guidance', 'Playground', 'All States', 'Accessibility', 'What is tested', '*'],
          ],
          'Patterns',
          'Do and do not',
          'Build your embed',
          'Content review',
          'For web editors',
          'For developers',
          'For designers',
          'Change log',
          '*',
        ],
      },
    },
    // The toolbar's own light and dark below follow the page, as our elements do.
    backgrounds: {disable: true},
  },
  globalTypes: {
    theme: choice(
      'Theme',
      'paintbrush',
      Object.fromEntries(Object.entries(themes).map(([name, {title}]) => [name, title])),
    ),
    scheme: choice('Light or dark page', 'contrast', {light: 'Light', dark: 'Dark'}),
    locale: choice('Language of the page', 'globe', {
      en: 'English',
      cy: 'Cymraeg',
      'en-XA': 'Pseudo-language (longer, with accents)',
      'en-XB': 'Pseudo-language (from right to left)',
    }),
    nation: choice('Nation of the page', 'location', {
      '': 'No nation',
      england: 'England',
      wales: 'Wales',
      scotland: 'Scotland',
      'northern-ireland': 'Northern Ireland',
    }),
    text: choice('Size of text', 'zoom', {
      100: 'Text of 100 %',
      200: 'Text of 200 %',
      400: 'Text of 400 %',
    }),
    direction: choice('Which way the page reads', 'transfer', {
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    forcedColours: choice('Forced colours', 'accessibility', {
      off: 'Own colours',
      on: 'Forced colours (imitated)',
    }),
    script: choice('Script', 'lightning', {on: 'Script on', off: 'Script off'}),
    date: choice('Date, for the week', 'calendar', {
      '': 'Today',
      '2025-04-01': 'Long before the week of 2025',
      '2025-04-14': 'A week before it',
      '2025-04-23': 'In the week',
      '2025-04-28': 'After it',
      '2025-11-28': 'In the 16 days',
    }),
    time: choice('Time in London, for opening hours', 'time', {
      '': 'Now',
      '10-00': '10:00',
      '18-30': '18:30',
      '23-00': '23:00',
      '03-00': '03:00',
    }),
  },
  initialGlobals: {
    theme: 'plain',
    scheme: 'light',
    locale: 'en',
    nation: '',
    text: '100',
    direction: 'ltr',
    forcedColours: 'off',
    script: 'on',
    date: '',
    time: '',
  },
  decorators: [
    (story, context) => {
      const chosen = context.globals as unknown as Choices;
      applyHostPage(document.documentElement, chosen);
      setClock(chosen.date, chosen.time);
      const drawnWith = [chosen.locale, chosen.date, chosen.time].join();
      if (drawnWith !== drawnFor) registerEnglish(chosen.locale);
      drawnFor = drawnWith;
      endForcedColours();
      if (chosen.forcedColours === 'on')
        // When the elements have drawn themselves, which is before the next picture but one.
        requestAnimationFrame(() => requestAnimationFrame(imitateForcedColours));
      const drawn = story();
      return chosen.script === 'off' && drawn instanceof HTMLElement
        ? framedPage('Without script', drawn.outerHTML)
        : drawn;
    },
  ],
} satisfies Preview;
