import type { Entry } from '../../corpus/entry.ts'
import { readingOrder } from '../../diagram/emit/svg/tree/reading-order.ts'
import type { TreeDiagram, TreeNode } from '../../diagram/model.ts'
import { isAbsent } from '../../schema/absence.ts'
import { answerWords } from '../addresses/walk-address.ts'
import { html, type Markup } from '../html.ts'
import { richText } from './rich-text.ts'
import { showAbsence, type ValueContext } from './value.ts'

type Guide = Entry<'debugging-guide'>['data']

/** The parts of a guide that its walk shows in full. */
export const walkedParts: ReadonlySet<string> = new Set(['start', 'checks', 'fixes', 'escalate-when'])

/**
 * A guide's decision tree as a list of steps, numbered as in its picture, whose answers lead from step to step. A page that runs its
 * script shows one step at a time (`src/client/walk.ts`); until then the list is whole.
 */
export function walk(data: Guide, tree: TreeDiagram, context: ValueContext): Markup {
  const nodes = readingOrder(tree)
  const places: Places = new Map(
    nodes.map((node, index) => [node.id, { id: stepId(node), number: index + 1 }]),
  )
  return html`<section class="walk" id="walk" aria-labelledby="walk-title" data-diagram=${tree.id}>
<h2 id="walk-title">Find the cause, check by check</h2>
<div class="walk-bar"></div>
<ol class="walk-steps">${nodes.map((node) => html`<li class=${`walk-step ${node.kind}`} id=${stepId(node)} value=${places.get(node.id)?.number} data-step=${node.id}>${step(node, data, places, context)}</li>`)}</ol>
<div class="walk-foot"></div>
</section>`
}

/** Where each step stands on the page, and its number. */
type Places = ReadonlyMap<string, { readonly id: string; readonly number: number }>

const stepId = ({ id, kind }: TreeNode): string =>
  kind === 'question' ? `checks-${id}` : kind === 'action' ? `fixes-${id}` : 'escalate-when'

function step(node: TreeNode, data: Guide, places: Places, context: ValueContext): Markup {
  const number = places.get(node.id)?.number
  if (node.kind === 'question') {
    const check = data.checks.find(({ id }) => id === node.id)
    if (!check) return null
    return html`<p class="kind">Check ${number}</p>
${title(check.ask, check.from, context)}
${check.run === undefined ? null : command(`${node.id}-run`, check.run)}
<p class="reading"><b>How to read it</b> ${richText(check.reading, context.citations)}</p>
<p class="asks" id=${`walk-${node.id}-asks`}>What do you see?</p>
${answers(
  node,
  check.answers.map((answer) => answer.if),
  places,
  context,
)}`
  }
  if (node.kind === 'action') {
    const fix = data.fixes.find(({ id }) => id === node.id)
    if (!fix) return null
    const part = (value: typeof fix.rollback): Markup =>
      isAbsent(value) ? showAbsence(value, context) : richText(value, context.citations)
    return html`<p class="kind">Fix ${number}</p>
${title(fix.do, fix.from, context)}
${fix.commands.map((each, index) => command(`${node.id}-${index + 1}`, each))}
<dl><div><dt>Effect</dt><dd>${part(fix.effect)}</dd></div><div><dt>Risk</dt><dd>${part(fix.risk)}</dd></div><div><dt>Way back</dt><dd>${part(fix.rollback)}</dd></div><div><dt>Takes</dt><dd>${part(fix.takes)}</dd></div></dl>
${fix.next === undefined ? html`<p class="end">This is where the tree ends.</p>` : answers(node, ['Done: go on'], places, context)}`
  }
  return html`<p class="kind">Stop and call · ${number}</p>
<h3 tabindex="-1">Escalate</h3>
<p>Stop here and call for help when one of these is so:</p>
<ul class="escalations">${data['escalate-when'].map((when) => html`<li>${richText(when, context.citations)}</li>`)}</ul>
<p class="end">This is where the tree ends.</p>`
}

const title = (text: string, from: string | undefined, { citations }: ValueContext): Markup =>
  html`<h3 tabindex="-1">${richText(text, citations)}${from === undefined ? null : richText(from, citations)}</h3>`

const command = (id: string, text: string): Markup =>
  html`<div class="command"><pre class="run" tabindex="0"><code id=${`walk-${id}`}>${text}</code></pre><button type="button" class="copy" data-copy=${`walk-${id}`} hidden>Copy</button></div>`

function answers(
  node: TreeNode,
  labels: readonly string[],
  places: Places,
  { citations }: ValueContext,
): Markup {
  const words = answerWords(node.answers.map(({ label }) => label))
  const named = node.kind === 'question' ? `walk-${node.id}-asks` : undefined
  return html`<ul class="answers" aria-labelledby=${named}>${node.answers.map(({ to }, index) => {
    const place = places.get(to)
    const target = place && html` <small>to ${place.number}</small>`
    return html`<li><a href=${`#${place?.id}`} data-answer=${words[index]} data-to=${to}><span>${richText(labels[index] ?? '', citations)}</span>${target}</a></li>`
  })}</ul>`
}
