/**
 * The link if it stays on this site or is https, else nothing. Whitespace and control characters are
 * refused as a whole, since browsers drop some of them from inside a scheme.
 */
export function safeHref(href: string | undefined): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these inside a scheme
  if (href === undefined || href === '' || /[\u0000-\u0020\u007f-\u009f\\]/.test(href)) return undefined
  if (/^https:\/\/[^/]/i.test(href)) return href
  if (href.startsWith('//')) return undefined
  const scheme = /^[^/?#]*:/.test(href)
  return scheme ? undefined : href
}
