import { html } from '../html.ts'
import { entryPath, rootFrom } from '../links.ts'
import { layout } from '../parts/layout.ts'

/** Where an entry used to be: sends the reader on, with or without JavaScript. */
export function movedPage(from: string, to: string): string {
  const path = entryPath(from)
  const target = rootFrom(path) + entryPath(to)
  const page = layout(
    { path, title: 'Moved · The Production Atlas', description: `This entry is now ${to}.`, trail: [] },
    html`<h1>This entry moved</h1><p>It is now at <a href=${target}>${to}</a>.</p>`,
  )
  return page.replace('<head>', `<head><meta http-equiv="refresh" content="0; url=${target}">`)
}
