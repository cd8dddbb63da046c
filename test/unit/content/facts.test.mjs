/**
 * The facts: numbers to the digit, links, sources, languages; and that nothing superseded has crept
 * in anywhere.
 */
/** @import {Hours, Phone} from '../../../dist/esm/content/types.js' */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {isValidPhoneNumber, parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {bankHolidays} from '../../../dist/esm/content/bank-holidays/facts.js';
import {proclaimedHolidays} from '../../../dist/esm/content/bank-holidays/sources.js';
import {campaigns, pastCampaigns} from '../../../dist/esm/content/week/facts.js';
import {campaignsSources} from '../../../dist/esm/content/week/sources.js';
import {essentialLinks, essentialNumbers} from '../../../dist/esm/content/emergency/facts.js';
import {essentialCy} from '../../../dist/esm/content/emergency/cy.js';
import {essentialEn} from '../../../dist/esm/content/emergency/en.js';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {helplinesSources} from '../../../dist/esm/content/helplines/sources.js';
import {helplinesCy} from '../../../dist/esm/content/helplines/cy.js';
import {helplinesEn} from '../../../dist/esm/content/helplines/en.js';
import {weekCy} from '../../../dist/esm/content/week/cy.js';
import {weekEn} from '../../../dist/esm/content/week/en.js';
import {policeForces} from '../../../dist/esm/content/police-forces/facts.js';
import {policeForcesSources} from '../../../dist/esm/content/police-forces/sources.js';
import {getOpeningState} from '../../../dist/esm/domain/get-opening-state.js';
import {isIsoDate} from '../../../dist/esm/domain/iso-date.js';
import {telHref} from '../../../dist/esm/domain/tel-href.js';
import {safeUrl} from '../../../dist/esm/domain/safe-url.js';
import {helplinesHtml} from '../../../dist/esm/entries/static.js';
import {neverShip} from './obsolete-numbers.mjs';

const byId = Object.fromEntries(helplines.map((helpline) => [helpline.id, helpline]));

describe('The numbers that matter most are right to the digit', () => {
  /** @type {[what: string, phone: Phone | undefined, display: string, dial: string][]} */
  const numbers = [
    ['emergency', essentialNumbers.emergency, '999', '999'],
    ['police', essentialNumbers.police, '101', '101'],
    [
      'National Stalking Helpline, in every element',
      essentialNumbers.stalking,
      '0808 802 0300',
      '+448088020300',
    ],
    [
      'National Stalking Helpline',
      byId['national-stalking-helpline'].phone,
      '0808 802 0300',
      '+448088020300',
    ],
    ['Live Fear Free, Wales', byId['live-fear-free'].phone, '0808 80 10 800', '+448088010800'],
    ['Scotland', byId['scotland-domestic-abuse-helpline'].phone, '0800 027 1234', '+448000271234'],
    [
      'Northern Ireland',
      byId['northern-ireland-abuse-helpline'].phone,
      '0808 802 1414',
      '+448088021414',
    ],
    ['England', byId['national-domestic-abuse-helpline'].phone, '0808 2000 247', '+448082000247'],
    ['Samaritans', byId.samaritans.phone, '116 123', '116123'],
  ];
  for (const [what, phone, display, dial] of numbers) {
    test(what, () => {
      assert.equal(phone?.display, display);
      assert.equal(phone?.dial, dial);
    });
  }
});

test('a number that stands in a page to copy from is one of ours, with what is read and what is dialled', () => {
  const ours = new Map(
    [
      ...Object.values(essentialNumbers),
      ...helplines.flatMap(({phone, welshPhone, text}) => [phone, welshPhone, text]),
    ].flatMap((number) => (number ? [[number.dial, number.display]] : [])),
  );
  const pages = [
    'README.md',
    ...['demo', 'docs', 'stories'].flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)),
    ),
  ];
  const found = pages
    .filter((name) => /\.(html|md|mdx|ts)$/.test(name))
    .flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/href="(?:tel|sms):([^"]*)"[^>]*>([^<]*)</g)].map(
        ([, dial, display]) => ({
          name,
          dial,
          display,
        }),
      ),
    );
  assert.ok(found.length > 30, `${found.length} links`);
  assert.deepEqual(
    found.filter(
      ({dial, display}) =>
        !ours.has(dial) || !display.replace(/\s+/g, ' ').includes(ours.get(dial) ?? ''),
    ),
    [],
  );
});

