import { feature, merge } from "topojson-client"
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification"
import { z } from "zod"
import source from "../../../seed/data/provinces.topo.json?raw"

/*
 * Borders: OpenStreetMap contributors (ODbL), simplified. Drawn once at start: degrees become a plane by
 * shrinking longitudes at Morocco's middle latitude, and points are rounded so that the whole map stays small.
 */
const WEST = -17.12
const NORTH = 35.95
const SOUTH = 20.77
const DEGREES_WIDE = 16.16
const SHRINK = Math.cos((28.6 * Math.PI) / 180)

type Properties = { slug: string; region: string }
type Place = Polygon<Properties> | MultiPolygon<Properties>
type ProvinceTopology = Topology<{ "full.geo": GeometryCollection<Properties> }>
type Polygons = number[][][][]

const topology = z
  .custom<ProvinceTopology>(
    (value) => typeof value === "object" && value !== null && "arcs" in value && "objects" in value,
  )
  .parse(JSON.parse(source))

const places = topology.objects["full.geo"].geometries.filter(
  (place): place is Place => place.type === "Polygon" || place.type === "MultiPolygon",
)

const placesOf = (region: string): Place[] => places.filter(({ properties }) => properties?.region === region)

const polygonsOf = (place: Place): Polygons => {
  const drawn = feature(topology, place)
  if (!("geometry" in drawn)) return []
  const { geometry } = drawn
  if (geometry.type === "Polygon") return [geometry.coordinates]
  return geometry.type === "MultiPolygon" ? geometry.coordinates : []
}

export type MapPoint = readonly [x: number, y: number]

/** A map so many units wide: outlines as SVG paths, by province slug and by region code. */
const drawMap = (width: number) => {
  const scale = width / (DEGREES_WIDE * SHRINK)
  const onMap = (latitude: number, longitude: number): MapPoint => [
    Math.round((longitude - WEST) * SHRINK * scale),
    Math.round((NORTH - latitude) * scale),
  ]
  const pointsOf = (ring: number[][]) =>
    ring.map(([longitude = 0, latitude = 0]) => onMap(latitude, longitude))
  const outline = (polygons: Polygons) =>
    polygons.flatMap((rings) => rings.map((ring) => ringPath(pointsOf(ring)))).join("")
  const merged = (members: Place[]) => outline(merge(topology, members).coordinates)
  const regions = [...new Set(places.map(({ properties }) => properties?.region ?? ""))]
  return {
    size: { width, height: Math.ceil((NORTH - SOUTH) * scale) },
    onMap,
    country: merged(places),
    provinces: new Map(places.map((place) => [place.properties?.slug ?? "", outline(polygonsOf(place))])),
    regions: new Map(regions.map((region) => [region, merged(placesOf(region))])),
    /** The part of the map that holds a region, with a margin, as a `viewBox`. */
    viewBoxOf: (region: string): string => {
      const points = placesOf(region).flatMap((place) => polygonsOf(place).flat(1).flatMap(pointsOf))
      return viewBoxAround(points, width / 100)
    },
  }
}

/** A ring as a path of whole steps; specks that round to less than a triangle vanish. */
const ringPath = (points: MapPoint[]): string => {
  const kept = points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  )
  if (kept.length < 4) return ""
  const steps = kept
    .slice(1, -1)
    .map(([x, y], index) => `${x - (kept[index]?.[0] ?? 0)} ${y - (kept[index]?.[1] ?? 0)}`)
  return `M${kept[0]?.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`
}

const viewBoxAround = (points: MapPoint[], margin: number): string => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const size = [Math.max(...xs) - left, Math.max(...ys) - top]
  return [left - margin, top - margin, ...size.map((side) => side + margin * 2)].map(Math.round).join(" ")
}

/** The whole country, small enough to stand in any page. */
export const countryMap = drawMap(640)

/** The same four times finer, for a region looked at closely. */
export const closeMap = drawMap(2560)

/** What `PlaceOnMap` needs to light one province. */
export const placeMap = (slug: string, latitude?: number | null, longitude?: number | null) => ({
  ...countryMap.size,
  country: countryMap.country,
  province: countryMap.provinces.get(slug) ?? "",
  point: latitude && longitude ? countryMap.onMap(latitude, longitude) : null,
})
