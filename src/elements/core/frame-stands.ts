/**
 * What a page for a frame says to the page around it, once, when its tag is drawn: the same words
 * for every visitor, before anything can be pressed. It says no more after that.
 */
export const frameStands = 'four-signs-frame';
