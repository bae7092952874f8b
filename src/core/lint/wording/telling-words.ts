import { findFigures } from '../../evidence/find-figures.ts'
import { stripMarks } from '../../evidence/marks.ts'
import { grammarWords } from './grammar-words.ts'
import { isAmong } from './is-among.ts'
import { codeSpan, wordsOf } from './plain-words.ts'
import { vagueWords } from './vague-words.ts'

/** What is left of a text when all is taken away that could be said of any system. */
export interface Telling {
  /** Words that are neither grammar, nor vague, nor part of a figure. */
  readonly words: readonly string[]
  /** Names copied from a machine: quoted code, paths, identifiers. */
  readonly names: readonly string[]
}

/** The words and names of a text that tell this system from any other. */
export function tellingWords(text: string, alsoVague: ReadonlySet<string> = none): Telling {
  const plain = stripMarks(text)
  const spoken = withoutFigures(plain.replace(codeSpan, ' '))
  const words = wordsOf(spoken).filter(
    (word) =>
      /\p{L}{2}/u.test(word) &&
      !grammarWords.has(word) &&
      !isAmong(vagueWords, word) &&
      !isAmong(alsoVague, word),
  )
  const names = [...(plain.match(codeSpan) ?? []), ...(spoken.match(identifier) ?? [])]
  return { words: [...new Set(words)], names }
}

const none: ReadonlySet<string> = new Set()

/** `MySQLReplicationLag`, `mysql_ro_main`, `/var/log/x.log`, `db-7`. */
const identifier = /\/\w[\w.-]*\/[\w./-]+|\b\w+_\w+\b|\b[a-z]+[A-Z]\w*|\b[A-Z][a-z]+[A-Z]\w*|\b[a-z]+-?\d+\b/g

/** Dates and durations tell when, not what. */
function withoutFigures(text: string): string {
  let kept = ''
  let at = 0
  for (const { start, end } of findFigures(text)) {
    kept += `${text.slice(at, start)} `
    at = end
  }
  return kept + text.slice(at)
}
