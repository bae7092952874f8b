import { stripMarks } from '../../../evidence/marks.ts'
import { glossaryTerms } from '../../glossary-terms.ts'
import type { EntryRule } from '../../rule.ts'

const acronym = /(?<![\w.`/-])[A-Z][A-Z0-9]{1,6}s?(?![\w`/-]|\.\w)/g
const capitals = /[A-Z][A-Z0-9]/
/** Capitals that any reader of the atlas knows, and units. */
const common = new Set(
  'AM PM UTC GMT PST PDT MST MDT CST CDT EST EDT CET CEST BST IST US USA UK EU ID OK KB MB GB TB PB EB KIB MIB GIB TIB CPU RAM SSD HDD IO URL HTTP HTTPS SQL YAML JSON XML HTML API CEO CTO CFO NOT AND OR II III IV'.split(
    ' ',
  ),
)

export const acronymIsExplained = {
  code: 'acronym-is-explained',
  scope: 'entry',
  gate: 'new-hire',
  severity: 'error',
  summary: 'Every acronym is in the glossary or spelled out in the entry.',
  *check(entry, corpus) {
    const terms = glossaryTerms(corpus)
    const products = new Set(entry.data.technologies.flatMap(({ name }) => name.match(acronym) ?? []))
    const texts = entry.spots.map((spot) =>
      (spot.role === 'prose' || spot.role === 'label') && capitals.test(spot.text) ? plain(spot.text) : '',
    )
    const isSpelledOut = (word: string): boolean =>
      texts.some((text) => text.includes(`(${word})`) || text.includes(`${word} (`))
    const reported = new Set<string>()
    for (const [index, spot] of entry.spots.entries()) {
      for (const [found] of (texts[index] ?? '').matchAll(acronym)) {
        const word = found.replace(/s$/, '')
        if (reported.has(word) || common.has(word) || terms.has(word.toLowerCase())) continue
        if (products.has(found)) continue
        if (/\d/.test(word) || isSpelledOut(word)) continue
        reported.add(word)
        yield {
          at: spot.pointer,
          on: { words: word },
          message: `“${word}” is not explained.`,
          help: `Spell it out at first use, \`long name (${word})\`, or add it to \`atlas/glossary.yaml\`.`,
        }
      }
    }
  },
} satisfies EntryRule

const plain = (text: string): string => stripMarks(text).replace(/`[^`]*`/g, '')
