/**
 * Bytes to characters in the charset that the byte order mark, the header or the page itself names, else UTF-8. What the
 * charset cannot say becomes U+FFFD; an unknown charset is read as UTF-8.
 */
export function decode(bytes: Uint8Array, mediaType = ''): string {
  const label =
    byteOrderMark(bytes) ?? /charset\s*=\s*["']?([\w:-]+)/i.exec(mediaType)?.[1] ?? metaCharset(bytes)
  return decoderFor(label ?? 'utf-8').decode(bytes)
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Browsers look no further than this, either. */
const sniffed = 1024

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sniffed))
  return /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1]
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('utf-8')
  }
}
