/** One cold `atlas check`, started as the command is, and what it took: a line of JSON on stderr when it ends. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { main } = await import('../src/shell/cli/main.ts')

process.exitCode = await main(['check'], {
  cwd: process.cwd(),
  env: process.env,
  out: (data) => process.stdout.write(data),
  err: () => undefined,
  terminal: false,
})
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
process.stderr.write(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }))
