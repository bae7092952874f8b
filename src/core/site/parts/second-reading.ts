import type { EntrySecondReading } from '../../corpus/second-readings-of.ts'
import { html, type Markup } from '../html.ts'

/** Whether the figures were held against their sources by somebody else: a few words for the page’s head. */
export function secondReadingLine(second: EntrySecondReading | undefined): Markup {
  if (second === undefined) return html`figures read once`
  return html`<a href="#second-reading">${
    second.current ? `read a second time on ${second.reading.on}` : 'edited since the second reading'
  }</a>`
}

/** What the second reader opened, and what it changed, in one or two sentences. */
export function secondReadingText({ reading, current }: EntrySecondReading): string {
  const { by, on, figures, unopened, corrected } = reading
  const outOfReach =
    unopened === 0
      ? ''
      : ` ${counted(unopened, 'further one')} rested on a source out of reach, and ${unopened === 1 ? 'was' : 'were'} held against what its first reader had copied.`
  const result = corrected === 0 ? 'None had to be corrected.' : `${corrected} had to be corrected.`
  const since = current ? '' : ' A sentence with a figure was edited since.'
  return `On ${on} a second reader (${by}) opened the sources again and held ${counted(figures, 'figure')} against them.${outOfReach} ${result}${since}`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
