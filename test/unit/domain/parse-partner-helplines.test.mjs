import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {nations} from '../../../dist/esm/content/vocabulary.js';
import {telHref} from '../../../dist/esm/domain/tel-href.js';
import {parsePartnerHelplines} from '../../../dist/esm/domain/parse-partner-helplines.js';
import {parsePhone, parseTextLine} from '../../../dist/esm/domain/parse-phone.js';
import {propertyRuns} from '../../support/property-runs.mjs';

const read = (value) => parsePartnerHelplines(value, helplines, nations, '2026-11-24');
const card = (more = {}) => ({
  id: 'our-service',
  name: 'Our service',
  phone: '01273 234773',
  ...more,
});

describe('A partner’s own card', () => {
  test('needs an id, a name and one way to get in touch', () => {
    const {
      helplines: [ours],
      problems,
    } = read([
      card({
        about: 'For people in Sussex.',
        nations: ['england'],
        checkedOn: '2026-11-20',
        hours: {mon: [['09:00', '17:00']]},
      }),
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      ours.phone,
      {display: '01273 234773', dial: '+441273234773'},
      'no word about the cost where the partner said none',
    );
    assert.equal(read([card({cost: 'free'})]).helplines[0].phone?.cost, 'free');
    assert.deepEqual(ours.words.en, {name: 'Our service', about: 'For people in Sussex.'});
    assert.deepEqual(
      [ours.checkedOn, ours.sourceDate],
      ['2026-11-20', null],
      'the partner checked it, and has no source of ours',
    );
    assert.deepEqual(ours.hours, {mon: [['09:00', '17:00']]});
  });

  test('has words in both languages where the partner gives them, and the English ones where not', () => {
    const {
      helplines: [ours],
    } = read([card({name: {en: 'Our service', cy: 'Ein gwasanaeth'}, about: 'About'})]);
    assert.equal(ours.words.cy?.name, 'Ein gwasanaeth');
    assert.equal(ours.words.cy?.about, 'About');
  });

  test('loses a date that is yet to come, and nothing else; for a service that we know it needs a day that was', () => {
    const own = read([card({checkedOn: '2099-01-01'})]);
    assert.deepEqual(own.problems, [
      'helplines[0].checkedOn: expected a day that is not in the future; found "2099-01-01".',
    ]);
    assert.equal(own.helplines[0].checkedOn, undefined);
    const known = read([
      {id: 'national-stalking-helpline', hours: '24/7', checkedOn: '2099-01-01'},
    ]);
    assert.deepEqual(known.hours, []);
    assert.match(known.problems[0], /not in the future/);
  });

  test('says the day on which the partner checked it under its older key as well', () => {
    const own = read([card({checked: '2026-11-20'})]);
    assert.deepEqual([own.problems, own.helplines[0].checkedOn], [[], '2026-11-20']);
    const hours = {mon: [['09:30', '20:00']]};
    const known = read([{id: 'national-stalking-helpline', hours, checked: '2026-11-20'}]);
    assert.deepEqual([known.problems, known.hours[0].confirmed], [[], '2026-11-20']);
    // A month is no day, and nothing is called checked by it.
    const month = read([card({checked: '2026-11'})]);
    assert.match(month.problems[0], /^helplines\[0\]\.checked: expected the day/);
    assert.equal(month.helplines[0].checkedOn, undefined);
    // Of two, the newer key counts, and the developer is told of the other.
    const both = read([card({checkedOn: '2026-11-20', checked: '2026-10-01'})]);
    assert.equal(both.helplines[0].checkedOn, '2026-11-20');
    assert.match(both.problems[0], /^helplines\[0\]\.checked: expected only/);
  });

  test('is right as the documents show it', () => {
    const document = readFileSync('docs/for-developers.md', 'utf8');
    const [inPage] = document.match(/(?<=<script type="application\/json">)[^<]+/) ?? [''];
    const [, hours] = document.match(/```json\n([^`]+)```/) ?? [];
    const cards = read(JSON.parse(inPage));
    assert.deepEqual([cards.problems, cards.helplines.length], [[], 1]);
    const confirmed = read(JSON.parse(hours));
    assert.deepEqual([confirmed.problems, confirmed.hours.length], [[], 1]);
  });

  test('knows which words are in the other language, and of one string it does not', () => {
    const words = (fields) => read([card(fields)]).helplines[0].words;
    const {en, cy} = words({name: {en: 'Hove'}, about: {cy: 'Yn Hove.'}, note: 'Press 2.'});
    assert.deepEqual(cy?.languages, {name: 'en'});
    assert.deepEqual(en?.languages, {about: 'cy'});
    const same = words({name: 'Hove', about: {en: 'In Hove.', cy: 'Yn Hove.'}});
    assert.equal(same.cy?.languages ?? same.en?.languages, undefined);
  });

  const full = {
    id: 'our-service',
    name: 'Our service',
    about: 'For people in Sussex.',
    note: 'Press 2.',
    cost: 'free',
    phone: '01273 234773',
    text: '85258',
    email: 'help@example.org',
    chat: 'https://chat.example.org/',
    website: 'https://example.org/',
    hours: {mon: [['09:00', '17:00']]},
    nations: ['wales'],
    checkedOn: '2026-11-20',
  };

  /**
   * A card as it is drawn from, without what the reader adds.
   *
   * @param {import('../../../dist/esm/content/types.js').PartnerHelpline} card
   */
  const summary = ({
    id,
    phone,
    text,
    email,
    chat,
    website,
    hours,
    nations: serves,
    checkedOn,
    words: {en},
  }) => ({
    id,
    name: en?.name,
    about: en?.about,
    note: en?.note,
    cost: phone?.cost,
    phone: phone?.dial,
    text: text?.dial,
    email,
    chat,
    website,
    hours,
    nations: serves,
    checkedOn,
  });
  const right = summary(read([full]).helplines[0]);

  /** @type {[what: string, field: keyof typeof full, wrong: unknown, instead?: unknown][]} */
  const wrongFields = [
    ['an address that is a script', 'website', 'javascript:alert(1)'],
    ['an address without encryption', 'website', 'http://example.org'],
    ['an address of megabytes', 'website', `https://example.org/${'x'.repeat(3_000_000)}`],
    ['a chat that is no address', 'chat', 'our chat'],
    ['a number that is none', 'phone', 'tel:999'],
    ['the number for text relay, which no ordinary call reaches', 'phone', '18000'],
    ['text relay in front of a number', 'phone', '18001'],
    ['text relay as if it were abroad', 'phone', '+4418000'],
    ['a number with letters', 'phone', '0800 HELP'],
    ['a cost in pence', 'cost', '10p'],
    ['hours on a day that is none', 'hours', {funday: [['09:00', '17:00']]}, null],
    ['a time that is none', 'hours', {mon: [['9', '25:00']]}, null],
    ['hours in a sentence', 'hours', 'Mondays', null],
    ['an email address with more in it', 'email', 'a@b.org?subject=x'],
    ['an email address of ten megabytes', 'email', `x@${'a.'.repeat(5_000_000)}`],
    ['a nation that is none', 'nations', ['wales', 'atlantis'], nations],
    ['a nation in words that are none', 'nations', 'Sussex', nations],
    ['a date that does not exist', 'checkedOn', '2026-02-30'],
    ['a date in the future', 'checkedOn', '2099-01-01'],
    ['a text to an emergency number', 'text', '112'],
    ['a text to 999', 'text', '999'],
    ['a note that is no text', 'note', 7],
    ['a note that is too long', 'note', 'x'.repeat(201)],
    ['a description of a thousand letters', 'about', 'x'.repeat(1000), ''],
    ['a description that is a list', 'about', ['x'], ''],
    ['a name that is no text', 'name', 7, '01273 234773'],
    ['no name', 'name', undefined, '01273 234773'],
    ['an empty name', 'name', ' ', '01273 234773'],
    ['a name of a thousand letters', 'name', 'x'.repeat(1000), '01273 234773'],
    ['a name with one wrong language', 'name', {en: 'Our service', cy: 7}, 'Our service'],
    ['an id with markup', 'id', '<b>', 'card-01273-234773'],
    ['no id', 'id', undefined, 'card-01273-234773'],
  ];
  for (const [what, field, wrong, instead] of wrongFields) {
    test(`with ${what} loses that and nothing else; the developer is told where`, () => {
      const {helplines: cards, problems} = read([{...full, [field]: wrong}, card({id: 'another'})]);
      assert.deepEqual(
        cards.map(({id}) => id),
        [field === 'id' ? instead : 'our-service', 'another'],
      );
      const lost = field === 'phone' ? {cost: undefined} : {};
      assert.deepEqual(summary(cards[0]), {...right, ...lost, [field]: instead});
      assert.equal(problems.length, 1);
      assert.ok(problems[0].startsWith(`helplines[0].${field}: expected `), problems[0]);
      assert.match(problems[0], /; found .+\.$/);
      assert.ok(problems[0].length < 300);
    });
  }

  test('stays when its number cannot be read and there is another way to get in touch', () => {
    for (const way of ['text', 'email', 'chat', 'website']) {
      const {helplines: cards} = read([
        {id: 'our-service', name: 'Our service', phone: 'ask us', [way]: full[way]},
      ]);
      assert.equal(cards.length, 1, way);
      assert.ok(cards[0][way]);
      assert.equal(cards[0].phone, undefined);
    }
  });

  test('is left out when nobody could be reached by it, and the developer is told', () => {
    for (const entry of [
      card({phone: undefined}),
      card({phone: 'ask us', website: 'http://example.org'}),
      {},
      null,
      'x',
      7,
      [],
    ]) {
      const {helplines: cards, problems} = read([entry, card({id: 'another'})]);
      assert.deepEqual(
        cards.map(({id}) => id),
        ['another'],
      );
      assert.ok(
        problems.includes(
          'helplines[0]: expected a phone, text, email, chat or website; found undefined.',
        ),
        problems.join(),
      );
    }
  });

  test('is read without the space that was typed or pasted round its words', () => {
    const spaced = Object.fromEntries(
      Object.entries(full).map(([field, value]) => [
        field,
        typeof value === 'string' ? `\u00a0 ${value} \n` : value,
      ]),
    );
    const {helplines: cards, problems} = read([{...spaced, hours: ' 24/7 '}]);
    assert.deepEqual(problems, []);
    assert.deepEqual(summary(cards[0]), {...right, hours: '24/7'});
  });

  test('that has another card’s id stays, with its number; the same card twice is one', () => {
    const {helplines: cards, problems} = read([
      card(),
      card({phone: '116 123'}),
      card({phone: '116 123'}),
    ]);
    assert.deepEqual(
      cards.map(({id, phone}) => [id, phone?.dial]),
      [
        ['our-service', '+441273234773'],
        ['card-116-123', '116123'],
      ],
    );
    assert.match(problems[0], /^helplines\[1\]\.id: expected an id that no other card has/);
  });

  test('with thousands of unknown fields costs twenty sentences and one more, and not the next card', () => {
    const many = Object.fromEntries(
      Array.from({length: 20_000}, (_, at) => [`field-${at}`, 'x'.repeat(500)]),
    );
    const {helplines: cards, problems} = read(
      Array.from({length: 50}, (_, at) => card({id: `card-${at}`, ...many})),
    );
    assert.equal(cards.length, 50);
    assert.equal(problems.length, 21);
    assert.equal(problems[20], 'helplines: 999980 more fields are not known.');
    assert.ok(problems.every(({length}) => length < 300));
  });

  test('may hold a value that grows without end when it is written out', () => {
    /** @type {unknown[]} */
    let value = ['x'];
    for (let depth = 0; depth < 60; depth++) value = [value, value];
    assert.equal(read([card({website: value, other: value})]).helplines.length, 1);
  });

  test('keeps its number where words stand beside it, and only where one number can be meant', () => {
    const phoneOf = (phone) => read([card({phone, email: 'a@b.org'})]).helplines[0].phone?.dial;
    for (const [written, dial] of [
      ['0808 2000 247 (24 hours)', '+448082000247'],
      ['0808 801 0302 (Mon–Fri)', '+448088010302'],
      ['Freephone 0808 2000 247', '+448082000247'],
      ['Helpline: 01273 234773', '+441273234773'],
      ['0300 999 5428 option 2', '+443009995428'],
      ['101 (ask for the DA team)', '101'],
    ])
      assert.equal(phoneOf(written), dial, written);
    for (const written of [
      '01273 234773 or 01273 234774',
      '0800 HELP',
      '01273 23477x',
      'since 2012: 01273 234773',
      'call 999 or 101',
      '0800 123 then 4567',
    ])
      assert.equal(phoneOf(written), undefined, written);
  });

  test('stays beside another one of the same switchboard, in the same list', () => {
    const at = (name, phoneExtension) => ({name, phone: '01273 234773', phoneExtension});
    assert.deepEqual(
      read([at('Advice', '2'), at('Housing', '4'), at('Advice', '2')]).helplines.map(
        ({words, phone}) => [words.en?.name, phone?.extension],
      ),
      [
        ['Advice', '2'],
        ['Housing', '4'],
      ],
    );
  });

  test('cannot take the place of a service that we know, but may change its hours on a day that the partner names', () => {
    const hours = {mon: [['09:30', '20:00']]};
    assert.deepEqual(
      read([{id: 'national-stalking-helpline', hours, checkedOn: '2026-11-20'}]).hours,
      [{id: 'national-stalking-helpline', hours, confirmed: '2026-11-20'}],
    );
    const undated = read([{id: 'national-stalking-helpline', hours}]);
    assert.deepEqual(undated.hours, []);
    assert.match(undated.problems[0], /^helplines\[0\]\.checkedOn: expected the day/);
    const stolen = read([
      {
        id: 'national-stalking-helpline',
        name: 'Mine',
        phone: '01273 234773',
        checkedOn: '2026-11-20',
      },
    ]);
    assert.deepEqual([stolen.helplines, stolen.hours], [[], []]);
  });

  test('stays when a field is not known here, which may be one that is spelt wrongly; the developer is told', () => {
    const {helplines: cards, problems} = read([
      card({telephone: '0800 1111', Hours: '24/7'}),
      {id: 'paladin', hours: '24/7', checkedOn: '2026-11-20', phone: '0800 1111'},
    ]);
    assert.deepEqual(
      cards.map(({id}) => id),
      ['our-service'],
    );
    assert.deepEqual(
      problems.map((problem) => problem.split(': expected only ')[0]),
      ['helplines[0].telephone', 'helplines[0].Hours', 'helplines[1].phone'],
    );
  });

  test('that is open from midnight to midnight on every day is open day and night', () => {
    const day = [['00:00', '00:00']];
    const hours = {mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day};
    assert.equal(read([card({hours})]).helplines[0].hours, '24/7');
    assert.notEqual(
      read([card({hours: {...hours, sun: [['00:00', '23:00']]}})]).helplines[0].hours,
      '24/7',
    );
  });

  test('is not made of a prototype, and makes none', () => {
    const value = JSON.parse(
      '[{"__proto__": {"id": "our-service", "name": "x", "phone": "01273 234773"}}, {"id": "b", "name": "B", "phone": "116 123", "__proto__": {"polluted": 1}}]',
    );
    const {helplines: cards} = read(value);
    assert.deepEqual(
      cards.map(({id}) => id),
      ['b'],
    );
    assert.equal({}.polluted, undefined);
    assert.equal(Reflect.get(cards[0], 'polluted'), undefined);
  });

  test('that is a proxy which nobody may look into is left out, and so is such a list', () => {
    const closed = (target) => {
      const {proxy, revoke} = Proxy.revocable(target, {});
      revoke();
      return proxy;
    };
    const {problems, helplines: cards} = read([closed({}), card()]);
    assert.deepEqual(problems, [
      'helplines[0]: expected plain data; found "a property that throws".',
    ]);
    assert.deepEqual(
      cards.map(({id}) => id),
      ['our-service'],
    );
    assert.deepEqual(read(closed([])), {
      helplines: [],
      hours: [],
      problems: ['helplines: expected plain data; found "a property that throws".'],
    });
  });

  test('that throws when it is read takes nothing else down', () => {
    const hostile = {id: 'x'};
    Object.defineProperty(hostile, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const {problems, helplines: cards} = read([card(), hostile, card({id: 'after'})]);
    assert.deepEqual(problems, [
      'helplines[1].name: expected plain data; found "a property that throws".',
      'helplines[1].name: expected words, at most 120 letters, or {"en": …, "cy": …}; found undefined.',
      'helplines[1]: expected a phone, text, email, chat or website; found undefined.',
    ]);
    assert.deepEqual(
      cards.map(({id}) => id),
      ['our-service', 'after'],
    );
    assert.deepEqual(read(Object.freeze({})).helplines, []);
  });

  test('whatever else is wrong, keeps a right number, and so does the card after it', () => {
    const wrongOrRight = (field) =>
      fc.oneof(fc.constant(full[field]), fc.anything(), fc.string({maxLength: 5000}));
    const fields = Object.keys(full).filter((field) => field !== 'phone');
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(fields.map((field) => [field, wrongOrRight(field)])), {
          requiredKeys: [],
        }),
        (odd) => {
          if (helplines.some(({id}) => id === odd.id)) return;
          const dials = read([
            {...odd, phone: full.phone},
            card({id: 'next', phone: '116 123'}),
          ]).helplines.map(({phone}) => phone?.dial);
          assert.deepEqual(dials, ['+441273234773', '116123']);
        },
      ),
      {numRuns: propertyRuns(1000)},
    );
  });

  test('whatever is written: no exception, text stays text, and only safe addresses and numbers come out', () => {
    const bad = fc.oneof(
      fc.anything(),
      fc.constantFrom(
        'javascript:alert(1)',
        'data:text/html,x',
        '<img src=x onerror=alert(1)>',
        'https://example.org',
        '01273 234773',
        '999',
      ),
    );
    const odd = fc.record(
      Object.fromEntries(
        [
          'id',
          'name',
          'about',
          'note',
          'phone',
          'text',
          'email',
          'chat',
          'website',
          'hours',
          'nations',
          'cost',
          'checkedOn',
          'checked',
        ].map((key) => [key, bad]),
      ),
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.array(
            fc.oneof(
              odd,
              odd.map((value) => ({...card(), ...value})),
              bad,
            ),
            {maxLength: 5},
          ),
        ),
        (value) => {
          for (const helpline of read(value).helplines) {
            for (const address of [helpline.website, helpline.chat])
              if (address !== undefined) assert.match(address, /^https:\/\//);
            for (const number of [helpline.phone, helpline.text])
              if (number) assert.ok(telHref(number.dial), number.dial);
            assert.equal(typeof helpline.words.en?.name, 'string');
          }
        },
      ),
      {numRuns: propertyRuns(3000)},
    );
  });
});

