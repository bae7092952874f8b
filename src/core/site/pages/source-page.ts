import { publisherFolder, publishersOf } from '../../browse/publishers.ts'
import type { SourceEntry } from '../../corpus/entry.ts'
import { sourceUses } from '../../corpus/source-uses.ts'
import { verificationOf } from '../../corpus/verification-of.ts'
import { isAbsent } from '../../schema/absence.ts'
import { figureUses } from '../figure-uses.ts'
import { html } from '../html.ts'
import { publisherPath, rootFrom, sourcePath, sourcesPath } from '../links.ts'
import { gradeNames } from '../parts/citation-list.ts'
import { entryList } from '../parts/entry-list.ts'
import { figureUseList } from '../parts/figure-use-list.ts'
import { layout } from '../parts/layout.ts'
import { showAbsence } from '../parts/value.ts'
import { verified } from '../parts/verified.ts'
import type { SiteContext } from '../site-context.ts'

/** One source: which copy was read and when, the figures seen in it, the entries that lean on it. */
export function sourcePage(source: SourceEntry, { corpus }: SiteContext): string {
  const { key, data } = source
  const verification = verificationOf(source, corpus)
  const missing = verification?.seen.missing ?? []
  const path = sourcePath(key)
  const root = rootFrom(path)
  const citing = [...new Set((sourceUses(corpus).get(key) ?? []).map(({ entry }) => entry))]
  const { pin } = data.read
  const folder = publisherFolder(source)
  const publisher = publishersOf(corpus).find((each) => each.folder === folder)
  const body = html`<h1>${data.title}</h1>
<dl><div><dt>Publisher</dt><dd>${data.publisher}</dd></div>
<div><dt>Published</dt><dd>${isAbsent(data.published) ? showAbsence(data.published, { citations: [] }) : data.published}</dd></div>
<div><dt>Kind</dt><dd>${data.kind}</dd></div>
<div><dt>Address</dt><dd><a href=${data.url} rel="noreferrer">${data.url}</a></dd></div>
<div><dt>Read</dt><dd class=${`grade-${data.read.as}`}>on ${data.read.on}: ${gradeNames[data.read.as]}, at <a href=${data.read.where} rel="noreferrer">${data.read.where}</a></dd></div>
${pin ? html`<div><dt>Pinned</dt><dd><code>${pin.repo}@${pin.commit.slice(0, 12)}:${pin.path}</code></dd></div>` : null}
<div><dt>Verified</dt><dd>${verified(verification)}</dd></div>
${data.note === undefined ? null : html`<div><dt>Note</dt><dd>${data.note}</dd></div>`}</dl>
<h2>Figures taken from it, as printed, and where they are used</h2>
${figureUseList(figureUses(key, data.figures, citing), data, missing, root)}
<h2>Entries that cite it</h2>${entryList(citing, root)}`
  return layout(
    {
      path,
      title: `${data.title} · The Production Atlas`,
      description: `What was read in “${data.title}” (${data.publisher}).`,
      trail: [
        { name: 'Sources', path: sourcesPath },
        ...(publisher === undefined || publisher.sources.length < 2
          ? []
          : [{ name: publisher.name, path: publisherPath(publisher.folder) }]),
      ],
    },
    body,
  )
}
