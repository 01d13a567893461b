import { clientAddress, trustedProxies } from "./client-address"

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, get: () => forwarded }) as unknown as Parameters<typeof clientAddress>[0]

describe("who is asking", () => {
  const trusted = trustedProxies("10.1.0.0/16, 192.0.2.7, nonsense")

  it("is whom the storefront beside us names", () => {
    expect(clientAddress(request("::ffff:127.0.0.1", "203.0.113.9"), trusted)).toBe("203.0.113.9")
    expect(clientAddress(request("10.1.2.3", "198.51.100.1, 203.0.113.9"), trusted)).toBe("203.0.113.9")
  })

  it("is the caller when a stranger claims to be somebody else", () => {
    expect(clientAddress(request("203.0.113.9", "127.0.0.1"), trusted)).toBe("203.0.113.9")
  })

  it("is the proxy itself when it names nobody", () => {
    expect(clientAddress(request("192.0.2.7", "<script>"), trusted)).toBe("192.0.2.7")
  })
})
