import { useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { answerOf, type Json, useQueuedAction } from "../offline"
import type { ListingDraft } from "./listing-form"

export type NewListing = {
  kind: "good" | "service"
  draft: ListingDraft
  photo: File | undefined
  isForSale: boolean
  /** What it is called in the list of what waits. */
  name: string
}

/** `kept`: it leaves the phone when there is a signal. */
export type Saved =
  { kind: "saved" | "kept" } | { kind: "refused"; code: string; fields: Record<string, string> }

/**
 * Saves a new listing through the outbox in up to three acts that follow each other: its photo, itself, its putting
 * on sale. Without a signal all three wait together; the id made here keeps a listing sent twice from being two.
 */
export const useNewListing = () => {
  const { t } = useLingui()
  const { run } = useQueuedAction()
  const [clientId] = useState(() => crypto.randomUUID())
  const [isSaving, setSaving] = useState(false)

  const send = async ({ kind, draft, photo, isForSale, name }: NewListing): Promise<Saved> => {
    const about = `new-listing:${clientId}`
    const photos: Json[] = []
    if (photo) {
      const file = { blob: photo, name: photo.name }
      const sent = await run({ path: "photos", file, label: t`Photo of ${name}`, about })
      if (sent.kind === "refused") return refusedPhoto(sent.refusal.code)
      photos.push(answerOf(sent.key, "photo.id"))
    }
    const body = { client_id: clientId, kind, ...draft, photos }
    const made = await run({ path: "products", body, label: t`New: ${name}`, about })
    if (made.kind === "refused") return { kind: "refused", ...made.refusal }
    if (!isForSale) return { kind: made.kind === "done" ? "saved" : "kept" }
    const path = `products/${answerOf(made.key, "product.id")}/publish`
    const published = await run({ path, label: t`On sale: ${name}`, about })
    if (published.kind === "refused") return { kind: "refused", ...published.refusal }
    return { kind: published.kind === "done" ? "saved" : "kept" }
  }

  const save = async (listing: NewListing): Promise<Saved> => {
    setSaving(true)
    try {
      return await send(listing)
    } finally {
      setSaving(false)
    }
  }
  return { save, isSaving }
}

const refusedPhoto = (code: string): Saved => ({ kind: "refused", code, fields: { photo: code } })
