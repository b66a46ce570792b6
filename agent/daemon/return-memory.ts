/** How long after its start an agent has all that it needs, milliseconds. */
const settledAfterMs = 10_000;
const againEveryMs = 3_600_000;
/** V8 forgets the bytecode of functions that were not run since so many collections, and some more. */
const collections = 8;

/**
 * Gives the memory back that starting took and working does not need, above all the bytecode of what ran once: 1 to 2 MiB,
 * which V8 alone would keep for ever in a process that allocates as little as an idle agent; and from time to time what
 * rare work left. Only where node is run with --expose-gc, as the bundle is.
 * @returns how to call it off
 */
export function returnMemoryWhenSettled(): () => void {
  const first = setTimeout(returnMemory, settledAfterMs).unref();
  const again = setInterval(returnMemory, againEveryMs).unref();
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}

function returnMemory(): void {
  for (let left = collections; left > 0; left -= 1) globalThis.gc?.({ type: "major", flavor: "last-resort" });
}
