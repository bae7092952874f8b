/** Colours and cursor moves of a terminal, as bytes or as the text that log shippers make of them. */
const escapes = String.fromCodePoint(0x1b, 0x9b)
const ansi = new RegExp(`[${escapes}][[\\]()#;?]{0,3}(?:\\d{1,4}(?:;\\d{0,4}){0,8})?[A-Za-z~]`, 'g')
const writtenAnsi = /(?:\\u001b|\\x1b|\\033|\\e|#033|\^\[)\[[\d;]{0,20}m/gi
const entity = /&(?:amp;)*(lt|gt|quot|apos|nbsp|#0?39|#34|#x27|#x2f);/gi
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#x2f': '/',
  nbsp: ' ',
}

/**
 * A paste without what carries no meaning: terminal colours, HTML entities, escaped line ends and quotes, typographic quotes and
 * dashes, accents, bytes that are no text. Line ends stay.
 */
export function plainText(raw: string): string {
  return raw
    .replace(ansi, ' ')
    .replace(writtenAnsi, ' ')
    .replace(entity, (_, name: string) => entities[name.toLowerCase()] ?? ' ')
    .replace(/&(?:amp;)+/g, '&')
    .replace(/\\+[nr]/g, '\n')
    .replace(/\\+t/g, ' ')
    .replace(/\\+(["'/])/g, '$1')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(controls, (each) => (each === '\n' ? '\n' : ' '))
}