describe('Every service', () => {
  /** Short codes are in no plan of numbers. */
  const short = ['116123', '111', '999', '101', '85258'];

  for (const helpline of helplines) {
    test(`${helpline.id}: numbers are valid in Britain, what is read is what is dialled, links are https, evidence is there`, () => {
      for (const number of [helpline.phone, helpline.welshPhone, helpline.text]) {
        if (!number) continue;
        assert.ok(telHref(number.dial), number.dial);
        if (short.includes(number.dial)) {
          assert.equal(number.display.replace(/ /g, ''), number.dial);
          continue;
        }
        // Childline's seven digits after 0800 are older than the plan, and in it.
        assert.ok(isValidPhoneNumber(number.dial), number.dial);
        const parsed = parsePhoneNumberFromString(number.dial);
        assert.ok(parsed);
        assert.equal(parsed.country ?? 'GB', 'GB');
        assert.equal(number.display.replace(/ /g, ''), parsed.formatNational().replace(/ /g, ''));
      }
      if (helpline.phone?.cost === 'free')
        assert.match(
          helpline.phone.dial,
          /^(\+448(00|08)|1)/,
          'a number that is said to be free is one',
        );
      for (const address of [helpline.website, helpline.welshWebsite, helpline.chat]) {
        if (address) assert.ok(safeUrl(address), address);
      }
      assert.ok(helpline.website || helpline.phone, 'there is a way to reach it');
      assert.ok(helpline.nations.length > 0);
      assert.equal(new Set(helpline.nations).size, helpline.nations.length);
      assert.match(helpline.sourceDate ?? '2026', /^20\d\d(-(0[1-9]|1[0-2]))?$/);
      const evidence = helplinesSources[helpline.id];
      assert.ok(evidence.sources.length > 0);
      for (const source of evidence.sources)
        assert.ok(source.date && (source.url === null ? source.note : /^https?:/.test(source.url)));
      assert.ok(isIsoDate(evidence.reviewBy));
      if (evidence.confidence === 'conflict') assert.ok(evidence.conflicts?.length);
      if (evidence.confidence === 'one-source')
        assert.ok(helpline.unsure?.length, 'what has one source says so');
    });
  }

  test('hours that the sources disagree on are not guessed', () => {
    for (const id of ['national-stalking-helpline', 'mens-advice-line', 'galop'])
      assert.equal(byId[id].hours, null);
    for (const id of ['forced-marriage-unit', 'revenge-porn-helpline', 'rape-crisis-scotland'])
      assert.ok(byId[id].unsure?.includes('hours'), id);
  });

  test('no line of England alone passes for a line of the whole kingdom', () => {
    assert.deepEqual(byId['national-domestic-abuse-helpline'].nations, ['england']);
    assert.deepEqual(byId['victim-support'].nations, ['england', 'wales']);
  });

  test('ids are unique, and every piece of evidence belongs to something', () => {
    assert.equal(new Set(helplines.map(({id}) => id)).size, helplines.length);
    assert.deepEqual(
      Object.keys(helplinesSources)
        .filter((id) => !byId[id])
        .sort(),
      ['101', '999'],
    );
  });
});

describe('What a person writes to is right to the letter', () => {
  test('the numbers for text messages', () => {
    assert.deepEqual(
      helplines.filter(({text}) => text).map(({id, text}) => [id, text?.display, text?.dial]),
      [
        ['live-fear-free', '07860 077333', '+447860077333'],
        ['scotland-domestic-abuse-helpline', '07401 288595', '+447401288595'],
        ['shout', '85258', '85258'],
      ],
    );
  });

  test('the addresses for email', () => {
    assert.deepEqual(
      helplines.flatMap(({id, email, welshEmail}) =>
        [email, welshEmail].filter(Boolean).map((address) => [id, address]),
      ),
      [
        ['paladin', 'info@paladinservice.co.uk'],
        ['live-fear-free', 'info@livefearfreehelpline.wales'],
        ['live-fear-free', 'gwybodaeth@llinellgymorthbywhebofn.cymru'],
        ['scotland-domestic-abuse-helpline', 'helpline@sdafmh.org.uk'],
        ['northern-ireland-abuse-helpline', 'help@dsahelpline.org'],
        ['galop', 'help@galop.org.uk'],
        ['revenge-porn-helpline', 'help@revengepornhelpline.org.uk'],
        ['samaritans', 'jo@samaritans.org'],
      ],
    );
  });

  for (const {id, sourceDate} of helplines) {
    test(`${id}: its card says the month of its newest dated source, and not a day newer`, () => {
      const dates = helplinesSources[id].sources
        .filter(({date}) => !/^undated/.test(date))
        .map(({date}) => /20\d\d(-(0[1-9]|1[0-2])(?!\d))?/.exec(date)?.[0])
        .filter(Boolean)
        .sort();
      assert.equal(sourceDate, dates.at(-1) ?? null);
    });
  }

  test('no card says "checked" but for a day on which a person did', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const {id, checkedOn} of helplines) {
      assert.ok(checkedOn === undefined || (isIsoDate(checkedOn) && checkedOn <= today), id);
      for (const [lang, saysSo] of Object.entries({en: /\bchecked\b/i, cy: /gwiriwyd|gwiriodd/i})) {
        const read = helplinesHtml({only: id, lang, now: new Date('2026-11-27T12:00:00Z')}).replace(
          /<[^>]*>/g,
          ' ',
        );
        assert.equal(saysSo.test(read), Boolean(checkedOn), `${id}, ${lang}`);
      }
    }
  });
});

