// Makes PDFs, with a program that is loaded for the first of them.

import { fetchProgram } from "./fetch-program.js";
import { startOnce } from "./start-once.js";

const startPdf = startOnce(async () => {
  const url = new URL("./sales-leader-scorecard-pdf_bg.wasm", import.meta.url);
  const [script, module] = await Promise.all([
    import("./sales-leader-scorecard-pdf.js"),
    fetchProgram(url, PDF_INTEGRITY).catch(() => fetchProgram(url, PDF_INTEGRITY, true)),
  ]);
  script.initSync({ module });
  return script;
});

/** The bytes of the PDF of a document, which is a text of JSON. */
export async function pdf(text) {
  return (await startPdf()).pdf(text);
}
