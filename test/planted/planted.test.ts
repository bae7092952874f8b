import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyse } from '../../src/core/analyse.ts'
import type { Diagnostic } from '../../src/core/diagnostic/diagnostic.ts'
import { type PlantedCase, plantedCases } from './planted-case.ts'

/** Each defect is one that people or machines really make; its twin is the same text without it. */
const cases = plantedCases()
const caught = new Set<string>()
const alarmed = new Set<string>()

const shown = ({ path, code, message }: Diagnostic): string => `${path}: ${code}: ${message}`

/** The findings that the defect brought, of an expected rule, in a file that it changed. */
function catches(planted: PlantedCase, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ code, path }) => planted.expect.includes(code) && planted.places.has(path))
}

describe('planted defects', () => {
  for (const planted of cases) {
    test(`${planted.name}: the twin is clean`, () => {
      const found = analyse(planted.clean).diagnostics.map(shown)
      if (found.length > 0) alarmed.add(planted.name)
      assert.deepEqual(found, [])
    })
    test(`${planted.name}: ${planted.planted}`, () => {
      const found = analyse(planted.defective).diagnostics
      if (catches(planted, found).length > 0) caught.add(planted.name)
      assert.ok(
        caught.has(planted.name),
        `none of ${planted.expect.join(', ')} found it; found were ${found.map(shown).join('; ') || 'nothing'}`,
      )
    })
  }

  test('there are at least sixty, and their rates are whole', (context) => {
    const rate = (part: number): string => `${Math.round((part / cases.length) * 1000) / 10} %`
    context.diagnostic(
      `caught ${caught.size} of ${cases.length} (${rate(caught.size)}), ` +
        `false alarms ${alarmed.size} of ${cases.length} (${rate(alarmed.size)})`,
    )
    assert.ok(cases.length >= 60)
    assert.equal(caught.size, cases.length)
    assert.equal(alarmed.size, 0)
  })
})
