import { BlockList, isIP } from "node:net"
import type { MedusaRequest } from "@medusajs/framework/http"

/** Machines whose word on who is asking is believed: this one, and `TRUSTED_PROXIES` (addresses or `10.0.0.0/8`). */
export function trustedProxies(list: string | undefined): BlockList {
  const trusted = new BlockList()
  trusted.addSubnet("127.0.0.0", 8, "ipv4")
  trusted.addAddress("::1", "ipv6")
  for (const entry of (list ?? "").split(",").map((text) => text.trim())) addEntry(trusted, entry)
  return trusted
}

function addEntry(trusted: BlockList, entry: string): void {
  const [address = "", prefix] = entry.split("/")
  const version = isIP(address)
  if (!version) return
  const family = version === 4 ? "ipv4" : "ipv6"
  if (prefix) trusted.addSubnet(address, Number(prefix), family)
  else trusted.addAddress(address, family)
}

function isTrusted(trusted: BlockList, address: string): boolean {
  const version = isIP(address)
  return version !== 0 && trusted.check(address, version === 4 ? "ipv4" : "ipv6")
}

/** An IPv4 address in its IPv6 clothes (`::ffff:10.0.0.1`) is an IPv4 address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "")
}

/**
 * The address of whoever asks. A trusted proxy (the storefront's server) says it in `x-forwarded-for`, whose last entry
 * is the one it wrote itself; anybody else's header is not believed.
 */
export function clientAddress(req: Pick<MedusaRequest, "get" | "socket">, trusted: BlockList): string {
  const peer = plain(req.socket.remoteAddress ?? "")
  if (!isTrusted(trusted, peer)) return peer
  const forwarded = req.get("x-forwarded-for")?.split(",").at(-1)?.trim()
  return forwarded && isIP(forwarded) ? plain(forwarded) : peer
}
