export const MOST_MILLISECONDS = 15_000;

/** Fetches and compiles a program; `integrity` is its hash, `again` asks past the browser's cache. */
export async function fetchProgram(url, integrity, again) {
  const options = { signal: AbortSignal.timeout(MOST_MILLISECONDS) };
  if (again) options.cache = "reload";
  if (integrity) options.integrity = integrity;
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
