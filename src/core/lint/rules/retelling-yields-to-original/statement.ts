import type { Figure } from '../../../evidence/figure.ts'
import { stripMarks } from '../../../evidence/marks.ts'
import { printedFigures } from '../../../evidence/printed-figures.ts'
import { singular } from '../../../evidence/singular.ts'
import { unitOfWord } from '../../../evidence/unit-words.ts'
import { grammarWords } from '../../wording/grammar-words.ts'
import { wordsOf } from '../../wording/plain-words.ts'

/** A figure of time, money or people, with the words that say of what. */
export interface Statement {
  readonly figure: Figure
  readonly dimension: string
  /** What is counted, where people are: `user`. */
  readonly people: string | undefined
  readonly about: ReadonlySet<string>
}

const people =
  /^[\s-]*(?:[\w-]+\s+){0,2}?(users?|customers?|developers?|people|persons?|accounts?|subscribers?|members?|players?|merchants?|visitors?|passengers?|shoppers?|organi[sz]ations?|companies)\b/i

/** The words around a figure in its clause. */
const reach = 60

/** What a figure in a text states; undefined where it is neither time nor money nor a count of people. */
export function statementIn(text: string, figure: Figure): Statement | undefined {
  const { quantity } = figure
  if (quantity.kind !== 'scalar' && quantity.kind !== 'range') return undefined
  const before = stripMarks(clauseEnd(text.slice(Math.max(0, figure.start - reach), figure.start)))
  const after = stripMarks(text.slice(figure.end, figure.end + reach)).split(/[;.:]\s/)[0] ?? ''
  const { dimension } = quantity.unit
  const counted = dimension === '' ? people.exec(after)?.[1] : undefined
  if (dimension !== 'time' && !dimension.startsWith('money') && counted === undefined) return undefined
  const about = wordsOf(`${before} ${after}`)
    .filter((word) => word.length > 2 && !/\d/.test(word) && !grammarWords.has(word) && !unitOfWord(word))
    .map(singular)
  return {
    figure,
    dimension: `${dimension} ${quantity.unit.per ?? ''}`,
    people: counted === undefined ? undefined : singular(counted),
    about: new Set(about),
  }
}

const clauseEnd = (text: string): string => text.split(/[;.:]\s/).at(-1) ?? ''

/** What a line of a source’s figures states. */
export function statementsOf(listed: string): readonly Statement[] {
  return printedFigures(listed).flatMap((figure) => {
    const statement = statementIn(listed, figure)
    return statement ? [statement] : []
  })
}

/** Two figures of one dimension that speak of the same: people by their noun, time and money by a word beside them. */
export function isSameThing(a: Statement, b: Statement): boolean {
  if (a.dimension !== b.dimension || a.people !== b.people) return false
  return a.people !== undefined || [...a.about].some((word) => b.about.has(word))
}
