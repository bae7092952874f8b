import { type Citation, citationNumbers } from '../../corpus/citations.ts'
import { parseMarks, stripMarks } from '../../evidence/marks.ts'
import { type Absence, isAbsent } from '../../schema/absence.ts'
import type { Line } from '../model.ts'

type Text = string | Absence | undefined

/** Turns an entry's texts into lines of a label: marks become citation numbers, absences no line. */
export interface LineMaker {
  /** The text's first sentence, as one line, or none where there is no text. */
  readonly line: (role: Line['role'], text: Text, before?: string) => readonly Line[]
  /** The citation numbers of a text's marks. */
  readonly cites: (text: Text) => readonly number[]
}

export function lineMaker(citations: readonly Citation[]): LineMaker {
  const cites = (text: Text): readonly number[] => {
    if (typeof text !== 'string') return []
    return [...new Set(parseMarks(text).marks.flatMap((mark) => citationNumbers(mark, citations)))]
  }
  return {
    cites,
    line: (role, text, before = '') => {
      if (typeof text !== 'string' || isAbsent(text)) return []
      const sentence = firstSentence(text)
      return [{ role, text: before + unquoted(stripMarks(sentence)), cites: cites(sentence) }]
    },
  }
}

/** A component's settings, one line each; none where they are absent. */
export function settingLines(
  settings: readonly string[] | Absence | undefined,
  make: LineMaker,
): readonly Line[] {
  if (settings === undefined || isAbsent(settings)) return []
  return settings.flatMap((setting) => make.line('fact', setting))
}

/** That there is no text, and why: an empty place in a picture looks like a fault. */
export function absenceLine(absence: Absence, make: LineMaker): readonly Line[] {
  return absenceReason(absence, make, 'unpublished' in absence ? 'Not published: ' : 'Does not apply: ')
}

/** Why there is no text, and what is known instead. */
export function absenceReason(absence: Absence, make: LineMaker, before = ''): readonly Line[] {
  return make.line('note', 'unpublished' in absence ? absence.unpublished : absence['not-applicable'], before)
}

/** The same without the reason, for a cell of a table: the page has it. */
export function absenceWord(absence: Absence): Line {
  return { role: 'note', text: 'unpublished' in absence ? 'not published' : 'does not apply', cites: [] }
}

/** A text without its marks, or nothing for an absence. */
export function plain(text: Text): string {
  return typeof text === 'string' ? unquoted(stripMarks(text)) : ''
}

/** Back-quotes are the page’s mark-up for code; a picture and a list of links show the words alone. */
const unquoted = (text: string): string => text.replace(/`/g, '')

/** Pictures show a text's first sentence; the page shows all of it. Abbreviations such as `e.g.` do not end one. */
export function firstSentence(text: string): string {
  for (const match of text.matchAll(/[.!?](?=\s+[A-Z0-9“"‘'(])/g)) {
    const before = text.slice(0, match.index + 1)
    if (/\b(e\.g|i\.e|vs|approx|no|p|pp|fig|St|Inc|Mr|Dr|U\.S)\.$/i.test(before)) continue
    return before
  }
  return text
}

/** Where an entry's page tells of one of its parts: `architecture.html#nodes-mysql1`; works from the page and from the picture's own file. */
export function partHref(entryId: string, list: string, id: string): string {
  return `${entryId.slice(entryId.lastIndexOf('/') + 1)}.html#${list}-${id}`
}

/** A whole section of an entry's page: `architecture.html#nodes`. */
export function sectionHref(entryId: string, section: string): string {
  return `${entryId.slice(entryId.lastIndexOf('/') + 1)}.html#${section}`
}

/** From one entry's page to another's: `../../incidents/example.html`. */
export function entryHref(fromId: string, toId: string): string {
  return `${'../'.repeat(fromId.split('/').length - 1)}${toId}.html`
}
