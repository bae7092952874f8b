import { decompress } from 'fzstd'
import {
  type OfflineList,
  offlineListPath,
  type PackContent,
  packsCache,
} from '../core/site/offline/offline-list.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

let unpacked: { readonly file: string; readonly content: PackContent } | undefined

/** A file from the packs that a reader asked to keep; undefined where none holds it. */
export async function fromPacks(path: string, scope: string): Promise<Response | undefined> {
  const cache = await caches.open(packsCache)
  const list = (await (await cache.match(scope + offlineListPath))?.json()) as OfflineList | undefined
  const file = list?.packs[list.where[path] ?? -1]?.file
  if (file === undefined) return undefined
  if (unpacked?.file !== file) {
    const packed = await cache.match(scope + file)
    if (!packed) return undefined
    const bytes = decompress(new Uint8Array(await packed.arrayBuffer()))
    unpacked = { file, content: JSON.parse(new TextDecoder().decode(bytes)) as PackContent }
  }
  const text = unpacked.content[path]
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8'
  return text === undefined ? undefined : new Response(text, { headers: { 'content-type': type } })
}
