/**
 * How each family of Mermaid wants its text, found by rendering (mermaid 12.3.0 and 11.17.2) and kept true by
 * `test/browser/mermaid.test.ts`. Entities are Mermaid's own: `#quot;`, `#59;`.
 */
const entities: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  ';': '#59;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
  '\\': '#92;',
}

/** Text inside a quoted flowchart label. One line: line breaks are the emitter's own `<br/>`. */
export function quoted(text: string): string {
  return `"${entity(text)}"`
}

/** Text of a sequence message, participant or note: unquoted, so a colon and a percent sign are spelled out too. */
export function bare(text: string): string {
  const escaped = entity(text).replace(/:/g, '#58;').replace(/%/g, '#37;')
  return escaped === '' ? '#8203;' : escaped
}

/** Text of a timeline's period, event, section or title: a colon would start the next event. */
export const timelineText = bare

/** A string of a chart (`xychart`): plain quotes, no entities. */
export function chartText(text: string): string {
  const plain = oneLine(text)
  return `"${(plain === '' ? '-' : plain)
    .replace(/["\\`]/g, "'")
    .replace(/[<>]/g, (sign) => (sign === '<' ? '‹' : '›'))
    .replace(/[;#]/g, ',')
    .replace(/%%/g, '% %')}"`
}

/** A field of a sankey's rows: CSV quoting, and ASCII alone, for the real Mermaid takes neither entities nor more. */
export function sankeyText(text: string): string {
  const ascii = oneLine(text)
    .replace(/[–—−]/g, '-')
    .replace(/[“”«»]/g, "'")
    .replace(/[‘’]/g, "'")
    .replace(/€/g, 'EUR ')
    .replace(/£/g, 'GBP ')
    .replace(/×/g, 'x')
    .replace(/µ/g, 'u')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\u0020-\u007E]/g, '?')
    .replace(/[#;]/g, ',')
    .replace(/%%/g, '% %')
    .trim()
  return `"${(ascii === '' ? '?' : ascii).replace(/"/g, "'")}"`
}

function entity(text: string): string {
  // `%%` anywhere begins a directive or a comment that Mermaid cuts out before it parses.
  return oneLine(text)
    .replace(/["#;<>`\\]/g, (sign) => entities[sign] ?? sign)
    .replace(/%%/g, '#37;#37;')
}

/** Line breaks and control characters as single blanks; lone surrogates as the replacement character. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
