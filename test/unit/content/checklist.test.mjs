import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import readability from 'text-readability';
import {behaviours, impacts, who} from '../../../dist/esm/content/checklist/facts.js';
import {
  adviceEvidence,
  behaviourLaw,
  dangerSources,
  lawEvidence,
} from '../../../dist/esm/content/checklist/sources.js';
import {checklistCy} from '../../../dist/esm/content/checklist/cy.js';
import {checklistEn} from '../../../dist/esm/content/checklist/en.js';
import {exitEn, exitNoteEn} from '../../../dist/esm/content/exit/en.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {weekEn} from '../../../dist/esm/content/week/en.js';
import {essentialEn} from '../../../dist/esm/content/emergency/en.js';
import {stepNotes} from '../../../dist/esm/content/vocabulary.js';

/** @type {any[]} */
const all = [...behaviours, ...impacts, ...who];
const languages = {English: checklistEn, Welsh: checklistCy};

/** The lines of what is worth writing down that speak of nobody. */
const record = ({record: lines}) => lines.slice(0, 5).map((_, index) => `record.${index}`);

/** Every sentence with the path to it. Of those with a value in them, the one that names a step. */
function* sentences(value, path = '') {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    if (/\bstep$/.test(path)) yield [path, value(2, 6)];
  } else
    for (const [key, each] of Object.entries(value))
      yield* sentences(each, path ? `${path}.${key}` : key);
}

/**
 * Sentences that the formula puts above the age of 9, each with the reason why it stays. The
 * formula counts syllables, and cannot know that "messages" is a word that a child of nine reads
 * every day.
 */
