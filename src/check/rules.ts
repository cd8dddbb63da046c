/**
 * How much a finding weighs. `error`: a visitor can be led wrong or be seen. `warning`: it should
 * be mended. `note`: it may be right, and only whoever keeps the page knows.
 */
export type Level = 'error' | 'warning' | 'note';

export interface Rule {
  readonly level: Level;
  /** What is looked for, as the documents list it. */
  readonly about: string;
  /** Why it matters to the visitor: one sentence. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

/**
 * Everything that is looked for, and what is said of it. What was found on the page is said there.
 */
export const rules = {
  // ── Numbers
  'number-superseded': {
    level: 'error',
    about: 'a number that is known to be old or misprinted',
    why: 'Somebody in danger rings it and reaches nobody, or a stranger.',
    mend: 'Put the number that the service itself prints today in its place, in the words and in the link.',
  },
  'number-misprint': {
    level: 'error',
    about: 'a number that differs in one digit from one that we know',
    why: 'One wrong digit is a call that reaches nobody, and few people dare to ring twice.',
    mend: 'Compare it with the service’s own page, digit by digit. If it is another service’s right number, leave it.',
  },
  'number-charged': {
    level: 'warning',
    about: 'a number that costs more than a usual call (084, 087, 09, 118)',
    why: 'The call has a charge of its own, shows on the bill, and is dear for whoever has little credit or shares an account.',
    mend: 'Put a number that begins with 03, 0800 or 0808 in its place, or one of your town; the police are on 101.',
  },
  'number-other-nation': {
    level: 'error',
    about: 'a line of one nation on a page for another',
    why: 'The line may not be able to help somebody who lives here, and a first call that fails is often the last.',
    mend: 'Take the line out, or put the one of this nation in its place; if the page is for several nations, name no nation on it.',
  },
  'link-dials-other': {
    level: 'error',
    about: 'a link that dials something else than it shows',
    why: 'The visitor presses the number that is shown, and the phone rings somebody else.',
    mend: 'Write the same number into the address of the link (tel:+44…, without the first 0) as into its words.',
  },
  'address-superseded': {
    level: 'error',
    about: 'a mail address or a site that is old, dead or taken over',
    why: 'A message reaches nobody, or people who have nothing to do with help.',
    mend: 'Put the address that the service itself prints today in its place.',
  },
  // ── Ours
  'ours-absent': {
    level: 'note',
    about: 'none of our tags, places, frames or files on the page',
    why: 'What should help the visitor is not on the page, perhaps because the system took it out.',
    mend: 'If it should be there, look at the source of the page and put it back; a place or a link survives most systems.',
  },
  'tag-unknown': {
    level: 'error',
    about: 'a tag or a place whose name is none of ours',
    why: 'Nothing is drawn there, and the visitor sees only what stands inside it.',
    mend: 'Use one of the names: four-signs-checklist, four-signs-helplines, four-signs-week, four-signs-exit.',
  },
  'script-missing': {
    level: 'warning',
    about: 'our tags, and no file of ours that draws them',
    why: 'The visitor sees the plain words alone, without what is open now.',
    mend: 'Put the script tag into the head of the page. If a bundle of yours brings our tags, look at the page with a browser (see the documents).',
  },
  'version-old-number': {
    level: 'error',
    about: 'a version of ours since which a number changed',
    why: 'The page shows a number that is no longer right.',
    mend: 'Take the newest version: put its file beside the old one, change the address and the integrity, and change the number in your own words too.',
  },
  'version-old': {
    level: 'warning',
    about: 'an old version of ours',
    why: 'Opening times and advice go out of date, and the visitor cannot know.',
    mend: 'Take the newest version: put its file beside the old one, and change the address and the integrity.',
  },
  'version-newer': {
    level: 'note',
    about: 'a version of ours that this program does not know yet',
    why: 'What changed since then was not compared.',
    mend: 'Run the newest program: npx four-signs@latest check.',
  },
  'integrity-missing': {
    level: 'warning',
    about: 'a file of ours without integrity',
    why: 'If somebody changes the file on its way, it runs on a page that the visitor trusts.',
    mend: 'Copy the whole script tag of this version, with its integrity.',
  },
  'integrity-wrong': {
    level: 'error',
    about: 'an integrity that does not fit the file',
    why: 'The browser refuses the file, and the visitor sees the plain words alone.',
    mend: 'Copy the integrity of exactly this version from dist/cdn/integrity.json, and take the file from there unchanged.',
  },
  'crossorigin-missing': {
    level: 'error',
    about: 'integrity without crossorigin for a file of another server',
    why: 'The browser refuses the file, and the visitor sees the plain words alone.',
    mend: 'Add crossorigin="anonymous" to the script tag; the other server must send Access-Control-Allow-Origin.',
  },
  'not-self-hosted': {
    level: 'warning',
    about: 'a file of ours from somebody else’s server',
    why: 'Whoever runs that server sees from which address somebody opened this page, and when.',
    mend: 'Put the file on your own server.',
  },
  'fallback-missing': {
    level: 'error',
    about: 'a tag with no words inside',
    why: 'Until the script has run, and where it does not, there is nothing on the page for the visitor.',
    mend: 'Write the words inside the tag: they are ready in dist/html of the package.',
  },
  'fallback-no-number': {
    level: 'error',
    about: 'words inside a tag without 999 or without a helpline',
    why: 'Where the script does not run, the visitor finds nobody to ring.',
    mend: 'Put 999 and a helpline into the words inside the tag, as links.',
  },
  'nation-missing': {
    level: 'note',
    about: 'no nation on the page',
    why: 'She sees the lines of all four nations and has to choose hers.',
    mend: 'If the page is for one nation, set data-nation on the script tag. If it is for all of the United Kingdom, leave it.',
  },
  'nation-wrong': {
    level: 'warning',
    about: 'a nation that is none of the four',
    why: 'It counts as none, so the visitor sees the lines of all four nations.',
    mend: 'Write england, wales, scotland or northern-ireland.',
  },
  'welsh-missing': {
    level: 'error',
    about: 'words inside a tag, or a file of ours, in English alone on a Welsh page',
    why: 'Somebody who reads Welsh is answered in English.',
    mend: 'Take the words in Welsh: they are ready in dist/html of the package, in the files that end in .cy.html. Of our files, take four-signs.js or four-signs.cy.js.',
  },
  'language-missing': {
    level: 'warning',
    about: 'a page that does not say its language, or says the wrong one',
    why: 'A screen reader reads it aloud with the voice of another language, and our tags speak English.',
    mend: 'Write lang="en-GB" or lang="cy" on the html element.',
  },
  'frame-open': {
    level: 'error',
    about: 'our page in a frame without its sandbox, or with allow-same-origin',
    why: 'Scripts of the page around it can read what the visitor ticks.',
    mend: 'Copy the sandbox of the frame from the documents, and never add allow-same-origin.',
  },
  'tag-not-drawn': {
    level: 'error',
    about: 'a tag that the browser did not draw',
    why: 'The visitor sees the plain words alone.',
    mend: 'If a file or a policy is named above, mend that first. If not, open the page, press F12, choose Console, and send the first red line to whoever looks after the site.',
  },
  'console-warning': {
    level: 'warning',
    about: 'a warning of ours in the console',
    why: 'A setting is wrong, and the visitor sees the safe default in its place.',
    mend: 'The message says what was found and what was expected.',
  },
  // ── Safety
  'exit-missing': {
    level: 'error',
    about: 'no exit',
    why: 'When somebody comes into the room, there is no quick way off the page.',
    mend: 'Put four-signs-exit first into the body, with a link inside.',
  },
  'exit-not-first': {
    level: 'warning',
    about: 'something before the exit that the Tab key reaches',
    why: 'Somebody with a keyboard has to find the exit among other things while the seconds run.',
    mend: 'Put the exit first into the body; where that cannot be, put a link with data-four-signs-leave there. One link to the main content may stay before it, and costs a press.',
  },
  'exit-no-link': {
    level: 'error',
    about: 'an exit without a link inside',
    why: 'Where the script does not run, there is no way out.',
    mend: 'Put a link to a dull page inside the exit.',
  },
  'exit-not-https': {
    level: 'error',
    about: 'an exit to a page that is not https, or to your own site',
    why: 'The visitor lands on a page that others can read on its way, or that still tells where they were.',
    mend: 'Lead to an https page of another site that says nothing about the visitor, such as https://www.bbc.co.uk/weather.',
  },
  'title-tells': {
    level: 'warning',
    about: 'a title that tells what the page is about',
    why: 'The title stays in the history and on the tab, where the other person may read it.',
    mend: 'Take a neutral title, such as “Get support”.',
  },
  'address-tells': {
    level: 'warning',
    about: 'an address that tells what the page is about',
    why: 'The address stays in the history, and the browser offers it to whoever types the first letters.',
    mend: 'Take a neutral address, such as /support.',
  },
  'not-https': {
    level: 'error',
    about: 'a page that is not https, at the start or on the way',
    why: 'Everybody on the same network can read that the visitor opened it.',
    mend: 'Serve the page over https, and lead from http to https on the same address.',
  },
  'referrer-policy': {
    level: 'warning',
    about: 'no Referrer-Policy that keeps the address back',
    why: 'The next site is told that the visitor came from here.',
    mend: 'Send Referrer-Policy: no-referrer, or put <meta name="referrer" content="no-referrer"> into the head.',
  },
  'cache-control': {
    level: 'warning',
    about: 'no Cache-Control: no-store',
    why: 'A copy of the page stays on a device that somebody else may look through.',
    mend: 'Send Cache-Control: no-store with this page.',
  },
  recorder: {
    level: 'error',
    about: 'a session recorder or heat map, before any consent',
    why: 'What the visitor does on the page is recorded and kept by others.',
    mend: 'Take it off this page. A consent dialog does not make it right here.',
  },
  pixel: {
    level: 'error',
    about: 'an advertising pixel, before any consent',
    why: 'An advertiser learns that the visitor opened this page, and shows it again on a device that others see.',
    mend: 'Take it off this page.',
  },
  chat: {
    level: 'error',
    about: 'a chat tool, before any consent',
    why: 'A third party learns that the visitor opened this page, and may see what they type before they send it.',
    mend: 'Load it on another page, when the visitor asks for it.',
  },
  'tag-manager': {
    level: 'warning',
    about: 'a tag manager, before any consent',
    why: 'It can bring a recorder or a pixel on to this page at any time, and nobody looks.',
    mend: 'Leave it off this page.',
  },
  analytics: {
    level: 'warning',
    about: 'analytics by a third party, before any consent',
    why: 'A third party learns that the visitor opened this page.',
    mend: 'Leave it off this page, or count on your own server without marks that last.',
  },
  'cookie-set': {
    level: 'warning',
    about: 'cookies on the first visit',
    why: 'A cookie stays on the device and shows that the visitor was here.',
    mend: 'Set none on this page, before the visitor has asked for something that needs one.',
  },
  'policy-breaks-us': {
    level: 'error',
    about: 'a security policy that keeps our file off the page',
    why: 'The file does not run, and the visitor sees the plain words alone.',
    mend: "Allow the place of the file in the policy: script-src 'self' is enough for a file of your own server. Beside 'strict-dynamic' it counts for nothing: there, give our script tag the nonce that the others have.",
  },
  'encoding-wrong': {
    level: 'warning',
    about: 'a page that is wrong about its encoding',
    why: 'Letters and signs may be shown as others, and Welsh becomes hard to read.',
    mend: 'Save the page as UTF-8, and say so: <meta charset="utf-8"> and Content-Type: text/html; charset=utf-8.',
  },
  // ── Access
  'keyboard-exit': {
    level: 'warning',
    about: 'a first press of Tab that does not reach the exit',
    why: 'Somebody with a keyboard has to find the exit among other things while the seconds run.',
    mend: 'Put the exit first into the body; where that cannot be, put a link with data-four-signs-leave there. Let nothing take the focus when the page opens, such as a cookie banner.',
  },
  axe: {
    level: 'warning',
    about: 'something in our part that axe-core finds fault with',
    why: 'Somebody who uses a screen reader, a keyboard or large text may not get to the help.',
    mend: 'Read what axe says; if it is in what our script drew, and not in your words or colours, tell us.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
