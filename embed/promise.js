// The browser's own Promise: a page may have put another one in the place of the global.

export const Promise = (async () => {})().constructor;

/** A pause of so many milliseconds. */
export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
