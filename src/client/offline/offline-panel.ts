import type { Extent } from '../../core/site/offline/offline-list.ts'
import { make } from '../element.ts'
import { forgetAtlas, type Kept, keepAtlas, keptSoFar } from './keep-atlas.ts'

/** The panel of the page about reading offline: size, progress, and what can be done. */
export async function enableOfflinePanel(page: Document, root: string): Promise<void> {
  const panel = page.querySelector<HTMLElement>('#keep')
  if (!panel) return
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
    panel.textContent =
      'This browser, or this address, does not allow a page to keep anything. It takes https, or this machine itself.'
    return
  }
  try {
    show(panel, root, await keptSoFar(root))
  } catch {
    panel.textContent = 'There is no network, so what is published cannot be compared with what you keep.'
  }
}

function show(panel: HTMLElement, root: string, kept: Kept): void {
  const status = make('p', { role: 'status' }, sentence(kept))
  const keep = (extent: Extent, name: string): HTMLElement =>
    keepButton(panel, root, status, extent, name, kept)
  const { extent, current, missing } = kept
  const buttons: HTMLElement[] = []
  if (extent !== undefined && !current)
    buttons.push(keep(extent, `Fetch the new version (${megabytes(missing[extent])})`))
  if (extent === undefined)
    buttons.push(keep('urgent', `Keep guides and incidents (${megabytes(missing.urgent)})`))
  if (extent !== 'whole') buttons.push(keep('whole', `Keep the whole atlas (${megabytes(missing.whole)})`))
  if (extent !== undefined) buttons.push(forgetButton(panel, root))
  panel.replaceChildren(status, ...buttons)
}

function sentence({ extent, current, missing, all }: Kept): string {
  if (extent === undefined)
    return `Pages that you opened are kept, and triage works without a network. All guides and incidents take ${megabytes(all.urgent)}, the whole atlas ${megabytes(all.whole)}.`
  if (!current)
    return `An older version is kept on this device. The new one needs ${megabytes(missing[extent])} more.`
  return extent === 'whole'
    ? `The whole atlas is kept on this device: ${megabytes(all.whole)}. Every page opens without a network.`
    : `All guides and incidents are kept on this device: ${megabytes(all.urgent)}. They open without a network.`
}

function keepButton(
  panel: HTMLElement,
  root: string,
  status: HTMLElement,
  extent: Extent,
  name: string,
  { missing }: Kept,
): HTMLElement {
  const button = make('button', { type: 'button', class: 'copy' }, name)
  button.addEventListener('click', async () => {
    const bar = make('progress', {
      max: String(Math.max(1, missing[extent])),
      value: '0',
      'aria-label': 'Fetched',
    })
    button.replaceWith(bar)
    try {
      await keepAtlas(root, extent, (bytes, of) => {
        bar.value = bytes
        status.textContent = `${megabytes(bytes)} of ${megabytes(of)} fetched.`
      })
      show(panel, root, await keptSoFar(root))
    } catch {
      status.textContent = 'The network broke off. What was fetched is kept; try again to go on from there.'
      bar.replaceWith(button)
    }
  })
  return button
}

function forgetButton(panel: HTMLElement, root: string): HTMLElement {
  const button = make('button', { type: 'button', class: 'copy' }, 'Remove it from this device')
  button.addEventListener('click', async () => {
    await forgetAtlas()
    show(panel, root, await keptSoFar(root))
  })
  return button
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
