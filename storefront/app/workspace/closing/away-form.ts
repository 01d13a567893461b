import type { QueuedAction } from "../offline"

/** What closing or opening asks of the backend. Days begin at midnight in Morocco, which is UTC or an hour before it. */
export const readAwayForm = (form: FormData): Pick<QueuedAction, "path" | "method" | "body"> => {
  if (form.get("intent") === "open") return { path: "away", method: "DELETE" }
  const text = (name: string): string | null => {
    const value = form.get(name)
    return typeof value === "string" && value.trim() ? value.trim() : null
  }
  return { path: "away", method: "POST", body: { from: text("from"), until: text("until") } }
}
