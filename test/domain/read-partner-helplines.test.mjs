import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {helplines} from '../../dist/esm/content/helplines/helplines.js';
import {phoneLink} from '../../dist/esm/domain/format-phone.js';
import {readPartnerHelplines} from '../../dist/esm/domain/read-partner-helplines.js';
import {readPhone, readText} from '../../dist/esm/domain/read-phone.js';

const nations = ['england', 'wales', 'scotland', 'northern-ireland'];
const read = (value) => readPartnerHelplines(value, helplines, nations, '2026-11-24');
const card = (more = {}) => ({id: 'our-service', name: 'Our service', phone: '01273 234773', ...more});

describe('A partner’s own card', () => {
  test('needs an id, a name and one way to get in touch', () => {
    const {
      helplines: [ours],
      problems,
    } = read([card({about: 'For people in Sussex.', nations: ['england'], checked: '2026-11-20', hours: {mon: [['09:00', '17:00']]}})]);
    assert.deepEqual(problems, []);
    assert.deepEqual(ours.phone, {display: '01273 234773', dial: '+441273234773'}, 'no word about the cost where the partner said none');
    assert.equal(read([card({cost: 'free'})]).helplines[0].phone.cost, 'free');
    assert.deepEqual(ours.words.en, {name: 'Our service', about: 'For people in Sussex.'});
    assert.equal(ours.checked, '2026-11');
    assert.deepEqual(ours.hours, {mon: [['09:00', '17:00']]});
  });

  test('has words in both languages where the partner gives them, and the English ones where not', () => {
    const {
      helplines: [ours],
    } = read([card({name: {en: 'Our service', cy: 'Ein gwasanaeth'}, about: 'About'})]);
    assert.equal(ours.words.cy.name, 'Ein gwasanaeth');
    assert.equal(ours.words.cy.about, 'About');
  });

  test('loses a date that is yet to come, and nothing else; for a service that we know it needs a day that was', () => {
    const own = read([card({checked: '2099-01-01'})]);
    assert.deepEqual(own.problems, ['helplines[0].checked: expected a day that is not in the future; found "2099-01-01".']);
    assert.equal(own.helplines[0].checked, null);
    const known = read([{id: 'national-stalking-helpline', hours: '24/7', checked: '2099-01-01'}]);
    assert.deepEqual(known.hours, []);
    assert.match(known.problems[0], /not in the future/);
  });

  test('is right as the documents show it', () => {
    const [inPage] = readFileSync('README.md', 'utf8').match(/(?<=<script type="application\/json">)[^<]+/);
    const [, hours] = readFileSync('docs/embedding.md', 'utf8').match(/```json\n([^`]+)```/);
    const cards = read(JSON.parse(inPage));
    assert.deepEqual([cards.problems, cards.helplines.length], [[], 1]);
    const confirmed = read(JSON.parse(hours));
    assert.deepEqual([confirmed.problems, confirmed.hours.length], [[], 1]);
  });

  for (const [what, wrong, path] of [
    ['an address that is a script', {website: 'javascript:alert(1)'}, 'helplines[0].website'],
    ['an address without encryption', {website: 'http://example.org'}, 'helplines[0].website'],
    ['a number that is none', {phone: 'tel:999'}, 'helplines[0].phone'],
    ['the number for text relay, which no ordinary call reaches', {phone: '18000'}, 'helplines[0].phone'],
    ['a number with letters', {phone: '0800 HELP'}, 'helplines[0].phone'],
    ['hours on a day that is none', {hours: {funday: [['09:00', '17:00']]}}, 'helplines[0].hours'],
    ['a time that is none', {hours: {mon: [['9', '25:00']]}}, 'helplines[0].hours'],
    ['an email address with more in it', {email: 'a@b.org?subject=x'}, 'helplines[0].email'],
    ['a nation that is none', {nations: ['wales', 'atlantis']}, 'helplines[0].nations'],
    ['a name that is no text', {name: 7}, 'helplines[0].name'],
    ['no name', {name: undefined}, 'helplines[0].name'],
    ['a name of a thousand letters', {name: 'x'.repeat(1000)}, 'helplines[0].name'],
    ['an id with markup', {id: '<b>'}, 'helplines[0].id'],
    ['no way to get in touch', {phone: undefined}, 'helplines[0]'],
    ['a date that does not exist', {checked: '2026-02-30'}, 'helplines[0].checked'],
    ['a Welsh name that is no text', {name: {en: 'Our service', cy: 7}}, 'helplines[0].name'],
    ['a text to an emergency number', {text: '112'}, 'helplines[0].text'],
    ['a text to 999', {text: '999'}, 'helplines[0].text'],
    ['text relay in front of a number', {phone: '18001'}, 'helplines[0].phone'],
    ['text relay as if it were abroad', {phone: '+4418000'}, 'helplines[0].phone'],
  ]) {
    test(`with ${what} is left out, the developer is told where, and the others stay`, () => {
      const {helplines: cards, problems} = read([card(wrong), card({id: 'another'})]);
      assert.deepEqual(
        cards.map(({id}) => id),
        ['another'],
      );
      assert.ok(problems[0].startsWith(`${path}: expected `), problems[0]);
      assert.match(problems[0], /; found .+\.$/);
    });
  }

  test('cannot take the place of a service that we know, but may change its hours on a day that the partner names', () => {
    const hours = {mon: [['09:30', '20:00']]};
    assert.deepEqual(read([{id: 'national-stalking-helpline', hours, checked: '2026-11-20'}]).hours, [
      {id: 'national-stalking-helpline', hours, confirmed: '2026-11-20'},
    ]);
    const undated = read([{id: 'national-stalking-helpline', hours}]);
    assert.deepEqual(undated.hours, []);
    assert.match(undated.problems[0], /^helplines\[0\]\.checked: expected the day/);
    const stolen = read([{id: 'national-stalking-helpline', name: 'Mine', phone: '01273 234773', checked: '2026-11-20'}]);
    assert.deepEqual([stolen.helplines, stolen.hours], [[], []]);
  });

  test('stays when a field is not known here, which may be one that is spelt wrongly; the developer is told', () => {
    const {helplines: cards, problems} = read([
      card({telephone: '0800 1111', Hours: '24/7'}),
      {id: 'paladin', hours: '24/7', checked: '2026-11-20', phone: '0800 1111'},
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
    assert.notEqual(read([card({hours: {...hours, sun: [['00:00', '23:00']]}})]).helplines[0].hours, '24/7');
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
    assert.equal(cards[0].polluted, undefined);
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
    assert.deepEqual(problems, ['helplines[1]: expected plain data; found "a property that throws".']);
    assert.deepEqual(
      cards.map(({id}) => id),
      ['our-service', 'after'],
    );
    assert.deepEqual(read(Object.freeze({})).helplines, []);
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
        ['id', 'name', 'about', 'note', 'phone', 'text', 'email', 'chat', 'website', 'hours', 'nations', 'cost', 'checked'].map((key) => [
          key,
          bad,
        ]),
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
            for (const address of [helpline.website, helpline.chat]) if (address !== undefined) assert.match(address, /^https:\/\//);
            for (const number of [helpline.phone, helpline.text]) if (number) assert.ok(phoneLink(number.dial), number.dial);
            assert.equal(typeof helpline.words.en.name, 'string');
          }
        },
      ),
      {numRuns: 3000},
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
  ]) {
    test(`${written} dials ${dial}`, () => assert.equal(readPhone(written, 'free').dial, dial));
  }
  for (const written of [
    '',
    '0',
    '12',
    '99999999',
    '00441273234773',
    'tel:+441273234773',
    '01273 234773;ext=1',
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
    test(`${JSON.stringify(written)} is none`, () => assert.equal(readPhone(written, 'free'), undefined));
  }
  for (const [written, dial] of [
    ['07860 077333', '+447860077333'],
    ['07860 07733', undefined],
    ['85258', '85258'],
    ['61016', '61016'],
    ['999', undefined],
    ['112', undefined],
    ['18000', undefined],
  ]) {
    test(`${written} to text is ${dial ?? 'none'}`, () => assert.equal(readText(written)?.dial, dial));
  }
});
