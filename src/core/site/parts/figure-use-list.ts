import { plain } from '../../diagram/views/lines.ts'
import type { Source } from '../../schema/source.ts'
import { type FigureUse, partAnchor } from '../figure-uses.ts'
import { html, type Markup } from '../html.ts'
import { entryPath } from '../links.ts'
import { spotOf } from './figures-taken.ts'
import { sectionHeading } from './section-heading.ts'

/** Every figure as printed, a link to its very spot, and below it the entries and parts that use it. */
export function figureUseList(
  uses: readonly FigureUse[],
  source: Source,
  missing: readonly string[],
  root: string,
): Markup {
  return html`<ul class="figures">${uses.map(
    ({ listed, uses: own }) =>
      html`<li><a href=${spotOf(source.url, listed)} rel="noreferrer">${listed}</a>${
        missing.includes(listed) ? html` <b class="flawed">not found when last read</b>` : null
      }${
        own.length === 0
          ? html` <small class="absent">no entry states it as a figure</small>`
          : html`<ul class="uses">${own.map(
              ({ entry, parts }) =>
                html`<li>${plain(entry.data.title)}: ${parts.map((part, index) => html`${index === 0 ? '' : ', '}<a href=${`${root}${entryPath(entry.id)}${partAnchor(part, entry)}`}>${sectionHeading(part).toLowerCase()}</a>`)}</li>`,
            )}</ul>`
      }</li>`,
  )}</ul>`
}
