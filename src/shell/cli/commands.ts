import type { Command } from './command.ts'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { explain } from './commands/explain.ts'
import { exportDiagrams } from './commands/export.ts'
import { format } from './commands/format.ts'
import { create } from './commands/new.ts'
import { review } from './commands/review.ts'
import { serve } from './commands/serve.ts'
import { show } from './commands/show.ts'
import { stats } from './commands/stats.ts'
import { triageCommand } from './commands/triage.ts'
import { verify } from './commands/verify.ts'

/** Every command, in the order `atlas help` shows them. */
export const commands: readonly Command[] = [
  check,
  build,
  serve,
  triageCommand,
  show,
  exportDiagrams,
  create,
  format,
  explain,
  verify,
  review,
  stats,
]
