/** Cards as people paste them: out of phone books, text editors and content-management systems. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {helplines} from '../../../dist/esm/content/helplines/facts.js';
import {nations} from '../../../dist/esm/content/vocabulary.js';
import {bankHolidays} from '../../../dist/esm/content/bank-holidays/facts.js';
import {telHref} from '../../../dist/esm/domain/tel-href.js';
import {getOpeningState} from '../../../dist/esm/domain/get-opening-state.js';
import {findCards, parseJson} from '../../../dist/esm/domain/parse-json.js';
import {parsePartnerHelplines} from '../../../dist/esm/domain/parse-partner-helplines.js';
import {propertyRuns} from '../../support/property-runs.mjs';

const read = (value) => parsePartnerHelplines(value, helplines, nations, '2026-11-24');
const card = (more = {}) => ({
  id: 'our-service',
  name: 'Our service',
  phone: '01273 234773',
  ...more,
});
const readCard = (more) => {
  const {helplines: cards, problems} = read([card(more)]);
  assert.equal(cards.length, 1, 'the card stays');
  assert.equal(
    cards[0].phone?.dial ?? 'none',
    more.phone === undefined ? '+441273234773' : (cards[0].phone?.dial ?? 'none'),
  );
  return {...cards[0], problems};
};

describe('A visitor sees a card', () => {
  test('with its number, whatever stands beside it in brackets or behind it', () => {
    for (const phone of [
      '01273 234773 (9am-5pm)',
      '01273 234773 (open 10:00-16:00)',
      '01273 234773 (freephone 24h)',
      '01273 234773 24/7',
      '01273 234773 (24hrs)',
      '01273 234773 (9.30am to 5 p.m.)',
    ]) {
      const {phone: found, problems} = readCard({phone});
      assert.equal(found?.dial, '+441273234773', phone);
      assert.deepEqual(problems, []);
    }
    assert.equal(readCard({text: '07860 077333 (text only)'}).text?.dial, '+447860077333');
  });

  test('and no number to call that is none: of a fax, a charity, a room, or two in one', () => {
    for (const phone of [
      'Fax: 01273 234773',
      'Ffacs 01273 234773',
      'Minicom 01273 234773',
      'SMS only 07860 077333',
      '01697 72345/6',
      'Registered charity 116123',
      'Room 101',
    ]) {
      const {helplines: cards, problems} = read([card({phone, email: 'help@example.org'})]);
      assert.equal(cards[0]?.phone, undefined, phone);
      assert.equal(problems.length, 1, phone);
    }
    assert.equal(readCard({text: 'WhatsApp 07860 077333'}).text, undefined);
  });

  test('with the nations that it serves, as people write them', () => {
    for (const [written, serves] of [
      ['england', ['england']],
      ['Wales and England', ['england', 'wales']],
      [
        ['England', 'Cymru'],
        ['england', 'wales'],
      ],
      [['yr Alban'], ['scotland']],
      ['Northern Ireland, Scotland', ['scotland', 'northern-ireland']],
    ]) {
      const {nations: found, problems, unsure} = readCard({nations: written});
      assert.deepEqual([found, problems, unsure], [serves, [], undefined], String(written));
    }
  });

  test('that says to check, where its nations cannot be read: it may be for one alone', () => {
    for (const written of ['Sussex', ['wales', 'englnd'], [], 7]) {
      const {nations: found, problems, unsure} = readCard({nations: written});
      assert.deepEqual([found, problems.length, unsure], [[...nations], 1, ['nations']]);
    }
  });

  test('from JSON with one slip, also where its words have quotes', () => {
    const about = 'For people in “Sussex” &quot;and near&quot;.';
    const whole = JSON.stringify([card({about})]);
    for (const [what, text] of Object.entries({
      'a comma too many': whole.replace('}]', '},]'),
      'a byte-order mark': `\ufeff${whole}`,
      'a comment round it': `<!-- ${whole} -->`,
      'no-break spaces': whole.replace(/,"/g, ',\u00a0\u00a0"'),
      'a line break in a text': whole.replace('and near', 'and\n near'),
      'no list round it': whole.slice(1, -1),
      'an object round it': `{"helplines": ${whole}}`,
      'an object round it, and a comma': `{"helplines": ${whole},}`,
    })) {
      const {helplines: cards, problems} = read(parseJson(text));
      assert.deepEqual([cards.length, problems], [1, []], what);
      assert.match(cards[0]?.words.en?.about ?? '', /“Sussex”/, what);
    }
    assert.equal(read(whole).helplines.length, 1, 'as text in the property');
  });

  test('from JSON of two cards with one slip', () => {
    const first = JSON.stringify(card({id: 'one', about: 'Smile {like this} {or not}'}));
    const second = JSON.stringify(card({id: 'two'}));
    for (const [what, text] of Object.entries({
      'a comma too many': `[${first}, ${second},\n]`,
      'no comma between them': `[${first}\n ${second}]`,
      'no list round them': `${first}, ${second}`,
      'no list round them, and no comma': `${first}\n${second}`,
      'a word before them': `Cards: [${first}, ${second}]`,
    })) {
      const {helplines: cards, problems} = read(parseJson(text));
      assert.deepEqual([cards.map(({id}) => id), problems], [['one', 'two'], []], what);
    }
  });

  test('whatever was pasted with its fields: marks that nobody sees, wide letters, a scheme, capitals', () => {
    const {helplines: cards, problems} = read([
      {
        '\ufeffid': '\u200eours\u200e',
        name: '\u202bOurs\u202c',
        'phone\u200b': '\u202a01273 234773\u202c',
        email: 'mailto:help\u200b@example.org ',
        website: '\u2060https://example.org/\ufeff',
        cost: ' Free\u200b',
        nations: ['England', 'Northern Ireland\u200f'],
        checkedOn: '\u202a2026-11-20\u202c',
        hours: '24\u200b/7',
      },
    ]);
    assert.deepEqual(problems, []);
    const [{id, words, phone, email, website, nations: serves, checkedOn, hours}] = cards;
    assert.deepEqual(
      [id, words.en?.name, email, website, checkedOn, hours],
      ['ours', 'Ours', 'help@example.org', 'https://example.org/', '2026-11-20', '24/7'],
    );
    assert.deepEqual(phone, {display: '01273 234773', dial: '+441273234773', cost: 'free'});
    assert.deepEqual(serves, ['england', 'northern-ireland']);
  });

  test('with its extension beside the number, and never in what is dialled', () => {
    for (const phoneExtension of ['204', 204, ' ext. 204\u200b', '#204']) {
      assert.deepEqual(readCard({phoneExtension}).phone, {
        display: '01273 234773',
        dial: '+441273234773',
        extension: '204',
      });
    }
    for (const phoneExtension of ['two', '204 or 205', '1234567', [], {}]) {
      const {phone, problems} = readCard({phoneExtension});
      assert.ok(phone);
      assert.equal(phone.extension, undefined);
      assert.match(problems.join(), /^helplines\[0\]\.phoneExtension: expected up to 6 digits/);
    }
    assert.match(
      read([{id: 'a', name: 'A', email: 'a@example.org', phoneExtension: '2'}]).problems[0],
      /beside a phone/,
    );
  });

  test('with the hours that can be read, and is never told that a line is shut on a day that cannot', () => {
    const {hours, problems, ...line} = readCard({
      hours: {Mon: [['9:00', '17.30']], Tuesday: [['00:00', '24:00']], wed: [], fri: 'closed'},
    });
    assert.deepEqual(hours, {
      mon: [['09:00', '17:30']],
      tue: [['00:00', '00:00']],
      wed: [],
      thu: null,
      fri: null,
      sat: null,
      sun: null,
    });
    assert.equal(problems.length, 1);
    assert.match(problems[0], /^helplines\[0\]\.hours: expected .*; found \{"fri":"closed"\}\.$/);
    const on = (day) =>
      getOpeningState({...line, hours}, new Date(`2026-11-${day}T12:00Z`), bankHolidays).kind;
    assert.deepEqual([23, 24, 25, 26, 27].map(on), ['open', 'open', 'shut', 'unknown', 'unknown']);
  });

  test('without hours that may be meant for the afternoon', () => {
    for (const span of [
      ['9:00', '5:00'],
      ['1:00', '5:00'],
      ['10:00', '2:30'],
    ]) {
      const {hours, problems} = readCard({hours: {mon: [span]}});
      assert.equal(hours, null);
      assert.match(problems[0], /^helplines\[0\]\.hours: /);
    }
    assert.deepEqual(readCard({hours: {mon: [['20:00', '4:00']]}}).hours, {
      mon: [['20:00', '04:00']],
    });
  });

  test('without a day that is written twice, as nobody can know which is right', () => {
    const {hours, problems} = readCard({
      hours: {mon: [['09:00', '12:00']], Monday: [['13:00', '17:00']]},
    });
    assert.ok(hours && hours !== '24/7');
    assert.deepEqual(hours.mon, [['09:00', '12:00']]);
    assert.match(problems[0], /Monday/);
  });

  test('with other hours on single days, holidays as well; a past day says nothing, a wrong one is left out', () => {
    const {otherHours, problems, ...line} = readCard({
      hours: {thu: [['09:00', '17:00']], fri: [['09:00', '17:00']]},
      otherHours: {
        '2020-12-25': [],
        '2026-12-24': [['9:00', '12:00']],
        '2026-12-25': [['10:00', '11:00']],
        '2027-01-01': [],
        '2026-02-30': [],
      },
    });
    assert.equal(problems.length, 1);
    assert.match(
      problems[0],
      /^helplines\[0\]\.otherHours: expected dates .*; found \{"2026-02-30":\[\]\}\.$/,
    );
    const at = (time) => getOpeningState({...line, otherHours}, new Date(`${time}Z`), bankHolidays);
    assert.deepEqual(at('2026-12-24T11:00'), {kind: 'open', until: {hour: 12, minute: 0}});
    assert.deepEqual(at('2026-12-24T13:00'), {
      kind: 'shut',
      opens: {hour: 10, minute: 0},
      inDays: 1,
      day: 'fri',
    });
    assert.equal(at('2026-12-25T10:30').kind, 'open');
    assert.equal(at('2027-01-01T10:30').kind, 'shut');
    assert.equal(at('2027-01-07T10:30').kind, 'open');
  });

  test('of a line that is open day and night but on one day, with when it shuts and opens', () => {
    const {problems, ...line} = readCard({hours: '24/7', otherHours: {'2026-12-25': []}});
    assert.deepEqual(problems, []);
    const at = (time) => getOpeningState(line, new Date(`${time}Z`), bankHolidays);
    assert.deepEqual(at('2026-12-20T12:00'), {kind: 'always'});
    assert.deepEqual(at('2026-12-24T12:00'), {kind: 'open', until: {hour: 0, minute: 0}});
    assert.deepEqual(at('2026-12-25T12:00'), {
      kind: 'shut',
      opens: {hour: 0, minute: 0},
      inDays: 1,
      day: 'sat',
    });
    assert.deepEqual(
      at('2026-12-28T12:00'),
      {kind: 'always'},
      'a bank holiday changes nothing for it',
    );
  });

  test('whose hours are known for single days only, and for no other', () => {
    const {
      hours,
      otherHours,
      nations: serves,
    } = readCard({otherHours: {'2026-12-24': [['09:00', '12:00']]}});
    const on = (day) =>
      getOpeningState(
        {hours, otherHours, nations: serves},
        new Date(`2026-12-${day}T10:00Z`),
        bankHolidays,
      ).kind;
    assert.deepEqual([on(24), on(23)], ['open', 'unknown']);
  });

  test('keeps the hours that we know where a partner’s cannot all be read', () => {
    const {hours, problems} = read([
      {id: 'galop', hours: {mon: [['09:00', '17:00']], tue: 'x'}, checkedOn: '2026-11-20'},
    ]);
    assert.deepEqual(hours, []);
    assert.ok(problems.some((problem) => problem.includes('hours')));
  });
});

describe('The developer', () => {
  test('sees what cannot be seen in a wrong value', () => {
    const {problems} = read([
      card({
        phone: '\u202a01273 2347\u202c',
        website: '\u2066http://example.org',
        'na\u0430me': 'x',
      }),
    ]);
    assert.match(problems.join('\n'), /\.phone: .*"\\u202A01273 2347\\u202C"/);
    assert.match(problems.join('\n'), /\.website: .*\\u2066http/);
    assert.match(problems.join('\n'), /na\\u0430me/);
    for (const problem of problems)
      assert.doesNotMatch(problem, /[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
  });

  for (const [what, wrap] of /** @type {[what: string, wrap: (json: string) => string][]} */ ([
    ['in CDATA', (json) => `<![CDATA[${json}]]>`],
    ['in CDATA behind a comment of JavaScript', (json) => `//<![CDATA[\n${json}\n//]]>`],
    ['in CDATA between comments of CSS', (json) => `/*<![CDATA[*/${json}/*]]>*/`],
    ['in a comment', (json) => `<!--\n${json}\n-->`],
    ['in all that Drupal writes', (json) => `<!--//--><![CDATA[//><!--\n${json}\n//--><!]]>`],
    ['behind a byte-order mark', (json) => `\ufeff${json}`],
    ['with curly quotes', (json) => json.replace(/"([^"]*)"/g, '“$1”')],
    ['with German quotes', (json) => json.replace(/"([^"]*)"/g, '„$1“')],
    ['with entities', (json) => json.replace(/"/g, '&quot;')],
    ['with numeric entities', (json) => json.replace(/"/g, '&#34;')],
    ['with entities of curly quotes', (json) => json.replace(/"([^"]*)"/g, '&#8220;$1&#x201d;')],
    ['with commas before brackets', (json) => json.replace(/}/, ',}').replace(/]$/, ', ]')],
  ])) {
    test(`may write JSON ${what}`, () => {
      const {helplines: cards, problems} = read(
        parseJson(wrap(JSON.stringify([card({hours: {mon: [['09:00', '17:00']]}})]))),
      );
      assert.deepEqual([cards[0].phone?.dial, problems], ['+441273234773', []]);
    });
  }

  test('is told about JSON that nobody can read, as it stands', () => {
    for (const json of [
      '',
      'x',
      '[',
      '{]',
      '[{"phone": 01273}]',
      "[{'id': 'x'}]",
      ']['.repeat(1000),
    ])
      assert.throws(() => parseJson(json), SyntaxError);
  });

  for (const [what, text, cards] of [
    ['as it was meant', 'Before {"id": "a", "name": "b"} after', '{"id": "a", "name": "b"} after'],
    ['with each mark on a line of its own', '{\n  "phone"\n  :"1"}', '{ "phone" :"1"}'],
    ['without a space', '{"website":"https://a.example/"}', '{"website":"https://a.example/"}'],
    ['with curly quotes', '{ “email” : “a”}', '{ “email” : “a”}'],
    ['escaped once', '{&quot;text&quot;: 1}', '{"text": 1}'],
    ['escaped twice', '{&amp;quot;chat&amp;quot;: 1}', '{"chat": 1}'],
    ['that are none: no field of a card', '{"colour": "red"}', undefined],
    ['that are none: a word in a brace', '{ name: see below }', undefined],
    ['that are none: words alone', 'Call 999. The name: Jo.', undefined],
  ]) {
    test(`has cards found in a text, ${what}`, () =>
      assert.equal(findCards(String(text))?.replace(/\s+/g, ' '), cards));
  }

  test('may have a list in a list of words, and spaces of any kind between its marks', () => {
    for (const json of [
      'Cards: [ {"a": 1} ] end',
      'Cards: [{"a": 1}] end',
      'x [\n\t{"a": 1},\n\n] y',
    ])
      assert.deepEqual(parseJson(json), [{a: 1}], json);
    // The comma after the last card of a list stays behind when another is taken out.
    assert.deepEqual(parseJson('[{"a": 1}, {"b": 2},\n]'), [{a: 1}, {b: 2}]);
    assert.deepEqual(parseJson('[{"a": "one\n\ntwo"}]'), [{a: 'one two'}]);
    assert.throws(() => parseJson('no list at all'), SyntaxError);
    assert.throws(() => parseJson(''), SyntaxError);
  });

  test('may write words with marks of their own', () => {
    const [read] = /** @type {{name: string}[]} */ (
      parseJson('[{"name": "A --> B, “C” &amp; D,]"}]')
    );
    assert.equal(read.name, 'A --> B, “C” &amp; D,]');
  });
});

