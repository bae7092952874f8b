/** Where a mark, well formed or not, stands: from its `[@` or `[=` to the next `]`. */
export interface MarkSpan {
  readonly start: number
  readonly end: number
}

const opening = /\[[@=]/g

/** The spans of a text that claim to be marks. An opening bracket that nothing closes is no mark. */
export function markSpans(text: string): readonly MarkSpan[] {
  const spans: MarkSpan[] = []
  opening.lastIndex = 0
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const close = text.indexOf(']', found.index)
    // Without this a text of nothing but openings would be searched to its end once for each.
    if (close < 0) break
    spans.push({ start: found.index, end: close + 1 })
    opening.lastIndex = close + 1
  }
  return spans
}
