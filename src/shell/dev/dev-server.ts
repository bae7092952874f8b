import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import type { Diagnostic } from '../../core/diagnostic/diagnostic.ts'
import type { DevFinding, DevMessage } from '../../core/site/dev-message.ts'
import { devBundle } from '../build/bundles.ts'
import { fileFor, startServer } from '../serve/static-server.ts'

export interface DevServer {
  readonly port: number
  readonly close: () => void
  /** Tells every open page: load yourself again, or show what is wrong now. */
  readonly tell: (reload: boolean, findings: readonly Diagnostic[]) => void
  readonly closed: Awaited<ReturnType<typeof startServer>>['closed']
}

/** The built site with a script in each page that hears of saves. `fieldOf` names the part of an entry a finding is in. */
export async function startDevServer(
  out: string,
  port: number,
  findings: () => readonly Diagnostic[],
  fieldOf: (finding: Diagnostic) => string | undefined,
): Promise<DevServer> {
  const listeners = new Set<ServerResponse>()
  const script = await devBundle()
  const shown = (list: readonly Diagnostic[]): readonly DevFinding[] =>
    list.map((finding) => ({
      entry: finding.path.replace(/\.yaml$/, ''),
      code: finding.code,
      message: finding.message,
      help: finding.help ?? '',
      line: finding.range?.start.line ?? 1,
      field: fieldOf(finding) ?? '',
    }))
  const message = (reload: boolean, list: readonly Diagnostic[]): string =>
    `data: ${JSON.stringify({ reload, findings: shown(list) } satisfies DevMessage)}\n\n`
  const server = await startServer(out, port, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/__dev.js') {
      response.writeHead(200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-store',
      })
      response.end(script)
      return true
    }
    if (pathname === '/__dev') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(message(false, findings()))
      listeners.add(response)
      request.on('close', () => listeners.delete(response))
      return true
    }
    const file = await fileFor(out, request.url ?? '/')
    if (!file?.path.endsWith('.html')) return pathname === '/sw.js' ? refuse(response) : false
    const page = await readFile(file.path, 'utf8')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(page.replace('</head>', '<script src="/__dev.js" defer></script></head>'))
    return true
  })
  return {
    port: server.port,
    closed: server.closed,
    close: () => {
      for (const listener of listeners) listener.end()
      server.close()
    },
    tell: (reload, list) => {
      for (const listener of listeners) listener.write(message(reload, list))
    },
  }
}

/** What is being edited must not be kept by a worker. */
function refuse(response: ServerResponse): true {
  response.writeHead(404).end()
  return true
}
