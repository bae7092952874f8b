import type { Line, Stage, StagesDiagram } from '../../../src/core/diagram/model.ts'

const line = (role: Line['role'], text: string): Line => ({ role, text, cites: [1] })

const phase = (
  name: string,
  does: string,
  traffic: string,
  rollback: Line,
  more: { readonly pointOfNoReturn?: boolean; readonly percentMoved?: number } = {},
): Stage => ({
  name,
  pointOfNoReturn: false,
  sections: [
    { heading: 'Do', lines: [line('fact', does)] },
    { heading: 'Verify', lines: [line('limit', 'Counts of both sides agree for a day')] },
    { heading: 'Traffic', lines: [line('fact', traffic)] },
    { heading: 'Lasts', lines: [line('note', '2 weeks at Example Corp')] },
  ],
  rollback: [rollback],
  ...more,
})

export const phasesSample: StagesDiagram = {
  kind: 'stages',
  style: 'phases',
  id: 'phases',
  title: 'Example Corp: from one database to shards',
  description: 'Five phases with two points of no return.',
  stages: [
    phase(
      'Double writes',
      'Every write goes to both sides; the old one decides.',
      'No reads on the new side',
      { role: 'note', text: 'Does not apply: nothing depends on the new side.', cites: [] },
    ),
    phase(
      'First readers',
      'Internal users read from the new side.',
      '5 % of reads',
      line('fact', 'Turn the flag off.'),
      { percentMoved: 5 },
    ),
    phase('More readers', 'One country after another.', '60 % of reads', line('fact', 'Turn the flag off.'), {
      percentMoved: 60,
    }),
    phase(
      'Writes to the new side alone',
      'The old side gets nothing any more.',
      'All of it',
      line('fact', 'Copy back what was written since; nobody has tried.'),
      { pointOfNoReturn: true, percentMoved: 100 },
    ),
    phase('Drop the old tables', 'After a last backup.', 'All of it', line('fact', 'Restore the backup.'), {
      pointOfNoReturn: true,
    }),
    phase('Take the flags out', 'Nobody asks them.', 'All of it', line('fact', 'Put them in again.')),
  ],
}
