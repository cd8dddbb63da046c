/** What the workflows in .github may do, and whose code they run. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {load} from 'js-yaml';

const folder = new URL('../../.github/workflows/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const read = (name) => readFileSync(new URL(name, folder), 'utf8');

/** The actions of a workflow that are not one commit with its version beside it. */
const unpinned = (text) =>
  Array.from(text.matchAll(/\buses:(.*)/g), ([, action]) => String(action).trim()).filter(
    (action) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action),
  );

describe('the workflows', () => {
  test('are there: the checks, the release, CodeQL and the Scorecard', () => {
    assert.deepEqual(files.sort(), ['ci.yml', 'codeql.yml', 'release.yml', 'scorecard.yml']);
  });

  for (const name of files) {
    test(`${name} runs no action by a tag or a branch, which its owner can move`, () => {
      assert.ok(read(name).includes('uses: '));
      assert.deepEqual(unpinned(read(name)), []);
    });

    test(`${name} may do no more than read, but where a job says what for`, () => {
      const {permissions, jobs} = /** @type {any} */ (load(read(name)));
      assert.ok(Object.values(permissions).every((may) => may === 'read'));
      for (const [, line] of read(name).matchAll(/^( +[a-z-]+: write.*)$/gm))
        assert.match(line, /: write # \w+/);
      for (const job of Object.values(jobs)) assert.ok(job['timeout-minutes']);
    });
  }

  test('a tag, a branch and a commit without its version are seen', () => {
    const wrong = ['a/b@v4', 'a/b@main', `a/b@${'0'.repeat(40)}`, `a/b@${'0'.repeat(39)} # v1.0.0`];
    for (const action of wrong) assert.deepEqual(unpinned(`uses: ${action}`), [action]);
    assert.deepEqual(unpinned(`uses: a/b/c@${'0'.repeat(40)} # v1.0.0`), []);
  });

  test('no version reaches people before a maintainer has approved it', () => {
    const release = read('release.yml');
    assert.match(release, /npm@\d+\.\d+\.\d+ stage publish/);
    assert.doesNotMatch(release, /(?:npm|changeset) publish|NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  test('each file that a host may copy is vouched for', () => {
    const {jobs} = /** @type {any} */ (load(read('release.yml')));
    const step = jobs.release.steps.find(({uses}) => uses?.startsWith('actions/attest-'));
    assert.deepEqual(step.with['subject-path'].trim().split('\n'), [
      'dist/cdn/*',
      'dist/wordpress/four-signs.zip',
      'dist/drupal/four_signs.zip',
      'four-signs-html.zip',
    ]);
    assert.equal(jobs.release.permissions.attestations, 'write');
  });
});
