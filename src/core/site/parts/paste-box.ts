import { html, type Markup } from '../html.ts'

/** The large box of the first page. Without JavaScript it leads to the page of all errors. */
export function pasteBox(): Markup {
  return html`<form class="triage" role="search" action="errors.html">
<label for="paste">What do you see?</label>
<textarea id="paste" name="q" rows="4" autofocus autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="paste-hint" aria-controls="answer" placeholder="Paste a log line, an alert or a stack trace, or say it in a sentence"></textarea>
<p id="paste-hint" class="hint">What you paste stays in your browser. <kbd>Enter</kbd> opens the answer, <kbd>?</kbd> lists the keys.</p>
<noscript><p><a href="errors.html">All errors and alerts the atlas knows</a>, to search with your browser.</p></noscript>
</form>
<section id="answer" aria-label="Answers" aria-live="polite" hidden></section>`
}
