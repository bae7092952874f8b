import { UsageError } from './command.ts'

/** A port as somebody typed it, or why it is none. */
export function portOf(option: string | boolean | undefined): number {
  const port = Number(option)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`“${option}” is no port: choose a number from 0 to 65535; 0 takes any that is free.`)
}

/** Says what to do where a port is taken; other failures stay what they are. */
export function explainTaken(port: number): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === 'EADDRINUSE')
      throw new UsageError(`Port ${port} is taken; choose another with \`--port\`, or \`--port 0\` for any.`)
    throw error
  }
}
