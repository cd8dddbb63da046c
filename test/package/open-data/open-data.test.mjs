/** What a council's directory, a charity's developer or another registry gets to read. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import Ajv2020 from 'ajv-2020/dist/2020.js';
import addFormats from 'ajv-formats';
import helplinesDocument from 'four-signs/data/helplines.json' with {type: 'json'};
import changesDocument from 'four-signs/data/changes.json' with {type: 'json'};
import {helplines as facts} from '../../../dist/esm/content/helplines/facts.js';
import {policeForces} from '../../../dist/esm/content/police-forces/facts.js';
import {campaigns, pastCampaigns} from '../../../dist/esm/content/week/facts.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {helplinesCy} from '../../../dist/esm/content/helplines/cy.js';
import {weekEn} from '../../../dist/esm/content/week/en.js';
import {weekCy} from '../../../dist/esm/content/week/cy.js';
import {bankHolidays} from '../../../dist/esm/content/bank-holidays/facts.js';
import {helplineCardMarkup} from '../../../dist/esm/elements/templates/helpline-card.js';
import {emergencyMarkup} from '../../../dist/esm/elements/templates/emergency.js';
import {policeMarkup} from '../../../dist/esm/elements/helplines/template.js';
import {weekMarkup} from '../../../dist/esm/elements/week/template.js';
import {plainHtml} from '../../../dist/esm/elements/templates/plain-html.js';
import {openHelplines} from '../../../scripts/build/open-data/open-helplines.mjs';
import {openReferralPages} from '../../../scripts/build/open-data/open-referral.mjs';
import {jsonLd} from '../../../scripts/build/open-data/schema-org.mjs';
import {readRecords} from '../../../scripts/build/open-data/records.mjs';
import {compareDigests, compareWithRecorded} from '../../../scripts/content/changes.mjs';
import {neverShip} from '../../unit/content/obsolete-numbers.mjs';
import {openHelplinesRecord, openReferralUk} from './shapes.mjs';

const folder = new URL('../../../dist/data/v1/', import.meta.url);
const readText = (name) => readFileSync(new URL(name, folder), 'utf8');
/** @returns {any} */
const readJson = (name) => JSON.parse(readText(name));
const names = ['helplines', 'campaigns', 'police-forces', 'changes'];
const messages = {en: helplinesEn, cy: helplinesCy};
const weekMessages = {en: weekEn, cy: weekCy};
const locales = /** @type {const} */ (['en', 'cy']);
const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true});
// Its types are those of another copy of the same version.
addFormats(/** @type {any} */ (ajv));
const {emergency, helplines} = readJson('helplines.json');

const entities = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'"};
const unescape = (text) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => entities[each]);
/** What a person reads of some markup, and where its links lead. */
function seen(markup) {
  const text = String(markup);
  return {
    text: unescape(text.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' '),
    links: [...text.matchAll(/href="([^"]*)"/g)].map(([, address]) => unescape(address)),
  };
}

/** A card on which every detail is drawn. */
const card = (id, locale) => {
  const [helpline] = facts.filter((each) => each.id === id);
  return seen(
    helplineCardMarkup(plainHtml, {
      helpline,
      about: messages[locale].services[id],
      messages: messages[locale],
      locale,
      now: new Date('2026-11-26T12:00:00Z'),
      bankHolidays,
      level: 3,
    }),
  );
};
/** Every string within a value, and the name under which it stands. */
const strings = (value, name = '') =>
  typeof value === 'string'
    ? [[name, value]]
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, each]) =>
          strings(each, Array.isArray(value) ? name : key),
        )
      : [];
