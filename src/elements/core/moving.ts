/**
 * What is moved into a tag just now, while that comes onto the page: the place that it stands in,
 * and what had the focus, which moving takes away.
 */
export const moving: {now?: {place: Element; focused: Element | null} | undefined} = {};
