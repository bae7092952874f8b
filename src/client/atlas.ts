import { enableBrowsing } from './browse/browse.ts'
import { enableComparing } from './compare/compare.ts'
import { enableCopying } from './copy.ts'
import { enableCosts } from './cost/cost-again.ts'
import { enableDiagrams } from './diagram/viewer.ts'
import { addKeys, enableKeys } from './keys.ts'
import { enableOfflinePanel } from './offline/offline-panel.ts'
import { registerWorker } from './offline/register-worker.ts'
import { enablePasteBox } from './triage/paste-box.ts'
import { enableSearch } from './triage/search-box.ts'
import { enableWalk } from './walk.ts'

/** The site’s root as an absolute address, from wherever this page is. */
const root = new URL(document.currentScript?.dataset.root || './', location.href).href
enableCopying(document)
enableSearch(document, root)
enablePasteBox(document, root)
const search = document.querySelector<HTMLInputElement>('#q')
if (search) addKeys({ key: '/', does: 'Go to the search box', press: () => search.focus() })
enableKeys(document)
void registerWorker(document, root)
void enableOfflinePanel(document, root)
enableWalk(document)
enableDiagrams(document)
enableCosts(document)
void enableBrowsing(document, root)
void enableComparing(document, root)
