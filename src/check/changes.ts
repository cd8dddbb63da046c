import {readFileSync} from 'node:fs';
import {helplinesEn} from '../content/helplines/en.js';

/** A change after which a page with an older version sends a visitor to a wrong number. */
export interface Change {
  /** The first version of the package with it. */
  readonly version: string;
  /** A clause: whose number, and what became of it. */
  readonly what: string;
}

/** Where the list of all changes of facts lies in the package, from this file once it is built. */
const list = new URL('../data/v1/changes.json', import.meta.url);

/** The fields of a service that hold a number. */
const numbers = ['phone', 'welshPhone', 'text'];

const names: Readonly<Record<string, {readonly name: string}>> = helplinesEn.services;

/** One line of the list; `unknown` until it is looked at, because the file may be another one. */
interface Line {
  readonly version?: unknown;
  readonly list?: unknown;
  readonly id?: unknown;
  readonly change?: unknown;
  readonly fields?: unknown;
}

function toChange({version, list: of, id, change, fields}: Line): Change[] {
  // A change without a version is not published yet.
  if (typeof version !== 'string' || typeof id !== 'string') return [];
  if (of !== 'helplines' && of !== 'emergency') return [];
  const name = names[id]?.name ?? id;
  if (change === 'removed') return [{version, what: `${name} is no longer among the services`}];
  const changed = Array.isArray(fields) && numbers.some((each) => fields.includes(each));
  return change === 'changed' && changed ? [{version, what: `the number of ${name}`}] : [];
}

/**
 * The changes of numbers that the package lists. A package without the list, or with one that
 * cannot be read, has none.
 */
export function readChanges(file: URL = list): Change[] {
  try {
    const {changes} = JSON.parse(readFileSync(file, 'utf8')) as {changes?: unknown};
    return (changes as Line[]).flatMap(toChange);
  } catch {
    return [];
  }
}
