import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { rules } from '../../src/core/lint/registry.ts'
import { blocksOf } from '../support/rule-page.ts'

const folder = new URL('../../src/core/lint/rules/', import.meta.url)

test('the registry lists every folder of a rule, once, in order', () => {
  assert.deepEqual(
    rules.map(({ code }) => code),
    readdirSync(folder).sort(),
  )
})

/** Their examples need a whole entry; tests of their own hold them. */
const testedElsewhere: readonly string[] = ['diagram-fits-budget', 'review-accepts-entry']

for (const rule of rules) {
  const page = readFileSync(new URL(`${rule.code}/README.md`, folder), 'utf8')
  test(`the page of ${rule.code} is titled with its code and says why`, () => {
    assert.match(page, new RegExp(`^# ${rule.code}\n\n\\S`))
  })
  if (rule.scope === 'input' || testedElsewhere.includes(rule.code)) continue
  test(`the page of ${rule.code} shows what is wrong`, () => {
    const words = blocksOf(page).map((block) => block.words[0])
    assert.ok(words.includes('incorrect'))
    assert.ok(words.includes('diagnostics'))
    assert.ok(words.includes('correct') || rule.scope !== 'entry')
  })
}
