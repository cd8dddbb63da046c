import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import readability from 'text-readability';
import {behaviours, impacts} from '../../dist/esm/content/checklist/behaviours.js';
import {behaviourLaw, dangerSources, lawEvidence} from '../../dist/esm/content/checklist/behaviours.sources.js';
import {checklistCy} from '../../dist/esm/content/messages/checklist.cy.js';
import {checklistEn} from '../../dist/esm/content/messages/checklist.en.js';
import {exitEn, exitNoteEn} from '../../dist/esm/content/messages/exit.en.js';
import {helplinesEn} from '../../dist/esm/content/messages/helplines.en.js';
import {weekEn} from '../../dist/esm/content/messages/week.en.js';
import {essential} from '../../dist/esm/content/essential.js';

const all = [...behaviours, ...impacts];
const languages = {English: checklistEn, Welsh: checklistCy};

/** The lines of what is worth writing down that speak of nobody. */
const record = ({record: lines}) => lines.slice(0, 5).map((_, index) => `record.${index}`);

/** Every sentence with the path to it. Of those with a value in them, the one that names a step. */
function* sentences(value, path = '') {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    if (/\bstep$/.test(path)) yield [path, value(2, 6)];
  } else for (const [key, each] of Object.entries(value)) yield* sentences(each, path ? `${path}.${key}` : key);
}

/**
 * Sentences that the formula puts above the age of 9, each with the reason why it stays. The formula counts syllables, and cannot know that
 * "messages" is a word that a child of nine reads every day.
 */
const hardToPutSimpler = new Map(
  Object.entries({
    'Someone I am worried about': 'everyday words',
    'I am worried about someone.': 'everyday words',
    'Whatever you ticked, you can both get help': 'everyday words; the promise of the ending in full',
    'Calls me again and again, or leaves voicemails': 'names the channel',
    'Calls them again and again, or leaves voicemails': 'names the channel',
    'Sends me text after text, emails or other messages': 'names the channels',
    'Sends them text after text, emails or other messages': 'names the channels',
    'Will not leave me alone on social media, or makes new accounts to reach me': 'names the channel',
    'Will not leave them alone on social media, or makes new accounts to reach them': 'names the channel',
    'Keeps track of me with a tracker, spyware or a hidden camera': 'names the devices',
    'Keeps track of them with a tracker, spyware or a hidden camera': 'names the devices',
    'Threatens to hurt or kill me, my children, my family, my partner or my pets':
      'names everyone who may be threatened, in everyday words',
    'Threatens to hurt or kill them, their children, their family, their partner or their pets': 'as above',
    'Has hurt me, sexually assaulted me, or put hands round my neck': 'a softer word would hide what it means',
    'Has hurt them, sexually assaulted them, or put hands round their neck': 'as above',
    'Follows their children, or uses the children to get to them': 'everyday words',
    'The list names hard things, such as threats, sexual assault and suicide.':
      'names what is in the list, so that nobody meets it unprepared',
    'The Act is the Criminal Justice and Licensing (Scotland) Act 2010.': 'the name of an Act',
    'The police can ask a court for a Stalking Protection Order.': 'the name of an order',
    'It may be a more serious crime if someone comes to fear violence.': 'everyday words, and violence is the word of the law',
    'getting in touch with someone, or trying to': 'everyday words',
    'watching what someone does online': 'everyday words',
    'watching or spying on someone': 'everyday words',
    'British Sign Language by video.': 'the name of a language',
    'For LGBT+ people who face abuse or violence.': 'everyday words, and the name that people have for themselves',
    'For when someone shares your private sexual pictures, or says they will.': 'a softer word would hide what it means',
    'You can talk about anything.': 'everyday words',
    'Stalking is fixated, obsessive, unwanted and repeated.': 'the four words of FOUR, which the checklist explains one by one',
    'Office for National Statistics, Crime Survey for England and Wales, year ending March 2024': 'the name of a source',
    'Hidden until this page loads again.': 'everyday words',
    'The pages you saw stay in your history.': 'everyday words',
    'A friend’s phone is safer, if the other person cannot reach it.': 'everyday words',
    'So is a library computer.': 'everyday words',
  }),
);

