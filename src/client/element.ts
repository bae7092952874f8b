/** An element with its attributes and what stands in it; an attribute that is undefined is left off. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...inside: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value)
  element.append(...inside.filter((each) => each !== undefined))
  return element
}

/** A button that does one thing. */
export function makeButton(
  text: string,
  onClick: (button: HTMLButtonElement) => void,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, text)
  button.addEventListener('click', () => onClick(button))
  return button
}

/** Says for a moment what a button has done, in its own place. */
export function confirm(button: HTMLButtonElement, words: string): void {
  const before = button.dataset.words ?? button.textContent ?? ''
  button.dataset.words = before
  button.textContent = words
  setTimeout(() => {
    button.textContent = before
  }, 2000)
}
