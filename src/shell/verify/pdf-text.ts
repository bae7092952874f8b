import { getDocumentProxy } from 'unpdf'
import type { PageText, ReadLimits } from './page-text.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * The text of a PDF, pages parted by a blank line, words that a line’s end cut in two joined. Reading stops at the limits
 * of pages and time; a filing that is longer is unreadable rather than half read.
 */
export async function pdfToText(bytes: Uint8Array, limits: ReadLimits): Promise<PageText> {
  const { signal, isOver, stop } = deadline(limits.milliseconds)
  let pdf: Pdf | undefined
  try {
    // PDF.js takes the buffer over, so it gets a copy.
    pdf = await Promise.race([
      getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false }),
      signal,
    ])
    if (pdf.numPages > limits.pages) {
      const message = `It has ${pdf.numPages} pages, more than the ${limits.pages} that are read.`
      return { kind: 'unreadable', reason: 'too-large', message }
    }
    const pages: string[] = []
    for (let page = 1; page <= pdf.numPages; page++) {
      // The timer cannot fire while PDF.js is at work without a pause.
      if (isOver()) throw new TooSlow()
      pages.push(await Promise.race([pageText(pdf, page), signal]))
    }
    return { kind: 'text', format: 'pdf', text: pages.join('\n\n') }
  } catch (error) {
    return failure(error, limits)
  } finally {
    stop()
    await pdf?.loadingTask.destroy().catch(() => undefined)
  }
}

class TooSlow extends Error {}

interface Deadline {
  /** Is rejected when the time is over; to be raced against each step. */
  readonly signal: Promise<never>
  readonly isOver: () => boolean
  readonly stop: () => void
}

function deadline(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new TooSlow()), milliseconds)
  // Nobody may be waiting when it is rejected.
  promise.catch(() => undefined)
  return { signal: promise, isOver: () => performance.now() >= end, stop: () => clearTimeout(timer) }
}

async function pageText(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return text.replace(/(?<=\p{Ll})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '')
}

function failure(error: unknown, { milliseconds }: ReadLimits): PageText {
  if (error instanceof TooSlow) {
    const message = `Reading the PDF took longer than ${milliseconds} ms.`
    return { kind: 'unreadable', reason: 'too-slow', message }
  }
  if (error instanceof Error && error.name === 'PasswordException')
    return { kind: 'unreadable', reason: 'encrypted', message: 'The PDF asks for a password.' }
  return { kind: 'unreadable', reason: 'damaged', message: `The PDF cannot be read: ${String(error)}` }
}
