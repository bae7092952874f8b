import type { Clock } from './clock.ts'

/** Whose turn it is: a host is asked one thing at a time with a gap between, and few hosts at once. */
export interface HostTurns {
  /** Runs a task when the host’s turn has come. */
  take<T>(host: string, task: () => Promise<T>): Promise<T>
  /** Nobody asks the host again before this many milliseconds have passed. */
  postpone(host: string, ms: number): void
  /** Widens the host’s gap; it is never narrowed. */
  slowDown(host: string, gapMs: number): void
}

/** `gapMs` lies between the starts of two requests to one host; `hostsAtOnce` is how many are asked in parallel. */
export function hostTurns(clock: Clock, gapMs: number, hostsAtOnce: number): HostTurns {
  const freeAt = new Map<string, number>()
  const gaps = new Map<string, number>()
  const last = new Map<string, Promise<unknown>>()
  const inSlot = slots(hostsAtOnce)

  const untilFree = async (host: string): Promise<void> => {
    // Looked at again after each wait: another request may have been told to come back later still.
    for (;;) {
      const wait = (freeAt.get(host) ?? 0) - clock.now()
      if (wait <= 0) return
      await clock.sleep(wait)
    }
  }
  return {
    take(host, task) {
      const turn = (last.get(host) ?? Promise.resolve()).then(async () => {
        await untilFree(host)
        return inSlot(() => {
          freeAt.set(host, clock.now() + (gaps.get(host) ?? gapMs))
          return task()
        })
      })
      last.set(
        host,
        turn.catch(() => {}),
      )
      return turn
    },
    postpone: (host, ms) => void freeAt.set(host, Math.max(freeAt.get(host) ?? 0, clock.now() + ms)),
    slowDown: (host, gap) => void gaps.set(host, Math.max(gaps.get(host) ?? gapMs, gap)),
  }
}

function slots(count: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let taken = 0
  return async (task) => {
    if (taken < count) taken += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      // A slot is handed over, not freed and taken again, so that nobody slips in between.
      const next = waiting.shift()
      if (next === undefined) taken -= 1
      else next()
    }
  }
}
