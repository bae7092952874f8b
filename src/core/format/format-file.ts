import type { Node } from 'yaml'
import { schemaOf } from '../schema/schema-of.ts'
import { parseSourceFile } from '../source/source-file.ts'
import { disorders } from './key-order.ts'

/**
 * The canonical text of a file: LF line ends, no byte order mark, no trailing blanks, keys in the
 * schema's order. A file that cannot be read comes back with its bytes in order and nothing else changed.
 */
export function formatFile(path: string, text: string): string {
  const tidy = tidyLines(text)
  const parsed = parseSourceFile(path, tidy)
  const schema = schemaOf(path)
  if (!parsed.ok || schema === undefined) return tidy
  const { document } = parsed.file
  const found = [...disorders(schema, document.contents as Node | null)]
  if (found.length === 0) return tidy
  for (const { map, sorted } of found) map.items = [...sorted]
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function tidyLines(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return `${lines.replace(/[ \t]+$/gm, '').replace(/\n+$/, '')}\n`
}
