/** One simple command of a line: its program and its words, flags among them. */
export interface SimpleCommand {
  readonly program: string
  readonly words: readonly string[]
  /** The text as written, quotes and redirections included. */
  readonly text: string
}

/** The simple commands of a shell text, in order: those of pipes, lists, substitutions, and those run by `sudo` or `ssh`. */
export function splitCommand(text: string): readonly SimpleCommand[] {
  return segmentsOf(text).flatMap((segment): readonly SimpleCommand[] => {
    const words = unwrap(wordsOf(segment))
    const [program] = words
    if (program === undefined) return []
    return [
      { program: program.slice(program.lastIndexOf('/') + 1), words: words.slice(1), text: segment.trim() },
    ]
  })
}

/** Cuts at `|`, `;`, `&`, line ends and `$(` that stand outside quotes. */
function segmentsOf(text: string): readonly string[] {
  const joined = text.replace(/\\\n/g, ' ')
  const segments: string[] = []
  let current = ''
  let quote = ''
  for (const [index, letter] of [...joined].entries()) {
    if (quote !== '') {
      if (letter === quote) quote = ''
      current += letter
    } else if (letter === '"' || (letter === "'" && !/\w/.test(joined[index - 1] ?? ''))) {
      quote = letter
      current += letter
    } else if ('|;&\n()'.includes(letter)) {
      segments.push(current)
      current = ''
    } else current += letter
  }
  segments.push(current)
  return segments.filter((segment) => segment.trim() !== '')
}

const wordsOf = (segment: string): readonly string[] =>
  (segment.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map((word) => word.replace(/^["']|["']$/g, ''))

/** Words that run what follows them. */
const wrappers =
  /^(sudo|time|watch|nohup|exec|env|xargs|nice|timeout|ssh|oc|kubectl|docker|podman|crictl|\$|#|>)$/

/** Without assignments, prompts and wrappers; of `kubectl exec pod -- cmd` and `ssh host cmd` what is run there. */
function unwrap(words: readonly string[]): readonly string[] {
  const [first, second] = words
  if (first === undefined) return []
  if (/^\w+=/.test(first)) return unwrap(words.slice(1))
  if (!wrappers.test(first)) return words
  const dashes = words.indexOf('--')
  if (dashes > 0) return unwrap(words.slice(dashes + 1))
  switch (first) {
    case 'oc':
    case 'kubectl':
      return words
    case 'docker':
    case 'podman':
    case 'crictl':
      return second === 'exec' ? unwrap(withoutFlags(words.slice(2)).slice(1)) : words
    case 'ssh':
      return unwrap(withoutFlags(words.slice(1)).slice(1))
    case 'timeout':
      return unwrap(words.slice(2))
    default:
      return unwrap(withoutFlags(words.slice(1)))
  }
}

function withoutFlags(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !word.startsWith('-'))
  return start < 0 ? [] : words.slice(start)
}
