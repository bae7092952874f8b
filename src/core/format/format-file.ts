import { isMap, isScalar, type Pair } from 'yaml'
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
  const found = disorders(schema, parsed.file.value)
  if (found.length === 0) return tidy
  const document = parsed.file.document()
  for (const { pointer, order } of found) {
    const map = pointer.length === 0 ? document.contents : document.getIn(pointer, true)
    if (!isMap(map)) continue
    const rank = ({ key }: Pair): number => order.indexOf(isScalar(key) ? String(key.value) : '')
    map.items.sort((a, b) => rank(a) - rank(b))
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function tidyLines(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return `${lines.replace(/[ \t]+$/gm, '').replace(/\n+$/, '')}\n`
}
