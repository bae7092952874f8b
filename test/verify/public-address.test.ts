import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isPublicAddress } from '../../src/shell/verify/public-address.ts'

const refused: Readonly<Record<string, readonly string[]>> = {
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  'link-local, where cloud metadata lives': ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  'shared by a carrier': ['100.64.0.1', '100.127.255.255'],
  'unique local': ['fc00::1', 'fd00:ec2::254'],
  'old site-local': ['fec0::1'],
  'multicast and broadcast': ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  'documentation and tests': [
    '192.0.2.1',
    '198.51.100.7',
    '203.0.113.9',
    '198.18.0.1',
    '2001:db8::1',
    '3fff::1',
  ],
  'reserved for later': ['240.0.0.1', '254.1.2.3', '4000::1', '8000::1'],
  'IPv4 mapped into IPv6': ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:93.184.215.14'],
  'IPv4-compatible, long withdrawn': ['::127.0.0.1', '::a00:1'],
  'IPv4 translated': [
    '64:ff9b::7f00:1',
    '64:ff9b::169.254.169.254',
    '64:ff9b:1::a00:1',
    '::ffff:0:127.0.0.1',
  ],
  '6to4 and Teredo': ['2002:7f00:1::', '2002:a9fe:a9fe::', '2001:0:1::1'],
  'discarded, segment routing': ['100::1', '5f00::1'],
  'other spellings of loopback': ['0x7f.1', '2130706433', '0177.0.0.1', '127.1'],
  'no address at all': ['', 'localhost', '1.2.3.4.5', '127.0.0.1:80', '[::1]', '999.1.1.1'],
}

describe('an address that is not on the open internet is refused', () => {
  for (const [what, addresses] of Object.entries(refused))
    for (const address of addresses)
      test(`${what}: ${address || '(empty)'}`, () => assert.equal(isPublicAddress(address), false))
})

for (const address of [
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '169.253.255.255',
  '223.255.255.255',
  '2606:4700::1',
  '2a00:1450::1',
  '2001:4860::1',
])
  test(`${address} is public, though it may lie beside a range that is not`, () =>
    assert.equal(isPublicAddress(address), true))

/** Written from the registries of special addresses, without the library: first octet(s) as one number, and length. */
const specialIPv4: readonly (readonly [base: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const numberOf = (address: string): number =>
  address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0)
const addressOf = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
const special = (value: number): boolean =>
  specialIPv4.some(
    ([base, bits]) => Math.floor(value / 2 ** (32 - bits)) === numberOf(base) / 2 ** (32 - bits),
  )

/** Random addresses, half of them within two of the edge of a special range. */
const anyIPv4 = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }),
  fc
    .tuple(fc.constantFrom(...specialIPv4), fc.boolean(), fc.integer({ min: -2, max: 2 }))
    .map(([[base, bits], end, off]) => numberOf(base) + (end ? 2 ** (32 - bits) : 0) + off)
    .filter((value) => value >= 0 && value <= 0xffffffff),
)

test('every IPv4 address is public exactly when it lies in no special range', () => {
  fc.assert(
    fc.property(anyIPv4, (value) => assert.equal(isPublicAddress(addressOf(value)), !special(value))),
    { numRuns: 3000 },
  )
})

test('no IPv6 address that carries an IPv4 address inside is public', () => {
  const carriers = ['::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::']
  fc.assert(
    fc.property(anyIPv4, fc.constantFrom(...carriers), (value, carrier) => {
      const hex = `${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}`
      assert.equal(isPublicAddress(`${carrier}${hex}`), false)
      assert.equal(isPublicAddress(`2002:${hex}::1`), false)
    }),
  )
})

test('no IPv6 address outside 2000::/3 is public', () => {
  const group = fc.integer({ min: 0, max: 0xffff })
  fc.assert(
    fc.property(fc.tuple(group, group, group, group, group, group, group, group), (groups) => {
      fc.pre(groups[0] >>> 13 !== 1)
      assert.equal(isPublicAddress(groups.map((each) => each.toString(16)).join(':')), false)
    }),
    { numRuns: 1000 },
  )
})
