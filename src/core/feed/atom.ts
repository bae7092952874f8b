/** One item of a feed. */
export interface FeedItem {
  /** Permanent and unique: it never changes, wherever the site stands. */
  readonly id: string
  readonly title: string
  /** The page it is about. */
  readonly link: string
  /** An instant: `2026-11-23T14:12:32.000Z`. */
  readonly updated: string
  readonly summary: string
  readonly categories: readonly string[]
}

export interface Feed {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** Where the feed itself is, and the site. */
  readonly self: string
  readonly site: string
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

/** The day the atlas began, for a feed in which nothing has happened yet: Atom demands a date. */
const beginning = '2026-11-23T00:00:00.000Z'

/** A feed as Atom 1.0 (RFC 4287). */
export function toAtom({ id, title, subtitle, self, site, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${text(id)}</id>`,
    `<title>${text(title)}</title>`,
    `<subtitle>${text(subtitle)}</subtitle>`,
    `<updated>${items[0]?.updated ?? beginning}</updated>`,
    '<author><name>The Production Atlas</name></author>',
    '<rights>CC BY 4.0</rights>',
    `<link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(site)}"/>`,
    ...items.map(entry),
    '</feed>\n',
  ].join('\n')
}

const entry = ({ id, title, link, updated, summary, categories }: FeedItem): string =>
  [
    '<entry>',
    `<id>${text(id)}</id>`,
    `<title>${text(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${text(link)}"/>`,
    ...categories.map((term) => `<category term="${text(term)}"/>`),
    `<summary>${text(summary)}</summary>`,
    '</entry>',
  ].join('\n')

const text = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
