/**
 * The message that a page for a frame posts to the page around it, once, when its tag is drawn: the
 * same for every visitor, before anything can be pressed. It posts no other.
 */
export const frameReadyMessage = 'four-signs-frame';
