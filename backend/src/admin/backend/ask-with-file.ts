import { codeOf, Refusal } from "./ask"

/** Sends a file as the signed-in admin, and what goes with it in the address. */
export async function askWithFile<Answer>(path: string, file: File): Promise<Answer> {
  const body = new FormData()
  body.append("file", file)
  const response = await fetch(path, { method: "POST", credentials: "include", body })
  const answer: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refusal(codeOf(answer))
  return answer as Answer
}
