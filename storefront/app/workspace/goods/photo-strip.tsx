import { Trans } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { GoodsPicture } from "./goods-picture"
import type { Listing } from "./listing"

/** The photographs of a listing, the first one being its face, each with a way to take it off. */
export const PhotoStrip = ({ listing }: { listing: Listing }) => {
  const ready = listing.photos.filter(({ status, src }) => status === "ready" && src)
  if (ready.length === 0) return null
  return (
    <ul className="grid grid-cols-3 gap-3">
      {ready.map((photo) => (
        <li key={photo.id} className="grid gap-2" data-photo-id={photo.id}>
          <div className="overflow-hidden rounded-control">
            <GoodsPicture
              image={{ src: photo.src ?? "", srcset: photo.srcset, alt: photo.alt }}
              sizes="8rem"
            />
          </div>
          <form method="post">
            <input type="hidden" name="intent" value="remove_photo" />
            <input type="hidden" name="id" value={listing.id} />
            <input type="hidden" name="photo_id" value={photo.id} />
            <Button variant="secondary" icon="trash" isWide>
              <Trans>Remove</Trans>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