/** What can be rung, written to or opened: wherever it stands in a text. */
const reached = (text) => [
  ...(text.match(/https:\/\/[^\s"]+/g) ?? []),
  ...(text.match(/[\w.]+@[\w.]+\w/g) ?? []),
  ...(text.match(/(?<![\w-])(?:\+44|0)\d[\d ]{7,}\d/g) ?? []),
];

describe('the facts as JSON', () => {
  for (const name of names) {
    test(`${name}.json is what its schema says, and names it`, () => {
      const document = readJson(`${name}.json`);
      const {$schema, licence} = document;
      const validate = ajv.compile(readJson(`${name}.schema.json`));
      assert.ok(validate(document), JSON.stringify(validate.errors, null, 1));
      assert.ok(existsSync(new URL($schema, folder)));
      assert.equal(licence, 'CC-BY-4.0');
    });
  }

  test('the schemas refuse a number that cannot be dialled, an unknown field and a missing language', () => {
    const validate = ajv.compile({
      ...readJson('helplines.schema.json'),
      $id: 'urn:four-signs:again',
    });
    /** @param {(line: any, document: any) => void} change */
    const wrong = (change) => {
      const document = readJson('helplines.json');
      change(document.helplines[0], document);
      return validate(document);
    };
    assert.ok(wrong(() => {}));
    assert.ok(!wrong((line) => (line.phone.dial = '0808 802 0300')));
    assert.ok(!wrong((line) => (line.riskScore = 1)));
    assert.ok(!wrong((line) => delete line.name.cy));
    assert.ok(!wrong((line) => delete line.checkedOn));
    assert.ok(!wrong((line) => (line.sources = [{url: 'https://www.example.org/'}])));
    assert.ok(!wrong((line) => (line.hours = {mon: [['09:00']]})));
    assert.ok(!wrong((line, document) => (document.version = '2.0.0')));
  });

  test('every service, force and week is there, once', () => {
    const ids = (records) => records.map(({id}) => id);
    assert.deepEqual(
      ids(helplines),
      facts.map(({id}) => id),
    );
    assert.deepEqual(
      ids(readJson('police-forces.json').policeForces),
      policeForces.map(({id}) => id),
    );
    const weeks = ids(readJson('campaigns.json').campaigns);
    assert.equal(weeks.length, campaigns.length + pastCampaigns.length);
    assert.equal(new Set(weeks).size, weeks.length);
    assert.deepEqual(ids(emergency), ['999', '101']);
  });

  test('no number that must never be shown is in any file', () => {
    for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
      if (!/\.\w+$/.test(name)) continue;
      const text = readText(name);
      // The sources of 2010 to 2017 may have an address that is not used any more.
      const found = neverShip.filter(({pattern}) => pattern.test(text)).map(({what}) => what);
      assert.deepEqual(found, [], name);
    }
  });

  test("import helplines from 'four-signs/data/helplines.json' gives the document", () => {
    assert.deepEqual(helplinesDocument, readJson('helplines.json'));
    assert.equal(changesDocument.version, helplinesDocument.version);
  });
});

describe('the data and the cards say the same', () => {
  for (const locale of locales) {
    test(`of each service, in ${locale}`, () => {
      for (const line of helplines) {
        const {text, links} = card(line.id, locale);
        for (const [, said] of strings([
          line.name[locale],
          line.about[locale],
          line.note?.[locale],
        ]))
          assert.ok(text.includes(said), `${line.id}: ${said}`);
        for (const field of ['phone', 'welshPhone'])
          if (line[field]) {
            assert.ok(text.includes(line[field].display), `${line.id}: ${field}`);
            assert.ok(links.includes(`tel:${line[field].dial}`), `${line.id}: ${field}`);
          }
        const website = (locale === 'cy' && line.welshWebsite) || line.website;
        const written = [
          ...['phone', 'welshPhone'].map((field) => line[field] && `tel:${line[field].dial}`),
          line.text && `sms:${line.text.dial}`,
          ...['email', 'welshEmail'].map((field) => line[field] && `mailto:${line[field]}`),
          line.chat && new URL(line.chat).href,
          new URL(website).href,
        ].filter(Boolean);
        assert.deepEqual([...links].sort(), written.sort(), line.id);
        if (line.hoursWords)
          assert.ok(
            text.includes(line.hoursWords[locale]),
            `${line.id}: ${line.hoursWords[locale]}`,
          );
        else assert.equal(line.hours, null);
        const doubts = line.unsure
          .filter((field) => field !== 'hours')
          .concat(line.welshEmail && line.unsure.includes('email') ? ['welshEmail'] : []).length;
        // On two cards the hours and a note of the service itself say it as well.
        const own = [line.note?.[locale], line.hoursWords?.[locale]].filter((said) =>
          said?.includes(messages[locale].checkOnSite),
        ).length;
        assert.equal(
          text.split(messages[locale].checkOnSite).length - 1,
          doubts + own,
          `${line.id}: as many doubts as the card has`,
        );
      }
    });

    test(`of 999 and 101, in ${locale}`, () => {
      const {text, links} = seen(
        emergencyMarkup(plainHtml, {messages: messages[locale].emergency, locale, level: 2}),
      );
      for (const each of emergency) {
        assert.ok(text.includes(each.about[locale]));
        assert.ok(links.includes(`tel:${each.phone.dial}`));
        const addresses = [
          each.relay?.website,
          each.signLanguage?.website,
          ...Object.values(each.website ?? {}).map((site) => site[locale] ?? site.en),
        ].filter(Boolean);
        for (const address of addresses) assert.ok(links.includes(address), address);
      }
      for (const nation of /** @type {const} */ (['england', 'scotland'])) {
        const one = seen(
          emergencyMarkup(plainHtml, {
            messages: messages[locale].emergency,
            locale,
            level: 2,
            nation,
            only: 'police',
          }),
        );
        assert.equal(
          one.text.includes(messages[locale].emergency.policeFree),
          emergency[1].freeIn.includes(nation),
        );
      }
    });

    test(`of each police force, in ${locale}`, () => {
      for (const force of readJson('police-forces.json').policeForces) {
        const [known] = policeForces.filter(({id}) => id === force.id);
        const {text, links} = seen(
          policeMarkup(
            plainHtml,
            known,
            /** @type {any} */ ({messages: messages[locale], level: 2, locale}),
          ),
        );
        assert.ok(text.includes(force.name[locale] ?? force.name.en), force.id);
        assert.ok(links.includes(force.website[locale] ?? force.website.en), force.id);
      }
    });

    test(`of each awareness week, in ${locale}`, () => {
      for (const run of readJson('campaigns.json').campaigns) {
        const [campaign] = [...campaigns, ...pastCampaigns].filter(
          ({kind, start}) => kind === run.kind && start === run.start,
        );
        const {text} = seen(
          weekMarkup(
            plainHtml,
            /** @type {any} */ ({campaign: run.kind, headingLevel: 2}),
            {kind: 'during', campaign},
            weekMessages[locale],
            locale,
            '',
            '',
          ),
        );
        const theme = run.theme?.[locale] ?? run.theme?.en ?? '';
        for (const said of [run.says[locale], theme, run.hashtag ?? ''])
          assert.ok(text.includes(said), `${run.id}: ${said}`);
      }
    });
  }

  test('where sources disagree on the hours, no format has a time', () => {
    const [line] = helplines.filter(({hoursVary}) => hoursVary);
    const id = `services/${openReferralId(line)}`;
    const [schedule] = readJson(`open-referral-uk/en/${id}.json`).schedules;
    assert.equal(schedule.description, helplinesEn.hoursVary);
    assert.equal(schedule.opens_at ?? schedule.byday, undefined);
    const [ours] = graphOf('uk.en').filter(({name}) => name === line.name.en);
    assert.doesNotMatch(JSON.stringify(ours), /hoursAvailable|\d\d:\d\d/);
  });

  test('hours that rest on one source are in words, and nothing is worked out from them', () => {
    const unsure = helplines.filter((line) => line.unsure.includes('hours'));
    assert.ok(unsure.length);
    for (const line of unsure) {
      const service = readJson(`open-referral-uk/en/services/${openReferralId(line)}.json`);
      assert.deepEqual(
        service.schedules.map((each) => [each.description, each.opens_at]),
        [[line.hoursWords.en, undefined]],
      );
      assert.match(line.hoursWords.en, /check on their site/);
    }
  });

  test('nobody is said to have checked before a person did', () => {
    assert.deepEqual(
      helplines.filter(({checkedOn}) => checkedOn).map(({id}) => id),
      facts.filter(({checkedOn}) => checkedOn).map(({id}) => id),
    );
    const checked = {...helplines[0], checkedOn: '2026-12-01'};
    const pages = openReferralPages({helplines: [checked], messages: helplinesEn, locale: 'en'});
    const service = pages[`services/${openReferralId(checked)}`];
    assert.equal(service.assured_date, '2026-12-01');
    assert.equal(openHelplines([checked]).records[0].verified_at, '2026-12-01');
    for (const locale of locales)
      for (const {assured_date: day} of readJson(`open-referral-uk/${locale}/services.json`)
        .contents)
        assert.ok(day === undefined || facts.some(({checkedOn}) => checkedOn === day));
  });
});

const openReferralId = (line) =>
  Object.keys(openReferralPages({helplines: [line], messages: helplinesEn, locale: 'en'}))
    .filter((path) => path.startsWith('services/'))
    .map((path) => path.replace('services/', ''))[0];
const graphOf = (name) => readJson(`schema-org/${name}.jsonld`)['@graph'];

/**
 * Holds one service in another format to its card: each number, address and link in it is on the
 * card, and each sentence too.
 */
function assertOnCard(record, line, locale, sentencesIn) {
  const {text, links} = card(line.id, locale);
  const doubted = {
    phone: [line.phone?.display, line.phone?.dial],
    text: [line.text?.display, line.text?.dial],
    welshPhone: [line.welshPhone?.display, line.welshPhone?.dial],
    email: [line.email, line.welshEmail],
    chat: [line.chat],
    website: [line.website],
  };
  for (const [name, value] of strings(record)) {
    for (const each of reached(value)) {
      const isThere =
        text.includes(each) ||
        links.some((link) => link.replace(/^\w+:(?!\/)/, '') === each || link === each);
      // Where a fact is from is on no card; a day is a word that has an address.
      if (name === 'source' || name === 'dayOfWeek') continue;
      assert.ok(isThere, `${line.id}, ${name}: ${each}`);
      // In a sentence the doubt stands beside it. A field has no room for one.
      const isSure = Object.keys(doubted).some(
        (field) => doubted[field].includes(each) && !line.unsure.includes(field),
      );
      const isDoubted = line.unsure.some((field) => doubted[field]?.includes(each));
      if (isDoubted && !isSure && !sentencesIn.required?.includes(name))
        assert.ok(value.includes(messages[locale].checkOnSite), `${line.id}, ${name}: ${each}`);
    }
    if (!sentencesIn.names.includes(name)) continue;
    for (const sentence of value.split('\n'))
      for (const said of sentencesIn.parts(sentence))
        assert.ok(text.includes(said), `${line.id}, ${name}: ${said}`);
  }
}

describe('Open Referral UK', () => {
  for (const locale of locales) {
    const path = `open-referral-uk/${locale}/`;

    test(`every answer has its shape, in ${locale}`, () => {
      const kinds = new Set();
      for (const name of readdirSync(new URL(path, folder), {recursive: true, encoding: 'utf8'})) {
        if (!name.endsWith('.json')) continue;
        const kind = name
          .replace('.json', '')
          .replace(/[^/\\]*$/, (id) => (/[/\\]/.test(name) ? '' : id));
        kinds.add(kind);
        const shape = openReferralUk[kind.replace('\\', '/')];
        const validate = ajv.compile(shape);
        assert.ok(validate(readJson(path + name)), `${name}: ${ajv.errorsText(validate.errors)}`);
      }
      assert.deepEqual([...kinds].sort(), Object.keys(openReferralUk).sort());
    });

    test(`each service says what its card says, in ${locale}`, () => {
      const {contents} = readJson(`${path}services.json`);
      assert.equal(contents.length, facts.length);
      for (const line of helplines) {
        const service = readJson(`${path}services/${openReferralId(line)}.json`);
        assertOnCard(service, line, locale, {
          names: ['description'],
          // An address and a number are links on the card, and within the sentence here.
          parts: (sentence) =>
            reached(sentence)
              .reduce((rest, each) => rest.replace(each, '\n'), sentence.replace(/^111\. /, ''))
              .split('\n')
              .map((part) => part.replace(/^[.: ]+|[: ]+$/g, ''))
              .filter(Boolean),
          // A service without a page would be refused.
          required: ['url', 'website'],
        });
      }
    });
  }

  test('a service keeps its identifier from build to build, and in every language', () => {
    const ids = locales.map((locale) =>
      readJson(`open-referral-uk/${locale}/services.json`).contents.map(({id}) => id),
    );
    assert.deepEqual(ids[0], ids[1]);
    assert.equal(new Set(ids[0]).size, facts.length);
    // Written down once. A directory knows the service by it.
    assert.equal(ids[0][0], '15d2305a-4614-5b17-b94f-eb7cc3f935cb');
  });
});

describe('JSON-LD of schema.org', () => {
  for (const locale of locales) {
    test(`a host pastes what the cards say, 999 first, in ${locale}`, () => {
      for (const place of ['uk', 'england', 'wales', 'scotland', 'northern-ireland']) {
        const graph = graphOf(`${place}.${locale}`);
        assert.deepEqual(
          graph.slice(0, 2).map((each) => each.availableChannel.servicePhone.telephone),
          ['999', '101'],
        );
        const lines = helplines.filter(({nations}) => place === 'uk' || nations.includes(place));
        assert.deepEqual(
          graph.slice(2).map(({name}) => name),
          lines.map(({name}) => name[locale]),
        );
        for (const line of lines)
          assertOnCard(
            graph.find(({name}) => name === line.name[locale]),
            line,
            locale,
            {names: [], parts: () => []},
          );
      }
    });
  }

  test('it cannot end the script element of the page that it is pasted into', () => {
    for (const name of readdirSync(new URL('schema-org/', folder)))
      assert.doesNotMatch(readText(`schema-org/${name}`), /<\/?(?:script|!--)/i);
    assert.equal(
      jsonLd({emergency, helplines: [], messages: helplinesEn, locale: 'en'})['@graph'].length,
      2,
    );
  });
});

describe('the shape of open-helplines', () => {
  /** What it asks for and nobody here knows. Nothing is made up to fill it. */
  const unknown = ['verified_at', 'government_backed', 'source', 'languages', 'hours', 'free'];

  test('each record has it, but for what nobody here knows', () => {
    const validate = ajv.compile(openHelplinesRecord);
    const {records} = readJson('open-helplines.json');
    assert.equal(records.length, facts.length);
    for (const record of records) {
      validate(record);
      const wrong = (validate.errors ?? []).filter(
        ({keyword, params, instancePath}) =>
          !(keyword === 'required' && unknown.includes(params.missingProperty)) &&
          !(keyword === 'minItems' && instancePath === '/contacts'),
      );
      assert.deepEqual(wrong, [], record.id);
    }
  });

  test('a person who checked, and knows the rest, completes it', () => {
    const validate = ajv.compile({...openHelplinesRecord, $id: 'urn:four-signs:whole'});
    const line = helplines.find(({id}) => id === 'national-stalking-helpline');
    const [record] = openHelplines([{...line, checkedOn: '2026-12-01'}]).records;
    const contacts = record.contacts.map((contact) => ({...contact, languages: ['en']}));
    const whole = {...record, contacts, government_backed: false};
    assert.ok(validate(whole), ajv.errorsText(validate.errors));
  });

  test('each says what its card says, and has no number that cannot be dialled', () => {
    for (const record of readJson('open-helplines.json').records) {
      const line = helplines.find(({id}) => `gb-${id}` === record.id);
      assertOnCard(record, line, 'en', {
        names: ['description', 'hours'],
        parts: (said) => (said === '24/7' ? [helplinesEn.openAlways.replace(/\s/g, ' ')] : [said]),
      });
      for (const {number} of record.contacts)
        assert.ok(!number || /^\+44\d{9,10}$|^\+448001111$/.test(number));
    }
  });
});

describe('the list of changes', () => {
  test('no fact has changed without a line', async () => {
    const records = await readRecords(new URL('../../../dist/', import.meta.url));
    assert.deepEqual(compareWithRecorded(records), {differ: [], unexplained: []});
  });

  test('a fact that changes asks for one more line', () => {
    const before = {'helplines/galop': 'aaaaaaaaaa 1'};
    const after = {'helplines/galop': 'bbbbbbbbbb 1'};
    assert.deepEqual(compareDigests(before, after, () => 1).unexplained, ['helplines/galop']);
    assert.deepEqual(compareDigests(before, after, () => 2).unexplained, []);
    assert.deepEqual(compareDigests(before, {}, () => 1).unexplained, ['helplines/galop']);
    assert.deepEqual(compareDigests({}, after, () => 0).unexplained, ['helplines/galop']);
  });

  test('says that nothing is published yet, or which version was the first', () => {
    const {changes, firstVersion} = readJson('changes.json');
    assert.ok(changes.length);
    if (firstVersion.published) return;
    assert.deepEqual(
      changes.filter(({version}) => version),
      [],
    );
  });

  test('names only what there is, or what was removed', () => {
    const {changes} = readJson('changes.json');
    const ids = {
      emergency: emergency.map(({id}) => id),
      helplines: facts.map(({id}) => id),
      campaigns: readJson('campaigns.json').campaigns.map(({id}) => id),
      'police-forces': policeForces.map(({id}) => id),
      'bank-holidays': Object.keys(bankHolidays),
    };
    for (const {list, id, change} of changes)
      assert.equal(ids[list].includes(id), change !== 'removed', `${list}/${id}`);
    const dates = changes.map(({date}) => date);
    assert.deepEqual(dates, [...dates].sort());
  });
});
