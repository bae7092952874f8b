import { categories } from '../../src/core/schema/categories.ts'
import type { EntryTexts } from '../../src/core/triage/entry-texts.ts'
import { otherWords } from '../other-words.ts'

/**
 * A library of the size the atlas is meant to have: the real entries, and of each category copies in other words until its target is
 * reached. Copies invent words that real entries would share, so their index is larger than that of 940 real ones.
 */
export function fullLibrary(real: readonly EntryTexts[]): readonly EntryTexts[] {
  return categories.flatMap(({ folder, target }) => {
    const own = real.filter(({ id }) => id.startsWith(`${folder}/`))
    const models = own.length > 0 ? own : real
    const copies = Array.from({ length: Math.max(0, target - own.length) }, (_, at) => {
      const model = models[at % models.length]
      if (model === undefined) throw new Error('There is nothing to copy.')
      const round = 1 + Math.floor(at / models.length)
      return copyOf(model, `${folder}/copy-${at}`, round)
    })
    return [...own.slice(0, target), ...copies]
  })
}

function copyOf(entry: EntryTexts, id: string, round: number): EntryTexts {
  const all = (texts: readonly string[]): readonly string[] => texts.map((text) => otherWords(text, round))
  return {
    ...entry,
    id,
    title: otherWords(entry.title, round),
    summary: otherWords(entry.summary, round),
    errors: all(entry.errors),
    alerts: entry.alerts.map((name) => `${name}${round}`),
    symptoms: all(entry.symptoms),
    more: all(entry.more),
  }
}
