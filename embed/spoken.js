// Which language of the interface goes with a tag.

import { LANGUAGES } from "document-files";

/** The language of a tag, without country and the like: letters and digits, as it becomes part of an address. */
export const first = (tag) => /^[a-z\d]*/i.exec(tag)[0];

/** The language of the interface that goes with a tag: English where there is none. */
export const spoken = (tag) => LANGUAGES.find((language) => language === first(tag)) ?? "en";
