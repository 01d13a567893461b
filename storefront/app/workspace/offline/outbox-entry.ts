/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json | undefined }

/** Something a member does that the backend must hear of, once, even when there is no signal now. */
export type QueuedAction = {
  /** Below `/cooperative/`, without a leading slash: `orders/<id>/accept`. May hold references to earlier answers. */
  path: string
  method?: "POST" | "PATCH" | "DELETE"
  body?: Json
  /** A photo or paper to send instead of a JSON body, as multipart. */
  file?: { blob: Blob; name: string; field?: string }
  /** What she did, in her words, for the list of what waits. */
  label: string
  /** What it is about (`order:<id>`): later acts on the same thing wait until a conflict about it is settled. */
  about?: string
}

/** Why the backend did not do it. */
export type Refusal = {
  status: number
  code: string
  fields: Record<string, string>
  /** How the thing stands now, where the backend says so. */
  current?: Json
}

/**
 * `waiting`: not sent yet. `conflict`: the thing changed meanwhile, she chooses. `failed`: it could not be done,
 * for a reason she can read. `done`: the backend has it; kept for a while for those that refer to its answer.
 */
export type EntryState = "waiting" | "conflict" | "failed" | "done"

export type OutboxEntry = QueuedAction & {
  /** The order in which things were done. */
  seq: number
  /** The idempotency key: a resend of the same entry is recognised by it. */
  key: string
  /** Whose it is: nobody else on this phone sees or sends it. */
  owner: string
  createdAt: string
  state: EntryState
  attempts: number
  refusal?: Refusal
  answer?: Json
  /** When the market had done it, by the clock that also says when a page was read. ISO 8601. */
  doneAt?: string
}

/** An entry about to be kept: the store gives it its place in the order. */
export type NewEntry = Omit<OutboxEntry, "seq">
