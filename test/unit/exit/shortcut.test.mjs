/** Shift three times: what counts as a press, and what begins the count again. */
import assert from 'node:assert/strict';
import {describe, mock, test} from 'node:test';
import {countShift} from '../../../dist/esm/elements/exit/shortcut.js';

/** Events as `countShift` reads them, ten ms after one another. */
function counting() {
  /** @type {number[]} */
  const counts = [];
  const handle = countShift((presses) => counts.push(presses));
  let timeStamp = 1000;
  const send = (type, more = {}) =>
    handle(/** @type {any} */ ({type, timeStamp: (timeStamp += 10), ...more}));
  const shift = (more = {}) => {
    send('keydown', {key: 'Shift', ...more});
    send('keyup', {key: 'Shift', ...more});
  };
  return {counts, send, shift};
}

describe('Shift three times', () => {
  test('leaves while the page still scrolls after a flick on a trackpad', () => {
    const {counts, send, shift} = counting();
    send('wheel');
    for (let press = 0; press < 3; press += 1) {
      send('keydown', {key: 'Shift'});
      send('wheel', {shiftKey: true});
      send('keyup', {key: 'Shift'});
      send('wheel');
    }
    assert.deepEqual(counts, [1, 2, 3]);
    shift();
  });

  test('never leaves by a wheel that is turned while Shift is held', () => {
    const {counts, send} = counting();
    for (let press = 0; press < 3; press += 1) {
      send('keydown', {key: 'Shift'});
      send('wheel', {shiftKey: true});
      send('wheel', {shiftKey: true});
      send('keyup', {key: 'Shift'});
    }
    assert.deepEqual(counts, []);
  });

  test('never leaves by a key that is held and repeats, beside a press of the mouse', () => {
    const {counts, send} = counting();
    for (let press = 0; press < 3; press += 1) {
      send('keydown', {key: 'Shift'});
      send('mousedown', {shiftKey: true});
      send('keydown', {key: 'Shift', repeat: true});
      send('keyup', {key: 'Shift'});
    }
    assert.deepEqual(counts, []);
  });

  test('says that time has run out, where the page keeps further arguments of timers', (t) => {
    const calls = mock.method(globalThis, 'setTimeout', (run) => void run());
    t.after(() => calls.mock.restore());
    const {counts, shift} = counting();
    shift();
    assert.deepEqual(counts, [1, 0]);
  });
});