describe('Police forces', () => {
  test('the 43 of England and Wales, Scotland, Northern Ireland and British Transport Police', () => {
    const count = (nation) => policeForces.filter((force) => force.nation === nation).length;
    assert.deepEqual(
      [count('england'), count('wales'), count('scotland'), count('northern-ireland'), count(null)],
      [39, 4, 1, 1, 1],
    );
    assert.equal(new Set(policeForces.map(({id}) => id)).size, 46);
    assert.equal(new Set(policeForces.map(({website}) => website)).size, 46);
  });

  for (const force of policeForces) {
    test(`${force.name}: an https site of the police, a Welsh name in Wales, and a source`, () => {
      assert.match(force.website, /^https:\/\/www\.[a-z-]+\.police\.uk\/$/);
      assert.equal(Boolean(force.welshName), force.nation === 'wales' || force.id === 'btp');
      if (force.welshWebsite)
        assert.ok(
          force.welshName &&
            force.welshWebsite.startsWith(force.website) &&
            force.welshWebsite.endsWith('/'),
        );
      const {sources} = policeForcesSources[force.id];
      // England and the railways are on a list more than the rest.
      assert.ok(
        sources.filter(({url}) => url?.startsWith('https://')).length >=
          (force.nation === 'england' || !force.nation ? 3 : 2),
      );
    });
  }
});

describe('Dates', () => {
  test('every run of a campaign has dates that exist, in order, and a source', () => {
    for (const campaign of [...pastCampaigns, ...campaigns]) {
      assert.ok(
        isIsoDate(campaign.start) && isIsoDate(campaign.end) && campaign.start <= campaign.end,
        campaign.start,
      );
      const key =
        campaign.kind === 'stalking-awareness-week'
          ? `${campaign.kind}-${campaign.start.slice(0, 4)}`
          : campaign.kind;
      assert.ok(campaignsSources[key]?.sources.length, key);
    }
  });

  test('no dates are given for the weeks of 2026 and 2027, which no source prints', () => {
    assert.ok(
      !campaigns.some(({kind, start}) => kind === 'stalking-awareness-week' && start >= '2026'),
    );
  });

  test('bank holidays of four nations, in order, with Christmas in each year, and none on a weekend beside the day that stands in for it', () => {
    for (const days of Object.values(bankHolidays)) {
      for (const day of days) assert.ok(isIsoDate(day), day);
      assert.equal(new Set(days).size, days.length);
      for (let year = 2026; year <= 2031; year++)
        assert.ok(days.includes(`${year}-12-2${year === 2027 ? 7 : 5}`));
      for (const day of days) assert.ok(![0, 6].includes(new Date(day).getUTCDay()), day);
    }
    for (const [day, instead] of [
      ['2026-12-26', '2026-12-28'],
      ['2028-01-01', '2028-01-03'],
    ]) {
      assert.ok(!bankHolidays.wales.includes(day) && bankHolidays.wales.includes(instead), day);
    }
    assert.ok(
      bankHolidays.scotland.includes('2026-11-30') && !bankHolidays.england.includes('2026-11-30'),
    );
    assert.ok(
      bankHolidays['northern-ireland'].includes('2027-03-17') &&
        !bankHolidays.wales.includes('2027-03-17'),
    );
  });
});

