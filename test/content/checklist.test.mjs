import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import readability from 'text-readability';
import {behaviours, impacts} from '../../dist/esm/content/checklist/behaviours.js';
import {behaviourLaw, dangerSources, lawEvidence} from '../../dist/esm/content/checklist/behaviours.sources.js';
import {checklistCy} from '../../dist/esm/content/messages/checklist.cy.js';
import {checklistEn} from '../../dist/esm/content/messages/checklist.en.js';

const all = [...behaviours, ...impacts];
const languages = {English: checklistEn, Welsh: checklistCy};

/** Every sentence with the path to it. Functions are asked for a step. */
function* sentences(value, path = '') {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, value(2, 6)];
  else for (const [key, each] of Object.entries(value)) yield* sentences(each, path ? `${path}.${key}` : key);
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
    'The Act is the Protection from Stalking Act (Northern Ireland) 2022.': 'the name of an Act',
    'The police can ask a court for a Stalking Protection Order.': 'the name of an order',
    'It may be a more serious crime if someone comes to fear violence.': 'everyday words, and violence is the word of the law',
    'getting in touch with someone, or trying to': 'everyday words',
    'watching what someone does online': 'everyday words',
    'watching or spying on someone': 'everyday words',
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
        assert.doesNotMatch(text, /mae (hyn|stelcio) yn drosedd/i, path);
      }
    });

    it('do not blame', () => {
      for (const [path, text] of words) assert.doesNotMatch(text, /why did you|you should have|dylech fod wedi|pam wnaethoch/i, path);
    });

    it('have something of its own for each voice: nothing said to "me" is said unchanged to "someone", where it speaks of the person', () => {
      const {me, someone} = messages.voices;
      const aboutNobody = ['weapon', 'order', 'suicide', 'repeated', 'worse'];
      for (const {id} of all) {
        if (aboutNobody.includes(id)) assert.equal(me.items[id], someone.items[id]);
        else assert.notEqual(me.items[id], someone.items[id], id);
      }
      for (const ending of Object.keys(me.endings)) assert.notEqual(me.endings[ending].title, someone.endings[ending].title);
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

describe('the English words', () => {
  it('can be read at the age of nine', () => {
    // Flesch–Kincaid gives a school grade; a child in grade 4 is nine. It was made for running text, so labels of up to four words are left out.
    const tooHard = [];
    const met = new Set();
    for (const [path, text] of sentences(checklistEn)) {
      for (const sentence of text.split(/(?<=[.?!:])\s+/)) {
        if (sentence.split(/\s+/).length < 5) continue;
        const age = readability.fleschKincaidGrade(sentence) + 5;
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
    for (const [path, text] of sentences(checklistEn)) {
      for (const sentence of text.split(/(?<=[.?!:])\s+/)) assert.ok(sentence.split(/\s+/).length <= 25, `${path}: ${sentence}`);
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
