import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import './preview.css';

setCustomElementsManifest(manifest);

/** What the toolbar chooses for every story. */
interface Choices {
  locale: 'en' | 'cy';
  scheme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
}

export default {
  tags: ['autodocs'],
  parameters: {
    // A finding fails the story, and is read in the panel.
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
    docs: {toc: true},
    options: {storySort: {order: ['Start here', 'Embedding', 'Checklist', 'Helplines', 'Week', 'Exit', '*']}},
    // The toolbar's own light and dark below follow the page, as our elements do.
    backgrounds: {disable: true},
  },
  globalTypes: {
    locale: {
      description: 'The language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          {value: 'en', title: 'English'},
          {value: 'cy', title: 'Cymraeg'},
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Light or dark page',
      toolbar: {
        icon: 'contrast',
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Which way the page reads',
      toolbar: {
        icon: 'transfer',
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {locale: 'en', scheme: 'light', direction: 'ltr'},
  decorators: [
    (story, {globals}) => {
      const {locale, scheme, direction} = globals as unknown as Choices;
      const page = document.documentElement;
      page.lang = locale;
      page.dir = direction;
      page.dataset.scheme = scheme;
      return story();
    },
  ],
} satisfies Preview;
