/**
 * What the files for script tags do, beside defining tags: first of all, so that the tags know what
 * their script tag says, and then upgrade the places that a page marks without a tag.
 */
import {upgradePlaces, watchPlaces} from '../../elements/core/places.js';
import {queryPage} from '../../elements/core/own-document.js';
import {setScriptTag} from '../../elements/core/settings.js';

// A module script has no `currentScript`: there it is the first that loads a file of ours. An
// `<img name="currentScript">`, which a visitor may have written, is no script.
const {currentScript} = document;
const scriptTag =
  currentScript?.localName === 'script'
    ? currentScript
    : (queryPage('script[src*="/four-signs"]')[0] ?? null);
setScriptTag(scriptTag);

let stop: (() => void) | undefined;

/**
 * @param everyTag - whether this file has all tags, and has defined them
 */
export function start(everyTag = false): void {
  upgradePlaces(document, everyTag);
  if (scriptTag?.hasAttribute('data-watch')) stop = stop || watchPlaces(document, false);
}
