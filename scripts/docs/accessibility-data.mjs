/**
 * What the tags do for each criterion of WCAG 2.2, and how that is shown. The one source of
 * docs/accessibility.md and docs/openacr.yaml (accessibility.mjs).
 */

/** The day on which somebody last went through all of this file. */
export const date = '2026-11-30';

/**
 * Tests that show something: the file, and words of the title. They run on every change, and
 * test/package/accessibility.test.mjs proves that each of them is there.
 *
 * @satisfies {Record<string, [file: string, title: string]>}
 */
export const tests = {
  axe: ['test/e2e/accessibility.test.mjs', 'everybody can use it'],
  spacing: [
    'test/e2e/accessibility.test.mjs',
    'no word is cut off, and nothing lies on anything else',
  ],
  largeText: ['test/e2e/large-text.test.mjs', 'reads every number whole at'],
  keyboard: [
    'test/e2e/keyboard.test.mjs',
    'comes to every control in the order of reading, and sees where they are',
  ],
  space: ['test/e2e/keyboard.test.mjs', 'goes through the checklist with Tab and Space alone'],
  looks: [
    'test/e2e/keyboard.test.mjs',
    'sees every control, an edge or a line on each, and nothing move',
  ],
  heard: ['test/e2e/heard/heard.test.mjs', 'hears the same as was accepted'],
  once: ['test/e2e/heard/heard.test.mjs', 'hears what is new once'],
  tree: ['test/e2e/heard/trees.test.mjs', 'is the same as was accepted'],
  bothTrees: ['test/e2e/heard/trees.test.mjs', 'is what Chromium tells'],
  numbers: [
    'test/e2e/heard/trees.test.mjs',
    'every link says where it leads without the words around it',
  ],
  fallbackNumbers: [
    'test/unit/content/fallback.test.mjs',
    'tells somebody who goes from link to link whose each number is',
  ],
  forced: [
    'test/browser/checklist/access.test.ts',
    'the chosen answer is told apart by more than a colour',
  ],
  targets: [
    'test/browser/checklist/access.test.ts',
    'everything that is pressed or tapped is at least 44 px high and wide',
  ],
  helplineTargets: ['test/browser/helplines/element.test.ts', 'gives a finger 44 px, at 320 px'],
  narrow: [
    'test/browser/checklist/access.test.ts',
    'nothing is wider than a 320 px screen, with the text spaced out or at 400 % as well',
  ],
  still: [
    'test/browser/checklist/access.test.ts',
    'moves nothing: there is no animation and no transition',
  ],
  notCovered: [
    'test/browser/checklist/access.test.ts',
    'keeps the box that has the focus above the buttons that stay in view',
  ],
  announced: [
    'test/browser/checklist/access.test.ts',
    'by the focus on its heading, and by no live region as well',
  ],
  headings: [
    'test/browser/checklist/endings.test.ts',
    'starts its headings at the level that the host asks for, and skips none',
  ],
  helplineHeadings: [
    'test/browser/helplines/element.test.ts',
    'keeps headings in order, from the level that the host gives',
  ],
  noFocus: ['test/browser/checklist/layouts.test.ts', 'takes no focus when it loads'],
  voice: ['test/browser/checklist/layouts.test.ts', 'keeps the ticks, and does not move the focus'],
  steps: [
    'test/browser/checklist/layouts.test.ts',
    'goes through six steps and back, with the focus on each new heading, and keeps the ticks',
  ],
  welsh: [
    'test/browser/week/element.test.ts',
    'speaks Welsh, and reads a theme that was printed in English only as English',
  ],
  language: [
    'test/e2e/exit-settings.test.mjs',
    'the exit and the week speak Welsh where Welsh is asked for',
  ],
  ring: ['test/browser/styles/tokens.test.ts', 'let the focus ring be seen at 4.5:1 on'],
  shift: [
    'test/e2e/exit.test.mjs',
    'capitals, Shift and Tab, Shift and an arrow, and Alt and Shift never count',
  ],
  shiftOff: ['test/e2e/exit-settings.test.mjs', 'turns the shortcut off'],
  shiftAgain: [
    'test/e2e/exit-adversarial.test.mjs',
    'presses of Shift are forgotten after five seconds, and can be started again',
  ],
  drag: [
    'test/e2e/exit-presses.test.mjs',
    'the right button, a drag that ends on the exit and one that leads away from it do not leave',
  ],
  exitPlace: ['test/e2e/exit.test.mjs', 'makes way for the control that has focus, and goes back'],
  pinch: [
    'test/e2e/exit-place.test.mjs',
    'the link stays in sight and can be pressed when she zooms in with two fingers',
  ],
  tabIn: ['test/e2e/reach-the-page.test.mjs', 'Tab comes into'],
  weekHidden: [
    'test/browser/week/element.test.ts',
    'keeps the place of the keyboard, and stores nothing',
  ],
  reader: ['test/e2e/reader-mode.test.mjs', 'is what the document says'],
  colours: ['test/browser/styles/tokens.test.ts', 'be read at 7:1 on'],
  palettes: [
    'test/browser/styles/colours-of-hosts.test.ts',
    'never make words that somebody cannot read: 1000 palettes',
  ],
};

