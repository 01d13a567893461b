import { useLingui } from "@lingui/react/macro"
import { answerOf, type Json, useQueuedAction } from "../offline"
import type { Listing } from "./listing"
import type { ListingDraft } from "./listing-form"

/** `conflict`: another phone changed it first, and she chooses under "Waiting". */
export type Changed =
  { kind: "saved" | "kept" | "conflict" } | { kind: "refused"; code: string; fields: Record<string, string> }

type Change = { draft: ListingDraft; photo: File | undefined; name: string }

/** Changes a listing through the outbox, on top of what this phone last saw of it. A new photo comes first of all. */
export const useChangeListing = (listing: Listing) => {
  const { t } = useLingui()
  const { run, isRunning } = useQueuedAction()
  const change = async ({ draft, photo, name }: Change): Promise<Changed> => {
    const about = `listing:${listing.id}`
    const photos: Json[] = listing.photos.map(({ id }) => id)
    if (photo) {
      const file = { blob: photo, name: photo.name }
      const sent = await run({ path: "photos", file, label: t`Photo of ${name}`, about })
      if (sent.kind === "refused")
        return { kind: "refused", code: sent.refusal.code, fields: { photo: sent.refusal.code } }
      photos.unshift(answerOf(sent.key, "photo.id"))
    }
    const path = `products/${listing.id}`
    const body = { ...changesOf(draft), photos, seen_version: listing.version }
    const made = await run({ path, method: "PATCH", body, label: t`Changes of ${name}`, about })
    if (made.kind === "refused") return { kind: "refused", ...made.refusal }
    if (made.kind === "conflict") return { kind: "conflict" }
    return { kind: made.kind === "done" ? "saved" : "kept" }
  }
  return { change, isSaving: isRunning }
}

/** The stock has buttons of its own; an answer left out would stay as it was, so emptied ones are said. */
const changesOf = ({ stock: _stock, category: _category, variants, ...draft }: ListingDraft) => ({
  ...draft,
  ...(variants ? { variants: variants.map(({ stock: _count, ...size }) => size) } : {}),
  origin_province: draft.origin_province ?? null,
  labels: draft.labels ?? [],
})
