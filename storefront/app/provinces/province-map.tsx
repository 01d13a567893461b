import { plural } from "@lingui/core/macro"
import { useLingui } from "@lingui/react/macro"
import { useLanguage } from "~/i18n/language"
import { coverageFill } from "./coverage"
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
            <path d={shape} fill={coverageFill(goods)}>
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
          <path key={shape.slice(0, 24)} d={shape} strokeWidth="2" />
        ))}
      </g>
      {chosen ? <PlaceNames provinces={provinces} viewBox={viewBox} /> : null}
    </svg>
  )
}

/** Names on the map, for a region looked at closely: the whole country has no room for them. */
const PlaceNames = ({ provinces, viewBox }: { provinces: ProvincesData["provinces"]; viewBox: string }) => {
  const width = Number(viewBox.split(" ")[2])
  return (
    <g
      className="pointer-events-none"
      fontSize={width / 26}
      textAnchor="middle"
      fill="var(--color-ink)"
      aria-hidden="true"
    >
      {provinces.map(({ slug, name, point }) =>
        point ? (
          <text
            key={slug}
            x={point[0]}
            y={point[1]}
            stroke="var(--color-paper)"
            strokeWidth={width / 130}
            paintOrder="stroke"
            fontWeight="500"
          >
            {name}
          </text>
        ) : null,
      )}
    </g>
  )
}
