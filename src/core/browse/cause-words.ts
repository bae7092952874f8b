import type { CauseClass } from '../schema/kinds/incident.ts'

/** What a class of causes is called on pages, and what belongs to it. */
export const causeWords: Readonly<Record<CauseClass, { readonly name: string; readonly means: string }>> = {
  capacity: { name: 'Capacity', means: 'Something was full: more load or data than there was room for.' },
  code: { name: 'Code', means: 'A fault in a program, new or old.' },
  config: { name: 'Configuration', means: 'A setting was wrong, or went out wrong.' },
  hardware: { name: 'Hardware', means: 'A machine, a disk, power or cooling failed.' },
  network: { name: 'Network', means: 'Packets did not arrive: links, routes, names, load balancers.' },
  dependency: { name: 'Dependency', means: 'Something that others run failed first.' },
  security: { name: 'Security', means: 'An attack, a certificate, a key or a permission.' },
  data: { name: 'Data', means: 'The data themselves were wrong, lost or not as expected.' },
  'human-process': {
    name: 'Human process',
    means: 'How people worked together: procedures, hand-overs, tools.',
  },
}

export const isCause = (value: string): value is CauseClass => Object.hasOwn(causeWords, value)