describe('A number', () => {
  for (const [written, dial] of [
    ['01273 234773', '+441273234773'],
    ['(0121) 553-0090', '+441215530090'],
    ['+44 808 802 0300', '+448088020300'],
    ['116 123', '116123'],
    ['101', '101'],
    ['0800 1111', '+448001111'],
    ['+44 (0)1273 234773', '+441273234773'],
    ['+44 01273 234773', '+441273234773'],
    ['016977 2345', '+44169772345'],
    ['+353 1 234 5678', '+35312345678'],
    ['tel:+441273234773', '+441273234773'],
    ['TEL: 01273%20234773', '+441273234773'],
    ['Tel. 01273 234773', '+441273234773'],
    ['00441273234773', '+441273234773'],
    ['(0044) (0)1273 234773', '+441273234773'],
    ['(+44) 1273/234773', '+441273234773'],
    ['01273.234773.', '+441273234773'],
    ['01273–234773,', '+441273234773'],
    ['01273\u2011234773', '+441273234773'],
    ['01273 − 234773', '+441273234773'],
    ['\u202a01273\u00a0234773\u202c', '+441273234773'],
    ['\ufeff\u200e01273\u200b\u2060\u00ad\u202f234773\u2069', '+441273234773'],
    ['&#8234;01273&nbsp;234773', '+441273234773'],
    ['＋４４　１２７３　２３４７７３', '+441273234773'],
    ['☎\ufe0f 01273 234773', '+441273234773'],
    ['+49 (0)89 123456', '+4989123456'],
    ['+39 (0)6 1234567', '+39061234567'],
    ['116-123', '116123'],
    [116123, '116123'],
  ]) {
    test(`${written} dials ${dial}`, () => assert.equal(parsePhone(written, 'free')?.dial, dial));
  }
  for (const [written, extension] of [
    ['01273 234773 ext 204', '204'],
    ['01273 234773x204', '204'],
    ['01273 234773 (Extension: 0204)', '0204'],
    ['01273 234773;ext=204', '204'],
    ['01273 234773 est. 204', '204'],
    ['01273 234773', undefined],
  ]) {
    test(`${written} has the extension ${extension ?? 'of nobody'}, which is not dialled`, () => {
      const phone = parsePhone(written);
      assert.ok(phone);
      assert.deepEqual(
        [phone.display, phone.dial, phone.extension],
        ['01273 234773', '+441273234773', extension],
      );
    });
  }
  for (const written of [
    '',
    '0',
    '12',
    '99999999',
    '01697 72345/6',
    '0800 123456-7',
    '101 999',
    '123456',
    '0906 123 4567',
    '001273 234773',
    '01273 234773 or 01273 234774',
    '0127③ 234773',
    '016977 2345²',
    'Fax: 01273 234773',
    '0800 HELP',
    'tel:999',
    '１８０００',
    '18001 01273 234773',
    1273234773,
    '01273 2347',
    '0808 802 030',
    '+44 808 802 030',
    '0808 802 03000',
    '+44 18001',
    '07860 07733',
    '٠١٢٧٣٢٣٤٧٧٣',
    {},
    null,
  ]) {
    test(`${JSON.stringify(written)} is none`, () =>
      assert.equal(parsePhone(written, 'free'), undefined));
  }
  for (const [written, dial] of [
    ['07860 077333', '+447860077333'],
    ['07860 07733', undefined],
    ['85258', '85258'],
    ['61016', '61016'],
    ['999', undefined],
    ['112', undefined],
    ['18000', undefined],
    ['sms:85 258', '85258'],
    ['85258/9', undefined],
    ['85258-9', undefined],
    ['07860 077333 ext 2', undefined],
  ]) {
    test(`${written} to text is ${dial ?? 'none'}`, () =>
      assert.equal(parseTextLine(written)?.dial, dial));
  }
});
