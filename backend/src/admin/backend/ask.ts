/** A refusal with its stable code. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/** The stable code of a refusal. */
export function codeOf(answer: unknown): string {
  const code: unknown =
    typeof answer === "object" && answer !== null && "code" in answer ? answer.code : undefined
  return typeof code === "string" ? code : "unknown"
}

/** Asks the backend as the signed-in admin. The SDK is not used because its errors lose the code of a refusal. */
export async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(path, {
    method: body ? "POST" : "GET",
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const answer: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refusal(codeOf(answer))
  return answer as Answer
}
