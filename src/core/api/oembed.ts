import type { AnyEntry } from '../corpus/entry.ts'
import { plain } from '../diagram/views/lines.ts'
import type { OEmbed } from './shapes/lists.ts'

/** A picture of an entry, as far as a frame around it must know it. */
export interface Framed {
  readonly diagram: { readonly id: string }
  /** The picture for a screen, as SVG. */
  readonly wide: string
}

/** Room for the line below the picture. */
const captionHeight = 100
const aDay = 86_400

/** `api/v1/oembed/<id>.json`: a frame around the entry’s first diagram. */
export function oembed(entry: AnyEntry, { diagram, wide }: Framed, siteUrl: string): OEmbed {
  const title = plain(entry.data.title)
  const [, width = '700', height = '500'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(wide) ?? []
  const size = { width: Math.ceil(Number(width)) + 32, height: Math.ceil(Number(height)) + captionHeight }
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'The Production Atlas',
    provider_url: siteUrl,
    cache_age: aDay,
    html: `<iframe src="${escaped(`${siteUrl}${entry.id}.${diagram.id}.embed.html`)}" title="${escaped(title)}" width="${size.width}" height="${size.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    ...size,
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
