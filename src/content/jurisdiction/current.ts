import type {Jurisdiction} from '../types.js';
import {unitedKingdom} from './facts.js';

/**
 * The country whose facts the domain and the templates read, as they read the vocabulary. It is
 * that of the United Kingdom, unless a package of another country has registered its own before
 * anything was drawn (`registerContent`).
 */
export let jurisdiction = unitedKingdom;

/** For `registerContent` and for tests. */
export function setJurisdiction(other: Jurisdiction<string, string>): void {
  // Its nations and laws are words of its own: nothing but its own facts and messages has them.
  jurisdiction = other as Jurisdiction;
}
