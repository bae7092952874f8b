import type { PageFormat } from './page-text.ts'
import type { PageOrigin } from './to-text.ts'

const compressed = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
]

/** What the bytes are. They speak first, because a server’s header and a file’s name may both be wrong. */
export function formatOf(
  bytes: Uint8Array,
  { mediaType = '', name = '' }: PageOrigin,
): PageFormat | 'compressed' | 'binary' | 'pointer' {
  if (compressed.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return 'compressed'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('version https://git-lfs.github.com/')) return 'pointer'
  const isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)
  if (!isWide && bytes.subarray(0, 8192).includes(0)) return 'binary'
  if (/^\s*(?:application\/xhtml|text\/html)/i.test(mediaType)) return 'html'
  if (/\.x?html?$/i.test(name) && mediaType === '') return 'html'
  return /^\s*(?:<!--[\s\S]{0,500}-->\s*)?<(?:!doctype html|html)\b/i.test(head) ? 'html' : 'text'
}
