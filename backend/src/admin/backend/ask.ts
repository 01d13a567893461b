/** What is wrong with what was sent, by the path of its field (`names.fr`). */
export type FieldCodes = Record<string, string>

/** A refusal with its stable code, and the codes of the fields that somebody must correct. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly fields: FieldCodes = {},
  ) {
    super(code)
  }
}

function partOf(answer: unknown, part: string): unknown {
  return typeof answer === "object" && answer !== null ? Reflect.get(answer, part) : undefined
}

/** The stable code of a refusal. */
export function codeOf(answer: unknown): string {
  const code = partOf(answer, "code")
  return typeof code === "string" ? code : "unknown"
}

function fieldsOf(answer: unknown): FieldCodes {
  const entries = Object.entries(partOf(answer, "fields") ?? {})
  return Object.fromEntries(entries.map(([path, code]) => [path, String(code)]))
}

type Method = "POST" | "PUT" | "DELETE"

/** Asks the backend as the signed-in admin. The SDK is not used because its errors lose the code of a refusal. */
export async function ask<Answer>(path: string, body?: object, method: Method = "POST"): Promise<Answer> {
  const response = await fetch(path, {
    method: body ? method : "GET",
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const answer: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refusal(codeOf(answer), fieldsOf(answer))
  return answer as Answer
}
