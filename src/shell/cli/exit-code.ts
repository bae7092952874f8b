/** The exit codes of every command. */
export const exitCode = { clean: 0, findings: 1, wrongUsage: 2, ourBug: 3 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
