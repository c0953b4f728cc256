// The share link in the page's address. Whoever shows its answers takes them out of the address, so what it said is
// kept here for all who are still to read it.

/** The link that was opened last: an object of its fragment. */
export let opened;
let seen;

/** Looks at the address; true if it has another link. */
export function look() {
  const { hash } = location;
  if (hash === seen) return false;
  seen = hash;
  return /[#&?.]slsc/.test(hash) && (opened = { hash });
}

/** Gives the page its address without the link that was read: the same link would be another one. */
export function rename(address) {
  history.replaceState(history.state, "", address);
  seen = location.hash;
}

look();
