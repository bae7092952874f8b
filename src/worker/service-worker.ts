/**
 * Keeps the atlas readable without a network: pages that were opened, what triage needs, and the packs that a reader asked for.
 * The network is asked first, since a published correction matters more than a fast page; a slow one is overtaken by what is kept.
 */
import { alwaysKept, visitedCache } from '../core/site/offline/offline-list.ts'
import { fromPacks } from './from-packs.ts'

declare const self: ServiceWorkerGlobalScope
/** The version of the site this worker was published with: a new one is a new worker, of which the page tells the reader. */
declare const VERSION: string

const slow = 2_500
const mostVisited = 400

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || !url.href.startsWith(self.registration.scope)) return
  const path = pathOf(url)
  if (/^(?:packs|api)\//.test(path) || path === 'offline.json') return
  event.respondWith(answer(event, path))
})
self.addEventListener('message', (event) => {
  if (event.data === 'version') event.source?.postMessage({ version: VERSION })
})

async function keepShell(): Promise<void> {
  const cache = await caches.open(visitedCache)
  await cache.addAll(
    alwaysKept.map((path) => new Request(self.registration.scope + path, { cache: 'reload' })),
  )
}

/** Relative to the site’s root, a folder’s own page by its name. */
function pathOf(url: URL): string {
  const path = decodeURIComponent(url.pathname).slice(new URL(self.registration.scope).pathname.length)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const fresh = fetch(event.request).then(async (response) => {
    if (response.ok && response.type === 'basic') event.waitUntil(keep(path, response.clone()))
    return response
  })
  // What comes of it is read below; a failure there must not count as unhandled here.
  fresh.catch(() => undefined)
  const first = await Promise.race([fresh.catch(() => undefined), after(slow)])
  if (first) return first
  const kept = (await visited(path)) ?? (await fromPacks(path, self.registration.scope))
  if (kept) return kept
  try {
    return await fresh
  } catch (error) {
    if (event.request.mode !== 'navigate') throw error
    return (await visited('offline.html')) ?? Response.error()
  }
}

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds)
  })

async function visited(path: string): Promise<Response | undefined> {
  const cache = await caches.open(visitedCache)
  return cache.match(self.registration.scope + path)
}

async function keep(path: string, response: Response): Promise<void> {
  const cache = await caches.open(visitedCache)
  await cache.put(self.registration.scope + path, response)
  const keys = await cache.keys()
  const shell = new Set(alwaysKept.map((each) => self.registration.scope + each))
  const oldest = keys.filter(({ url }) => !shell.has(url)).slice(0, Math.max(0, keys.length - mostVisited))
  await Promise.all(oldest.map((key) => cache.delete(key)))
}
