import { classNames } from "./class-names"

/** The widths in which each picture of the market exists, beside each other by name. */
const WIDTHS = [320, 640, 960] as const

const NAME = /^(.*)-(?:320|640|960)\.(?:webp|avif)$/

type Props = {
  /** The picture's address, at any of its widths (`/media/illustrations/saffron-1-640.webp`). */
  src: string
  alt: string
  /** How wide it is shown (the `sizes` attribute), so that a phone loads a phone's picture. */
  sizes: string
  /** The page's main picture: loaded at once, before all others. */
  isFirst?: boolean
  /** Seen at once without being the main picture: loaded in its turn, not when scrolled to. */
  isEager?: boolean
  /** Fills its frame whatever its shape, instead of being square. */
  isFilling?: boolean
  className?: string
}

const sourceSet = (base: string, extension: string): string =>
  WIDTHS.map((width) => `${base}-${width}.${extension} ${width}w`).join(", ")

/** A square picture in AVIF, WebP for older browsers; its place is kept while it loads. */
export const Picture = ({
  src,
  alt,
  sizes,
  isFirst = false,
  isEager = false,
  isFilling = false,
  className,
}: Props) => {
  const base = NAME.exec(src)?.[1]
  return (
    <picture className="contents">
      {base ? <source type="image/avif" srcSet={sourceSet(base, "avif")} sizes={sizes} /> : null}
      <img
        src={src}
        {...(base ? { srcSet: sourceSet(base, "webp"), sizes } : {})}
        alt={alt}
        width={640}
        height={640}
        loading={isFirst || isEager ? "eager" : "lazy"}
        decoding={isFirst ? "sync" : "async"}
        {...(isFirst ? { fetchPriority: "high" as const } : {})}
        className={classNames(
          "block w-full bg-lime-deep object-cover",
          isFilling ? "h-full" : "aspect-square h-auto",
          className,
        )}
      />
    </picture>
  )
}
