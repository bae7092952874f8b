import { decode } from './decode.ts'
import { formatOf } from './format-of.ts'
import { htmlToText } from './html-text.ts'
import { type PageText, type ReadLimits, readLimits } from './page-text.ts'
import { pdfToText } from './pdf-text.ts'

/** What is known of the bytes beside themselves. */
export interface PageOrigin {
  /** The `content-type` header, with its parameters. */
  readonly mediaType?: string
  /** A file’s name or path, or the last part of an address. */
  readonly name?: string
}

/** The plain text of a page, a paper, a document or a file of code. Never throws: junk is a result that says so. */
export async function toText(
  bytes: Uint8Array,
  origin: PageOrigin,
  limits: ReadLimits = readLimits,
): Promise<PageText> {
  if (bytes.length > limits.bytes) {
    return {
      kind: 'unreadable',
      reason: 'too-large',
      message: `It has ${bytes.length} bytes, more than the ${limits.bytes} that are read.`,
    }
  }
  const format = formatOf(bytes, origin)
  switch (format) {
    case 'pdf':
      return pdfToText(bytes, limits)
    case 'html':
      return htmlToText(decode(bytes, origin.mediaType))
    case 'text':
      return { kind: 'text', format, text: decode(bytes, origin.mediaType) }
    case 'pointer':
      return {
        kind: 'unreadable',
        reason: 'pointer',
        message: 'It is a pointer to a large file that is kept elsewhere.',
      }
    case 'compressed':
      return {
        kind: 'unreadable',
        reason: 'compressed',
        message: 'It is a compressed file, which is not unpacked.',
      }
    case 'binary':
      return {
        kind: 'unreadable',
        reason: 'binary',
        message: 'It is neither text nor HTML nor PDF.',
      }
  }
}
