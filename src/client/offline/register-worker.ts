import { make } from '../element.ts'

/** Starts the worker that keeps pages, and says so when another version of the atlas has been published. */
export async function registerWorker(page: Document, root: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol)) return
  const hadOne = navigator.serviceWorker.controller !== null
  try {
    await navigator.serviceWorker.register(`${root}sw.js`)
  } catch {
    // Private windows and odd servers refuse it; every page works without.
    return
  }
  if (hadOne) navigator.serviceWorker.addEventListener('controllerchange', () => tell(page))
}

function tell(page: Document): void {
  if (page.querySelector('.new-version')) return
  const reload = make('button', { type: 'button', class: 'copy' }, 'Reload')
  reload.addEventListener('click', () => location.reload())
  page.body.append(
    make(
      'p',
      { class: 'new-version', role: 'status' },
      'A new version of the atlas has been published. ',
      reload,
    ),
  )
}
