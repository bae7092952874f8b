import type { Statistics } from './statistics.ts'

/** Statistics for a terminal. */
export function statisticsText({
  entries,
  evidence,
  gates,
  secondReadings,
  reviews,
  verification,
}: Statistics): string {
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
    'Verified by machine',
    row('figures found again', `${verification.figuresFound} of ${verification.figuresListed}`),
    ...Object.entries(verification.sources).map(([state, count]) => row(`sources: ${state}`, count)),
    '',
    'Read a second time',
    row('entries, as they stand', secondReadings.current),
    row('entries edited since', secondReadings.stale),
    row('entries not read again', secondReadings.none),
    row('figures read again', secondReadings.figures),
    row('whose source is out of reach', secondReadings.unopened),
    row('figures corrected', secondReadings.corrected),
    '',
    'Reviewed by people',
    row('entries reviewed', reviews.reviewed),
    row('entries edited since', reviews.stale),
    row('entries not reviewed', reviews.none),
    '',
    'Final test',
    row('passed by machine', `${entries.accepted} of ${entries.total}`),
    row('passed by people', `${reviews.passedByPeople} of ${entries.total}`),
  ].join('\n')}\n`
}
