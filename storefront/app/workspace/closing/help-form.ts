import type { QueuedAction } from "../offline"

/** What asking for help, or no longer, asks of the backend. */
export const readHelpForm = (form: FormData): Pick<QueuedAction, "path" | "method" | "body"> =>
  form.get("intent") === "open"
    ? { path: "help", method: "DELETE" }
    : { path: "help", method: "POST", body: { note: String(form.get("note") ?? "").trim() } }
