import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openHosts } from '../../src/shell/verify/open-hosts.ts'
import { isPublicAddress } from '../../src/shell/verify/public-address.ts'
import { redirectRefusalOf, refusalOf } from '../../src/shell/verify/refusal.ts'

const reach = {
  open: openHosts(['wiki.example', 'build.example:8443', '[::1]:3000']),
  mayConnect: isPublicAddress,
}
const refusal = (address: string): string | undefined => refusalOf(new URL(address), reach)

describe('an address that may not be asked', () => {
  const cases: readonly (readonly [address: string, reason: RegExp])[] = [
    ['file:///etc/passwd', /only http and https/],
    ['ftp://site.example/a', /only http and https/],
    ['gopher://site.example/a', /only http and https/],
    ['data:text/html,43', /only http and https/],
    ['http://user:word@site.example/', /password/],
    ['http://user@site.example/', /user name/],
    ['http://site.example:22/', /port 22/],
    ['https://site.example:6379/', /port 6379/],
    ['http://127.0.0.1/', /127\.0\.0\.1 is not a public/],
    ['http://0x7f.1/', /127\.0\.0\.1/],
    ['http://0x7f000001/', /127\.0\.0\.1/],
    ['http://2130706433/', /127\.0\.0\.1/],
    ['http://0177.0.0.1/', /127\.0\.0\.1/],
    ['http://127.1/', /127\.0\.0\.1/],
    ['http://127.0.0.1./', /127\.0\.0\.1/],
    ['http://１２７.0.0.1/', /127\.0\.0\.1/],
    ['http://0/', /0\.0\.0\.0/],
    ['http://169.254.169.254/latest/meta-data/', /169\.254\.169\.254/],
    ['http://[::1]/', /::1/],
    ['http://[::ffff:10.0.0.1]/', /::ffff:a00:1/],
    ['http://[fe80::1]/', /fe80::1/],
    ['http://wiki.example:8080/', /port 8080/],
    ['http://sub.wiki.example:8443/', /port 8443/],
    ['https://build.example:22/', /port 22/],
    [`http://site.example/${'a'.repeat(5000)}`, /longer than/],
  ]
  for (const [address, reason] of cases)
    test(address.slice(0, 60), () => assert.match(refusal(address) ?? '(none)', reason))
})

for (const address of [
  'http://site.example/',
  'https://site.example/a?b=c',
  'http://site.example:443/',
  'http://wiki.example/',
  'https://wiki.example/',
  'https://build.example:8443/',
  'http://[::1]:3000/',
])
  test(`${address} may be asked`, () => assert.equal(refusal(address), undefined))

describe('a redirect', () => {
  const from = (one: string, two: string): string | undefined =>
    redirectRefusalOf(new URL(one), new URL(two), reach)
  test('may lead up to https', () =>
    assert.equal(from('http://site.example/', 'https://site.example/'), undefined))
  test('may not lead down to http', () =>
    assert.match(from('https://site.example/', 'http://site.example/') ?? '', /down to http/))
  test('may not lead from outside into an allowed host', () =>
    assert.match(from('https://site.example/', 'https://wiki.example/') ?? '', /into an allowed host/))
  test('may lead from one allowed host to another', () =>
    assert.equal(from('https://wiki.example/', 'https://build.example:8443/'), undefined))
})

for (const item of [
  'http://wiki.example',
  'wiki.example/a',
  'user@wiki.example',
  '',
  'wiki example',
  'wiki.example:port',
])
  test(`"${item}" is no host to allow`, () => assert.throws(() => openHosts([item]), /is no host/))
