/**
 * `npm run mutate -- --from <dir>`: how far the verifier can be trusted, measured on the corpus’s own pinned sources. Each
 * figure is falsified at every place where its page prints it, one digit at a time, and must then be missing; and each
 * listed figure is mistyped, one digit at a time, and must be missing unless the page truly prints that other figure.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseListing } from '../src/core/evidence/listing.ts'
import { type FoundFigure, findInText } from '../src/core/verify/find-in-text.ts'
import { indexText, type TextIndex } from '../src/core/verify/text-index.ts'
import { changeDigits, digitsIn } from '../test/support/change-digit.ts'
import { type PinnedPage, readPinnedPages } from '../test/support/pinned-pages.ts'
import { standsIn } from '../test/support/stands-in.ts'

const { values } = parseArgs({ options: { from: { type: 'string' } } })
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

interface Tally {
  figures: number
  found: number
  mutants: number
  missed: string[]
  typos: number
  coincidences: Map<string, string[]>
  unexplained: string[]
}

const tally: Tally = {
  figures: 0,
  found: 0,
  mutants: 0,
  missed: [],
  typos: 0,
  coincidences: new Map(),
  unexplained: [],
}

/** The digits differ by another amount each time, always the same in each run. */
const stepOf = (count: number): number => 1 + ((count * 7) % 9)

/** The page is falsified: each digit of the figure in its turn, at every place at once. */
function falsifyPage({ key, text }: PinnedPage, found: FoundFigure & { kind: 'found' }): void {
  const places = found.places.filter(({ how }) => how !== 'name')
  const digits = Math.max(0, ...places.map((place) => digitsIn(text, place)))
  for (let nth = 0; nth < digits; nth++) {
    tally.mutants += 1
    const mutant = changeDigits(text, places, nth, stepOf(tally.mutants))
    const [after] = findInText(mutant, [found.listed])
    if (after?.kind !== 'missing')
      tally.missed.push(`${key}: “${found.listed}”, digit ${nth + 1}, still at “${after?.place.words}”`)
  }
}

/** In another spelling the page prints the same numbers: `2012-12-26` for a mistyped `December 26`. */
function sameNumbers(typo: string, words: string): boolean {
  const printed = new Set(numbersOf(words))
  return numbersOf(typo).every((number) => printed.has(number))
}

const numbersOf = (text: string): readonly number[] =>
  [...text.matchAll(/\d(?:[\d,']*\d)?(?:\.\d+)?/g)].map(([number]) => Number(number.replace(/[,']/g, '')))

/** The listing is mistyped: each digit in its turn. */
function mistype({ key, text, path }: PinnedPage, index: TextIndex, listed: string): void {
  const { printed } = parseListing(listed)
  const whole = { start: 0, end: printed.length }
  for (let nth = 0; nth < digitsIn(printed, whole); nth++) {
    for (const by of [1, 4, 9]) {
      tally.typos += 1
      const typo = changeDigits(printed, [whole], nth, by)
      const [after] = findInText(index, [typo], path)
      if (after?.kind !== 'found') continue
      if (standsIn(`${path} ${text}`, typo) || sameNumbers(typo, after.place.words)) {
        const name = `${key}: “${listed}”`
        tally.coincidences.set(name, [...(tally.coincidences.get(name) ?? []), after.place.words])
      } else tally.unexplained.push(`${key}: “${listed}” as “${typo}”, at “${after.place.words}”`)
    }
  }
}

if (values.from === undefined) {
  process.stderr.write('Say where the clones are: npm run mutate -- --from <dir>\n')
  process.exit(2)
}
const { pages, unread } = await readPinnedPages(
  fileURLToPath(new URL('../atlas', import.meta.url)),
  values.from,
)
const start = performance.now()
for (const page of pages) {
  const index = indexText(page.text)
  for (const found of findInText(index, page.figures, page.path)) {
    tally.figures += 1
    if (found.kind === 'missing') continue
    tally.found += 1
    falsifyPage(page, found)
    mistype(page, index, found.listed)
  }
}
const coincidences = [...tally.coincidences.values()].reduce((sum, each) => sum + each.length, 0)
say(
  '| sources | figures | found | falsified pages | missed | mistyped listings | coincidences | unexplained | s |',
)
say('| --: | --: | --: | --: | --: | --: | --: | --: | --: |')
say(
  `| ${pages.length} | ${tally.figures} | ${tally.found} | ${tally.mutants} | ${tally.missed.length} | ${tally.typos} | ${coincidences} | ${tally.unexplained.length} | ${((performance.now() - start) / 1000).toFixed(0)} |`,
)
for (const line of unread) say(`not read: ${line}`)
for (const line of tally.missed) say(`missed: ${line}`)
for (const line of tally.unexplained) say(`unexplained: ${line}`)
for (const [name, words] of [...tally.coincidences].sort((a, b) => b[1].length - a[1].length))
  say(`coincidence: ${name} also finds ${[...new Set(words)].join(', ')}`)
process.exitCode = tally.missed.length + tally.unexplained.length > 0 ? 1 : 0