describe('Bank holidays by proclamation', () => {
  test('each has a source, and is kept in its nations and in no other by that alone', () => {
    assert.ok(proclaimedHolidays.length > 0);
    for (const {date, nations, readOn, source} of proclaimedHolidays) {
      assert.ok(isIsoDate(date) && isIsoDate(readOn), date);
      assert.match(source.url ?? '', /^https:/);
      assert.ok(source.note, date);
      for (const [nation, days] of Object.entries(bankHolidays))
        assert.equal(
          days.includes(date),
          nations.some((each) => each === nation),
          `${date} ${nation}`,
        );
    }
  });

  test('no line in Scotland is said to be open on 15 June 2026, and others are', () => {
    const at = new Date('2026-06-15T11:00:00Z');
    /** @type {Hours} */
    const hours = {mon: [['09:00', '17:00']]};
    const kind = (nation) => getOpeningState({hours, nations: [nation]}, at, bankHolidays).kind;
    assert.equal(kind('scotland'), 'bank-holiday');
    for (const nation of ['england', 'wales', 'northern-ireland'])
      assert.equal(kind(nation), 'open', nation);
  });
});

describe('Words', () => {
  const sentences = (value, path = '') =>
    typeof value === 'string'
      ? [[path, value]]
      : typeof value === 'function'
        ? [[path, String(value)]]
        : Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));

  for (const [what, english, welsh] of [
    ['helplines', helplinesEn, helplinesCy],
    ['week', weekEn, weekCy],
    ['essential', essentialEn, essentialCy],
  ]) {
    test(`${what}: Welsh says everything that English says, and no sentence is left in English`, () => {
      const [en, cy] = [sentences(english), sentences(welsh)];
      assert.deepEqual(
        cy.map(([path]) => path),
        en.map(([path]) => path),
      );
      // The names of services that have no Welsh name stay as they are.
      const same = cy.filter(
        ([path, text], index) => text.length > 12 && text === en[index][1] && !/\.name$/.test(path),
      );
      assert.deepEqual(
        same.map(([path]) => path).filter((path) => path !== '.time'),
        [],
      );
      for (const [path, text] of [...en, ...cy]) assert.ok(text.trim(), path);
    });
  }

  test('people who read Welsh see the official Welsh names', () => {
    const {services, emergency} = helplinesCy;
    assert.equal(
      services['national-stalking-helpline'].name,
      'Llinell Gymorth Genedlaethol ar gyfer Achosion o Stelcio',
    );
    assert.equal(services['live-fear-free'].name, 'Llinell Gymorth Byw Heb Ofn');
    assert.equal(services['mens-advice-line'].name, 'Llinell Gyngor i Ddynion');
    assert.match(emergency.about, /ffoniwch 999/i);
  });

  test('101 is said to be free where it was found to be, and each nation is told of itself alone', () => {
    const told = (nation, lang = 'en') =>
      helplinesHtml({nation, lang, now: new Date('2026-11-27T12:00:00Z')}).replace(/<[^>]*>/g, ' ');
    const free = /(?<=You do not need proof first\. )[^.]*\./;
    for (const nation of ['england', 'wales', 'northern-ireland'])
      assert.equal(free.exec(told(nation))?.[0], 'The call is free.', nation);
    assert.doesNotMatch(told('scotland'), /the call is free/i);
    assert.match(told(), /In England, Wales and Northern Ireland the call is free\./);
    assert.match(
      told('wales', 'cy'),
      /Nid oes angen tystiolaeth arnoch yn gyntaf\. Mae’r alwad am ddim\./,
    );
    assert.match(
      told(undefined, 'cy'),
      /Yng Nghymru, Lloegr a Gogledd Iwerddon mae’r alwad am ddim\./,
    );
  });

  test('a Welsh page leads to Welsh pages of the police, where they have them', () => {
    const links = (settings) =>
      [
        ...helplinesHtml({now: new Date('2026-11-27T12:00:00Z'), ...settings}).matchAll(
          /href="(https:[^"]*police[^"]*)"/g,
        ),
      ].map(([, url]) => url);
    assert.deepEqual(links({lang: 'cy', policeForce: 'north-wales'}), [
      'https://www.northwales.police.uk/cy-GB/',
      'https://www.police.uk/cy/',
    ]);
    assert.deepEqual(links({lang: 'en', policeForce: 'north-wales'}), [
      'https://www.northwales.police.uk/',
      'https://www.police.uk/',
    ]);
    assert.deepEqual(links({lang: 'cy', nation: 'wales', policeForce: 'gwent'}), [
      'https://www.gwent.police.uk/',
      'https://www.police.uk/cy/',
    ]);
  });

  test('the silent call is told as it is: 999, a mobile, 55 when asked, and no more than that', () => {
    const told = helplinesEn.emergency.quietSteps.join(' ');
    assert.match(told, /mobile/);
    assert.match(told, /press 55 when it asks/);
    assert.match(told, /does not tell the police where you are/);
    assert.doesNotMatch(told, /landline/);
    assert.doesNotMatch(helplinesEn.emergency.policeAbout, /55/);
  });

  test('one figure alone, with its year and its source', () => {
    assert.match(weekEn.figure, /1 in 7/);
    assert.match(weekEn.figureSource, /Office for National Statistics.*March 2024/);
    for (const [, text] of [...sentences(weekEn), ...sentences(helplinesEn)])
      assert.doesNotMatch(text, /\d ?%|per cent|77|94%/);
  });

  test('nobody has to look for “pm” at the start of the next line', () => {
    const apart = /\d \p{Letter}/u;
    for (const {time, openAlways} of [helplinesEn, helplinesCy])
      for (const words of [openAlways, time(9, 0), time(21, 30)]) assert.doesNotMatch(words, apart);
    for (const lang of ['en', 'cy']) {
      const page = helplinesHtml({lang});
      assert.match(page, /\d\u00a0(?:hours|awr)/);
      assert.doesNotMatch(page, /\d (?:[ap]m|hours|awr|diwrnod)\b/);
    }
  });

  test('times of day are said as people say them', () => {
    const {time} = helplinesEn;
    assert.deepEqual(
      [time(9, 30), time(20, 0), time(0, 0), time(12, 0), time(12, 5), time(0, 15)],
      ['9:30\u00a0am', '8\u00a0pm', 'midnight', 'noon', '12:05\u00a0pm', '12:15\u00a0am'],
    );
    assert.equal(
      helplinesEn.opensOn(time(9, 30), 'mon'),
      'Shut now. Opens at 9:30\u00a0am on Monday',
    );
    assert.equal(helplinesEn.openUntil(time(20, 0)), 'Open now, until 8\u00a0pm');
    assert.equal(
      helplinesCy.opensOn(helplinesCy.time(9, 30), 'mon'),
      'Ar gau nawr. Bydd yn agor am 9:30yb ddydd Llun',
    );
    assert.deepEqual(
      [
        [0, 0],
        [12, 0],
        [12, 5],
        [0, 15],
        [20, 0],
        [24, 0],
      ].map(([hour, minute]) => helplinesCy.time(Number(hour), Number(minute))),
      ['hanner nos', 'hanner dydd', '12:05yp', '12:15yb', '8yp', 'hanner nos'],
    );
  });
});

