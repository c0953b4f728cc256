/**
 * The address of a file beside this script: as `written`, in the way that bundlers follow, or, where a variable of the
 * page is called `URL` too, as the browser has it.
 */
export function beside(written, file) {
  try {
    var { href } = written();
  } catch {}
  return href ?? import.meta.resolve(file);
}
