import type { MapPoint } from "./map-shapes.server"

export type PlaceMap = {
  width: number
  height: number
  country: string
  province: string
  point: MapPoint | null
}

/** Morocco in one line, with one province lit: says "here" at a glance; the words beside it name the place. */
export const PlaceOnMap = ({ map, className = "w-56" }: { map: PlaceMap; className?: string }) => (
  <svg viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`} className={className} aria-hidden="true">
    <path
      d={map.country}
      fill="var(--color-indigo)"
      stroke="var(--color-lime-deep)"
      strokeWidth="2.5"
      strokeLinejoin="round"
    />
    <path d={map.province} fill="var(--color-saffron)" stroke="var(--color-lime)" strokeWidth="2" />
    {map.point ? (
      <path
        d={`M${map.point[0]} ${map.point[1] - 16}l16 16-16 16-16-16z`}
        fill="var(--color-clay)"
        stroke="var(--color-lime)"
        strokeWidth="4"
      />
    ) : null}
  </svg>
)
