import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FetchedPage, FetchPage } from './fetch-page.ts'

const dayName = /^\d{4}-\d\d-\d\d$/

/**
 * A fetcher that asks for each address once a day (`2030-01-31`): what was read or gone today is taken from the folder.
 * What was blocked is asked again, since trouble passes. Folders of other days are removed.
 */
export async function cachedForDay(fetchPage: FetchPage, folder: string, day: string): Promise<FetchPage> {
  const today = join(folder, day)
  await mkdir(today, { recursive: true })
  const old = (await readdir(folder)).filter((name) => name !== day && dayName.test(name))
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })))

  return async (url) => {
    const file = join(today, createHash('sha256').update(url).digest('hex'))
    const kept = await readFile(file)
      .then(unpacked)
      .catch(() => undefined)
    if (kept !== undefined) return kept
    const page = await fetchPage(url)
    if (page.state !== 'blocked') {
      // Moved into place whole, so that an interrupted run leaves no half page behind.
      await writeFile(`${file}.${process.pid}`, packed(page))
      await rename(`${file}.${process.pid}`, file)
    }
    return page
  }
}

/** One line of JSON, then the body as it is. */
function packed(page: FetchedPage): Buffer {
  const { body, ...head } = page.state === 'read' ? page : { ...page, body: new Uint8Array() }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])
}

function unpacked(file: Buffer): FetchedPage {
  const end = file.indexOf('\n')
  const head = JSON.parse(file.toString('utf8', 0, end))
  return head.state === 'read' ? { charset: undefined, ...head, body: file.subarray(end + 1) } : head
}