/**
 * @typedef {object} Criterion
 * @property {string} num
 * @property {string} name
 * @property {'A' | 'AA' | 'AAA'} level
 * @property {'supports' | 'partially-supports' | 'does-not-support' | 'not-applicable' |
 *   'not-evaluated'} adherence
 * @property {string} says - what is so, in a sentence or two
 * @property {(keyof typeof tests)[]} [by]
 * @property {string} [person] - what a person has to look at; nobody has yet
 * @property {string} [host] - what depends on the page
 */

const none = 'not-applicable';

/**
 * @param {'A' | 'AA' | 'AAA'} level
 * @param {[num: string, name: string, adherence: Criterion['adherence'] | '', says: string, more?:
 *   Partial<Criterion>][]} rows
 * @returns {Criterion[]}
 */
const rows = (level, rows) =>
  rows.map(([num, name, adherence, says, more = {}]) => ({
    num,
    name,
    level,
    adherence: adherence || 'supports',
    says,
    ...more,
  }));

const media = 'The tags have no sound and no video.';

/** @type {Criterion[]} */
export const criteria = [
  ...rows('A', [
    [
      '1.1.1',
      'Non-text Content',
      '',
      'There is no image. Ticks and bars are drawn beside words that say the same.',
      {by: ['axe', 'tree']},
    ],
    ['1.2.1', 'Audio-only and Video-only (Prerecorded)', none, media],
    ['1.2.2', 'Captions (Prerecorded)', none, media],
    ['1.2.3', 'Audio Description or Media Alternative (Prerecorded)', none, media],
    [
      '1.3.1',
      'Info and Relationships',
      '',
      'Headings, lists, groups and labels are those of HTML.',
      {
        by: ['axe', 'tree', 'bothTrees', 'headings', 'helplineHeadings'],
        host: 'The level of the first heading is the host’s: `heading-level`.',
      },
    ],
    [
      '1.3.2',
      'Meaningful Sequence',
      '',
      'What is read comes in the order in which it is seen. In reader mode the host’s words are left.',
      {by: ['heard', 'keyboard', 'reader']},
    ],
    [
      '1.3.3',
      'Sensory Characteristics',
      '',
      'No sentence names a place, a shape or a colour.',
      {person: 'A reader who looks for such words when sentences change.'},
    ],
    [
      '1.4.1',
      'Use of Color',
      '',
      'A tick is a form and a pressed button has an edge; a link in a sentence is underlined.',
      {by: ['forced', 'looks', 'axe']},
    ],
    ['1.4.2', 'Audio Control', none, media],
    [
      '2.1.1',
      'Keyboard',
      '',
      'Everything works with the keyboard, and with Tab and Space alone, but for links, which take Enter as all links do.',
      {by: ['keyboard', 'space']},
    ],
    [
      '2.1.2',
      'No Keyboard Trap',
      '',
      'Tab goes into each tag and out of it, forwards and back.',
      {by: ['keyboard', 'tabIn']},
    ],
    [
      '2.1.4',
      'Character Key Shortcuts',
      '',
      'The one shortcut is Shift, which is no character. A host can turn it off.',
      {by: ['shift', 'shiftOff']},
    ],
    [
      '2.2.1',
      'Timing Adjustable',
      '',
      'Nothing has a time limit but the three presses of Shift, with five seconds between them; they can be begun again, and the link needs none.',
      {by: ['shiftAgain']},
    ],
    [
      '2.2.2',
      'Pause, Stop, Hide',
      '',
      'Nothing moves, blinks or scrolls. What is said about opening hours changes at that minute, without taking the focus.',
      {by: ['looks', 'still']},
    ],
    ['2.3.1', 'Three Flashes or Below Threshold', '', 'Nothing flashes.', {by: ['looks', 'still']}],
    [
      '2.4.1',
      'Bypass Blocks',
      '',
      'Headings and regions lead past each part.',
      {by: ['tree'], host: 'A skip link is the page’s.'},
    ],
    [
      '2.4.2',
      'Page Titled',
      none,
      'A title is the page’s. Leaving makes it a neutral one.',
      {host: 'The title, and that it does not name the subject in a history that others see.'},
    ],
    [
      '2.4.3',
      'Focus Order',
      '',
      'The focus goes in the order of reading. A new step or ending takes it to its heading; nothing takes it when the page loads.',
      {by: ['keyboard', 'steps', 'noFocus', 'weekHidden']},
    ],
    ['2.4.4', 'Link Purpose (In Context)', '', 'See 2.4.9.', {by: ['numbers', 'fallbackNumbers']}],
    ['2.5.1', 'Pointer Gestures', '', 'Everything is one press.', {by: ['axe', 'drag']}],
    [
      '2.5.2',
      'Pointer Cancellation',
      '',
      'Everything acts when the press ends, and not where the pointer was moved away from it before.',
      {by: ['drag'], person: 'Whether somebody with a tremor leaves without meaning to.'},
    ],
    [
      '2.5.3',
      'Label in Name',
      '',
      'Names are the words that are seen, or begin with them.',
      {by: ['axe', 'heard']},
    ],
    ['2.5.4', 'Motion Actuation', none, 'Nothing answers to moving the device.'],
    [
      '3.1.1',
      'Language of Page',
      '',
      'Each tag says the language of its own words inside.',
      {
        by: ['language', 'axe'],
        host: '`lang` on the page: the tags speak it, where it is English or Welsh.',
      },
    ],
    [
      '3.2.1',
      'On Focus',
      '',
      'Focus alone changes nothing. The exit makes way for what has it.',
      {by: ['keyboard', 'exitPlace']},
    ],
    [
      '3.2.2',
      'On Input',
      '',
      'A tick changes nothing else. “Who is this about?” changes words and keeps the focus and the ticks.',
      {by: ['voice']},
    ],
    [
      '3.2.6',
      'Consistent Help',
      '',
      '999 and the helpline stand in each view of the checklist, the helplines and the week.',
      {by: ['heard'], host: 'Where the tags stand from page to page.'},
    ],
    ['3.3.1', 'Error Identification', none, 'There is nothing to type, and no answer is wrong.'],
    [
      '3.3.2',
      'Labels or Instructions',
      '',
      'Each box has its words, each group its name, and the list says first what to tick.',
      {by: ['heard', 'axe']},
    ],
    [
      '3.3.7',
      'Redundant Entry',
      '',
      'Where somebody is is asked once for all tags of a page, and ticks stay when they go back.',
      {by: ['steps']},
    ],
    [
      '4.1.2',
      'Name, Role, Value',
      '',
      'Native controls alone; two browsers give the same names, roles and states, through the closed root.',
      {by: ['tree', 'bothTrees', 'axe']},
    ],
  ]),
  ...rows('AA', [
    ['1.2.4', 'Captions (Live)', none, media],
    ['1.2.5', 'Audio Description (Prerecorded)', none, media],
    ['1.3.4', 'Orientation', '', 'Nothing depends on how the screen is held.', {by: ['axe']}],
    ['1.3.5', 'Identify Input Purpose', none, 'Nothing about the person is typed.'],
    [
      '1.4.3',
      'Contrast (Minimum)',
      '',
      'The built-in colours have 7:1 for text in light, dark and more contrast. Those of a page are measured when a tag is drawn: where a pair fails, the built-in ones are shown, and the console says so.',
      {
        by: ['colours', 'palettes', 'axe'],
        host: 'A page that takes away what measures colours keeps its own.',
      },
    ],
    [
      '1.4.4',
      'Resize Text',
      '',
      'Text at 200 % is whole, in every state.',
      {by: ['spacing', 'largeText']},
    ],
    ['1.4.5', 'Images of Text', '', 'There is no image.', {by: ['tree']}],
    [
      '1.4.10',
      'Reflow',
      '',
      'At 320 px, which is 400 % of 1 280, nothing has to be scrolled sideways.',
      {by: ['axe', 'narrow', 'keyboard']},
    ],
    [
      '1.4.11',
      'Non-text Contrast',
      '',
      'The built-in ring has 4.5:1, and edges of controls 3:1.',
      {by: ['ring', 'palettes'], host: 'As for 1.4.3.'},
    ],
    [
      '1.4.12',
      'Text Spacing',
      '',
      'With the spacing of the criterion no word is cut off and nothing lies on anything else.',
      {
        by: ['spacing', 'narrow'],
        host: 'A page’s style sheet does not reach into a shadow root. Extensions that set spacing have to write into each root, and into a closed one they cannot: the checklist then keeps its own spacing.',
      },
    ],
    ['1.4.13', 'Content on Hover or Focus', none, 'Nothing appears by pointing or by focus.'],
    ['2.4.5', 'Multiple Ways', none, 'This is about a set of pages.'],
    [
      '2.4.6',
      'Headings and Labels',
      '',
      'Each says what follows, in words for a reading age of 9.',
      {by: ['heard'], person: 'Whether people find what they look for by them.'},
    ],
    [
      '2.4.7',
      'Focus Visible',
      '',
      'A ring of two pixels or more on everything that Tab comes to.',
      {by: ['keyboard', 'ring']},
    ],
    [
      '2.4.11',
      'Focus Not Obscured (Minimum)',
      '',
      'Nothing of ours lies on what has the focus: the exit and the bar of buttons make way.',
      {
        by: ['keyboard', 'notCovered', 'exitPlace'],
        host: 'A banner that stays in the window can cover it.',
      },
    ],
    ['2.5.7', 'Dragging Movements', none, 'Nothing is dragged.'],
    [
      '2.5.8',
      'Target Size (Minimum)',
      '',
      'See 2.5.5.',
      {by: ['targets', 'helplineTargets', 'axe']},
    ],
    [
      '3.1.2',
      'Language of Parts',
      'partially-supports',
      'A theme that is in another language says so, and so do words that a partner gave as {"en": …} or {"cy": …} where only the other language has them. Words that a partner gave as one string are read out in the language of the page: nothing says in which they are.',
      {by: ['welsh', 'language']},
    ],
    ['3.2.3', 'Consistent Navigation', none, 'This is about a set of pages.'],
    [
      '3.2.4',
      'Consistent Identification',
      '',
      'The same service has the same name and number in every tag.',
      {by: ['heard']},
    ],
    ['3.3.3', 'Error Suggestion', none, 'There is nothing to type, and no answer is wrong.'],
    ['3.3.4', 'Error Prevention (Legal, Financial, Data)', none, 'Nothing is sent or kept.'],
    ['3.3.8', 'Accessible Authentication (Minimum)', none, 'Nobody has to log in.'],
    [
      '4.1.3',
      'Status Messages',
      '',
      'What changes without the focus is said once: presses of Shift, choices, copying, clearing.',
      {by: ['once', 'announced']},
    ],
  ]),
  ...rows('AAA', [
    [
      '1.4.6',
      'Contrast (Enhanced)',
      'partially-supports',
      'The built-in colours have 7:1.',
      {by: ['colours'], host: 'As for 1.4.3.'},
    ],
    [
      '1.4.8',
      'Visual Presentation',
      'partially-supports',
      'Lines are short and not justified. Colours cannot be chosen by the reader, except through the system’s own.',
      {by: ['looks']},
    ],
    ['1.4.9', 'Images of Text (No Exception)', '', 'There is no image.', {by: ['tree']}],
    ['2.1.3', 'Keyboard (No Exception)', '', 'As 2.1.1.', {by: ['keyboard']}],
    [
      '2.2.3',
      'No Timing',
      'partially-supports',
      'All but the three presses of Shift, which the link replaces.',
      {by: ['shiftAgain']},
    ],
    [
      '2.2.4',
      'Interruptions',
      '',
      'Nothing is said that the person did not ask for.',
      {by: ['once']},
    ],
    ['2.2.6', 'Timeouts', '', 'Nothing is lost by waiting.', {by: ['steps']}],
    ['2.3.2', 'Three Flashes', '', 'Nothing flashes.', {by: ['still', 'looks']}],
    ['2.3.3', 'Animation from Interactions', '', 'Nothing moves.', {by: ['looks', 'still']}],
    [
      '2.4.8',
      'Location',
      '',
      'A step says “Step 2 of 6”.',
      {by: ['steps'], host: 'Where the page is in its site.'},
    ],
    [
      '2.4.9',
      'Link Purpose (Link Only)',
      '',
      'Each link says by itself where it leads, or whose number it is. 999 says that by itself.',
      {by: ['numbers', 'fallbackNumbers']},
    ],
    ['2.4.10', 'Section Headings', '', 'Each part has a heading.', {by: ['headings', 'tree']}],
    [
      '2.4.12',
      'Focus Not Obscured (Enhanced)',
      'not-evaluated',
      'The middle of what has the focus is tested, and not its every corner.',
    ],
    [
      '2.4.13',
      'Focus Appearance',
      '',
      'A ring of two pixels or more at 4.5:1.',
      {by: ['ring', 'keyboard']},
    ],
    [
      '2.5.5',
      'Target Size (Enhanced)',
      '',
      'At least 44 by 44 px, but links in a sentence.',
      {by: ['targets', 'helplineTargets']},
    ],
    [
      '2.5.6',
      'Concurrent Input Mechanisms',
      '',
      'Touch, mouse, pen and keyboard can be mixed.',
      {by: ['pinch', 'keyboard']},
    ],
    [
      '3.1.3',
      'Unusual Words',
      'partially-supports',
      'The four words of the police are explained. Names of laws are not.',
      {by: ['heard']},
    ],
    [
      '3.1.5',
      'Reading Level',
      'not-evaluated',
      'Written for a reading age of 9 and measured by a formula; nobody has asked readers.',
      {person: 'Readers, in both languages.'},
    ],
    [
      '3.2.5',
      'Change on Request',
      '',
      'Nothing changes by itself but what is said about opening hours, at that minute.',
      {by: ['noFocus', 'voice']},
    ],
    [
      '3.3.6',
      'Error Prevention (All)',
      '',
      'Ticks can be changed and cleared, and nothing is sent.',
      {by: ['steps']},
    ],
  ]),
];

