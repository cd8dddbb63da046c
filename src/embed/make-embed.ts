import {essentialCy} from '../content/emergency/cy.js';
import {essentialEn} from '../content/emergency/en.js';
import {essentialNumbers} from '../content/emergency/facts.js';
import {exitCy} from '../content/exit/cy.js';
import {exitEn} from '../content/exit/en.js';
import {fallbackCy} from '../content/fallback/cy.js';
import {fallbackEn} from '../content/fallback/en.js';
import {fragments} from '../content/fallback/fragments.js';
import {policeForces} from '../content/police-forces/facts.js';
import type {Locale, Nation} from '../content/vocabulary.js';
import {defaultDestination} from '../elements/exit/default-destination.js';
import {tagNames, type Choices, type ColourName, type TagName} from './choices.js';
import {builtIn, carriesTheExit, refusedColours} from './contrast.js';

/** What the build knows of one version. */
export interface Release {
  readonly version: string;
  /** For the attribute `integrity`, by the names of the files. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** One text to copy. */
export interface Part {
  readonly id: string;
  /** Where it goes. */
  readonly title: string;
  readonly text: string;
}

/** All that a partner takes along. */
export interface Embed {
  /** To be pasted, in this order. */
  readonly parts: readonly Part[];
  /** The strictest `Content-Security-Policy` under which it works. `null` where it is not ours. */
  readonly policy: string | null;
  /** What to say to whoever runs the server. */
  readonly letter: string;
  /** What visitors do not get in this way. */
  readonly lost: readonly string[];
}

/** The settings beside the language, by tag, with the names of the attributes. */
function settingsOf(tag: TagName, {nation, need, policeForce}: Choices): [string, string][] {
  const all: readonly [TagName[], string, string | null][] = [
    [['checklist', 'helplines'], 'nation', nation],
    [['helplines'], 'need', need],
    [['helplines'], 'police-force', policeForce],
  ];
  return all.flatMap(([tags, name, value]) =>
    value && tags.includes(tag) ? [[name, value] as [string, string]] : [],
  );
}

const attributesOf = (settings: readonly [string, string][], prefix = ''): string =>
  settings.map(([name, value]) => ` ${prefix}${name}="${value}"`).join('');

/** The nation whose numbers the words have: a police force belongs to one. */
const nationOfWords = ({nation, policeForce}: Choices): Nation | undefined =>
  nation ?? policeForces.find(({id}) => id === policeForce)?.nation ?? undefined;

/** The words inside a tag, each on a line. */
const wordsOf = (tag: TagName, choices: Choices, locale: Locale): string =>
  (fragments[`four-signs-${tag}`]?.(nationOfWords(choices), locale) ?? '').replace(
    /^<[^>]*>\n|<[^>]*>\n$/g,
    '',
  );

/** English is what is shown where nothing is set. */
const langOf = (locale: Locale): string => (locale === 'en' ? '' : ` lang="${locale}"`);

const frameFile = 'four-signs-frame.html';

const folderOf = ({folder}: Choices, {version}: Release): string => `${folder}/${version}`;

/** The origin of the files, where it is not that of the page. */
const otherOrigin = ({folder}: Choices): string | null =>
  folder.startsWith('https:') ? new URL(folder).origin : null;

function writeTag(tag: TagName, choices: Choices, locale: Locale, release: Release): string {
  const name = `four-signs-${tag}`;
  const frame = tag === 'checklist' && choices.way === 'frame';
  const settings: [string, string][] = [
    ...settingsOf(tag, choices),
    ...(frame ? [['frame', `${folderOf(choices, release)}/${frameFile}`] as [string, string]] : []),
  ];
  // The trackers on the page could read which need is pressed.
  const quiet = tag === 'helplines' && choices.way === 'frame' ? ' without-choice' : '';
  return `<${name}${langOf(locale)}${attributesOf(settings)}${quiet}>\n${wordsOf(tag, choices, locale)}</${name}>`;
}

const writePlaceholder = (tag: TagName, choices: Choices, locale: Locale): string =>
  `<div data-four-signs="${tag}"${langOf(locale)}${attributesOf(settingsOf(tag, choices), 'data-')}>\n${wordsOf(tag, choices, locale)}</div>`;

/** What a link to a page that helps is about. A question needs no full stop. */
function titleOf(tag: Exclude<TagName, 'exit'>, locale: Locale): string {
  const {title} = {en: fallbackEn, cy: fallbackCy}[locale][tag];
  return title.endsWith('?') ? title : `${title}.`;
}

/**
 * A link that becomes the tag. Without a script it leads to a page of the host: its words say that
 * first, and have the numbers, which cannot be pressed in it.
 */
function writeLink(tag: TagName, choices: Choices, locale: Locale): string {
  const settings: [string, string][] = [
    ...(locale === 'en' ? [] : [['lang', locale] as [string, string]]),
    ...settingsOf(tag, choices),
  ];
  const query = settings.map(([name, value]) => `${name}=${value}`).join('&amp;');
  const mark = `#four-signs-${tag}${query ? `?${query}` : ''}`;
  const {emergency, stalking} = {en: essentialEn, cy: essentialCy}[locale];
  const words =
    tag === 'exit'
      ? {en: exitEn, cy: exitCy}[locale].leave
      : `${titleOf(tag, locale)} ${emergency} ${essentialNumbers.emergency.display}. ${stalking} ${essentialNumbers.stalking.display}`;
  const page = tag === 'exit' ? defaultDestination : choices.help.replace(/&/g, '&amp;');
  return `<p${langOf(locale)}><a href="${page}${mark}">${words}</a></p>`;
}

const writeShortcode = (tag: TagName, choices: Choices, locale: Locale): string =>
  `[four-signs-${tag}${langOf(locale)}${attributesOf(settingsOf(tag, choices))}]`;

/** One file for one tag; one file for all as soon as there are more. */
export const scriptFile = ({tags}: Pick<Choices, 'tags'>): string =>
  tags.length === 1 ? `four-signs-${tags[0] as string}.js` : 'four-signs.js';

function writeHead(choices: Choices, release: Release): string {
  const folder = folderOf(choices, release);
  // Another server needs it, and somebody may put the files there later.
  const vouched = (file: string) =>
    `integrity="${release.integrity[file] ?? ''}" crossorigin="anonymous"`;
  const script = scriptFile(choices);
  return `<link rel="stylesheet" href="${folder}/fallback.css" ${vouched('fallback.css')} />
<script src="${folder}/${script}" ${vouched(script)} defer></script>`;
}

const writeModules = ({tags}: Choices, {version}: Release): string =>
  `// Not from npm: until the first release is announced,
// the name four-signs there is not ours. Install the
// file that "npm pack" makes in a clone. After that
// release: npm install four-signs@${version}
${tags.length === tagNames.length ? `import 'four-signs/define';` : tags.map((tag) => `import 'four-signs/define/${tag}';`).join('\n')}
import 'four-signs/fallback.css';`;

/** Rules for the colours that were chosen; empty while one of them is refused. */
export function writeColours({colours}: Choices): string {
  const chosen = Object.entries(colours).filter(
    ([name, value]) => value !== builtIn[name as ColourName],
  );
  if (!chosen.length || refusedColours(colours).length) return '';
  const lines = chosen.map(([name, value]) => `  --four-signs-${name}: ${value};\n`).join('');
  const {danger} = colours;
  // Its words are white.
  const exit =
    danger && !carriesTheExit(danger)
      ? `four-signs-exit {\n  --four-signs-danger: ${builtIn.danger};\n}\n`
      : '';
  return `:root {\n${lines}}\n${exit}`;
}

/** The strictest policy under which it works, as the value of the header. */
function writePolicy(choices: Choices): string | null {
  if (choices.way === 'wordpress') return null;
  const from = otherOrigin(choices) ?? "'self'";
  const isBundled = choices.way === 'npm';
  const directives = [
    "default-src 'none'",
    `script-src ${isBundled ? "'self'" : from}`,
    // The colours are in a style sheet of the page's own site.
    `style-src ${isBundled || from === "'self'" ? "'self'" : writeColours(choices) ? `${from} 'self'` : from}`,
    ...(choices.way === 'frame' && choices.tags.includes('checklist') ? [`frame-src ${from}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${isBundled ? 'lit-html' : "'none'"}`,
  ];
  return directives.join('; ');
}

function filesOf(choices: Choices): string[] {
  if (choices.way === 'npm' || choices.way === 'wordpress') return [];
  const framed = choices.way === 'frame' && choices.tags.includes('checklist');
  return [scriptFile(choices), 'fallback.css', 'licences.txt', ...(framed ? [frameFile] : [])];
}

function writeLetter(choices: Choices, release: Release, policy: string | null): string {
  const names = choices.tags.map((tag) => `<four-signs-${tag}>`).join(', ');
  const files = filesOf(choices);
  const origin = otherOrigin(choices);
  return [
    `Hello, we would like to put Four Signs ${release.version} on our page (${names}). It shows people who may be being stalked who can help. No specialist service has reviewed this version, and nobody has rung its numbers yet. It keeps nothing, sends nothing and asks no server for anything after its files have loaded${files.includes(frameFile) ? ', but for the page of ours in the frame' : ''}.`,
    choices.way === 'wordpress'
      ? `Please install four-signs.zip of version ${release.version} as a plug-in, and choose our nation under Settings, Four Signs.`
      : choices.way === 'npm'
        ? `Please add Four Signs ${release.version} to our build, with this exact version. Until its release is announced, do not install four-signs from npm: the name is not theirs yet. "npm pack" in a clone makes the file to install.`
        : `Please put ${files.join(', ')} of version ${release.version} into the folder ${folderOf(choices, release)}/, and leave the files as they are: the page names the integrity of the script and of the style sheet.`,
    ...(policy ? [`If we send a security policy, it works under this one: ${policy}`] : []),
    ...(origin ? [`${origin} must send Access-Control-Allow-Origin: * with these files.`] : []),
    ...(files.includes(frameFile)
      ? [
          "Our pages must be allowed to frame that file: X-Frame-Options: DENY and frame-ancestors 'none' forbid it.",
        ]
      : []),
    'Please give the page a neutral title and address, as both stay in the history. Please send it with Referrer-Policy: no-referrer, over https, and keep session recorders, advertising pixels, chat tools and tag managers off it.',
  ].join('\n\n');
}

/** What visitors do not get, by the way. */
const lost: Readonly<Record<Choices['way'], readonly string[]>> = {
  tag: [],
  npm: [],
  placeholder: ['The tag stands a moment later than one that the page itself has.'],
  link: [
    'Without the script there is only a link with two numbers: no list of signs, and no other helplines on the page.',
    'The link must be alone in its paragraph, list item or cell. In a sentence, a title or a menu it stays a link.',
    'Your own words inside the tag, and cards of your own services.',
    'Nothing keeps room on the page: what is below moves when the tag is drawn.',
    'Where the script does not run, the link for leaving is an ordinary link, and its address with the mark stays in the history.',
  ],
  frame: [
    'Colours, fonts and settings other than the language and the nation do not count inside the frame.',
    'The frame keeps the height that you give it and scrolls inside.',
    'On the page, only the checklist is in a frame: the scripts on it still see the other tags, and that somebody is there.',
  ],
  wordpress: [
    'When the plug-in is turned off, shortcodes leave their names in square brackets and no numbers.',
  ],
};

/**
 * What a partner pastes, for their choices: a pure function of what is given.
 *
 * @param choices - as `readChoices` gives them
 * @param release - the version that is to be pinned
 */
export function makeEmbed(choices: Choices, release: Release): Embed {
  const {way, tags, languages} = choices;
  const write = {
    tag: writeTag,
    frame: writeTag,
    npm: writeTag,
    placeholder: writePlaceholder,
    link: writeLink,
    wordpress: writeShortcode,
  }[way];
  const inLanguage = {en: 'in English', cy: 'in Welsh'};
  const others = tags.filter((tag) => tag !== 'exit');
  // The plug-in for WordPress puts it first on each page that has another tag.
  const exit = tags.includes('exit') && (way !== 'wordpress' || !others.length);
  const colours = writeColours(choices);
  const policy = writePolicy(choices);
  const head: Part[] =
    way === 'wordpress'
      ? []
      : way === 'npm'
        ? [{id: 'head', title: 'In your script', text: writeModules(choices, release)}]
        : [{id: 'head', title: 'In the <head>', text: writeHead(choices, release)}];
  return {
    parts: [
      ...head,
      ...languages.flatMap((locale) => [
        ...(exit
          ? [
              {
                id: `first-${locale}`,
                title: `First in the <body>, before the menu, ${inLanguage[locale]}`,
                text: write('exit', choices, locale, release),
              },
            ]
          : []),
        ...(others.length
          ? [
              {
                id: `page-${locale}`,
                title: `Where the help is to stand, ${inLanguage[locale]}`,
                text: others.map((tag) => write(tag, choices, locale, release)).join('\n\n'),
              },
            ]
          : []),
      ]),
      ...(colours ? [{id: 'colours', title: 'In your style sheet', text: colours.trim()}] : []),
    ],
    policy,
    letter: writeLetter(choices, release, policy),
    lost: lost[way],
  };
}
