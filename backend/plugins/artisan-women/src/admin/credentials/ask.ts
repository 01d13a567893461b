/** A refusal with its stable code. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/** Asks the backend as the signed-in admin. The SDK is not used because its errors lose the code of a refusal. */
export async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(path, {
    method: body ? "POST" : "GET",
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refusal(answer.code ?? "unknown")
  return answer
}
