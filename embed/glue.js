// What is used of the glue that wasm-bindgen writes; the rest loads the program in ways of its own.

import { initSync, Widget } from "glue";

// Of the function that becomes of this file: xtask/src/glue.rs.
start = (module) => {
  initSync({ module });
  return Widget;
};
