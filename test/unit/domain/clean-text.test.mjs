import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {cleanText} from '../../../dist/esm/domain/clean-text.js';

describe('A text that somebody pasted', () => {
  test('has the characters that an editor wrote as entities', () => {
    assert.equal(cleanText('Tom &amp; Ann&nbsp;&quot;x&quot; &#39;y&#x27;'), 'Tom & Ann "x" \'y\'');
  });

  test('is empty where it is no text and no number', () => {
    for (const value of [undefined, null, true, {}, ['a'], () => 'a'])
      assert.equal(cleanText(value), '');
    assert.equal(cleanText(116123), '116123');
  });
});
