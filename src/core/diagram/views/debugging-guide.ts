import type { Entry } from '../../corpus/entry.ts'
import type { Diagram, Line, TreeNode } from '../model.ts'
import { type LineMaker, plain } from './lines.ts'

/** A guide's decision tree, from the first check to the fixes. */
export function debuggingGuideView({ data }: Entry<'debugging-guide'>, make: LineMaker): readonly Diagram[] {
  const checks = data.checks.map(
    (check): TreeNode => ({
      id: check.id,
      kind: 'question',
      name: plain(check.ask),
      lines: [...commandLines([check.run], check.ask, 'reads', make), ...make.line('note', check.reading)],
      answers: check.answers.map((answer) => ({ label: plain(answer.if), to: answer.go })),
    }),
  )
  const fixes = data.fixes.map(
    (fix): TreeNode => ({
      id: fix.id,
      kind: 'action',
      name: plain(fix.do),
      lines: [
        ...commandLines(fix.commands, fix.do, undefined, make),
        ...make.line('failure', fix.risk, 'Risk: '),
        ...make.line('note', fix.takes, 'Takes: '),
      ],
      answers: fix.next === undefined ? [] : [{ label: 'then', to: fix.next }],
    }),
  )
  const escalates = data.checks.some(({ answers }) => answers.some(({ go }) => go === 'escalate'))
  const escalate: TreeNode = {
    id: 'escalate',
    kind: 'escalate',
    name: 'Escalate',
    lines: data['escalate-when'].flatMap((when) => make.line('note', when)),
    answers: [],
  }
  return [
    {
      kind: 'tree',
      id: 'tree',
      title: plain(data.title),
      description: `A decision tree of ${checks.length} checks that lead to ${fixes.length} fixes, starting with: ${checks.find(({ id }) => id === data.start)?.name ?? ''}`,
      root: data.start,
      nodes: [...checks, ...fixes, ...(escalates ? [escalate] : [])],
    },
  ]
}

/** A check's commands only read unless its text says otherwise; a fix says when it changes state. */
export function commandLines(
  texts: readonly (string | undefined)[],
  says: string,
  usual: 'reads' | undefined,
  make: LineMaker,
): readonly Line[] {
  const effect = /\bchanges? (the )?state\b/i.test(says) ? 'changes' : usual
  return texts.flatMap((text) =>
    make.line('command', text).map((line) => ({ ...line, ...(effect ? { effect } : {}) })),
  )
}
