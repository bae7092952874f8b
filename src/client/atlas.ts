import { enableCopying } from './copy.ts'
import { enableSearch } from './search.ts'

const root = document.currentScript?.dataset.root ?? ''
enableCopying(document)
enableSearch(document, root)
