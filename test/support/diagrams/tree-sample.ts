import type { Line, TreeDiagram, TreeNode } from '../../../src/core/diagram/model.ts'

const line = (role: Line['role'], text: string, ...cites: number[]): Line => ({ role, text, cites })

const ask = (id: string, name: string, lines: readonly Line[], answers: TreeNode['answers']): TreeNode => ({
  id,
  kind: 'question',
  name,
  lines,
  answers,
})

const act = (id: string, name: string, lines: readonly Line[], then?: string): TreeNode => ({
  id,
  kind: 'action',
  name,
  lines,
  answers: then === undefined ? [] : [{ label: 'then', to: then }],
})

export const treeSample: TreeDiagram = {
  kind: 'tree',
  id: 'tree',
  title: 'PostgreSQL: too many clients already',
  description: 'A decision tree of 4 checks that lead to 4 fixes.',
  root: 'count',
  nodes: [
    ask(
      'count',
      'Are the connections used up?',
      [
        {
          ...line('command', 'psql -c "select count(*), state from pg_stat_activity group by state"'),
          effect: 'reads',
        },
        line('note', 'Compare with max_connections, 100 by default.', 1),
      ],
      [
        { label: 'yes', to: 'idle' },
        { label: 'no', to: 'pooler' },
      ],
    ),
    ask(
      'idle',
      'Are most of them “idle in transaction”?',
      [
        line(
          'command',
          "select pid, now() - xact_start from pg_stat_activity where state = 'idle in transaction' order by 2 desc",
        ),
      ],
      [
        { label: 'yes', to: 'kill' },
        { label: 'no', to: 'slow' },
      ],
    ),
    ask(
      'slow',
      'Is one query slow or blocked?',
      [line('command', 'select pid, pg_blocking_pids(pid), left(query, 60) from pg_stat_activity')],
      [
        { label: 'blocked', to: 'cancel' },
        { label: 'slow', to: 'limit' },
        { label: 'neither', to: 'escalate' },
      ],
    ),
    ask(
      'pooler',
      'Does PgBouncer queue clients?',
      [
        line('command', 'psql -p 6432 pgbouncer -c "show pools"'),
        line('note', 'cl_waiting above 0 for more than a minute.', 2),
      ],
      [
        { label: 'yes', to: 'limit' },
        { label: 'no', to: 'escalate' },
      ],
    ),
    act(
      'kill',
      'End the oldest idle transactions',
      [
        { ...line('command', 'select pg_terminate_backend(pid)'), effect: 'changes' },
        line('failure', 'Risk: their work is rolled back.', 1),
      ],
      'count',
    ),
    act('cancel', 'Cancel the blocker', [
      line('command', 'select pg_cancel_backend(4711)'),
      line('failure', 'Risk: a migration may stop half-way.', 1),
    ]),
    act('limit', 'Raise the pool by a quarter, not more', [
      line('command', 'default_pool_size = 25'),
      line('note', 'Takes: 1 minute, with reload.'),
    ]),
    act('wait', 'Watch for ten minutes', []),
    {
      id: 'escalate',
      kind: 'escalate',
      name: 'Escalate to the database team',
      lines: [line('note', 'When three checks found nothing.')],
      answers: [],
    },
  ],
}
