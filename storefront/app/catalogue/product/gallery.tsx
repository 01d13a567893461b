import { Trans, useLingui } from "@lingui/react/macro"
import { classNames } from "~/design/class-names"
import { TilePlaceholder } from "~/design/ornament/tile-placeholder"
import { Picture } from "~/design/picture"
import type { ProductView } from "./product-view.server"

const SIZES = "(min-width: 64rem) 38rem, 92vw"

/** The address of a picture at its full size. */
const largest = (image: string): string => image.replace(/-\d+\.(webp|avif)$/, "-960.webp")

/** The pictures in a row that a thumb pushes; on a desk, small ones below lead to each. No JavaScript. */
export const Gallery = ({ product: { images, title, isIllustration } }: { product: ProductView }) => {
  const { t } = useLingui()
  if (images.length === 0) {
    return (
      <div className="overflow-hidden rounded-card">
        <TilePlaceholder />
      </div>
    )
  }
  return (
    <figure data-island="gallery">
      <div
        className="no-scrollbar relative flex snap-x snap-mandatory gap-3 overflow-x-auto sm:gap-0 sm:rounded-card"
        role="group"
        aria-label={t`Pictures`}
      >
        {images.map((image, index) => (
          <div
            key={image}
            id={`picture-${index + 1}`}
            className={classNames(
              "shrink-0 scroll-mt-40 snap-center overflow-hidden rounded-card",
              images.length > 1 ? "w-[88%] sm:w-full" : "w-full",
            )}
          >
            <a
              href={largest(image)}
              aria-label={t`Picture ${index + 1}, larger`}
              className="block cursor-zoom-in"
            >
              <Picture src={image} alt={index === 0 ? title.text : ""} sizes={SIZES} isFirst={index === 0} />
            </a>
          </div>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        {images.length > 1 ? (
          <ul className="hidden gap-2 sm:flex">
            {images.map((image, index) => (
              <li key={image}>
                <a
                  href={`#picture-${index + 1}`}
                  aria-label={t`Picture ${index + 1}`}
                  className="block w-14 overflow-hidden rounded-control border border-line hover:border-clay"
                >
                  <Picture src={image} alt="" sizes="3.5rem" />
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        {isIllustration ? (
          <figcaption className="text-sm text-ink-soft">
            <Trans>Illustration, not a photograph</Trans>
          </figcaption>
        ) : null}
      </div>
    </figure>
  )
}
