/** How an assumption says that a bounded figure is used as if it were exact. */
const takenAs =
  /\b(exactly|precisely|taken as|counted as|treated as|as if|no more and no less|(upper|lower|top|bottom) (end|bound)|at (its|the|their) (bound|limit|maximum|minimum|most|least))\b/i

interface Input {
  readonly name: string
  readonly text: string
}

/** Whether an assumption puts aside the bound of an input: it names it or its number, or there is no other to mean. */
export function isSetAside(input: Input, bounded: readonly Input[], assumes: readonly string[]): boolean {
  return assumes.some(
    (assumption) => takenAs.test(assumption) && (bounded.length === 1 || names(assumption, input)),
  )
}

function names(assumption: string, { name, text }: Input): boolean {
  const digits = plain(/\d[\d.,]*\d|\d/.exec(text)?.[0] ?? '')
  const words = name.split('_').filter((word) => word.length > 2)
  return (
    (digits !== '' &&
      plain(assumption)
        .split(/[^\d.]+/)
        .includes(digits)) ||
    words.some((word) => assumption.toLowerCase().includes(word))
  )
}

const plain = (text: string): string => text.replace(/(?<=\d),(?=\d)/g, '')
