import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { type BrotliOptions, constants, createBrotliCompress } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}

const isText = (type: string): boolean => /^text\/|json|javascript|svg|xml/.test(type)

/** Compressed while it is sent: well enough, and sooner than the bytes it saves would take on a phone. */
const quick = (size: number): BrotliOptions => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: size },
})

/** Answers a request itself, true, or leaves it to the files. */
export type Before = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** Serves a folder's files on the loopback address. Rejects when the port is taken. */
export async function startServer(
  folder: string,
  port: number,
  before: Before = async () => false,
): Promise<{ readonly port: number; readonly closed: Server; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const answered = before(request, response).then((done) => {
      if (!done) return answer(folder, request, response)
    })
    answered.catch(() => {
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { port: (server.address() as AddressInfo).port, closed: server, close: () => server.close() }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const file = await fileFor(folder, request.url ?? '/')
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      '<!doctype html><html lang="en"><title>Not found</title><h1>There is no page here</h1><p><a href="/index.html">The Production Atlas</a> · <a href="/errors.html">All exact errors</a></p></html>',
    )
    return
  }
  const type = types[extname(file.path)] ?? 'application/octet-stream'
  const isPacked = isText(type) && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(200, {
    'content-type': type,
    ...(isPacked ? { 'content-encoding': 'br', vary: 'accept-encoding' } : { 'content-length': file.size }),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    // What is published for machines may be read from other sites’ pages.
    ...(/json|svg|atom/.test(type) ? { 'access-control-allow-origin': '*' } : {}),
  })
  if (request.method === 'HEAD') response.end()
  else if (isPacked)
    createReadStream(file.path)
      .pipe(createBrotliCompress(quick(file.size)))
      .pipe(response)
  else createReadStream(file.path).pipe(response)
}

/** The file an address means, inside the folder alone; hidden files are not served. */
export async function fileFor(
  folder: string,
  url: string,
): Promise<{ readonly path: string; readonly size: number } | undefined> {
  let wanted: string
  try {
    wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
  const inside = normalize(wanted.endsWith('/') ? `${wanted}index.html` : wanted)
  if (inside.includes('\0') || inside.split(sep).some((part) => part === '..' || part.startsWith('.')))
    return undefined
  for (const path of [join(folder, inside), join(folder, `${inside}.html`)]) {
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile()) return { path, size: found.size }
  }
  return undefined
}
