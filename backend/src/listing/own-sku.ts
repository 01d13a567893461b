const SEPARATOR = ":"

/** SKUs are unique on the whole market, so that a cooperative's own is kept behind its handle. */
export function storedSku(cooperativeHandle: string, sku: string): string {
  return `${cooperativeHandle}${SEPARATOR}${sku}`
}

/** A stored SKU as its cooperative wrote it. */
export function ownSku(cooperativeHandle: string, stored: string | null): string | null {
  const prefix = `${cooperativeHandle}${SEPARATOR}`
  return stored?.startsWith(prefix) ? stored.slice(prefix.length) : stored
}