describe('what can be ticked', () => {
  it('is a list of 20 to 28 things that somebody may do, in six groups, none of them twice', () => {
    assert.ok(behaviours.length >= 20 && behaviours.length <= 28);
    assert.equal(new Set(behaviours.map(({group}) => group)).size, 6);
    assert.equal(new Set(all.map(({id}) => id)).size, all.length);
  });

  it('has every way in which people were reached: social media, messages, calls, voicemail, post and threats online', () => {
    const words = Object.values(checklistEn.voices.me.items).join('\n');
    for (const way of [
      /social media/,
      /text after text, emails or other messages/,
      /Calls me/,
      /voicemail/,
      /letters, parcels/,
      /threats to me online/,
    ]) {
      assert.match(words, way);
    }
  });

  it('shows one of the four signs, by each thing that somebody does', () => {
    for (const {id, signs} of behaviours) assert.ok(signs.length, id);
  });

  it('rests on a clause of the law, or its open-ended part, in every nation', () => {
    for (const {id} of behaviours) {
      for (const area of ['england-wales', 'scotland', 'northern-ireland']) {
        const references = behaviourLaw[id][area];
        assert.ok(references.length, `${id}, ${area}`);
        for (const {clause, cover} of references) assert.ok(clause.length > 8 && ['named', 'open'].includes(cover), `${id}, ${area}`);
      }
    }
    // Gifts and going in are on the lists of Scotland and Northern Ireland, and not on that of England and Wales.
    assert.equal(behaviourLaw.post.scotland.length, 2);
    assert.equal(behaviourLaw.post['england-wales'].length, 1);
    assert.equal(behaviourLaw.home['northern-ireland'].length, 2);
  });

  it('has a source for every sign of danger, and for nothing else', () => {
    assert.deepEqual(
      Object.keys(dangerSources).sort(),
      all
        .filter(({danger}) => danger)
        .map(({id}) => id)
        .sort(),
    );
  });
});

for (const [language, messages] of Object.entries(languages)) {
  describe(`the words in ${language}`, () => {
    const words = [...sentences(messages)];

    it('are all there: none is empty, a key, or left with a gap', () => {
      for (const [path, text] of words) {
        assert.ok(text.trim().length > 1, path);
        assert.doesNotMatch(text, /undefined|null|\{|\}|\$|TODO|\bxx/i, path);
        assert.ok(!/^[a-z]+(-[a-z]+)+$/.test(text), `${path} reads like a key: ${text}`);
        assert.equal(text, text.trim(), path);
      }
    });

    it('never say that somebody is safe, is at low risk, or is not stalked, and never give a score', () => {
      // The only ways in which these words may stand in a sentence.
      const allowed =
        /if you are not sure|if it is safe|what is safe|There is no score|nid oes sgôr|os yw’n ddiogel|beth sy’n ddiogel|yn fwy diogel|i ddiogelu rhywun rhag stelcio/gi;
      const verdicts = [
        /\b(you|they) are not\b/i,
        /not (being )?stalk/i,
        /\b(low|no|little) risk\b|unlikely|probably/i,
        /\bsafe\b/i,
        /\bscore\b|per cent|%|\bpoints?\b/i,
        /nid ydych chi mewn|nid ydych mewn|risg isel|annhebyg/i,
        /ddiogel|\bdiogel\b/i,
        /\bsgôr\b|y cant/i,
      ];
      for (const [path, text] of words) for (const verdict of verdicts) assert.doesNotMatch(text.replace(allowed, ''), verdict, path);
    });

    it('say "may be" and never "is" about a crime', () => {
      for (const [path, text] of words) {
        assert.doesNotMatch(text, /\bis a crime\b(?<!if something is a crime)/, path);
        assert.doesNotMatch(text, /\b(illegal|unlawful|an offence|guilty|breaks the law|against the law|criminal(?! Justice))\b/i, path);
        assert.doesNotMatch(text, /mae (hyn|stelcio|’r rhain) yn drosedd|anghyfreithlon|yn euog|torri.r gyfraith/i, path);
      }
    });

    it('do not blame, and give no orders about how to live', () => {
      for (const [path, text] of words) {
        assert.doesNotMatch(
          text,
          /why did(n’t)? you|you (should|must|ought|need to have|could have)|your (own )?(choice|mistake)|provok|encourag/i,
          path,
        );
        assert.doesNotMatch(text, /dylech|rhaid i chi(?! fod)(?<!Nid oes rhaid i chi)|pam (na )?wnaethoch|eich camgymeriad/i, path);
        // "Fault" stands only where it is denied.
        assert.doesNotMatch(
          text.replace(/is not (your|their) fault|Nid (eich bai chi|bai’r person) yw hyn/g, ''),
          /\bfault\b|\bbai\b(?!’n)/i,
          path,
        );
      }
    });

    it('have something of its own for each voice: nothing said to "me" is said unchanged to "someone", where it speaks of the person', () => {
      const {me, someone} = messages.voices;
      const aboutNobody = ['weapon', 'order', 'suicide', 'repeated', 'worse'];
      for (const {id} of all) {
        if (aboutNobody.includes(id)) assert.equal(me.items[id], someone.items[id]);
        else assert.notEqual(me.items[id], someone.items[id], id);
      }
      for (const ending of Object.keys(me.endings)) {
        assert.notEqual(me.endings[ending].title, someone.endings[ending].title);
        assert.notDeepEqual(me.endings[ending].lead, someone.endings[ending].lead);
      }
      // What may be the same in both speaks of nobody.
      const same = new Set([
        'groups.contact',
        'groups.online',
        'groups.following',
        'groups.home',
        'groups.danger',
        'signs.repeated',
        'summary.behaviours',
      ]);
      const shared = ['steps.heard.text', 'steps.record.text', 'steps.devices.title', 'steps.devices.text', ...record(me)];
      const other = new Map(sentences(someone));
      for (const [path, text] of sentences(me)) {
        if (path.startsWith('items.') || same.has(path) || shared.includes(path)) continue;
        assert.notEqual(other.get(path), text, path);
      }
    });

    it('date what is said about the law as its sources are dated', () => {
      const year = (area) => lawEvidence[area].sources.map(({date}) => date.slice(0, 4)).filter((each) => /^\d+$/.test(each));
      assert.match(messages.law['england-wales'].dated, /2024.*2026/);
      assert.deepEqual([Math.min(...year('england-wales')), Math.max(...year('england-wales'))], [2024, 2026]);
      assert.match(messages.law['northern-ireland'].dated, /2022.*2024/);
      assert.deepEqual([Math.min(...year('northern-ireland')), Math.max(...year('northern-ireland'))], [2022, 2024]);
      assert.match(messages.law.scotland.dated, /2010/);
    });
  });
}

