import type { Command } from './command.ts'

/**
 * Every command, in the order `atlas help` shows them. Each is loaded when it is asked for: a check needs no browser, no fonts
 * and no layout engine, and starts in a third of the time without them.
 */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', async () => (await import('./commands/check.ts')).check],
  ['build', async () => (await import('./commands/build.ts')).build],
  ['dev', async () => (await import('./commands/dev.ts')).dev],
  ['serve', async () => (await import('./commands/serve.ts')).serve],
  ['triage', async () => (await import('./commands/triage.ts')).triageCommand],
  ['show', async () => (await import('./commands/show.ts')).show],
  ['export', async () => (await import('./commands/export.ts')).exportAtlas],
  ['new', async () => (await import('./commands/new.ts')).create],
  ['format', async () => (await import('./commands/format.ts')).format],
  ['explain', async () => (await import('./commands/explain.ts')).explain],
  ['verify', async () => (await import('./commands/verify.ts')).verify],
  ['review', async () => (await import('./commands/review.ts')).review],
  ['second-reading', async () => (await import('./commands/second-reading.ts')).secondReading],
  ['cost', async () => (await import('./commands/cost.ts')).cost],
  ['analyze', async () => (await import('./commands/analyze.ts')).analyze],
  ['stats', async () => (await import('./commands/stats.ts')).stats],
])
