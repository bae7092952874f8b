type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What an envelope says of when, where and by whom, never of what went wrong. */
const noise =
  /^(?:@?timestamp|ts|time|date|datetime|host|hostname|pid|tid|thread|thread_?name|thread_?id|trace_?id|span_?id|request_?id|x-request-id|correlation_?id|caller|level|lvl|severity|loglevel|levelname|log\.level|starts_?at|ends_?at|generator_?url|external_?url|silence_?url|dashboard_?url|panel_?url|fingerprint|group_?key|uid|resource_?version|creation_?timestamp|first_?timestamp|last_?timestamp|runbook_?url|truncated_?alerts|receiver|version|stream|time_?nano|prometheus|path|latency|duration|elapsed|remote_?addr|client_?ip|user_?agent)$/i

/** What the message itself is called; its name adds nothing. */
const message =
  /^(?:message|msg|error|err|exception|log|reason|description|summary|details?|cause|stack|stack_?trace|error_?message|error_?type|errmsg|text|short_message|full_message|body|event|title|trace|labels|annotations|alerts|common_?labels|common_?annotations|group_?labels|status)$/i

const mostDepth = 12
const longestPrefix = 400

/** The text inside the envelopes that logs and alerts travel in: JSON (one value or one a line) and logfmt. */
export function unwrap(text: string): string {
  const whole = asJson(text)
  if (whole !== undefined) return flat(whole)
  return text.split('\n').map(unwrapLine).join('\n')
}

function unwrapLine(line: string): string {
  const open = line.search(/[{[]/)
  if (open >= 0 && open <= longestPrefix) {
    const close = Math.max(line.lastIndexOf('}'), line.lastIndexOf(']'))
    const json = asJson(line.slice(open, close + 1))
    if (json !== undefined && typeof json === 'object')
      return `${line.slice(0, open)} ${flat(json)} ${line.slice(close + 1)}`
  }
  return fromLogfmt(line)
}

/** A JSON object or list; undefined for anything else, numbers and quoted strings included. */
function asJson(text: string): Json | undefined {
  const trimmed = text.trim()
  if (!/^[{[]/.test(trimmed) || !/[}\]]$/.test(trimmed)) return undefined
  try {
    return JSON.parse(trimmed) as Json
  } catch {
    return undefined
  }
}

/** Every leaf on a line of its own, with its name where the name says something. */
function flat(value: Json): string {
  const lines: string[] = []
  const visit = (name: string, inner: Json, depth: number): void => {
    if (inner === null || inner === undefined || depth > mostDepth || noise.test(name)) return
    if (typeof inner !== 'object') {
      const text = typeof inner === 'string' ? unwrap(inner) : String(inner)
      lines.push(name === '' || message.test(name) ? text : `${name}: ${text}`)
      return
    }
    for (const [key, each] of Object.entries(inner))
      visit(Array.isArray(inner) ? name : key, each as Json, depth + 1)
  }
  visit('', value, 0)
  return lines.join('\n')
}

const pair = /(?<![\w.-])([A-Za-z_@][\w.@-]{0,60})=("[^"\n]{0,4000}"?|[^\s",]{0,400})/g

/** A line of `key=value` pairs without the pairs that are noise; other lines as they are. */
function fromLogfmt(line: string): string {
  if (!/(?:^|\s)(?:level|lvl|msg|ts|time|caller|severity)=/.test(line)) return line
  return line.replace(pair, (whole, key: string, value: string) => {
    if (noise.test(key)) return ' '
    const bare = value.replace(/^"|"$/g, '')
    return message.test(key) ? ` ${bare} ` : whole
  })
}
