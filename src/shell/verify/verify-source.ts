import { contentHash } from '../../core/corpus/content-hash.ts'
import type { Source } from '../../core/schema/source.ts'
import type { Verification } from '../../core/schema/verification.ts'
import { findInText } from '../../core/verify/find-in-text.ts'
import { readPinned } from './pinned-text.ts'
import { type SourcePage, sourceAddress } from './source-page.ts'
import { toText } from './to-text.ts'

/** Where a source may be read again. */
export interface Reading {
  /** A directory of git clones, for pinned sources. */
  readonly from?: string
  /** Reads an address; absent where nothing but clones may be read. */
  readonly readPage?: (address: string) => Promise<SourcePage>
  /** Reads the Wayback Machine’s copy nearest a day; undefined where it has none. */
  readonly readArchived?: (address: string, day: string) => Promise<SourcePage | undefined>
  /** Today, as `2026-11-23`. */
  readonly today: string
}

/** What was seen, or why this source could not be looked at with the means given. */
export type Verified =
  | { readonly kind: 'seen'; readonly verification: Verification }
  | { readonly kind: 'skipped'; readonly reason: string }
  /** It is not pinned, and nothing but clones may be read. */
  | { readonly kind: 'unpinned' }

/**
 * Reads a source again and looks for its figures: in its pinned commit where a clone is at hand, else at its address, and where
 * that is gone in the Wayback Machine’s copy, which leaves the state `gone` but tells whether the figures stood there.
 */
export async function verifySource(source: Source, reading: Reading): Promise<Verified> {
  const { pin } = source.read
  let lacking: string | undefined
  if (pin && reading.from !== undefined) {
    const read = await readPinned(reading.from, pin)
    if (read.kind === 'bytes')
      return seen(await judge(source, read.bytes, { by: 'pin', name: pin.path }, reading))
    if (read.kind === 'unreadable') return seen(unread(source, 'blocked', 'pin', read.message, reading))
    if (read.what === 'path') return seen(unread(source, 'gone', 'pin', read.message, reading))
    lacking = read.message
  }
  if (!reading.readPage)
    return lacking === undefined ? { kind: 'unpinned' } : { kind: 'skipped', reason: lacking }
  const address = sourceAddress(source)
  const page = await reading.readPage(address)
  if (page.kind === 'page') {
    const name = page.at
    const found = await judge(
      source,
      page.bytes,
      { by: 'page', name, mediaType: page.mediaType, at: page.at },
      reading,
    )
    return seen(page.moved && found.state === 'found' ? { ...found, state: 'moved' } : found)
  }
  if (page.kind === 'blocked') return seen(unread(source, 'blocked', 'page', page.reason, reading))
  return seen(
    (await judgeArchived(source, address, page.reason, reading)) ??
      unread(source, 'gone', 'page', page.reason, reading),
  )
}

const seen = (verification: Verification): Verified => ({ kind: 'seen', verification })

async function judgeArchived(
  source: Source,
  address: string,
  reason: string,
  reading: Reading,
): Promise<Verification | undefined> {
  const copy = await reading.readArchived?.(address, source.read.on)
  if (copy?.kind !== 'page') return undefined
  const found = await judge(
    source,
    copy.bytes,
    { by: 'archive', name: address, mediaType: copy.mediaType, at: copy.at },
    reading,
  )
  return found.text === undefined ? undefined : { ...found, state: 'gone', reason }
}

interface Copy {
  readonly by: Verification['by']
  /** Its path or address, in which a date may stand. */
  readonly name: string
  readonly mediaType?: string
  readonly at?: string
}

/** What a copy’s bytes say of the figures. */
async function judge(
  source: Source,
  bytes: Uint8Array,
  { by, name, mediaType, at }: Copy,
  reading: Reading,
): Promise<Verification> {
  const page = await toText(bytes, mediaType === undefined ? { name } : { name, mediaType })
  if (page.kind === 'unreadable') return unread(source, 'blocked', by, page.message, reading)
  const missing = findInText(page.text, source.figures, name).flatMap((each) =>
    each.kind === 'missing' ? [each.listed] : [],
  )
  return {
    on: reading.today,
    state: missing.length === 0 ? 'found' : 'figure-missing',
    by,
    ...(at === undefined ? {} : { at }),
    listed: contentHash(source.figures),
    text: contentHash(page.text),
    ...(missing.length === 0 ? {} : { missing }),
  }
}

function unread(
  source: Source,
  state: 'gone' | 'blocked',
  by: Verification['by'],
  reason: string,
  { today }: Reading,
): Verification {
  return { on: today, state, by, reason: reason.slice(0, 300), listed: contentHash(source.figures) }
}
