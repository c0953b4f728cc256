// The end of sales-leader-scorecard.js: the way to the program with the report.

/** Has the program with the report draw the element `host` and do what it is asked for. */
async function grant(request, host, compiled, go, widget) {
  try {
    // A browser may remember that a script failed: the second time it has a new address, put together
    // by hand, since bundlers would take it for a file to copy.
    const report = await import("./sales-leader-scorecard-report.js").catch(
      () => import(import.meta.url.replace(/[^/]*$/, `sales-leader-scorecard-report.js?${Date.now()}`)),
    );
    await report.ready(host, compiled, go);
    return await widget().open(request, report.pdf);
  } catch (error) {
    widget()?.failed();
    throw error;
  }
}