const hardToPutSimpler = new Map(
  Object.entries({
    'Someone I am worried about': 'everyday words',
    'I am worried about someone.': 'everyday words',
    'Whatever you ticked or did not tick, you can both get help':
      'everyday words; the promise of the ending in full',
    'Calls me again and again, or leaves voicemails': 'names the channel',
    'Calls them again and again, or leaves voicemails': 'names the channel',
    'Sends me text after text, emails or other messages': 'names the channels',
    'Sends them text after text, emails or other messages': 'names the channels',
    'Will not leave me alone on social media, or makes new accounts to reach me':
      'names the channel',
    'Will not leave them alone on social media, or makes new accounts to reach them':
      'names the channel',
    'Keeps track of me with a tracker, spyware or a hidden camera': 'names the devices',
    'Keeps track of them with a tracker, spyware or a hidden camera': 'names the devices',
    'Threatens to hurt or kill me, my children, my family, my partner or my pets':
      'names everyone who may be threatened, in everyday words',
    'Threatens to hurt or kill them, their children, their family, their partner or their pets':
      'as above',
    'Has hurt me, sexually assaulted me, or put hands round my neck':
      'a softer word would hide what it means',
    'Has hurt them, sexually assaulted them, or put hands round their neck': 'as above',
    'Follows their children, or uses the children to get to them': 'everyday words',
    'The list names upsetting things, such as threats, sexual assault and suicide.':
      'names what is in the list, so that nobody meets it unprepared',
    'The Act is the Criminal Justice and Licensing (Scotland) Act 2010.': 'the name of an Act',
    'The police can ask a court for a Stalking Protection Order.': 'the name of an order',
    'It may be one if it is grossly offensive or indecent, and was sent to upset someone.':
      'the words of the Act: easier ones would be wider than the law',
    'That is in the Malicious Communications Act 1988.': 'the name of an Act',
    'It may be a more serious crime if someone comes to fear violence.':
      'everyday words, and violence is the word of the law',
    'getting in touch with someone, or trying to': 'everyday words',
    'watching what someone does online': 'everyday words',
    'watching or spying on someone': 'everyday words',
    'For LGBT+ people who face abuse or violence.':
      'everyday words, and the name that people have for themselves',
    'For when someone shares your private sexual pictures, or says they will.':
      'a softer word would hide what it means',
    'You can talk about anything.': 'everyday words',
    'Office for National Statistics, Crime Survey for England and Wales, year ending March 2024':
      'the name of a source',
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
        for (const {clause, cover} of references)
          assert.ok(clause.length > 8 && ['named', 'open'].includes(cover), `${id}, ${area}`);
      }
    }
    // Gifts and going in are on the lists of Scotland and Northern Ireland, and not on that of
    // England and Wales.
    assert.equal(behaviourLaw.post.scotland.length, 2);
    assert.equal(behaviourLaw.post['england-wales'].length, 1);
    assert.equal(behaviourLaw.home['northern-ireland'].length, 2);
  });

  it('asks who it is last, says that it can be skipped, and makes neither a sign nor a danger of it', () => {
    for (const each of who)
      assert.deepEqual(
        Object.keys(each).filter((key) => !['id', 'intimatePartner'].includes(key)),
        [],
      );
    for (const {groups} of Object.values(checklistEn.voices))
      assert.match(groups.who, /you can skip this/);
    for (const {groups} of Object.values(checklistCy.voices))
      assert.match(groups.who, /gallwch hepgor/);
    // A partner of today, and a former one who did not threaten, have a box.
    assert.equal(checklistEn.voices.me.items['who-ex'], 'My partner or ex-partner');
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

describe('what a person is told beside the steps', () => {
  it('has a source for each thing, or says that it is ours and who must confirm it', () => {
    const notes = Object.keys(checklistEn.voices.me.notes);
    assert.deepEqual(notes.sort(), Object.values(stepNotes).flat().sort());
    assert.deepEqual(
      Object.keys(adviceEvidence).sort(),
      [...notes, 'harm', 'record-care', 'right-to-ask', 'ring-back'].sort(),
    );
    for (const [id, {sources, conflicts = [], confidence}] of Object.entries(adviceEvidence)) {
      assert.ok(sources.length || conflicts.some((each) => each.includes('ours')), id);
      if (confidence === 'confirmed') assert.ok(sources.length > 1, id);
    }
  });

  it('gives a person who was not heard, or does not want the police, somebody else to ask', () => {
    for (const {notes} of Object.values(checklistEn.voices)) {
      assert.match(notes['not-heard'].text, /can ask again\..*helpline/);
      assert.match(notes.advocate.text, /with or without the police/);
    }
  });

  it('has nothing on the empty sheet that says what it is', () => {
    for (const {voices, printTitle} of Object.values(languages)) {
      for (const {record} of Object.values(voices)) {
        for (const text of [printTitle, ...record.slice(0, 5)])
          assert.doesNotMatch(
            text,
            /stalk|stelc|harass|aflonydd|police|heddlu|crime|trosedd|afraid|ofn/i,
          );
      }
    }
  });

  it('lets a person choose whether they are rung back, and promises nothing of what the police will do', () => {
    assert.match(checklistEn.ringBack.text, /You can say no/);
    for (const {notes} of Object.values(checklistEn.voices)) {
      assert.match(notes['call-101'].text, /^The police may ask /);
      assert.doesNotMatch(notes['call-101'].text, /(the police|they) will (?!do next)/i);
    }
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
        /if you are not sure|if it is (not )?safe|what is safe|There is no score|nid oes sgôr|(os|a|os nad) yw’n ddiogel|beth sy’n ddiogel|yn fwy diogel|i ddiogelu rhywun rhag stelcio/gi;
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
      for (const [path, text] of words)
        for (const verdict of verdicts)
          assert.doesNotMatch(text.replace(allowed, ''), verdict, path);
    });

    it('say that stalking is a crime, in the notes on the law, and of nothing else more than that it may be', () => {
      const plainly =
        language === 'English' ? /^Stalking is a crime\./ : /^Mae stelcio’n drosedd o dan /;
      for (const [area, {text}] of Object.entries(messages.law))
        assert.match(text[0], plainly, area);
      for (const [path, whole] of words) {
        const text = /^law\.[a-z-]+\.text\.0$/.test(path) ? whole.replace(plainly, '') : whole;
        assert.doesNotMatch(text, /\bis a crime\b(?<!if it is a crime)/, path);
        assert.doesNotMatch(
          text,
          /\b(illegal|unlawful|an offence|guilty|breaks the law|against the law|criminal(?! Justice))\b/i,
          path,
        );
        assert.doesNotMatch(
          text,
          /mae (hyn|stelcio|’r rhain)( yn|’n) drosedd|anghyfreithlon|yn euog|torri.r gyfraith/i,
          path,
        );
      }
    });

    it('say what each sign is, and never that the other person does it: all four stand under every ending, whatever was ticked', () => {
      for (const {signs} of Object.values(messages.voices)) {
        for (const [sign, meaning] of Object.entries(signs))
          assert.match(meaning, language === 'English' ? /^When / : /^([^:]+: p|P)an /, sign);
      }
      for (const [path, text] of words) {
        if (/items\.|summary\./.test(path)) continue;
        assert.doesNotMatch(
          text,
          /\b(their|the other person’s) mind is\b|\bthey will not leave (you|them) alone\b(?<!^When .*)/i,
          path,
        );
        assert.doesNotMatch(text, /\bmae(’u| eu) meddwl\b|\bnid ydynt yn gadael\b/i, path);
      }
    });

    it('do not blame, and give no orders about how to live', () => {
      for (const [path, text] of words) {
        assert.doesNotMatch(
          text,
          /why did(n’t)? you|you (should|must|ought|need to have|could have)|your (own )?(choice|mistake)|provok|encourag/i,
          path,
        );
        assert.doesNotMatch(
          text,
          /dylech|rhaid i chi(?! fod)(?<!Nid oes rhaid i chi)|pam (na )?wnaethoch|eich camgymeriad/i,
          path,
        );
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
        'groups.who',
        'summary.who',
        'signs.repeated',
        'summary.behaviours',
        'notes.call-101.title',
        'notes.not-heard.title',
        'notes.work.title',
        'notes.tags.title',
      ]);
      const shared = [
        'steps.heard.text',
        'steps.record.text',
        'steps.devices.title',
        'steps.devices.text',
        ...record(me),
      ];
      const other = new Map(sentences(someone));
      for (const [path, text] of sentences(me)) {
        if (path.startsWith('items.') || same.has(path) || shared.includes(path)) continue;
        assert.notEqual(other.get(path), text, path);
      }
    });

    it('date what is said about the law as its sources are dated', () => {
      const months = {'2026-04': /(April|Ebrill) 2026\.$/, '2024-01': /(January|Ionawr) 2024\.$/};
      for (const [area, {dated}] of Object.entries(messages.law)) {
        const newest = lawEvidence[area].sources
          .map(({date}) => date.slice(0, 7))
          .filter((date) => /^20\d\d-\d\d$/.test(date))
          .sort()
          .at(-1);
        assert.match(
          dated,
          newest ? months[newest] : /We do not know how old|Ni wyddom pa mor hen/,
          `${area}: ${newest}`,
        );
      }
    });
  });
}

