import type { AnyEntry } from '../../corpus/entry.ts'
import { isAbsent } from '../../schema/absence.ts'
import { html, type Markup } from '../html.ts'
import { richText } from './rich-text.ts'
import { showAbsence, type ValueContext } from './value.ts'

/** The first screen at 3 AM: what to do, in order, then what to look for. */
export function whenPaged(data: AnyEntry['data']['when-paged'], context: ValueContext): Markup {
  const text = (value: string): Markup => richText(value, context.citations)
  return html`<section class="paged" id="when-paged" aria-labelledby="when-paged-title">
<h2 id="when-paged-title">Do this first</h2>
<ol class="steps">${data.steps.map(
    (step, index) => html`<li>
<p class="do">${text(step.do)}${step.from === undefined ? null : text(step.from)}</p>
${step.run === undefined ? null : html`<div class="command"><pre class="run" tabindex="0"><code id=${`step-${index + 1}-run`}>${step.run}</code></pre><button type="button" class="copy" data-copy=${`step-${index + 1}-run`} aria-label=${`Copy the command of step ${index + 1}`} hidden>Copy</button></div>`}
<p class="expect"><b>Expect</b> ${text(step.expect)}</p>
<p class="if-not"><b>If not</b> ${text(step['if-not'])}</p>
</li>`,
  )}</ol>
<div class="look">
<div><h3>Errors to look for</h3>${
    isAbsent(data.errors)
      ? showAbsence(data.errors, context)
      : html`<ul>${data.errors.map((error) => html`<li><code class="verbatim">${error.text}</code>${text(error.from)}<br />${text(error.means)}</li>`)}</ul>`
  }</div>
<div><h3>Metrics</h3>${
    isAbsent(data.metrics)
      ? showAbsence(data.metrics, context)
      : html`<ul>${data.metrics.map(
          (metric) =>
            html`<li><code class="verbatim">${metric.name}</code>${text(metric.from)} ${isAbsent(metric.threshold) ? showAbsence(metric.threshold, context) : html`<b>${text(metric.threshold)}</b>`}<br />${text(metric.means)}</li>`,
        )}</ul>`
  }</div>
<div><h3>Logs</h3>${
    isAbsent(data.logs)
      ? showAbsence(data.logs, context)
      : html`<ul>${data.logs.map((log) => html`<li>${text(log.where)}<br /><b>Look for</b> ${text(log['look-for'])}</li>`)}</ul>`
  }</div>
<div><h3>Recovery</h3><p>${text(data.recovery.how)}</p><p><b>Takes</b> ${isAbsent(data.recovery.takes) ? showAbsence(data.recovery.takes, context) : text(data.recovery.takes)}</p>${
    data.runbook === undefined ? null : html`<p><a href=${data.runbook} rel="noreferrer">Runbook</a></p>`
  }</div>
</div>
</section>`
}
