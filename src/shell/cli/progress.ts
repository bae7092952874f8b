import type { Io } from './command.ts'

const width = 28

/**
 * Shows how far a long task is: a bar that redraws itself on a terminal, a plain line a phase elsewhere.
 * Call `end` before printing anything else.
 */
export function showProgress(io: Io): {
  readonly report: (phase: string, done: number, of: number) => void
  readonly end: () => void
} {
  let current = ''
  let shown = ''
  return {
    report: (phase, done, of) => {
      if (io.terminal) {
        const share = of === 0 ? 1 : done / of
        const filled = Math.round(share * width)
        const line = `${phase.padEnd(9)} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${of}`
        if (line !== shown) io.err(`\r\u001B[K${line}`)
        shown = line
      } else if (phase !== current) io.err(`${phase} …\n`)
      current = phase
    },
    end: () => {
      if (io.terminal && shown !== '') io.err('\r\u001B[K')
      shown = ''
    },
  }
}

const everyMilliseconds = 200

/** Counts what is read, in one line that redraws itself on a terminal and is silent elsewhere. Call `end` before printing. */
export function countProgress(io: Io, what: string): { readonly step: () => void; readonly end: () => void } {
  let count = 0
  let shownAt = 0
  return {
    step: () => {
      count += 1
      if (!io.terminal || count % 512 !== 0) return
      const now = performance.now()
      if (now - shownAt < everyMilliseconds) return
      shownAt = now
      io.err(`\r\u001B[K${count} ${what}`)
    },
    end: () => {
      if (shownAt > 0) io.err('\r\u001B[K')
    },
  }
}
