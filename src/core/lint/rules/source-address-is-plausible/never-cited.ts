interface NeverCited {
  readonly shown: string
  readonly because: string
  readonly names: (address: string) => boolean
}

/** A repository with its branches, raw files and pages. */
function repository(owner: string, name: string, because: string): NeverCited {
  const paths = new RegExp(
    `^https?://((www\\.)?github\\.com|raw\\.githubusercontent\\.com|codeload\\.github\\.com)/${owner}/${name}(\\.git)?([/?#]|$)|^https?://${owner}\\.github\\.io/${name}([/?#]|$)`,
    'i',
  )
  return { shown: `github.com/${owner}/${name}`, because, names: (address) => paths.test(address) }
}

/** A host with its subdomains. */
function host(name: string): NeverCited {
  const place = new RegExp(`^https?://([\\w-]+\\.)*${name}([/:?#]|$)`, 'i')
  return {
    shown: name.replaceAll('\\', '').replace('[a-z]+', '…'),
    because: 'its pages name neither an author nor a source',
    names: (address) => place.test(address),
  }
}

/** Collections that look like sources and are none. */
export const neverCited: readonly NeverCited[] = [
  repository('deepaucksharma', 'DS', 'most of its figures could not be confirmed'),
  repository('Chlecer', 'cloud-native-academy', 'the project’s leads rule it out'),
  host('windowsnews\\.ai'),
  host('padho\\.ai'),
  host('gbtimes\\.[a-z]+'),
  host('clrn\\.[a-z]+'),
  host('kuloverse\\.[a-z]+'),
  host('slipsum\\.[a-z]+'),
]
