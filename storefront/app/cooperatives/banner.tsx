import { classNames } from "~/design/class-names"

const WIDTHS = [480, 960] as const

type Props = {
  /** The drawing's address without width and extension. */
  base: string
  /** How wide it is shown (the `sizes` attribute). */
  sizes: string
  /** The page's main picture: loaded at once, before all others. */
  isFirst?: boolean
  className?: string
}

const sourceSet = (base: string, extension: string): string =>
  WIDTHS.map((width) => `${base}-${width}.${extension} ${width}w`).join(", ")

/** A cooperative's drawn banner, 16 to 9, in AVIF, WebP for older browsers. It decorates: its words are beside it. */
export const Banner = ({ base, sizes, isFirst = false, className }: Props) => (
  <picture className="contents">
    <source type="image/avif" srcSet={sourceSet(base, "avif")} sizes={sizes} />
    <img
      src={`${base}-960.webp`}
      srcSet={sourceSet(base, "webp")}
      sizes={sizes}
      alt=""
      width={960}
      height={540}
      loading={isFirst ? "eager" : "lazy"}
      decoding={isFirst ? "sync" : "async"}
      {...(isFirst ? { fetchPriority: "high" as const } : {})}
      className={classNames("block h-auto w-full bg-lime-deep object-cover", className)}
    />
  </picture>
)
