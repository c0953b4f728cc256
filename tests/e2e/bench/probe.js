// Runs first on both pages and asks the same of them; only the way to a scorecard's root differs.
const bench = (() => {
  const memories = new Set();
  const keep = ({ exports }) => {
    for (const one of Object.values(exports)) if (one instanceof WebAssembly.Memory) memories.add(one);
  };
  const { instantiate, Instance } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    keep(made.instance ?? made);
    return made;
  };
  WebAssembly.Instance = new Proxy(Instance, {
    construct(...given) {
      const made = Reflect.construct(...given);
      keep(made);
      return made;
    },
  });

  const ready = new Set();
  let told;
  document.addEventListener("scorecard-ready", ({ target }) => {
    ready.add(target);
    told?.();
  });
  const failed = new Promise((_, fail) => {
    document.addEventListener("scorecard-error", ({ detail }) => fail(new Error(detail.message)));
  });
  failed.catch(() => {});
  const frame = () => new Promise(requestAnimationFrame);
  const turn = () => new Promise((done) => setTimeout(done));

  /** Milliseconds since the navigation started, once this many scorecards are painted. */
  async function started(count) {
    while (ready.size < count) await Promise.race([failed, new Promise((done) => (told = done))]);
    await frame();
    await frame();
    return performance.now();
  }

  const roots = () => [...ready].map((one) => one.shadowRoot ?? one);
  const ranges = (root) => [...root.querySelectorAll("input[type=range]")];
  const total = (root) => parseInt(root.querySelector("[part~=total]")?.textContent ?? "", 10);

  /** Nodes of a scorecard's tree, of every kind; no engine's own, such as those inside a range. */
  function nodes() {
    const walker = document.createTreeWalker(roots()[0]);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  }

  function rate(range, rating) {
    range.value = rating;
    for (const type of ["input", "change"])
      range.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  const { port1, port2 } = new MessageChannel();
  const task = () => new Promise((done) => {
    port1.onmessage = done;
    port2.postMessage(null);
  });

  /**
   * Rates in a frame, before it is drawn; milliseconds until the first task after a frame with another
   * total. So it holds script, style, layout and painting, and no wait for the screen.
   */
  async function toFrame(root, range, rating) {
    const before = total(root);
    await frame();
    const start = performance.now();
    rate(range, rating);
    await task();
    while (Object.is(total(root), before)) {
      await frame();
      await task();
    }
    const took = performance.now() - start;
    await turn();
    return took;
  }

  /**
   * Rates every item of every scorecard, away from where the thumbs rest; milliseconds of each tenth
   * answer, to the frame with the result.
   */
  async function complete() {
    const tenth = [];
    for (const root of roots()) {
      const all = ranges(root);
      for (const range of all.slice(0, -1)) {
        rate(range, 5);
        await null;
      }
      await turn();
      tenth.push(await toFrame(root, all.at(-1), 5));
    }
    await frame();
    await frame();
    const wrong = roots().map(total).filter((one) => one !== 67);
    if (wrong.length) throw new Error(`totals are ${wrong}, not 67`);
    return tenth;
  }

  /** Rates one item; milliseconds until another total is there and has its place. */
  async function update(root, rating) {
    const before = total(root);
    const range = ranges(root)[0];
    let observer;
    const changed = new Promise((done) => {
      observer = new MutationObserver(() => total(root) !== before && done());
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    });
    const start = performance.now();
    rate(range, rating);
    await changed;
    root.querySelector("[part~=total]").getBoundingClientRect();
    const took = performance.now() - start;
    observer.disconnect();
    await turn();
    return took;
  }

  /**
   * Ratings of all scorecards in turn, from one end of the scale to the other. The clock of a page
   * has steps of a tenth of a millisecond, so a sample is the mean of several ratings.
   */
  async function inTurn(samples, each, act) {
    const all = roots();
    const means = [];
    let count = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      let sum = 0;
      for (let one = 0; one < each; one += 1, count += 1) {
        const rating = Math.floor(count / all.length) % 2 ? 7 : 1;
        sum += await act(all[count % all.length], rating);
      }
      means.push(sum / each);
    }
    return means;
  }

  const updates = (samples, each) => inTurn(samples, each, update);
  const frames = (samples, each) =>
    inTurn(samples, each, (root, rating) => toFrame(root, ranges(root)[0], rating));

  /** So many ratings, to the frame each, and the milliseconds of each task longer than 50 meanwhile. */
  async function pressed(ratings) {
    const long = [];
    const note = (entries) => long.push(...entries.map(({ duration }) => duration));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: "longtask" });
    const took = await frames(ratings, 1);
    await frame();
    await frame();
    note(observer.takeRecords());
    observer.disconnect();
    return { took, long };
  }

  /** Where the thumb of the first slider is, and how wide its way. */
  function thumb() {
    const range = ranges(roots()[0])[0];
    range.scrollIntoView({ block: "center" });
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, way: width / 2 - height / 2 };
  }

  /** Rates the first item in the middle, where the thumb rests. */
  const rest = () => rate(ranges(roots()[0])[0], 4);

  let seen;
  /** Notes when each frame begins, from here on. */
  function watch() {
    const times = (seen = []);
    requestAnimationFrame(function note(time) {
      times.push(time);
      if (seen === times) requestAnimationFrame(note);
    });
  }

  /** Milliseconds from frame to frame since then. */
  function watched() {
    const times = seen;
    seen = undefined;
    return times.slice(1).map((time, place) => time - times[place]);
  }

  const wasmBytes = () => [...memories].reduce((sum, one) => sum + one.buffer.byteLength, 0);
  return {
    started, complete, updates, frames, pressed, thumb, rest, watch, watched, nodes, wasmBytes,
  };
})();
