/** A function that starts a program for all that ask, and another one after it has failed or stopped. */
export function startOnce(start) {
  let running;
  return async function program() {
    const mine = (running ??= start());
    const forget = () => {
      if (running === mine) running = undefined;
    };
    const found = await mine.catch((error) => {
      forget();
      throw error;
    });
    if (!found.stopped) return found;
    forget();
    return program();
  };
}
