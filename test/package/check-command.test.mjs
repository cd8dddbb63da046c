/** The command that checks a page, as the package has it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {load} from 'js-yaml';
import {supersededNumbers} from '../../dist/check/command.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('the command needs nothing but Node: what it uses is inside it, or is optional', () => {
  const files = readdirSync('dist/check').filter((name) => name.endsWith('.js'));
  const imported = files.flatMap((name) =>
    [
      ...readFileSync(`dist/check/${name}`, 'utf8').matchAll(
        /^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import "([^"]+)"/gm,
      ),
    ].map(([, from, alone]) => from ?? alone),
  );
  assert.ok(imported.length > 5);
  assert.deepEqual(
    imported.filter((name) => !/^node:|^\.\//.test(name)),
    [],
  );
  assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
  for (const name of Object.keys(manifest.peerDependencies))
    assert.equal(manifest.peerDependenciesMeta[name].optional, true, name);
});

test('a shell can start it, and the licences of what is inside travel with it', () => {
  const command = manifest.bin['four-signs'];
  assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  assert.ok(process.platform === 'win32' || statSync(command).mode & 0o100);
  const licences = readFileSync('dist/check/licences.txt', 'utf8');
  for (const name of ['parse5', 'entities']) assert.match(licences, new RegExp(`^${name}$`, 'm'));
  assert.match(licences, /Permission is hereby granted/);
});

test('no file that a visitor loads has an old number, or anything of the command', () => {
  const shipped = readdirSync('dist/cdn').filter((name) => /\.(?:js|html)$/.test(name));
  assert.ok(shipped.length > 5);
  const anyOf = [
    /four-signs-check(?!list)/,
    ...supersededNumbers.map(({value}) => new RegExp(value)),
  ];
  assert.deepEqual(
    shipped.filter((name) => {
      const text = readFileSync(`dist/cdn/${name}`, 'utf8').replace(/(?<=\d)[ -](?=\d)/g, '');
      return anyOf.some((pattern) => pattern.test(text));
    }),
    [],
  );
});

test('the weekly workflow takes actions by commit, and may do nothing but open an issue', () => {
  const text = readFileSync('integrations/github-actions/check-our-pages.yml', 'utf8');
  /** @type {any} */
  const workflow = load(text);
  assert.deepEqual(workflow.permissions, {});
  assert.deepEqual(workflow.jobs.check.permissions, {issues: 'write'});
  assert.equal(workflow.on.schedule.length, 1);
  const {steps} = workflow.jobs.check;
  for (const {uses} of steps.filter((step) => step.uses)) assert.match(uses, /@[0-9a-f]{40}$/);
  // What a page says reaches the shell in a file alone, and the addresses in a variable.
  for (const {run} of steps.filter((step) => step.run)) assert.doesNotMatch(run, /\$\{\{/);
});
