/** A text rewritten for reading, with the stretch of the first text that each of its characters stands for. */
export interface MappedText {
  readonly text: string
  /** For each character, where its stretch begins and ends (exclusive) in the first text. */
  readonly from: Uint32Array
  readonly to: Uint32Array
}

export function mapped(text: string): MappedText {
  const from = new Uint32Array(text.length)
  const to = new Uint32Array(text.length)
  for (let at = 0; at < text.length; at++) {
    from[at] = at
    to[at] = at + 1
  }
  return { text, from, to }
}

/** Puts another string in the place of each match; `undefined` leaves it. The pattern is global. */
export function rewrite(
  source: MappedText,
  pattern: RegExp,
  replace: (found: RegExpExecArray) => string | undefined,
): MappedText {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = []
  let length = source.text.length
  for (const found of source.text.matchAll(pattern)) {
    const text = replace(found)
    if (text === undefined || text === found[0]) continue
    edits.push({ start: found.index, end: found.index + found[0].length, text })
    length += text.length - found[0].length
  }
  if (edits.length === 0) return source
  const from = new Uint32Array(length)
  const to = new Uint32Array(length)
  const parts: string[] = []
  let read = 0
  let written = 0
  const copyTo = (end: number): void => {
    parts.push(source.text.slice(read, end))
    from.set(source.from.subarray(read, end), written)
    to.set(source.to.subarray(read, end), written)
    written += end - read
  }
  for (const { start, end, text } of edits) {
    copyTo(start)
    parts.push(text)
    from.fill(source.from[start] ?? 0, written, written + text.length)
    to.fill(source.to[end - 1] ?? 0, written, written + text.length)
    written += text.length
    read = end
  }
  copyTo(source.text.length)
  return { text: parts.join(''), from, to }
}

/** The stretch of the first text that `start` to `end` of the rewritten one stands for. */
export function firstSpan(
  { from, to }: MappedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: from[start] ?? 0, end: to[Math.max(start, end - 1)] ?? 0 }
}
