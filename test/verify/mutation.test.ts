import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadCorpus } from '../../src/core/corpus/load.ts'
import { parseListing } from '../../src/core/evidence/listing.ts'
import { findInText } from '../../src/core/verify/find-in-text.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { readPinned } from '../../src/shell/verify/pinned-text.ts'
import { toText } from '../../src/shell/verify/to-text.ts'
import { changeDigits, digitsIn } from '../support/change-digit.ts'
import { gitRepository } from '../support/git-repository.ts'
import { spellingsOf } from '../support/spellings.ts'

/**
 * What `npm run mutate` measures on the real pages, here without them: a repository is made whose pages print every figure
 * of the corpus’s pinned sources in several spellings, and each digit of each is falsified in its turn.
 */
const root = mkdtempSync(join(tmpdir(), 'atlas-mutation-'))
after(() => rmSync(root, { recursive: true, force: true }))

const tree = readTree(fileURLToPath(new URL('../../atlas', import.meta.url)))
const sources = [...loadCorpus(tree).value.sources.values()].filter(
  ({ data }) => data.read.pin && data.figures.length > 0,
)
const lead = 'Somebody at Example Corp wrote it down in the evening, and it was said again later: '
const tail = ' stood there, and nothing else was written on that page.'
const parting = '\n\n(next)\n\n'

interface Printed {
  readonly listed: string
  readonly spelling: string
}

const printedIn = (figures: readonly string[]): readonly Printed[] =>
  figures.flatMap((listed) =>
    spellingsOf(parseListing(listed).printed).map((spelling) => ({ listed, spelling })),
  )

const pages = Object.fromEntries(
  sources.map(({ key, data }) => [
    `${key}.md`,
    printedIn(data.figures)
      .map(({ spelling }) => lead + spelling + tail)
      .join(parting),
  ]),
)
const commit = gitRepository(join(root, 'example/pages'), pages)

test('every figure is found in every spelling, and with any digit changed it is missing', async () => {
  const lost: string[] = []
  const missed: string[] = []
  let mutants = 0
  for (const { key, data } of sources) {
    const file = await readPinned(root, { repo: 'example/pages', commit, path: `${key}.md` })
    assert.ok(file.kind === 'bytes', key)
    const page = await toText(file.bytes, { name: `${key}.md` })
    assert.ok(page.kind === 'text', key)
    const sections = page.text.split(parting)
    for (const [at, { listed, spelling }] of printedIn(data.figures).entries()) {
      const section = sections[at] ?? ''
      const name = `${key}: “${listed}” printed “${spelling}”`
      if (findInText(section, [listed])[0]?.kind !== 'found') lost.push(name)
      const stretch = { start: lead.length, end: lead.length + spelling.length }
      for (let nth = 0; nth < digitsIn(section, stretch); nth++) {
        mutants += 1
        const mutant = changeDigits(section, [stretch], nth, 1 + (mutants % 9))
        if (findInText(mutant, [listed])[0]?.kind === 'found') missed.push(`${name}, digit ${nth + 1}`)
      }
    }
  }
  assert.deepEqual(lost, [])
  assert.deepEqual(missed, [])
  assert.ok(mutants > 4000, `${mutants} mutants`)
})
