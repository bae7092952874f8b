import { loadCorpus } from '../../src/core/corpus/load.ts'
import { readTree } from '../../src/shell/files/read-tree.ts'
import { readPinned } from '../../src/shell/verify/pinned-text.ts'
import { toText } from '../../src/shell/verify/to-text.ts'

/** A pinned source with the text of its file. */
export interface PinnedPage {
  readonly key: string
  /** The file’s path in its repository. */
  readonly path: string
  readonly text: string
  readonly figures: readonly string[]
}

export interface PinnedPages {
  readonly pages: readonly PinnedPage[]
  /** What could not be read, a sentence each. */
  readonly unread: readonly string[]
}

/** The texts of every pinned source of an atlas that lists figures, read from the clones below `from`. */
export async function readPinnedPages(atlas: string, from: string): Promise<PinnedPages> {
  const pages: PinnedPage[] = []
  const unread: string[] = []
  for (const { key, data } of loadCorpus(readTree(atlas)).value.sources.values()) {
    const { pin } = data.read
    if (!pin || data.figures.length === 0) continue
    const file = await readPinned(from, pin)
    const page = file.kind === 'bytes' ? await toText(file.bytes, { name: pin.path }) : file
    if (page.kind === 'text') pages.push({ key, path: pin.path, text: page.text, figures: data.figures })
    else unread.push(`${key}: ${page.message}`)
  }
  return { pages, unread }
}
