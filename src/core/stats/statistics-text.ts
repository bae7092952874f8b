import type { Statistics } from './statistics.ts'

/** Statistics for a terminal. */
export function statisticsText({ entries, evidence, gates, reviews }: Statistics): string {
  const row = (name: string, value: string | number): string => `  ${name.padEnd(28)} ${value}`
  const written = Object.entries(entries.systems).filter(([, { views }]) => views > 0)
  return `${[
    `${entries.accepted} of ${entries.target} diagrams pass every check (${entries.total} in the atlas)`,
    '',
    ...Object.entries(entries.byCategory).map(([folder, { accepted, target }]) =>
      row(folder, `${accepted} of ${target}`),
    ),
    '',
    'Systems',
    ...written.map(([company, { views, of }]) => row(company, `${views} of ${of} views`)),
    '',
    'Evidence',
    row('figures', evidence.figures),
    row('read in a source', evidence.reported),
    row('derived by a formula', evidence.computed),
    row('modelled', evidence.modelled),
    row('said to be unpublished', evidence.unpublished),
    ...Object.entries(evidence.byGrade).map(([grade, count]) => row(`read in: ${grade}`, count)),
    row('sources (pinned)', `${evidence.sources} (${evidence.pinned})`),
    '',
    'Gates',
    ...Object.entries(gates).map(([gate, { passed, of }]) => row(gate, `${passed} of ${of} entries pass`)),
    '',
    row('reviews by practitioners', reviews.reviews),
  ].join('\n')}\n`
}
