/** Words that hold a sentence together and tell nothing by themselves. */
export const grammarWords: ReadonlySet<string> = new Set(
  `a about after again all also although an and another any are as at back be because been before being between both but
  by can could did do does down each either else every few for from had has have he her here his how however i if in into
  is it its just less many may me might more most much must my neither no none nor not now of off on once one only onto
  or other our out over own per same she should so some soon still such than that the their them then there these they
  this those through to too under until up upon us very via was we were what when whenever where which while who whom
  whose why will with within without would yes yet you your`.split(/\s+/),
)
