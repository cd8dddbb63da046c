import {expect} from '@open-wc/testing';
import {expectAccessible} from './axe.js';
import {emulate} from './emulate.js';

describe('what the tests stand on', () => {
  afterEach(() => emulate({}));

  it('is in a time zone where British hours would be wrong', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Asia/Dubai');
    expect(new Date('2026-04-20T12:00:00Z').getHours()).to.equal(16);
  });

  it('can show a page as forced colours do', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  it('can show a page as a small phone does', async function () {
    if (!(await emulate({viewport: {width: 320, height: 640}}))) this.skip();
    expect(innerWidth).to.equal(320);
  });

  it('finds a picture that says nothing to somebody who cannot see it', async () => {
    const image = document.body.appendChild(document.createElement('img'));
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    try {
      expect(await failure(expectAccessible(image))).to.include('image-alt');
    } finally {
      image.remove();
    }
  });

  it('finds a label that points at nothing, inside a shadow root as well', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    try {
      const group = document.createElement('div');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', 'nowhere');
      host.attachShadow({mode: 'open'}).append(group);
      expect(await failure(expectAccessible(host))).to.include('aria-labelledby="nowhere"');
    } finally {
      host.remove();
    }
  });
});

async function failure(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return String(error);
  }
  return 'nothing was found';
}
