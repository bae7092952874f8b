import type { AnyEntry } from '../corpus/entry.ts'
import type { Pointer } from '../schema/text-spots.ts'

/** Something a reader is told to do or to ask, and the commands that go with it. */
export interface EntryAction {
  readonly part: 'step' | 'check' | 'fix'
  /** The object that holds it. */
  readonly at: Pointer
  /** The key of its text: `do` or `ask`. */
  readonly key: string
  readonly text: string
  readonly commands: readonly { readonly at: Pointer; readonly text: string }[]
  readonly from: string | undefined
}

/** The first steps of every entry, then the checks and fixes of a debugging guide. */
export function entryActions(entry: AnyEntry): readonly EntryAction[] {
  const steps = entry.data['when-paged'].steps.map((step, index): EntryAction => {
    const at = ['when-paged', 'steps', index]
    return { part: 'step', at, key: 'do', text: step.do, commands: ran(at, step.run), from: step.from }
  })
  if (entry.kind !== 'debugging-guide') return steps
  const checks = entry.data.checks.map((check, index): EntryAction => {
    const at = ['checks', index]
    return { part: 'check', at, key: 'ask', text: check.ask, commands: ran(at, check.run), from: check.from }
  })
  const fixes = entry.data.fixes.map((fix, index): EntryAction => {
    const at = ['fixes', index]
    const commands = fix.commands.map((text, which) => ({ at: [...at, 'commands', which], text }))
    return { part: 'fix', at, key: 'do', text: fix.do, commands, from: fix.from }
  })
  return [...steps, ...checks, ...fixes]
}

const ran = (at: Pointer, run: string | undefined): EntryAction['commands'] =>
  run === undefined ? [] : [{ at: [...at, 'run'], text: run }]
