#!/usr/bin/env node
import { once } from 'node:events'
import { enableCompileCache } from 'node:module'
import { createInterface } from 'node:readline/promises'

// Half of a short command’s time would go into reading its own code; it is kept where the system keeps passing files.
enableCompileCache()
const { main } = await import('./main.ts')

const closed = (error: NodeJS.ErrnoException): void => {
  // `atlas … | head` closes the pipe early; that is no error.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
process.stdout.on('error', closed)

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

async function drained(): Promise<void> {
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
}

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: (data) => process.stdout.write(data),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  ...(process.stdin.isTTY === true ? { ask } : {}),
  input: process.stdin,
  colour: process.stdout.isTTY === true,
  drained,
})
