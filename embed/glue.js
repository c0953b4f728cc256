// What is used of the glue that wasm-bindgen writes; the rest loads the program in ways of its own.

export { initSync, Widget } from "glue";
