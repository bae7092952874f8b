import type { Motif } from '../schema/kinds/incident.ts'

/** What a recurring shape of failure is called on pages, and how to know it. */
export const motifWords: Readonly<Record<Motif, { readonly name: string; readonly means: string }>> = {
  'retry-storm': {
    name: 'Retry storm',
    means: 'Clients that try again add load to what is already too slow to answer.',
  },
  'thundering-herd': {
    name: 'Thundering herd',
    means: 'Many clients come back in the same moment, and what had recovered fails again.',
  },
  'failover-gone-wrong': {
    name: 'Failover gone wrong',
    means: 'The move to the spare did not work, was not wanted, or did more harm than the fault.',
  },
  'pushed-everywhere-at-once': {
    name: 'Pushed everywhere at once',
    means: 'A change reached every place before anyone could see what it does in one.',
  },
  'dependency-loop': {
    name: 'Dependency loop',
    means: 'To start again each part needs another that has not started either.',
  },
  'capacity-cliff': {
    name: 'Capacity cliff',
    means: 'Everything is well until a limit is reached, and then nothing is.',
  },
  'expired-certificate': {
    name: 'Expired certificate',
    means: 'A certificate, a key or a licence ran out on a day that was known for years.',
  },
  'cold-cache': {
    name: 'Cold cache',
    means: 'What the cache kept away reaches the store behind it all at once.',
  },
  'hidden-shared-dependency': {
    name: 'Hidden shared dependency',
    means: 'Parts thought to be independent rest on the same thing.',
  },
  'tools-down-with-the-service': {
    name: 'Tools down with the service',
    means: 'What people need to see or mend the failure fails with it.',
  },
  'backup-did-not-work': {
    name: 'Backup did not work',
    means: 'The copy was missing, old, empty or too slow to bring back.',
  },
  'split-brain': {
    name: 'Split brain',
    means: 'Two sides each take themselves for the one in charge, and both write.',
  },
  'queue-backlog': {
    name: 'Queue backlog',
    means: 'The cause is gone, and the work that piled up keeps users waiting.',
  },
  'monitoring-blind': {
    name: 'Monitoring was blind',
    means: 'No signal, or the wrong one, stood for what users felt.',
  },
}

export const isMotif = (value: string): value is Motif => Object.hasOwn(motifWords, value)