describe('Ten thousand mangled cards', () => {
  const invisible = [
    ...'\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2069\ufeff\u00ad\u061c\u180e\ufe0f\u0007',
  ];
  const between = [
    ' ',
    '\u00a0',
    '\u2009',
    '\u202f',
    '\u3000',
    '-',
    '\u2010',
    '\u2011',
    '–',
    '—',
    '−',
    '.',
    '/',
    ') ',
    ' (',
    '\t',
    '\n',
  ];
  const numbers = [
    '01273 234773',
    '+44 1273 234773',
    '0044 1273 234773',
    '+44 (0)1273 234773',
    '0808 802 0300',
    '07860 077333',
    '116 123',
    '101',
    '+353 1 234 5678',
    '0800 1111',
    '016977 2345',
  ];
  const others = [
    '18000',
    '18001 101',
    '999',
    '0800 HELP',
    '1273 234773',
    '',
    '٠١٢٧٣٢٣٤٧٧٣',
    '01273 234773 / 234774',
    '0906 123 4567',
  ];
  const mangled = fc
    .tuple(
      fc.constantFrom(...numbers, ...numbers, ...others),
      fc.array(
        fc.tuple(
          fc.nat(40),
          fc.constantFrom(...invisible, ...invisible, ...between, 'a', '5', '#', ';ext=2', 'x'),
        ),
      ),
      fc.constantFrom('', '', 'tel:', 'TEL:', 'Tel. ', 'sms:', 'Call ', '\ufeff'),
      fc.constantFrom('', '', ' ext 204', ' x204', '\u202c', ' ', '.', ','),
      fc.boolean(),
    )
    .map(([number, marks, before, after, wide]) => {
      let text = number;
      for (const [at, mark] of marks.slice(0, 4)) text = text.slice(0, at) + mark + text.slice(at);
      if (wide)
        text = text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      return before + text + after;
    });
  /** The digits of a text in a row, wide ones as ordinary ones. */
  const digitsOf = (text) =>
    text
      .replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/[^0-9]/g, '');

  test('show each number that could be dialled or tell of it, never throw, and dial nothing that was not written', () => {
    const junk = fc.oneof(fc.string(), fc.anything());
    fc.assert(
      fc.property(
        mangled,
        mangled,
        fc.record(
          {hours: junk, otherHours: junk, phoneExtension: junk, nations: junk},
          {requiredKeys: []},
        ),
        (phone, text, more) => {
          const {helplines: cards, problems} = read([
            card({...more, phone, text, website: 'https://example.org/'}),
          ]);
          assert.equal(cards.length, 1);
          for (const [field, written] of [
            ['phone', phone],
            ['text', text],
          ]) {
            const number = cards[0][field];
            const told = problems.some((problem) => problem.startsWith(`helplines[0].${field}: `));
            assert.equal(Boolean(number), !told, `${field} ${JSON.stringify(written)}`);
            if (!number) continue;
            assert.ok(telHref(number.dial), number.dial);
            assert.doesNotMatch(number.dial, /^(999|1800[01])$/);
            // An extension may stand behind; `00`, `0` and `44` are ways to write the same number.
            const dialled = number.dial.replace(/^\+44|^\+/, '');
            const digits = [
              digitsOf(written),
              digitsOf(written.replace(/\([^()\d０-９]*[0０][^()\d０-９]*\)/, '')),
            ].find((each) => each.includes(dialled));
            assert.ok(digits, `${JSON.stringify(written)} dials ${number.dial}`);
            const rest = digits.replace(dialled, '');
            assert.match(rest, /^(0|00|44|440|0044|00440)?[0-9]{0,6}$/);
          }
        },
      ),
      {numRuns: propertyRuns(10_000)},
    );
  });

  test('of which nothing but marks was changed all show their number', () => {
    const onlyMarks = fc.tuple(
      fc.constantFrom(...numbers),
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...invisible)), {maxLength: 8}),
    );
    fc.assert(
      fc.property(onlyMarks, ([number, marks]) => {
        let text = number;
        for (const [at, mark] of marks) text = text.slice(0, at) + mark + text.slice(at);
        const right = read([card({phone: number})]).helplines[0].phone;
        assert.deepEqual(read([card({phone: text})]).helplines[0].phone, right);
      }),
      {numRuns: propertyRuns(10_000)},
    );
  });
});
