import type { Kind } from './registry.ts'

export interface Category {
  /** The folder below `atlas/`. */
  readonly folder: string
  readonly title: string
  /** Diagrams to reach, from the specification; systems are 30 companies of eight views. */
  readonly target: number
}

/** The ten categories of the specification, in the order the site shows them. */
export const categories: readonly Category[] = [
  { folder: 'incidents', title: 'Incident anatomies', target: 100 },
  { folder: 'debugging-guides', title: 'Debugging guides', target: 100 },
  { folder: 'systems', title: 'Systems', target: 240 },
  { folder: 'scale-journeys', title: 'Scale journeys', target: 80 },
  { folder: 'performance-profiles', title: 'Performance profiles', target: 80 },
  { folder: 'pattern-implementations', title: 'Pattern implementations', target: 80 },
  { folder: 'technology-comparisons', title: 'Technology comparisons', target: 80 },
  { folder: 'migration-playbooks', title: 'Migration playbooks', target: 60 },
  { folder: 'capacity-models', title: 'Capacity models', target: 60 },
  { folder: 'cost-breakdowns', title: 'Cost breakdowns', target: 60 },
]

/** The eight mandatory views of a system, in the specification's order. */
export const systemViews = [
  'architecture',
  'request-flow',
  'storage',
  'failure-domains',
  'scale-evolution',
  'cost-breakdown',
  'novel-solutions',
  'operations',
] as const

/** The thirty companies that must be documented, by folder name, in the specification's order. */
export const companies: Readonly<Record<string, string>> = {
  netflix: 'Netflix',
  uber: 'Uber',
  amazon: 'Amazon',
  google: 'Google',
  meta: 'Meta',
  microsoft: 'Microsoft',
  linkedin: 'LinkedIn',
  twitter: 'Twitter/X',
  stripe: 'Stripe',
  spotify: 'Spotify',
  airbnb: 'Airbnb',
  discord: 'Discord',
  cloudflare: 'Cloudflare',
  github: 'GitHub',
  shopify: 'Shopify',
  doordash: 'DoorDash',
  slack: 'Slack',
  pinterest: 'Pinterest',
  twitch: 'Twitch',
  coinbase: 'Coinbase',
  reddit: 'Reddit',
  datadog: 'Datadog',
  robinhood: 'Robinhood',
  zoom: 'Zoom',
  tiktok: 'TikTok',
  square: 'Square',
  snap: 'Snap',
  dropbox: 'Dropbox',
  instacart: 'Instacart',
  openai: 'OpenAI',
}

const folderKinds: Readonly<Record<string, Kind>> = {
  incidents: 'incident',
  'debugging-guides': 'debugging-guide',
  'scale-journeys': 'scale-journey',
  'performance-profiles': 'performance-profile',
  'pattern-implementations': 'pattern-implementation',
  'technology-comparisons': 'technology-comparison',
  'migration-playbooks': 'migration-playbook',
  'capacity-models': 'capacity-model',
  'cost-breakdowns': 'cost-breakdown',
}

/** The kind of the entry with this id, or undefined where the atlas has no such place. */
export function kindOf(id: string): Kind | undefined {
  const [folder = '', name, view, ...rest] = id.split('/')
  if (name === undefined || rest.length > 0 || !/^[a-z0-9-]+$/.test(name)) return undefined
  if (folder !== 'systems') return view === undefined ? folderKinds[folder] : undefined
  return systemViews.find((known) => known === view) && (`system-${view}` as Kind)
}