/**
 * The names of things, which have no simpler word, and how the formula is to read them. It counts syllables, and so takes "Northern Ireland" for a hard word.
 */
const names = [
  [
    /National Stalking Helpline|National Stalking Awareness Week|16 Days of Activism|999 BSL|Relay UK|Online Safety Act 2023|police\.uk/g,
    'Help',
  ],
  [/England and Wales|Northern Ireland|Police Scotland|Scotland|England|the UK/g, 'Wales'],
  [
    /domestic abuse|domestic or sexual abuse|sexual violence|sexual abuse|violence against women|forced marriage|honour-based abuse|online abuse/gi,
    'harm',
  ],
  [/British Sign Language/g, 'signs'],
  [/\bstalking\b/gi, 'harm'],
  [/\bstalked\b/gi, 'harmed'],
  [/\bstalker\b/gi, 'man'],
  [/LGBT\+/g, 'gay'],
  [/spyware/g, 'spies'],
];
const simply = (text) => names.reduce((all, [pattern, word]) => all.replace(pattern, word), text);

/** Everything that a visitor meets in English, but for the names of services. */
const english = [
  ...sentences(checklistEn, 'checklist'),
  ...[...sentences(helplinesEn, 'helplines')].filter(([path]) => !/services\..*\.name$/.test(path)),
  ...sentences(weekEn, 'week'),
  ...sentences(exitEn, 'exit'),
  ...sentences(exitNoteEn, 'exit note'),
  ...sentences(essential.en, 'essential'),
];
const splitSentences = (text) => text.split(/(?<=[.?!:])\s+/);

describe('the English words', () => {
  it('can be read at the age of nine', () => {
    // Flesch–Kincaid gives a school grade; a child in grade 4 is nine. It was made for running text, so labels of up to four words are left out.
    const tooHard = [];
    const met = new Set();
    for (const [path, text] of english) {
      for (const sentence of splitSentences(text)) {
        if (sentence.split(/\s+/).length < 5) continue;
        const age = readability.fleschKincaidGrade(simply(sentence)) + 5;
        if (age > 9) {
          met.add(sentence);
          if (!hardToPutSimpler.has(sentence)) tooHard.push(`${age.toFixed(1)} ${path}: ${sentence}`);
        }
      }
    }
    assert.deepEqual(tooHard, []);
    // An exception that is no longer needed is taken off the list.
    assert.deepEqual(
      [...hardToPutSimpler.keys()].filter((sentence) => !met.has(sentence)),
      [],
    );
  });

  it('use short sentences: 25 words at the most', () => {
    for (const [path, text] of english) {
      for (const sentence of splitSentences(text)) assert.ok(sentence.split(/\s+/).length <= 25, `${path}: ${sentence}`);
    }
  });
});

describe('the Welsh words', () => {
  it('use the terms of public bodies', () => {
    const text = [...sentences(checklistCy)].map(([, each]) => each).join('\n');
    for (const term of [
      'stelcio',
      'Orchymyn Diogelu Rhag Stelcio',
      'Ddeddf Amddiffyn rhag Aflonyddu 1997',
      'llinell gymorth',
      'aros amdanaf',
      'ymyrryd',
      'ar y rhyngrwyd',
      'Clirio fy atebion',
      'tystiolaeth',
    ]) {
      assert.match(text, new RegExp(term, 'i'), term);
    }
    assert.doesNotMatch(text, /stelcian/i);
  });

  it('ask nothing that wants a yes or a no, and say chi', () => {
    const {voices} = checklistCy;
    for (const voice of Object.values(voices)) for (const item of Object.values(voice.items)) assert.doesNotMatch(item, /\?/);
    const text = [...sentences(checklistCy)].map(([, each]) => each).join('\n');
    assert.doesNotMatch(text, /\b(ti|dy|wyt|rwyt|ydw i’n iawn)\b/i);
  });
});
