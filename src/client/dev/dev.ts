/** Added to pages by `atlas dev`: loads the page again when its entry was saved, and shows what is wrong where it is wrong. */
import type { DevFinding, DevMessage } from '../../core/site/dev-message.ts'
import { make } from '../element.ts'

const place = 'atlas-dev-scroll'
const entry = decodeURIComponent(location.pathname)
  .replace(/^\//, '')
  .replace(/\.html$/, '')

new EventSource('/__dev').addEventListener('message', ({ data }) => {
  const { reload, findings } = JSON.parse(String(data)) as DevMessage
  if (reload) {
    sessionStorage.setItem(place, String(scrollY))
    location.reload()
  } else show(findings)
})
const before = sessionStorage.getItem(place)
if (before !== null) {
  sessionStorage.removeItem(place)
  scrollTo({ top: Number(before), behavior: 'instant' })
}

function show(findings: readonly DevFinding[]): void {
  for (const old of document.querySelectorAll('.dev-finding, .dev-list')) old.remove()
  const own = findings.filter((finding) => finding.entry === entry)
  const list = make(
    'aside',
    { class: 'dev-list', 'aria-label': 'Findings' },
    make(
      'p',
      {},
      findings.length === 0
        ? 'No findings.'
        : `${own.length} of ${findings.length} findings are on this page.`,
    ),
    ...own.map(line),
  )
  document.body.append(list)
  for (const finding of own) {
    const section = finding.field === '' ? null : document.getElementById(finding.field)
    section?.prepend(make('div', { class: 'dev-finding' }, line(finding)))
  }
}

const line = ({ message, help, code, line: at, field }: DevFinding): HTMLElement =>
  make(
    'p',
    {},
    make('b', {}, message),
    ` ${help} `,
    make('small', {}, `${code}, line ${at}${field === '' ? '' : `, ${field}`}`),
  )
