import { stem } from './stem.ts'

/** Words of any sentence: they say nothing of what broke. */
const ofSentences = `
a about after again all also always am an and another any are as at be because been before being but by can cannot could did do does
doing done each either else ever every few for from further get gets getting give given go goes going got had has have having he her
here him his how i if in instead into is it its itself just keep keeps like lot lots made make makes many may me might mine more most
much must my near need needs neither never no none nor not nothing now of off often on once one only onto or other our ours out over
own per perhaps please quite rather really same see seems seen several shall she should since so some something sometimes somewhere
still such take taken than thank thanks that the their them then there these they thing things this those though through thus to
today together too try under until up upon us use used uses using very via want wants was way we well were what when where whether
which while who whole why will with within without would yes yet you your yours hello hi hey anyone somebody everyone everything
know think help problem problems issue issues wrong happening happens suddenly question looks look say says said show shows seeing
see team morning night today yesterday tomorrow week new old good bad big small first last next since left right ago`

/** Words of any log line, whatever program wrote it. */
const ofLogs = `
error errors err fail failed fails failing failure failures exception exceptions warn warning warnings info debug trace fatal critical
alert panic notice log logs logger logging level message messages msg code codes status state reason cause caused detail details desc
description unknown unexpected unable could occurred encountered invalid null nil none true false undefined object objects value
values key keys name names type types id ids number count total time times timestamp date line file files path dir directory class
method function call calls called caller return returned result results response responses request requests query queries client
clients server servers service services host hosts address port ports user users connection connections connect connected connecting
connector socket sockets network tcp udp http https url uri get put post delete head api rpc json xml text string data record records
start started starting starts stop stopped stopping end ended run running runs execute executed executing execution executor process
processes processing processed thread threads worker workers task tasks job jobs pool queue event events handler handle handled handling
manager factory impl internal external local remote main default config configuration setting settings option options parameter
version retry retries retrying attempt attempts attempted timeout timeouts timed waiting wait waited received receive receiving send
sending sent write writes writing written read reads reading open opened opening close closed closing created create creating update
updated removed remove added add set check checked checking test testing node nodes instance instances container containers app
application system component module core base common util utils lang io net org com java javax scala python ruby php go src lib usr bin
var opt home etc runtime stack session context source target list item items map array index entry entries block blocks operation
operations action action actions command commands resource resources access accessed available unavailable success successful successfully
complete completed finished done ok enabled disabled supported init initialize initialized initializing register registered
load loaded loading update updating change changed changes new old current previous next last first max min size length limit bytes
seconds second minutes minute hours ms sec firing alertname severity namespace pod job value labels annotations summary`

const worthInLogs: ReadonlyMap<string, number> = new Map([
  ...stems(ofLogs).map((word): [string, number] => [word, 0.3]),
  ...stems(ofSentences).map((word): [string, number] => [word, 0.06]),
])

const worthInProse: ReadonlyMap<string, number> = new Map([
  ...stems(ofLogs).map((word): [string, number] => [word, 0.55]),
  ...stems(ofSentences).map((word): [string, number] => [word, 0.04]),
])

function stems(words: string): readonly string[] {
  return words.trim().split(/\s+/).map(stem)
}

/**
 * What a word can tell at most, whatever the library: between 0 and 1. A word of any log line tells little in a log and more in a
 * sentence; one of any sentence tells nothing in either. Expects a stem.
 */
export function worthOf(word: string, isProse = false): number {
  if (/^\p{N}+$/u.test(word)) return word.length >= 3 && word.length <= 5 ? 0.4 : 0
  if (word.length === 1) return 0
  return (isProse ? worthInProse : worthInLogs).get(word) ?? (word.length === 2 ? 0.5 : 1)
}