/**
 * The names of things, which have no simpler word, and how the formula is to read them. It counts
 * syllables, and so takes "Northern Ireland" for a hard word.
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
  [/\bharassment\b/gi, 'harm'],
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
  ...sentences(essentialEn, 'essential'),
];
const splitSentences = (text) => text.split(/(?<=[.?!:])\s+/);

describe('the English words', () => {
  it('can be read at the age of nine', () => {
    // Flesch–Kincaid gives a school grade; a child in grade 4 is nine. It was made for running
    // text, so labels of up to four words are left out.
    const tooHard = [];
    const met = new Set();
    for (const [path, text] of english) {
      for (const sentence of splitSentences(text)) {
        if (sentence.split(/\s+/).length < 5) continue;
        const age = readability.fleschKincaidGrade(simply(sentence)) + 5;
        if (age > 9) {
          met.add(sentence);
          if (!hardToPutSimpler.has(sentence))
            tooHard.push(`${age.toFixed(1)} ${path}: ${sentence}`);
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
      for (const sentence of splitSentences(text))
        assert.ok(sentence.split(/\s+/).length <= 25, `${path}: ${sentence}`);
    }
  });
});

describe('the word by which answers are cleared', () => {
  it('is seen as the beginning of what is heard, so that who says it aloud presses it', () => {
    for (const {clear, clearSeen} of [checklistEn, checklistCy])
      assert.ok(clear.startsWith(`${clearSeen} `), clear);
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
    for (const voice of Object.values(voices))
      for (const item of Object.values(voice.items)) assert.doesNotMatch(item, /\?/);
    const text = [...sentences(checklistCy)].map(([, each]) => each).join('\n');
    assert.doesNotMatch(text, /\b(ti|dy|wyt|rwyt|ydw i’n iawn)\b/i);
  });
});
