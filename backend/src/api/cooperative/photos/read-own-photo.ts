import { z } from "@medusajs/framework/zod"
import { toPhoto } from "../../../listing/listing-view"
import { PHOTO_STATUSES } from "../../../modules/listing/models/listing-picture"
import { ApiError } from "../../errors/api-error"
import { listOwn, type CooperativeScope } from "../guard"

const FIELDS = ["id", "product_id", "rank", "status", "refusal_code", "variants"]

const Photo = z.object({
  id: z.string(),
  product_id: z.string().nullable(),
  rank: z.number(),
  status: z.enum(PHOTO_STATUSES),
  refusal_code: z.string().nullable(),
  variants: z.unknown(),
})

/** @throws {ApiError} 404 `photo_not_found`, the same for an unknown id and for somebody else's. */
export async function readOwnPhoto(scope: CooperativeScope, id: string) {
  const { rows } = id
    ? await listOwn(scope, "listing_picture", { fields: FIELDS, filters: { id } })
    : { rows: [] }
  const [photo] = z.array(Photo).parse(rows)
  if (!photo) throw ApiError.notFound("photo")
  return toPhoto(photo)
}
