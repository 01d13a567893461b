import { TilePlaceholder } from "~/design/ornament/tile-placeholder"
import { Picture } from "~/design/picture"
import type { ListingLine } from "./listing"

type Props = { image: ListingLine["image"]; sizes: string; alt?: string }

/** A listing's own photograph at the widths it has, the craft's illustration, or a tile while there is none. */
export const GoodsPicture = ({ image, sizes, alt = "" }: Props) => {
  if (!image) return <TilePlaceholder />
  if (!image.srcset) return <Picture src={image.src} alt={alt} sizes={sizes} />
  return (
    <img
      src={image.src}
      srcSet={image.srcset}
      sizes={sizes}
      alt={alt}
      loading="lazy"
      decoding="async"
      className="block aspect-square w-full bg-lime-deep object-cover"
    />
  )
}
