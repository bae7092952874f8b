import fc from 'fast-check'
import type { Diagram } from '../../src/core/diagram/model.ts'
import { hostileTexts } from './diagrams/hostile-texts.ts'
import { diagramModel } from './models.ts'

const oddNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 0, 1e308, 5e-324]

/** What decides how a model is drawn: another value would be another program, not other data. */
const fixed = new Set(['kind', 'role', 'layer', 'shape', 'direction', 'style', 'marker', 'part', 'effect'])
const references = new Set(['from', 'to', 'root', 'group'])

/** A model as no view makes it: ids doubled, links that lead nowhere or back, numbers that are none, the worst of texts. */
export const spoiltModel: fc.Arbitrary<Diagram> = fc
  .tuple(diagramModel, fc.integer({ min: 1, max: 2 ** 31 - 2 }))
  .map(([model, seed]) => spoil(model, dice(seed)))

function spoil(model: Diagram, roll: (sides: number) => number): Diagram {
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((each) => visit(each, key))
      return items.length > 0 && key !== 'cites' && roll(8) === 0 ? [...items, items[0]] : items
    }
    if (typeof value === 'number') return key !== 'cites' && roll(3) === 0 ? pick(oddNumbers) : value
    if (typeof value === 'string') {
      if (fixed.has(key)) return value
      if (references.has(key)) return roll(6) === 0 ? pick(['nowhere', 'a', '', 'constructor']) : value
      if (key === 'id') return roll(6) === 0 ? pick(['a', '__proto__', 'fold:x', '"><script>']) : value
      return roll(3) === 0 ? pick(hostileTexts) : value
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each, name)]))
  }
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T
  return visit(model, '') as Diagram
}

/** Numbers from 0 below `sides`, the same for the same seed (Park and Miller’s generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 16_807) % 2_147_483_647
    return state % sides
  }
}
