import type { SourceVerification } from '../../corpus/verification-of.ts'
import type { VerificationState } from '../../schema/verification.ts'
import { html, type Markup } from '../html.ts'

const sentences: Readonly<Record<VerificationState, string>> = {
  found: 'every figure was found',
  moved: 'every figure was found, at another address',
  'figure-missing': 'some figures were not found',
  gone: 'the page is no longer there',
  blocked: 'the page could not be read',
}

const readers = { pin: 'the pinned commit', page: 'the page', archive: 'the Wayback Machine’s copy' } as const

/** What a machine saw when it last read a source again, in one sentence. */
export function verified(verification: SourceVerification | undefined): Markup {
  if (!verification) return html`not yet read again by a machine`
  const { seen, current } = verification
  return html`<span class=${`verified-${current ? seen.state : 'stale'}`}>${sentences[seen.state]}</span> when ${readers[seen.by]} was read again on ${seen.on}${
    seen.reason === undefined ? null : html` (${seen.reason})`
  }${seen.state === 'moved' && seen.at !== undefined ? html`: <a href=${seen.at} rel="noreferrer">${seen.at}</a>` : null}${
    current ? null : html`; its list of figures has changed since`
  }`
}
