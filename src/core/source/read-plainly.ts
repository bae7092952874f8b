import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents } from 'js-yaml'

/**
 * The value of a file in which nothing is wrong or unusual, eight times as fast as with positions; undefined where the
 * strict reader has to decide.
 */
export function readPlainly(text: string): { readonly value: unknown } | undefined {
  try {
    const events = parseEvents(text, {})
    if (events.some(isSpecial)) return undefined
    const [value, ...others] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA })
    return value === null || value === undefined || others.length > 0 ? undefined : { value }
  } catch {
    return undefined
  }
}

/** An alias, or a node that bears an anchor or a tag. */
const isSpecial = (event: Event): boolean =>
  'anchorStart' in event && (event.anchorStart >= 0 || !('tagStart' in event) || event.tagStart >= 0)
