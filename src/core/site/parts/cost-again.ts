import { type CostModel, resultTitle } from '../../cost/cost-model.ts'
import { offeredFor } from '../../cost/read-changes.ts'
import { html, type Markup } from '../html.ts'

/** An entry’s costs to be worked out with other numbers: the page’s script adds the fields, the terminal’s command stands without it. */
export function costAgain(id: string, model: CostModel): Markup {
  const costs = model.results.filter(({ isCost }) => isCost)
  const isModelled = costs.some(({ assumes }) => assumes !== undefined)
  return html`<section id="cost-again" class="cost-again" aria-labelledby="cost-again-title"><h2 id="cost-again-title">With your own numbers</h2>
<p>${isModelled ? 'A model, not a bill: what it takes for granted stands beside each formula below. ' : null}Change a count, a region or how it is bought, and every cost that rests on it is worked out again. In a terminal:</p>
<pre class="run"><code>${command(id, model)}</code></pre>
<form></form>
<div class="scroll"><table><thead><tr><th scope="col">Cost</th><th scope="col">As published</th><th scope="col" class="now" hidden>Now</th></tr></thead>
<tbody>${costs.map(({ name, published }) => html`<tr data-result=${name}><th scope="row">${resultTitle(name)}</th><td data-label="As published">${published}</td><td class="now" data-label="Now" hidden></td></tr>`)}</tbody></table></div>
<p class="note" role="status"></p>
<script type="application/json" dangerouslySetInnerHTML=${{ __html: JSON.stringify(model).replaceAll('<', '\\u003c') }}></script></section>`
}

/** A command that changes something there is. */
function command(id: string, model: CostModel): string {
  const [setting] = model.settings
  const region = model.prices[0]?.offers.find((offer) => offer.region !== model.prices[0]?.region)?.region
  const parts = [
    ...(setting ? [`--set ${setting.name}=${doubled(setting.base / setting.shape.worth)}`] : []),
    ...(region !== undefined && offeredFor(model, 'region').length > 1 ? [`--set region=${region}`] : []),
  ]
  return ['atlas cost', id, ...parts].join(' ')
}

const doubled = (value: number): string => String(Number((value * 2).toPrecision(3)))
