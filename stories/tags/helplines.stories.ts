import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/entries/define.js';
import {controlsOf, drawTag, type Settings} from '../support/controls.js';
import {statesStory} from '../support/states.js';

const meta: Meta<Settings> = {
  title: 'Tags/Helplines',
  component: 'four-signs-helplines',
  ...controlsOf('four-signs-helplines'),
  render: (settings) => drawTag('four-signs-helplines', settings),
};

export default meta;

export const Playground: StoryObj<Settings> = {};

/**
 * A partner who cannot write script puts the card into the page as JSON. Strict policies allow it,
 * because it is not run.
 */
const partnersCard = `<script type="application/json">
  [
    {
      "id": "quillhaven",
      "name": {"en": "Quillhaven (an example)", "cy": "Quillhaven (enghraifft)"},
      "about": {
        "en": "Invented, to show what a card of your own looks like.",
        "cy": "Dychmygol, i ddangos sut mae eich cerdyn eich hun yn edrych."
      },
      "website": "https://www.example.org/",
      "nations": ["england"],
      "checkedOn": "2026-11-01"
    }
  ]
</script>`;

export const WithThePartnersOwnCard: StoryObj<Settings> = {
  args: {nation: 'england', need: 'stalking'},
  render: (settings) => drawTag('four-signs-helplines', settings, partnersCard),
};

const unfold = (root: ShadowRoot): void => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

export const AllStates = statesStory('four-signs-helplines', [
  {name: 'No nation is known'},
  {
    name: 'Wales, for young people',
    settings: {nation: 'wales', need: 'young-people'},
  },
  {
    name: 'Northern Ireland, with fewer services, all shown',
    settings: {
      nation: 'northern-ireland',
      without:
        'suzy-lamplugh-trust mens-advice-line galop karma-nirvana forced-marriage-unit cyber-helpline ' +
        'revenge-porn-helpline report-harmful-content childline nspcc shout',
    },
    use: (root) => root.querySelector<HTMLElement>('button.more')!.click(),
  },
  {
    name: 'Only two cards, one the partner’s own, and the local police; unfolded',
    settings: {'police-force': 'dorset', only: 'national-stalking-helpline'},
    inside: partnersCard,
    use: unfold,
  },
  // What a part alone is taken of stands last: no other picture moves for it.
  {
    name: 'Both questions, open',
    settings: {nation: 'wales'},
    part: '.fold',
    use: unfold,
  },
  {
    name: 'Cards: shut with what to ring now, hours to check, a note, text alone, a site alone',
    settings: {
      only: 'rape-crisis-scotland karma-nirvana nhs-111-wales shout alice-ruggles-trust',
    },
    part: '.cards',
    use: unfold,
  },
]);
