/** A map in the order of its keys whose values are made when they are asked for; a key that `make` has nothing for is not in it. */
export function lazyMap<K, V extends {}>(
  keys: readonly K[],
  make: (key: K) => V | undefined,
): ReadonlyMap<K, V> {
  const all = new Set(keys)
  const get = (key: K): V | undefined => (all.has(key) ? make(key) : undefined)
  function* entries(): MapIterator<[K, V]> {
    for (const key of all) {
      const value = make(key)
      if (value !== undefined) yield [key, value]
    }
  }
  const map: ReadonlyMap<K, V> = {
    get,
    has: (key) => get(key) !== undefined,
    get size() {
      return entries().reduce((count) => count + 1, 0)
    },
    entries,
    keys: () => entries().map(([key]) => key),
    values: () => entries().map(([, value]) => value),
    forEach: (visit) => {
      for (const [key, value] of entries()) visit(value, key, map)
    },
    [Symbol.iterator]: entries,
  }
  return map
}
