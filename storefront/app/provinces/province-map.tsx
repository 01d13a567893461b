import { plural } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useLanguage } from "~/i18n/language"
import { coverageFill } from "./coverage"
import { placeNames } from "./place-names"
import type { ProvincesData } from "./provinces-page"

/**
 * The map: each province a link with its name. The list beside it holds the same links for those who cannot use a
 * map, so the map's own are left out of the order of the Tab key.
 */
export const ProvinceMap = ({ data: { provinces, viewBox, borders, chosen } }: { data: ProvincesData }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <svg
      viewBox={viewBox}
      className="province-map mx-auto block max-h-[80dvh] w-full"
      role="group"
      aria-label={t`Map of the provinces`}
    >
      {provinces.map(({ slug, label, goods, shape }) => {
        const title = `${label}: ${t`${plural(goods, { one: "# article", other: "# articles" })}`}`
        return (
          <a key={slug} href={`/${language}/provinces/${slug}`} aria-label={title} tabIndex={-1}>
            <path d={shape} fill={coverageFill(goods)} vectorEffect="non-scaling-stroke">
              <title>{title}</title>
            </path>
          </a>
        )
      })}
      <g
        className="pointer-events-none"
        fill="none"
        stroke="var(--color-paper)"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {borders.map((shape) => (
          <path key={shape.slice(0, 24)} d={shape} strokeWidth="2" vectorEffect="non-scaling-stroke" />
        ))}
      </g>
      {chosen ? <PlaceNames provinces={provinces} viewBox={viewBox} /> : null}
    </svg>
  )
}

/** Names on the map, for a region looked at closely: the whole country has no room for them. */
const PlaceNames = ({ provinces, viewBox }: { provinces: ProvincesData["provinces"]; viewBox: string }) => {
  const width = Number(viewBox.split(" ")[2])
  const size = width / 24
  const largestFirst = [...provinces].sort((a, b) => b.shape.length - a.shape.length)
  const names = largestFirst.flatMap(({ name, point }) => (point ? [{ name, x: point[0], y: point[1] }] : []))
  return (
    <g
      className="pointer-events-none"
      fontSize={size}
      textAnchor="middle"
      fill="var(--color-ink)"
      aria-hidden="true"
    >
      {placeNames(names, size).map(({ name, x, y }) => (
        <text
          key={name}
          x={x}
          y={y}
          stroke="var(--color-paper)"
          strokeWidth={size / 5}
          paintOrder="stroke"
          fontWeight="500"
        >
          {name}
        </text>
      ))}
    </g>
  )
}
