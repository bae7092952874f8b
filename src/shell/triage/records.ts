/** A line is read so far; of a longer one the rest is dropped, so that a file without line ends stays small in memory. */
const longestLine = 64_000
const longestRecord = 16_000

/** The lines of a stream of bytes, whatever they are: bytes that are no text become U+FFFD, a long line is cut. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = text.split('\n')
    for (const [at, line] of lines.entries()) {
      rest = rest.length >= longestLine ? rest : (rest + line).slice(0, longestLine)
      if (at < lines.length - 1) {
        yield withoutReturn(rest)
        rest = ''
      }
    }
  }
  if (rest !== '') yield withoutReturn(rest)
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

const continued = /^(?:\s+\S|Caused by: |\.\.\. \d+ more|goroutine \d+ \[|$)/
const pythonTrace = /^Traceback \(most recent call last\):/

/** Lines put together that belong together: a message and its stack trace. */
export async function* recordsOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let record: string | undefined
  let isTrace = false
  for await (const line of lines) {
    const isContinued = continued.test(line)
    if (record !== undefined && (isContinued || isTrace)) {
      if (record.length < longestRecord) record += `\n${line}`
      // Python says what it was on the first line that is not indented.
      if (isTrace && !isContinued) isTrace = false
      continue
    }
    if (record !== undefined) yield record
    record = line
    isTrace = pythonTrace.test(line)
  }
  if (record !== undefined) yield record
}
