import type { QueuedAction } from "../offline"

/** What asking for help, or no longer, asks of the backend. */
export const readHelpForm = (form: FormData): Pick<QueuedAction, "path" | "method" | "body"> => {
  if (form.get("intent") === "open") return { path: "help", method: "DELETE" }
  const note = form.get("note")
  return { path: "help", method: "POST", body: { note: typeof note === "string" ? note.trim() : "" } }
}
