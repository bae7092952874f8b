import type { LinkKind } from '../../model.ts'

/** How a list tells of a link below the card that it leaves: `calls MySQL`. */
export const linkVerbs: Readonly<Record<LinkKind, string>> = {
  sync: 'calls',
  async: 'sends to',
  replication: 'copies to',
  fallback: 'falls back to',
  control: 'controls',
  failure: 'passes the failure to',
}
