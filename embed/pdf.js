// Makes PDFs, with a program that is loaded for the first of them.

import { beside } from "./beside.js";
import { importAgain } from "./import-again.js";
import { load } from "./load.js";
import { startOnce } from "./start-once.js";

const startPdf = startOnce(async () => {
  const [script, module] = await load(
    (again) =>
      again
        ? importAgain("sales-leader-scorecard-pdf.js")
        : import("./sales-leader-scorecard-pdf.js"),
    beside(
      () => new URL("./sales-leader-scorecard-pdf_bg.wasm", import.meta.url),
      "./sales-leader-scorecard-pdf_bg.wasm",
    ),
    PDF_INTEGRITY,
  );
  script.initSync({ module });
  return script;
});

/** The bytes of the PDF of a document, which is a text of JSON. */
export async function pdf(text) {
  return (await startPdf()).pdf(text);
}
