/** How long a page may be kept from its reader, in milliseconds: a tenth of what is felt. */
const most = 10

/** Runs work to its end a few milliseconds at a time; keys and touches are answered in between. */
export async function inSmallSteps<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const from = performance.now()
    while (performance.now() - from < most) {
      const { done, value } = work.next()
      if (done) return value
    }
    await new Promise((resolve) => setTimeout(resolve))
  }
}
