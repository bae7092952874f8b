import htm from 'htm'
import { type ComponentChild, h } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Something that stands in a page. */
export type Markup = ComponentChild

type Template = (strings: TemplateStringsArray, ...values: unknown[]) => Markup

/**
 * Markup that escapes every value put into it. Components are plain functions that are called, so
 * TypeScript checks their arguments. (htm's types describe its CommonJS form; Node loads the other.)
 */
export const html: Template = (htm as unknown as { bind(make: typeof h): Template }).bind(h)

/** Markup as text. */
export function toHtml(markup: Markup): string {
  return renderToString(h('x-root', null, markup)).slice('<x-root>'.length, -'</x-root>'.length)
}
