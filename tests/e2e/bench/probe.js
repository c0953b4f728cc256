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
  const frame = () => new Promise(requestAnimationFrame);
  const turn = () => new Promise((done) => setTimeout(done));

  /** Milliseconds since the navigation started, once this many scorecards are painted. */
  async function started(count) {
    while (ready.size < count) await new Promise((done) => (told = done));
    await frame();
    await frame();
    return performance.now();
  }

  const roots = () => [...ready].map((one) => one.shadowRoot ?? one);
  const ranges = (root) => [...root.querySelectorAll("input[type=range]")];
  const total = (root) => parseInt(root.querySelector("[part~=total]")?.textContent ?? "", 10);

  function rate(range, rating) {
    range.value = rating;
    for (const type of ["input", "change"])
      range.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** Rates every item of every scorecard, and waits for the totals. */
  async function complete() {
    for (const root of roots()) {
      for (const range of ranges(root)) {
        rate(range, 4);
        await null;
      }
      await turn();
    }
    await frame();
    await frame();
    const wrong = roots().map(total).filter((one) => one !== 50);
    if (wrong.length) throw new Error(`totals are ${wrong}, not 50`);
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
   * Updates of all scorecards in turn, from one end of the scale to the other. The clock of a page
   * has steps of a tenth of a millisecond, so a sample is the mean of several updates.
   */
  async function updates(samples, each) {
    const all = roots();
    const means = [];
    let count = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      let sum = 0;
      for (let one = 0; one < each; one += 1, count += 1) {
        const rating = Math.floor(count / all.length) % 2 ? 7 : 1;
        sum += await update(all[count % all.length], rating);
      }
      means.push(sum / each);
    }
    return means;
  }

  const wasmBytes = () => [...memories].reduce((sum, one) => sum + one.buffer.byteLength, 0);
  return { started, complete, updates, wasmBytes };
})();
