import type { CorrectionAsked } from "./application"

/** A note being written; `about` is `field:<name>`, `document:<kind>`, or empty for the whole application. */
export type DraftNote = { key: number; about: string; note: string }

/** What a note can be about: the facts an applicant fills in, then the papers it sends. */
export const FIELDS = [
  "name",
  "legal_form",
  "registry_number",
  "ice",
  "province",
  "further_provinces",
  "commune",
  "address",
  "phone",
  "email",
  "members_count",
  "women_members_count",
  "women_led",
  "founded_year",
  "activities",
  "tagline",
  "story",
  "rib",
] as const

export const PAPERS = ["registration", "statutes", "members_list", "ice", "rib", "other"] as const

/** The written notes as the backend takes them; empty ones are left out. */
export function toCorrections(drafts: DraftNote[]): CorrectionAsked[] {
  return drafts
    .filter(({ note }) => note.trim())
    .map(({ about, note }) => {
      const [what, name] = about.split(":")
      if (what === "field" && name) return { field: name, note: note.trim() }
      if (what === "document" && name) return { document_kind: name, note: note.trim() }
      return { note: note.trim() }
    })
}
