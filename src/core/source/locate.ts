import { type Document, isMap, isPair, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml'
import type { Range } from '../diagnostic/diagnostic.ts'
import { memoised } from '../recall/memoised.ts'
import type { Pointer } from '../schema/text-spots.ts'
import type { SourceFile } from './source-file.ts'

/** What to mark: the key, the value, or the first place in the value where these words stand. */
export type Mark = 'key' | 'value' | { readonly words: string; readonly occurrence?: number }

/**
 * The range of the value at a pointer, or of its nearest ancestor that exists. A collection is marked at
 * its key or its first line, never over forty lines.
 */
export function locate(file: SourceFile, pointer: Pointer, mark: Mark): Range {
  let node = documentOf(file).contents as Node | null
  let pair: Pair<Node, Node | null> | undefined
  let reached = 0
  for (const step of pointer) {
    const next = child(node, step)
    if (next === undefined) break
    reached++
    if (isPair(next)) {
      pair = next as Pair<Node, Node | null>
      node = pair.value
    } else {
      pair = undefined
      node = next
    }
  }
  const whole = reached === pointer.length
  if (whole && typeof mark === 'object' && isScalar(node)) {
    const found = findWords(file, node, mark.words, mark.occurrence ?? 0)
    if (found) return found
  }
  if (pair && (mark === 'key' || !whole || node === null || !isScalar(node))) return rangeOf(pair.key, file)
  return node ? rangeOf(node, file) : { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
}

/** A file's syntax tree, kept for a while: a file with one finding often has more, and a tree is large. */
const documentOf: (file: SourceFile) => Document = memoised((file) => file.document(), 16)

function child(node: Node | null, step: string | number): Node | Pair | undefined {
  if (isMap(node))
    return node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
  if (isSeq(node) && typeof step === 'number') return (node.items[step] as Node | undefined) ?? undefined
  return undefined
}

/** The words inside a scalar as written in the file; a folded text may break them over lines. */
function findWords(file: SourceFile, node: Node, words: string, occurrence: number): Range | undefined {
  const [start = 0, end = start] = node.range ?? []
  const written = file.text.slice(start, end)
  const pattern = words.trim().split(/\s+/).map(escapePattern).join('\\s+')
  const matches = [...written.matchAll(new RegExp(pattern, 'gu'))]
  const match = matches[occurrence] ?? matches[0]
  if (!match) return undefined
  return toRange(file.lines(), start + match.index, start + match.index + match[0].length)
}

function rangeOf(node: Node, file: SourceFile): Range {
  const [start = 0, end = start + 1] = node.range ?? []
  const written = file.text.slice(start, end)
  const firstLine = /^[^\n]*/.exec(written)?.[0].trimEnd().length ?? 1
  return toRange(
    file.lines(),
    start,
    start + Math.max(1, isScalar(node) ? Math.min(written.trimEnd().length, firstLine) : firstLine),
  )
}

/** The range of two offsets into the text. */
export function toRange(lines: LineCounter, from: number, to: number): Range {
  const start = lines.linePos(from)
  const end = lines.linePos(to)
  return {
    start: { line: Math.max(1, start.line), column: Math.max(1, start.col) },
    end: { line: Math.max(1, end.line), column: Math.max(1, end.col) },
  }
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
