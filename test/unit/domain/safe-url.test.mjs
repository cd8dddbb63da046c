import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {safeUrl} from '../../../dist/esm/domain/safe-url.js';

/** @type {[written: unknown, url: string | undefined][]} */
const addresses = [
  ['https://example.org', 'https://example.org/'],
  ['https://EXAMPLE.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,1', undefined],
  ['http://example.org/', undefined],
  ['//example.org/', undefined],
  ['/help', undefined],
  ['https://localhost/', undefined],
  ['https://.org/', undefined],
  ['https://somebody:secret@example.org/', undefined],
  ['', undefined],
  [null, undefined],
];

describe('An address that a partner wrote', () => {
  for (const [written, url] of addresses)
    test(`${JSON.stringify(written)} leads ${url ? `to ${url}` : 'nowhere'}`, () =>
      assert.equal(safeUrl(written), url));

  test('is still known to be safe on a page with a global called URL', () => {
    const own = globalThis.URL;
    Reflect.set(globalThis, 'URL', 'https://example.org/');
    try {
      assert.equal(safeUrl('https://www.example.org/a?b=1'), 'https://www.example.org/a?b=1');
      for (const address of ['https://example.org', 'https://example.org:8443/a'])
        assert.equal(safeUrl(address), address);
      for (const address of [
        'javascript:alert(1)',
        'javascript:alert(1)//https://example.org/',
        'https://example.org/"><script>alert(1)</script>',
        'https://example.org:one/',
        'https://somebody@example.org/',
        'https://example.org\\@evil.example/',
        'https://localhost/',
      ])
        assert.equal(safeUrl(address), undefined, address);
    } finally {
      globalThis.URL = own;
    }
  });
});
