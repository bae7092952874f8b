import type { SourceRule } from '../../rule.ts'
import { addressFault } from './address-fault.ts'
import { neverCited } from './never-cited.ts'

export const sourceAddressIsPlausible = {
  code: 'source-address-is-plausible',
  scope: 'source',
  gate: 'evidence',
  severity: 'error',
  summary:
    'A source’s address is one that a reader can open and that stays: no home page, placeholder or search.',
  *check(source) {
    const { url, read } = source.data
    const addresses = [{ at: ['url'], address: url }]
    if (read.where !== url) addresses.push({ at: ['read', 'where'], address: read.where })
    for (const { at, address } of addresses) {
      const found = neverCited.find(({ names }) => names(address))
      const fault = found ? `“${found.shown}” is never cited: ${found.because}` : addressFault(address)
      if (fault === undefined) continue
      yield {
        at,
        message: `${fault}.`,
        help: 'Give the address of the very page that prints the figures; where there is none, there is no source.',
      }
    }
    const repo = read.pin?.repo
    const found =
      repo === undefined ? undefined : neverCited.find(({ names }) => names(`https://github.com/${repo}`))
    if (!found) return
    yield {
      at: ['read', 'pin', 'repo'],
      message: `“${repo}” is never cited: ${found.because}.`,
      help: 'Read the original that it claims to tell of.',
    }
  },
} satisfies SourceRule
