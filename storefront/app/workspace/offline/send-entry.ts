import { isJson, isJsonObject } from "./json-object"
import { DONE_AT_HEADER, OWNER_HEADER } from "./market-headers"
import type { Json, OutboxEntry, Refusal } from "./outbox-entry"

/**
 * What became of one sending. `unreachable`: no signal, or the market is away, so it is tried again.
 * `signed_out`: nobody, or somebody else, is signed in; it waits for its owner.
 */
export type SendOutcome =
  | { kind: "done"; answer: Json; doneAt?: string | undefined }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "unreachable"; status?: number }
  | { kind: "signed_out" }

export type Send = (entry: OutboxEntry) => Promise<SendOutcome>

const SEND_TIMEOUT_MS = 60_000
const FILE_TIMEOUT_MS = 5 * 60_000

const TRY_AGAIN = [408, 425, 429]

/** Sends one entry through the storefront, with its idempotency key and the owner it was made by. */
export const sendEntry =
  (apiBase: string): Send =>
  async (entry) => {
    const answer = await request(apiBase, entry).catch(() => undefined)
    if (!answer) return { kind: "unreachable" }
    if (answer.status === 401) return { kind: "signed_out" }
    if (answer.status >= 500 || TRY_AGAIN.includes(answer.status))
      return { kind: "unreachable", status: answer.status }
    const body: unknown = await answer.json().catch(() => null)
    if (!answer.ok) return refused(answer.status, body)
    const doneAt = answer.headers.get(DONE_AT_HEADER) ?? undefined
    return { kind: "done", answer: isJson(body) ? body : null, doneAt }
  }

const request = (apiBase: string, entry: OutboxEntry): Promise<Response> =>
  fetch(`${apiBase}/${entry.path}`, {
    method: entry.method ?? "POST",
    headers: {
      accept: "application/json",
      "idempotency-key": entry.key,
      [OWNER_HEADER]: entry.owner,
      ...(entry.file ? {} : { "content-type": "application/json" }),
    },
    body: entry.file ? multipart(entry.file) : JSON.stringify(entry.body ?? {}),
    signal: AbortSignal.timeout(entry.file ? FILE_TIMEOUT_MS : SEND_TIMEOUT_MS),
  })

const multipart = ({ blob, name, field = "file" }: NonNullable<OutboxEntry["file"]>): FormData => {
  const form = new FormData()
  form.append(field, blob, name)
  return form
}

/** Read by hand, as all that runs on the phone: a schema library would weigh more than the page. */
const refused = (status: number, body: unknown): SendOutcome => {
  const { code, type, fields, current } = isJsonObject(body) ? body : {}
  const stable = textOf(code) ?? textOf(type) ?? "unexpected_answer"
  if (stable === "other_member") return { kind: "signed_out" }
  if (stable === "request_in_progress") return { kind: "unreachable" }
  const refusal = { status, code: stable, fields: textsOf(fields) }
  return { kind: "refused", refusal: current === undefined ? refusal : { ...refusal, current } }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined

const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isJsonObject(value) ? value : {}).flatMap(([name, text]) =>
      typeof text === "string" ? [[name, text]] : [],
    ),
  )
