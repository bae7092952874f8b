import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { constants, createBrotliCompress, createGzip, createZstdCompress, gzipSync } from 'node:zlib'

/** `times` counts the requests for the same host and path, from 1. */
export type Handler = (request: IncomingMessage, response: ServerResponse, times: number) => void

/** A server on the loopback address that does whatever its routes say; routes are chosen by path, then by host. */
export interface HostileServer {
  readonly port: number
  /** What was asked of it: host name and path, in order. */
  readonly asked: readonly string[]
  /** Bytes it handed to the network. */
  readonly sent: () => number
  readonly close: () => Promise<void>
}

export async function hostileServer(routes: Readonly<Record<string, Handler>>): Promise<HostileServer> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let sent = 0
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0]
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const name = `${host}${path}`
    asked.push(name)
    const handler = routes[name] ?? routes[path]
    if (handler === undefined) response.writeHead(404).end()
    else handler(request, response, asked.filter((each) => each === name).length)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    // A reader that has had enough hangs up; that is the point of many of the tests.
    socket.on('error', () => {})
    socket.on('close', () => {
      sent += socket.bytesWritten
      sockets.delete(socket)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, sent),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** A proper page. */
export const page =
  (text: string, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8', ...headers }).end(text)
  }

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(code, headers).end('an error page with 43 seconds in it')
  }

export const redirect = (to: string, code = 301): Handler => status(code, { location: to })

/** Different behaviour from one request to the next; the last one stays. */
export const inTurn =
  (...handlers: readonly Handler[]): Handler =>
  (request, response, times) =>
    handlers[Math.min(times, handlers.length) - 1]?.(request, response, times)

/** Exact bytes on the wire, whatever HTTP says of them, then the end of the connection. */
export const raw =
  (bytes: string): Handler =>
  ({ socket }) =>
    void socket.end(bytes)

/** Exact bytes on the wire, then silence with the connection left open. */
export const silentAfter =
  (bytes: string): Handler =>
  ({ socket }) =>
    void socket.write(bytes)

export const reset: Handler = ({ socket }) => void socket.resetAndDestroy()

/** One byte every few milliseconds for ever: never silent, never done. */
export const drip: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/plain' })
  const timer = setInterval(() => response.write('x'), 10)
  response.on('close', () => clearInterval(timer))
}

/** A body of so many bytes, made while it is sent, without a Content-Length. */
export const streamOf =
  (bytes: number): Handler =>
  (_request, response) => {
    const piece = Buffer.alloc(64 * 1024, 'x')
    let left = bytes
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= piece.length
        if (!response.write(piece)) return void response.once('drain', more)
      }
      response.end()
    }
    response.writeHead(200, { 'content-type': 'text/plain' })
    more()
  }

const compressors = {
  gzip: () => createGzip(),
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  zstd: () => createZstdCompress(),
} as const

/** So many zeros, compressed: a small file that is large once it is read. */
export function bomb(coding: keyof typeof compressors, bytes: number): Promise<Buffer> {
  const compressor = compressors[coding]()
  compressor.end(Buffer.alloc(bytes))
  return buffer(compressor)
}

/** Endless empty gzip members: bytes on the wire that decode to nothing at all. */
export const emptyMembers: Handler = (_request, response) => {
  const members = Buffer.concat(Array.from({ length: 1000 }, () => gzipSync('')))
  response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
  const more = (): void => {
    while (!response.destroyed) if (!response.write(members)) return void response.once('drain', more)
  }
  more()
}
