import { memoised } from '../recall/memoised.ts'

/** What one product is also called, by slug: only names that its maker uses for the same thing. */
const others: Readonly<Record<string, string>> = {
  'amazon-managed-streaming-for-apache-kafka': 'amazon-msk',
  'erlang-otp': 'erlang',
  'hashicorp-consul': 'consul',
  'hashicorp-vault': 'vault',
}

/**
 * The products that an entry’s technology names: `GLB with HAProxy` names two. A list whose parts do not all look like names
 * stays whole: `Guest agent and host agent`.
 */
export const productsIn: (name: string) => readonly string[] = memoised((name) => {
  const whole = name.replace(/\s\([^)]*\)/g, '').trim()
  const parts = whole
    .split(/, | and | or | with /)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('another '))
  return parts.length > 0 && parts.every(looksLikeName) ? parts : [whole]
})

const looksLikeName = (part: string): boolean => /^[\p{Lu}\p{N}]/u.test(part) || !part.includes(' ')

/** What a product’s page is called: `Apache Kafka` → `kafka`, `Node.js` → `node-js`. */
export const productSlug: (product: string) => string = memoised((product) => {
  const slug = product
    .normalize('NFKD')
    .replace(/[’'\p{M}]/gu, '')
    .replace(/\+\+/g, 'pp')
    .replace(/#/g, '-sharp')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^apache-/, '')
  return others[slug] ?? slug
})