describe('What must never ship', () => {
  const files = ['src', 'dist', 'stories', 'demo', 'README.md']
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      /\.md$/.test(place)
        ? [place]
        : readdirSync(place, {recursive: true, withFileTypes: true})
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
    )
    .filter((file) => /\.(ts|mjs|js|json|html|css|mdx?|map|txt)$/.test(file))
    // The list itself, and what looks for it in partners' pages: the command, and the page that
    // builds an embed.
    .filter((file) => file !== join('src', 'partner-pages', 'superseded.ts'))
    .filter((file) => !/^dist[/\\](?:check|embed|esm[/\\]partner-pages)[/\\]/.test(file));
  const texts = files.map((file) => [file, readFileSync(file, 'utf8')]);

  test('the files are there', () => assert.ok(files.length > 40, `${files.length} files`));

  for (const {what, pattern} of neverShip) {
    test(`no ${what}`, () => {
      assert.deepEqual(
        texts.filter(([, text]) => pattern.test(text)).map(([file]) => file),
        [],
      );
    });
  }

  test('each wrong number or phrase is found by its own pattern', () => {
    for (const {pattern, example} of neverShip) assert.match(example(), pattern);
  });

  test('every link is to a place that browsers open encrypted', () => {
    const links = [
      ...helplines.flatMap(({website, chat}) => [website, chat]),
      ...Object.values(essentialLinks.report),
      ...Object.values(essentialLinks.reportInWelsh),
      ...policeForces.flatMap(({website, welshWebsite}) => [website, welshWebsite]),
      essentialLinks.bsl,
      essentialLinks.relay,
    ].flatMap((link) => link || []);
    for (const link of links) assert.match(link, /^https:\/\//);
  });
});
