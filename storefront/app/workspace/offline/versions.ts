import { isJsonObject as isObject } from "./json-object"
import type { Json, OutboxEntry } from "./outbox-entry"

/** Finds `version` in an answer such as `{ product: { version } }`. */
const versionIn = (answer: Json | undefined): string | undefined => {
  if (!isObject(answer)) return undefined
  const inner = [answer, ...Object.values(answer).filter(isObject)]
  const found = inner.map(({ version }) => version).find((version) => typeof version === "string")
  return typeof found === "string" ? found : undefined
}

/**
 * Two changes of one thing made without signal rest on the same version; once the first is sent, the second rests
 * on the version that the first made, or it would clash with her own hand.
 */
export const withNewVersion = (
  sent: OutboxEntry,
  answer: Json,
  entries: readonly OutboxEntry[],
): OutboxEntry[] => {
  const version = versionIn(answer)
  const seen = isObject(sent.body) ? sent.body.seen_version : undefined
  if (!version || !sent.about || seen === undefined) return []
  return entries.flatMap((entry) => {
    const isNext = entry.seq > sent.seq && entry.state === "waiting" && entry.about === sent.about
    if (!isNext || !isObject(entry.body) || entry.body.seen_version !== seen) return []
    return [{ ...entry, body: { ...entry.body, seen_version: version } }]
  })
}

/** The entry on top of how the thing stands now; undefined when doing it anyway makes no sense (a step already impossible). */
export const keepMine = ({ refusal, ...entry }: OutboxEntry): OutboxEntry | undefined => {
  if (refusal?.code !== "changed_meanwhile" || !isObject(entry.body)) return undefined
  const { seen_version, seen } = entry.body
  const version = versionIn(refusal.current)
  if (seen_version !== undefined && version)
    return { ...entry, body: { ...entry.body, seen_version: version } }
  const stock = stockIn(refusal.current)
  if (seen !== undefined && stock !== undefined) return { ...entry, body: { ...entry.body, seen: stock } }
  return undefined
}

export const canKeepMine = (entry: OutboxEntry): boolean => keepMine(entry) !== undefined

const stockIn = (current: Json | undefined): number | undefined => {
  if (typeof current === "number") return current
  return isObject(current) && typeof current.stock === "number" ? current.stock : undefined
}
