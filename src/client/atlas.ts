import { enableCopying } from './copy.ts'
import { addKeys, enableKeys } from './keys.ts'
import { enablePasteBox } from './triage/paste-box.ts'
import { enableSearch } from './triage/search-box.ts'

const root = document.currentScript?.dataset.root ?? ''
enableCopying(document)
enableSearch(document, root)
enablePasteBox(document, root)
const search = document.querySelector<HTMLInputElement>('#q')
if (search) addKeys({ key: '/', does: 'Go to the search box', press: () => search.focus() })
enableKeys(document)
