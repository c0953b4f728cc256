// Published as sales-leader-scorecard-pdf.js: the glue of the program that makes PDFs, which has no need to restart.

export { initSync, pdf } from "glue";
