import type { EditionDraft } from "./edition-draft"

/** What every part of an edition's form works on. */
export type EditionFormProps = {
  draft: EditionDraft
  change: (changes: Partial<EditionDraft>) => void
  errorOf: (path: string) => string | undefined
}
