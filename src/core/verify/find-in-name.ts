import type { Figure } from '../evidence/figure.ts'
import { findFigures } from '../evidence/find-figures.ts'
import { sameFigure } from '../evidence/same-figure.ts'
import type { Place } from './find-in-text.ts'
import { listedFigure } from './listed-figure.ts'

/** `_posts/2016-03-30-title.md`, `/2016/03/30/title`, `20170706 Title.md`. */
const dated = /(?<!\d)((?:19|20)\d\d)([-/_]?)(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?(?!\d)/g

/** A date that a file’s name or a page’s address bears, and that is listed with nothing beside it. */
export function findInName(name: string, text: string): Place | undefined {
  const { figures, words, isCode } = listedFigure(text)
  const [figure, ...others] = figures
  if (isCode || figure?.quantity.kind !== 'date' || others.length + words.length > 0) return undefined
  for (const found of name.matchAll(dated)) {
    const [all, year, , month, day] = found
    const date = dateOf([year, month, day].filter((part) => part !== undefined).join('-'))
    if (date && sameFigure(figure, date))
      return { start: found.index, end: found.index + all.length, words: all, how: 'name' }
  }
  return undefined
}

const dateOf = (text: string): Figure | undefined => findFigures(text)[0]
