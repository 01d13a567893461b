import { createHash } from "node:crypto"

/** What tells one write from another. */
export type WriteRequest = { method: string; url: string; contentType: string; body: unknown }

/**
 * A digest of what a write asks for: its method, its address and, when it is JSON, its body, whatever the order of its
 * fields. A file's bytes are left out: they are not read yet, and a form's boundary differs each time it is sent.
 */
export function fingerprintOf({ method, url, contentType, body }: WriteRequest): string {
  const asked = /\bjson\b/.test(contentType) ? JSON.stringify(inOrder(body)) : contentType.split(";")[0]
  return createHash("sha256")
    .update(`${method} ${url}\n${asked ?? ""}`)
    .digest("hex")
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== "object" || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]))
}
