import assert from 'node:assert/strict'

/** Tags nest, attributes are quoted, text holds no bare `&` or `<`, no character is illegal. */
export function assertWellFormed(svg: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what we look for
  assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  assert.ok(svg.isWellFormed(), 'lone surrogate')
  assert.doesNotMatch(svg, /="[^"]*\b(NaN|undefined|Infinity|null)\b/)
  const open: string[] = []
  const token = /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  let at = 0
  for (const match of svg.matchAll(token)) {
    assert.equal(match.index, at, `not a tag at ${svg.slice(at, at + 60)}`)
    at += match[0].length
    const [, close, name = '', , empty, text] = match
    if (text !== undefined) assert.doesNotMatch(text, /&(?!(amp|lt|gt|quot|#39);)/)
    else if (close) assert.equal(open.pop(), name)
    else if (!empty) open.push(name)
  }
  assert.equal(at, svg.length)
  assert.deepEqual(open, [])
}

/** Nothing in it runs, loads or embeds. */
export function assertInert(svg: string): void {
  assert.doesNotMatch(svg, /<(script|image|foreignObject|iframe|use)\b/i)
  assert.doesNotMatch(svg.replace(/<(text|tspan|title|desc)\b[^>]*>[^<]*/g, ''), /\son\w+=|javascript:/i)
}