/** What is known to be missing. */
export const gaps = [
  'No person has yet tried the tags with a screen reader, speech control or a magnifier of their own: [what is to be tried](../test/manual/README.md).',
  'Orca 43.1 with Firefox 153 says nothing of an ending when it comes, although its title has the focus; the next Tab says 999. Seen on 30 November 2026: [what Orca said](../test/orca/README.md).',
  'The Welsh awaits its reviewer, and so does how Welsh voices read it.',
  'The root of the checklist is closed. Screen readers read through it. Checkers and extensions that run inside the page (axe, WAVE, spacing and colour helpers) do not: [why](decisions/closed-root.md), and what they cannot do is under 1.4.12.',
  'Nothing in the checklist can be selected, so an extension that reads out what is selected has nothing to read there.',
  'After leaving, nothing is said until the new page speaks: [why](decisions/leaving.md).',
];

/** For a partner's own statement. `{…}` is for the partner to fill in. */
export const statements = {
  en: `Our pages use Four Signs, made by others, to show helplines and a list of the signs of stalking. It aims at WCAG 2.2, level AA. Programs test it on every change: with the keyboard alone, at 400 % zoom, with large text, in high contrast, and by what the browser tells a screen reader, in English and Welsh. With one screen reader, Orca with Firefox, nothing was heard when the result came; the next press of Tab says 999.
No person has tested it with their own screen reader, speech control or magnifier yet. Its makers say what it does not do in a report on each criterion of WCAG: {address of docs/accessibility.md}. Colours come from our pages; we have checked that they have enough contrast: {yes or no}.
If you cannot use it, you do not need it to get help. In danger, call 999. If something on this page does not work for you, tell us: {how}. You do not have to say why you read it.`,
  cy: `Mae ein tudalennau’n defnyddio Four Signs, a wnaed gan eraill, i ddangos llinellau cymorth a rhestr o arwyddion stelcio. Y nod yw cyrraedd WCAG 2.2, lefel AA. Mae rhaglenni’n ei brofi bob tro y mae’n newid: gyda’r bysellfwrdd yn unig, wedi’i chwyddo i 400 %, gyda thestun mawr, mewn cyferbyniad uchel, ac yn ôl yr hyn y mae’r porwr yn ei ddweud wrth ddarllenydd sgrin, yn Gymraeg ac yn Saesneg. Gydag un darllenydd sgrin, Orca gyda Firefox, ni chlywyd dim pan ddaeth y canlyniad; wrth bwyso Tab eto, mae’n dweud 999.
Nid oes neb wedi’i brofi eto gyda’i ddarllenydd sgrin, ei reolaeth lais na’i chwyddwr ei hun. Mae’r gwneuthurwyr yn dweud beth nad yw’n ei wneud mewn adroddiad ar bob un o feini prawf WCAG: {cyfeiriad docs/accessibility.md}. O’n tudalennau ni y daw’r lliwiau; rydym wedi gwirio bod digon o gyferbyniad rhyngddynt: {do neu naddo}.
Os na allwch ei ddefnyddio, gallwch gael help hebddo. Mewn perygl, ffoniwch 999. Os nad yw rhywbeth ar y dudalen hon yn gweithio i chi, dywedwch wrthym: {sut}. Nid oes rhaid i chi ddweud pam rydych yn ei darllen.`,
};
