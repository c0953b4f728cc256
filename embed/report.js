// The end of sales-leader-scorecard-report.js: the program with the report, and the part that
// makes a PDF. `embed.js` loads it once somebody asks for one of them.

const INTEGRITY = "";
const PDF_INTEGRITY = "";
const PAUSE_MILLISECONDS = 20;

let running;
let pdfMaker;
// How `embed.js` fetches and checks a program.
let load;

async function start(compiled) {
  const url = new URL("./sales-leader-scorecard-report_bg.wasm", import.meta.url);
  const module = await compiled(url, INTEGRITY).catch(() => compiled(url, INTEGRITY, true));
  return program(module);
}

/** It is there already. */
const grant = undefined;

/** Has the element drawn by the program with the report. */
export async function ready(host, compiled, go) {
  running ??= start(compiled).catch((error) => {
    running = undefined;
    throw error;
  });
  const wanted = await running;
  if (wanted.over) {
    running = undefined;
    return ready(host, compiled, go);
  }
  load = compiled;
  const shadow = host.shadowRoot;
  const had = shadow.activeElement?.getAttribute("name");
  while (!wanted.elements.has(host)) {
    if (!host.isConnected) throw new Error("The element is in no page");
    if (wanted.over) throw new Error("The program stopped");
    await go(wanted);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  // What had the focus was replaced by its like.
  if (had && !shadow.activeElement)
    shadow.querySelector(`[name="${had}"]`)?.focus({ preventScroll: true });
}

async function makerOfPdf() {
  const url = new URL("./sales-leader-scorecard-pdf_bg.wasm", import.meta.url);
  const [script, module] = await Promise.all([
    import("./sales-leader-scorecard-pdf.js"),
    load(url, PDF_INTEGRITY).catch(() => load(url, PDF_INTEGRITY, true)),
  ]);
  script.initSync({ module });
  return script.pdf;
}

/** The bytes of the PDF of a document, which is a text of JSON. */
export async function pdf(text) {
  pdfMaker ??= makerOfPdf().catch((error) => {
    pdfMaker = undefined;
    throw error;
  });
  return (await pdfMaker)(text);
}
