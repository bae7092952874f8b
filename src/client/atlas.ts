import { enableCopying } from './copy.ts'
import { enableDiagrams } from './diagram/viewer.ts'
import { enableSearch } from './search.ts'
import { enableWalk } from './walk.ts'

const root = document.currentScript?.dataset.root ?? ''
enableCopying(document)
enableSearch(document, root)
enableWalk(document)
enableDiagrams(document)
