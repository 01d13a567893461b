import type { Json, OutboxEntry } from "./outbox-entry"

const REFERENCE = /\{\{answer:([0-9a-f-]{36}):([\w.-]+)\}\}/g

/** What an entry needs of an earlier one's answer is not there, and never will be. */
export class MissingAnswer extends Error {}

/**
 * Stands for a value that an earlier entry's answer will bring: the id of a photo or product made without signal.
 * Goes into the path or any text of the body of a later action. A number finds its place in a list, from the end when
 * it is negative.
 * @example answerOf(photoKey, "photo.id")
 * @example answerOf(shipKey, "order.parcels.-1.id")
 */
export const answerOf = (key: string, at: string): string => `{{answer:${key}:${at}}}`

/** The entries that an action needs the answers of, by their keys. */
export const referencesOf = (action: { path: string; body?: Json | undefined }): string[] => [
  ...new Set([...`${action.path} ${JSON.stringify(action.body ?? null)}`.matchAll(REFERENCE)].map(keyOf)),
]

const keyOf = (match: RegExpMatchArray): string => match[1] ?? ""

/** Puts the answers in place of their references. @throws MissingAnswer */
export const withAnswers = <T extends Json>(value: T, entries: readonly OutboxEntry[]): Json => {
  if (typeof value === "string") return fill(value, entries)
  if (Array.isArray(value)) return value.map((item) => withAnswers(item, entries))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      item === undefined ? undefined : withAnswers(item, entries),
    ]),
  )
}

/** Puts the answers into one text. @throws MissingAnswer */
export const fill = (text: string, entries: readonly OutboxEntry[]): string =>
  text.replace(REFERENCE, (_whole, key: string, at: string) => {
    const found = read(entries.find((entry) => entry.key === key)?.answer, at.split("."))
    if (typeof found !== "string" && typeof found !== "number")
      throw new MissingAnswer(`No answer ${at} of ${key}`)
    return String(found)
  })

const read = (value: Json | undefined, [name, ...rest]: string[]): Json | undefined => {
  if (name === undefined) return value
  if (typeof value !== "object" || value === null) return undefined
  return read(Array.isArray(value) ? value.at(Number(name)) : value[name], rest)
}
