import { isNode, isScalar } from 'yaml'
import { applyEdits, canonicalEdits, type TextEdit } from '../evidence/canonical-edits.ts'
import { schemaOf } from '../schema/schema-of.ts'
import { type TextSpot, textSpots } from '../schema/text-spots.ts'
import { parseSourceFile, type SourceFile } from '../source/source-file.ts'
import { formatFile } from './format-file.ts'

/**
 * The canonical text of a file, with every certain edit made in its sentences. Only the words of an edit change: quotes, folds
 * and comments stay. An edit that YAML would read otherwise in its place is left undone.
 */
export function fixFile(path: string, text: string): string {
  const tidy = formatFile(path, text)
  const parsed = parseSourceFile(path, tidy)
  const schema = schemaOf(path)
  if (!parsed.ok || !schema?.safeParse(parsed.file.value).success) return tidy
  let fixed = tidy
  // From the end, so that the places before an edit stay where they are.
  const spots = textSpots(schema, parsed.file.value).filter(
    ({ role }) => role === 'prose' || role === 'label',
  )
  const document = parsed.file.document()
  const placed = spots.flatMap((spot) => {
    const node = document.getIn(spot.pointer, true)
    const edits = canonicalEdits(spot.text)
    return edits.length > 0 && isNode(node) && isScalar(node) && node.range
      ? [{ spot, edits, start: node.range[0], end: node.range[1] }]
      : []
  })
  for (const { spot, edits, start, end } of placed.sort((a, b) => b.start - a.start)) {
    const written = fixed.slice(start, end)
    const better = rewritten(written, spot.text, edits)
    if (better === undefined) continue
    const whole = fixed.slice(0, start) + better + fixed.slice(end)
    if (reads(path, whole, spot, applyEdits(spot.text, edits))) fixed = whole
  }
  return fixed
}

/** A scalar as written, with edits made at the same words; undefined where the words are folded or escaped there. */
function rewritten(written: string, text: string, edits: readonly TextEdit[]): string | undefined {
  let made = ''
  let at = 0
  let seen = 0
  for (const { start, end, replacement } of edits) {
    // Enough of what stands before, back to the last edit, to find the same words.
    const before = words(text.slice(seen, start))
    const target = words(text.slice(start, end))
    const found = new RegExp(`^([\\s\\S]*?${before})(${target})`).exec(written.slice(at))
    if (!found) return undefined
    made += (found[1] ?? '') + replacement
    at += found[0].length
    seen = end
  }
  return made + written.slice(at)
}

/** A pattern for these characters that may be folded over lines wherever they have a space. */
const words = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')

function reads(path: string, whole: string, spot: TextSpot, expected: string): boolean {
  const parsed = parseSourceFile(path, whole)
  return parsed.ok && valueAt(parsed.file, spot) === expected
}

const valueAt = (file: SourceFile, { pointer }: TextSpot): unknown =>
  pointer.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)?.[step], file.value)
